import { type Event, isOnDefaultBranch } from './event.ts';
import type { Finding } from './finding.ts';
import { createGitHub, type GitHub, type GitHubSetting } from './github/client.ts';
import { keepComment } from './github/comment.ts';
import { readDefaultBranch } from './github/default-branch.ts';
import { deploymentState } from './github/deployments.ts';
import { keepIssues } from './github/issues.ts';
import { readLabels } from './github/labels.ts';
import { type Allow, allowedByLabels, letPass } from './guard.ts';
import type { Mode } from './mode.ts';
import type { Asked, Environment, Prepared } from './prepare.ts';
import { linksOf } from './publish.ts';
import { renderComment } from './report/comment.ts';
import type { Report } from './report/report.ts';
import { fileState } from './state/file.ts';
import { noState } from './state/none.ts';
import type { StateStore } from './state/state.ts';

/** Undefined without a token or a repository, as in a terminal. */
export function openGitHub(
  { inputs }: Asked,
  environment: Environment,
  tools: Pick<GitHubSetting, 'dispatcher' | 'log'>,
): GitHub | undefined {
  const repository = environment['GITHUB_REPOSITORY'];
  if (inputs.githubToken === undefined || !repository) return undefined;
  const apiUrl = environment['GITHUB_API_URL'] ?? 'https://api.github.com';
  return createGitHub({ ...tools, token: inputs.githubToken, apiUrl, repository });
}

/** The event, with the default branch asked of GitHub where the event does not bring it. */
export async function withDefaultBranch(
  { event }: Prepared,
  github: GitHub | undefined,
): Promise<{ readonly event: Event | undefined; readonly findings: readonly Finding[] }> {
  if (!event || event.defaultBranch !== undefined || !github) return { event, findings: [] };
  const { branch, finding } = await readDefaultBranch(github);
  return { event: { ...event, defaultBranch: branch }, findings: finding ? [finding] : [] };
}

/** What the labels of the pull request let pass, where the workflow names any. */
export async function allowedOnGitHub(
  { event, inputs }: Prepared,
  github: GitHub | undefined,
  environment: Environment,
): Promise<{ readonly allow: readonly Allow[]; readonly findings: readonly Finding[] }> {
  if (!event || inputs.allowLabels.length === 0) return { allow: [], findings: [] };
  const { labels, findings } = await readLabels(event, github, environment['GITHUB_SHA']);
  const allow = allowedByLabels(labels, inputs.allowLabels);
  return { allow, findings: allow.length > 0 ? [...findings, letPass(allow)] : findings };
}

/** Where the memory is kept: in the file that the settings name, else with GitHub, else nowhere. */
export function openState(
  { settings, event }: Prepared,
  mode: Mode,
  github: GitHub | undefined,
  environment: Environment,
): StateStore {
  if (settings.stateFile !== undefined) return fileState(settings.stateFile);
  const commit = event?.pullRequest?.mergeCommitSha ?? environment['GITHUB_SHA'];
  if (!github || !commit) return noState;
  return deploymentState({ github, commit, runUrl: runUrlOf(environment), writes: mode === 'sync' });
}

function runUrlOf(environment: Environment): string {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: id } = environment;
  return `${server ?? 'https://github.com'}/${repository}/actions/runs/${id}`;
}

/** What the run found, in a comment and in issues. */
export async function tellPeople(
  report: Report,
  asked: Asked,
  github: GitHub,
  environment: Environment,
): Promise<readonly Finding[]> {
  const commented = await comment(report, asked, github, environment);
  return [...commented, ...(await issues(report, asked, github, environment))];
}

/** Tells a pull request that is open what merging it would do. */
async function comment(
  report: Report,
  { inputs, event }: Asked,
  github: GitHub,
  environment: Environment,
): Promise<readonly Finding[]> {
  const pull = event?.action === 'closed' ? undefined : event?.pullRequest;
  if (!pull || !inputs.comment || report.mode === 'sync' || inputs.mode === 'list') return [];
  const rendered = renderComment(report, pull.headSha, linksOf(inputs.reportPath, environment));
  return keepComment(github, { pull: pull.number, about: [inputs.config, ...inputs.apps] }, rendered);
}

const issueEvents: ReadonlySet<string> = new Set(['schedule', 'push', 'workflow_dispatch']);

/** Tells the people of the repository, in an issue for each app, what a run on the default branch found wrong. */
async function issues(
  report: Report,
  { inputs, event }: Asked,
  github: GitHub,
  environment: Environment,
): Promise<readonly Finding[]> {
  if (!inputs.issue || !event || !issueEvents.has(event.name) || !isOnDefaultBranch(event)) return [];
  // An import plans over what nobody has committed yet.
  if (report.mode === 'validate' || inputs.mode === 'import') return [];
  return keepIssues(github, {
    config: inputs.config,
    apps: report.apps,
    // The reports of other jobs do not tell what else the configuration has.
    complete: inputs.apps.length === 0 && inputs.mode !== 'summary',
    telling: {
      now: Date.parse(report.finishedAt),
      links: linksOf(inputs.reportPath, environment),
      runUrl: runUrlOf(environment),
    },
  });
}
