import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRecordingIo } from '../__tests__/support/recording-io.ts';
import { quietDns } from '../conformance/quiet-dns.ts';
import { createVendors } from '../src/connect.ts';
import { type Context, systemClock } from '../src/context.ts';
import { createDispatcher } from '../src/http/transport.ts';
import type { Job, Tools } from '../src/job.ts';
import { createLocks } from '../src/locks.ts';
import { providers } from '../src/providers/index.ts';
import type { ConstantValues, Provider } from '../src/providers/provider.ts';
import { publish } from '../src/publish.ts';
import { createRedactor } from '../src/redact.ts';
import { renderComment } from '../src/report/comment.ts';
import { type Report, worst } from '../src/report/report.ts';
import { fileState } from '../src/state/file.ts';
import { syncApps } from '../src/sync-apps.ts';

/** What the process of its own is handed, as JSON in its first argument. */
export interface Load {
  readonly apps: readonly { readonly name: string; readonly provider: string; readonly constants: ConstantValues }[];
  /** Hostnames that are declared for each app. */
  readonly hostnames: number;
  /** Where a vendor is reached, by provider. */
  readonly origins: Readonly<Record<string, string>>;
  /** Requests a minute that each vendor allows. */
  readonly rate: number;
}

/** What it tells, as JSON on its output. */
export interface Loaded {
  readonly ms: number;
  readonly added: number;
  readonly peakMB: number;
  readonly summaryBytes: number;
  readonly commentBytes: number;
}

/** A sync of all apps and everything that it publishes. DNS and port 443 answer at once: the vendors set the pace. */
async function run(load: Load): Promise<Loaded> {
  const folder = await mkdtemp(join(tmpdir(), 'load-'));
  const dispatcher = createDispatcher();
  const recording = createRecordingIo();
  const { signal } = new AbortController();
  const context: Context = { clock: systemClock, log: recording.io, signal, random: Math.random };
  const originOf = ({ id }: Provider) => load.origins[id];
  const tools: Tools = {
    vendors: createVendors({ dispatcher, writes: true, originOf, mask: () => {} }, context),
    dns: { lookup: async () => ({ state: 'unknown', reason: 'nobody is asked' }), ...quietDns },
    probe: async () => ({ state: 'unknown', reason: 'nobody is asked' }),
    visit: async () => [],
    state: fileState(join(folder, 'state.json')),
    locked: createLocks(),
  };
  const start = performance.now();
  const startedAt = new Date().toISOString();
  const apps = await syncApps(jobsOf(load), tools, context);
  await dispatcher.close();
  const report: Report = {
    schema: 1,
    mode: 'sync',
    outcome: worst(apps.map(({ outcome }) => outcome)),
    startedAt,
    finishedAt: new Date().toISOString(),
    calls: tools.vendors.calls(),
    apps: [...apps],
    findings: [],
  };
  await publish(report, 'report.json', { GITHUB_WORKSPACE: folder }, createRedactor(), recording.io);
  const { markdown } = renderComment({ ...report, mode: 'plan' }, '', { docs: 'docs', reportPath: 'report.json' });
  const ms = performance.now() - start;
  await rm(folder, { recursive: true });
  return {
    ms,
    added: apps.reduce((sum, { changed }) => sum + changed.added.length, 0),
    peakMB: await peakMB(),
    summaryBytes: Buffer.byteLength(recording.summary()),
    commentBytes: Buffer.byteLength(markdown),
  };
}

function jobsOf({ apps, hostnames, rate }: Load): readonly Job[] {
  const location = { file: 'domains.yml', line: 1, column: 1 };
  const usual = {
    www: 'never',
    prune: 'owned',
    keep: [],
    addresses: [],
    expect: [],
    ssl: false,
    paused: false,
  } as const;
  return apps.map(({ name, provider: id, constants }) => {
    const provider = providers[id];
    if (!provider) throw new Error(`no provider ${id}`);
    const domains = Array.from({ length: hostnames }, (_, n) => ({ name: `site${n}.${name}.example`, location }));
    return {
      app: { name, provider: id, domains, location, ...usual },
      provider: { ...provider, limits: { ...provider.limits, requestsPerMinute: rate } },
      constants,
      extra: [],
      mode: 'sync',
      allow: [],
      approved: undefined,
      ssl: false,
      attempts: 1,
      intervalMs: 1,
    };
  });
}

/** The kernel's own count: what Node gives starts with what the parent held. */
async function peakMB(): Promise<number> {
  const [, kibibytes] = /VmHWM:\s+(\d+)/.exec(await readFile('/proc/self/status', 'utf8')) ?? [];
  return (Number(kibibytes) * 1024) / 1e6;
}

run(JSON.parse(process.argv[2] ?? '')).then((loaded) => console.log(JSON.stringify(loaded)));
