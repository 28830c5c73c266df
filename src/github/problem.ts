import { z } from 'zod';
import { code } from '../finding.ts';

/** Why GitHub did not do something, for people: "HTTP 403: `Resource not accessible by integration`". */
export function reasonOf(error: unknown): string {
  if (error instanceof z.ZodError) return 'an answer that is not as documented';
  const status = statusOf(error);
  const words = error instanceof Error ? error.message.split(' - https://')[0] : '';
  return [status === undefined ? 'no answer' : `HTTP ${status}`, ...(words ? [code(words)] : [])].join(': ');
}

/** What the token lacks shows as 403, and as 404 where even the existence of the thing is not for it. */
export function isDenied(error: unknown): boolean {
  return [401, 403, 404].includes(statusOf(error) ?? 0);
}

/** Whether GitHub may have done what was asked for, though it did not say so. */
export function mayHaveHappened(error: unknown): boolean {
  const status = statusOf(error);
  return status === undefined || status >= 500;
}

/** The HTTP status of GitHub's answer; undefined when there was none. */
export function statusOf(error: unknown): number | undefined {
  const answered = error instanceof Error && 'status' in error && 'response' in error && error.response !== undefined;
  return answered ? Number(error.status) : undefined;
}
