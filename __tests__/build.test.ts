import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { bundle, differences } from '../scripts/build.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = await mkdtemp(join(tmpdir(), 'build-'));
afterAll(() => rm(folder, { recursive: true }));

const files = await bundle();
const { 'dist/index.js': index = '', 'dist/main.js': main = '', 'dist/licenses.txt': licenses = '' } = files;
const code = index + main;

describe('the bundle', () => {
  test('is the same, byte for byte, when it is built again', async () => {
    expect(await bundle()).toEqual(files);
  });

  test('is one file for the configuration and one for the run behind it', async () => {
    expect(Object.keys(files).sort()).toEqual([
      'dist/index.js',
      'dist/licenses.txt',
      'dist/main.js',
      'dist/package.json',
    ]);
  });

  test('holds at most 2.3 MB', () => {
    expect(Buffer.byteLength(code)).toBeLessThanOrEqual(2_300_000);
  });

  test('parses neither undici nor Octokit for a run that ends at its configuration', () => {
    expect(packagesIn(index)).toEqual(['@actions/core', 'tldts-icann', 'yaml', 'zod']);
    expect(packagesIn(main)).toEqual(expect.arrayContaining(['undici', '@octokit/rest', '@actions/github']));
  });

  test('can be read: not minified, no source map', () => {
    expect(index.split('\n').length).toBeGreaterThan(10_000);
    expect(main.split('\n').length).toBeGreaterThan(10_000);
    expect(code).not.toContain('sourceMappingURL');
  });

  test('tells nothing of the machine that built it', () => {
    expect(Object.values(files).join('')).not.toContain(root);
  });

  test('has one copy of undici', () => {
    expect(code.match(/^\/\/ .*\bundici\/lib\/dispatcher\/agent\.js$/gm)).toHaveLength(1);
    expect(licenses.match(/^undici \d/gm)).toHaveLength(1);
  });
});

/** What left code in a file, by the comments that stand before each module. */
function packagesIn(file: string): readonly string[] {
  const names = [...file.matchAll(/^\s*\/\/ node_modules\/((?:@[^/]+\/)?[^/]+)\//gm)].map(([, name = '']) => name);
  return [...new Set(names)].sort();
}

describe('licenses.txt', () => {
  test.for([
    { name: 'undici', license: 'MIT' },
    { name: '@actions/core', license: 'MIT' },
    { name: 'yaml', license: 'ISC' },
  ])('lists $name with its text', ({ name, license }) => {
    const entry = licenses.split(/^-{80}$/m).find((text) => text.trim().startsWith(`${name} `)) ?? '';
    expect(entry).toContain(`(${license})`);
    expect(entry).toMatch(/without fee|free of charge/);
  });

  test.for(['vitest', 'rolldown', 'fast-check'])('does not list %s, which is only for development', (name) => {
    expect(licenses).not.toMatch(new RegExp(`^${name} \\d`, 'm'));
  });
});

test('a file that differs in one byte, and one that is missing, are found', async () => {
  await writeFile(join(folder, 'same'), 'a\n');
  await writeFile(join(folder, 'other'), 'b');
  expect(await differences({ same: 'a\n', other: 'b\n', missing: '' }, folder)).toEqual(['other', 'missing']);
});
