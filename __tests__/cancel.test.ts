import { afterAll, describe, expect, type TestContext, test } from 'vitest';
import { createRig } from '../conformance/rig.ts';
import { startCloudways } from '../simulators/cloudways/index.ts';
import { type GitHubSimulator, startGitHub } from '../simulators/github/index.ts';
import { createPaperWorld } from '../simulators/kit/paper-world.ts';
import { startServerPilot } from '../simulators/serverpilot/index.ts';
import { cloudways } from '../src/providers/cloudways/index.ts';
import { serverpilot } from '../src/providers/serverpilot/index.ts';
import { emptyMemory, type StateStore } from '../src/state/state.ts';
import { type CellWish, createGallows, moments, type Start } from './support/killing.ts';

const gallows = await createGallows();
afterAll(gallows.close);

const quick = { actionMs: 1, availableAfterMs: 1 };
const starting =
  (assumptions: object): Start =>
  (world, address, primary) =>
    startServerPilot(world, { address, domains: [primary], assumptions: { ...quick, ...assumptions } });
const ids = (findings: readonly { readonly id: string }[] | undefined) => findings?.map(({ id }) => id);

describe('a run that is cancelled', () => {
  test('does not wait for a vendor that never answers a write, and says that nobody knows', async () => {
    const cell = await gallows.cell(starting({}));
    const strike = { signal: 'SIGTERM', moment: 'hanging', after: 0 } as const;
    const ran = await cell.run({ domains: ['network', 'fresh'].map(cell.named), strike });
    expect([ran.exitCode, ran.outputs['outcome'], ran.writes]).toEqual([143, 'failed', 0]);
    expect(ran.report?.apps).toMatchObject([
      { outcome: 'failed', findings: [{ id: 'run.cancelled', message: expect.stringContaining('being changed') }] },
    ]);
    expect(ran.summary).toContain('run.cancelled');
  });

  test('ends at once when it is asked again', async () => {
    const cell = await gallows.cell(starting({}));
    const strike = { signal: 'SIGINT', again: 'SIGTERM', moment: 'hanging', after: 0 } as const;
    const ran = await cell.run({ domains: ['network', 'fresh'].map(cell.named), strike });
    expect([ran.exitCode, ran.report]).toEqual([143, undefined]);
  });

  test('while it waits for certificates tells all that it did, and counts as done', async () => {
    const cell = await gallows.cell(starting({ availableAfterMs: Number.POSITIVE_INFINITY }));
    const domains = ['network', 'fresh'].map(cell.named);
    const ran = await cell.run({
      domains,
      inputs: { 'ssl-interval': '10m' },
      heard: (line, send) => line.includes('certificates, look 1 of') && send('SIGTERM'),
    });
    expect([ran.exitCode, ran.outputs['added']]).toEqual([143, '1']);
    const [app] = ran.report?.apps ?? [];
    expect(app).toMatchObject({ outcome: 'pending', changed: { added: [cell.named('fresh')] } });
    expect(app?.hostnames.map(({ readiness, coverage }) => [readiness, coverage])).toEqual([
      ['ready', 'requested'],
      ['ready', 'requested'],
    ]);
    expect(ids(app?.findings)).toContain('run.cancelled');
    // It is remembered as carried out: the next run may remove what this one added.
    const next = await cell.run({ domains: domains.slice(0, 1), inputs: { ssl: 'false' } });
    expect(next.report?.apps[0]?.changed.removed).toEqual([cell.named('fresh')]);
  });

  test('before an app is begun says so of every app', async () => {
    const github = await startGitHub();
    const cell = await gallows.cell(starting({}));
    const ran = await cell.run({
      ...remembering(github),
      domains: [cell.named('network')],
      event: { name: 'schedule', payload: { schedule: '17 * * * *' } },
      strike: { signal: 'SIGINT', moment: 'hanging', after: 0, at: github.faults, method: /^GET$/ },
    });
    expect([ran.exitCode, ran.outputs['outcome'], cell.vendor.requests]).toEqual([130, 'skipped', []]);
    expect(ran.report?.apps).toMatchObject([
      { name: 'default', outcome: 'skipped', findings: [{ id: 'run.cancelled' }] },
    ]);
    await github.close();
  });
});

/** Where the memory is kept with GitHub instead of a file. */
const remembering = (github: GitHubSimulator): Pick<CellWish, 'environment' | 'inputs'> => ({
  environment: { MDS_STATE_FILE: '', GITHUB_REPOSITORY: github.repository, GITHUB_API_URL: github.origin },
  inputs: { 'github-token': github.token, ssl: 'false' },
});

/** An app that has been synced once; `run` declares names by their first words. */
async function remembered({ onTestFinished }: Pick<TestContext, 'onTestFinished'>) {
  const github = await startGitHub();
  onTestFinished(() => github.close());
  const cell = await gallows.cell(starting({}));
  cell.vendor.attach(cell.named('partner'));
  const run = (words: readonly string[], wish: Partial<CellWish> = {}) =>
    cell.run({ ...remembering(github), domains: words.map(cell.named), ...wish });
  await run(['network', 'old']);
  return {
    github,
    cell,
    run,
    states: () => github.deployments.map(({ statuses }) => statuses.map(({ state }) => state)),
  };
}

describe('with the memory kept in deployments', { concurrent: true }, () => {
  const cases = (['SIGKILL', 'SIGTERM'] as const).flatMap((signal) =>
    moments.flatMap((moment) =>
      [
        { server: 'GitHub', after: 0, what: 'the attempt is recorded' },
        { server: 'ServerPilot', after: 0, what: 'the list is written' },
        { server: 'GitHub', after: 1, what: 'the attempt is closed' },
      ].map((each) => ({ signal, moment, ...each })),
    ),
  );

  test.for(cases)('$signal $moment $what: the next run closes the attempt and goes on', async (strike, context) => {
    const { github, cell, run, states } = await remembered(context);
    const at = strike.server === 'GitHub' ? github.faults : cell.vendor.faults;
    const ended = await run(['network', 'fresh'], { strike: { ...strike, at } });
    expect(ended.exitCode).toBe(strike.signal === 'SIGKILL' ? 137 : 143);
    expect(ended.report === undefined).toBe(strike.signal === 'SIGKILL');

    const next = await run(['network', 'fresh']);
    expect(next.exitCode).toBe(0);
    expect(cell.vendor.hostnames()).toEqual(['fresh', 'network', 'partner'].map(cell.named).sort());
    expect(states().filter((each) => each.length === 0)).toEqual([]);
    expect(states().at(-1)?.at(-1)).toBe('success');

    const posts = () => github.requests.filter(({ method }) => method === 'POST').length;
    const before = posts();
    const quiet = await run(['network', 'fresh']);
    expect([quiet.exitCode, quiet.writes, posts() - before]).toEqual([0, 0, 0]);
    const gone = await run(['network']);
    expect(gone.report?.apps[0]?.changed.removed).toEqual([cell.named('fresh')]);
  });

  test('SIGKILL leaves an attempt open; the next run closes it as an error', async (context) => {
    const { run, states } = await remembered(context);
    await run(['network', 'fresh'], { strike: { signal: 'SIGKILL', moment: 'after', after: 0 } });
    expect(states()).toEqual([['success'], []]);
    await run(['network', 'fresh']);
    expect(states()).toEqual([['success'], ['error'], ['success']]);
  });

  test('an app of which only the attempt is still to be closed is reported as done', async (context) => {
    const { github, cell, run, states } = await remembered(context);
    const strike = { signal: 'SIGTERM', moment: 'hanging', after: 1, at: github.faults } as const;
    const ended = await run(['network', 'fresh'], { strike });
    expect(ended.exitCode).toBe(143);
    expect(ended.report?.apps).toMatchObject([{ outcome: 'changed', changed: { added: [cell.named('fresh')] } }]);
    await run(['network', 'fresh']);
    expect(states()).toEqual([['success'], ['error'], ['success']]);
  });
});

/** Apps in this process, over the core's own stages; `cancel` ends the run as a signal does. */
describe('of several apps', () => {
  const world = createPaperWorld(1);
  const cancelled = new Error('cancelled by a test');

  test('one that was done is reported in full, beside one that was not', async () => {
    const simulator = await startCloudways(world);
    const other = await startServerPilot(world, { address: '203.0.113.9' });
    const rig = await createRig(cloudways, simulator, world);
    const cancel = new AbortController();
    const finish = async (app: string) => void (app === 'done' && setImmediate(() => cancel.abort(cancelled)));
    const state: StateStore = {
      read: async () => emptyMemory,
      findings: () => [],
      begin: async (app) => ({ record: async () => {}, finish: () => finish(app) }),
    };
    other.faults.add({ method: 'POST', meanwhile: () => new Promise(() => {}) });
    const { reports } = await rig.runApps([
      { name: 'done', domains: ['done.example'], ssl: false, state, killed: cancel.signal },
      { name: 'begun', domains: ['begun.example'], at: { provider: serverpilot, simulator: other } },
    ]);
    expect(reports).toMatchObject([
      { name: 'done', outcome: 'changed', changed: { added: ['done.example'] }, findings: [] },
      { name: 'begun', outcome: 'failed', findings: [{ id: 'run.cancelled' }] },
    ]);
    expect(reports[0]?.hostnames).toHaveLength(1);
    await Promise.all([rig.close(), other.close()]);
  });

  test('those that were not begun are reported as such', async () => {
    const simulator = await startServerPilot(world);
    const rig = await createRig(serverpilot, simulator, world);
    const cancel = new AbortController();
    simulator.faults.add({ meanwhile: () => cancel.abort(cancelled) });
    const wishes = Array.from({ length: 22 }, (_, index) => ({
      name: `app-${index}`,
      domains: [`site${index}.example`],
      constants: simulator.addApp(),
      killed: cancel.signal,
    }));
    const { reports } = await rig.runApps(wishes);
    const told = Map.groupBy(reports, ({ outcome, findings }) => `${outcome}: ${findings[0]?.message}`);
    expect([...told].map(([what, apps]) => [what, apps.length])).toEqual([
      ['failed: The run was cancelled before this app was done: nothing of it was changed.', 20],
      ['skipped: The run was cancelled before this app was begun: nothing of it was changed.', 2],
    ]);
    await rig.close();
  });
});
