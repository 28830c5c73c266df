import { describe, expect, onTestFinished, test } from 'vitest';
import { quietDns } from '../conformance/quiet-dns.ts';
import { createRig } from '../conformance/rig.ts';
import { startCloudways } from '../simulators/cloudways/index.ts';
import { createSkippingClock } from '../simulators/kit/clock.ts';
import { createPaperWorld } from '../simulators/kit/paper-world.ts';
import { startRunCloud } from '../simulators/runcloud/index.ts';
import { startServerPilot } from '../simulators/serverpilot/index.ts';
import { createVendors } from '../src/connect.ts';
import { createDispatcher } from '../src/http/transport.ts';
import { observe, type Senses } from '../src/observe.ts';
import { cloudways } from '../src/providers/cloudways/index.ts';
import { runcloud } from '../src/providers/runcloud/index.ts';
import { serverpilot } from '../src/providers/serverpilot/index.ts';

const silent = { info: () => {}, debug: () => {}, group: () => {}, endGroup: () => {} };

describe('of six apps at three vendors', () => {
  /** The first app of each vendor meets trouble of its own; the second one is in the same account. */
  const trouble = {
    cloudways: { outcome: 'failed', id: 'cloudways.app-not-found' },
    runcloud: { outcome: 'failed', id: 'api.refused' },
    serverpilot: { outcome: 'failed', id: 'api.not-json' },
  };

  test('those that fail leave the others done, and all are reported', async () => {
    const world = createPaperWorld(1);
    const [c, r, s] = await Promise.all([startCloudways(world), startRunCloud(world), startServerPilot(world)]);
    const rig = await createRig(cloudways, c, world);
    onTestFinished(async () => {
      await Promise.all([rig.close(), r.close(), s.close()]);
    });
    const gone = { ...c.constants, WU_CLOUDWAYS_APP_ID: '999' };
    const refused = { when: 'before', answer: { status: 400, body: { message: 'no' } } } as const;
    r.faults.add({ method: 'POST', path: /domains$/, times: 99, fault: refused });
    const web = await r.addApp({ primary: 'second.example' });
    const page = { when: 'before', answer: { status: 200, body: '<html>' } } as const;
    const id = s.constants['WU_SERVER_PILOT_APP_ID'];
    s.faults.add({ method: 'GET', path: new RegExp(`/apps/${id}$`), times: 99, fault: page });
    const cw = { provider: cloudways, simulator: c };
    const rc = { provider: runcloud, simulator: r };
    const sp = { provider: serverpilot, simulator: s };
    const second = c.addApp();
    const { reports } = await rig.runApps([
      { name: 'c-bad', domains: ['c-bad.example'], at: cw, constants: gone },
      { name: 'c-good', domains: ['c-good.example'], at: cw, constants: second.constants },
      { name: 'r-bad', domains: ['network.example', 'r-bad.example'], at: rc },
      { name: 'r-good', domains: ['second.example'], at: rc, constants: web.constants },
      { name: 's-bad', domains: ['s-bad.example'], at: sp },
      { name: 's-good', domains: ['s-good.example'], at: sp, constants: s.addApp() },
    ]);
    const bad = reports.filter(({ name }) => name.endsWith('bad'));
    expect(bad.map(({ provider, outcome, findings }) => [provider, { outcome, id: findings[0]?.id }])).toEqual(
      Object.entries(trouble),
    );
    const good = reports.filter(({ name }) => name.endsWith('good'));
    expect(good.map(({ outcome }) => outcome)).not.toContain('failed');
    expect(good.map(({ hostnames }) => hostnames.filter(({ from }) => from === 'listed').length)).toEqual([1, 1, 1]);
    expect(second.hostnames()).toContain('c-good.example');
  });
});

describe('a mistake of this tool in looking at one hostname', () => {
  const right = '203.0.113.10';
  const bad = 'bad.example';
  const fails = (): never => {
    throw new TypeError('x is undefined');
  };
  const senses: Senses = {
    dns: {
      ...quietDns,
      lookup: async () => ({ state: 'answered', addresses: [{ family: 4, address: right }], aliases: [], ttl: 60 }),
    },
    probe: async () => ({ state: 'unknown', reason: 'nobody is there' }),
    visit: async () => [],
    ownerOf: async () => undefined,
    now: 0,
    log: silent,
  };
  const app = {
    name: 'network',
    provider: 'cloudways',
    www: 'never',
    prune: 'owned',
    ...{ keep: [], addresses: [right], expect: [], ssl: true, paused: false, domains: [] },
    location: { file: 'domains.yml', line: 1, column: 1 },
  } as const;

  const cases: readonly { readonly what: string; readonly part: string; readonly broken: Partial<Senses> }[] = [
    {
      what: 'looking it up',
      part: 'the look-up',
      broken: { dns: { ...senses.dns, lookup: async (name) => (name === bad ? fails() : senses.dns.lookup(name)) } },
    },
    {
      what: 'asking for its records',
      part: 'a DNS check',
      broken: {
        dns: { ...senses.dns, ask: async (name, type) => (name === bad ? fails() : senses.dns.ask(name, type)) },
      },
    },
    {
      what: 'reading its certificate',
      part: 'the TLS handshake',
      broken: { probe: async (name, servers) => (name === bad ? fails() : senses.probe(name, servers)) },
    },
    {
      what: 'visiting its challenge path',
      part: 'a DNS check',
      broken: { visit: async (name, addresses) => (name === bad ? fails() : senses.visit(name, addresses)) },
    },
  ];

  test.for(cases)('$what is a finding of that one', async ({ part, broken }) => {
    const names = [bad, 'good.example'];
    const [one, other] = await observe(names, [], { app, addresses: [] }, { ...senses, ...broken });
    expect(one?.readiness.findings).toContainEqual(
      expect.objectContaining({
        id: 'run.crashed',
        hostname: bad,
        message: `An error that should not happen stopped ${part} of \`bad.example\`: \`x is undefined\`.`,
      }),
    );
    expect([one?.readiness.state, one?.served.state]).toContain('unknown');
    expect(other).toMatchObject({ readiness: { state: 'ready', findings: [] } });
  });

  test('does not fail its app', async () => {
    const world = createPaperWorld(1);
    const rig = await createRig(serverpilot, await startServerPilot(world), world);
    onTestFinished(rig.close);
    const domains = [bad, 'good.example'];
    const certified = (name: string) => (name === bad ? fails() : true);
    const { reports } = await rig.runApps([{ name: 'network', domains, certified }]);
    expect(reports[0]?.outcome).not.toBe('failed');
    expect(reports[0]?.changed.added).toEqual(domains);
    const rows = reports[0]?.hostnames.filter(({ from }) => from === 'listed');
    expect(rows?.map(({ coverage }) => coverage === 'covered')).toEqual([false, true]);
    expect(reports[0]?.findings).toContainEqual(expect.objectContaining({ id: 'run.crashed', hostname: bad }));
  });
});

describe('the rate budget of a vendor', () => {
  const perMinute = cloudways.limits.requestsPerMinute;

  /** How far the clock goes while two apps, in turn, make one request more than a minute has. */
  const passed = async (sameKey: boolean) => {
    const world = createPaperWorld(1);
    const simulator = await startCloudways(world, { assumptions: { requestsPerMinute: 1_000 } });
    const dispatcher = createDispatcher();
    onTestFinished(async () => {
      await dispatcher.close();
      await simulator.close();
    });
    const clock = createSkippingClock();
    const start = clock.now();
    const context = { clock, log: silent, signal: new AbortController().signal, random: () => 0 };
    const setting = { dispatcher, writes: false, originOf: () => simulator.origin, mask: () => {} };
    const vendors = createVendors(setting, context);
    const other = simulator.addApp().constants;
    const key = sameKey ? {} : { WU_CLOUDWAYS_API_KEY: simulator.createAccessToken('FULL') };
    const hosts = [
      await vendors.connect(cloudways, simulator.constants),
      await vendors.connect(cloudways, { ...other, ...key }),
    ];
    for (let call = 0; call <= perMinute; call += 1) await hosts[call % 2]?.read('fresh');
    return clock.now() - start;
  };

  test.for([
    { what: 'is shared by two apps of one credential', sameKey: true, ms: 60_000 },
    { what: 'is not shared by two credentials', sameKey: false, ms: 0 },
  ])('$what', async ({ sameKey, ms }) => {
    expect(await passed(sameKey)).toBe(ms);
  });
});
