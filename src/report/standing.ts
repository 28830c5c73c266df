import { bySeverity, type Finding } from '../finding.ts';
import { byDomain } from '../hostname.ts';
import { type AppReport, type HostnameReport, outcomes, type Report } from './report.ts';

/**
 * Where a declared hostname stands: `live` with a valid certificate, `plain` without one because none is wanted, or the
 * first thing that it lacks. The worst first.
 */
export const standings = ['missing', 'dns', 'uncovered', 'unknown', 'requested', 'excluded', 'plain', 'live'] as const;
export type Standing = (typeof standings)[number];

export function standingOf(hostname: HostnameReport): Standing {
  if (hostname.verdict === 'add' && !hostname.done) return 'missing';
  if (hostname.readiness === 'not-ready') return 'dns';
  const { coverage } = hostname;
  if (hostname.ssl === false && coverage === 'excluded') return 'plain';
  return coverage === 'covered' || coverage === 'expiring' ? 'live' : coverage;
}

export interface Tally {
  readonly declared: number;
  readonly ready: number;
  readonly standing: Readonly<Record<Standing, number>>;
}

/** Counts the declared hostnames of some apps. */
export function tally(apps: readonly AppReport[]): Tally {
  const declared = apps.flatMap(declaredIn);
  const standing = { missing: 0, dns: 0, uncovered: 0, unknown: 0, requested: 0, excluded: 0, plain: 0, live: 0 };
  for (const hostname of declared) standing[standingOf(hostname)] += 1;
  return {
    declared: declared.length,
    ready: declared.filter(({ readiness }) => readiness === 'ready').length,
    standing,
  };
}

export const declaredIn = (app: AppReport): readonly HostnameReport[] =>
  app.hostnames.filter(({ from }) => from !== 'host');

/** Hostnames that only the provider has and that stay there, without those that are kept on purpose. */
export const foreignIn = (app: AppReport): readonly HostnameReport[] =>
  app.hostnames.filter(({ verdict, why }) => verdict === 'foreign' && why !== 'kept');

/** Declared hostnames that were taken away at the host since the last sync, put back or not. */
export const driftIn = (app: AppReport): readonly HostnameReport[] =>
  app.hostnames.filter(({ verdict, why }) => verdict === 'add' && why === 'drift');

/** How many hostnames were added and removed in this run, or would be where nothing is written. */
export function changesOf(app: AppReport, mode: Report['mode']): { readonly added: number; readonly removed: number } {
  if (mode === 'sync') return { added: app.changed.added.length, removed: app.changed.removed.length };
  if (mode === 'validate') return { added: 0, removed: 0 };
  const planned = (verdict: 'add' | 'remove') =>
    app.hostnames.filter((hostname) => hostname.verdict === verdict).length;
  return { added: planned('add'), removed: planned('remove') };
}

/** Every finding of the run with the name of its app, the worst first. */
export function findingsOf(report: Report): readonly Finding[] {
  const ofApps = report.apps.flatMap((app) =>
    app.findings.map((finding) => (finding.app === app.name ? finding : { ...finding, app: app.name })),
  );
  return [...report.findings, ...ofApps].sort(bySeverity);
}

/** The findings that a person has to do something about. */
export const needsOf = (report: Report): readonly Finding[] =>
  findingsOf(report).filter(({ severity }) => severity !== 'notice');

/** The worst first: what stopped, what a person has to look at, then by outcome and name. */
export function byOutcome(a: AppReport, b: AppReport): number {
  return (
    urgency(a) - urgency(b) || outcomes.indexOf(a.outcome) - outcomes.indexOf(b.outcome) || (a.name < b.name ? -1 : 1)
  );
}

export const hasNeeds = ({ findings }: AppReport): boolean => findings.some(({ severity }) => severity !== 'notice');

function urgency(app: AppReport): number {
  if (app.outcome === 'failed' || app.outcome === 'blocked') return 0;
  return hasNeeds(app) ? 1 : 2;
}

/** Those first that a person looks for: what is declared and lacks something, what changed, what is foreign, the rest. */
export function byStanding(a: HostnameReport, b: HostnameReport): number {
  return standingRank(a) - standingRank(b) || byDomain(a.name, b.name);
}

function standingRank(hostname: HostnameReport): number {
  const { from, verdict, coverage } = hostname;
  const live = standings.indexOf('live');
  if (from === 'host') return verdict === 'remove' ? live - 0.6 : live - 0.5;
  if (coverage === 'expiring') return Math.min(standings.indexOf(standingOf(hostname)), live - 0.7);
  return standings.indexOf(standingOf(hostname)) - (verdict === 'add' ? 0.25 : 0);
}
