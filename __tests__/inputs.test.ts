import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { inputsSchema, readInputs } from '../src/inputs.ts';
import { readSettings } from '../src/settings.ts';

const read = (inputs: Readonly<Record<string, string>>) =>
  readInputs(Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])));

test('nothing set gives the defaults; empty is not set; unknown names are ignored', () => {
  const expected = {
    config: 'domains.yml',
    mode: 'auto',
    apps: [],
    secrets: undefined,
    githubToken: undefined,
    allow: [],
    approved: undefined,
    dnsResolvers: [
      { kind: 'system' },
      { kind: 'https', url: 'https://cloudflare-dns.com/dns-query' },
      { kind: 'https', url: 'https://dns.google/dns-query' },
    ],
    ssl: true,
    sslAttempts: 5,
    sslIntervalMs: 60_000,
    timeBudgetMs: undefined,
    failOn: ['failed', 'blocked'],
    comment: true,
    issue: false,
    reportPath: 'domain-report/report.json',
    allowLabels: [],
    imports: [],
    importAs: 'one-file',
    importFrom: undefined,
    overwrite: false,
    plugins: [],
    reports: 'domain-reports/**/*.json',
  };
  expect(readInputs({})).toEqual({ inputs: expected, findings: [] });
  expect(read({ mode: ' ', 'ssl-attempts': '', unknown: 'x' }).inputs).toEqual(expected);
});

test.for([
  { input: 'apps', text: 'a, b\nc a', key: 'apps', value: ['a', 'b', 'c'] },
  { input: 'allow', text: 'empty mass-removal', key: 'allow', value: ['empty', 'mass-removal'] },
  { input: 'mode', text: ' sync ', key: 'mode', value: 'sync' },
  { input: 'ssl', text: 'False', key: 'ssl', value: false },
  { input: 'ssl-interval', text: '500ms', key: 'sslIntervalMs', value: 500 },
  { input: 'ssl-interval', text: '5m', key: 'sslIntervalMs', value: 300_000 },
  { input: 'time-budget', text: '45m', key: 'timeBudgetMs', value: 2_700_000 },
  { input: 'time-budget', text: '6h', key: 'timeBudgetMs', value: 21_600_000 },
  { input: 'ssl-attempts', text: '60', key: 'sslAttempts', value: 60 },
  { input: 'fail-on', text: 'drift', key: 'failOn', value: ['drift'] },
  { input: 'apps', text: '["a","b-c"]', key: 'apps', value: ['a', 'b-c'] },
  {
    input: 'allow-labels',
    text: '\n mass-removal: many: may go, really \n\nempty:x\n',
    key: 'allowLabels',
    value: [
      { allow: 'mass-removal', label: 'many: may go, really' },
      { allow: 'empty', label: 'x' },
    ],
  },
  { input: 'import', text: 'cloudways', key: 'imports', value: [{ app: 'default', provider: 'cloudways' }] },
  {
    input: 'import',
    text: 'a=cloudways,\nb-2=runcloud',
    key: 'imports',
    value: [
      { app: 'a', provider: 'cloudways' },
      { app: 'b-2', provider: 'runcloud' },
    ],
  },
  { input: 'overwrite', text: 'TRUE', key: 'overwrite', value: true },
  { input: 'approved-digest', text: '7f3a9c21b4d0', key: 'approved', value: '7f3a9c21b4d0' },
  {
    input: 'approved-digest',
    text: 'shops=7f3a9c21b4d0,legacy-1=e3b0c44298fc',
    key: 'approved',
    value: new Map([
      ['shops', '7f3a9c21b4d0'],
      ['legacy-1', 'e3b0c44298fc'],
    ]),
  },
  { input: 'comment', text: 'FALSE', key: 'comment', value: false },
  { input: 'report-path', text: './out//r.json', key: 'reportPath', value: 'out/r.json' },
  {
    input: 'dns-resolvers',
    text: '127.0.0.1:5353',
    key: 'dnsResolvers',
    value: [{ kind: 'server', host: '127.0.0.1', port: 5353 }],
  },
  { input: 'dns-resolvers', text: '[::1]:53', key: 'dnsResolvers', value: [{ kind: 'server', host: '::1', port: 53 }] },
] as const)('$input: $text', ({ input, text, key, value }) => {
  expect(read({ [input]: text }).inputs?.[key]).toEqual(value);
});

test.for([
  { input: 'mode', text: 'plann', says: 'did you mean `plan`?' },
  { input: 'mode', text: 'Sync', says: '`sync`' },
  { input: 'allow', text: 'everything', says: '`mass-removal`' },
  { input: 'fail-on', text: 'pendign', says: 'did you mean `pending`?' },
  { input: 'allow-labels', text: 'mass-removl: x', says: 'did you mean `mass-removal`?' },
  { input: 'import', text: 'a=b=c', says: '`app=provider`' },
  { input: 'overwrite', text: 'yes', says: '`true`, `false`' },
  { input: 'reports', text: '/tmp/*.json', says: 'in the workspace' },
  { input: 'ssl', text: 'yes', says: '`true`' },
  { input: 'ssl-attempts', text: '0', says: 'from 1 to 60' },
  { input: 'ssl-attempts', text: '61', says: 'from 1 to 60' },
  { input: 'ssl-attempts', text: '5.5', says: 'from 1 to 60' },
  { input: 'ssl-attempts', text: '0x5', says: 'from 1 to 60' },
  { input: 'ssl-interval', text: '60', says: '`60s`' },
  { input: 'ssl-interval', text: '16m', says: '15 minutes' },
  { input: 'ssl-interval', text: '1h', says: '15 minutes' },
  { input: 'time-budget', text: '7h', says: '6 hours' },
  { input: 'time-budget', text: '45', says: '`60s`' },
  { input: 'ssl-interval', text: '-1s', says: '`60s`' },
  { input: 'approved-digest', text: 'not-a-digest', says: '12 characters' },
  { input: 'approved-digest', text: '7f3a9c21b4d0,e3b0c44298fc', says: '`app=digest`' },
  { input: 'approved-digest', text: 'a=7f3a9c21b4d0,a=e3b0c44298fc', says: '`app=digest`' },
  { input: 'approved-digest', text: 'a=7f3a9c21b4d0,e3b0', says: '`app=digest`' },
  { input: 'report-path', text: '../report.json', says: 'in the workspace' },
  { input: 'report-path', text: '/etc/passwd', says: 'in the workspace' },
  { input: 'report-path', text: 'a/../..', says: 'in the workspace' },
  { input: 'report-path', text: '.', says: 'in the workspace' },
  { input: 'dns-resolvers', text: '1.1.1.1', says: 'did you mean `1.1.1.1:53`?' },
  { input: 'dns-resolvers', text: '::1', says: 'did you mean `[::1]:53`?' },
  { input: 'dns-resolvers', text: 'http://dns.example/', says: '`system`' },
  { input: 'dns-resolvers', text: 'https://user:pass@dns.example/', says: '`system`' },
  { input: 'dns-resolvers', text: '1.1.1.1:0', says: '`system`' },
  { input: 'dns-resolvers', text: '1.1.1.1:65536', says: '`system`' },
  { input: 'dns-resolvers', text: '[nonsense]:53', says: '`system`' },
  { input: 'dns-resolvers', text: ',', says: 'at least one' },
])('$input cannot be $text', ({ input, text, says }) => {
  const { inputs, findings } = read({ [input]: text });
  expect(inputs).toBeUndefined();
  expect(findings).toMatchObject([
    { id: 'inputs.wrong-value', severity: 'error', message: expect.stringContaining(says) },
  ]);
  expect(findings[0]?.message).toContain(`\`${input}\``);
});

test('everything that is wrong is told at once, on one line each', () => {
  const { findings } = read({ mode: 'a`\n::error::', ssl: 'x', 'ssl-attempts': 'x', 'report-path': '/x' });
  expect(findings).toHaveLength(4);
  for (const { message } of findings) expect(message).not.toContain('\n');
});

describe('action.yml', async () => {
  const described = z.record(
    z.string(),
    z.looseObject({ description: z.string().min(10), default: z.string().optional() }),
  );
  const action = z
    .looseObject({
      inputs: described,
      outputs: described,
      runs: z.strictObject({ using: z.literal('node24'), main: z.literal('dist/index.js') }),
      branding: z.strictObject({ icon: z.string(), color: z.string() }),
    })
    .parse(parse(await readFile(new URL('../action.yml', import.meta.url), 'utf8')));

  test('has the inputs that are read, in the same order', () => {
    expect(Object.keys(action.inputs)).toEqual(Object.keys(inputsSchema.shape));
  });

  test('has the same defaults', () => {
    // The default token is an expression, which only the runner can evaluate.
    const { 'github-token': token, ...rest } = action.inputs;
    expect(token?.default).toMatch(/^\$\{\{ github\.token \}\}$/);
    const defaults = Object.fromEntries(Object.entries(rest).map(([name, input]) => [name, input.default ?? '']));
    expect(read(defaults)).toEqual(readInputs({}));
  });

  test('has the outputs that the documentation names', () => {
    expect(Object.keys(action.outputs)).toEqual([
      'outcome',
      'changed',
      'added',
      'removed',
      'pending',
      'drift',
      'foreign',
      'report-path',
      'plan-digest',
      'apps',
    ]);
  });
});

describe('settings', () => {
  const ids = ['cloudways', 'runcloud'];

  test('are all absent, or all read', () => {
    expect(readSettings({ MDS_TLS_PORT: '' }, ids)).toEqual({
      settings: { origins: new Map(), tlsPort: undefined, httpPort: undefined, stateFile: undefined },
      findings: [],
    });
    const environment = {
      MDS_CLOUDWAYS_URL: 'http://127.0.0.1:8080/',
      MDS_RUNCLOUD_URL: 'https://proxy.example',
      MDS_TLS_PORT: '8443',
      MDS_HTTP_PORT: '65535',
      MDS_STATE_FILE: '/tmp/state.json',
    };
    expect(readSettings(environment, ids).settings).toEqual({
      origins: new Map([
        ['cloudways', 'http://127.0.0.1:8080'],
        ['runcloud', 'https://proxy.example'],
      ]),
      tlsPort: 8443,
      httpPort: 65_535,
      stateFile: '/tmp/state.json',
    });
  });

  test.for(['http://127.1.2.3:1', 'http://localhost:1', 'http://[::1]:1', 'https://a.example:444'])(
    'an origin: %s',
    (url) => {
      expect(readSettings({ MDS_CLOUDWAYS_URL: url }, ids).settings?.origins.get('cloudways')).toBe(url);
    },
  );

  test.for([
    'http://evil.example',
    'http://127.0.0.1.evil.example',
    'http://localhost.evil.example',
    'ftp://127.0.0.1',
    'https://a.example/path',
    'https://user:pass@a.example',
    'https://a.example?x',
    'a.example',
    'javascript:alert(1)',
  ])('no origin: %s', (url) => {
    const { settings, findings } = readSettings(
      { MDS_CLOUDWAYS_URL: url, MDS_TLS_PORT: '0', MDS_HTTP_PORT: '65536' },
      ids,
    );
    expect(settings).toBeUndefined();
    expect(findings.map(({ id }) => id)).toEqual(Array(3).fill('settings.wrong-value'));
  });
});
