import { setTimeout as delay } from 'node:timers/promises';
import type { Log } from './io.ts';

/** Time as the run sees it, in milliseconds since the epoch; tests inject one that does not make them wait. */
export interface Clock {
  now(): number;
  /** Resolves after `ms`; rejects with the signal's reason when it is aborted first. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: (ms, signal) => delay(ms, undefined, signal ? { signal } : {}),
};

/** What every stage may touch of the world outside; everything else it gets and gives as plain values. */
export interface Context {
  readonly clock: Clock;
  readonly log: Log;
  /** Aborted when the run is cancelled. */
  readonly signal: AbortSignal;
  /** A number in [0, 1), for jitter and random labels. */
  readonly random: () => number;
}
