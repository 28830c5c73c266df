import { afterEach, describe, expect, test } from 'vitest';
import { answering } from '../conformance/conformance.ts';
import { type AppWish, createRig, type Rig } from '../conformance/rig.ts';
import { startCloudways } from '../simulators/cloudways/index.ts';
import { commonFaults } from '../simulators/kit/faults.ts';
import { createPaperWorld } from '../simulators/kit/paper-world.ts';
import { startRunCloud } from '../simulators/runcloud/index.ts';
import { startTemplate } from '../simulators/template.ts';
import template from '../src/providers/_template/index.ts';
import { cloudways } from '../src/providers/cloudways/index.ts';
import type { Provider } from '../src/providers/provider.ts';
import { runcloud } from '../src/providers/runcloud/index.ts';
import type { AppReport } from '../src/report/report.ts';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});
const opened = (rig: Rig): Rig => {
  closing.push(rig.close);
  return rig;
};

const ids = ({ findings }: AppReport) => findings.map(({ id }) => id);
/** The write requests from a point on, in their order, as `METHOD path`. */
const writesOf = ({ simulator }: Rig, from: number) =>
  simulator.requests.slice(from).filter(({ method, path }) => method !== 'GET' && !/ssl|lets_encrypt/.test(path));

describe('between two Cloudways apps on one server, where both may have a name', () => {
  const start = async () => {
    const world = createPaperWorld();
    const simulator = await startCloudways(world);
    const other = simulator.addApp({ label: 'second' });
    const rig = opened(await createRig(cloudways, simulator, world));
    const run = (a: Partial<AppWish>, b: Partial<AppWish>) =>
      rig.runApps([
        { name: 'a', domains: [], allow: ['empty', 'last-hostname'], ...a },
        { name: 'b', domains: [], constants: other.constants, allow: ['empty', 'last-hostname'], ...b },
      ]);
    return { simulator, other, rig, run };
  };

  test('it is added there before it is removed here, in one run; the next run writes nothing', async () => {
    const { simulator, other, rig, run } = await start();
    await run({ domains: ['stays.example', 'moves.example'] }, { domains: ['own.example'] });
    const order: string[] = [];
    simulator.faults.add({
      path: /aliases/,
      times: 9,
      meanwhile: () => void order.push(`${simulator.hostnames()} | ${other.hostnames()}`),
    });
    const { reports } = await run({ domains: ['stays.example'] }, { domains: ['own.example', 'moves.example'] });
    expect(simulator.hostnames()).toEqual(['stays.example']);
    expect(other.hostnames()).toEqual(['moves.example', 'own.example']);
    // The vendor's lock may turn a write away once, so each situation counts once.
    expect([...new Set(order)]).toEqual([
      'moves.example,stays.example | own.example',
      'moves.example,stays.example | moves.example,own.example',
    ]);
    expect(reports.map(({ changed }) => [changed.added, changed.removed])).toEqual([
      [[], ['moves.example']],
      [['moves.example'], []],
    ]);
    const calm = simulator.requests.length;
    await run({ domains: ['stays.example'] }, { domains: ['own.example', 'moves.example'] });
    expect(writesOf(rig, calm)).toEqual([]);
  });

  test('two names pass each other', async () => {
    const { simulator, other, run } = await start();
    await run({ domains: ['one.example', 'x.example'] }, { domains: ['two.example', 'y.example'] });
    await run({ domains: ['two.example', 'x.example'] }, { domains: ['one.example', 'y.example'] });
    expect(simulator.hostnames()).toEqual(['two.example', 'x.example']);
    expect(other.hostnames()).toEqual(['one.example', 'y.example']);
  });

  test('what changes besides goes on at once', async () => {
    const { simulator, other, run } = await start();
    await run({ domains: ['moves.example', 'old.example'] }, {});
    await run({ domains: ['new.example'] }, { domains: ['moves.example'] });
    expect(simulator.hostnames()).toEqual(['new.example']);
    expect(other.hostnames()).toEqual(['moves.example']);
  });

  test.for([
    { name: 'cannot be reached', wish: { constants: { WU_CLOUDWAYS_APP_ID: '1' } } },
    { name: 'is paused', wish: { paused: true } },
    { name: 'is stopped by a guard', wish: { approved: ['000000000000'] } },
  ])('while the other app $name, it stays here and stays ours', async ({ wish }) => {
    const { simulator, other, run } = await start();
    await run({ domains: ['stays.example', 'moves.example'] }, { domains: ['own.example'] });
    const constants = { ...other.constants, ...('constants' in wish ? wish.constants : {}) };
    const { reports } = await run(
      { domains: ['stays.example'] },
      { domains: ['own.example', 'moves.example'], ...wish, constants },
    );
    expect(simulator.hostnames()).toContain('moves.example');
    expect(reports[0] && ids(reports[0])).toContain('move.waits');
    expect(reports[0]?.outcome).toBe('pending');
    await run({ domains: ['stays.example'] }, { domains: ['own.example', 'moves.example'] });
    expect(simulator.hostnames()).toEqual(['stays.example']);
    expect(other.hostnames()).toEqual(['moves.example', 'own.example']);
  });

  test('an approved plan is compared whole, though it is carried out in steps', async () => {
    const { simulator, run } = await start();
    await run({ domains: ['stays.example', 'moves.example', 'old.example'] }, {});
    const wishes = [{ domains: ['stays.example'] }, { domains: ['moves.example'] }] as const;
    const planned = await run({ ...wishes[0], mode: 'plan' }, { ...wishes[1], mode: 'plan' });
    const approved = planned.reports.flatMap(({ planDigest }) => planDigest ?? []);
    const { reports } = await run({ ...wishes[0], approved }, { ...wishes[1], approved });
    expect(reports.flatMap(ids)).not.toContain('guard.digest-changed');
    expect(simulator.hostnames()).toEqual(['stays.example']);
  });
});

describe('from Cloudways to RunCloud, another server', () => {
  const there = '203.0.113.20';
  const start = async () => {
    const world = createPaperWorld();
    const simulator = await startCloudways(world);
    const target = await startRunCloud(world, { address: there });
    closing.push(target.close);
    const rig = opened(await createRig(cloudways, simulator, world));
    const at = { provider: runcloud, simulator: target };
    const run = (a: readonly string[], b: readonly string[], more: Partial<AppWish>) =>
      rig.runApps([
        { name: 'a', domains: a, ...more },
        { name: 'b', domains: b, at, ...more },
      ]);
    return { simulator, target, run };
  };
  const moving = ['stays.example', 'moves.example'];

  test('it stays here until its DNS and a certificate lead there', async () => {
    const { simulator, target, run } = await start();
    const everywhere = () => true;
    await run(moving, ['network.example'], { certified: everywhere });
    const step = async (more: Partial<AppWish>) => {
      const { reports } = await run(['stays.example'], ['network.example', 'moves.example'], more);
      expect(target.hostnames()).toContain('moves.example');
      expect(simulator.hostnames()).toContain('stays.example');
      return reports[0]?.findings.find(({ id }) => id === 'move.waits')?.message ?? simulator.hostnames();
    };
    expect(await step({ certified: everywhere })).toMatch(/DNS does not lead there/);
    const dns = { 'moves.example': there };
    const onlyHere = (_: string, server: string) => server !== there;
    const silent = ['moves.example'];
    expect(await step({ silent, certified: onlyHere })).toMatch(/nobody can tell whether DNS leads there/);
    expect(await step({ dns, certified: onlyHere })).toMatch(/no valid certificate there/);
    expect(await step({ dns, certified: everywhere })).toEqual(['stays.example']);
  });
});

test('a vendor that happens to have the same key for what is unique is another vendor all the same', async () => {
  const world = createPaperWorld();
  const simulator = await startRunCloud(world, { primary: 'first.example' });
  const target = await startTemplate(world);
  closing.push(target.close);
  const rig = opened(await createRig(runcloud, simulator, world));
  const uniqueIn = `server ${simulator.constants['WU_RUNCLOUD_SERVER_ID']}`;
  const connect: Provider['connect'] = async (constants, context) => {
    const host = await template.connect(constants, context);
    return { ...host, read: async (freshness) => ({ ...(await host.read(freshness)), uniqueIn }) };
  };
  const at = { provider: { ...template, connect }, simulator: target };
  const certified = () => true;
  const run = (a: readonly string[], b: readonly string[]) =>
    rig.runApps([
      { name: 'a', domains: a, certified },
      { name: 'b', domains: b, certified, at },
    ]);
  await run(['first.example', 'moves.example'], ['network.example']);
  target.faults.add({ method: 'POST', times: 9, fault: answering(400, { message: 'not now' }) });
  await run(['first.example'], ['network.example', 'moves.example']);
  // Removed here only when it is there.
  expect(simulator.hostnames()).toContain('moves.example');
});

describe('between two RunCloud web apps of one server, where a name can be only once', () => {
  const start = async () => {
    const world = createPaperWorld();
    const simulator = await startRunCloud(world, { primary: 'first.example' });
    const other = await simulator.addApp({ name: 'second', primary: 'second.example' });
    const rig = opened(await createRig(runcloud, simulator, world));
    const run = (a: Partial<AppWish>, b: Partial<AppWish>) =>
      rig.runApps([
        { name: 'a', domains: [], ...a },
        { name: 'b', domains: [], constants: other.constants, ...b },
      ]);
    return { simulator, other, rig, run };
  };

  test('it is removed here and then added there, in one run, its www name too', async () => {
    const { simulator, other, rig, run } = await start();
    const www = 'main-only' as const;
    await run({ domains: ['first.example', 'moves.example'], www }, { domains: ['second.example'], www });
    const before = simulator.requests.length;
    const { reports } = await run(
      { domains: ['first.example'], www },
      { domains: ['second.example', 'moves.example'], www },
    );
    expect(simulator.hostnames()).not.toContain('moves.example');
    expect(other.hostnames()).toEqual(expect.arrayContaining(['moves.example', 'www.moves.example']));
    expect(writesOf(rig, before).map(({ method }) => method)).toEqual(['DELETE', 'POST']);
    expect(reports.flatMap(({ findings }) => findings.filter(({ severity }) => severity === 'error'))).toEqual([]);
  });

  test('two names pass each other', async () => {
    const { simulator, other, run } = await start();
    await run({ domains: ['first.example', 'one.example'] }, { domains: ['second.example', 'two.example'] });
    await run({ domains: ['first.example', 'two.example'] }, { domains: ['second.example', 'one.example'] });
    expect(simulator.hostnames()).toEqual(['first.example', 'two.example']);
    expect(other.hostnames()).toEqual(['one.example', 'second.example']);
  });

  test('it stays when the other app may not take it', async () => {
    const { simulator, other, run } = await start();
    await run({ domains: ['first.example', 'moves.example'] }, { domains: ['second.example'] });
    const b = { domains: ['second.example', 'moves.example'] };
    const { reports } = await run({ domains: ['first.example'] }, { ...b, approved: ['000000000000'] });
    expect(simulator.hostnames()).toContain('moves.example');
    expect(reports.map(ids)[0]).toContain('move.waits');
    await run({ domains: ['first.example'] }, b);
    expect(other.hostnames()).toContain('moves.example');
  });

  test('when the app that has it cannot give it up, the other one says so and asks for nothing in vain', async () => {
    const { simulator, other, rig, run } = await start();
    await run({ domains: ['first.example', 'moves.example'] }, { domains: ['second.example'] });
    const before = simulator.requests.length;
    const { reports } = await run(
      { domains: ['first.example'], approved: ['000000000000'] },
      { domains: ['second.example', 'moves.example', 'new.example'] },
    );
    expect(reports.map(({ outcome }) => outcome)).toEqual(['blocked', 'pending']);
    expect(reports.map(ids)[1]).toContain('move.not-free');
    expect(writesOf(rig, before)).toHaveLength(1);
    expect(other.hostnames()).toEqual(['new.example', 'second.example']);
  });

  test('three names go round in a circle', async () => {
    const { simulator, other, rig } = await start();
    const third = await simulator.addApp({ name: 'third', primary: 'third.example' });
    const run = (names: readonly [string, string, string]) =>
      rig.runApps([
        { name: 'a', domains: ['first.example', names[0]] },
        { name: 'b', domains: ['second.example', names[1]], constants: other.constants },
        { name: 'c', domains: ['third.example', names[2]], constants: third.constants },
      ]);
    await run(['one.example', 'two.example', 'tri.example']);
    const { reports } = await run(['tri.example', 'one.example', 'two.example']);
    expect(simulator.hostnames()).toEqual(['first.example', 'tri.example']);
    expect(other.hostnames()).toEqual(['one.example', 'second.example']);
    expect(third.hostnames()).toEqual(['third.example', 'two.example']);
    expect(reports.flatMap(({ findings }) => findings.filter(({ severity }) => severity === 'error'))).toEqual([]);
  });

  test.for(Object.entries(commonFaults).filter(([name]) => /^cut|^500|^html 200 after/.test(name)))(
    'one "%s" at any request: no name is lost for good, and everything ends where it is declared',
    async ([, fault]) => {
      const before = {
        a: { domains: ['first.example', 'one.example'] },
        b: { domains: ['second.example', 'two.example'] },
      };
      const after = {
        a: { domains: ['first.example', 'two.example'] },
        b: { domains: ['second.example', 'one.example'] },
      };
      const calm = await start();
      await calm.run(before.a, before.b);
      const begin = calm.simulator.requests.length;
      await calm.run(after.a, after.b);
      const steps = calm.simulator.requests.length - begin;
      for (let step = 0; step < steps; step += 1) {
        const { simulator, other, run } = await start();
        await run(before.a, before.b);
        simulator.faults.add({ skip: step, fault });
        await run(after.a, after.b);
        simulator.faults.clear();
        await run(after.a, after.b);
        expect([simulator.hostnames(), other.hostnames()], `step ${step}`).toEqual([
          ['first.example', 'two.example'],
          ['one.example', 'second.example'],
        ]);
        await closing.pop()?.();
      }
    },
  );
});
