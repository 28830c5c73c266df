import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { VendorSimulator } from '../../simulators/kit/vendor.ts';
import type { World } from '../../simulators/kit/world.ts';
import type { Probe } from '../../src/certificates/served.ts';
import type { AppConfig, DomainEntry } from '../../src/config/config.ts';
import { createVendors } from '../../src/connect.ts';
import type { Context } from '../../src/context.ts';
import type { Dns } from '../../src/dns/dns.ts';
import { createDispatcher } from '../../src/http/transport.ts';
import { createLocks } from '../../src/locks.ts';
import type { ConstantValues, Provider } from '../../src/providers/provider.ts';
import { createRedactor } from '../../src/redact.ts';
import type { AppReport } from '../../src/report/report.ts';
import { fileState } from '../../src/state/file.ts';
import type { StateStore } from '../../src/state/state.ts';
import { type Job, syncApps } from '../../src/sync.ts';
import { quietDns } from './quiet-dns.ts';

/** One provider beside its simulator, driven through the core's own stages; DNS is always right, certificates are read off the simulator. */
export interface Rig {
  readonly simulator: VendorSimulator;
  run(wish: Wish): Promise<Ran>;
  close(): Promise<void>;
}

export interface Wish extends Partial<Pick<AppConfig, 'www' | 'prune' | 'keep' | 'ssl'>> {
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
  return {
    simulator,
    run: async (wish) => {
      const log: string[] = [];
      const redactor = createRedactor();
      const line = (text: string) => void log.push(redactor.redact(text));
      const context: Context = {
        clock: world.clock,
        log: { info: line, debug: line, group: line, endGroup: () => {} },
        signal: wish.killed ?? new AbortController().signal,
        random: world.random,
      };
      const mode = wish.mode ?? 'sync';
      const vendors = createVendors(
        {
          dispatcher,
          writes: mode === 'sync',
          originOf: () => simulator.origin,
          mask: (secret) => redactor.add(secret),
        },
        context,
      );
      const job: Job = {
        app: appOf(provider, wish),
        provider,
        constants: wish.constants ?? simulator.constants,
        extra: [],
        mode,
        allow: wish.allow ?? [],
        approved: wish.approved,
        ssl: wish.ssl ?? true,
        attempts: 5,
        intervalMs: 60_000,
      };
      const tools = {
        vendors,
        dns: paperDns(simulator, wish),
        probe: paperProbe(simulator, world),
        visit: async () => [],
        state: mortal(wish.state ?? fileState(join(folder, 'state.json')), wish.killed),
        locked: createLocks(),
      };
      const [report] = await syncApps([job], tools, context);
      if (!report) throw new Error('no report');
      return { report, log, ...vendors.calls() };
    },
    close: async () => {
      await dispatcher.close();
      await simulator.close();
      await rm(folder, { recursive: true });
    },
  };
}

function appOf(provider: Provider, wish: Wish): AppConfig {
  return {
    name: 'network',
    provider: provider.id,
    www: wish.www ?? 'never',
    prune: wish.prune ?? 'owned',
    keep: wish.keep ?? [],
    addresses: [],
    expect: [],
    ssl: wish.ssl ?? true,
    paused: false,
    domains: wish.domains.map((name): DomainEntry => ({ name, location: somewhere })),
    location: somewhere,
  };
}

function paperDns(simulator: VendorSimulator, { elsewhere = [], silent = [] }: Wish): Dns {
  return {
    lookup: async (name) =>
      silent.includes(name)
        ? { state: 'unknown', reason: 'no resolver answered' }
        : {
            state: 'answered',
            addresses: [{ family: 4, address: elsewhere.includes(name) ? '198.51.100.77' : simulator.address }],
            aliases: [],
            ttl: 300,
          },
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

function paperProbe(simulator: VendorSimulator, world: World): Probe {
  return async (name) => {
    const now = world.clock.now();
    const certificate = {
      names: simulator.certified(),
      issuer: 'Paper CA',
      notBefore: now - day,
      notAfter: now + 89 * day,
      fingerprint: '00',
    };
    return simulator.certified().includes(name)
      ? { state: 'covered', certificate }
      : { state: 'uncovered', reason: 'wrong-name', certificate };
  };
}
