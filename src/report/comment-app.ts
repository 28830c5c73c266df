import { codeList, type Finding } from '../finding.ts';
import { displayName } from '../hostname.ts';
import { count, printable } from '../text.ts';
import { type Block, lazily } from './blocks.ts';
import { clip, escapeMarkdown, inline, tableRow } from './markdown.ts';
import type { AppReport, HostnameReport } from './report.ts';
import { foreignIn } from './standing.ts';
import { readinessWords } from './words.ts';

const mostNames = 10;

/** Hostnames of the provider that this repository may own or not: nobody could read it. */
export const unrememberedIn = (app: AppReport): readonly HostnameReport[] =>
  app.hostnames.filter(({ why }) => why === 'unremembered');

/** Hostnames that the provider has already and that become this repository's own: nothing changes, until one is taken out. */
export const adoptedIn = (app: AppReport): readonly HostnameReport[] =>
  app.hostnames.filter(({ why }) => why === 'adopted');

/** What merging would do to one app; `complete` when the whole comment fits, so that a digest may be approved. */
export function appBlocks(app: AppReport, problems: readonly Finding[], complete: boolean): Block[] {
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
