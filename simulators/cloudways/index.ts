import { createFaults } from '../kit/faults.ts';
import { type Handler, serve } from '../kit/server.ts';
import type { VendorSimulator } from '../kit/vendor.ts';
import type { World } from '../kit/world.ts';
import { type Account, createAccount, type SimulatedApp } from './account.ts';
import { type Assumptions, defaultAssumptions } from './assumptions.ts';
import { type Auth, createAuth, type Role } from './auth.ts';
import { fieldsOf } from './fields.ts';
import { type CloudwaysApp, createPanel } from './panel.ts';
import { createRoutes, type Route } from './routes.ts';
import { createThrottle, type Throttle } from './throttle.ts';
import { createView } from './view.ts';

export interface CloudwaysOptions {
  readonly port?: number;
  /** Address of the first server; a loopback address if certificates are to be looked at. */
  readonly address?: string;
  /** What the constants hold: an Access Token (the default), or the older API key, which needs an exchange. */
  readonly credential?: 'access-token' | 'api-key';
  /** What the first app has at the start. */
  readonly app?: AppFields;
  readonly assumptions?: Partial<Assumptions>;
}

export type AppFields = Partial<Pick<SimulatedApp, 'label' | 'cname' | 'aliases'>>;

export interface CloudwaysSimulator extends VendorSimulator, CloudwaysApp {
  /** Another server of the account; returns its id. */
  addServer(address: string): Promise<string>;
  /** Another app of the account, on the first server or on the one named. */
  addApp(fields?: AppFields, serverId?: string): CloudwaysApp;
  /** A stranger's operation, which locks the server; returns its id. */
  startOperation(ms: number, serverId?: string): string;
  createAccessToken(role: Role): string;
  /** Ends every token that an exchange gave. */
  endLogins(): void;
}

const unknownPath = () =>
  new Response('You have reached Cloudways API.', { headers: { 'content-type': 'text/plain' } });

/**
 * A stand-in for the Cloudways API v2, as far as hostnames and certificates go: sign-in, `/server`, `/operation`, aliases,
 * primary domain, Let's Encrypt. Other paths answer what Cloudways answers to paths that it does not know.
 */
export async function startCloudways(world: World, options: CloudwaysOptions = {}): Promise<CloudwaysSimulator> {
  const { address = '127.0.0.11', credential = 'access-token' } = options;
  const assumptions = { ...defaultAssumptions, ...options.assumptions };
  const secrets = new Set<string>();
  const secret = (value: string): string => {
    secrets.add(value);
    return value;
  };
  const account = createAccount(world, assumptions);
  const auth = createAuth(world, assumptions, secret);
  const routes = createRoutes(account, createView(world.random, assumptions, secret), assumptions);
  const handle = createHandler(account, auth, routes, createThrottle(world.clock, assumptions));
  const faults = createFaults();

  const key = credential === 'access-token' ? auth.createAccessToken('FULL') : auth.apiKey;
  const panel = (app: SimulatedApp) =>
    createPanel(app.id, account, { WU_CLOUDWAYS_EMAIL: auth.email, WU_CLOUDWAYS_API_KEY: key });

  const first = await account.addServer(address);
  const server = await serve(handle, faults, options.port);
  return {
    ...panel(account.addApp(first.id, options.app ?? {})),
    provider: 'cloudways',
    origin: server.origin,
    requests: server.requests,
    faults,
    get canaries() {
      return [...secrets];
    },
    addServer: async (at) => (await account.addServer(at)).id,
    addApp: (fields = {}, serverId = first.id) => panel(account.addApp(serverId, fields)),
    startOperation: (ms, serverId = first.id) =>
      account.start('backup_server', { serverId, appId: '0' }, ms, async () => undefined, true).id,
    createAccessToken: auth.createAccessToken,
    endLogins: auth.endLogins,
    close: server.close,
  };
}

/** Settles what has come due, finds the endpoint, counts the request, and asks who sends it; in this order. */
function createHandler(account: Account, auth: Auth, routes: readonly Route[], throttle: Throttle): Handler {
  return async (request) => {
    const path = new URL(request.url).pathname;
    if (!path.startsWith('/api/v2/')) return unknownPath();
    const endpoint = path.slice('/api/v2'.length);
    await account.settle();
    if (request.method === 'POST' && endpoint === '/oauth/access_token') return auth.login(await fieldsOf(request));
    const route = routes.find((one) => one.method === request.method && one.path.test(endpoint));
    if (!route) return unknownPath();
    return throttle(`${route.method} ${route.path.source}`, async () => {
      const refusal = auth.refusal(request.headers.get('authorization'), endpoint, route.effect);
      return refusal ?? route.handle(await fieldsOf(request), route.path.exec(endpoint)?.[1] ?? '');
    });
  };
}
