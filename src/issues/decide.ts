import type { AppReport } from '../report/report.ts';
import { type Memory, noMemory, type Subject, writeMemory } from './memory.ts';
import { renderAllRight, renderChange, renderIssue, type Telling } from './render.ts';
import { type Trouble, type Troubles, troublesOf } from './troubles.ts';

/** An issue that this tool has opened. */
export interface Issue extends Subject {
  readonly number: number;
  readonly open: boolean;
  /** Only people with rights in the repository may write in it. */
  readonly locked: boolean;
  /** ISO 8601. */
  readonly closedAt: string | undefined;
  readonly body: string;
  /** Undefined when somebody garbled it. */
  readonly memory: Memory | undefined;
}

/** How an issue should be after a run. */
export interface Wanted {
  readonly open: boolean;
  readonly body: string;
  /** One line of history for the people who follow the issue. */
  readonly comment?: string;
}

/** What becomes of an app's issue; undefined when it stays as it is, or none is needed. Pure. */
export function decide(
  app: AppReport,
  subject: Subject,
  issue: Issue | undefined,
  telling: Telling,
): Wanted | undefined {
  const bodyOf = (troubles: Troubles) =>
    `${writeMemory(subject, nextMemory(troubles))}\n${renderIssue(app, troubles, telling)}`;
  return issue?.open ? goOn(app, issue, bodyOf, telling) : begin(app, issue, bodyOf, telling);
}

type BodyOf = (troubles: Troubles) => string;

/** `issue` is closed, if there is one. */
function begin(app: AppReport, issue: Issue | undefined, bodyOf: BodyOf, telling: Telling): Wanted | undefined {
  const troubles = troublesOf(app, noMemory, telling.now);
  const fresh = issue ? newSince(issue, troubles.due) : troubles.due;
  if (fresh.length === 0) return undefined;
  const body = bodyOf(troubles);
  return issue
    ? { open: true, body, comment: renderChange({ fresh, gone: [], before: 0, after: 0 }, telling) }
    : { open: true, body };
}

/**
 * What is worth opening an issue again for. This tool empties the memory of an issue that it closes; so whatever a closed
 * one still tells, a person does not want to hear of, unless it has been right in between.
 */
function newSince({ closedAt, memory = noMemory }: Issue, due: readonly Trouble[]): readonly Trouble[] {
  const closed = Date.parse(closedAt ?? '');
  return due.filter(
    ({ key, finding: { since } }) =>
      (memory.more === 0 && !memory.told.has(key)) || (since !== undefined && Date.parse(since) > closed),
  );
}

function goOn(app: AppReport, { memory }: Issue, bodyOf: BodyOf, telling: Telling): Wanted {
  const troubles = troublesOf(app, memory ?? noMemory, telling.now);
  const body = bodyOf(troubles);
  const change = changeOf(memory ?? noMemory, troubles);
  // Without a memory nobody knows what was told, so nothing is told again, and what waits may have been told before.
  if (!memory && change.after + troubles.waiting.length > 0) return { open: true, body };
  if (change.after === 0) return { open: false, body, comment: renderAllRight(change, telling) };
  const same = change.fresh.length + change.gone.length === 0 && change.before === change.after;
  return same ? { open: true, body } : { open: true, body, comment: renderChange(change, telling) };
}

/** What joined and left the troubles that an issue tells. */
export interface Change {
  readonly fresh: readonly Trouble[];
  /** Keys. */
  readonly gone: readonly string[];
  /** How many there were and are; they tell that something changed where there are more than can be remembered. */
  readonly before: number;
  readonly after: number;
}

function changeOf({ told, more }: Memory, { due, unseen, more: moreUnseen }: Troubles): Change {
  const keys = new Set(due.map(({ key }) => key));
  return {
    // What is not among those remembered may still have been told.
    fresh: more > 0 ? [] : due.filter(({ key }) => !told.has(key)),
    gone: [...told.keys()].filter((key) => !keys.has(key) && !unseen.has(key)),
    before: told.size + more,
    after: keys.size + unseen.size + moreUnseen,
  };
}

function nextMemory({ due, waiting, unseen, more }: Troubles): Memory {
  const forgotten = waiting.filter(({ finding }) => finding.since === undefined);
  return {
    told: new Map([...unseen, ...due.map(({ key, since }) => [key, since] as const)]),
    more,
    waits: new Map(forgotten.map(({ key, since }) => [key, since])),
  };
}
