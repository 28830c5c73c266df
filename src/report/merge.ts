import { type AppReport, type Report, worst } from './report.ts';

/** The reports of several jobs as one. An app that several report on, as after a second attempt, counts with its last. */
export function mergeReports(reports: readonly Report[]): Report {
  const inTime = reports.toSorted((a, b) => Date.parse(a.finishedAt) - Date.parse(b.finishedAt));
  const apps = new Map<string, AppReport>(inTime.flatMap(({ apps }) => apps.map((app) => [app.name, app])));
  const modes = reports.map(({ mode }) => mode);
  const [first, last] = [reports.map(({ startedAt }) => startedAt).sort()[0], inTime.at(-1)];
  const commit = last?.commit;
  const github = reports.flatMap(({ calls }) => calls.github ?? []);
  const findings = new Map(reports.flatMap((report) => report.findings.map((one) => [JSON.stringify(one), one])));
  return {
    schema: 1,
    mode: modes.includes('sync') ? 'sync' : modes.includes('plan') ? 'plan' : 'validate',
    outcome: worst(
      [...apps.values(), ...reports.filter(({ apps }) => apps.length === 0)].map(({ outcome }) => outcome),
    ),
    startedAt: first ?? '',
    finishedAt: last?.finishedAt ?? '',
    ...(commit !== undefined && { commit }),
    calls: {
      reads: reports.reduce((sum, { calls }) => sum + calls.reads, 0),
      writes: reports.reduce((sum, { calls }) => sum + calls.writes, 0),
      ...(github.length > 0 && { github: github.reduce((sum, calls) => sum + calls) }),
    },
    apps: [...apps.values()].sort((a, b) => (a.name < b.name ? -1 : 1)),
    findings: [...findings.values()],
  };
}
