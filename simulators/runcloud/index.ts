import { createFaults } from '../kit/faults.ts';
import { serve } from '../kit/server.ts';
import type { VendorSimulator } from '../kit/vendor.ts';
import type { World } from '../kit/world.ts';
import { type Assumptions, likely } from './assumptions.ts';
import { canaries } from './canaries.ts';
import { setMode } from './certificates.ts';
import { createPanel } from './domains.ts';
import { createGate } from './gate.ts';
import { createIssuance, type Issuance } from './issuance.ts';
import { createRoutes } from './routes.ts';
import {
  type Account,
  configureWebServer,
  type Mode,
  type Row,
  type RowMeta,
  rowsOf,
  servedNames,
  type WebApp,
} from './state.ts';

export { canaries };

export interface RunCloudOptions extends SimulatedAppOptions {
  readonly port?: number;
  /** Which constants the simulator hands out; the account accepts all of them. */
  readonly auth?: 'token' | 'key-and-secret';
  readonly assumptions?: Partial<Assumptions>;
}

export interface SimulatedAppOptions {
  readonly name?: string;
  /** Address of the server; apps with the same address are on the same server. */
  readonly address?: string;
  readonly primary?: string;
  /** Further domains, without `www.`. */
  readonly aliases?: readonly string[];
  readonly mode?: Mode;
}

/** One web app of the simulated account, with what a person can do to it in the panel. */
export interface SimulatedApp
  extends Pick<VendorSimulator, 'constants' | 'address' | 'hostnames' | 'attach' | 'detach' | 'certified'> {
  rows(): readonly Row[];
  mode(): Mode;
  /** As `attach`, with the flags of the row. */
  addRow(name: string, meta: Partial<RowMeta>): void;
  switchMode(mode: Mode): void;
  /** A person uploads a certificate, or issues one by DNS-01, for the web app in basic mode. */
  installByHand(kind: 'custom' | 'wildcard', names: readonly string[]): Promise<void>;
}

/** The simulated account; it is itself the first of its web apps. */
export interface RunCloudSimulator extends VendorSimulator, SimulatedApp {
  addApp(options?: SimulatedAppOptions): Promise<SimulatedApp>;
}

/** A stateful stand-in of RunCloud's API: v2 and v3 over the same account. */
export async function startRunCloud(world: World, options: RunCloudOptions = {}): Promise<RunCloudSimulator> {
  const assumptions = { ...likely, ...options.assumptions };
  const account = createAccount();
  const issuance = createIssuance(account, world, assumptions);
  const faults = createFaults();
  const routes = createRoutes(account, world, assumptions, issuance);
  const server = await serve(createGate(routes, assumptions, world.clock), faults, options.port);
  const secrets: Readonly<Record<string, string>> =
    options.auth === 'key-and-secret'
      ? { WU_RUNCLOUD_API_KEY: canaries.key, WU_RUNCLOUD_API_SECRET: canaries.secret }
      : { WU_RUNCLOUD_API_TOKEN: canaries.token };

  const addApp = async (appOptions: SimulatedAppOptions = {}): Promise<SimulatedApp> => {
    const app = await createApp(account, world, appOptions);
    const ids = { WU_RUNCLOUD_SERVER_ID: String(app.server.id), WU_RUNCLOUD_APP_ID: String(app.id) };
    return simulatedApp(app, { ...secrets, ...ids }, { account, world, assumptions, issuance });
  };

  return {
    ...(await addApp(options)),
    provider: 'runcloud',
    origin: server.origin,
    requests: server.requests,
    faults,
    canaries: Object.values(canaries),
    addApp,
    close: async () => {
      await issuance.close();
      await server.close();
    },
  };
}

function createAccount(): Account {
  let last = 640;
  return {
    servers: new Map(),
    apps: new Map(),
    nextId: () => {
      last += 1;
      return last;
    },
  };
}

async function createApp(account: Account, world: World, options: SimulatedAppOptions): Promise<WebApp> {
  const { name = 'network', address = '203.0.113.20', primary = 'network.example', aliases = [] } = options;
  const edge = await world.edge(address);
  const known = [...account.servers.values()].find((server) => server.edge === edge);
  const server = known ?? { id: account.nextId(), edge };
  account.servers.set(server.id, server);
  const app: WebApp = {
    id: account.nextId(),
    name,
    server,
    mode: options.mode ?? 'basic',
    history: [],
    certificates: new Map(),
    orderedAt: new Map(),
    installed: new Set(),
  };
  account.apps.set(app.id, app);
  const panel = createPanel(account, world);
  panel.attach(app, primary, { type: 'primary' });
  for (const alias of aliases) panel.attach(app, alias);
  return app;
}

interface Surroundings {
  readonly account: Account;
  readonly world: World;
  readonly assumptions: Assumptions;
  readonly issuance: Issuance;
}

function simulatedApp(
  app: WebApp,
  constants: Readonly<Record<string, string>>,
  { account, world, assumptions, issuance }: Surroundings,
): SimulatedApp {
  const panel = createPanel(account, world);
  const addRow: SimulatedApp['addRow'] = (name, meta) => {
    panel.attach(app, name, meta);
    issuance.look(app);
  };
  return {
    constants,
    address: app.server.edge.address,
    hostnames: () => [...new Set(servedNames(app))].sort(),
    attach: (name) => addRow(name, {}),
    detach: (name) => panel.detach(app, name),
    certified: () => {
      const certificates = [...app.certificates.values()];
      return [...new Set(certificates.flatMap(({ issued }) => issued?.names ?? []))].sort();
    },
    rows: () => rowsOf(app),
    mode: () => app.mode,
    addRow,
    switchMode: (mode) => {
      setMode(app, mode, assumptions);
      issuance.look(app);
    },
    installByHand: async (kind, names) => {
      const pair = await world.issuer.order(names, app.server.edge);
      if (!pair.ok) throw new Error(pair.reason);
      const now = world.clock.now();
      app.certificates.set('app', {
        id: account.nextId(),
        method: kind === 'custom' ? 'custom' : 'letsencrypt',
        authorizationMethod: kind === 'custom' ? null : 'dns-01',
        staging: false,
        protocol: 2,
        enableHttp: true,
        enableHsts: false,
        createdAt: now,
        issued: { names, pair, at: now },
      });
      configureWebServer(app);
    },
  };
}
