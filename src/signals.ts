import { constants } from 'node:os';

export interface Signals {
  /** Aborted when the process is asked to end. */
  readonly signal: AbortSignal;
  /** Ends the process: with `code`, or by the signal that came first, as shells count it (128 and its number). */
  exit(code: number): Promise<void>;
}

const asking = ['SIGINT', 'SIGTERM'] as const;

/** GitHub kills a cancelled run 10 s after it asked it to end; whatever hangs by then must not cost the exit code. */
const longestMs = 6_000;

/** Takes the first SIGINT or SIGTERM as a wish to end in order; the next one has its usual effect. */
/** `early` is called when something ends the process before {@link Signals.exit} does: a plugin may. */
export function watchSignals(early: () => void): Signals {
  const cancelled = new AbortController();
  let asked: number | undefined;
  const cancel = (name: (typeof asking)[number]) => {
    for (const each of asking) process.off(each, cancel);
    const code = 128 + constants.signals[name];
    asked = code;
    setTimeout(() => process.exit(code), longestMs).unref();
    cancelled.abort(new Error(`cancelled by ${name}`));
  };
  for (const name of asking) process.on(name, cancel);
  const tooEarly = (code: number) => {
    if (asked !== undefined) return;
    process.exitCode = code || 1;
    early();
  };
  process.on('exit', tooEarly);
  return {
    signal: cancelled.signal,
    exit: async (code) => {
      process.off('exit', tooEarly);
      process.exitCode = asked ?? code;
      // A plugin may leave something open, and nobody waits for that.
      setTimeout(() => process.exit(), 2_000).unref();
      if (asked === undefined) return;
      // What was given up may hold the process; the last lines of its log go out first.
      await new Promise<void>((written) => process.stdout.write('', () => written()));
      process.exit();
    },
  };
}
