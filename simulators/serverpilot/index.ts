import { canonical } from '../../src/hostname.ts';
import { createFaults } from '../kit/faults.ts';
import { serve } from '../kit/server.ts';
import type { VendorSimulator } from '../kit/vendor.ts';
import type { World } from '../kit/world.ts';
import { type App, addApp, addServer, type Behaviour, createAccount, newId, type Server } from './account.ts';
import { createHandler } from './api.ts';
import { type Assumptions, defaultAssumptions } from './assumptions.ts';
import { domainsChanged, install } from './autossl.ts';

export interface ServerPilotOptions {
  /** 0, for any free one, when left out. */
  readonly port?: number;
  /** Where the first server is reached. */
  readonly address?: string;
  /** The first app's list. */
  readonly domains?: readonly string[];
  /** Where ServerPilot's behaviour is not documented; the defaults are the likeliest. */
  readonly assumptions?: Partial<Assumptions>;
}

export interface ServerPilotSimulator extends VendorSimulator {
  /** What a test may change at any time. */
  readonly behaviour: Behaviour;
  /** Another app of the account, on a server of its own unless one is named; returns its constants. */
  addApp(options?: AppOptions): Readonly<Record<string, string>>;
  /** A person uploads a certificate for the first app in the panel. */
  upload(names: readonly string[]): Promise<void>;
}

interface AppOptions {
  readonly domains?: readonly string[];
  /** `same`: on the first app's server. Else the address of its own, null if it never connected. */
  readonly server?: 'same' | { readonly address: string | null };
}

/** Starts a ServerPilot account with one server and one app on loopback. */
export async function startServerPilot(world: World, options: ServerPilotOptions = {}): Promise<ServerPilotSimulator> {
  const { address = '127.0.0.1', domains = ['network.example', 'www.network.example'] } = options;
  const account = createAccount(world, { ...defaultAssumptions, ...options.assumptions });
  const closing = new AbortController();
  const create = (server: Server, list: readonly string[]): App => {
    const app = addApp(account, server, list);
    domainsChanged(account, app, closing.signal);
    return app;
  };
  // The web server is there before any certificate: it answers the challenges.
  await world.edge(address);
  const firstServer = addServer(account, address);
  const first = create(firstServer, domains);

  const clientId = `cid_${newId(world.random)}`;
  const apiKey = `${newId(world.random)}${newId(world.random)}`;
  const constantsOf = (app: App) => ({
    WU_SERVER_PILOT_CLIENT_ID: clientId,
    WU_SERVER_PILOT_API_KEY: apiKey,
    WU_SERVER_PILOT_APP_ID: app.id,
  });
  const pair = Buffer.from(`${clientId}:${apiKey}`).toString('base64');
  const authorization = `Basic ${pair}`;
  const faults = createFaults();
  const server = await serve(createHandler(account, { authorization, closing: closing.signal }), faults, options.port);

  const change = (list: readonly string[]) => {
    first.domains = list;
    domainsChanged(account, first, closing.signal);
  };
  return {
    provider: 'serverpilot',
    origin: server.origin,
    requests: server.requests,
    faults,
    constants: constantsOf(first),
    address,
    behaviour: account.behaviour,
    get canaries() {
      return [...[...account.apps.values()].map(({ canary }) => canary), apiKey, pair];
    },
    hostnames: () => [...new Set(first.domains.map(canonical))].sort(),
    attach: (name) => change([...first.domains, name]),
    detach: (name) => change(first.domains.filter((other) => canonical(other) !== canonical(name))),
    certified: () => [...first.installed].sort(),
    addApp: ({ domains: list = [], server: on = 'same' } = {}) =>
      constantsOf(create(on === 'same' ? firstServer : addServer(account, on.address), list)),
    upload: async (names) => {
      const pair = await world.issuer.order(names);
      if (!pair.ok) throw new Error(pair.reason);
      first.ssl = { auto: false };
      await install(account, first, { names, pair });
    },
    close: async () => {
      closing.abort();
      await server.close();
    },
  };
}
