import type { Context } from './context.ts';
import { code, Failure, type Finding } from './finding.ts';
import type { Log } from './io.ts';
import type { Job } from './job.ts';
import type { AppReport } from './report/report.ts';
import { OutOfTime, type Trail } from './turns.ts';

type Reported = Pick<Job, 'app' | 'provider'>;

// Reports of apps of which there is little to tell: they were not brought to their end, or never begun.

export function pausedReport(job: Reported): AppReport {
  const finding: Finding = {
    id: 'app.paused',
    severity: 'notice',
    app: job.app.name,
    message: 'This app is paused: it was neither read nor changed.',
    location: job.app.location,
  };
  return { ...identity(job), outcome: 'paused', findings: [finding] };
}

/** An app of which nothing but its name is asked. */
export const listedReport = (job: Reported): AppReport =>
  job.app.paused ? pausedReport(job) : { ...identity(job), outcome: 'in-sync', findings: [] };

/** An app that an error ended; one that nobody expected keeps its stack for the debug log. */
export function failedReport(
  job: Reported,
  error: unknown,
  stage: Trail['stage'],
  { log, signal }: Pick<Context, 'log' | 'signal'>,
): AppReport {
  if (error instanceof OutOfTime) return ended(job, 'skipped', [outOfTime(stage)]);
  if (error instanceof Failure) return ended(job, 'failed', error.findings);
  return signal.aborted ? cancelledReport(job, stage) : ended(job, 'failed', [crashed(error, log)]);
}

/** An app that the run was cancelled in, or before. */
export const cancelledReport = (job: Reported, stage: Trail['stage']): AppReport =>
  job.app.paused ? pausedReport(job) : ended(job, stage === 'waiting' ? 'skipped' : 'failed', [cancelled(stage)]);

function ended(job: Reported, outcome: AppReport['outcome'], findings: readonly Finding[]): AppReport {
  return { ...identity(job), outcome, findings: findings.map((finding) => ({ ...finding, app: job.app.name })) };
}

export const identity = ({ app, provider }: Reported) => ({
  name: app.name,
  provider: provider.id,
  title: provider.title,
  addresses: [],
  hostnames: [],
  changed: { added: [], removed: [], certificates: 0 },
});

const outOfTime = (stage: Trail['stage']): Finding => ({
  id: 'run.out-of-time',
  severity: 'notice',
  message: `The time budget of the run was over before ${stage === 'waiting' ? 'this app was' : 'the changes of this app were'} begun: nothing of it was changed.`,
  fix: 'Nothing has to be done: each run begins with another app. If some apps wait for days, raise `time-budget` or run more often.',
});

const howFar: Readonly<Record<Trail['stage'], string>> = {
  waiting: 'before this app was begun: nothing of it was changed',
  reading: 'before this app was done: nothing of it was changed',
  writing: 'while this app was being changed: what was sent last may have been done or not',
  proving: 'before it was seen what this app serves now',
};

/** `stage` is how far the app had come. */
export const cancelled = (stage: Trail['stage']): Finding => ({
  id: 'run.cancelled',
  severity: 'error',
  message: `The run was cancelled ${howFar[stage]}.`,
  fix: 'Run it again: it reads what is there and goes on from it.',
});

export const endedEarly: Finding = {
  id: 'run.crashed',
  severity: 'error',
  message: 'The process was ended before the run was over, and no report was written. A plugin may have ended it.',
  fix: 'Run it again: it reads what is there and goes on from it. A plugin must not end the process.',
};

/** A mistake of this tool in `part`, the app or something about a hostname of it. */
export function crashed(error: unknown, { debug }: Pick<Log, 'debug'>, part = 'this app'): Finding {
  const text = error instanceof Error ? error.message : String(error);
  for (const line of (error instanceof Error ? (error.stack ?? text) : text).split('\n')) debug(line);
  return {
    id: 'run.crashed',
    severity: 'error',
    message: `An error that should not happen stopped ${part}: ${code(text)}.`,
    fix: 'Please report it, with the log of a run with debug logging.',
  };
}
