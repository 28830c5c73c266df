import type { Reading } from './answer.ts';

/** A vendor that asks for a longer pause than this is left alone until the next run. */
const longestWait = 180_000;
const firstPause = 1_000;
const longestPause = 30_000;
/** Vendors count by the minute; one that does not say how long to wait gets a whole one. */
const unsaidWait = 60_000;

/**
 * How long to wait before the same request may be sent again, in milliseconds; undefined when it must not be. A write is
 * repeated only when it is certain that it was not done: refused by the rate limit, or never sent.
 */
export function backoff(
  reading: Exclude<Reading<unknown>, { kind: 'ok' }>,
  effect: 'read' | 'write',
  attempt: number,
  random: () => number,
): number | undefined {
  const ceiling = Math.min(longestPause, firstPause * 2 ** (attempt - 1));
  const jittered = ceiling / 2 + (ceiling / 2) * random();
  const asked = reading.waitMs ?? (reading.kind === 'throttled' ? unsaidWait : undefined);
  if (asked !== undefined && asked > longestWait) return undefined;
  const pause = asked === undefined ? jittered : asked + jittered / 4;
  switch (reading.kind) {
    case 'throttled':
    case 'not-sent':
      return pause;
    case 'broken':
      return effect === 'read' && reading.finding !== 'api.unexpected-answer' ? pause : undefined;
    case 'refused':
    case 'unauthorized':
      return undefined;
  }
}
