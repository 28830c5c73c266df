import { inspect } from 'node:util';
import type { Dispatcher } from 'undici';
import { afterEach, describe, expect, test } from 'vitest';
import { createPaperWorld } from '../simulators/kit/paper-world.ts';
import type { World } from '../simulators/kit/world.ts';
import {
  type ServerPilotOptions,
  type ServerPilotSimulator,
  startServerPilot,
} from '../simulators/serverpilot/index.ts';
import { createVendors, type Vendors } from '../src/connect.ts';
import { Failure } from '../src/finding.ts';
import { ApiError, LostAnswer } from '../src/http/errors.ts';
import { createDispatcher } from '../src/http/transport.ts';
import type { AppState, Host } from '../src/providers/provider.ts';
import { serverpilot } from '../src/providers/serverpilot/index.ts';

const open: { simulator: ServerPilotSimulator; dispatcher: Dispatcher }[] = [];

afterEach(async () => {
  for (const { simulator, dispatcher } of open.splice(0)) {
    await dispatcher.close();
    await simulator.close();
  }
});

interface Setup {
  readonly world: World;
  readonly simulator: ServerPilotSimulator;
  readonly vendors: Vendors;
  readonly host: Host;
  readonly lines: readonly string[];
  readonly masked: readonly string[];
  connect(constants?: Readonly<Record<string, string>>): Promise<Host>;
}

async function setup(options: ServerPilotOptions = {}, world = createPaperWorld()): Promise<Setup> {
  const simulator = await startServerPilot(world, options);
  const dispatcher = createDispatcher();
  open.push({ simulator, dispatcher });
  const lines: string[] = [];
  const masked: string[] = [];
  const line = (text: string) => lines.push(text);
  const vendors = createVendors(
    { dispatcher, writes: true, originOf: () => simulator.origin, mask: (secret) => masked.push(secret) },
    {
      clock: world.clock,
      log: { info: line, debug: line, group: line, endGroup: () => {} },
      signal: new AbortController().signal,
      random: world.random,
    },
  );
  const connect = (constants: Readonly<Record<string, string>> = simulator.constants) =>
    vendors.connect(serverpilot, constants);
  return { world, simulator, vendors, host: await connect(), lines, masked, connect };
}

/** Sorted, because ServerPilot shuffles. */
const namesOf = (state: AppState) => state.hostnames.map(({ name }) => name).sort();

async function replace(host: Host, hostnames: readonly string[]): Promise<void> {
  await host.write({ kind: 'replace', hostnames, before: await host.read('fresh') });
}

const caught = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => undefined,
    (error: unknown) => error,
  );

async function failure(work: Promise<unknown>): Promise<Failure> {
  const error = await caught(work);
  if (error instanceof Failure) return error;
  throw new Error(`expected a Failure, got ${inspect(error)}`);
}

/** AutoSSL never gets a certificate. */
const never = { availableAfterMs: Number.POSITIVE_INFINITY };
/** Long enough for an action and for AutoSSL. */
const later = 400_000;

const requestAutoSsl = async (host: Host) => host.certificates?.request({ names: [] }, undefined);
const certificatesOf = (host: Host) => host.certificates?.state();

describe('constants', () => {
  const schemaOf = (name: string) => serverpilot.constants.find((constant) => constant.name === name)?.schema;

  test.for([
    ['WU_SERVER_PILOT_APP_ID', 'nlcN0TwdZAyNEgdp', true],
    ['WU_SERVER_PILOT_APP_ID', '940288', true],
    ['WU_SERVER_PILOT_APP_ID', 'https://manage.serverpilot.io/apps/x', false],
    ['WU_SERVER_PILOT_APP_ID', '../servers', false],
    ['WU_SERVER_PILOT_CLIENT_ID', 'cid_Ab12', true],
    ['WU_SERVER_PILOT_CLIENT_ID', 'cid_Ab12:key', false],
    ['WU_SERVER_PILOT_API_KEY', 'two words', false],
  ] as const)('%s: %s is accepted: %s', ([name, value, accepted]) => {
    const result = schemaOf(name)?.safeParse(value);
    expect(result?.success).toBe(accepted);
    if (!accepted) expect(result?.error?.message).not.toContain(value);
  });

  test('client id and key go out as HTTP Basic, and the pair is masked', async () => {
    const { simulator, host, masked } = await setup();
    await host.read('fresh');
    const { WU_SERVER_PILOT_CLIENT_ID: id, WU_SERVER_PILOT_API_KEY: key } = simulator.constants;
    const pair = Buffer.from(`${id}:${key}`).toString('base64');
    expect(simulator.requests[0]?.headers['authorization']).toBe(`Basic ${pair}`);
    expect(masked).toEqual([pair]);
  });
});

describe('reading', () => {
  test('gives names, addresses and label, and keeps every name as it is spelled', async () => {
    const domains = ['Shop.Example.org', '*.example.com', '203.0.113.10', 'example.com', 'example.com'];
    const { simulator, host } = await setup({ domains, assumptions: never });
    const state = await host.read('fresh');
    expect(state).toMatchObject({ label: 'network1', addresses: [simulator.address] });
    expect(state.primary).toBeUndefined();
    expect(state.hostnames.map(({ raw }) => raw).sort()).toEqual([...domains].sort());
    expect(namesOf(state)).toEqual(['*.example.com', '203.0.113.10', 'example.com', 'example.com', 'shop.example.org']);
  });

  test('an empty list is an empty list', async () => {
    const { host } = await setup({ domains: [] });
    expect((await host.read('fresh')).hostnames).toEqual([]);
  });

  test('a server that has never connected has no address', async () => {
    const { simulator, connect } = await setup();
    const host = await connect(simulator.addApp({ domains: ['a.example'], server: { address: null } }));
    expect((await host.read('fresh')).addresses).toEqual([]);
  });

  test('asks for each server once a run, for each app every time', async () => {
    const { simulator, vendors, host, connect } = await setup();
    const neighbour = await connect(simulator.addApp({ domains: ['a.example'] }));
    const elsewhere = await connect(simulator.addApp({ server: { address: '127.0.0.2' } }));
    await Promise.all([host, neighbour, elsewhere, host].map((each) => each.read('fresh')));
    expect(simulator.requests.filter(({ path }) => path.startsWith('/v1/servers/'))).toHaveLength(2);
    expect(vendors.calls()).toEqual({ reads: 6, writes: 0 });
    expect((await elsewhere.read('fresh')).addresses).toEqual(['127.0.0.2']);
  });

  test("a server that could not be read is asked again, by the next app's read", async () => {
    const { simulator, host, connect } = await setup();
    const neighbour = await connect(simulator.addApp({ domains: ['a.example'] }));
    simulator.faults.add({ path: /servers/, fault: { when: 'before', answer: { status: 403 } } });
    expect((await failure(host.read('fresh'))).findings[0]?.id).toBe('api.forbidden');
    expect((await neighbour.read('fresh')).addresses).toEqual([simulator.address]);
  });

  test.for([
    ['no list', { domains: undefined }],
    ['a list that is null', { domains: null }],
    ['a list in an object', { domains: { 0: 'a.example', 2: 'b.example' } }],
    ['a list with a number', { domains: ['a.example', 7] }],
  ] as const)('%s is an error, never an empty list', async ([, wrong]) => {
    const { simulator, host } = await setup();
    const data = { id: 'x', name: 'x', serverid: 'x', ssl: { key: 'CANARY-IN-A-FAULT', auto: true }, ...wrong };
    simulator.faults.add({ path: /apps/, fault: { when: 'after', answer: { status: 200, body: { data } } } });
    const error = await failure(host.read('fresh'));
    expect(error.findings[0]?.id).toBe('api.unexpected-answer');
    expect(inspect(error, { depth: null })).not.toContain('CANARY');
  });
});

describe('refusals say what is wrong and where it is mended', () => {
  test('wrong key', async () => {
    const { simulator, connect } = await setup();
    const host = await connect({ ...simulator.constants, WU_SERVER_PILOT_API_KEY: 'wrong' });
    const error = await failure(host.read('fresh'));
    expect(error.findings[0]).toMatchObject({
      id: 'api.unauthorized',
      message: expect.stringMatching(/WU_SERVER_PILOT_CLIENT_ID.*WU_SERVER_PILOT_API_KEY/),
      fix: expect.stringContaining('Account > API'),
    });
    expect(simulator.requests).toHaveLength(1);
  });

  test('wrong key and wrong app: the key comes first', async () => {
    const { simulator, connect } = await setup();
    const wrong = { ...simulator.constants, WU_SERVER_PILOT_API_KEY: 'wrong', WU_SERVER_PILOT_APP_ID: 'nowhere' };
    expect((await failure((await connect(wrong)).read('fresh'))).findings[0]?.id).toBe('api.unauthorized');
  });

  test('wrong app', async () => {
    const { simulator, connect } = await setup();
    const host = await connect({ ...simulator.constants, WU_SERVER_PILOT_APP_ID: 'nowhere' });
    expect((await failure(host.read('fresh'))).findings[0]).toMatchObject({
      id: 'api.not-found',
      message: expect.stringMatching(/`nowhere`.*WU_SERVER_PILOT_APP_ID/),
      fix: expect.stringContaining('manage.serverpilot.io/apps/{APP_ID}'),
    });
  });

  test('a server that is not found is not blamed on the app id', async () => {
    const { simulator, host } = await setup();
    simulator.faults.add({ path: /servers/, fault: { when: 'before', answer: { status: 404 } } });
    expect((await failure(host.read('fresh'))).message).not.toContain('APP_ID');
  });

  test('no payment card', async () => {
    const { simulator, host } = await setup();
    simulator.behaviour.cardMissing = true;
    const error = await failure(host.read('fresh'));
    expect(error).toBeInstanceOf(ApiError);
    expect(error.findings[0]).toMatchObject({
      message: expect.stringContaining('payment card'),
      fix: expect.stringContaining('billing'),
    });
  });

  test('something protected', async () => {
    const { simulator, host } = await setup();
    simulator.faults.add({ method: 'POST', fault: { when: 'before', answer: { status: 403 } } });
    const error = await failure(replace(host, ['a.example']));
    expect(error.findings[0]).toMatchObject({ id: 'api.forbidden', message: expect.stringContaining('protects') });
  });
});

describe('writing', () => {
  test.for([0, 1, 2])('sends the rest as a JSON array when name %i is left out', async (left) => {
    const domains = ['a.example', 'b.example', 'c.example'];
    const { simulator, host } = await setup({ domains });
    const rest = domains.filter((_, index) => index !== left);
    await replace(host, rest);
    const posts = simulator.requests.filter(({ method }) => method === 'POST');
    expect(posts).toHaveLength(1);
    expect(posts[0]).toMatchObject({ status: 200, body: { domains: rest } });
    expect(posts[0]?.headers['content-type']).toBe('application/json');
    expect(simulator.hostnames()).toEqual(rest);
  });

  test('300 names are one write', async () => {
    const { simulator, vendors, host } = await setup({ assumptions: never });
    const names = Array.from({ length: 300 }, (_, index) => `site${index}.example`);
    await replace(host, names);
    expect(vendors.calls().writes).toBe(1);
    expect(simulator.hostnames()).toEqual([...names].sort());
  });

  test('301 names are refused by the vendor, and nothing changes', async () => {
    const { simulator, host } = await setup();
    const names = Array.from({ length: 301 }, (_, index) => `site${index}.example`);
    expect(await caught(replace(host, names))).toBeInstanceOf(ApiError);
    expect(simulator.hostnames()).toEqual(['network.example', 'www.network.example']);
  });

  test('wildcards, addresses and the spelling of others go back as they came', async () => {
    const domains = ['*.example.com', '203.0.113.10', 'Shop.Example.org'];
    const { simulator, host } = await setup({ domains, assumptions: { ...never, letterCase: 'kept' } });
    const { hostnames } = await host.read('fresh');
    await replace(host, [...hostnames.map(({ raw }) => raw), 'new.example']);
    expect(simulator.requests.at(-1)?.path).toMatch(/actions/);
    expect((await host.read('fresh')).hostnames.map(({ raw }) => raw).sort()).toEqual([...domains, 'new.example']);
  });

  test.for(['lowered', 'kept'] as const)(
    'another order or letter case (%s) is not another list',
    async (letterCase) => {
      const { host, lines } = await setup({ assumptions: { ...never, letterCase } });
      await replace(host, ['a.example', 'B.example', 'c.example', 'd.example', 'e.example', '*.f.example']);
      expect(lines.join('\n')).not.toContain('another list');
    },
  );

  test('a list that the vendor answers differently is left to the read back', async () => {
    const { simulator, host, lines } = await setup({ assumptions: never });
    const body = { data: { domains: ['a.example'], ssl: null } };
    simulator.faults.add({ method: 'POST', fault: { when: 'after', answer: { status: 200, body } } });
    await replace(host, ['a.example', 'b.example']);
    expect(lines.join('\n')).toContain('another list');
  });

  test('reads that come late show the list before the write, then the new one', async () => {
    const { host } = await setup({ domains: ['a.example'], assumptions: { ...never, lateReads: 1 } });
    await replace(host, ['b.example']);
    expect(namesOf(await host.read('fresh'))).toEqual(['a.example']);
    expect(namesOf(await host.read('fresh'))).toEqual(['b.example']);
  });

  test('an answer that is lost after the write is a LostAnswer', async () => {
    const { simulator, host } = await setup();
    simulator.faults.add({ method: 'POST', fault: { when: 'after', answer: 'cut' } });
    expect(await caught(replace(host, ['a.example']))).toBeInstanceOf(LostAnswer);
    expect(namesOf(await host.read('fresh'))).toEqual(['a.example']);
  });

  test('a change of one row is a defect of the caller', async () => {
    const { host } = await setup();
    await expect(host.write({ kind: 'add', name: 'a.example', www: false })).rejects.toThrow(/replaced whole/);
  });
});

describe('actions', () => {
  const looks = ({ requests }: ServerPilotSimulator) => requests.filter(({ path }) => path.includes('/actions/'));

  test('a write waits until its action is done', async () => {
    const { simulator, world, host } = await setup({ assumptions: { ...never, actionMs: 20_000 } });
    const before = world.clock.now();
    await replace(host, ['a.example']);
    expect(world.clock.now() - before).toBeGreaterThanOrEqual(20_000);
    expect(looks(simulator).length).toBeGreaterThan(2);
  });

  test.for([
    [false, 0],
    [true, 1],
  ] as const)('a write without a change (action all the same: %s)', async ([actionWithoutChange, most]) => {
    const { simulator, host } = await setup({ assumptions: { ...never, actionWithoutChange, actionMs: 0 } });
    await replace(host, ['www.network.example', 'network.example']);
    expect(looks(simulator)).toHaveLength(most);
  });

  test('an actionid of null is none', async () => {
    const { simulator, host } = await setup();
    const body = { actionid: null, data: { domains: ['a.example'] } };
    simulator.faults.add({ method: 'POST', fault: { when: 'after', answer: { status: 200, body } } });
    await replace(host, ['a.example']);
    expect(looks(simulator)).toEqual([]);
  });

  test.for([true, false])('an action that fails is a failure (the app keeps the list: %s)', async (keeps) => {
    const { simulator, host } = await setup({ assumptions: { ...never, failedActionKeepsDomains: keeps } });
    simulator.behaviour.actions = 'error';
    const error = await failure(replace(host, ['a.example']));
    expect(error).not.toBeInstanceOf(LostAnswer);
    expect(error.findings.map(({ id }) => id)).toEqual(['serverpilot.action-failed']);
    expect(namesOf(await host.read('fresh'))).toEqual(
      keeps ? ['a.example'] : ['network.example', 'www.network.example'],
    );
  });

  test('an action that stays open is settled by reading', async () => {
    const { simulator, host } = await setup({ assumptions: never });
    simulator.behaviour.actions = 'stuck';
    const error = await failure(replace(host, ['a.example']));
    expect(error).toBeInstanceOf(LostAnswer);
    expect(error.findings[0]).toMatchObject({
      id: 'serverpilot.action-unknown',
      message: expect.stringContaining('still goes on'),
    });
  });

  test('an action that nobody remembers is settled by reading, and not blamed on the app id', async () => {
    const { host } = await setup({ assumptions: { ...never, actionForgottenAfterMs: 0 } });
    const error = await failure(replace(host, ['a.example']));
    expect(error).toBeInstanceOf(LostAnswer);
    expect(error.message).toContain('HTTP 404');
    expect(error.message).not.toContain('APP_ID');
  });

  test('a status that is not documented settles nothing', async () => {
    const { simulator, host } = await setup();
    const body = { data: { status: 'finished' } };
    simulator.faults.add({ path: /actions/, fault: { when: 'before', answer: { status: 200, body } } });
    expect(await caught(replace(host, ['a.example']))).toBeInstanceOf(LostAnswer);
  });

  test('an action id cannot lead to another path', async () => {
    const { simulator, host } = await setup();
    const body = { actionid: '../apps?x#', data: { domains: ['a.example'] } };
    simulator.faults.add({ method: 'POST', fault: { when: 'after', answer: { status: 200, body } } });
    await caught(replace(host, ['a.example']));
    expect(simulator.requests.at(-1)?.path).toBe('/v1/actions/..%2Fapps%3Fx%23');
  });
});

describe('certificates', () => {
  test('nothing is available at first, and asking is refused', async () => {
    const { host } = await setup({ assumptions: never });
    expect(await certificatesOf(host)).toEqual({ issuing: { kind: 'automatic', switch: 'not-yet' }, installed: [] });
    expect(await caught(requestAutoSsl(host))).toBeInstanceOf(ApiError);
  });

  test('an available certificate is switched on, and the action awaited', async () => {
    const { world, simulator, host, vendors } = await setup();
    await world.clock.sleep(later);
    expect((await certificatesOf(host))?.issuing).toEqual({ kind: 'automatic', switch: 'available' });
    expect(simulator.certified()).toEqual([]);
    await requestAutoSsl(host);
    expect(simulator.certified()).toEqual(['network.example', 'www.network.example']);
    expect(vendors.calls().writes).toBe(1);
    const { issuing, installed } = (await host.read('fresh')).certificates;
    expect(issuing).toEqual({ kind: 'automatic', switch: 'on' });
    expect(installed).toEqual([{ kind: 'issued', names: expect.any(Array) }]);
    expect([...(installed[0]?.names ?? [])].sort()).toEqual(simulator.certified());
  });

  test.for([400, 409] as const)('switching on what is on is refused with %i and accepted', async (status) => {
    const { world, host, simulator } = await setup({ assumptions: { sslConflictStatus: status } });
    await world.clock.sleep(later);
    await requestAutoSsl(host);
    await requestAutoSsl(host);
    expect(simulator.requests.filter(({ path }) => path.endsWith('/ssl')).map((request) => request.status)).toEqual([
      200,
      status,
    ]);
  });

  test.for([400, 409] as const)('a refusal with %i while nothing is available stays a refusal', async (status) => {
    const { host } = await setup({ assumptions: { ...never, autoUnavailableStatus: status } });
    expect(await caught(requestAutoSsl(host))).toMatchObject({ name: 'ApiError', status });
  });

  test('a lost answer says so, and reading tells that it is on', async () => {
    const { world, simulator, host } = await setup();
    await world.clock.sleep(later);
    simulator.faults.add({ method: 'POST', path: /ssl$/, fault: { when: 'after', answer: 'cut' } });
    expect(await caught(requestAutoSsl(host))).toBeInstanceOf(LostAnswer);
    expect((await certificatesOf(host))?.issuing).toEqual({ kind: 'automatic', switch: 'on' });
  });

  test('an action that fails leaves the server without the certificate', async () => {
    const { world, simulator, host } = await setup();
    await world.clock.sleep(later);
    simulator.behaviour.actions = 'error';
    expect((await failure(requestAutoSsl(host))).findings[0]?.id).toBe('serverpilot.action-failed');
    expect(simulator.certified()).toEqual([]);
  });

  test('a custom certificate is reported, and cannot be replaced by AutoSSL', async () => {
    const { world, simulator, host } = await setup();
    await simulator.upload(['network.example']);
    await world.clock.sleep(later);
    expect(await certificatesOf(host)).toEqual({
      issuing: { kind: 'automatic', switch: 'not-yet' },
      installed: [{ kind: 'custom' }],
    });
    expect(await caught(requestAutoSsl(host))).toBeInstanceOf(ApiError);
    expect(simulator.certified()).toEqual(['network.example']);
  });

  test('an answer without `auto` and `autossl` is a custom certificate', async () => {
    const { simulator, host } = await setup();
    const data = { name: 'x', serverid: 'x', domains: [], ssl: { key: 'k', cert: 'c', cacerts: null } };
    simulator.faults.add({ path: /apps/, fault: { when: 'before', answer: { status: 200, body: { data } } } });
    expect(await certificatesOf(host)).toMatchObject({ installed: [{ kind: 'custom' }] });
  });

  test('names that do not validate, wildcards and addresses are missing from the certificate', async () => {
    const world = createPaperWorld(7, new Set(['dead.example']));
    const domains = ['a.example', 'dead.example', '*.b.example', '203.0.113.10'];
    const { host } = await setup({ domains }, world);
    await world.clock.sleep(later);
    await requestAutoSsl(host);
    expect((await certificatesOf(host))?.installed).toEqual([{ kind: 'issued', names: ['a.example'] }]);
  });

  test('a name that validates later is in the next certificate', async () => {
    const refused = new Set(['late.example']);
    const world = createPaperWorld(7, refused);
    const { host, simulator } = await setup({ domains: ['a.example', 'late.example'] }, world);
    await world.clock.sleep(later);
    await requestAutoSsl(host);
    expect(simulator.certified()).toEqual(['a.example']);
    refused.clear();
    await world.clock.sleep(later);
    await host.read('fresh');
    expect(simulator.certified()).toEqual(['a.example', 'late.example']);
  });

  test.for([true, false])('a name added while AutoSSL is on (certificate made anew: %s)', async (reissue) => {
    const { world, simulator, host } = await setup({ domains: ['a.example'], assumptions: { reissue } });
    await world.clock.sleep(later);
    await requestAutoSsl(host);
    await replace(host, ['a.example', 'b.example']);
    await world.clock.sleep(later);
    expect(simulator.certified()).toEqual(reissue ? ['a.example', 'b.example'] : ['a.example']);
  });
});

describe('secrets', () => {
  test('private keys and constants are in no error and no line, whatever happens', async () => {
    const { world, simulator, host, lines } = await setup();
    await world.clock.sleep(later);
    await requestAutoSsl(host);
    const state = await host.read('fresh');
    const errors: unknown[] = [];
    const trouble = async (method: string, answer: object | string) => {
      const body = typeof answer === 'string' ? { error: { message: answer } } : answer;
      simulator.faults.add({ method, fault: { when: 'before', answer: { status: 400, body } } });
      errors.push(await caught(method === 'GET' ? host.read('fresh') : replace(host, ['a.example'])));
    };
    await trouble('GET', `Invalid argument -----BEGIN PRIVATE KEY-----\n${simulator.canaries[0]}`);
    await trouble('GET', `Invalid JSON request: {"key":"${simulator.canaries[0]}"}`);
    simulator.faults.add({ method: 'POST', fault: { when: 'after', answer: 'cut' } });
    errors.push(await caught(replace(host, ['b.example'])));
    simulator.behaviour.actions = 'error';
    errors.push(await caught(replace(host, ['c.example'])));
    expect(errors).toHaveLength(4);
    const said = errors.map((error) => {
      expect(error).toBeInstanceOf(Failure);
      const { message, stack, findings } = error as Failure;
      return inspect({ message, stack, findings }, { depth: null });
    });
    const everything = [...said, inspect(state, { depth: null }), ...lines].join('\n');
    expect(everything).toContain('Invalid JSON request …');
    for (const secret of [...simulator.canaries, 'PRIVATE KEY']) expect(everything).not.toContain(secret);
  });
});

describe('the simulator', () => {
  async function ask(simulator: ServerPilotSimulator, method: string, path: string, body?: string) {
    const { WU_SERVER_PILOT_CLIENT_ID: id, WU_SERVER_PILOT_API_KEY: key } = simulator.constants;
    const authorization = `Basic ${Buffer.from(`${id}:${key}`).toString('base64')}`;
    const headers = { authorization, 'content-type': 'application/json' };
    const response = await fetch(simulator.origin + path, { method, headers, ...(body !== undefined && { body }) });
    return { status: response.status, text: await response.text() };
  }
  const appPath = ({ constants }: ServerPilotSimulator) => `/v1/apps/${constants['WU_SERVER_PILOT_APP_ID']}`;

  test.for([
    ['an object for the list', '', '{"domains":{"0":"a.example","2":"b.example"}}', 'Invalid argument: domains'],
    ['a URL for a name', '', '{"domains":["https://a.example/"]}', 'Invalid argument: domains'],
    ['no list', '', '{}', 'Invalid argument: domains'],
    ['broken JSON', '', '{"domains":["a.example"', 'Invalid JSON request: {\\"domains\\":[\\"a.example\\"'],
    ['auto as text', '/ssl', '{"auto":"true"}', 'Invalid argument: auto'],
    ['auto off', '/ssl', '{"auto":false}', 'Invalid argument: auto'],
    ['auto beside force', '/ssl', '{"auto":true,"force":true}', 'Invalid argument: auto'],
  ] as const)('refuses %s', async ([, part, body, message]) => {
    const { simulator } = await setup();
    const { status, text } = await ask(simulator, 'POST', appPath(simulator) + part, body);
    expect(status).toBe(400);
    expect(text).toContain(message);
    expect(simulator.hostnames()).toEqual(['network.example', 'www.network.example']);
  });

  test('shows the private key in every app, and autossl only in one app', async () => {
    const { simulator } = await setup();
    await simulator.upload(['network.example']);
    const one = await ask(simulator, 'GET', appPath(simulator));
    const list = await ask(simulator, 'GET', '/v1/apps');
    const post = await ask(simulator, 'POST', appPath(simulator), '{"domains":["a.example"]}');
    for (const { text } of [one, list, post]) expect(text).toContain(simulator.canaries[0]);
    expect([one, list, post].map(({ text }) => text.includes('autossl'))).toEqual([true, false, false]);
  });

  test('reads in another order than was written', async () => {
    const domains = Array.from({ length: 20 }, (_, index) => `site${index}.example`);
    const { simulator } = await setup({ domains });
    const orders = await Promise.all([1, 2, 3].map(() => ask(simulator, 'GET', appPath(simulator))));
    expect(new Set(orders.map(({ text }) => text)).size).toBe(3);
  });

  test('switching off what is off is refused, and switching off takes the certificate away', async () => {
    const { world, simulator, host } = await setup();
    expect((await ask(simulator, 'DELETE', `${appPath(simulator)}/ssl`)).status).toBe(409);
    await world.clock.sleep(later);
    await requestAutoSsl(host);
    expect((await ask(simulator, 'DELETE', `${appPath(simulator)}/ssl`)).status).toBe(200);
    expect(simulator.certified()).toEqual([]);
  });

  test('an empty list is refused where that is assumed', async () => {
    const { simulator, host } = await setup({ assumptions: { emptyList: 'refused' } });
    expect(await caught(replace(host, []))).toBeInstanceOf(ApiError);
    expect(simulator.hostnames()).toHaveLength(2);
  });

  test('a person adds and removes in the panel', async () => {
    const { simulator, host } = await setup();
    simulator.attach('Partner.example');
    simulator.detach('network.example');
    expect(namesOf(await host.read('fresh'))).toEqual(['partner.example', 'www.network.example']);
    expect(simulator.hostnames()).toEqual(['partner.example', 'www.network.example']);
  });
});
