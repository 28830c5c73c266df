import { codeList, type Finding } from '../finding.ts';
import { decide, type Issue, type Wanted } from '../issues/decide.ts';
import { configKey, forgetful, noMemory } from '../issues/memory.ts';
import { renderDuplicate, renderRemoved, type Telling, titleOf } from '../issues/render.ts';
import { troublesOf } from '../issues/troubles.ts';
import type { AppReport } from '../report/report.ts';
import type { GitHub } from './client.ts';
import { ownIssues } from './issue-list.ts';
import { isDenied, reasonOf, statusOf } from './problem.ts';

export interface IssuesWish {
  /** Path of the configuration. */
  readonly config: string;
  /** The apps that the run reports on. */
  readonly apps: readonly AppReport[];
  /** Whether those are all that the configuration has: the issue of any other app is then closed. */
  readonly complete: boolean;
  readonly telling: Telling;
}

/** Keeps one issue for each app that needs a person; what cannot be done costs the issues and one line of the report. */
export async function keepIssues(github: GitHub, wish: IssuesWish): Promise<readonly Finding[]> {
  const { telling, complete } = wish;
  const apps = wish.apps.filter(saysSomething);
  if (apps.length === 0 && !complete) return [];
  const config = configKey(wish.config);
  try {
    const own = ownIssues(github, config);
    const open = await own.open();
    const isOpen = ({ name }: AppReport) => open.some(({ app }) => app === name);
    const anew = apps.some((app) => !isOpen(app) && troublesOf(app, noMemory, telling.now).due.length > 0);
    const closed = anew ? await own.closed() : [];
    for (const app of apps) {
      const ofApp = open.filter((issue) => issue.app === app.name);
      const issue = ofApp[0] ?? closed.find((one) => one.app === app.name);
      const wanted = decide(app, { config, app: app.name }, issue, telling);
      if (wanted) await make(github, app.name, issue, wanted);
      // Two runs at once may have opened one each: the oldest goes on.
      if (issue) for (const other of ofApp.slice(1)) await end(github, other, renderDuplicate(issue.number));
    }
    const removed = complete ? open.filter((issue) => !wish.apps.some(({ name }) => name === issue.app)) : [];
    for (const issue of removed) await end(github, issue, renderRemoved(telling));
    return garbled(open);
  } catch (error) {
    return [cannotKeep(error)];
  }
}

/** Not of a paused app, or of one that the run was not let finish; a name in a collected report may be anything. */
function saysSomething({ name, outcome, findings }: AppReport): boolean {
  const cancelled = findings.some(({ id }) => id === 'run.cancelled');
  return /^[a-z][a-z0-9-]*$/.test(name) && outcome !== 'paused' && outcome !== 'skipped' && !cancelled;
}

// An answer that was lost may have left an issue or a comment: the next run sees it, while another try would make two.
const request = { retries: 0 };

async function make(github: GitHub, app: string, issue: Issue | undefined, wanted: Wanted): Promise<void> {
  const { api, owner, repo } = github;
  const { open, body, comment } = wanted;
  if (!issue) {
    await api.request('POST /repos/{owner}/{repo}/issues', { ...{ owner, repo, title: titleOf(app), body, request } });
    return;
  }
  const turned = issue.open === open ? {} : open ? reopened : completed;
  if (issue.body !== body || issue.open !== open) {
    await api.request('PATCH /repos/{owner}/{repo}/issues/{issue_number}', {
      ...{ owner, repo, issue_number: issue.number, body, ...turned },
    });
  }
  if (comment !== undefined) await say(github, issue, comment);
}

const reopened = { state: 'open', state_reason: 'reopened' } as const;
const completed = { state: 'closed', state_reason: 'completed' } as const;

/** Closes an issue that nothing more is said in. It forgets what it told, so that it may be opened again one day. */
async function end(github: GitHub, issue: Issue, comment: string): Promise<void> {
  const { api, owner, repo } = github;
  await api.request('PATCH /repos/{owner}/{repo}/issues/{issue_number}', {
    ...{ owner, repo, issue_number: issue.number, body: forgetful(issue.body), state: 'closed' },
    state_reason: 'not_planned',
  });
  await say(github, issue, comment);
}

/** A locked conversation is over: the issue itself is still kept right. */
async function say({ api, owner, repo }: GitHub, { number, locked }: Issue, body: string): Promise<void> {
  if (locked) return;
  await api.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
    ...{ owner, repo, issue_number: number, body, request },
  });
}

function garbled(issues: readonly Issue[]): readonly Finding[] {
  const numbers = issues.filter(({ memory }) => memory === undefined).map(({ number }) => `#${number}`);
  if (numbers.length === 0) return [];
  return [
    {
      id: 'github.issue-garbled',
      severity: 'notice',
      message: `What the first line of ${codeList(numbers)} remembered cannot be read any more, so it was not used.`,
      fix: 'Nothing has to be done: the line is written anew. Edits of such an issue are better made in a comment.',
    },
  ];
}

const cannotKeep = (error: unknown): Finding => ({
  id: 'github.cannot-keep-issue',
  severity: 'notice',
  message: `The issues about apps that need a person could not be kept up to date (${reasonOf(error)}); the job summary says the same.`,
  fix:
    statusOf(error) === 410
      ? "Turn on issues in the repository's settings, or leave out `issue: true`."
      : isDenied(error)
        ? 'Give the job `permissions: issues: write`, or leave out `issue: true`.'
        : 'Run again later.',
});
