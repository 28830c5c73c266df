/** Runs the task it is given when its turn comes. */
export type Limit = <T>(task: () => Promise<T>) => Promise<T>;

/** At most `most` tasks at a time; the others wait in the order in which they came. */
export function createLimit(most: number): Limit {
  // A Set keeps the order and, unlike an array, gives up its first member at no cost.
  const waiting = new Set<() => void>();
  let running = 0;

  const release = () => {
    const [next] = waiting;
    if (next === undefined) {
      running -= 1;
      return;
    }
    waiting.delete(next);
    next();
  };

  return async (task) => {
    if (running < most) running += 1;
    else await new Promise<void>((turn) => waiting.add(turn));
    try {
      return await task();
    } finally {
      release();
    }
  };
}
