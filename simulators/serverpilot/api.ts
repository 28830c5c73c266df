import { isIP } from 'node:net';
import type { Handler } from '../kit/server.ts';
import {
  type Account,
  type App,
  beginAction,
  describeAction,
  describeApp,
  describeServer,
  describeSsl,
} from './account.ts';
import { domainsChanged, install, lookAt, uninstall } from './autossl.ts';

/** What the API needs beside the data. */
export interface ApiSetting {
  /** The only value of the Authorization header that is let in. */
  readonly authorization: string;
  readonly closing: AbortSignal;
}

type Body = Readonly<Record<string, unknown>>;

const maxDomains = 300;

/** ServerPilot's API v1, as far as domains and certificates reach. Credentials are looked at before anything else. */
export function createHandler(account: Account, { authorization, closing }: ApiSetting): Handler {
  return async (request) => {
    if (request.headers.get('authorization') !== authorization) return refuse(401, 'Invalid credentials.');
    if (account.behaviour.cardMissing) return refuse(402, 'A valid credit card is required.');
    const [version, kind = '', id, part, ...rest] = new URL(request.url).pathname.slice(1).split('/');
    if (version !== 'v1' || rest.length > 0) return notFound();
    if (id === undefined) return request.method === 'GET' ? list(account, kind) : notFound();
    if (kind !== 'apps') return request.method === 'GET' && part === undefined ? one(account, kind, id) : notFound();

    const app = account.apps.get(id);
    if (!app) return notFound();
    await lookAt(account, app);
    const what = `${request.method}${part === undefined ? '' : ` ${part}`}`;
    if (what === 'GET') return showApp(account, app);
    if (what === 'DELETE ssl') return switchSslOff(account, app);
    if (what !== 'POST' && what !== 'POST ssl') return notFound();
    const body = await readBody(request);
    if (body instanceof Response) return body;
    return what === 'POST' ? setDomains(account, app, body, closing) : switchSslOn(account, app, body);
  };
}

const answer = (data: object | null, actionid?: string): Response =>
  Response.json({ ...(actionid !== undefined && { actionid }), data });
const refuse = (status: number, message: string): Response => Response.json({ error: { message } }, { status });
const notFound = (): Response => refuse(404, 'Not found.');

/** The whole body comes back when it can't be read, whatever is in it. */
async function readBody(request: Request): Promise<Body | Response> {
  const text = await request.text();
  if (request.headers.get('content-type') !== 'application/json') return refuse(400, 'Missing header: Content-Type');
  try {
    const body: unknown = JSON.parse(text);
    if (typeof body === 'object' && body !== null) return { ...body };
  } catch {}
  return refuse(400, `Invalid JSON request: ${text}`);
}

function list(account: Account, kind: string): Response {
  if (kind === 'servers') return answer([...account.servers.values()].map(describeServer));
  if (kind !== 'apps') return notFound();
  return answer([...account.apps.values()].map((app) => describeApp(account, app, app.domains, false)));
}

function one(account: Account, kind: string, id: string): Response {
  const server = account.servers.get(id);
  if (kind === 'servers') return server ? answer(describeServer(server)) : notFound();
  const action = kind === 'actions' ? describeAction(account, id) : undefined;
  return action ? answer(action) : notFound();
}

function showApp(account: Account, app: App): Response {
  const { late } = app;
  if (!late || late.left === 0) return answer(describeApp(account, app, app.domains, true));
  late.left -= 1;
  return answer(describeApp(account, app, late.domains, true));
}

function setDomains(account: Account, app: App, body: Body, closing: AbortSignal): Response {
  const { assumptions, behaviour } = account;
  const wanted = readDomains(account, body['domains']);
  if (wanted instanceof Response) return wanted;
  const before = app.domains;
  const changed = wanted.length !== before.length || wanted.some((name) => !before.includes(name));
  const said = describeApp(account, app, wanted, false);
  const action = changed || assumptions.actionWithoutChange ? beginAction(account, app.server) : undefined;
  if (!changed || (behaviour.actions === 'error' && !assumptions.failedActionKeepsDomains)) return answer(said, action);
  app.domains = wanted;
  app.late = { domains: before, left: assumptions.lateReads };
  domainsChanged(account, app, closing);
  return answer(said, action);
}

/** The list as it is kept, or why it isn't. A list that arrives as an object is the mistake of a known client. */
function readDomains({ assumptions }: Account, value: unknown): readonly string[] | Response {
  const invalid = refuse(400, 'Invalid argument: domains');
  if (!Array.isArray(value) || !value.every(isDomain)) return invalid;
  if (value.length === 0 && assumptions.emptyList === 'refused') return invalid;
  const spelled = assumptions.letterCase === 'lowered' ? value.map((name) => name.toLowerCase()) : value;
  const kept = assumptions.duplicates === 'collapsed' ? [...new Set(spelled)] : spelled;
  return kept.length > maxDomains ? refuse(assumptions.tooManyStatus, 'Too many domains.') : kept;
}

/** Names, wildcards and IP addresses; no scheme, path, space or port. */
function isDomain(value: unknown): value is string {
  return typeof value === 'string' && (isIP(value) !== 0 || /^(\*\.)?([a-z0-9_-]+\.)*[a-z0-9_-]+$/i.test(value));
}

/** Only `{"auto": true}`: uploads and `force` are further uses of this call that the action has no business with. */
async function switchSslOn(account: Account, app: App, body: Body): Promise<Response> {
  const { assumptions, behaviour } = account;
  if (Object.keys(body).join() !== 'auto' || body['auto'] !== true) return refuse(400, 'Invalid argument: auto');
  if (app.ssl?.auto) return refuse(assumptions.sslConflictStatus, 'AutoSSL is already enabled.');
  if (app.ssl) return refuse(assumptions.sslConflictStatus, 'A custom SSL certificate is installed.');
  if (!app.available) return refuse(assumptions.autoUnavailableStatus, 'AutoSSL is not available.');
  app.ssl = { auto: true };
  if (behaviour.actions === 'success') await install(account, app, app.available);
  return answer(describeSsl(app), beginAction(account, app.server));
}

async function switchSslOff(account: Account, app: App): Promise<Response> {
  if (!app.ssl) return refuse(account.assumptions.sslConflictStatus, 'SSL is not enabled.');
  app.ssl = null;
  await uninstall(account, app);
  return answer({}, beginAction(account, app.server));
}
