import type { Hostname } from '../hostname.ts';
import { anySet, hashSet, type Ledger, type LedgerEntry } from '../state/state.ts';

/** Let's Encrypt's limit of certificates for one exact set of names (letsencrypt.org/docs/rate-limits). */
const perSet = 5;
const week = 7 * 24 * 3600;
const hour = 3600;
const longestPause = 24 * hour;

/** Why a set of names must not be asked for now, and from when on it may be, in seconds since the epoch. */
export type Hold = { readonly why: 'limit' | 'back-off'; readonly until: number };

/** Whether the ledger lets this set be asked for at `now` (seconds). */
export function holdFor(names: readonly Hostname[], ledger: Ledger, now: number): Hold | undefined {
  const set = hashSet(names);
  const asked = ledger
    .filter((entry) => (entry.set === set || entry.set === anySet) && entry.at > now - week)
    .sort((a, b) => a.at - b.at);
  const counted = asked.filter(({ result }) => result !== 'failed');
  const oldest = counted[counted.length - perSet];
  if (oldest) return { why: 'limit', until: oldest.at + week };
  const failures = trailingFailures(asked);
  const last = asked.at(-1);
  if (failures === 0 || !last) return undefined;
  const until = last.at + Math.min(longestPause, hour * 2 ** (failures - 1));
  return until > now ? { why: 'back-off', until } : undefined;
}

/** The ledger with one more request, without what is older than the longest limit. */
export function noted(ledger: Ledger, entry: LedgerEntry): Ledger {
  return [...ledger.filter(({ at }) => at > entry.at - week), entry];
}

/** The ledger with the result of its newest request for this set. */
export function settled(ledger: Ledger, names: readonly Hostname[], result: LedgerEntry['result']): Ledger {
  const set = hashSet(names);
  const index = ledger.findLastIndex((entry) => entry.set === set);
  return ledger.map((entry, at) => (at === index ? { ...entry, result } : entry));
}

function trailingFailures(asked: Ledger): number {
  const lastGood = asked.findLastIndex(({ result }) => result === 'issued');
  return asked.slice(lastGood + 1).filter(({ result }) => result === 'failed').length;
}
