import { afterAll, describe, expect, test } from 'vitest';
import { type Acted, createStage, push, type Wish } from './support/stage.ts';

const stage = await createStage();
const { network, vendors, act } = stage;
afterAll(stage.close);

const archives = Array.from({ length: 8 }, (_, index) => `archive${index}.example`);

/** domains.yml of three apps; the tests change one list at a time. */
const repository = ({
  shops = ['shop.example'],
  archived = archives,
}: {
  shops?: string[];
  archived?: string[];
} = {}) => ({
  'domains.yml': `apps:
  production:
    provider: cloudways
    domains: [${['network.example', ...shops].join(', ')}]
  staging:
    provider: runcloud
    domains: [staging.example]
  legacy:
    provider: serverpilot
    www: never
    domains: [${['legacy.example', 'www.legacy.example', ...archived].join(', ')}]
`,
});
const files = repository();

const point = (address: string, ...names: readonly string[]) => {
  for (const name of names) network.world.nameServer.put(name, { A: [address] });
};
const withWww = (name: string) => [name, `www.${name}`];
point('127.0.0.11', ...['network.example', 'shop.example', 'new.example'].flatMap(withWww));
point('127.0.0.12', ...withWww('staging.example'));
point('127.0.0.13', 'legacy.example', 'www.legacy.example', 'late.example', ...archives);

const live = () => vendors.flatMap((vendor) => vendor.hostnames());
const outcomes = ({ report }: Acted) => report?.apps.map(({ name, outcome }) => [name, outcome]);
const errors = ({ log }: Acted) => log.filter((line) => line.startsWith('::error'));

const pull = (change: object) => ({
  name: 'pull_request',
  payload: {
    action: 'opened',
    repository: { default_branch: 'main' },
    ...change,
    pull_request: {
      number: 7,
      merged: false,
      merge_commit_sha: null,
      head: { sha: 'a'.repeat(40), repo: { id: 1 } },
      base: { ref: 'main', sha: 'b'.repeat(40), repo: { id: 1 } },
      ...('pull_request' in change && typeof change.pull_request === 'object' ? change.pull_request : {}),
    },
  },
});
const ofPull = { GITHUB_REF: 'refs/pull/7/merge' };

/** Takes the constants away, as GitHub does for a fork: secrets come as empty texts. */
const withoutConstants = Object.fromEntries(
  Object.keys(network.environment)
    .filter((name) => name.startsWith('WU_'))
    .map((name) => [name, '']),
);

/** Two runs of the action tell the same story. The tests of this file go on from each other. */
describe('a push to the default branch', () => {
  test('syncs, and proves it', async () => {
    const run = await act({ files });
    expect(errors(run)).toEqual([]);
    expect(run.exitCode).toBe(0);
    expect(run.outputs).toEqual({
      outcome: 'changed',
      changed: 'true',
      // www.network.example, staging.example, legacy.example and its www. are there before.
      added: '11',
      removed: '0',
      pending: '0',
      drift: '0',
      foreign: '0',
      'report-path': 'domain-report/report.json',
      'plan-digest': expect.stringMatching(/^(?:(?:production|staging|legacy)=[0-9a-f]{12},?){3}$/),
      apps: '["production","staging","legacy"]',
    });
    for (const name of [...withWww('shop.example'), 'www.staging.example', ...archives]) expect(live()).toContain(name);
    const hostnames = run.report?.apps.flatMap((app) => app.hostnames) ?? [];
    expect(hostnames).toHaveLength(16);
    expect(hostnames.filter(({ coverage, readiness }) => coverage !== 'covered' || readiness !== 'ready')).toEqual([]);
    expect(run.report).toMatchObject({ mode: 'sync', commit: expect.stringMatching(/^[0-9a-f]{40}$/) });
  });

  test('writes nothing the second time, and shows that everything is as it should be', async () => {
    const before = live();
    const run = await act({ files });
    expect(run.writes).toBe(0);
    expect(live()).toEqual(before);
    expect(run.exitCode).toBe(0);
    expect(run.outputs).toMatchObject({ outcome: 'in-sync', changed: 'false', added: '0', removed: '0', pending: '0' });
    expect(run.report?.calls).toEqual({ reads: run.requests, writes: 0 });
  });

  test('tells the log, the summary and the report the same', async () => {
    const { log, summary, report } = await act({ files });
    const firstLine = log.findIndex((line) => !line.startsWith('::add-mask::'));
    expect(firstLine).toBeGreaterThan(0);
    expect(log.slice(firstLine).filter((line) => line.startsWith('::add-mask::') && !isDerived(line))).toEqual([]);
    for (const { name, hostnames } of report?.apps ?? []) {
      expect(log.join('\n')).toContain(`::group::${name} (`);
      for (const hostname of hostnames) {
        expect(summary).toContain(hostname.name);
        expect(log.join('\n')).toContain(`${hostname.name}: `);
      }
    }
    expect(log.filter((line) => line.startsWith('::group::')).length).toBe(
      log.filter((line) => line === '::endgroup::').length,
    );
  });

  test('to another branch plans', async () => {
    const event = { ...push, payload: { ...push.payload, ref: 'refs/heads/topic' } };
    const run = await act({
      files: repository({ shops: ['new.example'] }),
      event,
      environment: { GITHUB_REF: 'refs/heads/topic' },
    });
    expect([run.report?.mode, run.writes, run.exitCode]).toEqual(['plan', 0, 0]);
    expect(run.outputs).toMatchObject({ outcome: 'unapplied', changed: 'false', added: '2', removed: '2' });
  });
});

/** Pairs that are made of constants are masked when they are made. */
const isDerived = (line: string) => !Object.values(network.environment).some((value) => line.endsWith(`::${value}`));

describe('a pull request', () => {
  const changed = repository({ shops: ['new.example'] });

  test('is planned', async () => {
    const before = live();
    const run = await act({ files: changed, event: pull({}), environment: ofPull });
    expect([run.report?.mode, run.writes, run.exitCode]).toEqual(['plan', 0, 0]);
    expect(live()).toEqual(before);
    expect(run.outputs).toMatchObject({ outcome: 'unapplied', changed: 'false', added: '2', removed: '2' });
    const verdicts = run.report?.apps[0]?.hostnames.map(({ name, verdict }) => `${verdict} ${name}`);
    expect(verdicts).toEqual(expect.arrayContaining(['add new.example', 'remove shop.example']));
  });

  test('is planned however loudly it asks to sync', async () => {
    const run = await act({ files: changed, event: pull({}), environment: ofPull, inputs: { mode: 'sync' } });
    expect([run.report?.mode, run.writes]).toEqual(['plan', 0]);
  });

  test('from a fork, which has no constants, is validated without a call', async () => {
    const event = pull({ pull_request: { head: { sha: 'a'.repeat(40), repo: { id: 2 } } } });
    const run = await act({ files: changed, event, environment: { ...ofPull, ...withoutConstants } });
    expect([run.report?.mode, run.requests, run.exitCode]).toEqual(['validate', 0, 0]);
    expect(run.report?.apps.flatMap((app) => app.hostnames.map(({ name }) => name))).toContain('www.new.example');
    // Where an app is reached nobody says without its vendor: once for each, not for each of its names.
    const untold = (run.report?.apps ?? []).map(({ findings }) => findings.filter(({ id }) => id === 'dns.no-target'));
    expect(untold.map(({ length }) => length)).toEqual([1, 1, 1]);
    expect(untold[0]?.[0]?.message).toContain('`www.new.example`');
  });

  test.for([
    { what: 'closed without a merge', request: {} },
    { what: 'merged from a fork', request: { merged: true, head: { sha: 'a'.repeat(40), repo: { id: 2 } } } },
  ])('$what does nothing', async ({ request }) => {
    const event = pull({ action: 'closed', pull_request: request });
    const run = await act({ files: changed, event, environment: ofPull });
    expect([run.exitCode, run.requests, run.report, run.outputs]).toEqual([0, 0, undefined, {}]);
    expect(run.log.join('\n')).toContain('Nothing to do');
  });

  test('merged into the default branch is synced', async () => {
    const event = pull({ action: 'closed', pull_request: { merged: true, merge_commit_sha: 'c'.repeat(40) } });
    const run = await act({ files: changed, event, environment: ofPull });
    expect([run.report?.mode, run.exitCode]).toEqual(['sync', 0]);
    expect(run.report?.apps[0]?.changed).toMatchObject({
      added: withWww('new.example'),
      removed: withWww('shop.example'),
    });
    expect(live()).toEqual(expect.arrayContaining(withWww('new.example')));
    expect(live()).not.toContain('shop.example');
  });
});

const now = repository({ shops: ['new.example'] });

test('a schedule repairs what somebody took away, and says so', async () => {
  network.cloudways.detach('new.example');
  const run = await act({ files: now, event: { name: 'schedule', payload: { schedule: '17 * * * *' } } });
  expect([run.report?.mode, run.exitCode]).toEqual(['sync', 0]);
  expect(live()).toContain('new.example');
  expect(run.report?.apps[0]?.findings.map(({ id }) => id)).toContain('plan.drift');
});

describe('workflow_dispatch', () => {
  const dispatch = { name: 'workflow_dispatch', payload: { ...push.payload, inputs: {} } };
  const few = repository({ shops: ['new.example'], archived: ['archive0.example'] });
  const run = (wish: Partial<Wish>) => act({ files: few, event: dispatch, ...wish });

  test('with mode and apps plans the apps that are named, and asks no other vendor', async () => {
    const asked = network.cloudways.requests.length;
    const planned = await run({ inputs: { mode: 'plan', apps: 'staging legacy' } });
    expect([planned.report?.mode, planned.writes, planned.exitCode]).toEqual(['plan', 0, 1]);
    expect(outcomes(planned)).toEqual([
      ['staging', 'in-sync'],
      ['legacy', 'blocked'],
    ]);
    expect(network.cloudways.requests.length).toBe(asked);
  });

  test('is held back by a guard, which says what lets it pass', async () => {
    const before = live();
    const blocked = await run({});
    expect([blocked.exitCode, blocked.writes, blocked.outputs['outcome']]).toEqual([1, 0, 'blocked']);
    expect(live()).toEqual(before);
    const [finding] = blocked.report?.apps[2]?.findings ?? [];
    expect(finding).toMatchObject({ id: 'guard.mass-removal', fix: expect.stringContaining('mass-removal') });
    expect(errors(blocked).join()).toContain('guard.mass-removal');
  });

  test('with the digest of another plan changes nothing; with its own and allow it does', async () => {
    const planned = await run({ inputs: { mode: 'plan', apps: 'legacy', allow: 'mass-removal' } });
    const digest = planned.outputs['plan-digest'] ?? '';
    const inputs = { apps: 'legacy', allow: 'mass-removal' };
    const other = await run({ inputs: { ...inputs, 'approved-digest': '0'.repeat(12) } });
    expect([other.exitCode, other.writes]).toEqual([1, 0]);
    expect(other.report?.apps[0]?.findings.map(({ id }) => id)).toContain('guard.digest-changed');
    const done = await run({ inputs: { ...inputs, 'approved-digest': digest } });
    expect([done.exitCode, done.outputs['removed']]).toEqual([0, '7']);
    expect(network.serverpilot.hostnames()).toEqual(['archive0.example', 'legacy.example', 'www.legacy.example']);
  });
});

test('pull_request_target plans at most', async () => {
  const files = repository({ shops: ['new.example'], archived: ['archive0.example', 'archive1.example'] });
  const run = await act({ files, event: { ...push, name: 'pull_request_target' }, inputs: { mode: 'sync' } });
  expect([run.report?.mode, run.writes]).toEqual(['plan', 0]);
});

describe('a run that is cancelled while it waits for a vendor', () => {
  const without = repository({ shops: ['new.example'], archived: ['archive0.example'] });
  const files = repository({ shops: ['new.example'], archived: ['archive0.example', 'late.example'] });

  test('ends with a report, a summary and an exit code that is not zero', async () => {
    let cancel: (signal: NodeJS.Signals) => void = () => {};
    network.serverpilot.behaviour.actions = 'stuck';
    network.serverpilot.faults.add({ path: /^\/v1\/actions\//, meanwhile: () => cancel('SIGTERM') });
    const run = await act({
      files,
      started: (send) => {
        cancel = send;
      },
    });
    expect(run.exitCode).toBe(143);
    const legacy = run.report?.apps.find(({ name }) => name === 'legacy');
    expect(legacy).toMatchObject({ outcome: 'failed', findings: [{ id: 'run.cancelled' }] });
    expect(run.summary).toContain('run.cancelled');
    expect(run.outputs['outcome']).toBe('failed');
    // What was written belongs to us from now on, although nobody saw it arrive.
    network.serverpilot.behaviour.actions = 'success';
    const next = await act({ files: without, inputs: { apps: 'legacy' } });
    expect([next.exitCode, next.outputs['removed']]).toEqual([0, '1']);
    expect(network.serverpilot.hostnames()).not.toContain('late.example');
  });
});
