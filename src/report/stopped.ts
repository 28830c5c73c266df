import type { Finding } from '../finding.ts';
import { type AppReport, type Report, worst } from './report.ts';

/** The run ended before any app was begun, and the report says why; `apps` where they are known, `now` in milliseconds. */
export function stopped(findings: readonly Finding[], now: number, apps: readonly AppReport[] = []): Report {
  const time = new Date(now).toISOString();
  return {
    schema: 1,
    mode: 'validate',
    outcome: apps.length > 0 ? worst(apps.map(({ outcome }) => outcome)) : 'failed',
    startedAt: time,
    finishedAt: time,
    calls: { reads: 0, writes: 0 },
    apps: [...apps],
    findings: [...findings],
  };
}
