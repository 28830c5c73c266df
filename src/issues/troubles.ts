import type { Finding } from '../finding.ts';
import type { AppReport } from '../report/report.ts';
import type { Memory, Times } from './memory.ts';

/** Something about an app that a person has to do something about. */
export interface Trouble {
  /** The id of the finding, and its hostname if it has one: the same trouble has the same key in every run. */
  readonly key: string;
  /** When it was first seen, ISO 8601. */
  readonly since: string;
  readonly finding: Finding;
}

export interface Troubles {
  /** What needs a person now: the oldest first, then the worst. */
  readonly due: readonly Trouble[];
  /** Names that are not broken for long enough to say so. */
  readonly waiting: readonly Trouble[];
  /** Told before, and this run could not see whether they are right again. */
  readonly unseen: Times;
  /** More of those, which the memory had no room for. */
  readonly more: number;
}

/** How long a name has to be broken before somebody is told: DNS takes its time, and so do certificates. */
export const graceHours = 24;

/**
 * What needs a person. An error counts at once when it stopped the app; what is wrong with a name, only when it has lasted.
 * `now` is in milliseconds since the epoch. Pure.
 */
export function troublesOf(app: AppReport, memory: Memory, now: number): Troubles {
  const counts = whatCounts(app);
  const all = app.findings
    .filter(counts)
    .map((finding): Trouble => ({ key: keyOf(finding), since: sinceOf(finding, memory, now), finding }))
    .sort(oldestFirst);
  const toldOfNames = [...memory.told.keys()].filter((key) => areasOfNames.has(areaOf(key)));
  const told = new Set(toldOfNames.flatMap((key) => key.split(' ')[1] ?? []));
  // A name that is wrong in another way than it was is still wrong.
  const isDue = ({ finding, since }: Trouble) =>
    !isOfName(finding) || told.has(finding.hostname ?? '') || now - Date.parse(since) >= graceHours * 3_600_000;
  const keys = new Set(all.map(({ key }) => key));
  return {
    due: all.filter(isDue),
    waiting: all.filter((trouble) => !isDue(trouble)),
    unseen: new Map([...memory.told].filter(([key]) => !keys.has(key) && !canTell(app, key))),
    more: wasReached(app) ? 0 : memory.more,
  };
}

/** Warnings about certificates of several names that stay until somebody does something. */
const ofSeveral: ReadonlySet<string> = new Set([
  'certificate.expiring',
  'certificate.group-held',
  'certificate.too-many-names',
]);

/** Which findings ask a person to do something. */
function whatCounts({ outcome, hostnames }: AppReport): (finding: Finding) => boolean {
  const stopped = outcome === 'failed' || outcome === 'blocked';
  // What was taken away is put back by `sync`; a plan leaves it to somebody.
  const lost = new Set(
    hostnames.filter(({ why, verdict, done }) => why === 'drift' && verdict === 'add' && !done).map(({ name }) => name),
  );
  const isDrift = ({ id, hostname }: Finding) =>
    (id === 'plan.drift' && lost.has(hostname ?? '')) || (id === 'plan.overwritten' && lost.size > 0);
  return (finding) =>
    isOfName(finding) ||
    isDrift(finding) ||
    (finding.severity === 'warning' && ofSeveral.has(finding.id)) ||
    (finding.severity === 'error' && stopped);
}

const areasOfNames: ReadonlySet<string> = new Set(['dns', 'http', 'certificate']);

/** Whether it says where a name leads or what is served for it. */
function isOfName({ id, severity, hostname }: Finding): boolean {
  return severity !== 'notice' && hostname !== undefined && areasOfNames.has(areaOf(id));
}

const areaOf = (id: string): string => id.slice(0, id.indexOf('.'));

const keyOf = ({ id, hostname }: Finding): string => (hostname === undefined ? id : `${id} ${hostname}`);

function sinceOf(finding: Finding, { told, waits }: Memory, now: number): string {
  const key = keyOf(finding);
  const known = finding.since ?? told.get(key) ?? waits.get(key);
  // A clock that was wrong once shall not keep a trouble young.
  const time = Math.min(now, known === undefined ? now : Date.parse(known));
  return new Date(time).toISOString().replace(/\.\d+Z$/, 'Z');
}

/** An app that could not be brought to its end has no hostnames. */
const wasReached = ({ hostnames, outcome }: AppReport): boolean => hostnames.length > 0 || outcome !== 'failed';

/** Whether this run saw enough of the app to say that a trouble is gone. */
function canTell(app: AppReport, key: string): boolean {
  if (!wasReached(app)) return false;
  const [id = '', name] = key.split(' ');
  if (name === undefined && areaOf(id) === 'certificate')
    return app.hostnames.some(({ coverage }) => coverage !== 'unknown');
  const hostname = app.hostnames.find((one) => one.name === name);
  if (!hostname || !areasOfNames.has(areaOf(id))) return true;
  if (hostname.readiness === 'unknown') return false;
  return areaOf(id) !== 'certificate' || hostname.coverage !== 'unknown';
}

const severities = ['error', 'warning', 'notice'];

function oldestFirst(a: Trouble, b: Trouble): number {
  return (
    Date.parse(a.since) - Date.parse(b.since) ||
    severities.indexOf(a.finding.severity) - severities.indexOf(b.finding.severity) ||
    (a.key < b.key ? -1 : 1)
  );
}
