import { code } from '../finding.ts';
import { count } from '../text.ts';
import { type Block, lazily } from './blocks.ts';
import { clip, escapeHtml, escapeMarkdown, inline, tableRow } from './markdown.ts';
import type { AppReport, HostnameReport, Report } from './report.ts';
import { byOutcome, byStanding, declaredIn } from './standing.ts';
import { coverageWords, readinessWords, verdictWords } from './words.ts';

/** Apps with a table of their own; the tables of more are for the report. */
const mostTables = 50;

/** A folded table of every hostname for each app, the worst first. */
export function hostnameTables(report: Report): Block[] {
  const apps = report.apps.filter(({ hostnames }) => hostnames.length > 0).toSorted(byOutcome);
  const rest = apps.length - mostTables;
  return [
    ...apps.slice(0, mostTables).map((app) => hostnameTable(app, report.mode)),
    ...(rest > 0 ? [{ open: `The hostnames of ${count(rest, 'more app')} are in the report.\n\n` }] : []),
  ];
}

function hostnameTable(app: AppReport, mode: Report['mode']): Block {
  const heads = ['Hostname', 'Verdict', 'DNS', 'Certificate', 'Ends'];
  return {
    open: `<details><summary>${summaryOf(app)}</summary>\n\n${tableRow(heads)}|---|---|---|---|---|\n`,
    rows: lazily(app.hostnames.toSorted(byStanding), (hostname) => row(hostname, mode)),
    more: (left) => tableRow([`${left} more …`, '', '', '', '']),
    close: '\n</details>\n\n',
  };
}

function summaryOf(app: AppReport): string {
  const declared = declaredIn(app).length;
  const others = app.hostnames.length - declared;
  const label = app.label ? ` (${escapeHtml(clip(app.label, 100))})` : '';
  const more = others > 0 ? `, ${count(others, 'other')} at ${escapeHtml(clip(app.title, 100))}` : '';
  return `${escapeHtml(clip(app.name, 100))}${label}: ${declared === 1 ? 'the 1 hostname' : `all ${declared} hostnames`}${more}`;
}

function row(hostname: HostnameReport, mode: Report['mode']): string {
  const gone = hostname.verdict === 'remove' && hostname.done;
  if (gone) return tableRow([nameCell(hostname), verdictWords(hostname, mode), '–', '–', '']);
  return tableRow([
    nameCell(hostname),
    verdictWords(hostname, mode),
    inline(clip(readinessWords(hostname), 300)),
    inline(clip(coverageWords(hostname), 300)),
    escapeMarkdown(endOf(hostname)),
  ]);
}

/** When the certificate that covers a hostname ends; the end of one that does not cover it says nothing. */
export function endOf({ coverage, certificate }: HostnameReport): string {
  if (!certificate || (coverage !== 'covered' && coverage !== 'expiring')) return '';
  const { notAfter, daysLeft, lifetimeUsed } = certificate;
  return `${notAfter.slice(0, 10)} (${count(daysLeft, 'day')}, ${Math.floor(lifetimeUsed * 100)} % over)`;
}

const origins: Readonly<Record<HostnameReport['from'], string>> = {
  listed: '',
  'www-rule': ' (www rule)',
  extra: ' (extra domain)',
  host: '',
};

function nameCell({ name, unicode, from }: HostnameReport): string {
  const own = unicode === undefined ? '' : `${code(unicode)} `;
  return `${own}${code(name)}${origins[from]}`;
}
