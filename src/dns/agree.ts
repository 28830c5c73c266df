import { code } from '../finding.ts';
import type { Definite, Said } from './chain.ts';

export interface Vote {
  readonly resolver: string;
  readonly said: Said;
}

/** What several resolvers together say. `open` lists the answers that stand against each other; none when all are silent. */
export type Agreement =
  | {
      readonly state: 'agreed';
      readonly said: Definite;
      /** At least as many answered SERVFAIL as gave this answer. */
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
 * nothing is agreed: records may just be changing, and one liar must not decide.
 */
export function agree(votes: readonly Vote[]): Agreement {
  const groups = groupsOf(votes.map(({ said }) => said));
  const voting = groups.reduce((sum, group) => sum + group.length, 0);
  const winner = groups.find((group) => group.length * 2 > voting);
  const failing = votes.filter(({ said }) => said.kind === 'silent' && said.failed).length;
  if (winner?.[0]) {
    return { state: 'agreed', said: { ...winner[0], ttl: longest(winner) }, doubted: failing >= winner.length };
  }
  return {
    state: 'open',
    reason: groups.length > 1 ? disagreement(votes) : silence(votes),
    candidates: groups.flatMap((group) => (group[0] ? [{ ...group[0], ttl: longest(group) }] : [])),
    doubted: failing > 0,
  };
}

/** Whether the votes that are still to come (undefined) can change nothing. */
export function isDecided(heard: readonly (Said | undefined)[]): boolean {
  const said = heard.filter((vote) => vote !== undefined);
  return said.length === heard.length || groupsOf(said).some((group) => group.length * 2 > heard.length);
}

function groupsOf(all: readonly Said[]): readonly (readonly Definite[])[] {
  const groups = new Map<string, Definite[]>();
  for (const said of all) {
    if (said.kind === 'silent') continue;
    const key = said.kind === 'found' ? keyOf(said.values) : said.kind;
    const group = groups.get(key);
    if (group) group.push(said);
    else groups.set(key, [said]);
  }
  return [...groups.values()];
}

const keyOf = (values: readonly string[]): string =>
  values.length === 1 ? (values[0] ?? '') : values.toSorted().join(' ');

const longest = (group: readonly Definite[]): number => Math.max(...group.map(({ ttl }) => ttl));

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
      return said.values.length > 3 ? `${said.values.slice(0, 3).join(', ')}, …` : said.values.join(', ');
    case 'nothing':
      return 'no record';
    case 'no-such-name':
      return 'no such name';
    case 'silent':
      return said.reason;
  }
}
