import type { Hostname } from '../hostname.ts';
import { anySet, hashSet, type Ledger, type LedgerEntry, type NameHash } from '../state/state.ts';

const hour = 3600;
const week = 7 * 24 * hour;
const longestPause = 24 * hour;
/** Let's Encrypt dates a certificate an hour back; clocks differ a little more. */
const backdating = 2 * hour;

/** Requests that count for a limit: those of the same set, or those with names of the same registered domains. */
interface Limit {
  readonly why: 'set' | 'domain' | 'failures' | 'account';
  readonly most: number;
  /** In seconds. */
  readonly within: number;
  readonly counts: (entry: LedgerEntry, same: boolean, akin: boolean) => boolean;
}

/**
 * Let's Encrypt's limits (letsencrypt.org/docs/rate-limits) are 5, 50, 5 and 300. The vendor's own renewals and other apps
 * of its account use them too and are not in the ledger, so something is left for them. A request of unknown result
 * counts as issued.
 */
const limits: readonly Limit[] = [
  { why: 'set', most: 4, within: week, counts: ({ result }, same) => same && result !== 'failed' },
  { why: 'domain', most: 45, within: week, counts: ({ result }, _, akin) => akin && result !== 'failed' },
  { why: 'failures', most: 4, within: hour, counts: ({ result }, _, akin) => akin && result === 'failed' },
  { why: 'account', most: 250, within: 3 * hour, counts: () => true },
];

/** Why a set of names must not be asked for now, and from when on it may be, in seconds since the epoch. */
export interface Hold {
  readonly why: Limit['why'] | 'back-off';
  readonly until: number;
}

/**
 * Whether the ledger lets this set be asked for at `now` (seconds). `akin` tells whether a set that was asked for has
 * names of the same registered domains.
 */
export function holdFor(
  names: readonly Hostname[],
  ledger: Ledger,
  now: number,
  akin: (set: NameHash) => boolean = () => true,
): Hold | undefined {
  const set = hashSet(names);
  const sorted = ledger.toSorted((a, b) => a.at - b.at);
  const own = sorted.filter((entry) => entry.set === set && entry.at > now - week);
  const holds = limits.flatMap(({ why, most, within, counts }): Hold[] => {
    const counted = sorted.filter((entry) => {
      const any = entry.set === anySet;
      return entry.at > now - within && counts(entry, any || entry.set === set, any || akin(entry.set));
    });
    const oldest = counted[counted.length - most];
    return oldest ? [{ why, until: oldest.at + within }] : [];
  });
  // The hold that lasts longest is the one that a person should hear about.
  return [...holds, ...backOff(own, now)].toSorted((a, b) => b.until - a.until)[0];
}

/** A request of which nothing came waits like one that failed: vendors that work in the background never tell. */
function backOff(own: Ledger, now: number): Hold[] {
  const last = own.at(-1);
  const fruitless = own.length - 1 - own.findLastIndex(({ result }) => result === 'issued');
  if (!last || fruitless === 0) return [];
  const until = last.at + Math.min(longestPause, hour * 2 ** (fruitless - 1));
  return until > now ? [{ why: 'back-off', until }] : [];
}

/** The ledger of a run whose clock was ahead: what it says of the future has just happened, so that nothing waits for years. */
export const notAhead = (ledger: Ledger, now: number): Ledger =>
  ledger.map((entry) => (entry.at > now ? { ...entry, at: now } : entry));

/** The ledger with one more request, without what is older than the longest limit. */
export function noted(ledger: Ledger, entry: LedgerEntry): Ledger {
  return [...ledger.filter(({ at }) => at > entry.at - week), entry];
}

/** The ledger with the result of its newest request for this set. */
export function settled(ledger: Ledger, names: readonly Hostname[], result: LedgerEntry['result']): Ledger {
  const index = newest(ledger, names);
  return ledger.map((entry, at) => (at === index ? { ...entry, result } : entry));
}

/**
 * The ledger after a look: a request whose result nobody knew was filled if all of its names are served with
 * certificates that are not older than the request. `since` is when the oldest of them was made, in milliseconds.
 */
export function proven(ledger: Ledger, names: readonly Hostname[], since: number): Ledger {
  const entry = ledger[newest(ledger, names)];
  if (entry?.result !== 'unknown' || since < (entry.at - backdating) * 1000) return ledger;
  return settled(ledger, names, 'issued');
}

function newest(ledger: Ledger, names: readonly Hostname[]): number {
  const set = hashSet(names);
  return ledger.findLastIndex((entry) => entry.set === set);
}
