import { codeList, type Finding } from '../finding.ts';
import { displayName } from '../hostname.ts';
import { count, printable } from '../text.ts';
import { type Block, fitBlocks, lazily } from './blocks.ts';
import { clip, escapeMarkdown, inert, inline, tableRow } from './markdown.ts';
import { idLink } from './needs.ts';
import type { AppReport, HostnameReport, Report } from './report.ts';
import { byOutcome, changesOf, findingsOf, foreignIn } from './standing.ts';
import type { Links } from './summary.ts';
import { readinessWords } from './words.ts';

export interface Comment {
  readonly markdown: string;
  /** Whether there is something to say; otherwise an older comment is brought up to date, and none is begun. */
  readonly needed: boolean;
}

/** In bytes, which are never fewer than the 65,536 characters that GitHub takes; the marker has room beside it. */
const longest = 65_000;
const mostApps = 40;
const mostProblems = 30;
const mostNames = 10;

/** What merging a pull request would do, as Markdown, the worst first; `commit` is the head of the pull request. */
export function renderComment(report: Report, commit: string, links: Links): Comment {
  const apps = report.apps.filter(isTouched).toSorted(byOutcome);
  const problems = findingsOf(report).filter(({ severity }) => severity === 'error');
  if (apps.length === 0 && problems.length === 0) {
    return { markdown: `## Domains: ${nothing(report)}\n\n${updated(commit)}`, needed: false };
  }
  const draft = (complete: boolean) => blocksOf(report, apps, problems, commit, links, complete);
  const few = apps.length <= mostApps && problems.length <= mostProblems;
  const whole = few ? inert(fitBlocks(draft(true), Number.POSITIVE_INFINITY)) : undefined;
  const complete = whole !== undefined && fits(whole);
  return { markdown: complete ? whole : shortened(draft(false)), needed: true };
}

const fits = (markdown: string): boolean => Buffer.byteLength(markdown) <= longest;

/** Taking the sting out of HTML comments may add a quarter. */
function shortened(blocks: readonly Block[]): string {
  const short = inert(fitBlocks(blocks, longest));
  return fits(short) ? short : inert(fitBlocks(blocks, longest * 0.8));
}

function nothing({ mode, apps }: Report): string {
  if (mode !== 'plan') return 'nothing was planned';
  const blind = apps.some((app) => unrememberedIn(app).length > 0);
  return blind ? 'this change adds nothing; nobody can tell what it removes' : 'this change adds and removes nothing';
}

const isTouched = (app: AppReport): boolean => {
  const { added, removed } = changesOf(app, 'plan');
  return added + removed + adoptedIn(app).length > 0;
};

const unrememberedIn = (app: AppReport): readonly HostnameReport[] =>
  app.hostnames.filter(({ why }) => why === 'unremembered');

/** Hostnames that the provider has already and that become this repository's own: nothing changes, until one is taken out. */
const adoptedIn = (app: AppReport): readonly HostnameReport[] => app.hostnames.filter(({ why }) => why === 'adopted');

function blocksOf(
  report: Report,
  apps: readonly AppReport[],
  problems: readonly Finding[],
  commit: string,
  links: Links,
  complete: boolean,
): Block[] {
  const shown = apps.slice(0, mostApps);
  const rest = apps.length - shown.length;
  return [
    { open: `## Domains: ${headline(apps, problems)}\n\n` },
    ...(complete
      ? []
      : [{ open: '> **Not complete**: this is more than a comment can hold, so it shows no digest to approve.\n\n' }]),
    problemList(problems, links),
    ...shown.flatMap((app) => appBlocks(app, problems, complete)),
    ...(rest > 0
      ? [{ open: `${count(rest, 'more app')} would change: the job summary and the report have them.\n\n` }]
      : []),
    { open: footer(report.mode, commit) },
  ];
}

const list = new Intl.ListFormat('en-GB');

function headline(apps: readonly AppReport[], problems: readonly Finding[]): string {
  const changes = apps.map((app) => changesOf(app, 'plan'));
  const [added, removed] = [
    changes.reduce((sum, change) => sum + change.added, 0),
    changes.reduce((sum, change) => sum + change.removed, 0),
  ];
  const numbers = { adds: added, removes: removed, 'takes over': apps.flatMap(adoptedIn).length };
  const parts = Object.entries(numbers)
    .filter(([, number]) => number > 0)
    .map(([verb, number], index) => `${verb} ${index === 0 ? count(number, 'hostname') : number}`);
  const change = parts.length > 0 ? [`this change ${list.format(parts)}`] : [];
  const wrong = problems.length > 0 ? [`${count(problems.length, 'problem')} to solve first`] : [];
  return [...wrong, ...change].join(' · ');
}

/** What stops the run or an app, with its line. */
function problemList(problems: readonly Finding[], links: Links): Block {
  if (problems.length === 0) return {};
  const rows = problems.slice(0, mostProblems).map(({ id, app, message, fix, location }) => {
    const about = app === undefined ? '' : `**${escapeMarkdown(clip(app, 100))}**: `;
    const place = location ? ` ${codeList([`${clip(location.file, 250)}:${location.line}`])}` : '';
    const todo = fix ? `  \n  ${inline(clip(fix, 1_000))}` : '';
    return `- ${about}${inline(clip(message, 1_500))}${place} ${idLink(id, links)}${todo}\n`;
  });
  const rest = problems.length - rows.length;
  return {
    open: '### To solve first\n\n',
    rows,
    more: (left) => `- ${left} more …\n`,
    close: rest > 0 ? `- ${rest} more: the job summary and the report have them.\n\n` : '\n',
  };
}

function appBlocks(app: AppReport, problems: readonly Finding[], complete: boolean): Block[] {
  const blocked = problems.some((finding) => finding.app === app.name);
  const changed = [
    ...app.hostnames.filter(({ verdict }) => verdict === 'remove'),
    ...app.hostnames.filter(({ verdict }) => verdict === 'add'),
  ];
  const approvable = complete && !blocked && changed.length > 0;
  const digest = approvable && app.planDigest !== undefined ? ` · plan ${codeList([app.planDigest])}` : '';
  return [
    { open: `**${escapeMarkdown(clip(app.name, 100))}** (${escapeMarkdown(clip(app.title, 100))})${digest}\n` },
    diff(changed, app),
    readinessTable(app),
    { open: `${[takenOver(app), forecast(app), leftAlone(app), openEnd(app)].filter(Boolean).join('  \n')}\n\n` },
  ];
}

function diff(changed: readonly HostnameReport[], app: AppReport): Block {
  if (changed.length === 0) return {};
  return {
    open: '```diff\n',
    rows: lazily(changed, (hostname) => diffLine(hostname, app)),
    more: (left) => `# ${left} more\n`,
    close: '```\n',
  };
}

function diffLine(hostname: HostnameReport, app: AppReport): string {
  const sign = hostname.verdict === 'add' ? '+' : '-';
  const reason = reasonOf(hostname, app);
  const name = clip(printable(displayName(hostname.name)), 300);
  return `${sign} ${reason ? `${name.padEnd(28)} (${reason})` : name}\n`;
}

/** Why a line stands in the plan. */
function reasonOf({ verdict, why, from }: HostnameReport, { appliedCommit, title }: AppReport): string {
  if (verdict === 'remove') {
    if (why === 'prune') return 'not declared, and never added by this tool: prune is all';
    const since = appliedCommit === undefined ? 'not declared any more' : `declared until ${appliedCommit.slice(0, 7)}`;
    return printable(`${since}; added or taken over by this tool`);
  }
  const rule = from === 'www-rule' ? ['www rule'] : from === 'extra' ? ['extra domain'] : [];
  return [...rule, ...(why === 'drift' ? [`somebody removed it at ${clip(printable(title), 100)}`] : [])].join('; ');
}

/** DNS of every hostname that would be added, and of those taken over whose DNS is wrong, with the record that it lacks. */
function readinessTable(app: AppReport): Block {
  const added = app.hostnames.filter(({ verdict }) => verdict === 'add');
  const waiting = [
    ...added.filter(({ readiness }) => readiness !== 'ready'),
    ...adoptedIn(app).filter(({ readiness }) => readiness === 'not-ready'),
    ...added.filter(({ readiness }) => readiness === 'ready'),
  ];
  if (waiting.length === 0) return {};
  const fixes = new Map(
    app.findings.filter(({ id }) => id.startsWith('dns.')).map(({ hostname, fix }) => [hostname, fix]),
  );
  return {
    open: `\n${tableRow(['Hostname', 'DNS today', 'Before you merge'])}|---|---|---|\n`,
    rows: lazily(waiting, (hostname) => {
      const fix = hostname.readiness === 'ready' ? '' : (fixes.get(hostname.name) ?? '');
      const words = inline(clip(readinessWords(hostname), 300));
      return tableRow([codeList([hostname.name]), words, inline(clip(fix, 600))]);
    }),
    more: (left) => tableRow([`${left} more …`, '', '']),
    close: '\n',
  };
}

function forecast({ forecast: expected }: AppReport): string {
  if (!expected) return '';
  const { kind, names, now, limit, asks } = expected;
  if (kind === 'chosen') {
    const over = limit !== undefined && names > limit ? ` ${names - limit} of them will stay without one.` : '';
    const next = asks ? 'One new certificate will be asked for once DNS is ready.' : 'It stays as it is.';
    return `Certificate: ${names} of ${limit ?? 100} names after this change (${now} now).${over} ${next}`;
  }
  const next = asks
    ? kind === 'automatic'
      ? 'The provider issues what is missing by itself once DNS is ready.'
      : 'What is missing will be asked for once DNS is ready.'
    : 'Nothing is missing.';
  return `Certificates: ${count(names, 'hostname')} after this change (${now} now). ${next}`;
}

function takenOver(app: AppReport): string {
  const names = adoptedIn(app).map(({ name }) => name);
  if (names.length === 0) return '';
  const title = escapeMarkdown(clip(app.title, 100));
  return `Taken over: ${count(names.length, 'hostname')} that ${title} has already, this repository's own from the merge on (${codeList(names)}).`;
}

function leftAlone(app: AppReport): string {
  const foreign = foreignIn(app).flatMap(({ name, why }) => (why === 'unremembered' ? [] : [name]));
  if (foreign.length === 0) return '';
  const are = foreign.length === 1 ? "that is not this repository's" : "that are not this repository's";
  return `Left alone: ${count(foreign.length, 'hostname')} ${are} (${codeList(foreign, mostNames)}).`;
}

/** The run of the merge may remember what this one could not read, and remove it. */
function openEnd(app: AppReport): string {
  const names = unrememberedIn(app).map(({ name }) => name);
  if (names.length === 0) return '';
  const listed = `${count(names.length, 'hostname')} that no file declares (${codeList(names, mostNames)})`;
  return `Not known: whether ${listed} will be removed, as this run could not read what this repository owns.`;
}

function footer(mode: string, commit: string): string {
  const words =
    mode === 'plan'
      ? 'Nothing has been changed yet. Merging plans again and does this, unless something changed in between.'
      : 'Nothing has been changed yet, and no provider was asked.';
  return updated(commit, words);
}

const updated = (commit: string, words = ''): string =>
  `<sub>${words && `${words} `}Updated for commit ${escapeMarkdown(commit.slice(0, 7))}.</sub>\n`;
