import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { writeFiles } from '../demo/runner.ts';
import { prepare } from '../src/prepare.ts';
import { providers } from '../src/providers/index.ts';
import { constantOf, pluginSource } from './support/plugin.ts';

const folder = await mkdtemp(join(tmpdir(), 'domain-sync-'));
afterAll(() => rm(folder, { recursive: true }));
let workspaces = 0;

interface Wish {
  readonly files?: Readonly<Record<string, string>>;
  /** Links by the path at which they stand. */
  readonly links?: Readonly<Record<string, string>>;
  readonly plugins: string;
  readonly provider?: string;
  readonly event?: { readonly name: string; readonly payload?: object };
  readonly environment?: Readonly<Record<string, string>>;
}

/** What a run would begin with. */
async function prepared({ files = {}, links = {}, plugins, provider = 'acme', event, environment = {} }: Wish) {
  workspaces += 1;
  const workspace = join(folder, `workspace-${workspaces}`, 'repository');
  const domains = `provider: ${provider}\ndomains: [a.example]\n`;
  await writeFiles(workspace, {
    'domains.yml': domains,
    '../event.json': JSON.stringify(event?.payload ?? {}),
    ...files,
  });
  for (const [path, target] of Object.entries(links)) await symlink(target, join(workspace, path));
  const told = event && { GITHUB_EVENT_NAME: event.name, GITHUB_EVENT_PATH: join(workspace, '..', 'event.json') };
  const given = { INPUT_PLUGINS: plugins, GITHUB_WORKSPACE: workspace, ...told, ...environment };
  return prepare(given, providers);
}

const acme = pluginSource('acme');
const manifest = (fields: object) => JSON.stringify({ name: 'acme-panel', type: 'module', ...fields });
const installed = (fields: object, entry: string) => ({
  'node_modules/acme-panel/package.json': manifest(fields),
  [`node_modules/acme-panel/${entry}`]: acme,
});

describe('a plugin joins the registry', () => {
  const rows: readonly (Wish & { readonly what: string })[] = [
    { what: 'from a module of the repository', files: { 'providers/acme.js': acme }, plugins: './providers/acme.js' },
    {
      what: 'from TypeScript',
      files: { 'acme.ts': `${acme}const text: string = '';\nvoid text;\n` },
      plugins: './acme.ts',
    },
    {
      what: 'from CommonJS',
      files: { 'acme.cjs': acme.replace('export default', 'module.exports =') },
      plugins: './acme.cjs',
    },
    { what: 'from a package', files: installed({ exports: './lib/a.js' }, 'lib/a.js'), plugins: 'acme-panel' },
    {
      what: 'from a package that only `import` may have',
      files: installed({ exports: { './x': './no.js', '.': { types: './a.d.ts', import: './a.js' } } }, 'a.js'),
      plugins: 'acme-panel',
    },
    { what: 'from a package with `main`', files: installed({ main: 'a.js' }, 'a.js'), plugins: 'acme-panel' },
    { what: 'from a package without either', files: installed({}, 'index.js'), plugins: 'acme-panel' },
    {
      what: 'from a package that a link brings in from elsewhere in the workspace',
      files: { 'packages/acme/package.json': manifest({}), 'packages/acme/index.js': acme, 'node_modules/.keep': '' },
      links: { 'node_modules/acme-panel': '../packages/acme' },
      plugins: 'acme-panel',
    },
    {
      what: 'beside others, a line each',
      files: { 'a.js': acme, 'b.js': pluginSource('other') },
      plugins: '\n  ./b.js\n./a.js\n\n./a.js\n',
    },
    {
      what: 'on a pull request of the repository itself',
      files: { 'acme.js': acme },
      plugins: './acme.js',
      event: pullRequest('pull_request', 1),
    },
    {
      // Only who may write to the repository puts a pull request into the queue, and the same tree is pushed next.
      what: 'in the merge queue',
      files: { 'acme.js': acme },
      plugins: './acme.js',
      event: { name: 'merge_group', payload: { action: 'checks_requested' } },
    },
    {
      what: 'by an id that every object has',
      files: { 'a.js': pluginSource('constructor'), 'b.js': acme },
      plugins: './a.js\n./b.js',
    },
  ];

  test.for(rows)('$what', async (row) => {
    const { prepared: ready, findings } = await prepared(row);
    expect(findings).toEqual([]);
    expect(Object.keys(ready?.providers ?? {})).toEqual(expect.arrayContaining([...Object.keys(providers), 'acme']));
    expect(ready?.config.apps.map(({ provider }) => provider)).toEqual(['acme']);
  });

  test('its constants are collected by their names, and its secrets are masked', async () => {
    const environment = { [constantOf('acme')]: 'secret-of-acme', WU_OTHER: 'x' };
    const { prepared: ready, secrets } = await prepared({ files: { 'a.js': acme }, plugins: './a.js', environment });
    expect(ready?.constants.constants.get('default')).toEqual({ [constantOf('acme')]: 'secret-of-acme' });
    expect(secrets).toEqual(['secret-of-acme']);
  });

  test('a value is secret if anyone says so', async () => {
    const name = constantOf('acme');
    const open = pluginSource('open', { constants: `[{ name: '${name}', secret: false, where: 'x' }]` });
    const files = { 'open.js': open, 'a.js': acme };
    const { secrets } = await prepared({
      files,
      plugins: './open.js\n./a.js',
      environment: { [name]: 'secret-of-acme' },
    });
    expect(secrets).toEqual(['secret-of-acme']);
  });

  test('without its provider, nobody knows that a value is not secret', async () => {
    const environment = { WU_ACME_TOKEN: 'secret-of-acme', WU_CLOUDWAYS_APP_ID: '123456', PATH: 'x' };
    const { secrets } = await prepared({ plugins: './a.js', environment });
    expect(secrets).toEqual(['secret-of-acme']);
  });

  test("a constant's schema comes from another zod, and may fail by itself", async () => {
    const schema = (body: string) =>
      pluginSource('acme', {
        constants: `[{ name: '${constantOf('acme')}', secret: true, where: 'x', schema: { safeParse(value) { ${body} } } }]`,
      });
    const said = async (body: string) => {
      const environment = { [constantOf('acme')]: 'secret-of-acme' };
      const { prepared: ready } = await prepared({ files: { 'a.js': schema(body) }, plugins: './a.js', environment });
      return ready?.constants.findings.map(({ message }) => message).join() ?? 'not prepared';
    };
    expect(await said('return { success: true }')).toBe('');
    expect(await said("return { success: false, error: { issues: [{ message: 'is too old' }] } }")).toContain(
      'is too old',
    );
    for (const body of ["throw new Error('no')", 'return undefined', 'return Promise.resolve()'])
      expect(await said(body)).toContain('could not be checked');
  });

  test('`MDS_<ID>_URL` leads it elsewhere, and `import` takes its id', async () => {
    const files = { 'a.js': pluginSource('my-panel') };
    const environment = {
      MDS_MY_PANEL_URL: 'http://127.0.0.1:1',
      INPUT_MODE: 'import',
      INPUT_IMPORT: 'shop=my-panel',
    };
    const { prepared: ready, findings } = await prepared({ files, plugins: './a.js', environment });
    expect(findings).toEqual([]);
    expect(ready?.settings.origins.get('my-panel')).toBe('http://127.0.0.1:1');
    expect(ready?.config.apps.map(({ name, provider }) => [name, provider])).toEqual([['shop', 'my-panel']]);
  });
});

function pullRequest(name: string, headRepository: number | null) {
  const repo = headRepository === null ? null : { id: headRepository };
  const pull = { number: 1, head: { sha: 'a', repo }, base: { ref: 'main', sha: 'b', repo: { id: 1 } } };
  return { name, payload: { action: 'opened', pull_request: pull } };
}

const withChange = (changes: Readonly<Record<string, string>>): Wish => ({
  files: { 'a.js': pluginSource('acme', changes) },
  plugins: './a.js',
});

describe('one clear finding, and nothing is run', () => {
  interface Row extends Wish {
    readonly what: string;
    readonly id: string;
    readonly says: RegExp;
  }
  const rows: readonly Row[] = [
    { what: 'a package that is not installed', plugins: 'acme-panel', id: 'not-found', says: /no such package/ },
    { what: 'a file that is not there', plugins: './a.js', id: 'not-found', says: /no such file/ },
    { what: 'a folder', files: { 'a/b.js': '' }, plugins: './a', id: 'not-found', says: /no such file/ },
    {
      what: 'a path without `./`',
      files: { 'a/b.js': acme },
      plugins: 'a/b.js',
      id: 'not-found',
      says: /path from `\.\/` on/,
    },
    { what: 'a URL', plugins: 'https://a.example/a.js', id: 'not-found', says: /neither/ },
    { what: 'code', plugins: 'data:text/javascript,process.exit()', id: 'not-found', says: /neither/ },
    { what: 'a path out of the workspace', plugins: '../event.json', id: 'outside-workspace', says: /leads out/ },
    { what: 'such a path in disguise', plugins: './x/../../event.json', id: 'outside-workspace', says: /leads out/ },
    { what: 'an absolute path', plugins: '/etc/passwd', id: 'outside-workspace', says: /leads out/ },
    {
      what: 'a link out of the workspace',
      links: { 'a.js': '../event.json' },
      plugins: './a.js',
      id: 'outside-workspace',
      says: /leads out/,
    },
    {
      what: 'a package that is a link out of the workspace',
      files: { '../acme/package.json': manifest({}), '../acme/index.js': acme, 'node_modules/.keep': '' },
      links: { 'node_modules/acme-panel': '../../acme' },
      plugins: 'acme-panel',
      id: 'outside-workspace',
      says: /leads out/,
    },
    {
      what: 'a package whose entry is elsewhere',
      files: { ...installed({ exports: '../../../event.json' }, 'a.js') },
      plugins: 'acme-panel',
      id: 'outside-workspace',
      says: /leads out/,
    },
    {
      what: 'a package that exports nothing to `import`',
      files: installed({ exports: { '.': { require: './a.js' } } }, 'a.js'),
      plugins: 'acme-panel',
      id: 'not-found',
      says: /exports nothing that `import` can load/,
    },
    ...[
      '@acme',
      '@acme/..',
      '@acme/panel/sub',
      'acme-panel/lib/a.js',
      '.bin/acme',
      '..',
      '~/a.js',
      'file:///a.js',
      '#a',
    ].map((plugin) => ({
      what: `no name of a package: ${plugin}`,
      files: installed({}, 'lib/a.js'),
      plugins: plugin,
      id: 'not-found',
      says: /neither the name of a package nor a path/,
    })),
    ...['..\\a.js', './a.js?b', './%2e%2e/a.js', './a.js\u0000'].map((plugin) => ({
      what: `no file: ${JSON.stringify(plugin)}`,
      files: { 'a.js': acme, '../a.js': acme },
      plugins: plugin,
      id: 'not-found',
      says: /no such file|neither/,
    })),
    {
      what: 'a link in the midst of a path',
      files: { '../elsewhere/a.js': acme },
      links: { inside: '../elsewhere' },
      plugins: './inside/a.js',
      id: 'outside-workspace',
      says: /leads out/,
    },
    {
      what: 'a package in a `node_modules` that is elsewhere',
      files: { '../modules/acme-panel/package.json': manifest({}), '../modules/acme-panel/index.js': acme },
      links: { node_modules: '../modules' },
      plugins: 'acme-panel',
      id: 'outside-workspace',
      says: /leads out/,
    },
    {
      what: 'a link that leads to itself',
      links: { 'a.js': 'a.js' },
      plugins: './a.js',
      id: 'not-found',
      says: /no such file/,
    },
    {
      what: 'a syntax error',
      files: { 'a.js': 'export default {' },
      plugins: './a.js',
      id: 'cannot-load',
      says: /cannot be loaded: `/,
    },
    {
      what: 'a module that throws',
      files: { 'a.js': "throw new Error('too `early`')" },
      plugins: './a.js',
      id: 'cannot-load',
      says: /too 'early'/,
    },
    {
      what: 'an import that is not there',
      files: { 'a.js': "import 'nowhere-at-all'" },
      plugins: './a.js',
      id: 'cannot-load',
      says: /nowhere-at-all/,
    },
    {
      what: 'an export that throws when it is looked at',
      files: { 'a.js': "export default { get contract() { throw new Error('hands off') } }" },
      plugins: './a.js',
      id: 'cannot-load',
      says: /hands off/,
    },
    {
      what: 'a module that throws a bare object',
      files: { 'a.js': 'throw Object.create(null)' },
      plugins: './a.js',
      id: 'cannot-load',
      says: /cannot be shown/,
    },
    {
      what: 'an export that throws something like a finding when it is looked at',
      files: {
        'a.js':
          "export default { get contract() { throw { findings: 7, [Symbol.for('multisite-domain-sync.Failure')]: 1 } } }",
      },
      plugins: './a.js',
      id: 'cannot-load',
      says: /cannot be loaded/,
    },
    {
      what: 'no default export',
      files: { 'a.js': 'export const acme = 1' },
      plugins: './a.js',
      id: 'no-provider',
      says: /default export/,
    },
    {
      what: 'another default export',
      files: { 'a.js': 'export default () => {}' },
      plugins: './a.js',
      id: 'no-provider',
      says: /default export/,
    },
    {
      what: 'another version of the contract',
      ...withChange({ contract: '2', connect: '7' }),
      id: 'other-contract',
      says: /version `2`/,
    },
    {
      what: 'no version of the contract',
      ...withChange({ contract: 'undefined' }),
      id: 'other-contract',
      says: /version `undefined`/,
    },
    {
      what: 'the id of a built-in provider',
      ...withChange({ id: "'cloudways'" }),
      id: 'id-taken',
      says: /`cloudways`/,
    },
    {
      what: 'two plugins with one id',
      files: { 'a.js': acme, 'b.js': acme },
      plugins: './a.js\n./b.js',
      id: 'id-taken',
      says: /`\.\/b\.js` brings the provider `acme`/,
    },
    {
      what: 'a contract broken in several places: all of them',
      ...withChange({
        id: "'Acme!'",
        docs: "'no page'",
        constants: "[{ name: 'PATH', secret: false, where: '' }, { name: 'WU_A__B', secret: 1, where: 'x' }]",
        limits: '{}',
        connect: '1',
      }),
      id: 'broken-contract',
      says: /`id` .*`docs` .*`constants\.0\.name` .*`constants\.0\.where` .*`constants\.1\.name` .*`constants\.1\.secret` .*`limits\.requestsPerMinute` .*`connect` /,
    },
    {
      what: 'a contract broken in more places than fit in a message of a plugin',
      ...withChange({ constants: 'Array.from({ length: 40 }, () => ({}))' }),
      id: 'broken-contract',
      says: /`constants\.39\.where`/,
    },
    {
      what: 'a version that cannot be shown',
      ...withChange({ contract: 'Object.create(null)' }),
      id: 'other-contract',
      says: /cannot be shown/,
    },
    {
      what: 'an API over plain HTTP',
      ...withChange({ origin: "'http://panel.example'" }),
      id: 'broken-contract',
      says: /`origin` has to be an `https:/,
    },
    ...[
      'https://user:key@panel.example',
      'https://panel.example/api',
      'https://panel.example?x',
      'ftp://panel.example',
    ].map((origin) => ({
      what: `the origin ${origin}`,
      ...withChange({ otherOrigins: `['${origin}']` }),
      id: 'broken-contract',
      says: /`otherOrigins\.0` has to be an `https:/,
    })),
    {
      what: 'no kind of certificates: each app has one',
      ...withChange({ capabilities: "{ list: 'per-hostname', www: 'own-name', wildcards: false, certificates: [] }" }),
      id: 'broken-contract',
      says: /`capabilities\.certificates` has to name at least one/,
    },
    {
      what: 'an id of JavaScript',
      ...withChange({ id: "'__proto__'" }),
      id: 'broken-contract',
      says: /`id` has to be lower-case/,
    },
    {
      what: 'a flag where lists are written whole',
      ...withChange({ capabilities: "{ list: 'replaced-whole', www: 'flag', wildcards: false, certificates: [] }" }),
      id: 'broken-contract',
      says: /`capabilities\.www`/,
    },
    ...['pull_request_target', 'workflow_run', 'issue_comment'].map((name) => ({
      what: `the event ${name}`,
      ...withChange({}),
      event: name === 'pull_request_target' ? pullRequest(name, 1) : { name, payload: {} },
      id: 'refused',
      says: new RegExp(name),
    })),
    {
      what: 'a pull request from a fork',
      ...withChange({}),
      event: pullRequest('pull_request', 2),
      id: 'refused',
      says: /fork/,
    },
    {
      what: 'one from a fork that is gone',
      ...withChange({}),
      event: pullRequest('pull_request', null),
      id: 'refused',
      says: /fork/,
    },
    {
      what: 'one of which nothing is known',
      ...withChange({}),
      event: { name: 'pull_request', payload: {} },
      id: 'refused',
      says: /fork/,
    },
    ...['pull_request_review', 'pull_request_review_comment'].map((name) => ({
      what: `the event ${name} of a fork`,
      ...withChange({}),
      event: pullRequest(name, 2),
      id: 'refused',
      says: /fork/,
    })),
  ];

  test.for(rows)('$what', async ({ id, says, ...wish }) => {
    const marked = Object.entries(wish.files ?? {}).map(([path, text]) => [
      path,
      text.replace('export default', `globalThis.loaded = true;\nexport default`),
    ]);
    Object.assign(globalThis, { loaded: false });
    const { prepared: ready, findings } = await prepared(
      id === 'refused' ? { ...wish, files: Object.fromEntries(marked) } : wish,
    );
    expect(findings.map((finding) => finding.id)).toEqual([`plugins.${id}`]);
    expect(findings[0]?.message).toMatch(says);
    expect(findings[0]?.fix).toMatch(/\.$/);
    expect(ready).toBeUndefined();
    expect(globalThis).toMatchObject({ loaded: false });
  });

  test.for([{ payload: { pull_request: { head: 'gone' } } }, { payload: [] }])(
    'an event that cannot be understood is all that is said: $payload',
    async ({ payload }) => {
      const event = { name: 'pull_request', payload };
      const files = { 'a.js': `globalThis.loaded = true;\n${acme}` };
      Object.assign(globalThis, { loaded: false });
      const { prepared: ready, findings } = await prepared({ files, plugins: './a.js', event });
      expect(findings.map(({ id }) => id)).toEqual(['event.unreadable']);
      expect(ready).toBeUndefined();
      expect(globalThis).toMatchObject({ loaded: false });
    },
  );

  test('everything that is wrong is said at once', async () => {
    const { findings } = await prepared({ plugins: './a.js\n../b.js\nc d', environment: { INPUT_SSL: 'maybe' } });
    expect(findings.map(({ id }) => id)).toEqual(['inputs.wrong-value']);
    const { findings: three } = await prepared({ plugins: './a.js\n../b.js\nc d' });
    expect(three.map(({ id }) => id)).toEqual(['plugins.not-found', 'plugins.outside-workspace', 'plugins.not-found']);
  });

  test('domains.yml cannot name one', async () => {
    const files = { 'a.js': acme, 'domains.yml': 'plugins: [./a.js]\nprovider: ./a.js\ndomains: [a.example]\n' };
    const { findings } = await prepared({ files, plugins: '' });
    expect(findings.map(({ id }) => id).sort()).toEqual(['config.unknown-key', 'config.unknown-provider']);
  });
});
