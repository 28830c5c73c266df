import { count, printable } from '../text.ts';
import type { Block } from './blocks.ts';
import { clip } from './markdown.ts';
import type { AppReport, Report } from './report.ts';
import { type Standing, tally } from './standing.ts';
import { standingWords } from './words.ts';

const day = 86_400_000;
const mostBars = 20;
/** Days before and after the run that the picture of certificates shows; odd dates would squeeze all others together. */
const [shownBefore, shownAfter] = [100, 400];

/** How far the declared hostnames came, and where the others stopped. */
export function standingPicture(report: Report): Block {
  const { declared, standing } = tally(report.apps);
  if (declared === 0) return {};
  const compared = report.mode !== 'validate';
  const attached = declared - standing.missing;
  const right = attached - standing.dns;
  const stopped = (from: string, kind: Standing, tone: 'bad' | 'wait'): string[] =>
    standing[kind] === 0 ? [] : [`  ${from} -.-> ${kind}["${standing[kind]} ${standingWords[kind]}"]:::${tone}`];
  const lines = [
    'flowchart LR',
    `  declared["${declared} declared"]${compared ? ` --> attached["${attached} at the provider"]` : ''}`,
    `  ${compared ? 'attached' : 'declared'} --> right["${right} past DNS"]`,
    `  right --> live["${standing.live} live with a valid certificate"]:::good`,
    ...stopped('declared', 'missing', report.mode === 'plan' ? 'wait' : 'bad'),
    ...stopped(compared ? 'attached' : 'declared', 'dns', 'bad'),
    ...stopped('right', 'uncovered', 'bad'),
    ...stopped('right', 'requested', 'wait'),
    ...stopped('right', 'excluded', 'wait'),
    ...stopped('right', 'unknown', 'wait'),
    ...(standing.plain === 0 ? [] : [`  right --> plain["${standing.plain} without a certificate, as wished"]:::good`]),
    '  classDef good fill:#dafbe1,stroke:#1a7f37,color:#1f2328',
    '  classDef bad fill:#ffebe9,stroke:#cf222e,color:#1f2328',
    '  classDef wait fill:#fff8c5,stroke:#9a6700,color:#1f2328',
  ];
  return { open: mermaid(lines) };
}

interface Bar {
  readonly app: string;
  readonly start: number;
  readonly end: number;
  readonly names: number;
}

/** From when to when the certificates hold that were served, those that end first. */
export function endsPicture(report: Report): Block {
  const now = Date.parse(report.finishedAt);
  const bars = report.apps.flatMap(barsOf).sort((a, b) => a.end - b.end || b.names - a.names);
  if (bars.length === 0) return {};
  const shown = bars.slice(0, mostBars).sort((a, b) => order(a.app, b.app) || a.end - b.end);
  const lines = shown.flatMap((bar, index) => [
    ...(bar.app === shown[index - 1]?.app ? [] : [`  section ${label(bar.app)}`]),
    `  ${barLine(bar, now)}`,
  ]);
  const { start, end } = shown.reduce(
    (span, bar) => ({ start: Math.min(span.start, shownFrom(bar, now)), end: Math.max(span.end, shownTo(bar, now)) }),
    { start: now, end: now },
  );
  const rest = bars.length - shown.length;
  const more = rest > 0 ? `${count(rest, 'certificate')} that end later are not shown.\n\n` : '';
  return {
    open: `<details><summary>When certificates end</summary>\n\n${mermaid(['gantt', '  dateFormat YYYY-MM-DD', '  axisFormat %Y-%m-%d', `  tickInterval ${tickFor(end - start)}`, ...lines])}${more}</details>\n\n`,
  };
}

/** One bar for all hostnames of an app whose valid certificates have the same dates. */
function barsOf(app: AppReport): Bar[] {
  const served = app.hostnames.flatMap(({ certificate, coverage }) =>
    certificate && (coverage === 'covered' || coverage === 'expiring') ? [certificate] : [],
  );
  const groups = Map.groupBy(served, ({ notBefore, notAfter }) => `${notBefore} ${notAfter}`);
  return [...groups.values()].flatMap((group) => {
    const [start, end] = [Date.parse(group[0]?.notBefore ?? ''), Date.parse(group[0]?.notAfter ?? '')];
    return end > start ? [{ app: app.name, start, end, names: group.length }] : [];
  });
}

const shownFrom = ({ start }: Bar, now: number): number => Math.max(start, now - shownBefore * day);
const shownTo = (bar: Bar, now: number): number =>
  Math.max(shownFrom(bar, now) + day, Math.min(bar.end, now + shownAfter * day));

/** Lifetimes of 6 days need other ticks than those of 90. */
function tickFor(span: number): '1day' | '1week' | '1month' {
  if (span <= 14 * day) return '1day';
  return span <= 70 * day ? '1week' : '1month';
}

function barLine(bar: Bar, now: number): string {
  const { start, end, names } = bar;
  const [from, to] = [shownFrom(bar, now), shownTo(bar, now)];
  const tone = end - now <= (end - start) / 4 ? 'crit' : 'active';
  return `${count(names, 'hostname')} until ${date(end)} :${tone}, ${date(Math.min(from, to - day))}, ${date(to)}`;
}

const date = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** Names stand bare in a gantt chart, where `:`, `;`, `#` and line ends mean something. */
const label = (text: string): string => clip(printable(text).replace(/[^\p{L}\p{N} ._-]/gu, '_'), 60) || '_';

const mermaid = (lines: readonly string[]): string => `\`\`\`mermaid\n${lines.join('\n')}\n\`\`\`\n\n`;

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
