import type { AppResult } from './app-report.ts';
import type { Applied } from './apply.ts';
import { coverageFindings, lastServed } from './certificates/coverage.ts';
import { code, codeList, type Finding } from './finding.ts';
import type { Hostname } from './hostname.ts';
import type { Job } from './job.ts';
import type { HostnameReport } from './report/report.ts';

/** Everything that a person should know about one app, each finding with its app and, where there is one, its line. */
export function appFindings(result: AppResult, hostnames: readonly HostnameReport[]): readonly Finding[] {
  const { job, applied, secured, declared, observed } = result;
  const places = new Map(declared.map(({ name, location }) => [name, location]));
  const findings = [
    ...(result.stopped ? [result.stopped] : []),
    ...(applied?.findings ?? []),
    ...(applied ? planFindings(applied, job) : []),
    // Foreign names are other people's business: their DNS is asked for the certificate's sake, not reported.
    ...observed.filter((entry) => entry.declared).flatMap(({ readiness }) => readiness.findings),
    ...(secured?.decision.findings ?? []),
    ...(secured?.obtained?.findings ?? []),
    ...certificateFindings(result, hostnames),
  ];
  return findings.map((finding) => ({
    ...finding,
    app: job.app.name,
    location: finding.location ?? places.get(finding.hostname ?? ''),
  }));
}

function planFindings({ plan, added }: Applied, job: Job): readonly Finding[] {
  const drifted = plan.hostnames.filter(({ why }) => why === 'drift').map(({ name }) => name);
  const adopted = plan.hostnames.filter(({ why }) => why === 'adopted').map(({ name }) => name);
  const wanted = plan.hostnames
    .filter(({ verdict, why }) => verdict === 'orphan' && why !== 'prune')
    .map(({ name }) => name);
  const { title } = job.provider;
  return [
    ...drifted.map(
      (name): Finding => ({
        id: 'plan.drift',
        severity: 'notice',
        hostname: name,
        message: `${code(name)} was taken away at ${title} after the last sync, and is declared${added.includes(name) ? ': it was added again' : ''}.`,
      }),
    ),
    ...(adopted.length > 0 ? [adoption(adopted, title)] : []),
    ...wanted.map((name) => cannotGo(name, title)),
  ];
}

const adoption = (names: readonly Hostname[], vendor: string): Finding => ({
  id: 'plan.adopted',
  severity: 'notice',
  message: `Already at ${vendor} and declared now, so this repository's own from here on: ${codeList(names)}.`,
});

const cannotGo = (name: Hostname, vendor: string): Finding => ({
  id: 'plan.cannot-remove',
  severity: 'notice',
  hostname: name,
  message: `${code(name)} is not declared any more and stays: ${vendor} has it as the app's primary domain, or its API cannot remove it alone.`,
  fix: `Change it in ${vendor}'s panel if it should go.`,
});

function certificateFindings(result: AppResult, hostnames: readonly HostnameReport[]): readonly Finding[] {
  const byName = new Map(hostnames.map((row) => [row.name, row]));
  const rows = result.observed.flatMap(({ name, declared, readiness, served }) => {
    const row = byName.get(name);
    const wanted = declared?.ssl ?? false;
    return row && wanted
      ? [
          {
            name,
            declared: true,
            ready: readiness.state === 'ready',
            served: lastServed(name, served, result.secured),
            coverage: row.coverage,
            note: row.coverageNote,
          },
        ]
      : [];
  });
  return coverageFindings(rows, result.job.provider.title, result.now);
}
