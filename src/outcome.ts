import type { AppResult } from './app-report.ts';
import type { Applied } from './apply.ts';
import { hasEnded, lastServed } from './certificates/coverage.ts';
import { endingShare } from './certificates/lifetime.ts';
import type { Finding } from './finding.ts';
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
  if (hasErrors(findings) || hasEnding(result, hostnames)) return 'failed';
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
  return isAttached(row) && row.ssl !== false && (row.coverage === 'requested' || row.coverage === 'uncovered');
}

/** A name that is only planned lacks more than a certificate. */
const isAttached = ({ verdict, done }: HostnameReport): boolean => verdict !== 'add' || done;

/** A certificate that ends soon or has ended is an error, whoever should have renewed it. */
function hasEnding({ job, observed, secured }: AppResult, hostnames: readonly HostnameReport[]): boolean {
  const seen = new Map(observed.map(({ name, served }) => [name, lastServed(name, served, secured)]));
  return hostnames.some((row) => {
    const { name, coverage, readiness, certificate } = row;
    // It is not the fault of a pull request that is about other names.
    if (row.from === 'host' || row.ssl === false || !isAttached(row) || !(job.touched?.(name) ?? true)) return false;
    if (coverage === 'expiring') return (certificate?.lifetimeUsed ?? 0) >= endingShare;
    const served = seen.get(name);
    return served !== undefined && hasEnded({ coverage, readiness, served });
  });
}

const hasErrors = (findings: readonly Finding[]): boolean => findings.some(({ severity }) => severity === 'error');
