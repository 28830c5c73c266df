import { z } from 'zod';
import { code, Failure, type Finding } from '../finding.ts';
import { ApiError, LostAnswer, TryAgain } from '../http/errors.ts';

/** What goes wrong in a plugin while it works. Each fails the apps of this plugin alone. */

const failure = (id: string, message: string, more = ''): Failure =>
  new Failure({
    id,
    severity: 'error',
    message: `${message}.`,
    fix: `Tell whoever wrote the plugin; the apps of other providers are not affected.${more}`,
  });

export const crashed = (title: string, what: string, error: unknown): Failure =>
  failure(
    'plugins.crashed',
    `${title}: the plugin failed while it had to ${what}: ${code(reasonOf(error))}`,
    ' The stack is in the log of a run with debug logging.',
  );

export const silent = (title: string, what: string, seconds: number): Failure =>
  failure(
    'plugins.silent',
    `${title}: the plugin did not ${what}: for ${seconds} s it neither answered nor waited for a call of its own`,
  );

export const endless = (title: string, what: string, minutes: number): Failure =>
  failure('plugins.silent', `${title}: the plugin had to ${what} and was not done after ${minutes} minutes`);

export const flooding = (title: string, lines: number): Failure =>
  failure('plugins.log-flood', `${title}: the plugin wrote more than ${lines} lines into the log`);

export const wrongAnswer = (title: string, what: string, problems: readonly string[]): Failure =>
  failure(
    'plugins.wrong-answer',
    `${title}: the plugin had to ${what}, and what it gave is not as the contract says: ${problems.slice(0, 5).join('; ')}`,
  );

// Anything can be thrown, and looking at it may throw too.
const unshown = 'something that cannot be shown';

/** What an error says. */
export function reasonOf(error: unknown): string {
  try {
    return String(error instanceof Error ? error.message : error);
  } catch {
    return unshown;
  }
}

export function stackOf(error: unknown): string {
  try {
    return String(error instanceof Error ? error.stack : error);
  } catch {
    return unshown;
  }
}

const text = z.string().max(2_000);
const finding = z.object({
  id: z.string().regex(/^[a-z][a-z0-9-]*\.[a-z0-9-]+$/),
  severity: z.enum(['error', 'warning', 'notice']),
  message: text,
  fix: text.optional(),
  hostname: text.optional(),
}) satisfies z.ZodType<Finding>;
const told = z.object({ findings: z.tuple([finding], finding) });
const refused = told.extend({ status: z.int(), body: z.unknown() });

/** An error of the plugin as one of our own, if it is a failure whose findings can be shown. */
export function toldBy(error: unknown): Failure | undefined {
  try {
    if (!(error instanceof Failure)) return undefined;
    if (error instanceof ApiError) {
      const { findings, status, body } = refused.parse(error);
      return new ApiError(findings[0], status, body);
    }
    const { findings } = told.parse(error);
    if (error instanceof LostAnswer) return new LostAnswer(findings[0]);
    return error instanceof TryAgain ? new TryAgain(findings[0]) : new Failure(findings);
  } catch {
    return undefined;
  }
}
