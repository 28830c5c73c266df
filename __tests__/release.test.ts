import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { releaseOf } from '../scripts/release.ts';
import { publish } from '../scripts/release-publish.ts';
import { createGitFolder } from './support/git.ts';
import { type ReleaseHost, startReleaseHost } from './support/release-host.ts';

const sources = {
  ref: 'v1.2.3',
  packageJson: '{"version": "1.2.3"}',
  packageLock: '{"version": "1.2.3"}',
  changelog:
    '# Changelog\n\n## [Unreleased]\n\n## [1.2.3] - 2026-11-22\n\n### Added\n\n- Releases.\n\n## [1.2.2]\n\n- Old.\n',
};

describe('what a tag releases', () => {
  test('is the version of package.json, with its section of the changelog', () => {
    expect(releaseOf(sources)).toEqual({ tag: 'v1.2.3', notes: '### Added\n\n- Releases.' });
  });

  test.for([
    { change: { ref: 'main' }, said: ['main is no version tag', 'the tag is main'] },
    { change: { ref: 'v1.2' }, said: ['v1.2 is no version tag', 'the tag is v1.2'] },
    { change: { ref: 'v1.2.03' }, said: ['v1.2.03 is no version tag', 'the tag is v1.2.03'] },
    { change: { ref: 'v1.2.4' }, said: ['package.json has the version 1.2.3, and the tag is v1.2.4'] },
    { change: { packageLock: '{"version": "1.2.2"}' }, said: ['package-lock.json has the version 1.2.2, not 1.2.3'] },
    { change: { changelog: '## [1.2.3]\n\n## [1.2.2]\n\n- Old.' }, said: ['nothing under ## [1.2.3]'] },
    { change: { changelog: '## [1.2.30]\n\n- Other.' }, said: ['nothing under ## [1.2.3]'] },
  ])('is refused: $said', ({ change, said }) => {
    const [first = '', ...rest] = said;
    expect(() => releaseOf({ ...sources, ...change })).toThrow(first);
    for (const each of rest) expect(() => releaseOf({ ...sources, ...change })).toThrow(each);
  });
});

const commit = 'c'.repeat(40);
const assets = [
  { name: 'index.js', content: Buffer.from('the bundle') },
  { name: 'licenses.txt', content: Buffer.from('the licences') },
];
const hosts: ReleaseHost[] = [];
afterEach(async () => {
  await Promise.all(hosts.splice(0).map((host) => host.close()));
});

async function host(tags: Readonly<Record<string, string>> = {}): Promise<ReleaseHost> {
  const started = await startReleaseHost({ 'v1.2.3': commit, ...tags });
  hosts.push(started);
  return started;
}

async function release(at: ReleaseHost, tag = 'v1.2.3'): Promise<readonly string[]> {
  const lines: string[] = [];
  await publish({ tag, notes: 'What is new.' }, commit, assets, { ...at.target, log: (line) => void lines.push(line) });
  return lines;
}

const complete = {
  tag_name: 'v1.2.3',
  name: 'v1.2.3',
  body: 'What is new.',
  draft: false,
  prerelease: false,
  make_latest: 'legacy',
  assets: { 'index.js': 'the bundle', 'licenses.txt': 'the licences' },
};

describe('a release', () => {
  test('is a draft until it has its assets, and the major tag comes last', async () => {
    const at = await host();
    expect(await release(at)).toEqual(['v1.2.3 is published.', 'v1 is at v1.2.3.']);
    expect(at.state.releases).toMatchObject([complete]);
    expect(at.state.tags.get('v1')).toBe(commit);
    expect(at.writes()).toEqual(['POST releases', 'POST assets', 'POST assets', 'PATCH releases', 'POST refs']);
  });

  test('once more changes nothing but the place of the major tag', async () => {
    const at = await host();
    await release(at);
    at.state.tags.set('v1', 'd'.repeat(40));
    expect(await release(at)).toEqual(['v1.2.3 is published already.', 'v1 is at v1.2.3.']);
    expect(at.state.releases).toMatchObject([complete]);
    expect(at.state.tags.get('v1')).toBe(commit);
    expect(at.writes().slice(5)).toEqual(['PATCH refs']);
  });

  test('of a tag that was moved since the tests is refused', async () => {
    const at = await host({ 'v1.2.3': 'e'.repeat(40) });
    await expect(release(at)).rejects.toThrow('v1.2.3 is at eeee');
    expect(at.writes()).toEqual([]);
  });

  test('that could be changed is said to', async () => {
    const at = await host();
    at.state.immutable = false;
    expect(await release(at)).toContainEqual(expect.stringMatching(/^::warning::.*immutable releases/));
  });

  test.for(
    (['before', 'after'] as const).flatMap((when) =>
      [
        { method: 'POST', path: /\/releases$/ },
        { method: 'POST', path: /name=index\.js/ },
        { method: 'POST', path: /name=licenses\.txt/ },
        { method: 'PATCH', path: /\/releases\/\d+$/ },
        { method: 'POST', path: /\/git\/refs$/ },
      ].map((write) => ({ when, ...write })),
    ),
  )('that ends $when GitHub does $method $path is never half published, and whole after another run', async (where) => {
    const at = await host();
    at.faults.add({ ...where, fault: { when: where.when, answer: { status: 502 } } });
    await expect(release(at)).rejects.toThrow();
    for (const { draft, assets: attached } of at.state.releases) {
      expect(draft || Object.keys(attached).length === assets.length).toBe(true);
    }
    if (at.state.tags.has('v1')) expect(at.state.releases).toMatchObject([complete]);
    await release(at);
    expect(at.state.releases).toMatchObject([complete]);
    expect(at.state.tags.get('v1')).toBe(commit);
  });

  test('says that it is published when only the major tag could not be moved', async () => {
    const at = await host();
    at.faults.add({ path: /\/git\/refs$/, fault: { when: 'before', answer: { status: 403 } } });
    await expect(release(at)).rejects.toThrow('The release is published, but v1 could not be moved: CONTRIBUTING.md');
  });

  test('keeps its token to itself', async () => {
    const at = await host();
    const refused = { ...at.target, token: 'ghs_of_somebody_else', log: () => {} };
    const error = await publish({ tag: 'v1.2.3', notes: '' }, commit, assets, refused).catch(String);
    expect(error).toContain('HTTP 401');
    expect(error).not.toContain('ghs_');
  });
});

describe('the major tag', () => {
  test.for([
    { tag: 'v1.2.3', others: ['v1.2.2', 'v1.1.9', 'v2.0.0', 'v10.0.0'], moves: 'v1' },
    { tag: 'v1.2.3', others: ['v1.2.10'], moves: undefined },
    { tag: 'v1.2.3', others: ['v1.3.0'], moves: undefined },
    { tag: 'v1.2.3', others: ['v1.3.0-rc.1', 'v1.latest'], moves: 'v1' },
    { tag: 'v1.2.3-rc.1', others: [], moves: undefined },
    { tag: 'v0.2.0', others: [], moves: undefined },
  ])('of $tag beside $others: $moves', async ({ tag, others, moves }) => {
    const at = await host({ [tag]: commit, v11: 'f'.repeat(40) });
    for (const other of others) at.add(other);
    await release(at, tag);
    expect(
      [...at.state.tags].filter(([name, sha]) => sha === commit && !name.includes('.')).map(([name]) => name),
    ).toEqual(moves ? [moves] : []);
    expect(at.state.tags.get('v11')).toBe('f'.repeat(40));
  });

  test('is compared with releases on every page', async () => {
    const at = await host();
    at.add('v1.9.0');
    for (let patch = 0; patch < 120; patch++) at.add(`v1.0.${patch}`);
    expect(await release(at)).toContain('v1 stays where it is: v1.9.0 is newer.');
  });

  test('a prerelease is never the latest', async () => {
    const at = await host({ 'v1.2.3-rc.1': commit });
    await release(at, 'v1.2.3-rc.1');
    expect(at.state.releases).toMatchObject([{ prerelease: true, make_latest: 'false', draft: false }]);
  });
});

describe('the script of the release job', async () => {
  const folder = await createGitFolder();
  afterAll(folder.remove);
  const read = (path: string) => readFile(new URL(`../${path}`, import.meta.url), 'utf8');
  // Without node_modules: nothing that is installed runs where it may write.
  const scripts = ['release.ts', 'release-publish.ts', 'release-version.ts'].map((name) => `scripts/${name}`);
  const head = await folder.commit({
    ...Object.fromEntries(await Promise.all(scripts.map(async (path) => [path, await read(path)]))),
    'package.json': '{"version": "1.2.3", "type": "module"}',
    'package-lock.json': sources.packageLock,
    'CHANGELOG.md': sources.changelog,
    'dist/index.js': 'the entry',
    'dist/main.js': 'the run behind it',
    'dist/package.json': '{ "type": "commonjs" }',
    'dist/licenses.txt': 'the licences',
    'attestation/attestation.json': 'the attestation',
  });

  const run = (ref: string, { target }: ReleaseHost, ...args: readonly string[]) =>
    promisify(execFile)(process.execPath, ['scripts/release.ts', ...args], {
      cwd: folder.path,
      env: {
        PATH: process.env['PATH'],
        ...{ GITHUB_REF_NAME: ref, GITHUB_API_URL: target.api, GITHUB_REPOSITORY: target.repository },
        GITHUB_TOKEN: target.token,
      },
    });

  test('publishes what is in the checkout', async () => {
    const at = await host({ 'v1.2.3': head });
    const { stdout } = await run('v1.2.3', at, 'publish');
    expect(stdout).toContain('v1 is at v1.2.3.');
    expect(at.state.releases).toMatchObject([
      {
        body: '### Added\n\n- Releases.',
        draft: false,
        assets: {
          'index.js': 'the entry',
          'main.js': 'the run behind it',
          'package.json': '{ "type": "commonjs" }',
          'licenses.txt': 'the licences',
          'attestation.intoto.jsonl': 'the attestation',
        },
      },
    ]);
    expect(at.state.tags.get('v1')).toBe(head);
  });

  test('only compares when it is not told to publish', async () => {
    const at = await host({ 'v1.2.3': head });
    expect((await run('v1.2.3', at)).stdout).toMatch(/^v1\.2\.3 fits .*, and v1 follows it\.\n\n### Added/);
    expect(at.writes()).toEqual([]);
  });

  test('refuses a branch', async () => {
    const at = await host({ main: head });
    await expect(run('main', at, 'publish')).rejects.toThrow('main is no version tag');
    expect(at.writes()).toEqual([]);
  });
});
