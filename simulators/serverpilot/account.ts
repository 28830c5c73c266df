import { shuffled } from '../kit/random.ts';
import type { KeyPair, Random, World } from '../kit/world.ts';
import type { Assumptions } from './assumptions.ts';

/** What a test may change while the simulator runs. */
export interface Behaviour {
  /** How the actions that begin now end; `stuck` stays open for good. */
  actions: 'success' | 'error' | 'stuck';
  /** Every call is refused with 402. */
  cardMissing: boolean;
}

export interface Server {
  readonly id: string;
  readonly name: string;
  /** Null until the server has connected. */
  readonly address: string | null;
}

export interface Issued {
  readonly names: readonly string[];
  readonly pair: KeyPair;
}

export interface App {
  readonly id: string;
  readonly name: string;
  readonly server: Server;
  /** Unix seconds. */
  readonly created: number;
  /** Stands in every answer where the vendor shows the private key, and must show up nowhere else. */
  readonly canary: string;
  domains: readonly string[];
  /** What the next reads still show, after a write. */
  late: { readonly domains: readonly string[]; left: number } | undefined;
  /** Null, or what the server is told to use. */
  ssl: { readonly auto: boolean } | null;
  /** What AutoSSL has in store. */
  available: Issued | undefined;
  /** When AutoSSL looks at the app again. */
  due: number;
  ordering: Promise<void> | undefined;
  /** Names of the certificate on the server. */
  installed: readonly string[];
}

interface Action {
  readonly server: string;
  readonly begun: number;
  readonly until: number;
  readonly ends: 'success' | 'error';
}

/** The vendor's data of one account. */
export interface Account {
  readonly world: World;
  readonly assumptions: Assumptions;
  readonly behaviour: Behaviour;
  readonly servers: Map<string, Server>;
  readonly apps: Map<string, App>;
  readonly actions: Map<string, Action>;
}

export function createAccount(world: World, assumptions: Assumptions): Account {
  const behaviour: Behaviour = { actions: 'success', cardMissing: false };
  return { world, assumptions, behaviour, servers: new Map(), apps: new Map(), actions: new Map() };
}

export function addServer(account: Account, address: string | null): Server {
  const server = { id: newId(account.world.random), name: `www${account.servers.size + 1}`, address };
  account.servers.set(server.id, server);
  return server;
}

export function addApp(account: Account, server: Server, domains: readonly string[]): App {
  const { random, clock } = account.world;
  const app: App = {
    id: newId(random),
    name: `network${account.apps.size + 1}`,
    server,
    created: Math.floor(clock.now() / 1000),
    canary: `CANARY${newId(random)}${newId(random)}`,
    domains,
    late: undefined,
    ssl: null,
    available: undefined,
    due: Number.POSITIVE_INFINITY,
    ordering: undefined,
    installed: [],
  };
  account.apps.set(app.id, app);
  return app;
}

/** Begins an action on a server; returns its id. */
export function beginAction({ world, assumptions, behaviour, actions }: Account, server: Server): string {
  const id = newId(world.random);
  const begun = world.clock.now();
  actions.set(id, {
    server: server.id,
    begun,
    until: behaviour.actions === 'stuck' ? Number.POSITIVE_INFINITY : begun + assumptions.actionMs,
    ends: behaviour.actions === 'error' ? 'error' : 'success',
  });
  return id;
}

/** The action as the vendor shows it; undefined when nobody remembers it. */
export function describeAction({ world, assumptions, actions }: Account, id: string): object | undefined {
  const action = actions.get(id);
  const now = world.clock.now();
  if (!action || now >= action.begun + assumptions.actionForgottenAfterMs) return undefined;
  const status = now < action.until ? 'open' : action.ends;
  return { id, serverid: action.server, status, datecreated: Math.floor(action.begun / 1000) };
}

export function describeServer({ id, name, address }: Server): object {
  return {
    id,
    name,
    plan: 'business',
    autoupdates: true,
    firewall: true,
    deny_unknown_domains: true,
    available_runtimes: ['php8.2', 'php8.3'],
    lastaddress: address,
    lastconn: address === null ? null : 1_403_130_554,
    datecreated: 1_403_130_553,
  };
}

/** An app as the vendor shows it, in an order of its own each time; `autossl` only where the vendor adds it. */
export function describeApp({ world }: Account, app: App, domains: readonly string[], autossl: boolean): object {
  const { available } = app;
  return {
    id: app.id,
    datecreated: app.created,
    name: app.name,
    sysuserid: 'RvnwAIfuENyjUVnl',
    domains: shuffled(domains, world.random),
    ssl: describeSsl(app),
    ...(autossl && {
      autossl: available ? { available: true, domains: shuffled(available.names, world.random) } : { available: false },
    }),
    serverid: app.server.id,
    runtime: 'php8.2',
  };
}

export function describeSsl({ ssl, canary }: App): object | null {
  if (ssl === null) return null;
  const pem = (kind: string, body: string) => `-----BEGIN ${kind}-----\n${body}\n-----END ${kind}-----\n`;
  return {
    key: pem('PRIVATE KEY', canary),
    cert: pem('CERTIFICATE', 'bm90IGEgY2VydGlmaWNhdGU='),
    cacerts: null,
    auto: ssl.auto,
    force: false,
  };
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** Sixteen letters and digits, as the vendor's ids look. */
export function newId(random: Random): string {
  return Array.from({ length: 16 }, () => alphabet.charAt(Math.floor(random() * alphabet.length))).join('');
}
