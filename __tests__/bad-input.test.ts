import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { writeFiles } from '../demo/runner.ts';
import { createFaults } from '../simulators/kit/faults.ts';
import { serve } from '../simulators/kit/server.ts';
import { startNetwork } from '../simulators/network.ts';
import { systemClock } from '../src/context.ts';
import { reportSchema } from '../src/report/report.ts';
import { start } from '../src/start.ts';
import { createRecordingIo } from './support/recording-io.ts';

const network = await startNetwork(1, systemClock, 1_000);
const vendors = [network.cloudways, network.runcloud, network.serverpilot];
const folder = await mkdtemp(join(tmpdir(), 'domain-sync-'));
afterAll(async () => {
  await network.close();
  await rm(folder, { recursive: true });
});
const nameServer = network.world.nameServer.address;
for (const name of ['staging.example', 'www.staging.example'])
  network.world.nameServer.put(name, { A: ['127.0.0.12'] });

type Texts = Readonly<Record<string, string>>;

interface Wish {
  readonly text?: string;
  readonly files?: Texts;
  readonly inputs?: Texts;
  readonly environment?: Texts;
}

let runs = 0;

/** One run of the whole program in this process, asked to sync, with everything that came out of it. */
async function run({ text, files, inputs = {}, environment = {} }: Wish) {
  runs += 1;
  const workspace = join(folder, `run-${runs}`);
  await writeFiles(workspace, { 'README.md': '', ...(text !== undefined && { 'domains.yml': text }), ...files });
  const sent = vendors.map(({ requests }) => requests.length);
  const before = vendors.map((vendor) => vendor.hostnames());
  const recording = createRecordingIo();
  const asked = { mode: 'sync', 'dns-resolvers': nameServer, 'ssl-interval': '1ms', ...inputs };
  const code = await start(
    {
      ...network.environment,
      MDS_STATE_FILE: join(workspace, 'state.json'),
      GITHUB_WORKSPACE: workspace,
      ...Object.fromEntries(Object.entries(asked).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
      ...environment,
    },
    recording.io,
    new AbortController().signal,
  );
  const file = await readFile(join(workspace, 'domain-report', 'report.json'), 'utf8').catch(() => undefined);
  const report = file === undefined ? undefined : reportSchema.parse(JSON.parse(file));
  const requests = vendors.flatMap((vendor, index) => vendor.requests.slice(sent[index]));
  return {
    ...recording,
    code,
    report,
    findings: [...(report?.findings ?? []), ...(report?.apps.flatMap((app) => app.findings) ?? [])],
    requests: requests.length,
    writes: requests.filter(({ method, path }) => method !== 'GET' && !path.includes('oauth')).length,
    changed: JSON.stringify(vendors.map((vendor) => vendor.hostnames())) !== JSON.stringify(before),
    everything: JSON.stringify([recording.lines, recording.annotations, recording.outputs, recording.summary(), file]),
  };
}

const of = (provider: string, rest = 'domains: [new.example]\n') => `provider: ${provider}\n${rest}`;
const names = (n: number) => Array.from({ length: n }, (_, index) => `n${index}.example`).join(', ');

interface Row extends Wish {
  readonly what: string;
  readonly id: string;
  /** `file:line:column`; absent where no place of a file is wrong. */
  readonly place?: string;
  readonly fix: RegExp;
}

describe('what cannot be understood stops everything before the first call', () => {
  const config: readonly Row[] = [
    { what: 'broken YAML', text: 'provider: [\n', id: 'config.broken-yaml', place: '2:1', fix: /syntax/ },
    {
      what: 'an unquoted wildcard',
      text: of('cloudways', 'domains:\n  - *.a.example\n'),
      id: 'config.unquoted-wildcard',
      place: '3:5',
      fix: /quotes/,
    },
    {
      what: 'an unknown key',
      text: of('cloudways', 'domain: []\ndomains: [a.example]\n'),
      id: 'config.unknown-key',
      place: '2:1',
      fix: /`domains`/,
    },
    {
      what: 'a missing key',
      text: 'domains: [a.example]\n',
      id: 'config.missing-key',
      place: '1:1',
      fix: /`provider`/,
    },
    {
      what: 'a wrong type',
      text: of('cloudways', 'domains: a.example\n'),
      id: 'config.wrong-type',
      place: '2:10',
      fix: /a list/,
    },
    {
      what: 'a wrong value',
      text: of('cloudways', 'www: main\ndomains: [a.example]\n'),
      id: 'config.wrong-value',
      place: '2:6',
      fix: /`main-only`/,
    },
    {
      what: 'a duplicate name',
      text: of('cloudways', 'domains: [a.example, A.example.]\n'),
      id: 'config.duplicate-hostname',
      place: '2:22',
      fix: /./,
    },
    {
      what: 'a name of two apps',
      text: 'apps:\n  a: { provider: cloudways, domains: [a.example] }\n  b: { provider: runcloud, domains: [a.example] }\n',
      id: 'config.duplicate-hostname',
      place: '3:38',
      fix: /./,
    },
    {
      what: 'a URL for a name',
      text: of('cloudways', 'domains: ["https://a.example/x"]\n'),
      id: 'config.invalid-hostname',
      place: '2:11',
      fix: /`a\.example`/,
    },
    {
      what: 'an address for a name',
      text: of('cloudways', 'domains: [203.0.113.7]\n'),
      id: 'config.invalid-hostname',
      place: '2:11',
      fix: /./,
    },
    { what: 'no list at all', text: 'provider: cloudways\n', id: 'config.no-domains', place: '1:1', fix: /`domains`/ },
    { what: 'no apps', text: 'apps: {}\n', id: 'config.no-apps', place: '1:1', fix: /./ },
    { what: 'an empty file', text: '', id: 'config.wrong-type', place: '1:1', fix: /keys with values/ },
    { what: 'a missing file', id: 'config.missing-file', place: '1:1', fix: /Create it/ },
    {
      what: 'a glob that matches nothing',
      text: of('cloudways', 'include: sites/*.yml\n'),
      id: 'config.nothing-included',
      place: '2:10',
      fix: /./,
    },
    {
      what: 'an include that leads out',
      text: of('cloudways', 'include: ../*.yml\n'),
      id: 'config.outside-workspace',
      place: '2:10',
      fix: /./,
    },
    {
      what: 'an unknown provider',
      text: of('cloudway'),
      id: 'config.unknown-provider',
      place: '1:11',
      fix: /`cloudways`/,
    },
  ];
  const other: readonly Row[] = [
    {
      what: 'an unknown mode',
      text: of('cloudways'),
      inputs: { mode: 'snyc' },
      id: 'inputs.wrong-value',
      fix: /`mode`/,
    },
    {
      what: 'an unknown app',
      text: of('cloudways'),
      inputs: { apps: 'defualt' },
      id: 'inputs.unknown-app',
      fix: /`default`/,
    },
    {
      what: 'a wrong resolver',
      text: of('cloudways'),
      inputs: { 'dns-resolvers': '127.0.0.1' },
      id: 'inputs.wrong-value',
      fix: /`dns-resolvers`/,
    },
    {
      what: 'a report path that leads out',
      text: of('cloudways'),
      inputs: { 'report-path': '../x.json' },
      id: 'inputs.wrong-value',
      fix: /`report-path`/,
    },
    {
      what: 'secrets that are not JSON',
      text: of('cloudways'),
      inputs: { secrets: '{"WU_CLOUDWAYS_API_KEY": "canary-in-broken-json"' },
      id: 'constants.secrets-not-json',
      fix: /toJSON\(secrets\)/,
    },
    {
      what: 'secrets that are no object',
      text: of('cloudways'),
      inputs: { secrets: '"canary-in-a-json-text"' },
      id: 'constants.secrets-not-json',
      fix: /toJSON\(secrets\)/,
    },
    {
      what: 'an event that cannot be read',
      text: of('cloudways'),
      environment: { GITHUB_EVENT_NAME: 'push', GITHUB_EVENT_PATH: '/nowhere' },
      id: 'event.unreadable',
      fix: /GITHUB_EVENT_PATH/,
    },
    {
      what: 'an origin without encryption',
      text: of('cloudways'),
      environment: { MDS_CLOUDWAYS_URL: 'http://api.example' },
      id: 'settings.wrong-value',
      fix: /MDS_CLOUDWAYS_URL/,
    },
    {
      what: 'a proxy that is no URL',
      text: of('cloudways'),
      environment: { HTTPS_PROXY: 'user:canary@proxy' },
      id: 'settings.wrong-value',
      fix: /HTTPS_PROXY/,
    },
  ];

  test.for([...config, ...other])('$what: $id', async ({ id, place, fix, ...wish }) => {
    const { code, report, findings, lines, annotations, outputs, summary, requests, changed, everything } =
      await run(wish);
    expect([code, requests, changed]).toEqual([2, 0, false]);
    expect(findings.map((finding) => finding.id)).toEqual([id]);
    const [finding] = findings;
    expect(finding?.fix).toMatch(fix);
    const at = finding?.location;
    expect(at && `${at.file}:${at.line}:${at.column}`).toBe(place && `domains.yml:${place}`);
    expect(report).toMatchObject({ outcome: 'failed', apps: [], calls: { reads: 0, writes: 0 } });
    expect(annotations).toEqual([finding]);
    expect(lines.join('\n')).toContain(`error ${id}`);
    expect(summary()).toContain(id);
    expect(outputs['outcome']).toBe('failed');
    expect(everything).not.toContain('canary');
  });

  test('everything that is wrong is said at once', async () => {
    const { code, findings } = await run({
      text: of('cloudway', 'domain: []\ndomains: [https://a.example]\n'),
      inputs: { secrets: 'none', apps: 'x' },
      environment: { MDS_TLS_PORT: 'x' },
    });
    expect(code).toBe(2);
    expect(findings.map(({ id }) => id).sort()).toEqual([
      'config.invalid-hostname',
      'config.unknown-key',
      'config.unknown-provider',
      'settings.wrong-value',
    ]);
  });
});

const without = (...keys: readonly string[]) => Object.fromEntries(keys.map((key) => [key, '']));

describe('what is wrong with one app fails that app, and changes nothing', () => {
  const reach: readonly (Omit<Row, 'place'> & { readonly says: RegExp })[] = [
    {
      what: 'every constant missing',
      text: of('cloudways'),
      environment: without(
        'WU_CLOUDWAYS_EMAIL',
        'WU_CLOUDWAYS_API_KEY',
        'WU_CLOUDWAYS_SERVER_ID',
        'WU_CLOUDWAYS_APP_ID',
      ),
      id: 'constants.missing',
      says: /lacks 4 constants: `WU_CLOUDWAYS_EMAIL`, .*`WU_CLOUDWAYS_APP_ID`/,
      fix: /Account > API Keys.*platform\.cloudways\.com\/server\//,
    },
    {
      what: 'a constant of a wrong form',
      text: of('cloudways'),
      environment: { WU_CLOUDWAYS_SERVER_ID: 'canary' },
      id: 'constants.wrong-value',
      says: /WU_CLOUDWAYS_SERVER_ID/,
      fix: /Copy it again/,
    },
    {
      what: 'extra domains that are no names',
      text: of('cloudways'),
      environment: { WU_CLOUDWAYS_EXTRA_DOMAINS: 'http://a.example' },
      id: 'constants.invalid-hostname',
      says: /WU_CLOUDWAYS_EXTRA_DOMAINS/,
      fix: /`a\.example`/,
    },
    {
      what: 'a server that Cloudways does not have',
      text: of('cloudways'),
      environment: { WU_CLOUDWAYS_SERVER_ID: '99' },
      id: 'cloudways.server-not-found',
      says: /99/,
      fix: /WU_CLOUDWAYS_SERVER_ID/,
    },
    {
      what: 'an app that Cloudways does not have',
      text: of('cloudways'),
      environment: { WU_CLOUDWAYS_APP_ID: '99' },
      id: 'cloudways.app-not-found',
      says: /99/,
      fix: /WU_CLOUDWAYS_APP_ID/,
    },
    {
      what: 'a server that RunCloud does not have',
      text: of('runcloud'),
      environment: { WU_RUNCLOUD_SERVER_ID: '99' },
      id: 'api.not-found',
      says: /99/,
      fix: /WU_RUNCLOUD_SERVER_ID/,
    },
    {
      what: 'an app that RunCloud does not have',
      text: of('runcloud'),
      environment: { WU_RUNCLOUD_APP_ID: '99' },
      id: 'api.not-found',
      says: /99/,
      fix: /WU_RUNCLOUD_APP_ID/,
    },
    {
      what: 'an app that ServerPilot does not have',
      text: of('serverpilot'),
      environment: { WU_SERVER_PILOT_APP_ID: 'nOsUcHaPp' },
      id: 'api.not-found',
      says: /WU_SERVER_PILOT_APP_ID/,
      fix: /APP_ID/,
    },
    {
      what: 'an expired token of Cloudways',
      text: of('cloudways'),
      environment: { WU_CLOUDWAYS_API_KEY: `cw_${'canary'.repeat(10)}` },
      id: 'api.unauthorized',
      says: /WU_CLOUDWAYS_API_KEY/,
      fix: /Access Token/,
    },
    {
      what: 'an expired token of RunCloud',
      text: of('runcloud'),
      environment: { WU_RUNCLOUD_API_TOKEN: 'canary-token' },
      id: 'api.unauthorized',
      says: /WU_RUNCLOUD_API_TOKEN/,
      fix: /API Management/,
    },
    {
      what: 'a wrong key of ServerPilot',
      text: of('serverpilot'),
      environment: { WU_SERVER_PILOT_API_KEY: 'canary-key' },
      id: 'api.unauthorized',
      says: /WU_SERVER_PILOT_API_KEY/,
      fix: /Account > API/,
    },
    {
      what: 'an empty list',
      text: of('cloudways', 'domains: []\n'),
      id: 'guard.empty',
      says: /./,
      fix: /`allow: empty`/,
    },
    {
      what: "more names than ServerPilot's limit",
      text: of('serverpilot', `www: never\ndomains: [${names(301)}]\n`),
      id: 'guard.too-many-hostnames',
      says: /300/,
      fix: /./,
    },
  ];

  test.for(reach)('$what: $id', async ({ id, says, fix, ...wish }) => {
    const { code, report, findings, annotations, writes, changed, everything } = await run(wish);
    expect([code, writes, changed]).toEqual([1, 0, false]);
    const errors = findings.filter(({ severity }) => severity === 'error');
    expect(errors.map((finding) => finding.id)).toEqual([id]);
    expect(errors[0]?.message).toMatch(says);
    expect(errors[0]?.fix).toMatch(fix);
    expect(annotations.map((finding) => finding.id)).toContain(id);
    expect(report?.outcome).toBe(id.startsWith('guard.') ? 'blocked' : 'failed');
    expect(everything).not.toContain('canary');
  });

  test('the other apps go on', async () => {
    const { code, report, writes } = await run({
      text: 'apps:\n  broken: { provider: cloudways, domains: [a.example] }\n  fine: { provider: runcloud, www: never, domains: [staging.example] }\n',
      environment: { WU_CLOUDWAYS_API_KEY__BROKEN: 'too short' },
      inputs: { ssl: 'false' },
    });
    expect(report?.apps.map(({ name, outcome }) => `${name} ${outcome}`)).toEqual(['broken failed', 'fine in-sync']);
    expect([code, writes]).toEqual([1, 0]);
  });

  test('HTML from a proxy is an error at every vendor, never an empty list', async () => {
    const page = { status: 200, body: '<html>Sign in to the network</html>' };
    for (const { faults } of vendors) faults.add({ times: 100, fault: { when: 'before', answer: page } });
    onTestFinished(() => {
      for (const { faults } of vendors) faults.clear();
    });
    const { code, report, writes, changed } = await run({
      text: 'apps:\n  a: { provider: cloudways, domains: [a.example] }\n  b: { provider: runcloud, domains: [b.example] }\n  c: { provider: serverpilot, domains: [c.example] }\n',
    });
    expect([code, writes, changed]).toEqual([1, 0, false]);
    const findings = report?.apps.map((app) => app.findings.map(({ id }) => id));
    expect(findings).toEqual([['api.not-json'], ['api.not-json'], ['api.not-json']]);
  });
});

describe('what is a finding and no failure', () => {
  const staging = of('runcloud', 'domains: [staging.example]\n');

  test('no DNS server that answers: readiness is unknown, and no certificate is asked for', async () => {
    const { code, report, findings } = await run({
      text: staging,
      inputs: { 'dns-resolvers': '127.0.0.1:1', mode: 'plan' },
    });
    expect(code).toBe(0);
    expect(report?.apps[0]?.hostnames.map(({ readiness }) => readiness)).toEqual(['unknown', 'unknown']);
    expect(findings.map(({ id, severity }) => `${severity} ${id}`)).toContain('notice dns.unknown');
  });

  test('a permission that GitHub does not give: the run plans, and says why', async () => {
    const github = await serve(() => Response.json({ message: 'no' }, { status: 403 }), createFaults());
    onTestFinished(github.close);
    const error = vi.spyOn(console, 'error');
    const { code, report, findings, writes } = await run({
      text: staging,
      inputs: { mode: 'auto', 'github-token': 'canary-of-github' },
      environment: {
        ...{ GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/heads/main', GITHUB_REPOSITORY: 'acme/site' },
        GITHUB_API_URL: github.origin,
      },
    });
    expect(github.requests).toMatchObject([{ path: '/repos/acme/site' }]);
    expect([code, report?.mode, writes]).toEqual([0, 'plan', 0]);
    expect(findings.map(({ id }) => id)).toContain('github.cannot-read-repository');
    expect(error).not.toHaveBeenCalled();
  });

  test('a certificate that does not come in time: the app is pending', async () => {
    const { code, report, findings } = await run({ text: staging, inputs: { 'ssl-attempts': '1' } });
    expect(code).toBe(0);
    expect(report?.outcome).toBe('pending');
    expect(findings.map(({ id, severity }) => `${severity} ${id}`)).toContain('notice certificate.pending');
  });
});

test('a report that cannot be written is said everywhere else', async () => {
  const { code, lines, annotations, outputs, summary } = await run({
    text: of('runcloud', 'domains: [staging.example]\n'),
    inputs: { mode: 'validate', 'report-path': 'README.md/report.json' },
  });
  expect(code).toBe(1);
  expect(annotations.map(({ id }) => id)).toContain('report.not-written');
  expect(lines.join('\n')).toContain('error report.not-written');
  expect(summary()).toContain('report.not-written');
  expect(outputs['outcome']).toBeDefined();
});
