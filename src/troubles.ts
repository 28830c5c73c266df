import type { Finding } from './finding.ts';
import type { Job } from './job.ts';
import { isWaiting } from './outcome.ts';
import type { AppReport, HostnameReport } from './report/report.ts';
import { hashName, type Memory } from './state/state.ts';

type Troubles = Memory['troubles'];

/** How long a hostname may be in trouble before it counts as broken, in milliseconds: as long as a certificate keeps it. */
const grace = 24 * 3_600_000;
/** What a payload has room for beside the names of a large app; the newest go unremembered. */
const mostRemembered = 300;

/** Since when hostnames have been in trouble, this run included. "Can't tell" neither begins nor ends that. Pure. */
export function troublesAfter({ hostnames, findings }: AppReport, before: Troubles, now: number): Troubles {
  const needy = new Set(findings.filter(({ severity }) => severity !== 'notice').map(({ hostname }) => hostname));
  const entries = hostnames.flatMap((row) => {
    const key = hashName(row.name);
    if (isWaiting(row) || needy.has(row.name)) return [[key, before.get(key) ?? Math.floor(now / 1000)] as const];
    const known = before.get(key);
    return isUnclear(row) && known !== undefined ? [[key, known] as const] : [];
  });
  return new Map(entries.sort(([, a], [, b]) => a - b).slice(0, mostRemembered));
}

/**
 * When the first of the hostnames that wait counts as broken, in milliseconds since the epoch; undefined when nobody can
 * tell. A plan remembers nothing, so what it is the first to see would be new in every plan to come.
 */
export function graceUntil(
  hostnames: readonly HostnameReport[],
  troubles: Troubles | undefined,
  { now, mode }: { readonly now: number; readonly mode: Job['mode'] },
): number | undefined {
  const waiting = hostnames.filter(isWaiting);
  if (troubles === undefined || waiting.length === 0) return undefined;
  const isNew = ({ verdict, done }: HostnameReport) => mode === 'sync' || (verdict === 'add' && !done);
  const since = waiting.map(
    (row) => troubles.get(hashName(row.name)) ?? (isNew(row) ? Math.floor(now / 1000) : Number.NaN),
  );
  const first = Math.min(...since);
  return Number.isNaN(first) ? undefined : first * 1000 + grace;
}

/** The findings about hostnames with the time since when these have been in trouble, where an earlier run saw it. */
export function dated(findings: readonly Finding[], troubles: Troubles = new Map()): readonly Finding[] {
  return findings.map((finding) => {
    const since = finding.severity === 'notice' ? undefined : troubles.get(hashName(finding.hostname ?? ''));
    return since === undefined ? finding : { ...finding, since: new Date(since * 1000).toISOString() };
  });
}

const isUnclear = ({ readiness, coverage }: HostnameReport): boolean =>
  readiness === 'unknown' || coverage === 'unknown';
