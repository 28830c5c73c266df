import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { bundle, differences, licenseOf } from '../scripts/build.ts';

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
  const entries = licenses
    .split(/^-{80}$/m)
    .slice(1)
    .map((text) => text.trim());

  test('has an entry for every package that left code in the bundle, and for no other', () => {
    // The bundler writes the path of each module above its code.
    const modules = code.matchAll(/^\/\/ (?:#region )?.*\bnode_modules\/((?:@[^/\n]+\/)?[^/\n]+)\/.*$/gm);
    const bundled = new Set([...modules].map(([, name]) => name));
    expect(bundled.size).toBeGreaterThan(20);
    expect(new Set(entries.map((text) => text.split(' ')[0]))).toEqual(bundled);
  });

  test.for(entries.map((text) => ({ text, name: text.split('\n')[0] })))('$name comes with its text', ({ text }) => {
    expect(text).toMatch(/^\S+ \d+\.\d+\.\d+ \((?:MIT|ISC|Apache-2\.0)\)\n\n/);
    expect(text).toMatch(/without fee|free of charge|Apache License\s+Version 2\.0/);
  });

  test.for([
    { name: 'tldts-icann', said: 'Mozilla Public License, v. 2.0' },
    { name: 'undici', said: 'Copyright Fedor Indutny' },
  ])('says what $name contains of others', ({ name, said }) => {
    expect(entries.find((text) => text.startsWith(`${name} `))).toContain(said);
  });

  test.for([
    { license: 'GPL-3.0-only', files: ['LICENSE'], said: 'a is under GPL-3.0-only, which is not allowed' },
    {
      license: 'SEE LICENSE IN EULA',
      files: ['LICENSE'],
      said: 'a is under SEE LICENSE IN EULA, which is not allowed',
    },
    { license: undefined, files: ['LICENSE'], said: 'a is under no licence, which is not allowed' },
    { license: 'MIT', files: ['README.md'], said: 'a comes without the text of its licence' },
  ])('no bundle is made when $said', async ({ license, files, said }) => {
    const place = join(folder, said);
    await mkdir(place);
    await writeFile(join(place, 'package.json'), JSON.stringify({ name: 'a', version: '1.0.0', license }));
    for (const file of files) await writeFile(join(place, file), 'Permission is hereby granted');
    await expect(licenseOf(place)).rejects.toThrow(said);
  });

  test('a notice belongs to the licence', async () => {
    const place = join(folder, 'notice');
    await mkdir(place);
    await writeFile(join(place, 'package.json'), '{"name": "a", "version": "1.0.0", "license": "Apache-2.0"}');
    await writeFile(join(place, 'LICENSE'), 'Apache License\r\n');
    await writeFile(join(place, 'NOTICE.txt'), 'Made by somebody');
    expect(await licenseOf(place)).toBe('a 1.0.0 (Apache-2.0)\n\nApache License\n\nMade by somebody');
  });
});

test('a file that differs in one byte, and one that is missing, are found', async () => {
  await writeFile(join(folder, 'same'), 'a\n');
  await writeFile(join(folder, 'other'), 'b');
  expect(await differences({ same: 'a\n', other: 'b\n', missing: '' }, folder)).toEqual(['other', 'missing']);
});
