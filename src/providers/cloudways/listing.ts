/** A list that the vendor gives only as a whole, read for everyone who needs a part of it. */
export interface Listing<T> {
  /** The last one that was read, or a new one. */
  shared(): Promise<T>;
  /** One whose reading began after the asking; those who ask while another is being read share the next. */
  fresh(): Promise<T>;
}

export function createListing<T>(load: () => Promise<T>): Listing<T> {
  let latest: Promise<T> | undefined;
  let running: Promise<unknown> = Promise.resolve();
  let next: Promise<T> | undefined;

  const begin = (): Promise<T> => {
    next = undefined;
    const mine = load();
    latest = mine;
    mine.catch(() => {
      // A failure is not remembered: the next app asks again.
      if (latest === mine) latest = undefined;
    });
    return mine;
  };
  const fresh = (): Promise<T> => {
    if (next) return next;
    next = running.then(begin);
    running = next.catch(() => {});
    return next;
  };
  return { fresh, shared: () => latest ?? fresh() };
}
