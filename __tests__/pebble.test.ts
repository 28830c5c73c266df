import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startCloudways } from '../simulators/cloudways/index.ts';
import type { VendorSimulator } from '../simulators/kit/vendor.ts';
import type { Edge } from '../simulators/kit/world.ts';
import type { Records } from '../simulators/kit/zone.ts';
import { available, recordLines, type Zone } from '../simulators/lab/lab.ts';
import { createLabWorld, type LabWorld } from '../simulators/lab/world.ts';
import { startRunCloud } from '../simulators/runcloud/index.ts';
import { startServerPilot } from '../simulators/serverpilot/index.ts';
import { createProbe } from '../src/certificates/probe.ts';
import { createVendors } from '../src/connect.ts';
import type { Context } from '../src/context.ts';
import { createDns } from '../src/dns/client.ts';
import { createVisit } from '../src/dns/visit.ts';
import { createDispatcher } from '../src/http/transport.ts';
import { createLocks } from '../src/locks.ts';
import { cloudways } from '../src/providers/cloudways/index.ts';
import type { Provider } from '../src/providers/provider.ts';
import { runcloud } from '../src/providers/runcloud/index.ts';
import { serverpilot } from '../src/providers/serverpilot/index.ts';
import type { AppReport } from '../src/report/report.ts';
import { fileState } from '../src/state/file.ts';
import { syncApps } from '../src/sync-apps.ts';
import { appConfig, top } from './support/app-config.ts';

/** Nothing listens there. */
const nowhere = '127.0.0.99';

/** What each vendor's app has in DNS, below a domain of its own. */
const recordsFor = (domain: string, address: string): Readonly<Record<string, Records>> => ({
  [domain]: { A: [address] },
  [`shop.${domain}`]: { A: [address] },
  [`alias.${domain}`]: { CNAME: `shop.${domain}` },
  [`wrong-a.${domain}`]: { A: [nowhere] },
  [`wrong-aaaa.${domain}`]: { A: [address], AAAA: ['::1'] },
  [`dead-cname.${domain}`]: { CNAME: `gone.${domain}` },
  [`no-caa.${domain}`]: { A: [address], CAA: [{ tag: 'issue', value: 'other-ca.example' }] },
  [`below.no-caa.${domain}`]: { A: [address] },
  [`own-caa.${domain}`]: { A: [address], CAA: [{ tag: 'issue', value: 'letsencrypt.org' }] },
  [`iodef.${domain}`]: { A: [address], CAA: [{ tag: 'iodef', value: 'mailto:a@b.example' }] },
});
const zoneOf = (domain: string, address: string, change: Readonly<Record<string, Records>> = {}): Zone => ({
  name: domain,
  records: recordLines({ ...recordsFor(domain, address), ...change }),
});

const homes = {
  cloudways: { domain: 'cloudways.example', address: '127.0.0.31' },
  runcloud: { domain: 'runcloud.example', address: '127.0.0.32' },
  serverpilot: { domain: 'serverpilot.example', address: '127.0.0.33' },
  direct: { domain: 'direct.example', address: '127.0.0.34' },
} as const;

const laboratory = describe.skipIf(!available('knot', 'unbound', 'pebble'));

laboratory('certificates from a real authority', () => {
  let world: LabWorld;
  beforeAll(async () => {
    world = await createLabWorld(
      1,
      Object.values(homes).map(({ domain, address }) => zoneOf(domain, address)),
    );
  });
  afterAll(() => world.close());

  describe('an order', () => {
    const { domain, address } = homes.direct;
    let edge: Edge;
    beforeAll(async () => {
      edge = await world.edge(address);
    });

    test.for<[string, readonly string[], RegExp | undefined]>([
      ['a right A', ['shop'], undefined],
      ['a CNAME that leads there', ['alias'], undefined],
      ['several names', ['shop', 'alias', 'own-caa'], undefined],
      ['CAA for this authority', ['own-caa'], undefined],
      ['CAA that only wants to be told', ['iodef'], undefined],
      ['a wrong A', ['wrong-a'], /^wrong-a\.direct\.example: connection: /],
      ['a right A and a wrong AAAA', ['wrong-aaaa'], /^wrong-aaaa\.direct\.example: connection: /],
      ['a dead CNAME', ['dead-cname'], /^dead-cname\.direct\.example: /],
      ['a name that does not exist', ['nobody'], /^nobody\.direct\.example: /],
      ['CAA for another authority', ['no-caa'], /^no-caa\.direct\.example: caa: /],
      ['CAA for another authority above', ['below.no-caa'], /^below\.no-caa\.direct\.example: caa: .*no-caa\.direct/],
      ['one bad name among good ones', ['shop', 'wrong-a'], /^wrong-a\.direct\.example: /],
      ['no names', [], /no names/],
    ])('with %s', async ([, hosts, refusal]) => {
      const names = hosts.map((host) => `${host}.${domain}`);
      const result = await world.issuer.order(names, edge);
      if (refusal) expect(result).toMatchObject({ ok: false, reason: expect.stringMatching(refusal) });
      else expect(result).toMatchObject({ ok: true, cert: expect.stringContaining('BEGIN CERTIFICATE') });
    });

    test('that another server answers fails', async () => {
      const other = await world.edge('127.0.0.35');
      const result = await world.issuer.order([`shop.${domain}`], other);
      expect(result).toMatchObject({ ok: false, reason: expect.stringContaining('unauthorized') });
    });
  });

  const starts: Readonly<
    Record<string, (provider: 'cloudways' | 'runcloud' | 'serverpilot') => Promise<VendorSimulator>>
  > = {
    cloudways: () => {
      const { domain, address } = homes.cloudways;
      return startCloudways(world, { address, app: { cname: domain } });
    },
    runcloud: () => {
      const { domain, address } = homes.runcloud;
      // The clock skips, and the authority does not: the order has to be over before anybody looks.
      return startRunCloud(world, { address, primary: domain, assumptions: { issuance: 'in-request' } });
    },
    serverpilot: () => {
      const { domain, address } = homes.serverpilot;
      return startServerPilot(world, { address, domains: [domain] });
    },
  };

  describe.each([cloudways, runcloud, serverpilot] as const)('$title', (provider) => {
    const { domain, address } = homes[provider.id as keyof typeof homes];
    const all = (...hosts: readonly string[]) => [domain, ...hosts.map((host) => `${host}.${domain}`)];
    let simulator: VendorSimulator;
    let folder: string;
    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'pebble-test-'));
      simulator = await (starts[provider.id] as () => Promise<VendorSimulator>)();
    });
    afterAll(async () => {
      await simulator.close();
      await rm(folder, { recursive: true });
    });
    const sync = (domains: readonly string[]) => runOnce({ provider, simulator, world, folder, domains });

    test('goes from nothing to a handshake that validates', async () => {
      const report = await sync(all('shop', 'alias'));
      expect(rowsOf(report)).toEqual(Object.fromEntries(all('shop', 'alias').map((name) => [name, 'ready covered'])));
      expect(report.hostnames[0]?.certificate?.issuer).toMatch(/Pebble/);
      expect(report.outcome).toBe('changed');
    });

    test('keeps names with wrong DNS apart, and has them once they are right', async () => {
      const bad = ['wrong-a', 'wrong-aaaa', 'dead-cname'] as const;
      const report = await sync(all('shop', 'alias', ...bad));
      const rows = rowsOf(report);
      for (const host of bad) expect(rows[`${host}.${domain}`]).toMatch(/^not-ready (uncovered|excluded)$/);
      for (const name of all('shop', 'alias')) expect(rows[name]).toBe('ready covered');
      expect(report.findings.filter(({ id }) => id === 'certificate.request-failed')).toEqual([]);

      const right = Object.fromEntries(bad.map((host) => [`${host}.${domain}`, { A: [address] }]));
      await world.lab.put(zoneOf(domain, address, right));
      await world.clock.sleep(3_600_000);
      const after = await sync(all('shop', 'alias', ...bad));
      expect(rowsOf(after)).toEqual(
        Object.fromEntries(all('shop', 'alias', ...bad).map((name) => [name, 'ready covered'])),
      );
      await world.lab.put(zoneOf(domain, address));
    });

    test('does not get a certificate that CAA forbids, for that reason', async () => {
      const name = `no-caa.${domain}`;
      simulator.attach(name);
      await world.clock.sleep(3_600_000);
      const failure = await ask({ provider, simulator, world, names: [...all('shop', 'alias'), name] });
      expect(simulator.certified()).not.toContain(name);
      if (provider.id === 'cloudways')
        expect(failure).toContain(`${name}: caa: CAA record for ${name} prevents issuance`);
      simulator.detach(name);
    });
  });
});

const rowsOf = (report: AppReport): Readonly<Record<string, string>> =>
  Object.fromEntries(report.hostnames.map(({ name, readiness, coverage }) => [name, `${readiness} ${coverage}`]));

interface Once {
  readonly provider: Provider;
  readonly simulator: VendorSimulator;
  readonly world: LabWorld;
}

function surroundings({ simulator, world }: Once, dispatcher: ReturnType<typeof createDispatcher>) {
  const silent = () => {};
  const context: Context = {
    clock: world.clock,
    log: { info: silent, debug: silent, group: silent, endGroup: silent },
    signal: new AbortController().signal,
    random: world.random,
  };
  const vendors = createVendors({ dispatcher, writes: true, originOf: () => simulator.origin, mask: silent }, context);
  return { context, vendors };
}

async function runOnce(once: Once & { readonly folder: string; readonly domains: readonly string[] }) {
  const { provider, simulator, world, folder, domains } = once;
  const dispatcher = createDispatcher();
  const { context, vendors } = surroundings(once, dispatcher);
  const dns = createDns({ ...context, resolvers: [world.lab.resolver], dispatcher, portFor: () => world.lab.port });
  const app = appConfig({ provider: provider.id, domains: domains.map((name) => ({ name, location: top })) });
  const job = { app, provider, constants: simulator.constants, extra: [], allow: [], approved: undefined, ssl: true };
  const tools = {
    vendors,
    dns,
    probe: createProbe({ ...context, portFor: () => world.tlsPort, trusted: () => [world.rootCertificate] }),
    visit: createVisit({ ...context, portFor: (_, scheme) => (scheme === 'http' ? world.httpPort : world.tlsPort) }),
    state: fileState(join(folder, 'state.json')),
    locked: createLocks(),
  };
  const [report] = await syncApps([{ ...job, mode: 'sync', attempts: 8, intervalMs: 120_000 }], tools, context);
  dns.close();
  await dispatcher.close();
  if (!report) throw new Error('no report');
  return report;
}

/** Asks the vendor for a certificate, whatever DNS says; returns what it complained about. */
async function ask(once: Once & { readonly names: readonly string[] }): Promise<string | undefined> {
  const dispatcher = createDispatcher();
  const { vendors } = surroundings(once, dispatcher);
  try {
    const host = await vendors.connect(once.provider, once.simulator.constants);
    const { installed } = (await host.read('fresh')).certificates;
    await host.certificates?.request({ names: once.names }, installed[0]);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    await dispatcher.close();
  }
}
