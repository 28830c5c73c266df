import type { Clock } from '../context.ts';

/** Keeps the requests of one credential below a vendor's rate, however many apps share it. */
export interface Budget {
  /** Resolves when one more request may be sent, and counts it. */
  take(signal: AbortSignal): Promise<void>;
  /** Counts a request that cannot wait; the others wait the longer for it. */
  takeNow(): void;
  /** Learns from the rate headers of an answer. */
  observe(headers: RateHeaders): void;
}

export interface RateHeaders {
  /** Requests a minute that the vendor allows. */
  readonly limit?: number | undefined;
  /** Requests left in the vendor's current minute. */
  readonly remaining?: number | undefined;
}

const window = 60_000;

/** At most `perMinute` requests in any 60 seconds: a burst passes at once, then each request waits for the oldest to leave. */
export function createBudget(perMinute: number, clock: Clock): Budget {
  let allowed = perMinute;
  let sent: number[] = [];
  let turn: Promise<void> = Promise.resolve();

  const waitForRoom = async (signal: AbortSignal): Promise<void> => {
    for (;;) {
      signal.throwIfAborted();
      const now = clock.now();
      sent = sent.filter((time) => time > now - window);
      if (sent.length < allowed) break;
      const oldest = sent[sent.length - allowed] ?? now;
      await clock.sleep(oldest + window - now, signal);
    }
    sent.push(clock.now());
  };

  return {
    take: (signal) => {
      const mine = turn.then(() => waitForRoom(signal));
      turn = mine.catch(() => {});
      return mine;
    },
    takeNow: () => {
      sent.push(clock.now());
    },
    observe: ({ limit, remaining }) => {
      if (limit !== undefined && limit > 0) allowed = Math.min(perMinute, limit);
      // The vendor counts requests that we did not send: fill our own window up to what it says.
      if (remaining === undefined) return;
      const now = clock.now();
      const missing = allowed - remaining - sent.filter((time) => time > now - window).length;
      if (remaining <= 0 && missing > 0) sent.push(...Array.from({ length: missing }, () => now));
    },
  };
}
