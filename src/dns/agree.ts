import { code } from '../finding.ts';
import type { Definite, Said } from './chain.ts';

export interface Vote {
  readonly resolver: string;
  readonly said: Said;
}

/**
 * What several resolvers together say. `open` lists the answers that stand against each other; none when all are silent, or
 * more fail than answer.
 */
export type Agreement =
  | {
      readonly state: 'agreed';
      readonly said: Definite;
      /** As many answered SERVFAIL as gave this answer. */
      readonly doubted: boolean;
    }
  | {
      readonly state: 'open';
      readonly reason: string;
      readonly candidates: readonly Definite[];
      /** Some answered SERVFAIL. */
      readonly doubted: boolean;
    };

/**
 * The rule by which one answer is made of many. A resolver that is silent (timeout, SERVFAIL, refusal, garbage) has no
 * vote. Of the others, what more than half say holds, and its TTL is the longest that one of them gave. Answers are the
 * same when they have the same values, whatever CNAMEs led there. Where no answer has more than half of the votes,
 * nothing is agreed: records may just be changing, and one liar must not decide. Nor must it where more answer SERVFAIL:
 * they found out that there is no answer to be had, and the one who has one may make it up, or remember it.
 */
export function agree(votes: readonly Vote[]): Agreement {
  const groups = groupsOf(votes.map(({ said }) => said));
  const voting = groups.reduce((sum, { size }) => sum + size, 0);
  const winner = groups.find(({ size }) => size * 2 > voting);
  const failing = votes.reduce((sum, { said }) => sum + (said.kind === 'silent' && said.failed ? 1 : 0), 0);
  if (winner && failing <= winner.size) {
    return { state: 'agreed', said: winner.said, doubted: failing === winner.size };
  }
  return {
    state: 'open',
    reason: groups.length > 0 ? disagreement(votes) : silence(votes),
    candidates: winner ? [] : groups.map(({ said }) => said),
    doubted: failing > 0,
  };
}

/** Whether the votes that are still to come (undefined) can change nothing. */
export function isDecided(heard: readonly (Said | undefined)[]): boolean {
  return !heard.includes(undefined) || groupsOf(heard).some(({ size }) => size * 2 > heard.length);
}

interface Group {
  /** What the first of them said, with the longest TTL. */
  said: Definite;
  size: number;
}

/** Those who say the same together. Compared one by one: resolvers are few. */
function groupsOf(all: readonly (Said | undefined)[]): readonly Group[] {
  const groups: Group[] = [];
  for (const said of all) {
    if (said === undefined || said.kind === 'silent') continue;
    const group = groups.find((one) => isSame(one.said, said));
    if (group === undefined) groups.push({ said, size: 1 });
    else {
      group.size += 1;
      if (said.ttl > group.said.ttl) group.said = { ...group.said, ttl: said.ttl };
    }
  }
  return groups;
}

function isSame(one: Definite, other: Definite): boolean {
  if (one.kind !== 'found' || other.kind !== 'found') return one.kind === other.kind;
  if (one.values.length !== other.values.length) return false;
  return one.values.length === 1
    ? one.values[0] === other.values[0]
    : one.values.toSorted().join(' ') === other.values.toSorted().join(' ');
}

function disagreement(votes: readonly Vote[]): string {
  const parts = votes.map(({ resolver, said }) => `${code(resolver)} says ${phrase(said)}`);
  return `the resolvers disagree: ${parts.join('; ')}`;
}

function silence(votes: readonly Vote[]): string {
  if (votes.length === 0) return 'no resolver is configured';
  return votes.map(({ resolver, said }) => `${code(resolver)}: ${phrase(said)}`).join('; ');
}

function phrase(said: Said): string {
  switch (said.kind) {
    case 'found':
      return said.values.length > 3
        ? `${said.values.slice(0, 3).map(code).join(', ')}, …`
        : said.values.map(code).join(', ');
    case 'nothing':
      return 'no record';
    case 'no-such-name':
      return 'no such name';
    case 'silent':
      return said.reason;
  }
}
