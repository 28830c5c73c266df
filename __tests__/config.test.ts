import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type LoadedConfig, loadConfig } from '../src/config/load.ts';

const providers = ['cloudways', 'runcloud', 'serverpilot'];
let workspace = '';

beforeEach(async () => {
  workspace = await mkdtemp(join(tmpdir(), 'config-'));
});
afterEach(() => rm(workspace, { recursive: true, force: true }));

async function put(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(workspace, path)), { recursive: true });
    await writeFile(join(workspace, path), text);
  }
}

async function load(text: string, files: Readonly<Record<string, string>> = {}): Promise<LoadedConfig> {
  await put({ ...files, 'domains.yml': text });
  return loadConfig('domains.yml', workspace, providers);
}

/** `id line:column`, which is what most tests are about. */
const places = ({ findings }: LoadedConfig) =>
  findings.map(({ id, location }) => `${id} ${location?.line}:${location?.column}`);

describe('what is right', () => {
  test('the short form is one app called default, with every default', async () => {
    const { config, findings } = await load(
      'provider: cloudways\ndomains:\n  - Example.com.\n  - "*.bücher.example"\n',
    );
    expect(findings).toEqual([]);
    expect(config?.apps).toEqual([
      {
        name: 'default',
        provider: 'cloudways',
        www: 'main-only',
        prune: 'owned',
        keep: [],
        addresses: [],
        expect: [],
        ssl: true,
        paused: false,
        location: { file: 'domains.yml', line: 1, column: 1 },
        domains: [
          { name: 'example.com', location: { file: 'domains.yml', line: 3, column: 5 } },
          { name: '*.xn--bcher-kva.example', location: { file: 'domains.yml', line: 4, column: 5 } },
        ],
      },
    ]);
  });

  test('several apps keep their options and places', async () => {
    const { config, findings } = await load(`apps:
  production:
    provider: runcloud
    www: never
    prune: none
    keep: ["*.Partner.example"]
    addresses: [203.0.113.10, 2001:DB8::/32]
    domains:
      - { name: shop.example.org, www: always, ssl: false, expect: [edge.cdn.example, 198.51.100.0/24] }
  old-one: { provider: serverpilot, paused: true, ssl: false, domains: [] }
`);
    expect(findings).toEqual([]);
    expect(config?.apps).toMatchObject([
      {
        name: 'production',
        www: 'never',
        prune: 'none',
        keep: ['*.partner.example'],
        addresses: ['203.0.113.10', '2001:db8::/32'],
        location: { line: 2, column: 3 },
        domains: [
          {
            name: 'shop.example.org',
            www: 'always',
            ssl: false,
            expect: ['edge.cdn.example', '198.51.100.0/24'],
            location: { line: 9, column: 17 },
          },
        ],
      },
      { name: 'old-one', paused: true, ssl: false, domains: [], location: { line: 10 } },
    ]);
  });

  test('anchors are followed, and what stands behind one has its place', async () => {
    const { config } = await load(
      'apps:\n  a: { provider: cloudways, expect: &cdn [edge.example.net], domains: [a.example] }\n  b: { provider: cloudways, expect: *cdn, domains: [b.example] }\n',
    );
    expect(config?.apps.map((app) => app.expect)).toEqual([['edge.example.net'], ['edge.example.net']]);
    const broken = await load(
      'apps:\n  a: { provider: cloudways, domains: &d [1] }\n  b: { provider: cloudways, domains: *d }\n',
    );
    expect(places(broken)).toEqual(['config.wrong-type 2:42', 'config.wrong-type 3:38']);
  });

  test('a file in a folder, by an absolute path, with a byte order mark and Windows line ends', async () => {
    await put({ 'config/domains.yml': '\ufeffprovider: cloudways\r\ndomains:\r\n  - a.example\r\n' });
    const { config } = await loadConfig(join(workspace, 'config/domains.yml'), workspace, providers);
    expect(config?.apps[0]?.domains[0]).toEqual({
      name: 'a.example',
      location: { file: 'config/domains.yml', line: 3, column: 5 },
    });
  });

  test('the same name below another is no duplicate, nor is a written www name', async () => {
    const { findings } = await load('provider: cloudways\ndomains: [example.com, www.example.com, "*.example.com"]\n');
    expect(findings.map(({ id }) => id)).toEqual(['config.covered-by-wildcard']);
  });
});

const short = (rest: string) => `provider: cloudways\n${rest}`;

describe('what is wrong, with its place and a fix', () => {
  test.for([
    { name: 'broken YAML', text: 'provider: [\n', found: ['config.broken-yaml 2:1'], fix: /syntax/ },
    {
      name: 'an unquoted wildcard',
      text: short('domains:\n  - *.example.com\n'),
      found: ['config.unquoted-wildcard 3:5'],
      fix: /quotes/,
    },
    {
      name: 'two documents',
      text: `${short('domains: []')}\n---\na: 1\n`,
      found: ['config.broken-yaml 3:1'],
      fix: /syntax/,
    },
    { name: 'an unknown tag', text: short('domains: !js []\n'), found: ['config.broken-yaml 2:10'], fix: /syntax/ },
    { name: 'an empty file', text: '', found: ['config.wrong-type 1:1'], fix: /keys with values/ },
    { name: 'a list', text: '- a.example\n', found: ['config.wrong-type 1:1'], fix: /keys with values/ },
    {
      name: 'an unknown key',
      text: short('domain: [a.example]\ndomains: []\n'),
      found: ['config.unknown-key 2:1'],
      fix: /`domains`/,
    },
    {
      name: 'an unknown key of a domain',
      text: short('domains:\n  - name: a.example\n    wwww: never\n'),
      found: ['config.unknown-key 4:5'],
      fix: /`www`/,
    },
    {
      name: 'a key like nothing',
      text: short('zzzzzzzz: 1\ndomains: []\n'),
      found: ['config.unknown-key 2:1'],
      fix: /Known keys/,
    },
    {
      name: 'a constant',
      text: short('WU_CLOUDWAYS_API_KEY: x\ndomains: []\n'),
      found: ['config.unknown-key 2:1'],
      fix: /never read from this file/,
    },
    {
      name: 'both forms at once',
      text: short('apps:\n  a: { provider: cloudways, domains: [] }\n'),
      found: ['config.unknown-key 1:1'],
      fix: /below `apps`/,
    },
    {
      name: 'a prototype key',
      text: short('__proto__: { paused: true }\ndomains: []\n'),
      found: ['config.unknown-key 2:1'],
      fix: /Known keys/,
    },
    {
      name: 'a prototype app',
      text: 'apps:\n  __proto__: { provider: cloudways, domains: [] }\n',
      found: ['config.invalid-app-name 2:3'],
      fix: /lower-case/,
    },
    {
      name: 'a merge key',
      text: 'apps:\n  a: &a { provider: cloudways, domains: [] }\n  b: { <<: *a }\n',
      found: ['config.no-domains 3:3', 'config.missing-key 3:6', 'config.unknown-key 3:8'],
      fix: undefined,
    },
    {
      name: 'a duplicate key',
      text: short('domains: []\nprovider: runcloud\n'),
      found: ['config.duplicate-key 3:1'],
      fix: /one of the two/,
    },
    {
      name: 'a duplicate app',
      text: 'apps:\n  a: { provider: cloudways, domains: [] }\n  a: { provider: cloudways, domains: [] }\n',
      found: ['config.duplicate-key 3:3'],
      fix: /one of the two/,
    },
    {
      name: 'a key that is a list',
      text: short('? [a]\n: 1\ndomains: []\n'),
      found: ['config.broken-yaml 2:3'],
      fix: /syntax/,
    },
    {
      name: 'a word for a boolean',
      text: short('ssl: no\ndomains: []\n'),
      found: ['config.wrong-type 2:6'],
      fix: /`true` or `false`/,
    },
    {
      name: 'a text for a list',
      text: short('domains: a.example\n'),
      found: ['config.wrong-type 2:10'],
      fix: /a list/,
    },
    { name: 'nothing below domains', text: short('domains:\n'), found: ['config.wrong-type 2:9'], fix: /a list/ },
    {
      name: 'an empty item',
      text: short('domains:\n  - a.example\n  -\n'),
      found: ['config.wrong-type 4:4'],
      fix: /a text or keys/,
    },
    { name: 'a number for a name', text: short('domains: [1.5]\n'), found: ['config.wrong-type 2:11'], fix: /a text/ },
    {
      name: 'a wrong word',
      text: short('www: main\ndomains: []\n'),
      found: ['config.wrong-value 2:6'],
      fix: /`main-only`, `always`, `never`/,
    },
    {
      name: 'a mistyped word',
      text: short('prune: owend\ndomains: []\n'),
      found: ['config.wrong-value 2:8'],
      fix: /Did you mean `owned`/,
    },
    {
      name: 'a URL',
      text: short('domains: ["https://Example.com:8443/path?x"]\n'),
      found: ['config.invalid-hostname 2:11'],
      fix: /`example.com`/,
    },
    {
      name: 'a port',
      text: short('domains: ["example.com:443"]\n'),
      found: ['config.invalid-hostname 2:11'],
      fix: /`example.com`/,
    },
    {
      name: 'a path',
      text: short('domains: [example.com/shop]\n'),
      found: ['config.invalid-hostname 2:11'],
      fix: /`example.com`/,
    },
    {
      name: 'an address',
      text: short('domains: [203.0.113.10]\n'),
      found: ['config.invalid-hostname 2:11'],
      fix: /one hostname/,
    },
    {
      name: 'a name without name',
      text: short('domains: [{ www: never }]\n'),
      found: ['config.missing-key 2:11'],
      fix: /`name`/,
    },
    {
      name: 'an unknown provider',
      text: 'provider: cloudway\ndomains: []\n',
      found: ['config.unknown-provider 1:11'],
      fix: /`cloudways`/,
    },
    {
      name: 'a module for a provider',
      text: 'provider: ../../evil.js\ndomains: []\n',
      found: ['config.unknown-provider 1:11'],
      fix: /Known/,
    },
    { name: 'no provider', text: 'domains: []\n', found: ['config.missing-key 1:1'], fix: /`provider`/ },
    {
      name: 'neither domains nor include',
      text: 'provider: cloudways\n',
      found: ['config.no-domains 1:1'],
      fix: /domains: \[\]/,
    },
    { name: 'no apps', text: 'apps: {}\n', found: ['config.no-apps 1:1'], fix: /Add one/ },
    { name: 'a list of apps', text: 'apps: [a]\n', found: ['config.wrong-type 1:7'], fix: /keys with values/ },
    {
      name: 'a bad app name',
      text: 'apps:\n  My_App: { provider: cloudways, domains: [] }\n',
      found: ['config.invalid-app-name 2:3'],
      fix: /lower-case/,
    },
    {
      name: 'a bad pattern',
      text: short('keep: ["*.*.example"]\ndomains: []\n'),
      found: ['config.invalid-keep 2:8'],
      fix: /hostname/,
    },
    {
      name: 'bad addresses',
      text: short('addresses: [203.0.113.300, 10.0.0.0/33, "fe80::1%eth0", edge.example]\ndomains: []\n'),
      found: [
        'config.invalid-address 2:13',
        'config.invalid-address 2:28',
        'config.invalid-address 2:41',
        'config.invalid-address 2:57',
      ],
      fix: /CIDR|address/,
    },
    {
      name: 'a bad target',
      text: short('expect: ["*.edge.example"]\ndomains: []\n'),
      found: ['config.invalid-expect 2:10'],
      fix: /hostname/,
    },
  ])('$name', async ({ text, found, fix }) => {
    const loaded = await load(text);
    expect(places(loaded)).toEqual(found);
    expect(loaded.config).toBeUndefined();
    for (const finding of loaded.findings) {
      expect(finding).toMatchObject({ severity: 'error', location: { file: 'domains.yml' } });
      expect(finding.fix ?? '').toMatch(fix ?? /./);
    }
  });

  test('every problem is told at once', async () => {
    const loaded = await load(`apps:
  production:
    provider: cloudway
    wwww: never
    domains: [example.com, "https://x.example/", 7]
    keep: [http://]
  Staging:
    domains: [example.com]
    include: nothing/*.yml
`);
    expect(places(loaded)).toEqual([
      'config.unknown-provider 3:15',
      'config.unknown-key 4:5',
      'config.invalid-hostname 5:28',
      'config.wrong-type 5:50',
      'config.invalid-keep 6:12',
      'config.invalid-app-name 7:3',
      'config.missing-key 8:5',
      'config.duplicate-hostname 8:15',
      'config.nothing-included 9:14',
    ]);
  });

  test('a duplicate names the other place, in one app and across two', async () => {
    const { findings } = await load(`apps:
  a:
    provider: cloudways
    domains: [bücher.example, XN--BCHER-KVA.example.]
  b:
    provider: cloudways
    domains: [bücher.example]
`);
    expect(findings.map(({ message }) => message)).toEqual([
      expect.stringMatching(/`bücher.example \(xn--bcher-kva.example\)`.*already stands at `domains.yml:4`\.$/),
      expect.stringMatching(/already stands at `domains.yml:4` of the app `a`\.$/),
    ]);
  });

  test.for([
    {
      name: 'added here, listed there',
      first: 'example.com',
      second: 'www.example.com',
      clash: ['config.www-claimed-twice 2:39'],
    },
    {
      name: 'listed here, added there',
      first: 'www.example.com',
      second: 'example.com',
      clash: ['config.www-claimed-twice 3:39'],
    },
    { name: 'not added to a subdomain', first: 'a.example.com', second: 'www.a.example.com', clash: [] },
    { name: 'not added when told', first: '{ name: example.com, www: never }', second: 'www.example.com', clash: [] },
  ])('a www name of two apps: $name', async ({ first, second, clash }) => {
    const loaded = await load(
      `apps:\n  a: { provider: cloudways, domains: [${first}] }\n  b: { provider: cloudways, domains: [${second}] }\n`,
    );
    expect(places(loaded)).toEqual(clash);
  });

  test('a wildcard that serves listed names of its app is told once', async () => {
    const loaded = await load(`apps:
  a:
    provider: cloudways
    domains: ["*.example.com", b.example.com, example.com, a.example.com, x.a.example.com]
  b:
    provider: cloudways
    domains: [c.example.com]
`);
    expect(loaded.config?.apps).toHaveLength(2);
    expect(loaded.findings).toMatchObject([
      {
        id: 'config.covered-by-wildcard',
        severity: 'notice',
        hostname: '*.example.com',
        message: expect.stringMatching(/: `b\.example\.com` and `a\.example\.com`\.$/),
        location: { line: 4, column: 15 },
      },
    ]);
  });

  test('hostile text stays inside its backticks and on its line', async () => {
    const { findings } = await load(short('domains: ["a`b\\n::error::x\\u202e.example"]\n"k`\\n::set-output": 1\n'));
    expect(findings).toHaveLength(2);
    for (const { message } of findings) {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: that there are none is what is checked
      expect(message).not.toMatch(/[\u0000-\u001f\u202e]/);
      expect(message.split('`')).toHaveLength(3);
    }
  });
});

describe('files that are not there or not harmless', () => {
  test('a missing file', async () => {
    const { findings } = await loadConfig('domains.yml', workspace, providers);
    expect(findings).toMatchObject([{ id: 'config.missing-file', message: '`domains.yml` does not exist.' }]);
  });

  test.for(['../domains.yml', '/etc/hostname'])('a file outside: %s', async (file) => {
    await put({ 'inner/x.yml': '', 'domains.yml': short('domains: []\n') });
    const { config, findings } = await loadConfig(file, join(workspace, 'inner'), providers);
    expect(config).toBeUndefined();
    expect(findings).toMatchObject([{ id: 'config.outside-workspace', location: undefined }]);
  });

  test('a folder, a link that leads out, a file over the limit', async () => {
    await mkdir(join(workspace, 'inner/folder'), { recursive: true });
    await put({ 'outside.yml': short('domains: []\n'), 'inner/large.yml': `# ${'x'.repeat(2 * 1024 * 1024)}` });
    await symlink(join(workspace, 'outside.yml'), join(workspace, 'inner/link.yml'));
    const found = async (file: string) => (await loadConfig(file, join(workspace, 'inner'), providers)).findings;
    expect(await found('folder')).toMatchObject([{ id: 'config.unreadable-file' }]);
    expect(await found('link.yml')).toMatchObject([{ id: 'config.outside-workspace' }]);
    expect(await found('large.yml')).toMatchObject([{ id: 'config.file-too-large' }]);
  });

  test('a workspace that is a link itself', async () => {
    await put({ 'real/domains.yml': short('domains: [a.example]\n') });
    await symlink(join(workspace, 'real'), join(workspace, 'link'));
    const { config } = await loadConfig(join(workspace, 'link/domains.yml'), join(workspace, 'link'), providers);
    expect(config?.apps[0]?.domains[0]?.location.file).toBe('domains.yml');
  });

  test.for([
    {
      name: 'aliases of aliases',
      text: `a: &a [x,x,x,x,x,x,x,x,x]\n${[...'bcdefgh'].map((letter, index) => `${letter}: &${letter} [${Array(9).fill(`*${'abcdefg'[index]}`)}]`).join('\n')}\n`,
    },
    { name: 'deep nesting', text: '['.repeat(200_000) },
    { name: 'an alias to itself', text: 'a: &a [*a]\n' },
  ])('YAML made to hurt: $name', async ({ text }) => {
    const { config, findings } = await load(text);
    expect(config).toBeUndefined();
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.length).toBeLessThan(30);
  });
});
