import { createFaults } from '../kit/faults.ts';
import { serve } from '../kit/server.ts';
import type { VendorSimulator } from '../kit/vendor.ts';
import type { World } from '../kit/world.ts';
import { createAccount, hostnamesOf, type Installed, type SimulatedApp } from './account.ts';
import { type Assumptions, defaultAssumptions } from './assumptions.ts';
import { createAuth, type Role } from './auth.ts';
import { fieldsOf } from './fields.ts';
import { createRoutes } from './routes.ts';
import { createThrottle } from './throttle.ts';
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

/** One app of the account, as a person sees it in the vendor's panel. */
export type CloudwaysApp = Pick<
  VendorSimulator,
  'constants' | 'address' | 'hostnames' | 'attach' | 'detach' | 'certified'
> & {
  readonly id: string;
  readonly serverId: string;
  /** The aliases as they are spelled, in the order in which they were set. */
  aliases(): readonly string[];
  setPrimary(name: string): void;
  /** A person uploads a certificate, or has a wildcard certificate made. */
  install(kind: 'custom' | 'wildcard', names: readonly string[]): Promise<void>;
};

export interface CloudwaysSimulator extends VendorSimulator, CloudwaysApp {
  /** Another app of the account: on the first server, or on a new one with an address of its own. */
  addApp(fields?: AppFields, address?: string): CloudwaysApp;
  /** A stranger's operation, which locks the server; returns its id. */
  startOperation(ms: number, serverId?: string): string;
  createAccessToken(role: Role): string;
  /** Ends every token that an exchange gave. */
  endLogins(): void;
  /** Every secret so far: keys, tokens, and the passwords that answers hold. None of them may show up anywhere. */
  readonly canaries: ReadonlySet<string>;
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
  const canaries = new Set<string>();
  const secret = (value: string): string => {
    canaries.add(value);
    return value;
  };
  const account = createAccount(world, assumptions);
  const auth = createAuth(world, assumptions, secret);
  const routes = createRoutes(account, createView(world.random, assumptions, secret), assumptions);
  const throttle = createThrottle(world.clock, assumptions);
  const faults = createFaults();

  const handle = async (request: Request): Promise<Response> => {
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

  const key = credential === 'access-token' ? auth.createAccessToken('FULL') : auth.apiKey;
  const panel = (app: SimulatedApp, on: string): CloudwaysApp => ({
    id: app.id,
    serverId: app.serverId,
    address: on,
    constants: {
      WU_CLOUDWAYS_EMAIL: auth.email,
      WU_CLOUDWAYS_API_KEY: key,
      WU_CLOUDWAYS_SERVER_ID: app.serverId,
      WU_CLOUDWAYS_APP_ID: app.id,
    },
    hostnames: () => hostnamesOf(account.app(app.id)),
    aliases: () => account.app(app.id).aliases,
    attach: (name) => account.change(app.id, { aliases: [...account.app(app.id).aliases, name] }),
    detach: (name) =>
      account.change(app.id, { aliases: account.app(app.id).aliases.filter((alias) => alias !== name) }),
    setPrimary: (cname) => account.change(app.id, { cname }),
    certified: () => [...(account.app(app.id).certificate?.names ?? [])].sort(),
    install: async (kind, names) => {
      const certificate: Installed = { kind, names, email: auth.email };
      const reason = await account.order(app.id, certificate).install();
      if (reason !== undefined) throw new Error(reason);
    },
  });

  const first = account.addServer(address);
  const server = await serve(handle, faults, options.port);
  return {
    ...panel(account.addApp(first.id, options.app ?? {}), address),
    provider: 'cloudways',
    origin: server.origin,
    requests: server.requests,
    faults,
    canaries,
    addApp: (fields = {}, elsewhere) => {
      const home = elsewhere === undefined ? first : account.addServer(elsewhere);
      return panel(account.addApp(home.id, fields), home.address);
    },
    startOperation: (ms, serverId = first.id) =>
      account.start('backup_server', { serverId, appId: '0' }, ms, async () => undefined, true).id,
    createAccessToken: auth.createAccessToken,
    endLogins: auth.endLogins,
    close: server.close,
  };
}
