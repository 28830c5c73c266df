import type { SimulatedClock } from './world.ts';

/**
 * A clock whose sleepers do not wait: time jumps to the earliest of them as soon as the event loop has had its turn.
 * Everyone who sleeps at the same time wakes in the order of their dates, as with a real clock.
 */
export function createSkippingClock(start = Date.now()): SimulatedClock {
  let now = start;
  let sleepers: { due: number; wake: () => void }[] = [];
  let pumping = false;

  const pump = () => {
    sleepers.sort((a, b) => a.due - b.due);
    const next = sleepers.shift();
    if (next) {
      now = Math.max(now, next.due);
      next.wake();
    }
    pumping = sleepers.length > 0;
    if (pumping) setImmediate(pump);
  };

  return {
    now: () => now,
    sleep: (ms, signal) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted) return reject(signal.reason as Error);
        const sleeper = { due: now + ms, wake: resolve };
        sleepers.push(sleeper);
        signal?.addEventListener(
          'abort',
          () => {
            sleepers = sleepers.filter((other) => other !== sleeper);
            reject(signal.reason as Error);
          },
          { once: true },
        );
        if (!pumping) {
          pumping = true;
          setImmediate(pump);
        }
      }),
  };
}
