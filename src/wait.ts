import type { Context } from './context.ts';
import { Failure } from './finding.ts';
import type { Progress, Settled } from './providers/provider.ts';

const firstPause = 2_000;
const longestPause = 15_000;
const longest = 600_000;

/** Looks until something is settled, with growing pauses and for ten minutes at most; what can't be read is `unknown`. */
export async function wait(
  what: string,
  look: () => Promise<Progress>,
  { clock, log, signal }: Pick<Context, 'clock' | 'log' | 'signal'>,
): Promise<Settled> {
  const deadline = clock.now() + longest;
  for (let pause = firstPause; ; pause = Math.min(longestPause, pause * 1.5)) {
    const progress = await look().catch((error: unknown): Progress => {
      if (error instanceof Failure) return { state: 'unknown', reason: error.message };
      throw error;
    });
    if (progress.state !== 'running') return progress;
    if (clock.now() + pause > deadline) return { state: 'unknown', reason: `${what} still goes on after 10 minutes` };
    log.debug(`waiting for ${what}`);
    await clock.sleep(pause, signal);
  }
}
