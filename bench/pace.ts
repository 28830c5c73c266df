import { setTimeout as delay } from 'node:timers/promises';
import { createRig } from '../conformance/rig.ts';
import { createFaults } from '../simulators/kit/faults.ts';
import { createPaperWorld } from '../simulators/kit/paper-world.ts';
import { type RunningServer, serve } from '../simulators/kit/server.ts';
import type { World } from '../simulators/kit/world.ts';
import { systemClock } from '../src/context.ts';
import { runcloud } from '../src/providers/runcloud/index.ts';
import { median, ms, type Row } from './row.ts';
import { names, type Vendor, vendors } from './vendors.ts';

const rounds = 3;
/** Milliseconds by which each answer is late. */
export const latency = 200;
const additions = 25;
const goal = { of: 'ratio', most: 1.2 } as const;

/** How long a sync takes beside what its calls have to take: one after the other, or as fast as the vendor's rate lets them. */
export async function pace(): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const vendor of vendors) rows.push(await withLatency(vendor));
  const limited = vendors.find(({ provider }) => provider === runcloud);
  return limited ? [...rows, await withRate(limited)] : rows;
}

async function withLatency(vendor: Vendor): Promise<Row> {
  const times: number[] = [];
  let made = 0;
  for (let round = 0; round < rounds; round += 1) {
    const world: World = { ...createPaperWorld(), clock: systemClock };
    const simulator = await vendor.start(world);
    const slow = await slowed(simulator.origin);
    const rig = await createRig(vendor.provider, { ...simulator, origin: slow.origin }, world);
    const start = performance.now();
    const { reads, writes } = await rig.run({ domains: names(additions), ssl: false });
    times.push(performance.now() - start);
    made = reads + writes;
    await Promise.all([rig.close(), slow.close()]);
  }
  return {
    work: `${vendor.provider.title}: add ${additions} hostnames, each answer ${latency} ms late`,
    measured: ms(median(times)),
    beside: { what: `for its ${made} calls in a row`, amount: ms(made * latency) },
    goal,
  };
}

/** The simulated clock leaves out what the machine needs; 120 calls at 60 a minute take a minute by their rate alone. */
async function withRate({ provider, start }: Vendor): Promise<Row> {
  const world = createPaperWorld();
  const rig = await createRig(provider, await start(world), world);
  const before = world.clock.now();
  const { reads, writes } = await rig.run({ domains: names(120), ssl: false });
  const taken = world.clock.now() - before;
  await rig.close();
  const made = reads + writes;
  const rate = provider.limits.requestsPerMinute;
  return {
    work: `${provider.title}: add 120 hostnames at ${rate} calls a minute`,
    note: 'simulated time',
    measured: ms(taken),
    // A full minute's calls may go out at once, and each minute as many again.
    beside: { what: `for ${made} calls at that rate`, amount: ms(Math.floor((made - 1) / rate) * 60_000) },
    goal,
  };
}

/** Stands before a vendor, and passes each request on after the latency. */
export function slowed(origin: string): Promise<RunningServer> {
  return serve(async (request) => {
    await delay(latency);
    const { method, headers } = request;
    const { pathname, search } = new URL(request.url);
    const body = method === 'GET' ? null : await request.text();
    const passed = ['authorization', 'content-type', 'accept'].flatMap((name): [string, string][] => {
      const value = headers.get(name);
      return value === null ? [] : [[name, value]];
    });
    return fetch(`${origin}${pathname}${search}`, { method, headers: passed, body });
  }, createFaults());
}
