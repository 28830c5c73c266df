/**
 * Cancelling comes in two steps. At once nothing new begins; what is under way has a few seconds to come to its end, so
 * that the report is written well before GitHub kills the process (10 s after it asked, 2.5 s after it asked again).
 */

/** What a write that was sent may still take: to hang up could stop the vendor half-way. */
export const writeGraceMs = 3_000;
/** What an app may still take to close its attempt. */
export const appGraceMs = 4_000;

/** Aborted `ms` milliseconds after `signal`, for the same reason. By the machine's own time, as whoever cancels counts. */
export function lateBy(ms: number, signal: AbortSignal): AbortSignal {
  const late = new AbortController();
  const begin = () => setTimeout(() => late.abort(signal.reason), ms);
  if (signal.aborted) begin();
  else signal.addEventListener('abort', begin, { once: true });
  return late.signal;
}

/** Rejects with the signal's reason as soon as it is aborted, whatever becomes of the work; by then it does not begin. */
export async function orAbort<T>(begin: () => Promise<T>, signal: AbortSignal): Promise<T> {
  signal.throwIfAborted();
  const aborted = Promise.withResolvers<never>();
  const abort = () => aborted.reject(signal.reason);
  signal.addEventListener('abort', abort, { once: true });
  try {
    return await Promise.race([begin(), aborted.promise]);
  } finally {
    signal.removeEventListener('abort', abort);
  }
}
