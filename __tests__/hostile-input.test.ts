import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadConfig } from '../src/config/load.ts';
import { collectConstants } from '../src/constants.ts';
import { readEvent } from '../src/event.ts';
import { code } from '../src/finding.ts';
import { canonical, displayName, parseHostname } from '../src/hostname.ts';
import { inputsSchema, readInputs } from '../src/inputs.ts';
import { providers } from '../src/providers/index.ts';
import { escapeHtml, escapeMarkdown, inline, link } from '../src/report/markdown.ts';
import { readSettings } from '../src/settings.ts';
import { fileState } from '../src/state/file.ts';
import { emptyMemory } from '../src/state/state.ts';
import { links, pageOf, report } from './report-fixture.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hostile-'));
});
afterEach(() => rm(folder, { recursive: true }));

const load = async (text: string) => {
  await writeFile(join(folder, 'domains.yml'), text);
  return loadConfig('domains.yml', folder, ['cloudways']);
};
const ids = ({ findings }: { findings: readonly { id: string }[] }) => [...new Set(findings.map(({ id }) => id))];

describe('YAML bombs', () => {
  const laughs = Array.from({ length: 30 }, (_, n) => `a${n}: &a${n} [${`*a${n - 1},`.repeat(9)}]`)
    .slice(1)
    .join('\n');
  test.for([
    { name: 'a billion laughs', text: `a0: &a0 [x]\n${laughs}\n` },
    { name: 'a hundred thousand brackets', text: '['.repeat(100_000) },
    { name: 'as many closed ones', text: '['.repeat(100_000) + ']'.repeat(100_000) },
    {
      name: 'mappings in mappings',
      text: Array.from({ length: 1_990 }, (_, n) => `${' '.repeat(n)}a:`)
        .join('\n')
        .slice(0, 2_000_000),
    },
    { name: 'one alias many times', text: `a: &a {}\nb: [${'*a,'.repeat(100_000)}]` },
    { name: 'an alias of itself', text: 'provider: cloudways\ndomains: &a [*a]\n' },
    { name: 'an alias of what holds it', text: 'provider: cloudways\ndomains: [&a {name: a.example, expect: [*a]}]\n' },
    { name: 'a key that is a mapping', text: '? {a: b}\n: c\n' },
    { name: 'bytes that are no text', text: '\u0000\ufffe\ud800' },
  ])('$name', async ({ text }) => {
    const loaded = await load(text);
    expect(loaded.config).toBeUndefined();
    expect(loaded.findings.length).toBeGreaterThan(0);
    for (const { message, fix = '' } of loaded.findings) expect((message + fix).length).toBeLessThan(2_000);
  });
});

describe('prototypes', () => {
  test.for(['__proto__', 'constructor', 'prototype'])('%s in domains.yml is a key like any other', async (key) => {
    const loaded = await load(`provider: cloudways\ndomains: []\n${key}: { ssl: false, polluted: yes }\n`);
    expect(ids(loaded)).toEqual(['config.unknown-key']);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  test.for(['__proto__', 'constructor', 'toString'])('%s is no provider', async (provider) => {
    expect((await load(`provider: ${provider}\ndomains: []\n`)).config).toBeUndefined();
  });

  test('an app may be called constructor, and remembers what is its own', async () => {
    const state = fileState(join(folder, 'state.json'));
    expect((await state.read('constructor'))?.applied.size).toBe(0);
    const attempt = await state.begin('constructor', { ...emptyMemory, applied: new Set(['a']) });
    await attempt.finish('success', { ...emptyMemory, applied: new Set(['a']) });
    expect([...((await state.read('constructor'))?.applied ?? [])]).toEqual(['a']);
  });

  test('secrets with such names give nobody a constant', () => {
    const secretsJson = '{"__proto__": {"WU_CLOUDWAYS_EMAIL": "a@b.example"}, "constructor": "x", "WU_": "y"}';
    const { none, secrets } = collectConstants({ apps: [], providers, environment: {}, secretsJson });
    expect({ none, secrets }).toEqual({ none: true, secrets: [] });
  });
});

describe('huge files', () => {
  test('a domains.yml of 3 GB is refused without being read', async () => {
    await writeFile(join(folder, 'domains.yml'), '');
    await truncate(join(folder, 'domains.yml'), 3 * 2 ** 30);
    expect(ids(await loadConfig('domains.yml', folder, ['cloudways']))).toEqual(['config.file-too-large']);
  });

  test('2 MiB of unknown keys are told about without repeating them', async () => {
    const loaded = await load(`provider: cloudways\ndomains: []\n${'x'.repeat(1_000_000)}: 1\n`);
    expect(loaded.config).toBeUndefined();
    expect(JSON.stringify(loaded.findings).length).toBeLessThan(5_000);
  });

  test('a payload of 100,000 levels is read as any other', async () => {
    const path = join(folder, 'event.json');
    await writeFile(path, `{"ref":"refs/heads/main","deep":${'['.repeat(100_000)}${']'.repeat(100_000)}}`);
    const { event, findings } = await readEvent({ GITHUB_EVENT_NAME: 'push', GITHUB_EVENT_PATH: path });
    expect(event?.ref ?? findings[0]?.id).toMatch(/^(refs\/heads\/main|event\.unreadable)$/);
  });
});

describe('symbolic links', () => {
  test.for(['domains.yml', 'sites/x.yml'])('%s that leads out of the workspace is not read', async (path) => {
    const workspace = join(folder, 'workspace');
    await mkdir(join(workspace, 'sites'), { recursive: true });
    await writeFile(join(workspace, 'domains.yml'), 'provider: cloudways\ninclude: sites/*.yml\n');
    await writeFile(join(folder, 'secret.yml'), 'name: secret.example\n');
    await rm(join(workspace, path), { force: true });
    await symlink(join(folder, 'secret.yml'), join(workspace, path));
    const loaded = await loadConfig('domains.yml', workspace, ['cloudways']);
    expect(ids(loaded)).toEqual(['config.outside-workspace']);
    expect(JSON.stringify(loaded)).not.toContain('secret.example');
  });

  test('devices and pipes are no files', async () => {
    await symlink('/dev/zero', join(folder, 'domains.yml'));
    expect((await loadConfig('domains.yml', folder, ['cloudways'])).config).toBeUndefined();
  });
});

/** Long enough that work which grows with the square of it takes minutes, and a test that long fails. */
const long = 200_000;
const units = [
  '.',
  '*.',
  'xn--',
  '_',
  '__',
  '@',
  ':',
  ':1',
  '`',
  '``',
  '\\',
  '"',
  '[',
  '](',
  '#',
  'www.',
  'http://',
  ' a',
  '\n',
  '__\n',
  '\u0301',
  '\u202e',
  'create the record `',
];

test.for(units)('work on a very long text of %j does not grow with its square', (unit) => {
  for (const end of ['', '\n', '!']) {
    const text = unit.repeat(long / unit.length) + end;
    parseHostname(text);
    canonical(text);
    code(text);
    for (const render of [escapeMarkdown, escapeHtml, inline]) render(text);
    link('x', text);
    readInputs(
      Object.fromEntries(Object.keys(inputsSchema.shape).map((name) => [`INPUT_${name.toUpperCase()}`, text])),
    );
    readSettings({ MDS_CLOUDWAYS_URL: text, MDS_TLS_PORT: text }, ['cloudways']);
    collectConstants({
      apps: [],
      providers,
      environment: { [`WU_${text}`]: text, WU_CLOUDWAYS_EXTRA_DOMAINS: text },
      secretsJson: text,
    });
    const finding = { id: text, severity: 'error', message: text, fix: text, app: text, hostname: text } as const;
    pageOf(report({ findings: [finding] }), links);
    displayName(text.slice(0, 10_000));
  }
});
