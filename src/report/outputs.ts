import { count } from '../text.ts';
import { clip } from './markdown.ts';
import type { AppReport, Outcome, Report } from './report.ts';
import { changesOf, declaredIn, driftIn, foreignIn, standingOf } from './standing.ts';

/**
 * The outputs of the action by name. Counts of `added` and `removed` are those of the plan where nothing is written;
 * `pending` counts declared hostnames that wait for DNS or for a certificate.
 */
export function outputsOf(report: Report, reportPath: string): Record<string, string> {
  const { apps, mode } = report;
  const changes = apps.map((app) => changesOf(app, mode));
  const certificates = apps.some((app) => app.changed.certificates > 0);
  const [added, removed] = [sum(changes.map((change) => change.added)), sum(changes.map((change) => change.removed))];
  const waiting = apps.flatMap(declaredIn).filter((hostname) => waits.has(standingOf(hostname)));
  return {
    outcome: report.outcome,
    changed: String(mode === 'sync' && (added + removed > 0 || certificates)),
    added: String(added),
    removed: String(removed),
    pending: String(waiting.length),
    drift: String(sum(apps.map((app) => driftIn(app).length))),
    foreign: String(sum(apps.map((app) => foreignIn(app).length))),
    'report-path': reportPath,
    'plan-digest': digestsOf(report),
    apps: JSON.stringify(apps.map(({ name }) => name)),
  };
}

const waits: ReadonlySet<string> = new Set(['dns', 'requested', 'uncovered']);

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/** The digest of the only app, or `app=digest` for each of several, with commas between. */
function digestsOf({ apps }: Report): string {
  const known = apps.filter(({ planDigest }) => planDigest !== undefined);
  return known.map(({ name, planDigest }) => (apps.length === 1 ? planDigest : `${name}=${planDigest}`)).join(',');
}

/** 1 when an app came to an outcome that the user wants to fail on, or when the run as a whole could not be done. */
export function exitCodeOf(report: Report, failOn: readonly Outcome[]): 0 | 1 {
  const broken = report.findings.some(({ severity }) => severity === 'error');
  // A report put together from several may have failed in one without an app.
  const whole = report.outcome !== 'pending' && failOn.includes(report.outcome);
  return broken || whole || failedApps(report, failOn).length > 0 ? 1 : 0;
}

/** The line that says for what a run fails, which may be nothing that is wrong in itself; undefined when no app came to it. */
export function failureWords(report: Report, failOn: readonly Outcome[]): string | undefined {
  const apps = failedApps(report, failOn);
  if (apps.length === 0) return undefined;
  const shown = apps.slice(0, mostNamed).map(({ name, came }) => `${clip(name, 100)} (${came.join(', ')})`);
  const rest = apps.length - shown.length;
  return `The run fails, as \`fail-on\` asks: ${shown.join(', ')}${rest > 0 ? ` and ${count(rest, 'more app')}` : ''}.`;
}

const mostNamed = 20;

const failedApps = (report: Report, failOn: readonly Outcome[]) =>
  report.apps
    .map((app) => ({
      name: app.name,
      came: [...new Set(cameAbout(app, report))].filter((one) => failOn.includes(one)),
    }))
    .filter(({ came }) => came.length > 0);

/** What an app came to, and what stands behind its worst outcome. What waits may do so until its grace is over. */
function cameAbout(app: AppReport, { mode, finishedAt }: Report): readonly Outcome[] {
  const inGrace = app.outcome === 'pending' && app.graceUntil !== undefined && finishedAt < app.graceUntil;
  const open = app.hostnames.filter(({ verdict, done }) => !done && (verdict === 'add' || verdict === 'remove'));
  const { added, removed } = changesOf(app, mode);
  return [
    ...(inGrace ? [] : [app.outcome]),
    ...(open.length > 0 ? [open.some(({ why }) => why === 'drift') ? ('drift' as const) : ('unapplied' as const)] : []),
    ...(mode === 'sync' && added + removed > 0 ? ['changed' as const] : []),
  ];
}
