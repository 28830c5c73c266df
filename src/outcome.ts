import type { AppResult } from './app-report.ts';
import type { Applied } from './apply.ts';
import { endingShare } from './certificates/lifetime.ts';
import type { Finding } from './finding.ts';
import type { Job } from './job.ts';
import type { AppReport, HostnameReport, Outcome } from './report/report.ts';

/** What happened to one app, the worst that applies. Pure. */
export function outcomeOf(
  result: AppResult,
  hostnames: readonly HostnameReport[],
  changed: AppReport['changed'],
): Outcome {
  const { job, applied, secured, stopped } = result;
  if ([applied?.blocked, secured?.decision.blocked, secured?.obtained?.blocked].includes(true)) return 'blocked';
  if (stopped) return 'failed';
  const findings = [...(applied?.findings ?? []), ...(secured?.obtained?.findings ?? [])];
  if (hasErrors(findings) || hostnames.some((row) => isEnding(row, job))) return 'failed';
  if (hostnames.some(isWaiting) || (applied?.held.length ?? 0) > 0) return 'pending';
  const open = hostnames.filter(({ verdict, done }) => !done && (verdict === 'add' || verdict === 'remove'));
  if (job.mode === 'plan' && open.length > 0) return open.some(({ why }) => why === 'drift') ? 'drift' : 'unapplied';
  const did = changed.added.length + changed.removed.length + changed.certificates;
  return did > 0 ? 'changed' : 'in-sync';
}

/**
 * Whether what was ours before an attempt has to stay ours: a guard stopped it, the host refused something, or it waits for
 * another app. What became of certificates does not matter: a name that is gone must not stay ours because of them.
 */
export const isUnfinished = ({ blocked, held, findings }: Applied): boolean =>
  blocked || held.length > 0 || hasErrors(findings);

/** Whether a declared hostname waits for its DNS or its certificate. */
export function isWaiting(row: HostnameReport): boolean {
  if (row.from === 'host') return false;
  if (row.readiness === 'not-ready') return true;
  // A name that is only planned lacks more than a certificate.
  const attached = row.verdict !== 'add' || row.done;
  return attached && row.ssl !== false && (row.coverage === 'requested' || row.coverage === 'uncovered');
}

/** A certificate that ends soon is an error, whoever should have renewed it. */
function isEnding({ name, from, ssl, coverage, certificate }: HostnameReport, { touched }: Job): boolean {
  // It is not the fault of a pull request that is about other names.
  if (from === 'host' || ssl === false || !(touched?.(name) ?? true)) return false;
  return coverage === 'expiring' && (certificate?.lifetimeUsed ?? 0) >= endingShare;
}

const hasErrors = (findings: readonly Finding[]): boolean => findings.some(({ severity }) => severity === 'error');
