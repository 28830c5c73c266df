import type { World } from '../kit/world.ts';
import type { Assumptions } from './assumptions.ts';
import { canaries } from './canaries.ts';
import { createCertificates } from './certificates.ts';
import { createDomains, pageOf } from './domains.ts';
import type { Issuance } from './issuance.ts';
import { type ApiRequest, notFound, Refused, timestamp } from './reply.ts';
import { type Account, type Holder, rowsOf, type Server, type WebApp } from './state.ts';

/** The API behind the gate: which call does what. Unknown routes are 404, those of v3 on v2 among them. */
export function createRoutes(account: Account, world: World, assumptions: Assumptions, issuance: Issuance) {
  const domains = createDomains(account, world, assumptions);
  const certificates = createCertificates(account, world, assumptions, issuance);

  const ssl = (app: WebApp, holder: Holder, rest: readonly string[], request: ApiRequest) => {
    const [id] = rest;
    if (rest.length > 1) throw notFound();
    if (holder !== 'app') needAdvancedPlan(assumptions);
    if (id === undefined && request.method === 'GET') return certificates.read(app, holder);
    if (id === undefined && request.method === 'POST') return certificates.install(app, holder, request);
    if (id !== undefined && request.method === 'PATCH') return certificates.change(app, holder, id, request);
    if (id !== undefined && request.method === 'PUT') return certificates.redeploy(app, holder, id);
    if (id !== undefined && request.method === 'DELETE') return certificates.remove(app, holder, id);
    throw notAllowed();
  };

  const sslMode = (app: WebApp, rest: readonly string[], request: ApiRequest) => {
    if (rest.length > 0) throw notFound();
    needAdvancedPlan(assumptions);
    if (request.method === 'GET') return certificates.mode(app);
    if (request.method === 'POST') return certificates.switchMode(app, request);
    throw notAllowed();
  };

  const domain = (app: WebApp, [id, part, ...rest]: readonly string[], request: ApiRequest) => {
    const { method, version } = request;
    if (id === undefined && method === 'GET') return domains.list(app, request);
    if (id === undefined && method === 'POST') return domains.add(app, request);
    if (id === undefined) throw notAllowed();
    if (part === undefined && method === 'GET') return domains.one(app, id);
    if (part === undefined && method === 'DELETE') return domains.remove(app, id);
    if (part === 'meta' && method === 'PATCH' && version === 'v3') return domains.change(app, id, request);
    if (part === 'dns' && method === 'GET' && version === 'v3') return domains.dns(app, id);
    if (part !== 'ssl' || !rowsOf(app).some((row) => String(row.id) === id)) throw notFound();
    return ssl(app, Number(id), rest, request);
  };

  const webApp = async (app: WebApp, [part, ...rest]: readonly string[], request: ApiRequest) => {
    issuance.look(app);
    if (part === undefined && request.method === 'GET') return Response.json(shownApp(app));
    if (part === 'ssl' && rest[0] === 'advanced') return sslMode(app, rest.slice(1), request);
    if (part === 'ssl') return ssl(app, 'app', rest, request);
    if (part !== 'domains') throw notFound();
    const answer = await domain(app, rest, request);
    issuance.look(app);
    return answer;
  };

  return (request: ApiRequest): Promise<Response> | Response => {
    const [root, serverId, part, appId, ...rest] = request.segments;
    if (root === 'ping') return Response.json({ message: 'pong' });
    if (root !== 'servers') throw notFound();
    if (serverId === undefined)
      return Response.json(pageOf([...account.servers.values()].map(shownServer), request.query, assumptions));
    const server = account.servers.get(Number(serverId));
    if (!server) throw notFound();
    if (part === undefined) return Response.json(shownServer(server));
    if (part !== 'webapps') throw notFound();
    const apps = [...account.apps.values()].filter((app) => app.server === server);
    if (appId === undefined) return Response.json(pageOf(apps.map(shownApp), request.query, assumptions));
    const app = apps.find(({ id }) => String(id) === appId);
    if (!app) throw notFound();
    return webApp(app, rest, request);
  };
}

const notAllowed = () => new Refused(405, 'The method is not supported for this route.');

function needAdvancedPlan({ plan }: Assumptions): void {
  if (plan === 'no-advanced-ssl') throw new Refused(403, 'Your plan does not include Advanced SSL.');
}

const shownServer = ({ id, edge }: Server) => ({
  id,
  name: `web-${id}`,
  provider: 'Hetzner',
  stack: 'nginx',
  ipAddress: edge.address,
  country_iso_code: 'DE',
  os: 'Ubuntu',
  osVersion: 'noble',
  connected: true,
  online: true,
  tags: [],
});

/** The keys of the git hooks come with every web app. */
const shownApp = (app: WebApp) => ({
  id: app.id,
  server_user_id: 1647,
  name: app.name,
  rootPath: `/home/runcloud/webapps/${app.name}`,
  stack: 'hybrid',
  stackMode: 'production',
  type: 'wordpress',
  defaultApp: false,
  alias: null,
  pullKey1: canaries.pullKey1,
  pullKey2: canaries.pullKey2,
  created_at: timestamp(app.history[0]?.from ?? 0),
});
