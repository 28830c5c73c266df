import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Agent } from 'undici';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createLoopbackWorld, type LoopbackWorld } from '../simulators/kit/loopback-world.ts';
import type { Records } from '../simulators/kit/zone.ts';
import { createProbe } from '../src/certificates/probe.ts';
import { createDns } from '../src/dns/client.ts';
import { judge } from '../src/dns/readiness.ts';

const run = promisify(execFile);
const server = '127.0.0.11';
const name = 'shop.example.org';

let world: LoopbackWorld;
beforeAll(async () => {
  world = await createLoopbackWorld({ seed: 1 });
  await world.edge(server);
});
afterAll(() => world.close());

describe('the issuer', () => {
  test.for<[string, Readonly<Record<string, Records>>, readonly string[], RegExp | undefined]>([
    ['a name that leads to an edge', { [name]: { A: [server] } }, [name], undefined],
    [
      'a name that leads there by a CNAME',
      { [name]: { CNAME: 'lb.example' }, 'lb.example': { A: [server] } },
      [name],
      undefined,
    ],
    ['no names', {}, [], /no names/],
    ['a name that does not exist', {}, [name], /^shop\.example\.org: .*NXDOMAIN/],
    ['a name without address', { [name]: { TXT: ['x'] } }, [name], /no valid A or AAAA/],
    ['a name that leads elsewhere', { [name]: { A: ['198.51.100.7'] } }, [name], /198\.51\.100\.7/],
    ['right A and wrong AAAA', { [name]: { A: [server], AAAA: ['2001:db8::7'] } }, [name], /2001:db8::7/],
    ['one wrong A of two', { [name]: { A: [server, '198.51.100.7'] } }, [name], /198\.51\.100\.7/],
    ['a wildcard', { '*.example.org': { A: [server] } }, ['*.example.org'], /wildcard/],
    [
      'a good name beside a bad one',
      { [name]: { A: [server] }, 'bad.example': { TXT: ['x'] } },
      [name, 'bad.example'],
      /^bad\.example: /,
    ],
    ['101 names', {}, Array.from({ length: 101 }, (_, i) => `n${i}.example`), /at most 100/],
  ])('%s', async ([, zone, names, refusal]) => {
    for (const [owner, records] of Object.entries(zone)) world.nameServer.put(owner, records);
    const result = await world.issuer.order(names);
    for (const owner of Object.keys(zone)) world.nameServer.put(owner, undefined);
    if (refusal === undefined) expect(result).toMatchObject({ ok: true, cert: expect.stringContaining('BEGIN') });
    else expect(result).toMatchObject({ ok: false, reason: expect.stringMatching(refusal) });
  });

  test('fails when the name server does', async () => {
    world.nameServer.put(name, { A: [server] });
    world.nameServer.fail(name, 'servfail');
    expect(await world.issuer.order([name])).toMatchObject({ ok: false });
    world.nameServer.fail(name, undefined);
    world.nameServer.put(name, undefined);
  });
});

test('a domain goes from nothing to covered', async () => {
  const { signal } = new AbortController();
  const { clock, random, nameServer, rootCertificate, tlsPort } = world;
  const probe = createProbe({ clock, random, signal, portFor: () => tlsPort, trusted: () => [rootCertificate] });
  const dispatcher = new Agent();
  const look = async () => {
    const dns = createDns({ resolvers: [nameServer.resolver], dispatcher, random, signal });
    const { state } = judge(name, await dns.lookup(name), { addresses: [server], aliases: [] });
    dns.close();
    return [state, (await probe(name, [server])).state];
  };
  expect(await look()).toEqual(['not-ready', 'uncovered']);
  nameServer.put(name, { A: [server] });
  expect(await look()).toEqual(['ready', 'uncovered']);
  const order = await world.issuer.order([name]);
  const edge = await world.edge(server);
  edge.install('app', [name], order.ok ? order : undefined);
  expect(await look()).toEqual(['ready', 'covered']);
  await clock.sleep(91 * 86_400_000);
  expect(await probe(name, [server])).toMatchObject({ state: 'uncovered', reason: 'expired' });
  const renewed = await world.issuer.order([name]);
  edge.install('app', [name], renewed.ok ? renewed : undefined);
  expect(await look()).toEqual(['ready', 'covered']);
  edge.install('app', [name], undefined);
  nameServer.put(name, undefined);
  await dispatcher.close();
});

describe('its root certificate', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'loopback-world-'));
    return () => rm(folder, { recursive: true });
  });

  test('is trusted by a process that has it in NODE_EXTRA_CA_CERTS, and by no other', async () => {
    const real = await createLoopbackWorld({ seed: 2, clock: { now: Date.now, sleep: async () => {} } });
    real.nameServer.put(name, { A: [server] });
    const edge = await real.edge(server);
    const order = await real.issuer.order([name]);
    edge.install('app', [name], order.ok ? order : undefined);
    const root = join(folder, 'root.pem');
    await writeFile(root, real.rootCertificate);
    const script = `
      import { createProbe } from ${JSON.stringify(import.meta.resolve('../src/certificates/probe.ts'))};
      import { systemClock } from ${JSON.stringify(import.meta.resolve('../src/context.ts'))};
      const { signal } = new AbortController();
      const probe = createProbe({ clock: systemClock, random: Math.random, signal, portFor: () => ${real.tlsPort} });
      console.log((await probe('${name}', ['${server}'])).state);
    `;
    const say = async (env: Readonly<Record<string, string>>) =>
      (await run(process.execPath, ['--input-type=module', '-e', script], { env })).stdout.trim();
    expect(await say({ NODE_EXTRA_CA_CERTS: root })).toBe('covered');
    expect(await say({})).toBe('uncovered');
    await real.close();
  });
});

test('two worlds at a time stay apart', async () => {
  const second = await createLoopbackWorld({ seed: 3 });
  await second.edge(server);
  expect(second.tlsPort).not.toBe(world.tlsPort);
  expect(second.nameServer.port).not.toBe(world.nameServer.port);
  await second.close();
});
