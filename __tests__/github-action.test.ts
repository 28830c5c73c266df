import { access, mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { example } from '../simulators/github/account.ts';
import { type GitHubSimulator, startGitHub } from '../simulators/github/index.ts';
import { startNetwork } from '../simulators/network.ts';
import { systemClock } from '../src/context.ts';
import { type ActionWish, pullRequestEvent, pushEvent, runAction } from './support/action.ts';
import { createGitFolder, type GitFolder } from './support/git.ts';

const network = await startNetwork(1, systemClock);
afterAll(() => network.close());
const { serverpilot } = network;

let github: GitHubSimulator;
let folder: GitFolder;
let pulls: Record<string, object[]>;
beforeEach(async () => {
  pulls = {};
  github = await startGitHub({ pulls });
  folder = await createGitFolder();
});
afterEach(async () => {
  await folder.remove();
  await github.close();
});

const domains = (...names: string[]) =>
  `provider: serverpilot\nwww: never\ndomains:\n${names.map((name) => `  - ${name}\n`).join('')}`;
const run = (wish: Omit<ActionWish, 'workspace'>) => runAction({ ...wish, workspace: folder.path }, network, github);
const exists = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  );

test('pull request, comment, merge, sync, hands at the host, schedule, removal, deployments deleted', async () => {
  const hand = serverpilot.hostnames();
  const base = await folder.commit({ 'domains.yml': domains('legacy.example') });
  await folder.git('switch', '--quiet', '--create', 'bakery');
  const head = await folder.commit({ 'domains.yml': domains('legacy.example', 'bakery.example') });

  const opened = await run({
    commit: head,
    event: { name: 'pull_request', payload: pullRequestEvent('opened', head, base) },
  });
  expect(opened.report).toMatchObject({ mode: 'plan', outcome: 'pending', calls: { writes: 0, github: 3 } });
  expect(github.deployments).toEqual([]);
  expect(github.comments).toMatchObject([{ issue: 7, edits: 0 }]);
  const plan = github.comments[0]?.body ?? '';
  expect(plan).toContain('## Domains: this change adds 1 hostname and takes over 1\n');
  expect(plan).toContain('+ bakery.example\n');
  expect(plan).toContain('`bakery.example. A 127.0.0.13`');
  expect(plan).toContain(head.slice(0, 7));
  const digest = opened.outputs['plan-digest'] ?? '';
  expect(plan).toContain(digest);

  await folder.git('switch', '--quiet', 'main');
  await folder.git('-c', 'user.name=Ada', 'merge', '--quiet', '--no-ff', '--message=Merge', 'bakery');
  const merged = await folder.git('rev-parse', 'HEAD');
  const change = { merged: true, merge_commit_sha: merged };
  const closed = { name: 'pull_request', payload: pullRequestEvent('closed', head, base, change) };
  const synced = await run({ commit: base, event: closed, inputs: { 'approved-digest': `default=${digest}` } });
  expect(synced.report.apps[0]?.changed.added).toEqual(['bakery.example']);
  expect(github.deployments).toMatchObject([
    { sha: merged, environment: 'domains/default', statuses: [{ state: 'success' }] },
  ]);
  expect(github.comments).toMatchObject([{ edits: 0 }]);

  serverpilot.detach('bakery.example');
  serverpilot.attach('partner.example');
  const schedule = { name: 'schedule', payload: {} };
  const repaired = await run({ commit: merged, event: schedule });
  expect(repaired.report.apps[0]?.findings.map(({ id }) => id)).toContain('plan.drift');
  expect(serverpilot.hostnames()).toEqual(expect.arrayContaining(['bakery.example', 'partner.example']));

  const gone = await folder.commit({ 'domains.yml': domains('legacy.example') });
  const removed = await run({ commit: gone, event: { name: 'push', payload: pushEvent() } });
  expect(removed.report.apps[0]?.changed.removed).toEqual(['bakery.example']);
  expect(serverpilot.hostnames()).toEqual([...hand, 'partner.example'].sort());

  const again = await folder.commit({ 'domains.yml': domains('legacy.example', 'bakery.example') });
  await run({ commit: again, event: { name: 'push', payload: pushEvent() } });
  github.deployments.length = 0;
  const later = await folder.commit({ 'domains.yml': domains('legacy.example') });
  const forgotten = await run({ commit: later, event: { name: 'push', payload: pushEvent() } });
  expect(forgotten.report.apps[0]?.changed.removed).toEqual([]);
  expect(serverpilot.hostnames()).toContain('bakery.example');
  serverpilot.detach('bakery.example');
  serverpilot.detach('partner.example');
});

test('by night, as the example does: drift fails the run and becomes an issue, which the next sync ends', async () => {
  const example = await readFile(new URL('../examples/nightly.yml', import.meta.url), 'utf8');
  const step = parse(example).jobs.domains.steps.find(({ uses = '' }) => uses.startsWith('multisite-domain-sync/'));
  const inputs = Object.fromEntries(Object.entries(step.with).map(([name, value]) => [name, String(value)]));
  const names = ['legacy.example', 'night.example', 'owl.example'];
  const head = await folder.commit({ 'domains.yml': domains(...names) });
  const push = { commit: head, event: { name: 'push', payload: pushEvent() }, inputs: { issue: 'true' } };
  const night = { commit: head, event: { name: 'schedule', payload: {} }, inputs };
  await run(push);
  github.bot.permissions.deployments = 'read';
  expect((await run(night)).exitCode).toBe(0);

  serverpilot.detach('owl.example');
  const found = await run(night);
  expect([found.exitCode, found.outputs['drift'], found.report.calls.writes]).toEqual([1, '1', 0]);
  expect(found.log.at(-1)).toBe('The run fails, as `fail-on` asks: default (drift).');
  expect(github.issues).toMatchObject([{ state: 'open', body: expect.stringContaining('`owl.example`') }]);
  expect(github.issues[0]?.body).toContain('A run in mode `sync` adds it again.');
  expect((await run(night)).exitCode).toBe(1);
  expect(github.issues).toMatchObject([{ state: 'open', edits: 0 }]);

  github.bot.permissions.deployments = 'write';
  await run(push);
  expect(github.issues).toMatchObject([{ state: 'closed' }]);
  expect((await run(night)).exitCode).toBe(0);
  for (const name of names.slice(1)) serverpilot.detach(name);
});

test('a label of the merged pull request lets a guard pass in the run of the merge, and in no other', async () => {
  const many = Array.from({ length: 8 }, (_, n) => `site${n}.example`);
  const push = { name: 'push', payload: pushEvent() };
  const inputs = { 'allow-labels': 'mass-removal: many may go' };
  const full = await folder.commit({ 'domains.yml': domains('legacy.example', ...many) });
  await run({ commit: full, event: push });
  const merged = await folder.commit({ 'domains.yml': domains('legacy.example') });

  const { pull_request: pull } = Object(pullRequestEvent('closed', merged, full));
  const [label] = [{ ...Object(example('label')['label']), name: 'Many may go' }];
  pulls[merged] = [{ ...pull, merged_at: '2026-11-22T10:00:00Z', merge_commit_sha: merged, labels: [label] }];
  const scheduled = await run({ commit: merged, event: { name: 'schedule', payload: {} }, inputs });
  expect(scheduled.report).toMatchObject({ outcome: 'blocked', apps: [{ changed: { removed: [] } }] });
  const { report } = await run({ commit: merged, event: push, inputs });
  expect(report.apps[0]?.changed.removed).toEqual(many);
  expect(report.findings.map(({ id }) => id)).toEqual(['guard.let-pass']);
});

describe('a pull request', () => {
  const event = (head: string, name = 'pull_request', change = {}) => ({
    name,
    payload: pullRequestEvent('opened', head, head, change),
  });

  test('that breaks domains.yml: the comment loses its plan and shows the line, as an annotation does', async () => {
    const good = await folder.commit({ 'domains.yml': domains('legacy.example', 'new.example') });
    await run({ commit: good, event: event(good) });
    expect(github.comments[0]?.body).toMatch(/plan `[0-9a-f]{12}`/);
    const bad = await folder.commit({ 'domains.yml': domains('legacy.example', 'https://new.example/') });
    const { exitCode, annotations } = await run({ commit: bad, event: event(bad) });
    expect(exitCode).toBe(2);
    expect(annotations).toMatchObject([{ severity: 'error', location: { file: 'domains.yml', line: 5 } }]);
    expect(github.comments).toMatchObject([{ edits: 1 }]);
    expect(github.comments[0]?.body).toContain('`domains.yml:5`');
    expect(github.comments[0]?.body).not.toMatch(/plan `[0-9a-f]{12}`/);
  });

  test('that changes nothing gets no comment', async () => {
    const head = await folder.commit({ 'domains.yml': domains('legacy.example') });
    await run({ commit: head, event: { name: 'push', payload: pushEvent() } });
    await run({ commit: head, event: event(head) });
    expect(github.comments).toEqual([]);
  });

  test('with `comment: false` gets none, and GitHub is not asked for one', async () => {
    const head = await folder.commit({ 'domains.yml': domains('new.example') });
    await run({ commit: head, event: event(head), inputs: { comment: 'false' } });
    expect(github.requests.filter(({ path }) => path.includes('comments'))).toEqual([]);
  });

  test('from a fork is validated without secrets, and each missing right is one line', async () => {
    Object.assign(github.bot.permissions, { deployments: 'none', pullRequests: 'read' });
    const head = await folder.commit({ 'domains.yml': domains('legacy.example', 'https://new.example') });
    const fork = { head: { sha: head, repo: { id: 42 } } };
    const { WU_SERVER_PILOT_API_KEY: _, ...rest } = network.environment;
    const environment = Object.fromEntries(Object.entries(rest).filter(([name]) => !name.startsWith('WU_')));
    const broken = await run({ commit: head, event: event(head, 'pull_request', fork), environment });
    expect(broken.report.findings.map(({ id }) => id)).toEqual(['config.invalid-hostname', 'github.cannot-comment']);
    const mended = await folder.commit({ 'domains.yml': domains('legacy.example', 'new.example') });
    const { report, exitCode } = await run({ commit: mended, event: event(mended, 'pull_request', fork), environment });
    expect(exitCode).toBe(0);
    expect(report.mode).toBe('validate');
    expect(report.findings).toEqual([]);
    expect(report.apps[0]?.hostnames).toMatchObject([{ readiness: 'not-ready' }, { readiness: 'not-ready' }]);
  });

  test('without rights: the plan is made, and two lines say what is missing', async () => {
    Object.assign(github.bot.permissions, { deployments: 'none', pullRequests: 'none' });
    const head = await folder.commit({ 'domains.yml': domains('new.example') });
    const { report, exitCode } = await run({ commit: head, event: event(head) });
    expect(exitCode).toBe(0);
    expect(report.findings.map(({ id }) => id)).toEqual([
      'dns.only-touched',
      'github.cannot-read-deployments',
      'github.cannot-comment',
    ]);
  });
});

describe('an app that needs a person', () => {
  const schedule = { name: 'schedule', payload: {} };
  const empty = 'provider: serverpilot\ndomains: []\n';
  const issue = { issue: 'true' };
  const issues = () => github.issues.map(({ title, state, edits }) => ({ title, state, edits }));

  test('gets an issue, which says nothing twice and ends with the trouble', async () => {
    const head = await folder.commit({ 'domains.yml': empty });
    const { report, exitCode } = await run({ commit: head, event: schedule, inputs: issue });
    expect(exitCode).toBe(1);
    expect(report).toMatchObject({ outcome: 'blocked', findings: [] });
    expect(issues()).toEqual([{ title: 'Domains need you', state: 'open', edits: 0 }]);
    expect(github.issues[0]?.body).toContain('`guard.empty`');

    const planned = await run({ commit: head, event: schedule, inputs: { ...issue, mode: 'plan' } });
    expect(planned.report).toMatchObject({ mode: 'plan', outcome: 'blocked' });
    const push = { name: 'push', payload: pushEvent() };
    const mended = await folder.commit({ 'domains.yml': domains('legacy.example') });
    await run({ commit: mended, event: push, inputs: issue });
    expect(issues()).toEqual([{ title: 'Domains need you', state: 'closed', edits: 1 }]);
    expect(github.comments).toMatchObject([{ body: expect.stringContaining('/actions/runs/7') }]);
  });

  test('in the reports of other jobs gets it from the job that puts them together', async () => {
    const head = await folder.commit({ 'domains.yml': empty });
    await run({ commit: head, event: schedule });
    expect(github.issues).toEqual([]);
    const collect = { ...issue, mode: 'summary', reports: 'domain-report/report.json' };
    const { report } = await run({ commit: head, event: schedule, inputs: { ...collect, apps: 'default, shops' } });
    expect(report.findings.map(({ id }) => id)).toEqual(['report.app-missing']);
    expect(issues()).toEqual([{ title: 'Domains need you', state: 'open', edits: 0 }]);
    await run({ commit: head, event: schedule, inputs: collect });
    expect(issues()).toEqual([{ title: 'Domains need you', state: 'open', edits: 0 }]);
  });

  test('keeps it while the run is about other apps, and loses it with its place in domains.yml', async () => {
    const legacy = '  legacy: { provider: serverpilot, www: never, domains: [legacy.example] }\n';
    const both = await folder.commit({
      'domains.yml': `apps:\n  shops: { provider: serverpilot, domains: [] }\n${legacy}`,
    });
    await run({ commit: both, event: schedule, inputs: { ...issue, apps: 'shops' } });
    await run({ commit: both, event: schedule, inputs: { ...issue, apps: 'legacy' } });
    const collect = { ...issue, mode: 'summary', reports: 'domain-report/report.json' };
    await run({ commit: both, event: schedule, inputs: collect });
    expect(issues()).toEqual([{ title: 'Domains: shops needs you', state: 'open', edits: 0 }]);
    const head = await folder.commit({ 'domains.yml': `apps:\n${legacy}` });
    await run({ commit: head, event: schedule, inputs: issue });
    expect(issues()).toEqual([{ title: 'Domains: shops needs you', state: 'closed', edits: 1 }]);
  });

  test.for([
    { name: 'without the input', event: schedule, inputs: {} },
    { name: 'in mode validate', event: schedule, inputs: { ...issue, mode: 'validate' } },
    {
      name: 'on another branch',
      event: { name: 'workflow_dispatch', payload: { repository: { default_branch: 'trunk' } } },
      inputs: { ...issue, mode: 'sync' },
    },
    { name: 'when another workflow starts it', event: { name: 'workflow_run', payload: pushEvent() }, inputs: issue },
  ])('gets none $name', async ({ event, inputs }) => {
    const head = await folder.commit({ 'domains.yml': empty });
    await run({ commit: head, event, inputs });
    expect(github.requests.filter(({ path }) => path.includes('issues'))).toEqual([]);
  });

  test.for(['opened', 'closed'])('gets none from a pull request that was %s', async (action) => {
    const head = await folder.commit({ 'domains.yml': empty });
    const payload = pullRequestEvent(action, head, head, { merged: true, merge_commit_sha: head });
    await run({ commit: head, event: { name: 'pull_request', payload }, inputs: { ...issue, comment: 'false' } });
    expect(github.requests.filter(({ path }) => path.includes('issues'))).toEqual([]);
  });

  test('without the right, one line says so and the run is what it was', async () => {
    github.bot.permissions.issues = 'none';
    const head = await folder.commit({ 'domains.yml': domains('legacy.example') });
    const { report, exitCode } = await run({ commit: head, event: schedule, inputs: issue });
    expect(exitCode).toBe(0);
    expect(report.findings.map(({ id }) => id)).toEqual(['github.cannot-keep-issue']);
  });
});

describe.each(['pull_request_target', 'workflow_run'])('under %s a tree that nobody reviewed', (name) => {
  const canary = join(tmpdir(), `canary-${process.pid}`);
  const evil = `require('node:fs').writeFileSync(${JSON.stringify(canary)}, 'x');`;
  afterEach(() => rm(canary, { force: true }));

  test('is only parsed', async () => {
    const head = await folder.commit({
      'domains.yml': domains('legacy.example', 'new.example'),
      'package.json': JSON.stringify({
        main: 'index.js',
        scripts: { preinstall: `node -e "${evil}"` },
        imports: { '#x': './index.js' },
      }),
      'index.js': evil,
      '.env': 'WU_SERVER_PILOT_API_KEY=stolen\nNODE_OPTIONS=--require ./index.js\n',
      ...Object.fromEntries(
        ['undici', 'zod', 'yaml', 'serverpilot'].map((module) => [`node_modules/${module}/index.js`, evil]),
      ),
      'providers/serverpilot/index.ts': evil,
      '.git-hooks/post-checkout': evil,
    });
    const payload = pullRequestEvent('opened', head, head);
    const before = serverpilot.hostnames();
    const { report } = await run({ commit: head, event: { name, payload }, inputs: { mode: 'sync' } });
    expect(report).toMatchObject({ mode: 'plan', calls: { writes: 0 } });
    expect(report.apps[0]?.hostnames).toContainEqual(expect.objectContaining({ name: 'new.example', verdict: 'add' }));
    expect(serverpilot.hostnames()).toEqual(before);
    expect(await exists(canary)).toBe(false);
  });

  test.for([
    {
      what: 'a YAML tag',
      text: `provider: serverpilot\ndomains: !!js/function "function () { ${evil.replaceAll('"', '')} }"\n`,
    },
    { what: 'a provider that is a path', text: 'provider: ./index.js\ndomains: [a.example]\n' },
    { what: 'a plugin', text: 'provider: serverpilot\nplugins: [./index.js]\ndomains: [a.example]\n' },
    { what: 'a variable', text: `provider: serverpilot\napi_key: \${GITHUB_TOKEN}\ndomains: [a.example]\n` },
    { what: 'a file outside', text: 'provider: serverpilot\ninclude: ../../../../etc/passwd\n' },
  ])('cannot bring $what', async ({ text }) => {
    const head = await folder.commit({ 'domains.yml': text, 'index.js': evil });
    const { report, exitCode } = await run({
      commit: head,
      event: { name, payload: pullRequestEvent('opened', head, head) },
    });
    expect(exitCode).toBe(2);
    expect(report.apps).toEqual([]);
    expect(JSON.stringify(report)).not.toContain('root:');
    expect(await exists(canary)).toBe(false);
  });

  test('cannot lead the report out of the workspace', async () => {
    const head = await folder.commit({ 'domains.yml': domains('legacy.example') });
    const outside = `${folder.path}-outside`;
    await mkdir(outside);
    await writeFile(join(outside, 'victim'), 'mine');
    const event = { name, payload: pullRequestEvent('opened', head, head) };
    try {
      await mkdir(join(folder.path, 'domain-report'));
      await symlink(join(outside, 'victim'), join(folder.path, 'domain-report/report.json'));
      await run({ commit: head, event });
      expect(await readFile(join(outside, 'victim'), 'utf8')).toBe('mine');
      await rm(join(folder.path, 'domain-report'), { recursive: true });
      await symlink(outside, join(folder.path, 'domain-report'));
      // The report is nowhere to be read, so this helper fails; what counts is what was not written.
      await expect(run({ commit: head, event })).rejects.toThrow('report.json');
      expect(await exists(join(outside, 'report.json'))).toBe(false);
    } finally {
      await rm(outside, { recursive: true });
    }
  });
});
