/** Runs the work of one key at a time, in the order of asking; other keys go on. */
export type Locked = <T>(key: string, work: () => Promise<T>) => Promise<T>;

export function createLocks(): Locked {
  const last = new Map<string, Promise<unknown>>();
  return (key, work) => {
    const mine = (last.get(key) ?? Promise.resolve()).then(work, work);
    last.set(
      key,
      mine.catch(() => {}),
    );
    return mine;
  };
}
