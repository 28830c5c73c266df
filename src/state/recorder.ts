import type { Attempt, Memory, StateStore } from './state.ts';

/** Opens an attempt only when there is something to remember, so that a run with nothing to do leaves no trace. */
export interface Recorder {
  isOpen(): boolean;
  record(memory: Memory): Promise<void>;
  /** Closes the attempt, if one was opened, with what was recorded last. */
  finish(result: 'success' | 'failure'): Promise<void>;
}

/** Does nothing when the state could not be read: what is not known is not overwritten. */
export function createRecorder(store: StateStore, app: string, known: boolean): Recorder {
  let open: { attempt: Attempt; memory: Memory } | undefined;
  return {
    isOpen: () => open !== undefined,
    record: async (memory) => {
      if (!known) return;
      if (open) await open.attempt.record(memory);
      open = { attempt: open?.attempt ?? (await store.begin(app, memory)), memory };
    },
    finish: async (result) => {
      await open?.attempt.finish(result, open.memory);
    },
  };
}

/** Whether two memories would be written the same. */
export function sameMemory(a: Memory, b: Memory): boolean {
  const sorted = (times: Memory['lapsed']) => [...times].sort(([x], [y]) => (x < y ? -1 : 1));
  const text = ({ applied, ledger, lapsed, troubles }: Memory) =>
    JSON.stringify([[...applied].sort(), ledger, sorted(lapsed), sorted(troubles)]);
  return text(a) === text(b);
}
