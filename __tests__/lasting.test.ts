import { afterEach, describe, expect, test } from 'vitest';
import { createRig, type Wish } from '../conformance/rig.ts';
import { startCloudways } from '../simulators/cloudways/index.ts';
import { createPaperWorld } from '../simulators/kit/paper-world.ts';
import { startServerPilot } from '../simulators/serverpilot/index.ts';
import { cloudways } from '../src/providers/cloudways/index.ts';
import { serverpilot } from '../src/providers/serverpilot/index.ts';
import { exitCodeOf } from '../src/report/outputs.ts';
import type { AppReport } from '../src/report/report.ts';
import { graceUntil, troublesAfter } from '../src/troubles.ts';
import { app, hostname, report as reportOf } from './report-fixture.ts';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

const hour = 3_600_000;

async function start(vendor: 'cloudways' | 'serverpilot' = 'cloudways') {
  const world = createPaperWorld(1);
  const simulator = await (vendor === 'cloudways' ? startCloudways : startServerPilot)(world);
  const rig = await createRig(vendor === 'cloudways' ? cloudways : serverpilot, simulator, world);
  closing.push(rig.close);
  const run = async (domains: readonly string[], wish: Partial<Wish> = {}) =>
    (await rig.run({ domains, www: 'never', ...wish })).report;
  const night = (domains: readonly string[], wish: Partial<Wish> = {}) => run(domains, { mode: 'plan', ...wish });
  return { world, simulator, run, night };
}

const ids = ({ findings }: AppReport) => findings.map(({ id }) => id);
const abc = ['a.example', 'b.example', 'c.example'];

describe('a plan by night tells apart', () => {
  test.for<[string, (scene: Awaited<ReturnType<typeof start>>) => Promise<AppReport>, AppReport['outcome']]>([
    ['nothing', ({ night }) => night(abc), 'in-sync'],
    ['what is declared and was not applied yet', ({ night }) => night([...abc, 'd.example']), 'unapplied'],
    ['what is not declared any more', ({ night }) => night(['a.example', 'b.example']), 'unapplied'],
    [
      'what a stranger attached',
      async ({ simulator, night }) => {
        simulator.attach('stranger.example');
        return night(abc);
      },
      'in-sync',
    ],
    [
      'what was taken away at the host',
      async ({ simulator, night }) => {
        simulator.detach('b.example');
        return night(abc);
      },
      'drift',
    ],
    [
      'both at once',
      async ({ simulator, night }) => {
        simulator.detach('b.example');
        return night([...abc, 'd.example']);
      },
      'drift',
    ],
    [
      'what was taken away, and waits for its DNS besides',
      async ({ simulator, night }) => {
        simulator.detach('b.example');
        return night(abc, { elsewhere: ['b.example'] });
      },
      'pending',
    ],
  ])('%s', async ([, play, outcome]) => {
    const scene = await start();
    await scene.run(abc);
    const report = await play(scene);
    expect(report.outcome).toBe(outcome);
    const drifted = outcome === 'drift' || outcome === 'pending';
    expect(ids(report).includes('plan.drift')).toBe(drifted);
    const whole = reportOf({ mode: 'plan', outcome, apps: [report] });
    expect(exitCodeOf(whole, ['failed', 'blocked', 'drift'])).toBe(drifted ? 1 : 0);
  });
});

test('a name that is only planned is not said to lack a certificate', async () => {
  const { run, night } = await start();
  await run(abc);
  expect(ids(await night([...abc, 'd.example']))).toEqual([]);
});

describe('names that the WordPress plugin drops', () => {
  test('are put back, and said once with the value that keeps both in peace', async () => {
    const { simulator, run, night } = await start();
    await run([...abc, 'record.example']);
    // The plugin knows only the record.
    for (const name of abc) simulator.detach(name);
    for (const report of [await night([...abc, 'record.example']), await run([...abc, 'record.example'])]) {
      const found = report.findings.filter(({ id }) => id === 'plan.overwritten');
      expect(found).toMatchObject([{ severity: 'warning', message: expect.stringContaining('3 declared hostnames') }]);
      expect(found[0]?.fix).toContain("define( 'WU_CLOUDWAYS_EXTRA_DOMAINS', 'a.example,b.example,c.example' );");
    }
    expect(simulator.hostnames()).toEqual(expect.arrayContaining(abc));
    expect(ids(await run([...abc, 'record.example']))).not.toContain('plan.overwritten');
  });

  test('are told with those that were declared since: the plugin would drop them next', async () => {
    const { simulator, run, night } = await start();
    await run(abc);
    for (const name of abc.slice(1)) simulator.detach(name);
    const { findings } = await night([...abc, 'fresh.example']);
    const fix = findings.find(({ id }) => id === 'plan.overwritten')?.fix;
    expect(fix).toContain("'b.example,c.example,fresh.example'");
    expect(fix).toContain('with whatever the constant has there already');
  });

  test('are not taken for its work where one is gone, or where the plugin has no such constant', async () => {
    const one = await start();
    await one.run(abc);
    one.simulator.detach('a.example');
    expect(ids(await one.run(abc))).not.toContain('plan.overwritten');
    const other = await start('serverpilot');
    await other.run(abc);
    for (const name of abc) other.simulator.detach(name);
    const report = await other.run(abc);
    expect(ids(report)).toContain('plan.drift');
    expect(ids(report)).not.toContain('plan.overwritten');
  });
});

describe('trouble that lasts', () => {
  test('says since when, through every run, until it is over', async () => {
    const { world, run, night } = await start();
    const began = world.clock.now();
    const elsewhere = ['b.example'];
    const sinces = ({ findings }: AppReport) =>
      findings.filter((finding) => finding.hostname === 'b.example').map(({ since }) => since);
    const seen: (readonly (string | undefined)[])[] = [];
    const outcomes: string[] = [];
    const fails: number[] = [];
    for (const wish of [{ elsewhere }, { elsewhere }, { silent: elsewhere }, { elsewhere }]) {
      const report = await run(abc, wish);
      seen.push(sinces(report));
      outcomes.push(report.outcome);
      const finishedAt = new Date(world.clock.now()).toISOString();
      fails.push(exitCodeOf(reportOf({ outcome: report.outcome, apps: [report], finishedAt }), ['pending']));
      await world.clock.sleep(13 * hour);
    }
    const [since] = seen[1] ?? [];
    expect(Date.parse(since ?? '')).toBeGreaterThanOrEqual(Math.floor(began / 1000) * 1000);
    expect(Date.parse(since ?? '')).toBeLessThan(began + 13 * hour);
    // The silent resolver is no reason to believe that it is over; a notice has no age.
    expect(seen).toEqual([[undefined], [since], [undefined], [since]]);
    expect(fails).toEqual([0, 0, 1, 1]);
    expect(sinces(await night(abc, { elsewhere }))).toEqual([since]);
    expect((await run(abc)).graceUntil).toBeUndefined();
    expect(sinces(await run(abc, { elsewhere }))).toEqual([undefined]);
  });

  const now = Date.parse('2026-11-22T12:00:00Z');
  const waiting = (name: string) => hostname(name, { readiness: 'not-ready' });
  const remembered = (overrides: Partial<AppReport>, before: ReadonlyMap<string, number> = new Map()) =>
    troublesAfter(app('shop', overrides), before, now);
  const [key = ''] = [...remembered({ hostnames: [waiting('a.example')] }).keys()];
  const old = new Map([[key, 1_700_000_000]]);

  test.for<{ what: string; overrides: Partial<AppReport>; before: ReadonlyMap<string, number>; since?: number }>([
    { what: 'begins', overrides: { hostnames: [waiting('a.example')] }, before: new Map(), since: now / 1000 },
    { what: 'lasts', overrides: { hostnames: [waiting('a.example')] }, before: old, since: 1_700_000_000 },
    { what: 'ends', overrides: { hostnames: [hostname('a.example', {})] }, before: old },
    { what: 'ends with the name', overrides: { hostnames: [] }, before: old },
    {
      what: 'is not ended by what nobody can tell',
      overrides: { hostnames: [hostname('a.example', { readiness: 'unknown' })] },
      before: old,
      since: 1_700_000_000,
    },
    {
      what: 'is not begun by what nobody can tell',
      overrides: { hostnames: [hostname('a.example', { coverage: 'unknown' })] },
      before: new Map(),
    },
    {
      what: 'is what a warning is about',
      overrides: {
        hostnames: [hostname('a.example', {})],
        findings: [{ id: 'dns.caa', severity: 'warning', hostname: 'a.example', message: 'x' }],
      },
      before: old,
      since: 1_700_000_000,
    },
    {
      what: 'is not the trouble of foreign names',
      overrides: { hostnames: [hostname('a.example', { from: 'host', verdict: 'foreign', readiness: 'not-ready' })] },
      before: new Map(),
    },
  ])('$what', ({ overrides, before, since }) => {
    expect(remembered(overrides, before).get(key)).toBe(since);
  });

  test('is remembered of the oldest when there is much of it', () => {
    const names = Array.from({ length: 400 }, (_, index) => `s${index}.example`);
    const many = remembered({ hostnames: [...names.map(waiting), waiting('a.example')] }, old);
    expect(many.size).toBe(300);
    expect(many.get(key)).toBe(1_700_000_000);
  });

  test('has 24 hours of grace, counted for the hostname that waits longest', () => {
    const rows = [waiting('a.example'), waiting('b.example'), hostname('c.example', {})];
    const sync = { now, mode: 'sync' } as const;
    expect(graceUntil(rows, new Map(), sync)).toBe(now + 24 * hour);
    expect(graceUntil(rows, old, sync)).toBe(1_700_000_000_000 + 24 * hour);
    expect(graceUntil(rows, undefined, sync)).toBeUndefined();
    expect(graceUntil([hostname('c.example', {})], old, sync)).toBeUndefined();
  });

  test('has no grace that begins anew with every plan', async () => {
    const { run, night } = await start();
    const elsewhere = ['b.example'];
    await run(abc);
    // Only plans see it, and those remember nothing.
    expect(await night(abc, { elsewhere })).toMatchObject({ outcome: 'pending' });
    expect((await night(abc, { elsewhere })).graceUntil).toBeUndefined();
    // What is not attached yet has its grace before it.
    const planned = await night([...abc, 'd.example'], { elsewhere: ['d.example'] });
    expect(planned).toMatchObject({ outcome: 'pending', graceUntil: expect.any(String) });
    await run(abc, { elsewhere });
    expect(await night(abc, { elsewhere })).toMatchObject({ graceUntil: expect.any(String) });
  });
});
