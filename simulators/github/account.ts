import examples from '@octokit/webhooks-examples' with { type: 'json' };
import { z } from 'zod';

/** Who a token belongs to, and what it may do in the repository. */
export interface Identity {
  readonly login: string;
  readonly type: 'Bot' | 'User';
  /** What a test may change at any time. */
  readonly permissions: Permissions;
}

export type Level = 'none' | 'read' | 'write';
export interface Permissions {
  contents: Level;
  deployments: Level;
  pullRequests: Level;
  issues: Level;
}

export interface Deployment {
  readonly id: number;
  readonly sha: string;
  readonly task: string;
  readonly environment: string;
  readonly payload: unknown;
  readonly creator: string;
  readonly createdAt: string;
  readonly statuses: Status[];
}

export interface Status {
  readonly id: number;
  readonly state: string;
  readonly description: string;
  readonly logUrl: string;
  readonly createdAt: string;
}

export interface IssueComment {
  readonly id: number;
  readonly issue: number;
  readonly author: { readonly login: string; readonly type: 'Bot' | 'User' };
  body: string;
  edits: number;
}

/** An issue; a pull request is one, too, as far as GitHub lists it. */
export interface Issue {
  readonly number: number;
  readonly title: string;
  readonly author: IssueComment['author'];
  readonly pull: boolean;
  readonly createdAt: string;
  body: string;
  state: 'open' | 'closed';
  stateReason: 'completed' | 'not_planned' | 'duplicate' | 'reopened' | null;
  closedAt: string | null;
  locked: boolean;
  edits: number;
}

const object = z.record(z.string(), z.unknown());
const webhooks = z.array(z.object({ name: z.string(), examples: z.array(object) })).parse(examples);

/** One of GitHub's own examples of an event. */
export function example(event: string, which: (payload: z.output<typeof object>) => boolean = () => true) {
  const found = webhooks.find(({ name }) => name === event)?.examples.find(which);
  if (!found) throw new Error(`no such example of ${event}`);
  return structuredClone(found);
}

// What an event carries has the shape of what the API answers.
const part = (event: string, key: string) => object.parse(example(event)[key]);
const shapes = {
  deployment: part('deployment', 'deployment'),
  status: part('deployment_status', 'deployment_status'),
  comment: part('issue_comment', 'comment'),
  issue: part('issues', 'issue'),
};
const person = object.parse(shapes.comment['user']);

export const shownDeployment = (deployment: Deployment) => ({
  ...shapes.deployment,
  id: deployment.id,
  sha: deployment.sha,
  ref: deployment.sha,
  task: deployment.task,
  environment: deployment.environment,
  original_environment: deployment.environment,
  payload: deployment.payload,
  description: null,
  created_at: deployment.createdAt,
  updated_at: deployment.statuses.at(-1)?.createdAt ?? deployment.createdAt,
  creator: { ...person, login: deployment.creator },
});

export const shownStatus = (status: Status) => ({
  ...shapes.status,
  id: status.id,
  state: status.state,
  description: status.description,
  log_url: status.logUrl,
  target_url: status.logUrl,
  created_at: status.createdAt,
  updated_at: status.createdAt,
});

export const shownComment = ({ id, body, author }: IssueComment) => ({
  ...shapes.comment,
  id,
  body,
  user: { ...person, ...author },
});

export const shownIssue = (issue: Issue) => ({
  ...shapes.issue,
  id: issue.number,
  number: issue.number,
  title: issue.title,
  body: issue.body,
  state: issue.state,
  state_reason: issue.stateReason,
  locked: issue.locked,
  created_at: issue.createdAt,
  closed_at: issue.closedAt,
  user: { ...person, ...issue.author },
  ...(issue.pull && { pull_request: { url: null, html_url: null, diff_url: null, patch_url: null } }),
});
