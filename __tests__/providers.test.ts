import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cp, glob, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, normalize } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, test } from 'vitest';
import { writeFiles } from '../demo/runner.ts';
import { bundle } from '../scripts/build.ts';
import { providers } from '../src/providers/index.ts';
import type { Report } from '../src/report/report.ts';
import { type Acted, createStage } from './support/stage.ts';

const root = join(import.meta.dirname, '..');
const ids = Object.keys(providers).sort();

/** Paths below `src` with their texts, and what they import: packages by name, files by their path below `src`. */
const sources = (await Array.fromAsync(glob('**/*.ts', { cwd: join(root, 'src') }))).sort().map((file) => {
  const text = readFileSync(join(root, 'src', file), 'utf8');
  const targets = [...text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'([^']+)'/g)].map(([, target = '']) => target);
  const imports = targets.map((target) => (target.startsWith('.') ? normalize(join(dirname(file), target)) : target));
  return { file, text, imports };
});
const importing = (wanted: RegExp) =>
  sources.filter(({ imports }) => imports.some((target) => wanted.test(target))).map(({ file }) => file);

test('what is looked at is there', () => {
  expect(sources.length).toBeGreaterThan(80);
  expect(importing(/^zod$/)).toContain('report/report.ts');
  expect(importing(/^providers\/provider\.ts$/)).toContain('providers/cloudways/index.ts');
});

describe('a provider is one folder', () => {
  test('each folder is in the registry under its own id, but the template', async () => {
    const entries = await readdir(join(root, 'src', 'providers'), { withFileTypes: true });
    const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
    expect(ids).toEqual(folders.filter((name) => name !== '_template').sort());
    expect(Object.entries(providers).map(([key, { id }]) => [key, id])).toEqual(ids.map((id) => [id, id]));
  });

  test('only the registry knows it', () => {
    const others = sources.filter(({ file, imports }) => {
      const own = /^providers\/[^/]+\//.exec(file)?.[0];
      return imports.some((target) => /^providers\/[^/]+\//.test(target) && !(own && target.startsWith(own)));
    });
    expect(others.map(({ file }) => file)).toEqual(['providers/index.ts']);
  });

  test('its name stands nowhere else in the program', () => {
    const elsewhere = sources.filter(({ file }) => !file.startsWith('providers/'));
    // Comments give examples; code does not.
    const codeOf = (text: string) => text.replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
    const name = new RegExp(ids.join('|'), 'i');
    expect(elsewhere.filter(({ text }) => name.test(codeOf(text))).map(({ file }) => file)).toEqual([]);
  });

  /** What `multisite-domain-sync/provider` gives to strangers is that one module. */
  const allowed = ['providers/provider.ts', 'zod'];

  test.for([...ids, '_template'])('%s imports nothing but its own files and what the contract lends', (id) => {
    const folder = `providers/${id}/`;
    const own = sources.filter(({ file }) => file.startsWith(folder));
    const foreign = own.flatMap(({ file, imports }) =>
      imports
        .filter((target) => !target.startsWith(folder) && !allowed.includes(target))
        .map((to) => `${file} → ${to}`),
    );
    expect(own.length).toBeGreaterThan(0);
    expect(foreign).toEqual([]);
  });
});

describe('the edges of the program', () => {
  const mayKnowGitHub = (file: string) =>
    ['index.ts', 'inputs.ts', 'io.ts'].includes(file) || file.startsWith('github/');

  test('only a few files know @actions/* and Octokit', () => {
    expect(importing(/^@(?:actions|octokit)\//).filter((file) => !mayKnowGitHub(file))).toEqual([]);
    expect(importing(/^@actions\/core$/)).toEqual(['io.ts']);
  });

  test('only the entry and the runner read the environment', () => {
    const readers = sources.filter(({ text }) =>
      /process\s*(?:\.env\b|\[\s*['"`]env)|\benv\b[^;]*node:process/.test(text),
    );
    expect(readers.map(({ file }) => file)).toEqual(['index.ts', 'io.ts']);
  });

  test('nothing of the simulators, the demo or the tests is in the program', () => {
    expect(importing(/^\.\.(?:\/|$)/)).toEqual([]);
  });

  test('no file is longer than 250 lines', () => {
    const long = sources.filter(({ text }) => text.split('\n').length > 251);
    expect(long.map(({ file }) => file)).toEqual([]);
  });
});

const run = promisify(execFile);

describe('without one provider', async () => {
  const stage = await createStage();
  const folder = await mkdtemp(join(tmpdir(), 'domain-sync-'));
  afterAll(async () => {
    await stage.close();
    await rm(folder, { recursive: true });
  });

  /** A copy of the program without a provider's folder and without its line in the registry. */
  async function programWithout(id: string): Promise<string> {
    const copy = join(folder, id);
    await mkdir(copy);
    for (const part of ['src', 'package.json', 'tsconfig.json']) {
      await cp(join(root, part), join(copy, part), { recursive: true });
    }
    await symlink(join(root, 'node_modules'), join(copy, 'node_modules'));
    await rm(join(copy, 'src', 'providers', id), { recursive: true });
    const registry = join(copy, 'src', 'providers', 'index.ts');
    const text = await readFile(registry, 'utf8');
    const lines = text
      .replace(`import { ${id} } from './${id}/index.ts';\n`, '')
      .replace(new RegExp(`\\b${id}(?:, | )`), '');
    expect(lines).not.toContain(id);
    await writeFile(registry, lines);
    return copy;
  }

  const inputs = { mode: 'plan' };
  const appsAt = (words: readonly string[]) => ({
    'domains.yml': `apps:\n${words.map((word) => `  ${word}: { provider: ${word}, domains: [${word}.example] }\n`).join('')}`,
  });
  /** What the report says of each app, but for the lines at which they stand. */
  const told = ({ report }: Acted): Report['apps'] =>
    JSON.parse(
      JSON.stringify(report?.apps, (key, value) => (key === 'location' || key === 'graceUntil' ? undefined : value)),
    );
  const whole = await stage.act({ files: appsAt(ids), inputs });

  test.for(ids)('%s the program is sound, and the others work as before', async (id) => {
    const copy = await programWithout(id);
    await run(process.execPath, [join(root, 'node_modules', 'typescript', 'bin', 'tsc'), '-p', copy]);
    await writeFiles(copy, await bundle(join(copy, 'src', 'index.ts')));
    const action = join(copy, 'dist', 'index.js');

    const others = ids.filter((other) => other !== id);
    const ran = await stage.act({ files: appsAt(others), inputs, action });
    expect(ran.exitCode).toBe(0);
    expect(told(ran)).toEqual(told(whole).filter(({ name }) => name !== id));

    const unknown = await stage.act({ files: appsAt([id]), inputs, action });
    expect([unknown.exitCode, unknown.requests]).toEqual([2, 0]);
    expect(unknown.report?.findings.map((finding) => finding.id)).toEqual(['config.unknown-provider']);
  });
});
