import { AsyncLocalStorage } from 'node:async_hooks';

/** Told of an error that a plugin threw where nobody waits for it. */
type Owner = (error: unknown) => void;

const owners = new AsyncLocalStorage<Owner>();

/** Runs code of a plugin; what it throws in timers, events and forgotten promises is told to `owner`. */
export const owned = <T>(owner: Owner, work: () => T): T => owners.run(owner, work);

/** Keeps stray errors of plugins from ending the process; every other one ends it as ever. */
export function catchStrays(): void {
  const tell = (error: unknown) => {
    const owner = owners.getStore();
    if (!owner) throw error;
    owner(error);
  };
  process.on('uncaughtException', tell);
  process.on('unhandledRejection', tell);
}
