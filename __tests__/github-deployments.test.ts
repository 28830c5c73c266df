import { afterEach, describe, expect, test } from 'vitest';
import { createRig, type Wish } from '../conformance/rig.ts';
import { startCloudways } from '../simulators/cloudways/index.ts';
import { type GitHubSimulator, startGitHub } from '../simulators/github/index.ts';
import { createPaperWorld } from '../simulators/kit/paper-world.ts';
import type { World } from '../simulators/kit/world.ts';
import { startServerPilot } from '../simulators/serverpilot/index.ts';
import { deploymentState } from '../src/github/deployments.ts';
import { cloudways } from '../src/providers/cloudways/index.ts';
import { serverpilot } from '../src/providers/serverpilot/index.ts';
import { anySet, CannotRecord, emptyMemory, hashName, type Memory, type StateStore } from '../src/state/state.ts';
import { type Connected, connect } from './support/github.ts';

const environment = 'domains/network';
const commit = '1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d';
const runUrl = 'https://github.com/acme/network/actions/runs/7';
const owning = (...names: string[]): Memory => ({ ...emptyMemory, applied: new Set(names.map(hashName)) });

let closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  const all = closing.toReversed();
  closing = [];
  for (const close of all) await close();
});

interface Setting {
  readonly github: GitHubSimulator;
  readonly connected: Connected;
  /** The store as a new run has it. */
  store(writes?: boolean): StateStore;
  /** What went over the wire since the last look: `GET /repos/…`. */
  calls(): readonly string[];
}

async function start(now?: () => number): Promise<Setting> {
  const github = await startGitHub(now ? { now } : {});
  const connected = connect(github);
  closing.push(github.close, connected.close);
  let seen = 0;
  return {
    github,
    connected,
    store: (writes = true) => deploymentState({ github: connected.github, commit, runUrl, writes }),
    calls: () => {
      const fresh = github.requests.slice(seen);
      seen = github.requests.length;
      return fresh.map(({ method, path }) => `${method} ${path.replace(/^\/repos\/acme\/network\/|\?.*$/g, '')}`);
    },
  };
}

/** One attempt that succeeds. */
async function carryOut(store: StateStore, memory: Memory, result: 'success' | 'failure' = 'success'): Promise<void> {
  await store.read('network');
  const attempt = await store.begin('network', memory);
  await attempt.finish(result, memory);
}

describe('what is remembered', () => {
  test('nothing at first, in one call', async () => {
    const { store, calls } = await start();
    expect(await store().read('network')).toEqual(emptyMemory);
    expect(calls()).toEqual(['GET deployments']);
  });

  test('the last success: two calls to write it, two to read it', async () => {
    const { github, store, calls } = await start();
    const memory: Memory = {
      applied: new Set(['a.example', 'b.example'].map(hashName)),
      ledger: [{ set: hashName('a.example'), at: 1_700_000_000, result: 'issued' }],
      lapsed: new Map([[hashName('b.example'), 1_700_000_001]]),
      troubles: new Map([[hashName('c.example'), 1_700_000_002]]),
    };
    const writing = store();
    await writing.read('network');
    calls();
    await (await writing.begin('network', memory)).finish('success', memory);
    const [deployment] = github.deployments;
    expect(calls()).toEqual(['POST deployments', `POST deployments/${deployment?.id}/statuses`]);
    expect(deployment).toMatchObject({ environment, task: 'multisite-domain-sync', sha: commit });
    expect(deployment?.statuses).toMatchObject([{ state: 'success', logUrl: runUrl }]);
    expect(await store().read('network')).toEqual({ ...memory, commit });
    expect(calls()).toEqual(['GET deployments', `GET deployments/${deployment?.id}/statuses`]);
  });

  test('an attempt that failed: what it meant to own, and what it meant to give up', async () => {
    const { store, calls } = await start();
    await carryOut(store(), owning('a.example', 'b.example'));
    await carryOut(store(), owning('b.example', 'c.example'), 'failure');
    await carryOut(store(), owning('c.example', 'd.example'), 'failure');
    calls();
    expect((await store().read('network'))?.applied).toEqual(
      owning('a.example', 'b.example', 'c.example', 'd.example').applied,
    );
    expect(calls()).toHaveLength(4);
    await carryOut(store(), owning('d.example'));
    expect((await store().read('network'))?.applied).toEqual(owning('d.example').applied);
  });

  test('however many attempts failed, the newest ones carry what is left of the others', async () => {
    const { store } = await start();
    await carryOut(store(), owning('first.example'));
    for (let n = 0; n < 15; n += 1) await carryOut(store(), owning(`site${n}.example`), 'failure');
    const names = Array.from({ length: 15 }, (_, n) => `site${n}.example`);
    expect((await store().read('network'))?.applied).toEqual(owning('first.example', ...names).applied);
  });

  test('of an app alone', async () => {
    const { store } = await start();
    await carryOut(store(), owning('a.example'));
    expect(await store().read('networks')).toEqual(emptyMemory);
  });

  test('also after jobs of the same environment, which turn successes `inactive`', async () => {
    const { github, store } = await start();
    await carryOut(store(), owning('a.example'));
    for (let n = 0; n < 120; n += 1) github.runJob(environment);
    expect(github.deployments[0]?.statuses.at(-1)?.state).toBe('inactive');
    expect(await store().read('network')).toEqual({ ...owning('a.example'), commit });
  });

  test('nothing, after somebody deleted the deployments', async () => {
    const { github, store } = await start();
    await carryOut(store(), owning('a.example'));
    github.deployments.length = 0;
    expect(await store().read('network')).toEqual(emptyMemory);
  });
});

describe('certificate requests', () => {
  const now = 1_700_000_000;
  const entry = { set: hashName('a.example'), at: now + 5, result: 'issued' } as const;

  test('that an attempt made after it was recorded stand in its status', async () => {
    const { store } = await start(() => now * 1_000);
    const writing = store();
    await writing.read('network');
    const attempt = await writing.begin('network', owning('a.example'));
    await attempt.finish('success', { ...owning('a.example'), ledger: [entry] });
    expect((await store().read('network'))?.ledger).toEqual([entry]);
  });

  test('of a run that died count as one for any set, and do so until a week is over', async () => {
    const { store } = await start(() => now * 1_000);
    const dying = store();
    await dying.read('network');
    await dying.begin('network', { ...owning('a.example'), ledger: [entry] });
    const lost = { set: anySet, at: now, result: 'unknown' } as const;
    for (let n = 0; n < 2; n += 1) expect((await store().read('network'))?.ledger).toEqual([lost, entry]);
    const next = (await store().read('network')) ?? emptyMemory;
    await carryOut(store(), next);
    expect((await store().read('network'))?.ledger).toEqual([lost, entry]);
  });

  test('too many for a status count as one for any set', async () => {
    const { store } = await start(() => now * 1_000);
    const writing = store();
    await writing.read('network');
    const attempt = await writing.begin('network', emptyMemory);
    const ledger = Array.from({ length: 9 }, (_, n) => ({ ...entry, set: hashName(`${n}.example`), at: now + n }));
    await attempt.finish('success', { ...emptyMemory, ledger });
    expect((await store().read('network'))?.ledger).toEqual([{ set: anySet, at: now, result: 'unknown' }]);
  });
});

describe('a run that died', () => {
  test('is closed by the next one that may write, once', async () => {
    const { github, store, calls } = await start();
    await carryOut(store(), owning('a.example'));
    const dying = store();
    await dying.read('network');
    await dying.begin('network', owning('b.example'));
    calls();
    expect((await store(false).read('network'))?.applied).toEqual(owning('a.example', 'b.example').applied);
    expect(calls().filter((call) => call.startsWith('POST'))).toEqual([]);
    await store().read('network');
    expect(calls().filter((call) => call.startsWith('POST'))).toHaveLength(1);
    expect(github.deployments[1]?.statuses).toMatchObject([{ state: 'error', logUrl: runUrl }]);
    expect((await store().read('network'))?.applied).toEqual(owning('a.example', 'b.example').applied);
    expect(calls().filter((call) => call.startsWith('POST'))).toEqual([]);
  });

  test('cannot be closed without the permission, which is one line together with what cannot be recorded', async () => {
    const { github, store } = await start();
    const dying = store();
    await dying.read('network');
    await dying.begin('network', owning('b.example'));
    github.bot.permissions.deployments = 'read';
    const next = store();
    await next.read('network');
    await expect(next.begin('network', owning('b.example', 'c.example'))).rejects.toThrow(CannotRecord);
    expect(next.findings().map(({ id }) => id)).toEqual(['github.cannot-record']);
  });

  test('and was alive after all, has the last word', async () => {
    const { store } = await start();
    await carryOut(store(), owning('a.example'));
    const slow = store();
    await slow.read('network');
    const attempt = await slow.begin('network', owning('b.example'));
    await store().read('network');
    await attempt.finish('success', owning('b.example'));
    expect(await store().read('network')).toEqual({ ...owning('b.example'), commit });
  });
});

describe('what cannot be read', () => {
  test.for([
    { name: 'another tool with our task', payload: { deploy: 'migrate' } },
    { name: 'another version', payload: { tool: 'multisite-domain-sync', version: 2, everything: 'new' } },
    {
      name: 'a payload that is too large',
      payload: { tool: 'multisite-domain-sync', version: 1, owned: 'A'.repeat(90_000) },
    },
    { name: 'a text', payload: 'migrate' },
  ])('$name: ignored with a note, nothing counts as ours until the next success', async ({ payload }) => {
    const { github, store } = await start();
    await carryOut(store(), owning('a.example'));
    github.deploy({ task: 'multisite-domain-sync', environment, payload });
    const reading = store();
    expect((await reading.read('network'))?.applied).toEqual(new Set());
    expect(reading.findings()).toMatchObject([{ id: 'github.foreign-deployment', severity: 'notice', app: 'network' }]);
    expect(github.deployments[1]?.statuses).toEqual([]);
    await carryOut(store(), owning('a.example'));
    const later = store();
    expect(await later.read('network')).toEqual({ ...owning('a.example'), commit });
    expect(later.findings()).toEqual([]);
  });

  test.for([
    { name: 'no permission', rule: undefined, words: 'HTTP 403: `Resource not accessible by integration`', calls: 2 },
    { name: 'an outage', rule: { status: 503, body: '<html>' }, words: 'HTTP 503', calls: 8 },
    { name: 'a cut connection', rule: 'cut', words: 'no answer', calls: 8 },
    {
      name: 'a page instead of JSON',
      rule: { status: 200, body: '<html>' },
      words: '(an answer that is not as documented)',
      calls: 2,
    },
  ] as const)('$name is said once, for all apps', async ({ rule, words, calls }) => {
    const { github, store, connected } = await start();
    if (rule) github.faults.add({ times: 99, fault: { when: 'before', answer: rule } });
    else github.bot.permissions.deployments = 'none';
    const reading = store();
    expect(await Promise.all([reading.read('network'), reading.read('shop')])).toEqual([undefined, undefined]);
    expect(reading.findings()).toMatchObject([{ id: 'github.cannot-read-deployments', severity: 'notice' }]);
    expect(reading.findings()[0]?.message).toContain(words);
    expect(connected.github.requests()).toBe(calls);
  });
});

test('more hostnames than a deployment holds: not recorded, and said', async () => {
  const { github, store } = await start();
  const writing = store();
  await writing.read('network');
  const names = Array.from({ length: 6_200 }, (_, n) => `site${n}.example`);
  await expect(writing.begin('network', owning(...names))).rejects.toThrow(CannotRecord);
  expect(writing.findings()).toMatchObject([{ id: 'github.state-too-large', app: 'network' }]);
  expect(github.deployments).toEqual([]);
});

describe('limits and faults of GitHub', () => {
  const limited = {
    message: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
  };

  test.for([
    { name: 'a secondary limit', answer: { status: 403, body: limited, headers: { 'retry-after': '1' } } },
    { name: 'a secondary limit with 429', answer: { status: 429, body: limited } },
    {
      name: 'the rate limit, soon over',
      answer: {
        status: 403,
        body: { message: 'API rate limit exceeded' },
        headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(Math.floor(Date.now() / 1000) + 20) },
      },
    },
    { name: 'a bad gateway', answer: { status: 502, body: '<html>' } },
    { name: 'a cut connection', answer: 'cut' },
  ] as const)('$name is waited for', async ({ answer }) => {
    const { github, store } = await start();
    await carryOut(store(), owning('a.example'));
    github.faults.add({ method: 'GET', times: 2, fault: { when: 'before', answer } });
    expect(await store().read('network')).toEqual({ ...owning('a.example'), commit });
  });

  test('a limit that asks for more than two minutes is not', async () => {
    const { github, store, connected } = await start();
    github.faults.add({
      fault: { when: 'before', answer: { status: 403, body: limited, headers: { 'retry-after': '900' } } },
    });
    expect(await store().read('network')).toBeUndefined();
    expect(connected.github.requests()).toBe(1);
  });

  test.for(['cut', { status: 502, body: '<html>' }, { status: 201, body: '<html>' }] as const)(
    'an answer that was lost (%j) makes no second deployment',
    async (answer) => {
      const { github, store } = await start();
      await carryOut(store(), owning('a.example'));
      github.faults.add({ method: 'POST', fault: { when: 'after', answer } });
      await carryOut(store(), owning('b.example'));
      expect(github.deployments.map(({ statuses }) => statuses.map(({ state }) => state))).toEqual([
        ['success'],
        ['success'],
      ]);
    },
  );

  test('the deployment of another run is not taken for one whose answer was lost', async () => {
    const { github, store } = await start();
    await carryOut(store(), owning('a.example'));
    const [writing, other] = [store(), store()];
    await writing.read('network');
    await carryOut(other, owning('other.example'));
    github.faults.add({ method: 'POST', fault: { when: 'before', answer: 'cut' } });
    const attempt = await writing.begin('network', owning('b.example'));
    await attempt.finish('failure', owning('b.example'));
    expect((await store().read('network'))?.applied).toEqual(owning('a.example', 'b.example', 'other.example').applied);
  });

  test('a deployment that could not be made is tried again, and three times at most', async () => {
    const { github, store, calls } = await start();
    const fault = { when: 'before', answer: { status: 502, body: '<html>' } } as const;
    github.faults.add({ method: 'POST', times: 2, fault });
    await carryOut(store(), owning('a.example'));
    expect(github.deployments).toMatchObject([{ statuses: [{ state: 'success' }] }]);
    github.faults.add({ method: 'POST', times: 9, fault });
    calls();
    const writing = store();
    await expect(carryOut(writing, owning('b.example'))).rejects.toThrow(CannotRecord);
    expect(calls().filter((call) => call === 'POST deployments')).toHaveLength(3);
    expect(writing.findings().map(({ id }) => id)).toEqual(['github.cannot-record']);
  });

  test('a status that cannot be written is a note, and the attempt stays open', async () => {
    const { github, store } = await start();
    const writing = store();
    await writing.read('network');
    const attempt = await writing.begin('network', owning('a.example'));
    github.faults.add({ method: 'POST', times: 9, fault: { when: 'before', answer: { status: 500, body: {} } } });
    await attempt.finish('success', owning('a.example'));
    expect(writing.findings()).toMatchObject([{ id: 'github.deployment-left-open' }]);
    github.faults.clear();
    expect((await store().read('network'))?.applied).toEqual(owning('a.example').applied);
  });
});

describe('a whole run over deployments', () => {
  const clockOf = (world: World) => () => world.clock.now();

  async function rigged() {
    const world = createPaperWorld(1);
    const setting = await start(clockOf(world));
    const rig = await createRig(serverpilot, await startServerPilot(world), world);
    closing.push(rig.close);
    const run = async (wish: Omit<Wish, 'state'>) => {
      const state = setting.store(wish.mode !== 'plan');
      const ran = await rig.run({ ...wish, state });
      return { ...ran, findings: state.findings() };
    };
    return { ...setting, rig, run };
  }

  test('adds, does nothing, repairs, removes, and forgets with the deployments', async () => {
    const { github, calls, rig, run } = await rigged();
    const { simulator } = rig;
    const hand = simulator.hostnames();

    await run({ domains: ['a.example', 'b.example'] });
    expect(calls()).toHaveLength(3);
    expect(github.deployments[0]?.statuses).toMatchObject([{ state: 'success' }]);

    const quiet = await run({ domains: ['a.example', 'b.example'] });
    expect(quiet.report.outcome).toBe('in-sync');
    expect(calls()).toEqual(['GET deployments', expect.stringMatching(/^GET deployments\/\d+\/statuses$/)]);

    simulator.detach('a.example');
    simulator.attach('partner.example');
    const repaired = await run({ domains: ['a.example', 'b.example'] });
    expect(repaired.report).toMatchObject({ changed: { added: ['a.example'], removed: [] }, appliedCommit: commit });

    const removed = await run({ domains: ['b.example'] });
    expect(removed.report.changed).toMatchObject({ added: [], removed: ['a.example'] });
    expect(simulator.hostnames()).toEqual([...hand, 'b.example', 'partner.example'].sort());

    await run({ domains: ['a.example', 'b.example'] });
    github.deployments.length = 0;
    const forgotten = await run({ domains: ['b.example'] });
    expect(forgotten.report.changed).toMatchObject({ added: [], removed: [] });
    expect(simulator.hostnames()).toContain('a.example');
  });

  test('a plan makes no deployment', async () => {
    const { github, run } = await rigged();
    await run({ domains: ['a.example'], mode: 'plan' });
    expect(github.requests.map(({ method }) => method)).toEqual(['GET']);
  });

  test('the deployment comes before the first write', async () => {
    const { github, rig, run } = await rigged();
    rig.simulator.faults.add({
      method: 'POST',
      meanwhile: () => expect(github.deployments).toMatchObject([{ statuses: [] }]),
    });
    await run({ domains: ['a.example'] });
    expect.assertions(1);
  });

  test.for([
    { name: 'read, but not write', permission: 'read', id: 'github.cannot-record' },
    { name: 'neither read nor write', permission: 'none', id: 'github.cannot-read-deployments' },
  ] as const)('a token that may $name: nothing is removed, said once, and the run goes on', async (given) => {
    const { github, rig, run } = await rigged();
    await run({ domains: ['a.example', 'b.example'] });
    github.bot.permissions.deployments = given.permission;
    const { report, findings } = await run({ domains: ['b.example', 'c.example'] });
    expect(report).toMatchObject({ outcome: 'changed', changed: { added: ['c.example'], removed: [] } });
    expect(report.findings.map(({ id }) => id)).not.toContain('plan.adopted');
    expect(rig.simulator.hostnames()).toContain('a.example');
    expect(findings.map(({ id }) => id)).toEqual([given.id]);
  });

  test('no approved plan of this app: nothing is done, and the finding says what would be', async () => {
    const { rig, run } = await rigged();
    const before = rig.simulator.hostnames();
    const { report } = await run({ domains: ['a.example'], approved: [] });
    expect(report.outcome).toBe('blocked');
    expect(report.findings).toContainEqual(
      expect.objectContaining({ id: 'guard.digest-changed', message: expect.stringContaining('add `a.example`') }),
    );
    expect(rig.simulator.hostnames()).toEqual(before);
  });

  test('a name that was removed is not ours any more, whatever keeps the certificate from being made', async () => {
    const world = createPaperWorld(1);
    const { github, store } = await start(clockOf(world));
    const simulator = await startCloudways(world);
    const rig = await createRig(cloudways, simulator, world);
    closing.push(rig.close);
    await simulator.install('custom', ['uploaded.example']);
    const run = async (domains: readonly string[]) =>
      (await rig.run({ domains, www: 'never', state: store() })).report.outcome;
    expect(await run(['stays.example', 'goes.example'])).toBe('blocked');
    expect(await run(['stays.example'])).toBe('blocked');
    expect(simulator.hostnames()).toEqual(['stays.example']);
    await run(['stays.example']);
    const quiet = github.deployments.length;
    // From here on it is somebody else's.
    simulator.attach('goes.example');
    expect(await run(['stays.example'])).toBe('blocked');
    expect(simulator.hostnames()).toEqual(expect.arrayContaining(['stays.example', 'goes.example']));
    expect(github.deployments).toHaveLength(quiet);
  });

  test('a name that moves stays ours for as long as it waits, and is forgotten in the run that removes it', async () => {
    const world = createPaperWorld(1);
    const { github, store } = await start(clockOf(world));
    const simulator = await startCloudways(world);
    const other = simulator.addApp({ label: 'second' });
    const rig = await createRig(cloudways, simulator, world);
    closing.push(rig.close);
    const run = async (a: readonly string[], b: readonly string[], paused = false) => {
      await rig.runApps([
        { name: 'a', domains: a, state: store() },
        { name: 'b', domains: b, constants: other.constants, paused },
      ]);
      return (await store(false).read('a'))?.applied;
    };
    const both = ['stays.example', 'moves.example'];
    await run(both, ['own.example']);

    expect(await run(['stays.example', 'new.example'], ['moves.example', 'own.example'], true)).toEqual(
      owning('new.example', ...both).applied,
    );
    // Since when the name waits is remembered by the next run.
    await run(['stays.example', 'new.example'], ['moves.example', 'own.example'], true);
    const waiting = github.deployments.length;
    await run(['stays.example', 'new.example'], ['moves.example', 'own.example'], true);
    expect(github.deployments).toHaveLength(waiting);

    expect(await run(['stays.example', 'new.example'], ['moves.example', 'own.example'])).toEqual(
      owning('stays.example', 'new.example').applied,
    );
    expect(simulator.hostnames()).toEqual(['new.example', 'stays.example']);
    // That the wait is over is remembered by the next run, too.
    await run(['stays.example', 'new.example'], ['moves.example', 'own.example']);
    const moved = github.deployments.length;
    await run(['stays.example', 'new.example'], ['moves.example', 'own.example']);
    expect(github.deployments).toHaveLength(moved);
  });
});
