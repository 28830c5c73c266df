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
const code = files['dist/index.js'] ?? '';
const licenses = files['dist/licenses.txt'] ?? '';

describe('the bundle', () => {
  test('is the same, byte for byte, when it is built again', async () => {
    expect(await bundle()).toEqual(files);
  });

  test('holds at most 2.3 MB', () => {
    expect(Buffer.byteLength(code)).toBeLessThanOrEqual(2_300_000);
  });

  test('can be read: not minified, no source map', () => {
    expect(code.split('\n').length).toBeGreaterThan(10_000);
    expect(code).not.toContain('sourceMappingURL');
  });

  test('tells nothing of the machine that built it', () => {
    expect(code + licenses).not.toContain(root);
  });

  test('has one copy of undici', () => {
    expect(code.match(/^\/\/ .*\bundici\/lib\/dispatcher\/agent\.js$/gm)).toHaveLength(1);
    expect(licenses.match(/^undici \d/gm)).toHaveLength(1);
  });
});

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
