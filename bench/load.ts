import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { writeFiles } from '../demo/runner.ts';
import { bundle } from '../scripts/build.ts';
import { startCloudways } from '../simulators/cloudways/index.ts';
import { createPaperWorld } from '../simulators/kit/paper-world.ts';
import type { VendorSimulator } from '../simulators/kit/vendor.ts';
import type { World } from '../simulators/kit/world.ts';
import { startRunCloud } from '../simulators/runcloud/index.ts';
import { startServerPilot } from '../simulators/serverpilot/index.ts';
import { systemClock } from '../src/context.ts';
import type { ConstantValues } from '../src/providers/provider.ts';
import type { Load, Loaded } from './load-run.ts';
import { latency, slowed } from './pace.ts';
import { inFolder } from './process.ts';
import { megabytes, ms, type Row } from './row.ts';

const apps = 50;
const hostnames = 300;
/** Requests a minute; a hundred times what RunCloud lets through, or its rows alone would take an hour and a half. */
const rate = 6_000;

/**
 * The largest customer: many apps at all three vendors, every hostname new, each app on a server of its own. The process
 * that syncs holds nothing of the simulators.
 */
export async function load(): Promise<readonly Row[]> {
  const world: World = { ...createPaperWorld(), clock: systemClock };
  const accounts = [await cloudwaysAccount(world), await runcloudAccount(world), await serverpilotAccount(world)];
  const shares = accounts.map((account, index) => ({ ...account, apps: Math.ceil((apps - index) / accounts.length) }));
  const fronts = await Promise.all(accounts.map(({ simulator }) => slowed(simulator.origin)));
  const wish: Load = {
    apps: (await Promise.all(shares.map(appsOf))).flat(),
    hostnames,
    origins: Object.fromEntries(
      accounts.map(({ simulator }, index) => [simulator.provider, fronts[index]?.origin ?? '']),
    ),
    rate,
  };
  const closing = [...fronts, ...accounts.map(({ simulator }) => simulator)];
  const loaded = await inFolder((folder) => runIn(folder, wish)).finally(() =>
    Promise.all(closing.map((one) => one.close())),
  );
  if (loaded.added !== apps * hostnames) throw new Error(`only ${loaded.added} hostnames were added`);

  const bound = Math.max(...shares.map((share) => leastMs(share.simulator.requests.length, share.apps)));
  const work = `sync ${apps} apps with ${hostnames} new hostnames each at three vendors, each answer ${latency} ms late`;
  const of = (what: string) => `the same: ${what}`;
  return [
    {
      work,
      note: `${rate.toLocaleString('en')} calls a minute`,
      measured: ms(loaded.ms),
      beside: { what: 'for the calls of the slowest vendor at that latency and rate', amount: ms(bound) },
      goal: { of: 'ratio', most: 1.2 },
    },
    { work: of('most memory'), measured: megabytes(loaded.peakMB), goal: { of: 'measured', most: 400 } },
    { work: of('summary'), measured: megabytes(loaded.summaryBytes / 1e6), goal: { of: 'measured', most: 1.048 } },
    { work: of('comment'), measured: megabytes(loaded.commentBytes / 1e6), goal: { of: 'measured', most: 0.0655 } },
  ];
}

/** Bundled as the action is, since stripping types takes memory of its own. */
async function runIn(folder: string, wish: Load): Promise<Loaded> {
  await writeFiles(folder, await bundle(join(import.meta.dirname, 'load-run.ts')));
  const command = [join(folder, 'dist', 'index.js'), JSON.stringify(wish)];
  const { stdout } = await promisify(execFile)(process.execPath, command);
  return JSON.parse(stdout);
}

/** An app's calls go out one after the other, all apps beside each other, and a full minute's calls at once. */
function leastMs(calls: number, beside: number): number {
  return Math.max((calls / beside) * latency, Math.floor((calls - 1) / rate) * 60_000);
}

interface Account {
  readonly simulator: VendorSimulator;
  /** An app on a server of its own; `number` is its own too. */
  readonly addApp: (number: number) => Promise<ConstantValues>;
}

const addressOf = (number: number): string => `203.0.113.${number + 1}`;

function appsOf({ simulator, addApp, apps: many }: Account & { readonly apps: number }): Promise<Load['apps']> {
  const { provider } = simulator;
  return Promise.all(
    Array.from({ length: many }, async (_, n) => ({ name: `${provider}-${n}`, provider, constants: await addApp(n) })),
  );
}

async function cloudwaysAccount(world: World): Promise<Account> {
  const simulator = await startCloudways(world, { assumptions: { aliasesMs: 0, requestsPerMinute: rate } });
  return {
    simulator,
    addApp: async (number) => simulator.addApp({}, await simulator.addServer(addressOf(number))).constants,
  };
}

async function runcloudAccount(world: World): Promise<Account> {
  const simulator = await startRunCloud(world, { assumptions: { requestsPerMinute: rate } });
  const addApp: Account['addApp'] = async (number) => {
    const app = await simulator.addApp({ address: addressOf(number), primary: `primary${number}.example` });
    return app.constants;
  };
  return { simulator, addApp };
}

async function serverpilotAccount(world: World): Promise<Account> {
  const simulator = await startServerPilot(world, { assumptions: { actionMs: 0 } });
  return { simulator, addApp: async (number) => simulator.addApp({ server: { address: addressOf(number) } }) };
}
