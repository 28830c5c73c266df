import type { Handler } from '../kit/server.ts';
import { type Deployment, example, type Identity, shownDeployment, shownStatus } from './account.ts';
import { type Matched, match } from './contract.ts';
import { issueRoutes } from './issues.ts';
import { type Asked, notFound, page, type Repository, type Route, refusal, root } from './route.ts';

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
  ...issueRoutes,
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
  const [permission, level] = typeof route.needs === 'function' ? route.needs(request) : route.needs;
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

const deploymentOf = ({ deployments }: Repository, values: Readonly<Record<string, string>>) =>
  deployments.find(({ id }) => id === Number(values['deployment_id']));
