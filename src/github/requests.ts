import type { Ledger, LedgerEntry, NameHash } from '../state/state.ts';

/**
 * What an attempt did to the ledger after it was recorded. A payload cannot be edited and a status description has 140
 * characters, so only differences stand there: `Requests: none`, or the set, the result and the time of each.
 */
export type RequestsLine = readonly Settled[] | 'many';

/** A request; `taken-back`: it was announced, and the vendor turned the caller away before it could ask. */
export interface Settled {
  readonly set: NameHash;
  readonly at: number;
  readonly result: LedgerEntry['result'] | 'taken-back';
}

const letters = { issued: 'i', failed: 'f', unknown: 'u', 'taken-back': 'x' } as const;
const results = new Map(Object.entries(letters).map(([result, letter]) => [letter, result as Settled['result']]));
const longest = 140;
const week = 7 * 24 * 3600;

/** `words` with the line behind them. */
export function withRequests(words: string, before: Ledger, after: Ledger): string {
  const was = new Map(before.map((entry) => [keyOf(entry), entry.result]));
  const is = new Set(after.map(keyOf));
  const newest = Math.max(...[...before, ...after].map(({ at }) => at));
  const settled: readonly Settled[] = [
    ...after.filter((entry) => was.get(keyOf(entry)) !== entry.result),
    // What is older has left the ledger with time.
    ...before
      .filter((entry) => !is.has(keyOf(entry)) && entry.at > newest - week)
      .map((entry) => ({ ...entry, result: 'taken-back' as const })),
  ];
  const entries = settled.map(({ set, at, result }) => `${set}${letters[result]}${at.toString(36)}`);
  const line = `${words} Requests: ${entries.join(' ') || 'none'}`;
  return line.length > longest ? `${words} Requests: many` : line;
}

/** Undefined when the description has no such line: somebody else wrote it. */
export function readRequests(description: string): RequestsLine | undefined {
  const text = /Requests: (none|many|[\w-]{11}[ifux][0-9a-z]+(?: [\w-]{11}[ifux][0-9a-z]+)*)$/.exec(description)?.[1];
  if (text === undefined || text === 'none') return text && [];
  if (text === 'many') return text;
  return text.split(' ').map((entry) => ({
    set: entry.slice(0, 11),
    at: Number.parseInt(entry.slice(12), 36),
    result: results.get(entry.charAt(11) as 'i') ?? 'unknown',
  }));
}

/** The ledger of the payload with what happened after it. */
export function settle(ledger: Ledger, settled: readonly Settled[]): Ledger {
  const entries = new Map<string, LedgerEntry>(ledger.map((entry) => [keyOf(entry), entry]));
  for (const { set, at, result } of settled) {
    if (result === 'taken-back') entries.delete(keyOf({ set, at }));
    else entries.set(keyOf({ set, at }), { set, at, result });
  }
  return [...entries.values()].sort((a, b) => a.at - b.at || (a.set < b.set ? -1 : 1));
}

export const keyOf = ({ set, at }: Pick<LedgerEntry, 'set' | 'at'>): string => `${set} ${at}`;
