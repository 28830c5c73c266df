import { code, type Finding } from '../finding.ts';
import { count } from '../text.ts';
import type { AppReport, HostnameReport, Outcome, Report } from './report.ts';
import { changesOf, declaredIn, hasNeeds, needsOf, type Standing, tally } from './standing.ts';

type Mode = Report['mode'];

const outcomeIcons: Readonly<Record<Outcome, string>> = {
  failed: '❌',
  blocked: '⛔',
  skipped: '⏭️',
  pending: '⏳',
  drift: '⚠️',
  unapplied: '✏️',
  changed: '✅',
  'in-sync': '✅',
  paused: '⏸️',
};

/** One icon that tells the worst about an app. */
export const iconOf = (app: AppReport): string => (calm(app) ? outcomeIcons[app.outcome] : '⚠️');

/** Whether the outcome tells all: an app that came out well may still need a person. */
export const calm = (app: AppReport): boolean =>
  !hasNeeds(app) || (app.outcome !== 'changed' && app.outcome !== 'in-sync');

export function outcomeWords(outcome: Outcome, mode: Mode): string {
  if (outcome === 'in-sync') return mode === 'validate' ? 'checked' : 'in sync';
  return outcome === 'unapplied' ? 'would change' : outcome;
}

/** "2 need you · 27 of 31 are live with a valid certificate" */
export function headline(report: Report): string {
  const needs = needsOf(report).length;
  const { declared, standing } = tally(report.apps);
  const wanted = declared - standing.plain;
  const live = standing.live === wanted ? `all ${wanted} are live` : `${standing.live} of ${wanted} are live`;
  const skipped = report.apps.filter(({ outcome }) => outcome === 'skipped').length;
  return [
    ...(needs > 0 ? [needs === 1 ? '1 needs you' : `${needs} need you`] : []),
    ...(skipped > 0 ? [`${count(skipped, 'app')} skipped`] : []),
    ...(report.mode === 'plan' ? [wouldChange(report)] : []),
    ...(declared === 0 ? ['no hostname was checked'] : []),
    ...(wanted === 0 ? [] : [`${live} with a valid certificate`]),
    ...(standing.plain === 0 ? [] : [`${count(standing.plain, 'hostname')} without a certificate, as wished`]),
  ].join(' · ');
}

function wouldChange(report: Report): string {
  const all = report.apps.map((app) => changesOf(app, 'plan'));
  const added = all.reduce((sum, change) => sum + change.added, 0);
  const removed = all.reduce((sum, change) => sum + change.removed, 0);
  return added + removed === 0 ? 'nothing would change' : `${added} would be added, ${removed} removed`;
}

/** "22 covered · 2 left out · ends in 81 days" */
export function certificateWords(app: AppReport, report: Report): string {
  const declared = declaredIn(app);
  const counted = (coverage: HostnameReport['coverage'], words: string): string[] => {
    const n = declared.filter((hostname) => hostname.coverage === coverage).length;
    return n === 0 ? [] : [`${n} ${words}`];
  };
  const attempts = app.certificateTry;
  const ends = declared.flatMap(({ certificate, coverage }) =>
    certificate && (coverage === 'covered' || coverage === 'expiring') ? [Date.parse(certificate.notAfter)] : [],
  );
  const first = ends.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const parts = [
    ...counted('covered', 'covered'),
    ...counted('expiring', 'expiring'),
    ...counted('requested', attempts ? `requested (try ${attempts.attempt} of ${attempts.of})` : 'requested'),
    ...counted('uncovered', 'without a valid one'),
    ...counted('excluded', 'left out'),
    ...counted('unknown', "can't tell"),
    ...(ends.length > 0 ? [endWords(first, Date.parse(report.finishedAt))] : []),
  ];
  return parts.join(' · ') || '–';
}

/** "ends in 81 days" */
function endWords(end: number, now: number): string {
  const days = Math.floor((end - now) / 86_400_000);
  if (days < 0) return `ended ${count(-days, 'day')} ago`;
  return days === 0 ? 'ends today' : `ends in ${count(days, 'day')}`;
}

/** "+2 −1, 1 certificate" */
export function changeWords(app: AppReport, mode: Mode): string {
  const { added, removed } = changesOf(app, mode);
  const names = [...(added > 0 ? [`+${added}`] : []), ...(removed > 0 ? [`−${removed}`] : [])].join(' ');
  const requests = mode === 'sync' ? app.changed.certificates : 0;
  return [...(names ? [names] : []), ...(requests > 0 ? [count(requests, 'certificate')] : [])].join(', ') || '–';
}

/** Where a declared hostname stands, as it follows a count: "2 with wrong DNS". */
export const standingWords: Readonly<Record<Standing, string>> = {
  missing: 'not at the provider',
  dns: 'with wrong DNS',
  uncovered: 'without a valid certificate',
  unknown: 'that nobody can tell about',
  requested: 'waiting for a certificate',
  excluded: 'left out of the certificate',
  plain: 'without a certificate, as wished',
  live: 'live',
};

/** What was decided about a hostname and what became of it: "＋ added", "would be removed", "foreign, left alone". */
export function verdictWords({ verdict, why, done }: HostnameReport, mode: Mode): string {
  const again = why === 'drift' ? ' again' : '';
  switch (verdict) {
    case 'add':
      if (mode === 'plan') return `＋ would be added${again}`;
      return done ? `＋ added${again}` : '＋ not added';
    case 'remove':
      if (mode === 'plan') return '－ would be removed';
      return done ? '－ removed' : '－ not removed';
    case 'in-sync':
      return why === 'adopted' ? 'in sync, adopted' : 'in sync';
    case 'foreign':
      return why === 'kept' ? 'kept on purpose' : 'foreign, left alone';
    case 'orphan':
      return 'no longer declared, left alone';
    case undefined:
      return 'declared';
  }
}

const coverageCells: Readonly<Record<HostnameReport['coverage'], string>> = {
  covered: '✔ covered',
  expiring: '⚠ expiring',
  requested: '⏳ requested',
  uncovered: '✖ none that is valid',
  excluded: '– left out',
  unknown: "? can't tell",
};

/** What follows a message about something that lasts. */
export const sinceWords = ({ since }: Finding): string => (since === undefined ? '' : ` Since ${since.slice(0, 10)}.`);

/** Plain text, except for what stands between backticks. */
export function coverageWords({ coverage, coverageNote }: HostnameReport): string {
  return coverageNote ? `${coverageCells[coverage]}: ${coverageNote}` : coverageCells[coverage];
}

/** Plain text, except for what stands between backticks. */
export function readinessWords({ readiness, seen }: HostnameReport): string {
  if (readiness === 'ready') return '✔ ready';
  // Addresses and names of others, not words of ours.
  const shown = /[.:]/.test(seen) ? code(seen) : seen;
  return readiness === 'not-ready' ? `✖ ${shown || 'not ready'}` : `? ${shown || "can't tell"}`;
}
