import { execFile } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeEach, describe, expect, test } from 'vitest';
import { loadConfig } from '../src/config/load.ts';
import type { Event } from '../src/event.ts';
import { readInputs } from '../src/inputs.ts';
import { touchedBy } from '../src/touched.ts';
import { type Checkout, createCheckout } from './support/checkout.ts';

const execute = promisify(execFile);
const identity = ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false'];

const base = {
  'domains.yml': `apps:
  shop:
    provider: cloudways
    include: domains/*.yml
    domains:
      - one.example
      - name: two.example
        www: never
  blog:
    provider: runcloud
    domains:
      - blog.example
`,
  'domains/three.yml': 'name: three.example\n',
  'domains/four.yml': 'name: four.example\n',
  'README.md': 'hello\n',
};

let checkout: Checkout;
const git = async (...args: readonly string[]) =>
  (await execute('git', ['-C', checkout.folder, ...identity, ...args])).stdout.trim();
const commit = async () => {
  await git('add', '-A');
  await git('commit', '-qm', 'change');
  return git('rev-parse', 'HEAD');
};
beforeEach(async () => {
  checkout = await createCheckout(base);
  await git('init', '-q', '-b', 'main');
  return () => checkout.close();
});

const event = (baseSha: string, headSha: string): Event => ({
  name: 'pull_request',
  action: 'synchronize',
  ref: 'refs/pull/7/merge',
  defaultBranch: 'main',
  pullRequest: {
    number: 7,
    merged: false,
    sameRepository: true,
    baseBranch: 'main',
    headSha,
    baseSha,
    mergeCommitSha: undefined,
    labels: [],
  },
});
const all = ['one.example', 'two.example', 'three.example', 'four.example', 'new.example', 'blog.example'];
const log: string[] = [];

/** Which of the names count as touched, by `app name`. */
async function touched(about: Event, file = 'domains.yml'): Promise<readonly string[]> {
  const { config } = await loadConfig(file, checkout.folder, ['cloudways', 'runcloud']);
  const { inputs } = readInputs({ INPUT_CONFIG: file });
  if (!config || !inputs) throw new Error('the configuration is broken');
  const quiet = { info: (line: string) => void log.push(line), debug() {}, group() {}, endGroup() {} };
  const touching = await touchedBy(config, { inputs, event: about }, checkout.folder, { log: quiet });
  log.splice(0);
  const ids = touching.findings.map(({ id }) => id);
  const listed = config.apps.flatMap(({ name, domains }) =>
    domains.map((entry) => touching.of(name).touched?.(entry.name)),
  );
  expect(ids).toEqual(listed.includes(false) ? ['dns.only-touched'] : []);
  return config.apps.flatMap(({ name }) =>
    all.filter((one) => touching.of(name).touched?.(one) ?? true).map((one) => `${name} ${one}`),
  );
}

const everything = ['shop', 'blog'].flatMap((app) => all.map((name) => `${app} ${name}`));
const config = base['domains.yml'];

describe('what a pull request touches', () => {
  test.for([
    { what: 'nothing of the configuration', files: { 'README.md': 'more\n' }, names: [] },
    { what: 'a new file', files: { 'domains/new.yml': 'name: new.example\n' }, names: ['shop new.example'] },
    {
      what: 'a changed file',
      files: { 'domains/three.yml': 'name: three.example\nssl: false\n' },
      names: ['shop three.example'],
    },
    {
      what: 'a new entry',
      files: { 'domains.yml': config.replace('- one.example', '- one.example\n      - new.example') },
      names: ['shop new.example'],
    },
    {
      what: 'an option of an entry',
      files: { 'domains.yml': config.replace('www: never', 'www: always') },
      names: ['shop two.example'],
    },
    { what: 'a comment and the order', files: { 'domains.yml': `# hello\n${config}` }, names: [] },
    {
      what: 'an option of an app',
      files: { 'domains.yml': `${config}    expect: [192.0.2.7]\n` },
      names: all.map((name) => `blog ${name}`),
    },
    {
      what: 'a new app',
      files: { 'domains.yml': `${config}  wiki:\n    provider: cloudways\n    domains: [new.example]\n` },
      names: all.map((name) => `wiki ${name}`),
    },
  ])('$what', async ({ files, names }) => {
    const before = await commit();
    await checkout.write(files);
    expect(await touched(event(before, await commit()))).toEqual(names);
  });

  test('a file that is gone touches nothing that is left', async () => {
    const before = await commit();
    await rm(join(checkout.folder, 'domains/four.yml'));
    expect(await touched(event(before, await commit()))).toEqual([]);
  });

  test('www. of a touched name is touched too', async () => {
    const before = await commit();
    await checkout.write({ 'domains/new.yml': 'name: new.example\n' });
    const about = event(before, await commit());
    const { config: loaded } = await loadConfig('domains.yml', checkout.folder, ['cloudways', 'runcloud']);
    const { inputs } = readInputs({});
    if (!loaded || !inputs) throw new Error('the configuration is broken');
    const quiet = { info() {}, debug() {}, group() {}, endGroup() {} };
    const { of } = await touchedBy(loaded, { inputs, event: about }, checkout.folder, { log: quiet });
    expect(of('shop').touched?.('www.new.example')).toBe(true);
    expect(of('shop').touched?.('www.one.example')).toBe(false);
  });
});

describe('the base', () => {
  test('is the first parent of the merge that GitHub checks out, in a checkout of two commits too', async () => {
    const before = await commit();
    await git('checkout', '-qb', 'topic');
    await checkout.write({ 'domains/new.yml': 'name: new.example\n' });
    const head = await commit();
    await git('checkout', '-q', 'main');
    await checkout.write({ 'domains/four.yml': 'name: four.example\nssl: false\n' });
    await commit();
    await git('merge', '-q', '--no-ff', '-m', 'merge', 'topic');
    expect(await touched(event(before, head))).toEqual(['shop new.example']);

    const origin = checkout;
    checkout = await createCheckout();
    await execute('git', ['clone', '-q', '--depth', '2', `file://${origin.folder}`, checkout.folder]);
    expect(await touched(event(before, head))).toEqual(['shop new.example']);
    await origin.close();
  });

  test.for(['0'.repeat(40), 'HEAD', '--output=/tmp/x', ''])('%j is not known: everything counts', async (sha) => {
    expect(await touched(event(sha, await commit()))).toEqual(everything);
  });

  test('of another commit than the one that is checked out says nothing', async () => {
    const before = await commit();
    await checkout.write({ 'domains/new.yml': 'name: new.example\n' });
    await commit();
    expect(await touched(event(before, 'f'.repeat(40)))).toEqual(everything);
    expect(await touched({ ...event(before, await git('rev-parse', 'HEAD')), name: 'pull_request_target' })).toEqual(
      everything,
    );
  });

  test('in a checkout of one commit: everything counts', async () => {
    const before = await commit();
    await checkout.write({ 'domains/new.yml': 'name: new.example\n' });
    const head = await commit();
    const origin = checkout;
    checkout = await createCheckout();
    await execute('git', ['clone', '-q', '--depth', '1', `file://${origin.folder}`, checkout.folder]);
    expect(await touched(event(before, head))).toEqual(everything);
    await origin.close();
  });

  test('without git: everything counts', async () => {
    await rm(join(checkout.folder, '.git'), { recursive: true });
    expect(await touched(event('a'.repeat(40), 'b'.repeat(40)))).toEqual(everything);
  });

  test('runs nothing that the repository brings', async () => {
    const marks = 'touch ran; cat';
    const before = await commit();
    await checkout.write({
      '.gitattributes': '* diff=evil filter=evil\n',
      '.gitmodules': '[submodule "x"]\n\tpath = x\n\turl = ext::sh -c touch% ran\n',
      'domains/new.yml': 'name: new.example\n',
    });
    const head = await commit();
    for (const key of ['diff.evil.command', 'diff.evil.textconv', 'filter.evil.smudge', 'core.fsmonitor']) {
      await git('config', key, marks);
    }
    expect(await touched(event(before, head))).toEqual(['shop new.example']);
    await expect(checkout.read('ran')).rejects.toThrow();
  });
});

test('the whole action asks DNS only about what is touched, and counts the others by their certificates', async () => {
  const before = await commit();
  await checkout.write({ 'domains/new.yml': 'name: new.example\nwww: never\n' });
  const about = event(before, await commit());
  const { pullRequest } = about;
  const payload = {
    action: 'opened',
    repository: { default_branch: 'main' },
    pull_request: {
      number: 7,
      head: { sha: pullRequest?.headSha, repo: { id: 1 } },
      base: { ref: 'main', sha: pullRequest?.baseSha, repo: { id: 1 } },
    },
  };
  const { report } = await checkout.run(
    { 'dns-resolvers': '127.0.0.1:9' },
    { event: { name: 'pull_request', payload } },
  );
  const seen = report.apps.flatMap(({ hostnames }) => hostnames.map(({ name, seen }) => `${name}: ${seen}`));
  expect(seen.filter((line) => !line.endsWith('not asked'))).toEqual([expect.stringMatching(/^new\.example: /)]);
  expect(report.findings.map(({ id }) => id)).toContain('dns.only-touched');
});
