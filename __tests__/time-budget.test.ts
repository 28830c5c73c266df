import { describe, expect, onTestFinished, test } from 'vitest';
import { createRig } from '../conformance/rig.ts';
import { startCloudways } from '../simulators/cloudways/index.ts';
import { createSkippingClock } from '../simulators/kit/clock.ts';
import { createPaperWorld } from '../simulators/kit/paper-world.ts';
import { startServerPilot } from '../simulators/serverpilot/index.ts';
import { cloudways } from '../src/providers/cloudways/index.ts';
import { serverpilot } from '../src/providers/serverpilot/index.ts';
import { createTurns, inTurnsOf, OutOfTime } from '../src/turns.ts';
import { createCheckout } from './support/checkout.ts';

describe('the order in which apps begin', () => {
  const apps = (number: number) => Array.from({ length: number }, (_, index) => index);

  test('is that of the file in a run without a number, and the same for the same number', () => {
    expect(inTurnsOf(apps(7), 0)).toEqual(apps(7));
    expect(inTurnsOf(apps(7), 41)).toEqual(inTurnsOf(apps(7), 41));
    expect(inTurnsOf([], 3)).toEqual([]);
  });

  test('leaves nobody out, and puts each first before long', () => {
    for (const number of [1, 2, 3, 5, 8, 20, 50]) {
      for (const from of [1, 100, 12_345]) {
        const runs = Array.from({ length: 3 * number }, (_, index) => inTurnsOf(apps(number), from + index));
        expect(runs.every((order) => order.toSorted((a, b) => a - b).join() === apps(number).join())).toBe(true);
        expect(new Set(runs.map(([first]) => first)).size).toBe(number);
      }
    }
  });

  test('lets ten of fifty a run reach all in eight', () => {
    for (const from of [1, 100, 12_345]) {
      const reached = Array.from({ length: 8 }, (_, index) => inTurnsOf(apps(50), from + index).slice(0, 10)).flat();
      expect(new Set(reached).size).toBe(50);
    }
  });
});

describe('the gate', () => {
  const signal = new AbortController().signal;

  test('lets 20 apps of a provider begin at a time, and none once the time is over', async () => {
    const clock = createSkippingClock(0);
    const turns = createTurns(1_000, { clock, signal });
    let most = 0;
    let inside = 0;
    const begin = (provider: string) =>
      turns.begin(provider, async () => {
        inside += 1;
        most = Math.max(most, inside);
        await clock.sleep(600);
        inside -= 1;
      });
    const all = await Promise.allSettled(Array.from({ length: 50 }, () => begin('one')));
    expect(most).toBe(20);
    expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(40);
    await expect(begin('another')).rejects.toBeInstanceOf(OutOfTime);
    expect(turns.areOver()).toBe(true);
  });

  test('has no end without a budget', async () => {
    const clock = createSkippingClock();
    const turns = createTurns(undefined, { clock, signal });
    await clock.sleep(86_400_000);
    expect(await turns.begin('one', async () => 'begun')).toBe('begun');
  });
});

describe('a run with a time budget', () => {
  const stage = async () => {
    const world = createPaperWorld(1);
    const simulator = await startServerPilot(world, { domains: ['first.example'] });
    const rig = await createRig(serverpilot, simulator, world);
    onTestFinished(rig.close);
    const now = world.clock.now();
    const wish = (name: string, constants = simulator.constants) => ({ name, domains: [`${name}.example`], constants });
    return { world, simulator, rig, now, wish };
  };
  const told = (reports: readonly { name: string; outcome: string; findings: readonly { id: string }[] }[]) =>
    reports.map(({ name, outcome, findings }) => [name, outcome, findings.map(({ id }) => id).join()]);

  test('that is over at once begins no app, and asks no vendor', async () => {
    const { rig, simulator, now, wish } = await stage();
    const { reports } = await rig.runApps([wish('new'), wish('other', simulator.addApp())], { deadline: now });
    expect(told(reports)).toEqual([
      ['new', 'skipped', 'run.out-of-time'],
      ['other', 'skipped', 'run.out-of-time'],
    ]);
    expect(simulator.requests).toEqual([]);
  });

  test('changes an app that it has begun to the end, begins no other, and tells what needs nothing as usual', async () => {
    const world = createPaperWorld(1);
    const simulator = await startCloudways(world);
    const rig = await createRig(cloudways, simulator, world);
    onTestFinished(rig.close);
    const apps = {
      calm: simulator.addApp({ cname: 'calm.example' }),
      one: simulator.addApp(),
      two: simulator.addApp(),
    };
    const wishes = Object.entries(apps).map(([name, { constants }]) => ({
      name,
      constants,
      domains: [`${name}.example`],
      ssl: false,
    }));
    // The first write takes longer than the run has; the other app waits for the server's lock.
    simulator.faults.add({ method: 'POST', meanwhile: () => world.clock.sleep(600_000) });
    const { reports } = await rig.runApps(wishes, { deadline: world.clock.now() + 300_000 });
    const outcomes = reports.map(({ outcome }) => outcome);
    expect([outcomes[0], ...outcomes.slice(1).sort()]).toEqual(['in-sync', 'changed', 'skipped']);
    const skipped = reports.find(({ outcome }) => outcome === 'skipped');
    expect(skipped?.findings).toMatchObject([
      { id: 'run.out-of-time', message: expect.stringContaining('the changes of this app') },
    ]);
    const added = [...apps.one.hostnames(), ...apps.two.hostnames()].filter((name) => /^(one|two)\./.test(name));
    expect(added).toEqual(reports.flatMap(({ changed }) => changed.added));

    await rig.runApps(wishes);
    const last = await rig.runApps(wishes);
    expect([last.writes, ...last.reports.map(({ outcome }) => outcome)]).toEqual([0, 'in-sync', 'in-sync', 'in-sync']);
  });

  test('asks for no certificate and waits for none any more', async () => {
    const { rig, now, wish, simulator, world } = await stage();
    simulator.faults.add({ method: 'POST', meanwhile: () => world.clock.sleep(600_000) });
    const certified = () => false;
    const late = await rig.runApps([{ ...wish('new'), certified }], { deadline: now + 300_000 });
    expect(told(late.reports)).toEqual([['new', 'pending', expect.stringContaining('run.out-of-time')]]);
    expect(late.reports[0]?.certificateTry).toBeUndefined();

    const soon = world.clock.now() + 90_000;
    const cut = await rig.runApps([{ ...wish('new'), certified }], { deadline: soon });
    expect(told(cut.reports)).toEqual([['new', 'pending', expect.stringContaining('run.out-of-time')]]);
    // Looks are a minute apart: the third would have come after the end.
    expect(cut.reports[0]?.certificateTry).toEqual({ attempt: 3, of: 5 });
  });

  test('begins with another app in another run', async () => {
    const { rig, simulator, wish } = await stage();
    const wishes = ['a', 'b', 'c'].map((name) => ({ ...wish(name, simulator.addApp()), mode: 'plan' as const }));
    const firsts = [];
    for (const run of [0, 1, 2]) {
      const before = simulator.requests.length;
      const { reports } = await rig.runApps(wishes, { run });
      expect(reports.map(({ name }) => name)).toEqual(['a', 'b', 'c']);
      const ids = wishes.map(({ constants }) => constants['WU_SERVER_PILOT_APP_ID']);
      const asked = simulator.requests[before]?.path ?? '';
      firsts.push(ids.findIndex((id) => id !== undefined && asked.endsWith(id)));
    }
    expect(firsts).toEqual([0, 1, 0]);
  });

  test.for([
    { mode: 'sync', failOn: 'failed', exitCode: 0 },
    { mode: 'sync', failOn: 'failed, skipped', exitCode: 1 },
    { mode: 'validate', failOn: 'failed', exitCode: 0 },
  ])('that is over before anything: $mode with `fail-on: $failOn` exits with $exitCode', async (wish) => {
    const { mode, failOn, exitCode } = wish;
    const app = '{ provider: serverpilot, domains: [a.example] }';
    const checkout = await createCheckout({ 'domains.yml': `apps:\n  one: ${app}\n` });
    onTestFinished(checkout.close);
    const environment = {
      WU_SERVER_PILOT_CLIENT_ID: 'cid_1',
      WU_SERVER_PILOT_API_KEY: 'key',
      WU_SERVER_PILOT_APP_ID: 'app1',
      MDS_SERVERPILOT_URL: 'http://127.0.0.1:9',
    };
    const inputs = { mode, 'time-budget': '0s', 'fail-on': failOn, 'dns-resolvers': '127.0.0.1:9' };
    const ran = await checkout.run(inputs, { environment });
    expect([ran.exitCode, ran.outputs['outcome'], ran.report.calls.reads]).toEqual([exitCode, 'skipped', 0]);
    expect(ran.summary).toContain('1 app skipped');
    expect(ran.log.slice(-2).join('\n')).toContain('1 app skipped');
  });
});
