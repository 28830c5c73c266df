/** Runs the task it is given when its turn comes. */
export type Limit = <T>(task: () => Promise<T>) => Promise<T>;

/** At most `most` tasks at a time; the others wait in the order in which they came. */
export function createLimit(most: number): Limit {
  // A queue with a moving front: taking the first of a long array, or of a set, would cost as much as its length.
  let waiting: ((() => void) | undefined)[] = [];
  let front = 0;
  let running = 0;

  const release = () => {
    const next = waiting[front];
    if (next === undefined) {
      running -= 1;
      return;
    }
    waiting[front] = undefined;
    front += 1;
    if (front === waiting.length) {
      waiting = [];
      front = 0;
    }
    next();
  };

  const run = async <T>(task: () => Promise<T>): Promise<T> => {
    try {
      return await task();
    } finally {
      release();
    }
  };

  return (task) => {
    if (running >= most) return new Promise((resolve) => waiting.push(() => resolve(run(task))));
    running += 1;
    return run(task);
  };
}

/** Does something for each of many, for at most `most` at a time. Those that wait are no more than items: no promise, no closure. */
export async function forEach<T>(all: Iterable<T>, most: number, work: (one: T) => Promise<unknown>): Promise<void> {
  const left = Iterator.from(all);
  const workOn = async () => {
    for (let next = left.next(); !next.done; next = left.next()) await work(next.value);
  };
  await Promise.all(Array.from({ length: most }, workOn));
}
