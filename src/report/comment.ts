import { codeList, type Finding } from '../finding.ts';
import { count } from '../text.ts';
import { type Block, fitBlocks } from './blocks.ts';
import { adoptedIn, appBlocks, unrememberedIn } from './comment-app.ts';
import { clip, escapeMarkdown, inert, inline } from './markdown.ts';
import { idLink } from './needs.ts';
import type { AppReport, Report } from './report.ts';
import { byOutcome, changesOf, findingsOf } from './standing.ts';
import type { Links } from './summary.ts';

export interface Comment {
  readonly markdown: string;
  /** Whether there is something to say; otherwise an older comment is brought up to date, and none is begun. */
  readonly needed: boolean;
}

/** In bytes, which are never fewer than the 65,536 characters that GitHub takes; the marker has room beside it. */
const longest = 65_000;
const mostApps = 40;
const mostProblems = 30;

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

function footer(mode: string, commit: string): string {
  const words =
    mode === 'plan'
      ? 'Nothing has been changed yet. Merging plans again and does this, unless something changed in between.'
      : 'Nothing has been changed yet, and no provider was asked.';
  return updated(commit, words);
}

const updated = (commit: string, words = ''): string =>
  `<sub>${words && `${words} `}Updated for commit ${escapeMarkdown(commit.slice(0, 7))}.</sub>\n`;
