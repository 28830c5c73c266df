import { afterAll, afterEach, expect, test } from 'vitest';
import type { Fault } from '../simulators/kit/faults.ts';
import { leaksIn } from './support/leaks.ts';
import { type Acted, createStage } from './support/stage.ts';

const stage = await createStage();
const { network, vendors, act } = stage;
afterAll(stage.close);
afterEach(() => {
  for (const { faults } of vendors) faults.clear();
});
const point = (address: string, name: string) => network.world.nameServer.put(name, { A: [address] });
for (const name of ['network.example', 'www.network.example', 'shop.example']) point('127.0.0.11', name);
for (const name of ['staging.example', 'www.staging.example']) point('127.0.0.12', name);
for (const name of ['legacy.example', 'www.legacy.example', 'old.example']) point('127.0.0.13', name);

const repository = (...more: readonly string[]) => ({
  'domains.yml': `apps:
  production: { provider: cloudways, www: never, domains: [network.example, www.network.example${more[0] ?? ''}] }
  staging: { provider: runcloud, domains: [staging.example] }
  legacy: { provider: serverpilot, www: never, domains: [legacy.example, www.legacy.example${more[1] ?? ''}] }
`,
});
const files = repository(', shop.example', ', old.example');
const debug = { RUNNER_DEBUG: '1' };

/** A secret with everything in it that some output writes in another way. */
const odd = (name: string) => `${name}"\\/&<>+%\`'=${'Zq9-'.repeat(10)}`;

const secretNames = [
  ...['WU_CLOUDWAYS_API_KEY', 'WU_RUNCLOUD_API_TOKEN', 'WU_RUNCLOUD_API_KEY', 'WU_RUNCLOUD_API_SECRET'],
  'WU_SERVER_PILOT_API_KEY',
];
const wrong = Object.fromEntries(secretNames.map((name, index) => [name, odd(`cw_${index}canary`)]));
const clientId = network.environment['WU_SERVER_PILOT_CLIENT_ID'] ?? '';

/** The secrets that a run is given, and those that it makes of them: what a vendor may have seen of it. */
function givenIn(environment: Readonly<Record<string, string>>): readonly string[] {
  const pair = (first: string, second: string) => Buffer.from(`${first}:${second}`).toString('base64');
  const { WU_RUNCLOUD_API_KEY: key, WU_RUNCLOUD_API_SECRET: secret, WU_RUNCLOUD_API_TOKEN: token } = environment;
  return [
    ...secretNames.flatMap((name) => environment[name] || []),
    pair(clientId, environment['WU_SERVER_PILOT_API_KEY'] ?? ''),
    ...(key && secret && !token ? [pair(key, secret)] : []),
  ];
}

/** Those, and everything that only the vendors know. */
const secretsOf = (environment: Readonly<Record<string, string>>) => [
  ...vendors.flatMap(({ canaries }) => canaries),
  ...givenIn(environment),
];

/** What must hold of every run: nothing is told but to the runner's own masking, which comes first. */
function keepsSilent(run: Acted, environment: Readonly<Record<string, string>>): void {
  const told = run.log.filter((line) => !line.startsWith('::add-mask::'));
  const text = [...told, run.summary, ...Object.values(run.outputs), ...run.files].join('\n');
  expect(leaksIn(text, secretsOf(environment))).toEqual([]);
  const masked = run.log.filter((line) => line.startsWith('::add-mask::'));
  const given = secretNames.flatMap((name) => environment[name] || []);
  // The runner reads %25 as a percent sign.
  const values = masked.map((line) => line.slice('::add-mask::'.length).replaceAll('%25', '%'));
  expect(values).toEqual(expect.arrayContaining(given));
  const firstOther = run.log.findIndex((line) => !line.startsWith('::add-mask::'));
  for (const value of given) expect(values.indexOf(value)).toBeLessThan(firstOther);
}

test('the leak detector finds each form, and a part', () => {
  const secret = odd('canary');
  const forms = [secret, encodeURIComponent(secret), JSON.stringify(secret), btoa(secret), secret.slice(0, 12)];
  for (const form of forms) expect(leaksIn(`x ${form} y`, [secret])).toEqual([secret]);
  expect(leaksIn('x *** y', [secret])).toEqual([]);
});

test('a run that goes well, with debug logging', async () => {
  const run = await act({ files, environment: debug });
  expect(run.exitCode).toBe(0);
  expect(run.log.filter((line) => line.startsWith('::debug::')).length).toBeGreaterThan(10);
  expect(run.requests).toBeGreaterThan(10);
  keepsSilent(run, network.environment);
});

test('the other credentials: an OAuth exchange, a key with a secret; from the input secrets', async () => {
  const keys = vendors.flatMap(({ canaries }) => canaries);
  const environment: Readonly<Record<string, string>> = {
    ...network.environment,
    WU_CLOUDWAYS_API_KEY: keys.find((key) => /^key.{37}$/.test(key)) ?? '',
    WU_RUNCLOUD_API_TOKEN: '',
    WU_RUNCLOUD_API_KEY: keys.find((key) => key.startsWith('rc-canary-key')) ?? '',
    WU_RUNCLOUD_API_SECRET: keys.find((key) => key.startsWith('rc-canary-secret')) ?? '',
  };
  const fromEnvironment = Object.fromEntries(
    Object.entries(environment).filter(([name]) => !secretNames.includes(name)),
  );
  const secrets = JSON.stringify(Object.fromEntries(secretNames.map((name) => [name, environment[name]])));
  const none = Object.fromEntries(secretNames.map((name) => [name, '']));
  const run = await act({
    files,
    inputs: { secrets, mode: 'plan' },
    environment: { ...fromEnvironment, ...none, ...debug },
  });
  expect(run.log.join('\n')).toContain('/api/v2/oauth/access_token');
  expect(run.log.join('\n')).toContain('RunCloud: API v2');
  expect(run.exitCode).toBe(0);
  keepsSilent(run, environment);
});

/** What a vendor says that repeats what it was sent, after so many characters of something else. */
function echo(environment: Readonly<Record<string, string>>, behind: number): object {
  const message = `${'x'.repeat(behind)}${givenIn(environment).join(' ')}`;
  return { message, error: { message } };
}

test.for([
  { what: 'refused', behind: undefined },
  { what: 'repeated by the vendor', behind: 0 },
  { what: 'repeated where a message is cut', behind: 240 },
  { what: 'repeated where a message is cut a little later', behind: 280 },
])('wrong credentials with odd characters: $what', async ({ behind }) => {
  const environment = { ...network.environment, ...wrong, ...debug };
  if (behind !== undefined) {
    const fault: Fault = { when: 'before', answer: { status: 401, body: echo(environment, behind) } };
    for (const { faults } of vendors) faults.add({ times: 100, fault });
  }
  const run = await act({ files, environment });
  expect([run.exitCode, run.requests]).toEqual([1, 3]);
  expect(run.report?.apps.map(({ outcome }) => outcome)).toEqual(['failed', 'failed', 'failed']);
  keepsSilent(run, environment);
});

/** Each run has something to write at the two vendors whose lists are written whole. */
let turn = 0;
const nextFiles = () => {
  turn += 1;
  return turn % 2 === 1 ? repository() : files;
};

const secrets = () => secretsOf(network.environment).join(' ');
test.for<{ what: string; method: string; answer: () => Fault['answer'] }>([
  { what: 'a page of HTML', method: 'GET', answer: () => ({ status: 403, body: `<html>${secrets()}</html>` }) },
  { what: 'a refusal', method: 'GET', answer: () => ({ status: 422, body: echo(network.environment, 270) }) },
  {
    what: 'an answer of another shape',
    method: 'GET',
    answer: () => ({ status: 200, body: { [secrets()]: secrets(), data: secrets(), status: true } }),
  },
  { what: 'a redirect', method: 'GET', answer: () => ({ status: 302, headers: { location: `/?${btoa(secrets())}` } }) },
  { what: 'a page of HTML to a write', method: 'POST', answer: () => ({ status: 200, body: `<html>${secrets()}` }) },
  { what: 'a refusal of a write', method: 'POST', answer: () => ({ status: 400, body: echo(network.environment, 0) }) },
  { what: 'a failure of a write', method: 'POST', answer: () => ({ status: 500, body: echo(network.environment, 0) }) },
  { what: 'a cut write', method: 'POST', answer: () => 'cut' },
])('$what that repeats every secret', async ({ method, answer }) => {
  for (const { faults } of vendors) faults.add({ method, times: 3, fault: { when: 'after', answer: answer() } });
  const run = await act({ files: nextFiles(), environment: debug });
  if (method === 'GET') expect(run.outputs['outcome']).toBe('failed');
  else expect(run.writes).toBeGreaterThan(0);
  keepsSilent(run, network.environment);
});
