import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { quietDns } from '../conformance/quiet-dns.ts';
import type { Config } from '../src/config/config.ts';
import { declaredOf } from '../src/config/declared.ts';
import { loadConfig } from '../src/config/load.ts';
import { touchedNames, touches } from '../src/config/touched.ts';
import { systemClock } from '../src/context.ts';
import { baseCommit } from '../src/git.ts';
import type { Job, Tools } from '../src/job.ts';
import { createLocks } from '../src/locks.ts';
import { cloudways } from '../src/providers/cloudways/index.ts';
import type { AppState, Host } from '../src/providers/provider.ts';
import { renderSummary } from '../src/report/summary.ts';
import { emptyMemory, hashName } from '../src/state/state.ts';
import { syncApps } from '../src/sync-apps.ts';

const rounds = 3;
const files = 15_000;
const small = 5_000;

/**
 * Large repositories through mode `plan` in the process: files, plan, report and summary. The vendor, DNS and port 443 answer
 * at once, so that what is left is the tool's own work. The last row is a pull request that touches one file of 15,000.
 */
export async function large() {
  const many = await repository(files);
  const few = await repository(small);
  try {
    return [
      row('plan 15,000 domains in 15,000 files, with report and summary', await timed(() => planned(many)), 4_000),
      row('plan 5,000 domains in 5,000 files, with report and summary', await timed(() => planned(few)), 1_000),
      row('tell what a pull request touches among 15,000 files', await timed(await pullRequest(many)), 500),
      peak(),
    ];
  } finally {
    await Promise.all([many, few].map((folder) => rm(folder, { recursive: true })));
  }
}

const row = (work: string, value: number, most: number) =>
  ({ work, measured: { value, unit: 'ms' }, goal: { of: 'measured', most } }) as const;

const peak = () =>
  ({
    work: 'memory of the process that did all of this, at most',
    measured: { value: process.resourceUsage().maxRSS / 1024, unit: 'MB' },
    goal: { of: 'measured', most: 600 },
  }) as const;

async function timed(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0;
}

async function repository(size: number): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'large-'));
  await mkdir(join(folder, 'domains'));
  await writeFile(join(folder, 'domains.yml'), 'provider: cloudways\nwww: never\ninclude: domains/*.yml\n');
  for (let n = 0; n < size; n += 1) {
    await writeFile(join(folder, 'domains', `customer-${n}.yml`), `name: customer-${n}.example\n`);
  }
  return folder;
}

async function load(folder: string): Promise<Config> {
  const { config, findings } = await loadConfig('domains.yml', folder, ['cloudways']);
  if (!config) throw new Error(findings.map(({ message }) => message).join('\n'));
  return config;
}

async function planned(folder: string): Promise<void> {
  const config = await load(folder);
  const jobs = config.apps.map(
    (app): Job => ({
      app,
      provider: cloudways,
      constants: {},
      extra: [],
      mode: 'plan',
      allow: [],
      approved: undefined,
      ssl: true,
      attempts: 1,
      intervalMs: 1,
    }),
  );
  const quiet = { info() {}, debug() {}, group() {}, endGroup() {} };
  const { signal } = new AbortController();
  const apps = await syncApps(jobs, toolsFor(config), { clock: systemClock, log: quiet, signal, random: () => 0.5 });
  const now = new Date().toISOString();
  const report = { schema: 1, mode: 'plan', outcome: 'drift', startedAt: now, finishedAt: now } as const;
  const calls = { reads: 1, writes: 0 };
  renderSummary({ ...report, calls, apps: [...apps], findings: [] }, { docs: 'docs', reportPath: 'report.json' });
}

/** Nine in ten declared names are there and ours; one in ten that is there is a stranger's. */
function toolsFor({ apps }: Config): Tools {
  const names = apps.flatMap((app) => declaredOf(app, []).map(({ name }) => name));
  const live = names.map((name, n) => (n % 10 === 0 ? `stranger-${n}.example` : name));
  const state: AppState = {
    label: 'network',
    addresses: ['203.0.113.10'],
    hostnames: live.map((name) => ({ name, raw: name })),
    certificates: { issuing: { kind: 'chosen', limit: 100 }, installed: [] },
  };
  const unused = async () => {
    throw new Error('a plan writes nothing');
  };
  const host: Host = { read: async () => state, write: unused };
  return {
    vendors: { connect: async () => host, calls: () => ({ reads: 1, writes: 0 }) },
    dns: {
      lookup: async () => ({
        state: 'answered',
        addresses: [{ family: 4, address: '203.0.113.10' }],
        aliases: [],
        ttl: 60,
      }),
      ...quietDns,
    },
    visit: async () => [],
    probe: async () => ({ state: 'unknown', reason: 'nobody is asked' }),
    state: {
      read: async () => ({ ...emptyMemory, applied: new Set(names.map(hashName)) }),
      begin: unused,
      findings: () => [],
    },
    locked: createLocks(),
  };
}

/** A commit on top of all files, and the question what it is about. */
async function pullRequest(folder: string): Promise<() => Promise<void>> {
  const git = (...args: readonly string[]) =>
    execFileSync(
      'git',
      ['-C', folder, '-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'gc.auto=0', ...args],
      {
        encoding: 'utf8',
      },
    ).trim();
  git('init', '-q');
  git('add', '-A');
  git('commit', '-qm', 'all');
  const baseSha = git('rev-parse', 'HEAD');
  await writeFile(join(folder, 'domains', 'new.yml'), 'name: new.example\n');
  git('add', '-A');
  git('commit', '-qm', 'one more');
  const config = await load(folder);
  const pull = { number: 1, merged: false, sameRepository: true, baseBranch: 'main', mergeCommitSha: undefined };
  return async () => {
    const base = await baseCommit(folder, { ...pull, headSha: git('rev-parse', 'HEAD'), baseSha, labels: [] });
    if (!base) throw new Error('no base');
    const text = 'provider: cloudways\nwww: never\ninclude: domains/*.yml\n';
    const change = { config, file: 'domains.yml', text, before: undefined, changed: base.changed };
    const touched = touchedNames(change);
    const names = config.apps.flatMap(({ domains }) => domains.filter(({ name }) => touches(touched, 'default', name)));
    if (names.length !== 1) throw new Error(`${names.length} names are touched, and it should be one`);
  };
}
