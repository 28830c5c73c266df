import type { Handler } from '../kit/server.ts';
import {
  type Deployment,
  example,
  type Identity,
  type IssueComment,
  type Permissions,
  shownComment,
  shownDeployment,
  shownStatus,
} from './account.ts';
import { type Matched, match } from './contract.ts';

export interface Repository {
  readonly owner: string;
  readonly name: string;
  readonly defaultBranch: string;
  readonly now: () => number;
  readonly pulls: Readonly<Record<string, readonly object[]>>;
  readonly tokens: Map<string, Identity>;
  readonly deployments: Deployment[];
  readonly comments: IssueComment[];
  /** What did not keep to GitHub's description. */
  readonly violations: string[];
  nextId: number;
}

/** One request of somebody who may make it. */
interface Asked {
  readonly repository: Repository;
  readonly identity: Identity;
  readonly values: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  // biome-ignore lint/suspicious/noExplicitAny: checked against GitHub's description before it gets here
  readonly body: any;
}

interface Route {
  readonly needs: readonly [keyof Permissions, 'read' | 'write'];
  readonly answer: (request: Asked) => Response;
}

const root = '/repos/{owner}/{repo}';
const refusal = (status: number, message: string) => Response.json({ message, status: String(status) }, { status });
const notFound = () => refusal(404, 'Not Found');

const routes: Readonly<Record<string, Route>> = {
  [`GET ${root}`]: {
    needs: ['contents', 'read'],
    answer: ({ repository }) =>
      Response.json({ ...Object(example('push')['repository']), default_branch: repository.defaultBranch }),
  },
  [`GET ${root}/commits/{commit_sha}/pulls`]: {
    needs: ['pullRequests', 'read'],
    answer: ({ repository, values, query }) => page(repository.pulls[values['commit_sha'] ?? ''] ?? [], query),
  },
  [`GET ${root}/deployments`]: {
    needs: ['deployments', 'read'],
    answer: ({ repository, query }) => {
      const wanted = (name: 'task' | 'environment', value: string) => (query.get(name) ?? value) === value;
      const found = repository.deployments.filter(
        (each) => wanted('task', each.task) && wanted('environment', each.environment),
      );
      return page(found.toReversed().map(shownDeployment), query);
    },
  },
  [`POST ${root}/deployments`]: {
    needs: ['deployments', 'write'],
    answer: ({ repository, identity, body }) => {
      if (!/^[0-9a-f]{40}$/.test(body.ref)) return refusal(422, `No ref found for: ${body.ref}`);
      // GitHub would merge the default branch, or wait for checks, if it were not told otherwise.
      if (body.auto_merge !== false) return refusal(409, 'Conflict merging main');
      if (body.required_contexts?.length !== 0) return refusal(409, 'Conflict: Commit status checks failed');
      const deployment: Deployment = {
        id: repository.nextId++,
        sha: body.ref,
        task: body.task ?? 'deploy',
        environment: body.environment ?? 'production',
        payload: body.payload ?? {},
        creator: identity.login,
        createdAt: new Date(repository.now()).toISOString(),
        statuses: [],
      };
      repository.deployments.push(deployment);
      return Response.json(shownDeployment(deployment), { status: 201 });
    },
  },
  [`GET ${root}/deployments/{deployment_id}/statuses`]: {
    needs: ['deployments', 'read'],
    answer: ({ repository, values, query }) => {
      const deployment = deploymentOf(repository, values);
      return deployment ? page(deployment.statuses.toReversed().map(shownStatus), query) : notFound();
    },
  },
  [`POST ${root}/deployments/{deployment_id}/statuses`]: {
    needs: ['deployments', 'write'],
    answer: ({ repository, values, body }) => {
      const deployment = deploymentOf(repository, values);
      if (!deployment) return notFound();
      const { state, description = '', log_url: logUrl = '' } = body;
      if (description.length > 140) return refusal(422, 'description is too long (maximum is 140 characters)');
      const createdAt = new Date(repository.now()).toISOString();
      const status = { id: repository.nextId++, state, description, logUrl, createdAt };
      deployment.statuses.push(status);
      return Response.json(shownStatus(status), { status: 201 });
    },
  },
  [`GET ${root}/issues/{issue_number}/comments`]: {
    needs: ['pullRequests', 'read'],
    answer: ({ repository, values, query }) => {
      const found = repository.comments.filter(({ issue }) => issue === Number(values['issue_number']));
      return page(found.map(shownComment), query);
    },
  },
  [`POST ${root}/issues/{issue_number}/comments`]: {
    needs: ['pullRequests', 'write'],
    answer: ({ repository, identity, values, body }) => {
      if (body.body.length > 65_536) return refusal(422, 'Body is too long (maximum is 65536 characters)');
      const { login, type } = identity;
      const issue = Number(values['issue_number']);
      const comment = { id: repository.nextId++, issue, author: { login, type }, body: body.body, edits: 0 };
      repository.comments.push(comment);
      return Response.json(shownComment(comment), { status: 201 });
    },
  },
  [`PATCH ${root}/issues/comments/{comment_id}`]: {
    needs: ['pullRequests', 'write'],
    answer: ({ repository, values, body }) => {
      const comment = repository.comments.find(({ id }) => id === Number(values['comment_id']));
      if (!comment) return notFound();
      if (body.body.length > 65_536) return refusal(422, 'Body is too long (maximum is 65536 characters)');
      comment.body = body.body;
      comment.edits += 1;
      return Response.json(shownComment(comment));
    },
  },
};

/** GitHub's REST API, as far as its description (openapi.json) is copied, and the one GraphQL query that is used. */
export function createHandler(repository: Repository): Handler {
  return async (request) => {
    const url = new URL(request.url);
    const text = await request.text();
    const body: unknown = text === '' ? undefined : JSON.parse(text);
    const [, token = ''] = /^(?:token|bearer) (.+)$/i.exec(request.headers.get('authorization') ?? '') ?? [];
    const identity = repository.tokens.get(token);
    if (!identity) return refusal(401, 'Bad credentials');
    if (url.pathname === '/graphql') return graphql(body, identity, repository);
    const matched = match(request.method, url, body);
    const route = matched && routes[matched.operation];
    const wrong = matched?.problems ?? [`${request.method} ${url.pathname} is not among the operations`];
    if (!matched || !route || wrong.length > 0) {
      repository.violations.push(...wrong);
      return refusal(422, wrong.join('; '));
    }
    return answered(matched, route, { repository, identity, values: matched.values, query: url.searchParams, body });
  };
}

async function answered(matched: Matched, route: Route, request: Asked): Promise<Response> {
  const { repository, identity, values } = request;
  const [permission, level] = route.needs;
  const here = values['owner'] === repository.owner && values['repo'] === repository.name;
  if (!here) return notFound();
  const has = identity.permissions[permission];
  if (has !== 'write' && has !== level) return refusal(403, 'Resource not accessible by integration');
  const response = route.answer(request);
  if (response.ok) {
    const problems = matched.checkAnswer(response.status, await response.clone().json());
    repository.violations.push(...problems.map((problem) => `${matched.operation}: ${problem}`));
  }
  return response;
}

function graphql(body: unknown, { login }: Identity, { violations }: Repository): Response {
  const query = typeof body === 'object' && body !== null && 'query' in body ? body.query : undefined;
  if (query === 'query { viewer { login } }') return Response.json({ data: { viewer: { login } } });
  violations.push(`unknown GraphQL query ${String(query)}`);
  return refusal(400, 'Problems parsing JSON');
}

function page(all: readonly object[], query: URLSearchParams): Response {
  const size = Math.min(100, Number(query.get('per_page') ?? 30));
  const start = (Number(query.get('page') ?? 1) - 1) * size;
  return Response.json(all.slice(start, start + size));
}

const deploymentOf = ({ deployments }: Repository, values: Readonly<Record<string, string>>) =>
  deployments.find(({ id }) => id === Number(values['deployment_id']));
