import { z } from 'zod';
import { code, Failure, type Finding } from '../finding.ts';

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
    `${title}: the plugin failed while it had to ${what}: ${code(error instanceof Error ? error.message : String(error))}`,
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

const finding = z.object({
  id: z.string().regex(/^[a-z][a-z0-9-]*\.[a-z0-9-]+$/),
  severity: z.enum(['error', 'warning', 'notice']),
  message: z.string(),
  fix: z.string().optional(),
  hostname: z.string().optional(),
}) satisfies z.ZodType<Finding>;

/** Whether an error is a failure whose findings can be shown. */
export const isTold = (error: unknown): error is Failure =>
  error instanceof Failure && z.array(finding).min(1).safeParse(error.findings).success;
