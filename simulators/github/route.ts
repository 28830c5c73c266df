import type { Deployment, Identity, Issue, IssueComment, Permissions } from './account.ts';

export interface Repository {
  readonly owner: string;
  readonly name: string;
  readonly defaultBranch: string;
  readonly now: () => number;
  readonly pulls: Readonly<Record<string, readonly object[]>>;
  readonly tokens: Map<string, Identity>;
  readonly deployments: Deployment[];
  readonly comments: IssueComment[];
  readonly issues: Issue[];
  /** False where the repository's settings have turned them off, as they do in forks. */
  hasIssues: boolean;
  /** What did not keep to GitHub's description. */
  readonly violations: string[];
  nextId: number;
}

/** One request of somebody who may make it. */
export interface Asked {
  readonly repository: Repository;
  readonly identity: Identity;
  readonly values: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  // biome-ignore lint/suspicious/noExplicitAny: checked against GitHub's description before it gets here
  readonly body: any;
}

type Needs = readonly [keyof Permissions, 'read' | 'write'];

export interface Route {
  readonly needs: Needs | ((request: Asked) => Needs);
  readonly answer: (request: Asked) => Response;
}

export const root = '/repos/{owner}/{repo}';
export const refusal = (status: number, message: string) =>
  Response.json({ message, status: String(status) }, { status });
export const notFound = () => refusal(404, 'Not Found');

export function page(all: readonly object[], query: URLSearchParams): Response {
  const size = Math.min(100, Number(query.get('per_page') ?? 30));
  const start = (Number(query.get('page') ?? 1) - 1) * size;
  return Response.json(all.slice(start, start + size));
}
