import { appFindings } from './app-findings.ts';
import type { Applied } from './apply.ts';
import { coverageOf, lastServed, shownWords } from './certificates/coverage.ts';
import { daysLeft, lifetimeShare } from './certificates/lifetime.ts';
import type { Secured } from './certificates/secure.ts';
import type { Served, ServedCertificate } from './certificates/served.ts';
import type { Declared } from './config/config.ts';
import type { Finding } from './finding.ts';
import { forecastOf } from './forecast.ts';
import { type Hostname, unicodeOf } from './hostname.ts';
import type { Job } from './job.ts';
import { type Observed, serversOf } from './observe.ts';
import { outcomeOf } from './outcome.ts';
import type { PlannedHostname } from './plan.ts';
import type { AppReport, HostnameReport } from './report/report.ts';
import { identity } from './short-report.ts';
import type { Memory } from './state/state.ts';
import { dated, graceUntil } from './troubles.ts';

export interface AppResult {
  readonly job: Job;
  readonly declared: readonly Declared[];
  readonly observed: readonly Observed[];
  /** Absent in mode `validate`, as the vendor was not asked. */
  readonly applied?: Applied;
  readonly secured?: Secured;
  /** Why the run left the app before it was done, if it did. */
  readonly stopped?: Finding;
  /** The commit whose declaration was carried out last, if that is known. */
  readonly commit?: string | undefined;
  /** Since when names have been in trouble; undefined when nobody remembers. */
  readonly troubles?: Memory['troubles'] | undefined;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/** Puts together what the stages found out about one app. Pure. */
export function appReport(result: AppResult): AppReport {
  const { job, applied, secured } = result;
  const hostnames = hostnameReports(result);
  const findings = dated(appFindings(result, hostnames), result.troubles);
  const changed = {
    added: [...(applied?.added ?? [])],
    removed: [...(applied?.removed ?? [])],
    certificates: secured?.obtained?.requested ?? 0,
  };
  const forecast = forecastOf(result);
  const looks = secured?.obtained?.looks ?? 0;
  const outcome = outcomeOf(result, hostnames, changed);
  const grace =
    outcome === 'pending' ? graceUntil(hostnames, result.troubles, { now: result.now, mode: job.mode }) : undefined;
  const heldUntil = secured?.obtained?.heldUntil ?? secured?.decision.heldUntil;
  return {
    ...identity(job),
    ...(applied && { label: applied.state.label, planDigest: applied.plan.digest }),
    outcome,
    ...(grace !== undefined && { graceUntil: iso(grace) }),
    addresses: [...serversOf({ app: job.app, addresses: applied?.state.addresses ?? [] })],
    ...(result.commit !== undefined && { appliedCommit: result.commit }),
    hostnames: [...hostnames],
    changed,
    ...(forecast && { forecast }),
    ...(looks > 0 && { certificateTry: { attempt: looks, of: job.attempts } }),
    ...(heldUntil !== undefined && { certificatesHeldUntil: iso(heldUntil * 1000) }),
    findings: [...findings],
  };
}

function hostnameReports(result: AppResult): readonly HostnameReport[] {
  const { job, observed, applied, secured, now } = result;
  const planned = new Map(applied?.plan.hostnames.map((entry) => [entry.name, entry]));
  const rows = observed.map(({ name, declared, readiness, served }): HostnameReport => {
    const last = lastServed(name, served, secured);
    const { coverage, note } = coverageOf(name, last, secured, now);
    const certificate = last.state === 'unknown' ? undefined : last.certificate;
    const wanted = job.ssl && (declared?.ssl ?? job.app.ssl);
    return {
      ...rowOf(name, declared, planned.get(name), applied),
      readiness: readiness.state,
      seen: readiness.seen,
      coverage,
      ...(note !== undefined && { coverageNote: note }),
      ...(!wanted && { ssl: false as const }),
      ...(certificate && { certificate: shown(certificate, now) }),
      ...perServer(last),
    };
  });
  const seen = new Set(observed.map(({ name }) => name));
  const gone = (applied?.plan.hostnames ?? []).filter(({ name }) => !seen.has(name));
  return [
    ...rows,
    ...gone.map(
      (entry): HostnameReport => ({
        ...rowOf(entry.name, undefined, entry, applied),
        readiness: 'unknown',
        seen: 'not asked',
        coverage: 'excluded',
      }),
    ),
  ];
}

function rowOf(
  name: Hostname,
  declared: Declared | undefined,
  planned: PlannedHostname | undefined,
  applied: Applied | undefined,
) {
  const unicode = unicodeOf(name);
  return {
    name,
    ...(unicode !== undefined && { unicode }),
    from: declared?.from ?? ('host' as const),
    ...(planned && { verdict: planned.verdict, why: planned.why }),
    done: applied !== undefined && (applied.added.includes(name) || applied.removed.includes(name)),
    ...(declared?.location && { location: declared.location }),
  };
}

const iso = (time: number): string => new Date(time).toISOString();

const shown = (certificate: ServedCertificate, now: number) => ({
  issuer: certificate.issuer,
  notBefore: iso(certificate.notBefore),
  notAfter: iso(certificate.notAfter),
  daysLeft: daysLeft(certificate, now),
  lifetimeUsed: Math.round(lifetimeShare(certificate, now) * 1000) / 1000,
});

function perServer({ each = [] }: Served): Pick<HostnameReport, 'servers'> {
  const alike = new Set(each.map((one) => (one.state === 'covered' ? one.state : shownWords(one)))).size < 2;
  if (alike) return {};
  return {
    servers: each.map((one) => ({
      address: one.address,
      coverage: one.state,
      ...(one.state !== 'covered' && { note: shownWords(one) }),
    })),
  };
}
