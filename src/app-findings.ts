import type { AppResult } from './app-report.ts';
import type { Applied } from './apply.ts';
import { coverageFindings, lastServed } from './certificates/coverage.ts';
import { code, codeList, type Finding } from './finding.ts';
import type { Hostname } from './hostname.ts';
import type { Job } from './job.ts';
import { namesWith } from './plan.ts';
import type { HostnameReport } from './report/report.ts';
import { count } from './text.ts';

/** Everything that a person should know about one app, each finding with its app and, where there is one, its line. */
export function appFindings(result: AppResult, hostnames: readonly HostnameReport[]): readonly Finding[] {
  const { job, applied, secured, declared, observed } = result;
  const places = new Map(declared.map(({ name, location }) => [name, location]));
  const findings = [
    ...(result.stopped ? [result.stopped] : []),
    ...(applied?.findings ?? []),
    ...(applied ? planFindings(applied, job) : []),
    ...onDns(job, observed),
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

/**
 * What DNS says of declared names: that of foreign ones is asked for the certificate's sake, and other people's business.
 * Where the app is reached is unknown for all of its names alike, so that is said once.
 */
function onDns({ app }: Job, observed: AppResult['observed']): readonly Finding[] {
  const findings = observed.filter((entry) => entry.declared).flatMap(({ readiness }) => readiness.findings);
  const [first, ...more] = findings.filter(({ id }) => id === 'dns.no-target');
  if (first === undefined || more.length === 0) return findings;
  const { id, severity, fix } = first;
  const names = codeList([first, ...more].flatMap(({ hostname }) => hostname ?? []));
  const message = `The address of the app is not known, so nobody can tell whether these names lead there: ${names}`;
  return [
    { id, severity, message, ...(fix !== undefined && { fix }), location: app.location },
    ...findings.filter((finding) => finding.id !== id),
  ];
}

function planFindings({ plan, added, blocked }: Applied, job: Job): readonly Finding[] {
  const missing = namesWith(plan, 'add');
  const drifted = plan.hostnames.filter(({ why }) => why === 'drift').map(({ name }) => name);
  const adopted = plan.hostnames.filter(({ why }) => why === 'adopted').map(({ name }) => name);
  const wanted = plan.hostnames
    .filter(({ verdict, why }) => verdict === 'orphan' && why !== 'prune')
    .map(({ name }) => name);
  const { title } = job.provider;
  return [
    ...(drifted.length > 1 ? overwritten(drifted.length, missing, job) : []),
    ...drifted.map((name) => lost(name, title, added.includes(name))),
    ...(adopted.length > 0 ? [adoption(adopted, title, job.mode === 'sync' && !blocked)] : []),
    ...wanted.map((name) => cannotGo(name, title)),
  ];
}

const lost = (name: Hostname, vendor: string, again: boolean): Finding => ({
  id: 'plan.drift',
  severity: 'notice',
  hostname: name,
  message: `${code(name)} was taken away at ${vendor} after the last sync, and is declared${again ? ': it was added again' : ''}.`,
  ...(!again && {
    fix: 'A run in mode `sync` adds it again. If it should stay away, take it out of the configuration.',
  }),
});

/**
 * The WordPress plugin writes its own list over that of the host at each of its events, so that several names vanish at
 * once. What it left there it knows already; all that is declared and `missing` it keeps once the constant names it.
 */
function overwritten(vanished: number, missing: readonly Hostname[], { provider, extra }: Job): readonly Finding[] {
  const constant = provider.constants.find(({ hostnames }) => hostnames)?.name;
  if (constant === undefined) return [];
  const value = [...new Set([...extra, ...missing])].sort().join(',');
  return [
    {
      id: 'plan.overwritten',
      severity: 'warning',
      message: `${count(vanished, 'declared hostname')} vanished from ${provider.title} at once since the last sync. That is what the WordPress plugin does when its own integration is left on: it writes its list over the host's at each of its events.`,
      fix: `Switch the host integration off in Ultimate Multisite's settings, or set in wp-config.php what keeps both in peace, with whatever the constant has there already: \`define( '${constant}', '${value}' );\`.`,
    },
  ];
}

const adoption = (names: readonly Hostname[], vendor: string, done: boolean): Finding => ({
  id: 'plan.adopted',
  severity: 'notice',
  message: `Already at ${vendor} and declared now, so this repository's own from ${done ? 'here' : 'the next sync'} on: ${codeList(names)}.`,
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
    // A name that is only planned lacks more than a certificate, which comes once it is there.
    const attached = row?.verdict !== 'add' || row.done;
    const wanted = attached && (declared?.ssl ?? false);
    return row && wanted
      ? [
          {
            name,
            declared: true,
            readiness: readiness.state,
            served: lastServed(name, served, result.secured),
            coverage: row.coverage,
            note: row.coverageNote,
            trouble: readiness.findings.find(({ severity }) => severity !== 'notice'),
          },
        ]
      : [];
  });
  return coverageFindings(rows, result.job.provider.title, result.now);
}
