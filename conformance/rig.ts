import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { VendorSimulator } from '../simulators/kit/vendor.ts';
import type { World } from '../simulators/kit/world.ts';
import type { Probe } from '../src/certificates/served.ts';
import type { AppConfig, DomainEntry } from '../src/config/config.ts';
import { createVendors } from '../src/connect.ts';
import type { Context } from '../src/context.ts';
import type { Dns } from '../src/dns/dns.ts';
import { createDispatcher } from '../src/http/transport.ts';
import type { Job, Tools } from '../src/job.ts';
import { createLocks } from '../src/locks.ts';
import type { ConstantValues, Provider } from '../src/providers/provider.ts';
import { createRedactor } from '../src/redact.ts';
import type { AppReport } from '../src/report/report.ts';
import { fileState } from '../src/state/file.ts';
import type { StateStore } from '../src/state/state.ts';
import { syncApps } from '../src/sync-apps.ts';
import { quietDns } from './quiet-dns.ts';

/** One provider beside its simulator, driven through the core's own stages; DNS is always right, certificates are read off the simulator. */
export interface Rig {
  readonly simulator: VendorSimulator;
  run(wish: Wish): Promise<Ran>;
  /** Lets time go by, in milliseconds. */
  pass(ms: number): Promise<void>;
  /** Several apps in one run. */
  runApps(wishes: readonly AppWish[], turn?: Pick<Tools, 'deadline' | 'run'>): Promise<RanApps>;
  close(): Promise<void>;
}

export interface Wish extends Partial<Pick<AppConfig, 'www' | 'prune' | 'keep' | 'ssl' | 'paused'>> {
  readonly domains: readonly string[];
  readonly mode?: 'plan' | 'sync';
  readonly allow?: Job['allow'];
  readonly approved?: Job['approved'];
  readonly constants?: ConstantValues;
  /** Where the memory is kept; a file when left out. */
  readonly state?: StateStore;
  /** Hostnames that DNS leads elsewhere. */
  readonly elsewhere?: readonly string[];
  /** Hostnames about which DNS says nothing. */
  readonly silent?: readonly string[];
  /** Ends the run at once, as SIGKILL would: nothing is written or remembered from then on. */
  readonly killed?: AbortSignal;
}

/** One of several apps: by its name, at a simulator that may not be the rig's own. */
export interface AppWish extends Wish {
  readonly name: string;
  readonly at?: { readonly provider: Provider; readonly simulator: VendorSimulator };
  /** Where DNS leads, by hostname. */
  readonly dns?: Readonly<Record<string, string>>;
  /** Whether a server shows a valid certificate for a hostname. */
  readonly certified?: (name: string, server: string) => boolean;
}

export interface RanApps {
  readonly reports: readonly AppReport[];
  readonly log: readonly string[];
  readonly reads: number;
  readonly writes: number;
}

export interface Ran {
  readonly report: AppReport;
  readonly log: readonly string[];
  readonly reads: number;
  readonly writes: number;
}

const somewhere = { file: 'domains.yml', line: 1, column: 1 };

export async function createRig(provider: Provider, simulator: VendorSimulator, world: World): Promise<Rig> {
  const folder = await mkdtemp(join(tmpdir(), 'domain-sync-'));
  const dispatcher = createDispatcher();
  const runAll = async (wishes: readonly AppWish[], turn: Pick<Tools, 'deadline' | 'run'> = {}) => {
    const log: string[] = [];
    const { killed, state } = wishes[0] ?? {};
    const redactor = createRedactor();
    const line = (text: string) => void log.push(redactor.redact(text));
    const context: Context = {
      clock: world.clock,
      log: { info: line, debug: line, group: line, endGroup: () => {} },
      signal: killed ?? new AbortController().signal,
      random: world.random,
    };
    const mode = wishes[0]?.mode ?? 'sync';
    const origins = new Map(wishes.map(({ at }) => [at?.provider.id, at?.simulator.origin]));
    const vendors = createVendors(
      {
        dispatcher,
        writes: mode === 'sync',
        originOf: ({ id }) => origins.get(id) ?? simulator.origin,
        mask: (secret) => redactor.add(secret),
      },
      context,
    );
    const jobs = wishes.map(
      (wish): Job => ({
        app: appOf(wish.at?.provider ?? provider, wish),
        provider: wish.at?.provider ?? provider,
        constants: wish.constants ?? (wish.at?.simulator ?? simulator).constants,
        extra: [],
        mode,
        allow: wish.allow ?? [],
        approved: wish.approved,
        ssl: wish.ssl ?? true,
        attempts: 5,
        intervalMs: 60_000,
      }),
    );
    const tools = {
      vendors,
      dns: paperDns(simulator, wishes),
      probe: paperProbe(simulator, world, wishes),
      visit: async () => [],
      state: mortal(state ?? fileState(join(folder, 'state.json')), killed),
      locked: createLocks(),
      ...turn,
    };
    return { reports: await syncApps(jobs, tools, context), log, ...vendors.calls() };
  };
  return {
    simulator,
    run: async (wish) => {
      const { reports, ...rest } = await runAll([{ ...wish, name: 'network' }]);
      const [report] = reports;
      if (!report) throw new Error('no report');
      return { report, ...rest };
    },
    runApps: runAll,
    pass: (ms) => world.clock.sleep(ms),
    close: async () => {
      await dispatcher.close();
      await simulator.close();
      await rm(folder, { recursive: true });
    },
  };
}

function appOf(provider: Provider, wish: AppWish): AppConfig {
  return {
    name: wish.name,
    provider: provider.id,
    www: wish.www ?? 'never',
    prune: wish.prune ?? 'owned',
    keep: wish.keep ?? [],
    addresses: [],
    expect: [],
    ssl: wish.ssl ?? true,
    paused: wish.paused ?? false,
    domains: wish.domains.map((name): DomainEntry => ({ name, location: somewhere })),
    location: somewhere,
  };
}

function paperDns(simulator: VendorSimulator, wishes: readonly AppWish[]): Dns {
  const elsewhere = wishes.flatMap((wish) => wish.elsewhere ?? []);
  const known: Readonly<Record<string, string>> = Object.assign({}, ...wishes.map(({ dns }) => dns));
  const addressOf = (name: string) => (elsewhere.includes(name) ? '198.51.100.77' : (known[name] ?? simulator.address));
  const silent = wishes.flatMap((wish) => wish.silent ?? []);
  return {
    lookup: async (name) =>
      silent.includes(name)
        ? { state: 'unknown', reason: 'no resolver answered' }
        : { state: 'answered', addresses: [{ family: 4, address: addressOf(name) }], aliases: [], ttl: 300 },
    ...quietDns,
  };
}

/** A dead process writes nothing down. */
function mortal(store: StateStore, killed: AbortSignal | undefined): StateStore {
  const alive = async (write: () => Promise<void>) => {
    if (!killed?.aborted) await write();
  };
  return {
    read: store.read,
    findings: store.findings,
    begin: async (app, memory) => {
      const attempt = await store.begin(app, memory);
      return {
        record: (latest) => alive(() => attempt.record(latest)),
        finish: (result, latest) => alive(() => attempt.finish(result, latest)),
      };
    },
  };
}

const day = 86_400_000;

function paperProbe(simulator: VendorSimulator, world: World, wishes: readonly AppWish[]): Probe {
  const certified = wishes.find((wish) => wish.certified)?.certified;
  return async (name, servers) => {
    const now = world.clock.now();
    const certificate = {
      names: simulator.certified(),
      issuer: 'Paper CA',
      notBefore: now - day,
      notAfter: now + 89 * day,
      fingerprint: '00',
    };
    return (certified ? certified(name, servers[0] ?? '') : simulator.certified().includes(name))
      ? { state: 'covered', certificate }
      : { state: 'uncovered', reason: 'wrong-name', certificate };
  };
}
