/**
 * How long a plugin may keep the run waiting: time counts only while it waits for nothing that the core does for it. It is
 * the machine's own time, because a promise that never settles sleeps on no clock.
 */
export interface Patience {
  /** Waits for the plugin's answer; fails with the signal's reason. `giveUp` is told when the plugin has been silent too long. */
  answer<T>(work: () => Promise<T>, signal: AbortSignal, giveUp: () => void): Promise<T>;
  /** Does something for the plugin: meanwhile it is not the plugin that keeps anyone waiting. */
  lend<T>(work: () => Promise<T>): Promise<T>;
  /** Asks the plugin for something in the midst of that. */
  ask<T>(work: () => Promise<T> | T): Promise<T>;
}

export function createPatience(silenceMs: number): Patience {
  const waiting = new Set<() => void>();
  let lent = 0;
  let timer: NodeJS.Timeout | undefined;

  const begin = () => {
    clearTimeout(timer);
    if (lent > 0 || waiting.size === 0) return;
    timer = setTimeout(() => {
      for (const giveUp of waiting) giveUp();
    }, silenceMs);
  };
  const counted = async <T>(by: 1 | -1, work: () => Promise<T> | T): Promise<T> => {
    lent += by;
    begin();
    try {
      return await work();
    } finally {
      lent -= by;
      begin();
    }
  };

  return {
    answer: async (work, signal, giveUp) => {
      const ended = Promise.withResolvers<never>();
      const end = () => ended.reject(signal.reason);
      const told = () => giveUp();
      waiting.add(told);
      begin();
      signal.addEventListener('abort', end);
      if (signal.aborted) end();
      try {
        return await Promise.race([work(), ended.promise]);
      } finally {
        signal.removeEventListener('abort', end);
        waiting.delete(told);
        begin();
      }
    },
    lend: (work) => counted(1, work),
    ask: (work) => counted(-1, work),
  };
}
