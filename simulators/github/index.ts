import { createFaults, type Faults } from '../kit/faults.ts';
import { type LoggedRequest, serve } from '../kit/server.ts';
import type { Deployment, Identity, Issue, IssueComment } from './account.ts';
import { addIssue, turn } from './issues.ts';
import type { Repository } from './route.ts';
import { createHandler } from './routes.ts';

export interface GitHubSimulator {
  /** What `GITHUB_API_URL` is. */
  readonly origin: string;
  readonly repository: string;
  /** The workflow's own token. */
  readonly token: string;
  /** Whose token that is; its permissions may be changed at any time. */
  readonly bot: Identity;
  readonly requests: readonly LoggedRequest[];
  readonly faults: Faults;
  readonly deployments: Deployment[];
  readonly comments: IssueComment[];
  /** Pull requests are among them only where somebody opened one with {@link open}. */
  readonly issues: Issue[];
  /** Somebody opens an issue, or a pull request. */
  open(issue: Pick<Issue, 'author' | 'title' | 'body'> & { readonly pull?: boolean }): Issue;
  /** Somebody closes an issue by hand. */
  closeByHand(issue: Issue): void;
  /** Issues are turned off in the repository's settings. */
  turnOffIssues(): void;
  /** Somebody else writes a comment. */
  write(issue: number, author: IssueComment['author'], body: string): IssueComment;
  /** A job with `environment: <environment>` runs: GitHub makes a deployment of its own, which succeeds. */
  runJob(environment: string): void;
  /** Another tool, or another version of this one, makes a deployment. */
  deploy(deployment: Pick<Deployment, 'task' | 'environment' | 'payload'>): Deployment;
  /** Another token: of a person, or of an app's installation. */
  invite(login: string, type: Identity['type']): string;
  /** Fails when a request, or an answer of this simulator, did not keep to GitHub's description. */
  close(): Promise<void>;
}

export interface GitHubOptions {
  readonly defaultBranch?: string;
  /** Milliseconds since the epoch. */
  readonly now?: () => number;
  /** Pull requests by the commit that merged them. */
  readonly pulls?: Readonly<Record<string, readonly object[]>>;
}

/** Starts GitHub's REST API for one repository on loopback. */
export async function startGitHub(options: GitHubOptions = {}): Promise<GitHubSimulator> {
  const everything = () =>
    ({ contents: 'read', deployments: 'write', pullRequests: 'write', issues: 'write' }) as const;
  const bot: Identity = { login: 'github-actions[bot]', type: 'Bot', permissions: { ...everything() } };
  const repository: Repository = {
    owner: 'acme',
    name: 'network',
    defaultBranch: options.defaultBranch ?? 'main',
    now: options.now ?? Date.now,
    pulls: options.pulls ?? {},
    tokens: new Map([['ghs_simulated_workflow_token', bot]]),
    deployments: [],
    comments: [],
    issues: [],
    hasIssues: true,
    violations: [],
    nextId: 1_000,
  };
  const faults = createFaults();
  const server = await serve(createHandler(repository), faults);
  const { deployments, comments, issues } = repository;
  const deploy: GitHubSimulator['deploy'] = (deployment) => {
    const made: Deployment = {
      ...deployment,
      id: repository.nextId++,
      sha: 'f'.repeat(40),
      creator: bot.login,
      createdAt: new Date(repository.now()).toISOString(),
      statuses: [],
    };
    deployments.push(made);
    return made;
  };
  return {
    origin: server.origin,
    repository: `${repository.owner}/${repository.name}`,
    token: 'ghs_simulated_workflow_token',
    bot,
    requests: server.requests,
    faults,
    deployments,
    comments,
    issues,
    open: (issue) => addIssue(repository, issue),
    closeByHand: (issue) => turn(repository, issue, 'closed', 'completed'),
    turnOffIssues: () => {
      repository.hasIssues = false;
    },
    write: (issue, author, body) => {
      const comment = { id: repository.nextId++, issue, author, body, edits: 0 };
      comments.push(comment);
      return comment;
    },
    deploy,
    runJob: (environment) => {
      const { statuses } = deploy({ task: 'deploy', environment, payload: {} });
      for (const each of deployments) {
        const success = each.environment === environment && each.statuses.at(-1)?.state === 'success';
        if (success) each.statuses.push(statusOf('inactive', repository));
      }
      statuses.push(statusOf('success', repository));
    },
    invite: (login, type) => {
      const token = `${type === 'Bot' ? 'ghs' : 'ghp'}_simulated_token_of_${login}`;
      repository.tokens.set(token, { login, type, permissions: { ...everything() } });
      return token;
    },
    close: async () => {
      await server.close();
      if (repository.violations.length > 0) throw new Error(repository.violations.join('\n'));
    },
  };
}

const statusOf = (state: string, repository: Repository) => ({
  id: repository.nextId++,
  state,
  description: '',
  logUrl: 'https://github.com/acme/network/actions/runs/1',
  createdAt: new Date(repository.now()).toISOString(),
});
