import { code, codeList } from '../finding.ts';
import { type Block, fitBlocks } from '../report/blocks.ts';
import { clip, escapeMarkdown, inert, link } from '../report/markdown.ts';
import { linesOf, numbered } from '../report/needs.ts';
import type { AppReport } from '../report/report.ts';
import type { Links } from '../report/summary.ts';
import { count } from '../text.ts';
import type { Change } from './decide.ts';
import { graceHours, type Trouble, type Troubles } from './troubles.ts';

/** What the texts need besides the app. */
export interface Telling {
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly links: Links;
  /** The run that saw it. */
  readonly runUrl: string;
}

/**
 * In bytes, which are never fewer than characters: GitHub takes 65,536 of them, the memory has up to 20,000, and taking
 * the sting out of HTML comments may add a quarter.
 */
const longest = 36_000;
const mostNames = 20;
const mostInComment = 10;

export const titleOf = (app: string): string => (app === 'default' ? 'Domains need you' : `Domains: ${app} needs you`);

/** The present state of an app, the oldest trouble first, as Markdown. It is the same for as long as nothing changes. */
export function renderIssue(app: AppReport, troubles: Troubles, telling: Telling): string {
  const draft = (complete: boolean) => blocksOf(app, troubles, complete, telling.links);
  const whole = fitBlocks(draft(true), Number.POSITIVE_INFINITY);
  return inert(Buffer.byteLength(whole) <= longest ? whole : fitBlocks(draft(false), longest)).trimEnd();
}

function blocksOf(app: AppReport, { due, waiting, unseen, more }: Troubles, complete: boolean, links: Links): Block[] {
  const all = due.length + unseen.size + more;
  const where = `**${escapeMarkdown(clip(app.name, 100))}** at ${escapeMarkdown(clip(app.title, 100))}`;
  const head = all === 0 ? 'Nothing needs you' : all === 1 ? '1 trouble needs you' : `${all} troubles need you`;
  const cut = `> **Not complete**: this is more than an issue can hold. The report of the run has all of it.\n\n`;
  return [
    { open: `## ${head}\n\n${where}${due.length > 1 ? ', the oldest first' : ''}\n\n${complete ? '' : cut}` },
    {
      rows: due.map((trouble, index) => numbered(index + 1, troubleLines(trouble, links))),
      more: (left) => `\n${left} more …\n`,
      close: '\n',
    },
    notSeen([...unseen], more),
    young(waiting),
    {
      open: '<sub>Kept up to date by every run on the default branch, and closed when all is right. Closed by hand, it stays closed until something else goes wrong.</sub>\n',
    },
  ];
}

function troubleLines({ finding, since }: Trouble, links: Links): string[] {
  // The app stands above, the time below.
  return [...linesOf({ ...finding, app: undefined, since: undefined }, links), `Since ${date(since)}.`];
}

function notSeen(unseen: readonly (readonly [string, string])[], more: number): Block {
  if (unseen.length + more === 0) return {};
  const rest = unseen.length - mostNames + more;
  const rows = unseen.slice(0, mostNames).map(([key, since]) => `- ${keyWords(key)}, since ${date(since)}\n`);
  return {
    open: '### Not seen in the last run\n\nIt could not tell whether these are right again:\n\n',
    rows,
    close: `${rest > 0 ? `- ${rest} more …\n` : ''}\n`,
  };
}

function young(waiting: readonly Trouble[]): Block {
  const names = [...new Set(waiting.flatMap(({ finding }) => finding.hostname ?? []))];
  if (names.length === 0) return {};
  return { open: `Wrong for less than ${graceHours} hours, so not counted yet: ${codeList(names, mostNames)}.\n\n` };
}

/** What changed, for the history of an issue. */
export function renderChange({ fresh, gone, before, after }: Change, { links, runUrl }: Telling): string {
  const parts = [
    ...list(
      'New',
      fresh.map(({ finding }) => linesOf({ ...finding, app: undefined, fix: undefined }, links)[0] ?? ''),
    ),
    ...list('Right again', gone.map(keyWords)),
    ...(before > 0 && before !== after ? [`${count(after, 'trouble')} in all, ${before} before.`] : []),
    seenBy(runUrl),
  ];
  return inert(parts.join('\n\n'));
}

export const renderAllRight = ({ gone }: Change, { runUrl }: Telling): string =>
  inert([...list('All is right again', gone.map(keyWords)), seenBy(runUrl)].join('\n\n'));

export const renderRemoved = ({ runUrl }: Telling): string =>
  `The configuration does not have this app any more.\n\n${seenBy(runUrl)}`;

export const renderDuplicate = (number: number): string => `This goes on in #${number}: one issue for each app.`;

function list(title: string, rows: readonly string[]): string[] {
  if (rows.length === 0) return [];
  const rest = rows.length - mostInComment;
  const shown = rows.slice(0, mostInComment).map((row) => `- ${row}`);
  return [[`**${title}**`, ...shown, ...(rest > 0 ? [`- ${rest} more`] : [])].join('\n')];
}

const seenBy = (runUrl: string): string => `<sub>Seen by ${link('this run', runUrl)}.</sub>`;

function keyWords(key: string): string {
  const [id = '', hostname] = key.split(' ');
  return hostname === undefined ? code(id) : `${code(hostname)}: ${code(id)}`;
}

const date = (time: string): string => `${time.slice(0, 16).replace('T', ' ')} UTC`;
