import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type LoadedConfig, loadConfig } from '../src/config/load.ts';

let workspace = '';

beforeEach(async () => {
  workspace = await mkdtemp(join(tmpdir(), 'include-'));
});
afterEach(() => rm(workspace, { recursive: true, force: true }));

async function load(
  include: string,
  files: Readonly<Record<string, string>>,
  file = 'domains.yml',
): Promise<LoadedConfig> {
  const all = { ...files, [file]: `provider: cloudways\ninclude: ${include}\n` };
  for (const [path, text] of Object.entries(all)) {
    await mkdir(dirname(join(workspace, path)), { recursive: true });
    await writeFile(join(workspace, path), text);
  }
  return loadConfig(file, workspace, ['cloudways']);
}

const names = ({ config }: LoadedConfig) => config?.apps.flatMap(({ domains }) => domains.map(({ name }) => name));
const places = ({ findings }: LoadedConfig) =>
  findings.map(({ id, location }) => `${id} ${location?.file}:${location?.line}:${location?.column}`);

test('small files are entries of the app, in the order of their paths', async () => {
  const loaded = await load('domains/*.yml', {
    'domains/b.yml': 'name: B.example\nwww: never\nssl: false\nexpect: [edge.example.net]\n',
    'domains/a.yml': 'name: a.example\n',
    'domains/c.yml': '- c.example\n- { name: d.example, www: always }\n',
    'domains/ignored.txt': 'not even YAML: [',
  });
  expect(loaded.findings).toEqual([]);
  expect(loaded.config?.apps[0]?.domains).toEqual([
    { name: 'a.example', location: { file: 'domains/a.yml', line: 1, column: 7 } },
    {
      name: 'b.example',
      www: 'never',
      ssl: false,
      expect: ['edge.example.net'],
      location: { file: 'domains/b.yml', line: 1, column: 7 },
    },
    { name: 'c.example', location: { file: 'domains/c.yml', line: 1, column: 3 } },
    { name: 'd.example', www: 'always', location: { file: 'domains/c.yml', line: 2, column: 11 } },
  ]);
});

test('several patterns, relative to the folder of the file; a file that two of them name counts once', async () => {
  const loaded = await load(
    '[sites/**/*.yml, sites/a.yml, ../more/?.yml]',
    {
      'conf/sites/a.yml': 'name: a.example\n',
      'conf/sites/deep/b.yml': 'name: b.example\n',
      'more/c.yml': 'name: c.example\n',
    },
    'conf/domains.yml',
  );
  expect(loaded.findings).toEqual([]);
  expect(names(loaded)).toEqual(['a.example', 'b.example', 'c.example']);
});

// A file with nothing but a plain name is read without the YAML parser: a comment after it takes the other way.
test.for([
  'customer.example',
  'a-b.1.example',
  '-a.example',
  'a..example',
  'A.example',
  'null.example',
  '1e5.com',
  '0x7f.example',
  'a.example:',
  `${'a'.repeat(64)}.example`,
  'https://a.example',
  '"quoted.example"',
  '~.example',
  'true.no',
])('the short way and the YAML parser agree about %s', async (name) => {
  const quick = await load('a.yml', { 'a.yml': `name: ${name}\n` });
  const slow = await load('a.yml', { 'a.yml': `name: ${name} # a comment\n` });
  expect(quick).toEqual(slow);
});

test.for([
  { name: 'nothing matches', include: 'none/*.yml', files: {}, found: ['config.nothing-included domains.yml:2:10'] },
  {
    name: 'an absolute pattern',
    include: '/etc/*.conf',
    files: {},
    found: ['config.outside-workspace domains.yml:2:10'],
  },
  {
    name: 'a pattern that climbs out',
    include: '"a/../../*.yml"',
    files: {},
    found: ['config.outside-workspace domains.yml:2:10'],
  },
  { name: 'braces', include: '"*.{yml,yaml}"', files: {}, found: ['config.invalid-include domains.yml:2:10'] },
  { name: 'a brace bomb', include: '"{1..99999999}"', files: {}, found: ['config.invalid-include domains.yml:2:10'] },
  {
    name: 'an empty pattern in a list',
    include: '[a.yml, ""]',
    files: { 'a.yml': 'name: a.example' },
    found: ['config.invalid-include domains.yml:2:18'],
  },
  { name: 'a wrong type', include: '7', files: {}, found: ['config.wrong-type domains.yml:2:10'] },
  { name: 'a broken file', include: 'a.yml', files: { 'a.yml': 'name: [\n' }, found: ['config.broken-yaml a.yml:2:1'] },
  { name: 'an empty file', include: 'a.yml', files: { 'a.yml': '' }, found: ['config.wrong-type a.yml:1:1'] },
  { name: 'a name alone', include: 'a.yml', files: { 'a.yml': 'a.example\n' }, found: ['config.wrong-type a.yml:1:1'] },
  {
    name: 'an unknown key',
    include: 'a.yml',
    files: { 'a.yml': 'name: a.example\nprovider: runcloud\n' },
    found: ['config.unknown-key a.yml:2:1'],
  },
  {
    name: 'a wrong name',
    include: 'a.yml',
    files: { 'a.yml': '# a customer\nname: https://a.example\n' },
    found: ['config.invalid-hostname a.yml:2:7'],
  },
  {
    name: 'a duplicate',
    include: '"?.yml"',
    files: { 'a.yml': 'name: a.example\n', 'b.yml': 'name: A.example\n' },
    found: ['config.duplicate-hostname b.yml:1:7'],
  },
  {
    name: 'a large file',
    include: 'a.yml',
    files: { 'a.yml': '#'.repeat(2 * 1024 * 1024 + 1) },
    found: ['config.file-too-large domains.yml:2:10'],
  },
])('$name', async ({ include, files, found }) => {
  const loaded = await load(include, files);
  expect(places(loaded)).toEqual(found);
  expect(loaded.config).toBeUndefined();
});

test('links may stay in the workspace and may not leave it', async () => {
  const outside = await mkdtemp(join(tmpdir(), 'outside-'));
  try {
    await writeFile(join(outside, 'a.yml'), 'name: secret.example\n');
    await mkdir(join(workspace, 'domains'));
    await writeFile(join(workspace, 'real.yml'), 'name: real.example\n');
    await symlink(outside, join(workspace, 'folder'));
    await symlink(join(outside, 'a.yml'), join(workspace, 'domains/a.yml'));
    await symlink(join(workspace, 'real.yml'), join(workspace, 'domains/b.yml'));
    const loaded = await load('[domains/*.yml, folder/a.yml]', {});
    expect(places(loaded)).toEqual([
      'config.outside-workspace domains.yml:2:11',
      'config.outside-workspace domains.yml:2:26',
    ]);
    expect(names(await load('domains/b.yml', {}))).toEqual(['real.example']);
  } finally {
    await rm(outside, { recursive: true });
  }
});
