import type { Finding } from '../finding.ts';
import type { Report } from './report.ts';

/** What is asked for cannot be understood, so nothing was done, and the report says why; `now` in milliseconds. */
export function stopped(findings: readonly Finding[], now: number): Report {
  const time = new Date(now).toISOString();
  return {
    schema: 1,
    mode: 'validate',
    outcome: 'failed',
    startedAt: time,
    finishedAt: time,
    calls: { reads: 0, writes: 0 },
    apps: [],
    findings: [...findings],
  };
}
