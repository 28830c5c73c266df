import type { Context } from './context.ts';
import { createLimit, type Limit } from './limit.ts';
import type { AppReport } from './report/report.ts';

/** How far one app has come; what a run that ends early can say about it. */
export interface Trail {
  /** `waiting` for its turn, `reading` (nothing of it has been changed), `writing`, `proving` (what it serves). */
  stage: 'waiting' | 'reading' | 'writing' | 'proving';
  /** What it came to, when nothing but its attempt is left to be closed. */
  report?: AppReport;
}

/** The time budget was over before an app was begun, or before the first change of it. */
export class OutOfTime extends Error {
  override readonly name = 'OutOfTime';
}

export interface Turns {
  /** Runs what an app begins with, when its turn comes; fails with `OutOfTime` if that is too late. */
  begin<T>(provider: string, work: () => Promise<T>): Promise<T>;
  /** Whether the time budget of the run is over, so that nothing new is to begin. */
  areOver(): boolean;
}

/**
 * Apps of one provider that are read at a time. They share their vendor's patience anyway; what this adds is an end: when
 * the time is over, the rest is not begun.
 */
const atATime = 20;

/** `deadline` is in milliseconds since the epoch; undefined when the run may take as long as it needs. */
export function createTurns(deadline: number | undefined, { clock, signal }: Pick<Context, 'clock' | 'signal'>): Turns {
  const limits = new Map<string, Limit>();
  const limitOf = (provider: string): Limit => {
    const limit = limits.get(provider) ?? createLimit(atATime);
    limits.set(provider, limit);
    return limit;
  };
  const areOver = () => deadline !== undefined && clock.now() >= deadline;
  return {
    areOver,
    begin: (provider, work) =>
      limitOf(provider)(async () => {
        signal.throwIfAborted();
        if (areOver()) throw new OutOfTime();
        return work();
      }),
  };
}

const goldenSection = (Math.sqrt(5) - 1) / 2;

/**
 * The order in which a run begins its apps. Each run starts elsewhere, and far from where those before it did: however few
 * of them a run gets to, all have been first before long. The same number gives the same order.
 */
export function inTurnsOf<T>(items: readonly T[], run: number): readonly T[] {
  const first = Math.floor(((run * goldenSection) % 1) * items.length);
  return [...items.slice(first), ...items.slice(0, first)];
}
