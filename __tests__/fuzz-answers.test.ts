import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { startCloudways } from '../simulators/cloudways/index.ts';
import { createPaperWorld } from '../simulators/kit/paper-world.ts';
import { createRandom } from '../simulators/kit/random.ts';
import type { VendorSimulator } from '../simulators/kit/vendor.ts';
import { startRunCloud } from '../simulators/runcloud/index.ts';
import { startServerPilot } from '../simulators/serverpilot/index.ts';
import { createVendors } from '../src/connect.ts';
import { Failure } from '../src/finding.ts';
import { createDispatcher } from '../src/http/transport.ts';
import { providers } from '../src/providers/index.ts';
import type { AppState, Host } from '../src/providers/provider.ts';
import { counted, figures, fuzzAsync, mangled } from './support/fuzz.ts';

afterAll(() => void process.stderr.write(figures()));

const starters: Readonly<Record<string, (world: ReturnType<typeof createPaperWorld>) => Promise<VendorSimulator>>> = {
  cloudways: (world) => startCloudways(world, {}),
  runcloud: (world) => startRunCloud(world, {}),
  serverpilot: (world) => startServerPilot(world, {}),
};

const statuses = [200, 200, 200, 200, 200, 200, 201, 204, 302, 400, 401, 403, 404, 409, 422, 429, 500, 503, 599];

/** What a vendor on its worst day makes of a good answer. */
function spoiled(text: string, status: number, number: number): { status: number; text: string } {
  const random = createRandom(number);
  const what = random();
  if (what < 0.35) return { status, text };
  const other = what < 0.75 ? status : (statuses[Math.floor(random() * statuses.length)] ?? 200);
  if (what > 0.93)
    return { status: other, text: ['', '<html>', '[]', 'null', '"', '{"a":', '\u0000'][number % 7] ?? '' };
  try {
    return { status: other, text: JSON.stringify(mangled(JSON.parse(text), number)) };
  } catch {
    return { status: other, text };
  }
}

/** Everything that a host can be asked, in an order that a run might take. */
async function exercise(host: Host, whole: boolean): Promise<void> {
  const settled = async <T>(work: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await work();
    } catch (error) {
      // A person can do something with a Failure; anything else is a crash.
      if (error instanceof Failure) return undefined;
      throw error;
    }
  };
  const state = await settled(() => host.read('fresh'));
  if (!state) return;
  expectSound(state);
  const row = state.hostnames[0];
  const name = 'new.example';
  const names = [...state.hostnames.map(({ raw }) => raw), name];
  if (whole) await settled(() => host.write({ kind: 'replace', hostnames: names, before: state }));
  else {
    await settled(() => host.write({ kind: 'add', name, www: true }));
    if (row) await settled(() => host.write({ kind: 'update', row, www: true }));
  }
  const certificates = await settled(async () => host.certificates?.state());
  const issuing = certificates?.issuing;
  const order = issuing?.kind === 'grouped' ? issuing.groups[0] : { names: [name] };
  if (!order) return;
  const installed = await settled(async () => host.certificates?.inspect?.(order));
  await settled(async () => host.certificates?.request(order, installed ?? undefined));
}

function expectSound(state: AppState): void {
  expect(typeof state.label).toBe('string');
  for (const { name, raw } of state.hostnames) expect([typeof name, typeof raw]).toEqual(['string', 'string']);
  for (const address of state.addresses) expect(typeof address).toBe('string');
}

test.for(Object.keys(starters))('answers of %s', async (id) => {
  const world = createPaperWorld();
  const provider = providers[id];
  const simulator = await starters[id]?.(world);
  if (!provider || !simulator) throw new Error(id);
  let number = 0;
  const proxy = createServer(async (request, response) => {
    const body = await Array.fromAsync(request);
    const { host: _, connection: __, 'content-length': ___, ...headers } = request.headers;
    const init = {
      method: request.method ?? 'GET',
      headers: headers as Record<string, string>,
      redirect: 'manual' as const,
    };
    const answer = await fetch(
      simulator.origin + request.url,
      body.length > 0 ? { ...init, body: Buffer.concat(body) } : init,
    );
    number += 1;
    counted(`answers of ${id}`);
    const { status, text } = spoiled(await answer.text(), answer.status, number);
    response.writeHead(status, { 'content-type': 'application/json', 'retry-after': String(number % 5) });
    response.end(status === 204 ? undefined : text);
  });
  await new Promise<void>((done) => proxy.listen(0, '127.0.0.1', done));
  const origin = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
  const dispatcher = createDispatcher();
  const quiet = { info: () => {}, debug: () => {}, group: () => {}, endGroup: () => {} };
  try {
    await fuzzAsync(`runs against ${id}`, 150, fc.integer({ min: 0, max: 0x3fff_ffff }), async (start) => {
      number = start;
      const vendors = createVendors(
        { dispatcher, writes: true, originOf: () => origin, mask: () => {} },
        { clock: world.clock, log: quiet, signal: new AbortController().signal, random: world.random },
      );
      await exercise(
        await vendors.connect(provider, simulator.constants),
        provider.capabilities.list === 'replaced-whole',
      );
    });
  } finally {
    await dispatcher.close();
    proxy.closeAllConnections();
    proxy.close();
    await simulator.close();
  }
});
