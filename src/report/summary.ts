import { code } from '../finding.ts';
import { count } from '../text.ts';
import { type Block, fitBlocks } from './blocks.ts';
import { hostnameTables } from './details.ts';
import { leftAlone, repaired } from './divergence.ts';
import { clip, escapeMarkdown, tableRow } from './markdown.ts';
import { needs, notices } from './needs.ts';
import { endsPicture, standingPicture } from './pictures.ts';
import type { Report } from './report.ts';
import { byOutcome, needsOf, tally } from './standing.ts';
import { certificateWords, changeWords, headline, iconOf, outcomeWords } from './words.ts';

/** Where a rendering points to; each without a slash at its end. */
export interface Links {
  /** The docs folder of this action at the version that runs; `findings.md` in it explains each finding. */
  readonly docs: string;
  /** Where report.json was written. */
  readonly reportPath: string;
  /** The user's repository at the commit of the run, as a place for files; undefined where there is none. */
  readonly source?: string | undefined;
}

/** In bytes. GitHub drops a summary of more than 1 MiB as a whole. */
const longest = 900_000;
const mostDigests = 6;

/** The job summary, as Markdown: what is wrong and what to do first, the details after it. */
export function renderSummary(report: Report, links: Links): string {
  return fitBlocks(
    [
      { open: `## ${titles[report.mode]}: ${headline(report)}\n\n${opening(report)}` },
      appTable(report),
      needs(report, links),
      repaired(report, links),
      leftAlone(report, links),
      notices(report, links),
      standingPicture(report),
      ...hostnameTables(report),
      endsPicture(report),
      { open: footer(report, links) },
    ],
    longest,
  );
}

export const titles: Readonly<Record<Report['mode'], string>> = {
  sync: 'Domains',
  plan: 'Domains, a plan',
  validate: 'Domains, seen from outside',
};

/** What was and was not done, for the first screen. */
export function opening(report: Report): string {
  if (report.mode === 'plan') return 'Nothing has been changed: this is what `sync` would do.\n\n';
  if (report.mode === 'validate') {
    return 'Nothing has been changed, and no provider was asked: this is what the configuration, DNS and port 443 say.\n\n';
  }
  if (report.apps.length === 0 || report.apps.some((app) => changeWords(app, 'sync') !== '–')) return '';
  return needsOf(report).length > 0 ? 'Nothing has been changed.\n\n' : 'Nothing had to be changed.\n\n';
}

function appTable(report: Report): Block {
  const { apps, mode } = report;
  if (apps.length === 0) return {};
  const change = mode === 'plan' ? 'Would change' : 'Changed in this run';
  const heads = ['', 'App', 'Provider', 'Outcome', 'Hostnames', 'DNS ready', 'Certificate', change];
  const rows = apps.toSorted(byOutcome).map((app) => {
    const { declared, ready } = tally([app]);
    return tableRow([
      iconOf(app),
      escapeMarkdown(clip(app.name, 100)),
      escapeMarkdown(clip(app.title, 100)),
      outcomeWords(app.outcome, mode),
      String(declared),
      String(ready),
      certificateWords(app, report),
      changeWords(app, mode),
    ]);
  });
  return {
    open: `${tableRow(heads)}|---|---|---|---|--:|--:|---|---|\n`,
    rows,
    more: (left) => tableRow(['', `${left} more …`, '', '', '', '', '', '']),
    close: '\n',
  };
}

function footer(report: Report, { reportPath }: Links): string {
  const { reads, writes } = report.calls;
  const seconds = (Date.parse(report.finishedAt) - Date.parse(report.startedAt)) / 1000;
  const parts = [
    ...digests(report),
    ...(report.mode === 'validate' ? [] : [`${count(reads + writes, 'API call')}, ${count(writes, 'write')}`]),
    `${seconds < 60 ? seconds.toFixed(1) : Math.round(seconds)} s`,
    `report in ${code(reportPath)}`,
    ...(report.commit ? [`commit ${code(report.commit.slice(0, 7))}`] : []),
  ];
  return `${parts.join(' · ')}\n`;
}

function digests({ apps }: Report): string[] {
  const known = apps.flatMap(({ name, planDigest }) => (planDigest === undefined ? [] : [{ name, planDigest }]));
  const [first] = known;
  if (first === undefined) return [];
  if (apps.length === 1) return [`plan ${code(clip(first.planDigest, 64))}`];
  const shown = known
    .slice(0, mostDigests)
    .map(({ name, planDigest }) => `${escapeMarkdown(clip(name, 100))} ${code(clip(planDigest, 64))}`);
  const rest = known.length - shown.length;
  return [`plans: ${shown.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`];
}
