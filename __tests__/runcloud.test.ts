import { afterEach, describe, expect, onTestFinished, test } from 'vitest';
import { commonFaults } from '../simulators/kit/faults.ts';
import { createPaperWorld } from '../simulators/kit/paper-world.ts';
import type { World } from '../simulators/kit/world.ts';
import type { Assumptions } from '../simulators/runcloud/assumptions.ts';
import { canaries, type RunCloudOptions, type RunCloudSimulator, startRunCloud } from '../simulators/runcloud/index.ts';
import { createVendors, type Vendors } from '../src/connect.ts';
import type { Context } from '../src/context.ts';
import { Failure, type Finding } from '../src/finding.ts';
import { ApiError, LostAnswer } from '../src/http/errors.ts';
import { createDispatcher } from '../src/http/transport.ts';
import type { AppState, ConstantValues, Host, LiveHostname } from '../src/providers/provider.ts';
import { runcloud } from '../src/providers/runcloud/index.ts';

const { pair } = canaries;

/** Everything that a test logged or failed with; no secret may be in it. */
let said: string[] = [];
afterEach(() => {
  for (const secret of Object.values(canaries)) expect(said.join('\n')).not.toContain(secret);
  said = [];
});

interface Bench {
  readonly simulator: RunCloudSimulator;
  readonly vendors: Vendors;
  readonly masked: readonly string[];
  readonly world: World;
  connect(constants?: ConstantValues): Promise<Host>;
}

async function setUp(options: RunCloudOptions = {}, world: World = createPaperWorld()): Promise<Bench> {
  const simulator = await startRunCloud(world, options);
  const dispatcher = createDispatcher();
  onTestFinished(async () => {
    await dispatcher.close();
    await simulator.close();
  });
  const line = (text: string) => said.push(text);
  const context: Context = {
    clock: world.clock,
    log: { info: line, debug: line, group: line, endGroup: () => {} },
    signal: new AbortController().signal,
    random: world.random,
  };
  const masked: string[] = [];
  const vendors = createVendors(
    { dispatcher, writes: true, originOf: () => simulator.origin, mask: (secret) => masked.push(secret) },
    context,
  );
  const connect = (constants: ConstantValues = simulator.constants) => vendors.connect(runcloud, constants);
  return { simulator, vendors, masked, world, connect };
}

async function failureOf(promise: Promise<unknown>): Promise<Failure & { readonly finding: Finding }> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof Failure)) throw new Error(`not a failure: ${String(error)}`);
  said.push(error.message, String(error.stack), JSON.stringify(error.findings));
  const [finding] = error.findings;
  if (!finding) throw new Error('a failure without a finding');
  return Object.assign(error, { finding });
}

function rowOf(state: AppState, name: string): LiveHostname {
  const row = state.hostnames.find((candidate) => candidate.name === name);
  if (!row) throw new Error(`no row ${name}`);
  return row;
}

const calls = (simulator: RunCloudSimulator) =>
  simulator.requests.map(({ method, path }) => `${method} ${path.replace(/^.*\/webapps\/\d+|\?.*$/g, '')}`);
const writes = (simulator: RunCloudSimulator) => simulator.requests.filter(({ method }) => method !== 'GET');
const many = (count: number) => Array.from({ length: count }, (_, index) => `customer-${index + 1}.example`);

describe('credentials', () => {
  test('a token goes out as Bearer to v3', async () => {
    const { simulator, connect } = await setUp();
    await (await connect()).read('fresh');
    for (const { path, headers } of simulator.requests) {
      expect(path).toMatch(/^\/api\/v3\//);
      expect(headers).toMatchObject({ authorization: `Bearer ${canaries.token}`, accept: 'application/json' });
    }
    expect(said).toContain('RunCloud: API v3 with WU_RUNCLOUD_API_TOKEN');
  });

  test('a key and secret go out as Basic to v2, and their pair is masked', async () => {
    const { simulator, connect, masked } = await setUp({ auth: 'key-and-secret' });
    await (await connect()).read('fresh');
    for (const { path, headers } of simulator.requests) {
      expect(path).toMatch(/^\/api\/v2\//);
      expect(headers['authorization']).toBe(`Basic ${pair}`);
    }
    expect(masked).toEqual([pair]);
    expect(said).toContain('RunCloud: API v2 with WU_RUNCLOUD_API_KEY and WU_RUNCLOUD_API_SECRET');
  });

  test('a token wins over a key and secret, and the log says so once for all apps', async () => {
    const { simulator, connect } = await setUp();
    const legacy = { WU_RUNCLOUD_API_KEY: canaries.key, WU_RUNCLOUD_API_SECRET: canaries.secret };
    const other = await simulator.addApp({ primary: 'other.example' });
    await (await connect({ ...simulator.constants, ...legacy })).read('fresh');
    await (await connect({ ...other.constants, ...legacy })).read('fresh');
    expect(simulator.requests.every(({ path }) => path.startsWith('/api/v3/'))).toBe(true);
    expect(said.filter((line) => line.includes('API v3 with WU_RUNCLOUD_API_TOKEN'))).toEqual([
      'RunCloud: API v3 with WU_RUNCLOUD_API_TOKEN; the API key and secret are not used',
    ]);
  });

  test.for<{
    name: string;
    options?: RunCloudOptions;
    constants: ConstantValues;
    id: string;
    message: string;
    fix: string;
  }>([
    {
      name: 'wrong token',
      constants: { WU_RUNCLOUD_API_TOKEN: 'wrong-token' },
      id: 'api.unauthorized',
      message: 'does not accept WU_RUNCLOUD_API_TOKEN',
      fix: 'Workspace > Settings > API Management',
    },
    {
      name: 'wrong secret',
      options: { auth: 'key-and-secret' },
      constants: { WU_RUNCLOUD_API_SECRET: 'wrong-secret' },
      id: 'api.unauthorized',
      message: 'does not accept WU_RUNCLOUD_API_KEY or WU_RUNCLOUD_API_SECRET',
      fix: 'Settings > API Key',
    },
    {
      name: 'an address that is not allowed',
      options: { assumptions: { foreignIp: true } },
      constants: {},
      id: 'api.unauthorized',
      message: 'does not let the address of this runner in',
      fix: "allow the runner's address",
    },
    {
      name: 'a plan without API',
      options: { assumptions: { plan: 'no-api' } },
      constants: {},
      id: 'api.forbidden',
      message: 'does not let this credential read the server',
      fix: 'plan includes the API',
    },
    {
      name: 'wrong server',
      constants: { WU_RUNCLOUD_SERVER_ID: '99999' },
      id: 'api.not-found',
      message: 'no server `99999`',
      fix: 'Correct WU_RUNCLOUD_SERVER_ID',
    },
    {
      name: 'wrong web app',
      constants: { WU_RUNCLOUD_APP_ID: '99999' },
      id: 'api.not-found',
      message: 'no web app `99999`',
      fix: 'Correct WU_RUNCLOUD_APP_ID',
    },
  ])('$name: the finding names the constant and where to mend it', async ({ options, constants, id, message, fix }) => {
    const { simulator, connect } = await setUp(options);
    const host = await connect({ ...simulator.constants, ...constants });
    const { finding } = await failureOf(host.read('fresh'));
    expect(finding.id).toBe(id);
    expect(finding.message).toContain(message);
    expect(finding.fix).toContain(fix);
    expect(simulator.requests.filter(({ status }) => status >= 400)).toHaveLength(1);
  });

  test.for<[string, string]>([
    ['WU_RUNCLOUD_SERVER_ID', 'web-1'],
    ['WU_RUNCLOUD_APP_ID', '../12'],
    ['WU_RUNCLOUD_API_TOKEN', 'two words'],
    ['WU_RUNCLOUD_API_KEY', 'key:with-colon'],
    ['WU_RUNCLOUD_API_SECRET', 'line\r\nbreak'],
  ])('%s does not take %j and does not repeat it', ([name, value]) => {
    const parsed = runcloud.constants.find((constant) => constant.name === name)?.schema?.safeParse(value);
    expect(parsed?.success).toBe(false);
    expect(parsed?.error?.message).not.toContain(value);
  });
});

describe('reading', () => {
  test('tells the label, the address, the primary and every row, without the www of a flag as a row', async () => {
    const { simulator, connect } = await setUp({ name: 'shops', aliases: ['a.example'], address: '203.0.113.44' });
    simulator.addRow('flagged.example', { www: true });
    simulator.addRow('*.wild.example', {});
    const state = await (await connect()).read('fresh');
    expect(state).toMatchObject({ label: 'shops', addresses: ['203.0.113.44'], primary: 'network.example' });
    expect(state.hostnames.map(({ name, www }) => [name, www])).toEqual([
      ['network.example', { on: false, changeable: true }],
      ['a.example', { on: false, changeable: true }],
      ['flagged.example', { on: true, changeable: true }],
      ['*.wild.example', undefined],
    ]);
    const rows = simulator.rows();
    expect(state.hostnames.map(({ id }) => id)).toEqual(rows.map(({ id }) => String(id)));
  });

  test('a flag cannot be changed on v2', async () => {
    const { simulator, connect } = await setUp({ auth: 'key-and-secret' });
    simulator.addRow('flagged.example', { www: true });
    const state = await (await connect()).read('fresh');
    expect(rowOf(state, 'flagged.example').www).toEqual({ on: true, changeable: false });
    expect(rowOf(state, 'network.example').www).toEqual({ on: false, changeable: false });
  });

  test('rows of the oldest v2 answers have no flag, and no primary', async () => {
    const { connect } = await setUp({ auth: 'key-and-secret', assumptions: { bareRows: true } });
    const state = await (await connect()).read('fresh');
    expect(state.primary).toBeUndefined();
    expect(state.hostnames).toMatchObject([{ name: 'network.example', www: { on: false, changeable: false } }]);
  });

  test('names are compared in their canonical form and kept as they are spelled', async () => {
    const { simulator, connect } = await setUp();
    simulator.faults.add({
      path: /\/domains\?/,
      fault: { when: 'before', answer: { status: 200, body: { data: [{ id: 5, name: 'Bücher.Example' }] } } },
    });
    const state = await (await connect()).read('fresh');
    expect(state.hostnames).toMatchObject([{ name: 'xn--bcher-kva.example', raw: 'Bücher.Example', id: '5' }]);
  });

  test('a server without an address has none', async () => {
    const { simulator, connect } = await setUp();
    simulator.faults.add({ fault: { when: 'before', answer: { status: 200, body: { id: 1, ipAddress: null } } } });
    expect((await (await connect()).read('fresh')).addresses).toEqual([]);
  });

  test('the server is read once a run, the web app once an app, the rest each time', async () => {
    const { simulator, connect } = await setUp();
    const other = await simulator.addApp({ primary: 'other.example' });
    const host = await connect();
    await host.read('fresh');
    expect(calls(simulator)).toHaveLength(5);
    await host.read('fresh');
    expect(calls(simulator).slice(5)).toEqual(['GET /domains', 'GET /ssl/advanced', 'GET /ssl']);
    await (await connect(other.constants)).read('fresh');
    expect(calls(simulator).slice(8)).toEqual(['GET ', 'GET /domains', 'GET /ssl/advanced', 'GET /ssl']);
  });

  test('a server that could not be read is asked again', async () => {
    const { simulator, connect } = await setUp();
    const host = await connect();
    simulator.faults.add({ times: 5, fault: { when: 'before', answer: { status: 503, body: {} } } });
    expect((await failureOf(host.read('fresh'))).finding.id).toBe('api.unavailable');
    expect((await host.read('fresh')).label).toBe('network');
  });
});

describe('pages', () => {
  const styles: readonly Partial<Assumptions>[] = [
    { pagination: 'pagination' },
    { pagination: 'lastPage' },
    { pagination: 'none' },
    { pagination: 'pagination', perPageCap: 20, emptyLinks: 'object' },
    { pagination: 'lastPage', perPageCap: 20 },
  ];
  const pageCount = (count: number, { pagination, perPageCap = 40 }: Partial<Assumptions>) =>
    pagination === 'none' ? Math.floor(count / 40) + 1 : Math.max(1, Math.ceil(count / perPageCap));

  describe.each(styles)('$pagination, at most $perPageCap', (assumptions) => {
    test.for([0, 1, 39, 40, 41, 80, 121])('%i rows', async (count) => {
      const { simulator, connect } = await setUp({ assumptions, aliases: many(Math.max(0, count - 1)) });
      if (count === 0) simulator.detach('network.example');
      const state = await (await connect()).read('fresh');
      expect(state.hostnames.map(({ name }) => name).sort()).toEqual(simulator.hostnames());
      expect(state.hostnames).toHaveLength(count);
      const pages = simulator.requests.filter(({ path }) => path.includes('/domains?'));
      expect(pages).toHaveLength(pageCount(count, assumptions));
      expect(pages[0]?.path).toMatch(/\?page=1&perPage=40$/);
    });
  });

  test.for<Partial<Assumptions>['pagination']>(['pagination', 'lastPage', 'none'])(
    'rows that move between pages are never taken for a list (%s)',
    async (pagination = 'none') => {
      const { connect } = await setUp({ aliases: many(120), assumptions: { shufflePages: true, pagination } });
      expect((await failureOf((await connect()).read('fresh'))).finding.id).toBe('api.list-incomplete');
    },
  );

  test.for([1, 2])('a row that goes away while page %i is asked for leads to a second look', async (skip) => {
    const { simulator, connect } = await setUp({ aliases: many(99) });
    simulator.faults.add({ path: /\/domains\?/, skip, meanwhile: () => simulator.detach('customer-1.example') });
    const state = await (await connect()).read('fresh');
    expect(state.hostnames.map(({ name }) => name).sort()).toEqual(simulator.hostnames());
    expect(state.hostnames).toHaveLength(99);
  });

  test.for<{ name: string; answer: unknown }>([
    { name: 'an empty page', answer: { data: [], meta: { pagination: { total: 81, total_pages: 3 } } } },
    { name: 'fewer pages than before', answer: { data: [], meta: { pagination: { total: 40, total_pages: 1 } } } },
    { name: 'the first page again', answer: { data: [{ id: 641, name: 'a.example' }], meta: { lastPage: 2 } } },
  ])('$name in the middle of a list is an error', async ({ answer: body }) => {
    const { simulator, connect } = await setUp({ aliases: many(80) });
    const fault = { when: 'before', answer: { status: 200, body } } as const;
    simulator.faults.add({ path: /page=2/, times: Number.POSITIVE_INFINITY, fault });
    expect((await failureOf((await connect()).read('fresh'))).finding.id).toBe('api.list-incomplete');
  });

  test('a vendor that has a page for every number is left alone', async () => {
    const { simulator, connect } = await setUp();
    const data = many(40).map((name, index) => ({ id: index + 1, name }));
    const fault = { when: 'before', answer: { status: 200, body: { data } } } as const;
    simulator.faults.add({ path: /\/domains\?/, times: Number.POSITIVE_INFINITY, fault });
    expect((await failureOf((await connect()).read('fresh'))).finding.id).toBe('api.list-incomplete');
    expect(simulator.requests.length).toBeLessThan(10);
  });

  test.for(['html 200 before', 'redirect'])('%s is no list', async (name) => {
    const { simulator, connect } = await setUp();
    const fault = commonFaults[name];
    if (!fault) throw new Error(name);
    simulator.faults.add({ path: /\/domains\?/, times: Number.POSITIVE_INFINITY, fault });
    expect((await failureOf((await connect()).read('fresh'))).finding.id).toMatch(/^api\.(not-json|redirected)$/);
  });
});

describe('adding', () => {
  test.for([true, false])('sends one row, with www %s', async (www) => {
    const { simulator, connect } = await setUp({ assumptions: { createdStatus: 201 } });
    const host = await connect();
    await host.write({ kind: 'add', name: 'new.example', www });
    expect(writes(simulator)).toMatchObject([
      { method: 'POST', body: { name: 'new.example', www, redirection: 'none', type: 'alias' } },
    ]);
    expect(rowOf(await host.read('fresh'), 'new.example').www?.on).toBe(www);
    expect(simulator.hostnames().includes('www.new.example')).toBe(www);
  });

  test('a wildcard is a row like any other', async () => {
    const { simulator, connect } = await setUp();
    await (await connect()).write({ kind: 'add', name: '*.new.example', www: false });
    expect(simulator.hostnames()).toContain('*.new.example');
  });

  test('a wildcard that RunCloud does not take is refused in its words', async () => {
    const { connect } = await setUp({ assumptions: { wildcardNames: 'refused' } });
    const { message } = await failureOf((await connect()).write({ kind: 'add', name: '*.new.example', www: false }));
    expect(message).toContain('The name format is invalid.');
  });

  test.for<{ name: string; assumptions: Partial<Assumptions> }>([
    { name: 'with the field', assumptions: { duplicate: 'field' } },
    { name: 'with a message alone', assumptions: { duplicate: 'message' } },
  ])('a name that is there already is settled by reading ($name)', async ({ assumptions }) => {
    const { simulator, connect } = await setUp({ assumptions, aliases: ['there.example'] });
    simulator.addRow('flagged.example', { www: true });
    const host = await connect();
    await host.write({ kind: 'add', name: 'there.example', www: false });
    await host.write({ kind: 'add', name: 'www.flagged.example', www: false });
    expect(calls(simulator)).toEqual(['POST /domains', 'GET /domains', 'POST /domains', 'GET /domains']);
  });

  test.for<Partial<Assumptions>['duplicate']>(['field', 'message'])(
    'a name of another web app is reported as that (%s)',
    async (duplicate = 'field') => {
      const { simulator, connect } = await setUp({ assumptions: { duplicate } });
      const other = await simulator.addApp({ primary: 'other.example' });
      other.addRow('taken.example', { www: true });
      const host = await connect();
      for (const name of ['taken.example', 'www.taken.example']) {
        const failure = await failureOf(host.write({ kind: 'add', name, www: false }));
        expect(failure).toBeInstanceOf(ApiError);
        expect(failure.finding).toMatchObject({ id: 'runcloud.taken-elsewhere', hostname: name });
      }
    },
  );

  test('the same name on another server is nobody’s business', async () => {
    const { simulator, connect } = await setUp();
    await simulator.addApp({ address: '203.0.113.99', primary: 'taken.example' });
    await (await connect()).write({ kind: 'add', name: 'taken.example', www: false });
    expect(simulator.hostnames()).toContain('taken.example');
  });

  test("a complaint about something else keeps RunCloud's words", async () => {
    const { simulator, connect } = await setUp();
    const body = { message: 'The given data was invalid.', errors: { www: ['The plan has no www.'] } };
    simulator.faults.add({ method: 'POST', fault: { when: 'before', answer: { status: 422, body } } });
    const { finding } = await failureOf((await connect()).write({ kind: 'add', name: 'new.example', www: true }));
    expect(finding.id).toBe('api.refused');
    expect(finding.message).toContain('The given data was invalid. The plan has no www.');
  });

  test('an answer that is lost is not repeated', async () => {
    const { simulator, connect } = await setUp();
    simulator.faults.add({ method: 'POST', fault: { when: 'after', answer: 'cut' } });
    const failure = await failureOf((await connect()).write({ kind: 'add', name: 'new.example', www: true }));
    expect(failure).toBeInstanceOf(LostAnswer);
    expect(writes(simulator)).toHaveLength(1);
  });
});

describe('changing the www flag', () => {
  test.for([
    { name: 'network.example', type: 'primary', redirection: 'none' },
    { name: 'alias.example', type: 'alias', redirection: 'non-www' },
    { name: 'redirect.example', type: 'redirect', redirection: 'www' },
  ] as const)('$name keeps its type and redirection', async ({ name, type, redirection }) => {
    const { simulator, connect } = await setUp();
    simulator.addRow(name, { type, redirection });
    const host = await connect();
    await host.write({ kind: 'update', row: rowOf(await host.read('fresh'), name), www: true });
    expect(writes(simulator)).toMatchObject([{ method: 'PATCH', body: { type, redirection, www: true } }]);
    expect(simulator.rows().find((row) => row.name === name)).toMatchObject({ type, redirection, www: true });
    await host.write({ kind: 'update', row: rowOf(await host.read('fresh'), name), www: false });
    expect(simulator.hostnames()).not.toContain(`www.${name}`);
  });

  test('sends what the row is now, not what it was when the list was read', async () => {
    const { simulator, connect } = await setUp();
    simulator.addRow('alias.example', { redirection: 'none' });
    const host = await connect();
    const row = rowOf(await host.read('fresh'), 'alias.example');
    const before = simulator.requests.length;
    const answer = { status: 200, body: { id: Number(row.id), name: row.raw, type: 'redirect', redirection: 'www' } };
    simulator.faults.add({ method: 'GET', path: /domains\/\d+$/, fault: { when: 'before', answer } });
    await host.write({ kind: 'update', row, www: true });
    expect(simulator.requests).toHaveLength(before + 2);
    expect(simulator.rows().at(-1)).toMatchObject({ type: 'redirect', redirection: 'www', www: true });
  });
});

describe('removing', () => {
  test('deletes by id', async () => {
    const { simulator, connect } = await setUp({ aliases: ['a.example', 'b.example'] });
    const host = await connect();
    const row = rowOf(await host.read('fresh'), 'a.example');
    await host.write({ kind: 'remove', row });
    expect(calls(simulator).slice(5)).toEqual([`DELETE /domains/${row.id}`]);
    expect(simulator.hostnames()).toEqual(['b.example', 'network.example']);
  });

  test('a row that is gone already is removed', async () => {
    const { simulator, connect } = await setUp({ aliases: ['a.example'] });
    const host = await connect();
    const row = rowOf(await host.read('fresh'), 'a.example');
    simulator.detach('a.example');
    await host.write({ kind: 'remove', row });
    expect(simulator.requests.at(-1)).toMatchObject({ method: 'DELETE', status: 404 });
  });

  test('the primary domain is never removed, even if RunCloud would', async () => {
    const { simulator, connect } = await setUp({ assumptions: { primaryDelete: 'done' } });
    const host = await connect();
    const row = rowOf(await host.read('fresh'), 'network.example');
    const { finding } = await failureOf(host.write({ kind: 'remove', row }));
    expect(finding).toMatchObject({ id: 'runcloud.primary-domain', hostname: 'network.example' });
    expect(writes(simulator)).toEqual([]);
  });

  test("RunCloud's own refusal is told", async () => {
    const { simulator, connect } = await setUp();
    const host = await connect();
    const row = { name: 'network.example', raw: 'network.example', id: String(simulator.rows()[0]?.id) };
    const failure = await failureOf(host.write({ kind: 'remove', row }));
    expect(failure.message).toContain('The primary domain cannot be deleted.');
    expect(simulator.hostnames()).toEqual(['network.example']);
  });
});

const letsEncrypt = {
  provider: 'letsencrypt',
  enableHttp: true,
  enableHsts: false,
  authorizationMethod: 'http-01',
  environment: 'live',
};

function certificatesOf(host: Host) {
  if (!host.certificates?.inspect) throw new Error('no certificates');
  return { ...host.certificates, inspect: host.certificates.inspect };
}

describe('one certificate for the web app', () => {
  describe.each([
    { auth: 'token', body: letsEncrypt },
    { auth: 'key-and-secret', body: { ...letsEncrypt, ssl_protocol_id: 2 } },
  ] as const)('by $auth', ({ auth, body }) => {
    test.for<Partial<Assumptions>>([
      { noCertificate: 404, certificateReply: 'empty' },
      { noCertificate: 200, certificateReply: 'empty' },
      { noCertificate: 404, certificateReply: 'object' },
      { noCertificate: 200, certificateReply: 'object', issuance: 'in-request' },
    ])('is installed, then issued again for more names: %o', async (assumptions) => {
      const { simulator, connect, world } = await setUp({ auth, assumptions });
      simulator.addRow('flagged.example', { www: true });
      simulator.addRow('*.wild.example', {});
      const host = await connect();
      const { state, request } = certificatesOf(host);

      const none = (await host.read('fresh')).certificates;
      const names = ['network.example', 'flagged.example', 'www.flagged.example'];
      expect(none).toEqual({ issuing: { kind: 'grouped', groups: [{ names }] }, installed: [] });
      await request({ names }, undefined);
      expect(writes(simulator)).toMatchObject([{ method: 'POST', body }]);

      await world.clock.sleep(60_000);
      expect(simulator.certified()).toEqual(names.toSorted());
      const [installed] = (await state()).installed;
      expect(installed).toEqual({ kind: 'issued', id: expect.stringMatching(/^\d+$/) });

      simulator.attach('more.example');
      await request({ names: [...names, 'more.example'] }, installed);
      expect(writes(simulator).at(-1)).toMatchObject({ method: 'PUT', body: '', status: 200 });
      expect(calls(simulator).at(-1)).toBe(`PUT /ssl/${installed?.id}`);
      await world.clock.sleep(60_000);
      expect(simulator.certified()).toContain('more.example');
      expect(simulator.mode()).toBe('basic');
    });
  });

  test.for([
    { failedFirstOrder: 'kept', second: 'PUT' },
    { failedFirstOrder: 'removed', second: 'POST' },
  ] as const)(
    'a first order that failed ($failedFirstOrder) is followed by $second',
    async ({ failedFirstOrder, second }) => {
      const refused = new Set(['network.example']);
      const { simulator, connect, world } = await setUp(
        { assumptions: { failedFirstOrder } },
        createPaperWorld(1, refused),
      );
      const { request, state } = certificatesOf(await connect());
      await request({ names: ['network.example'] }, undefined);
      await world.clock.sleep(60_000);
      refused.clear();
      await request({ names: ['network.example'] }, (await state()).installed[0]);
      expect(writes(simulator).map(({ method, status }) => [method, status])).toEqual([
        ['POST', 200],
        [second, 200],
      ]);
      await world.clock.sleep(60_000);
      expect(simulator.certified()).toEqual(['network.example']);
    },
  );

  test('no domain, no group', async () => {
    const { simulator, connect } = await setUp();
    simulator.detach('network.example');
    expect((await (await connect()).read('fresh')).certificates.issuing).toEqual({ kind: 'grouped', groups: [] });
  });

  test('a certificate by DNS-01 counts as a wildcard one, and would hold the wildcards', async () => {
    const { simulator, connect } = await setUp({ aliases: ['*.network.example'] });
    await simulator.installByHand('wildcard', ['network.example', '*.network.example']);
    const { certificates } = await (await connect()).read('fresh');
    const groups = [{ names: ['network.example', '*.network.example'] }];
    expect(certificates.issuing).toEqual({ kind: 'grouped', groups });
    expect(certificates.installed).toMatchObject([{ kind: 'wildcard' }]);
  });

  test.for([
    { installOverInstalled: 'refused', replaced: false },
    { installOverInstalled: 'done', replaced: true },
  ] as const)(
    'an uploaded one is replaced by installing ($installOverInstalled)',
    async ({ installOverInstalled, replaced }) => {
      const { simulator, connect } = await setUp({ assumptions: { installOverInstalled, issuance: 'in-request' } });
      await simulator.installByHand('custom', ['uploaded.example']);
      const host = await connect();
      const { issuing, installed } = (await host.read('fresh')).certificates;
      expect(issuing.kind).toBe('grouped');
      expect(installed).toMatchObject([{ kind: 'custom' }]);
      const asked = certificatesOf(host).request({ names: ['network.example'] }, installed[0]);
      if (replaced) await asked;
      else expect((await failureOf(asked)).finding.fix).toContain('has to be removed there first');
      expect(writes(simulator)).toHaveLength(1);
      expect(simulator.certified()).toEqual([replaced ? 'network.example' : 'uploaded.example']);
    },
  );

  test('holds where the plan has no other', async () => {
    const { connect } = await setUp({ assumptions: { plan: 'no-advanced-ssl' } });
    const { issuing } = (await (await connect()).read('fresh')).certificates;
    expect(issuing).toEqual({ kind: 'grouped', groups: [{ names: ['network.example'] }] });
  });

  test('flags of another shape are an error, not a guess', async () => {
    const { simulator, connect } = await setUp();
    simulator.faults.add({ path: /advanced$/, fault: { when: 'before', answer: { status: 200, body: {} } } });
    expect((await failureOf((await connect()).read('fresh'))).finding.id).toBe('api.unexpected-answer');
  });

  test('an order whose answer is lost is not repeated', async () => {
    const { simulator, connect } = await setUp();
    simulator.faults.add({ method: 'POST', fault: { when: 'after', answer: 'cut' } });
    const { request } = certificatesOf(await connect());
    expect(await failureOf(request({ names: ['network.example'] }, undefined))).toBeInstanceOf(LostAnswer);
    expect(writes(simulator)).toHaveLength(1);
  });
});

describe('one certificate for each domain', () => {
  test.for(['token', 'key-and-secret'] as const)('each row is a group of its own (%s)', async (auth) => {
    const { simulator, connect, world } = await setUp({ auth, mode: 'advanced' });
    simulator.addRow('flagged.example', { www: true });
    simulator.addRow('*.wild.example', {});
    const host = await connect();
    const { request, inspect } = certificatesOf(host);
    const { issuing, installed } = (await host.read('fresh')).certificates;
    const [first, second] = simulator.rows();
    const order = { names: ['flagged.example', 'www.flagged.example'], group: String(second?.id) };
    expect(installed).toEqual([]);
    expect(issuing).toEqual({
      kind: 'grouped',
      groups: [{ names: ['network.example'], group: String(first?.id) }, order],
    });

    expect(await inspect(order)).toBeUndefined();
    await request(order, undefined);
    expect(calls(simulator).at(-1)).toBe(`POST /domains/${order.group}/ssl`);
    expect(writes(simulator).at(-1)?.body).toMatchObject({ ...letsEncrypt, advancedSSL: true, autoSSL: false });
    await world.clock.sleep(60_000);
    expect(simulator.certified()).toEqual(order.names);

    const there = await inspect(order);
    expect(there).toEqual({ kind: 'issued', id: expect.stringMatching(/^\d+$/) });
    await request(order, there);
    expect(calls(simulator).at(-1)).toBe(`PUT /domains/${order.group}/ssl/${there?.id}`);
    expect(simulator.mode()).toBe('advanced');
    expect(calls(simulator)).not.toContain('POST /ssl/advanced');
    expect(calls(simulator)).not.toContain('GET /ssl');
  });
});

describe('AutoSSL', () => {
  test('is left to RunCloud, and covers domains that come later', async () => {
    const { simulator, connect, world } = await setUp({ mode: 'auto' });
    const host = await connect();
    expect((await host.read('fresh')).certificates).toEqual({
      issuing: { kind: 'automatic', switch: 'on' },
      installed: [],
    });
    await host.write({ kind: 'add', name: 'later.example', www: true });
    await world.clock.sleep(60_000);
    expect(simulator.certified()).toEqual(['later.example', 'network.example', 'www.later.example']);
    expect(simulator.mode()).toBe('auto');
  });
});

describe('the rate', () => {
  test.for([60, 25])('of %i a minute is kept without one refusal', async (requestsPerMinute) => {
    const { simulator, connect } = await setUp({ assumptions: { requestsPerMinute } });
    const host = await connect();
    await host.read('fresh');
    for (const name of many(120)) await host.write({ kind: 'add', name, www: false });
    expect((await host.read('fresh')).hostnames).toHaveLength(121);
    expect(simulator.requests.filter(({ status }) => status === 429)).toEqual([]);
    expect(writes(simulator)).toHaveLength(120);
  });

  test.for([true, false])('that somebody else used up is waited for (Retry-After: %s)', async (retryAfter) => {
    const { simulator, connect } = await setUp({ assumptions: { retryAfter } });
    const headers = { authorization: `Bearer ${canaries.token}`, accept: 'application/json' };
    for (let used = 0; used < 60; used += 1) await fetch(`${simulator.origin}/api/v3/ping`, { headers });
    await (await connect()).write({ kind: 'add', name: 'new.example', www: false });
    expect(simulator.hostnames()).toContain('new.example');
    expect(writes(simulator).filter(({ status }) => status === 200)).toHaveLength(1);
  });
});

describe('secrets in answers', () => {
  test('do not get into an error about a wrong shape', async () => {
    const { simulator, connect } = await setUp();
    const body = { id: 'x', name: 7, pullKey1: canaries.pullKey1, privateKey: canaries.privateKey };
    simulator.faults.add({ path: /webapps\/\d+$/, fault: { when: 'before', answer: { status: 200, body } } });
    expect((await failureOf((await connect()).read('fresh'))).finding.id).toBe('api.unexpected-answer');
  });

  test('do not get into the state', async () => {
    const { simulator, connect } = await setUp();
    await simulator.installByHand('custom', ['network.example']);
    said.push(JSON.stringify(await (await connect()).read('fresh')));
  });
});

describe('the simulator', () => {
  const json = { accept: 'application/json', 'content-type': 'application/json' };
  const bearer = { authorization: `Bearer ${canaries.token}`, ...json };

  async function client(options?: RunCloudOptions) {
    const { simulator, world } = await setUp(options);
    const { WU_RUNCLOUD_SERVER_ID: server, WU_RUNCLOUD_APP_ID: app } = simulator.constants;
    const send = async (method: string, path: string, body?: unknown, headers: Record<string, string> = bearer) => {
      const text = typeof body === 'string' ? body : JSON.stringify(body);
      const url = `${simulator.origin}${path.replace('{app}', `servers/${server}/webapps/${app}`)}`;
      const init = { method, headers, redirect: 'manual', ...(body !== undefined && { body: text }) } as const;
      const response = await fetch(url, init);
      return { status: response.status, type: response.headers.get('content-type'), text: await response.text() };
    };
    return { simulator, world, send };
  }

  test('redirects refusals to a page unless JSON is asked for', async () => {
    const { send } = await client();
    const { accept: _, ...headers } = bearer;
    const wrong = await send('POST', '/api/v3/{app}/domains', { name: '' }, { ...headers, accept: '*/*' });
    expect(wrong).toMatchObject({ status: 302, type: 'text/html' });
    expect((await send('POST', '/api/v3/{app}/domains', { name: '' })).status).toBe(422);
  });

  test('takes Basic and forms on v2 only, and changes of a domain on v3 only', async () => {
    const { send, simulator } = await client();
    const basic = { ...json, authorization: `Basic ${pair}` };
    const form = { ...basic, 'content-type': 'application/x-www-form-urlencoded' };
    const [row] = simulator.rows();
    expect((await send('GET', '/api/v3/ping', undefined, basic)).status).toBe(401);
    expect((await send('GET', '/api/v2/ping', undefined, basic)).status).toBe(200);
    expect((await send('GET', '/api/v2/ping')).status).toBe(200);
    expect((await send('POST', '/api/v2/{app}/domains', 'name=form.example&www=1', form)).status).toBe(200);
    expect(simulator.rows().at(-1)).toMatchObject({ name: 'form.example', www: true });
    const v3Form = { ...form, authorization: bearer.authorization };
    expect((await send('POST', '/api/v3/{app}/domains', 'name=other.example', v3Form)).status).toBe(422);
    expect((await send('PATCH', `/api/v2/{app}/domains/${row?.id}/meta`, { www: true })).status).toBe(404);
    expect((await send('PATCH', `/api/v3/{app}/domains/${row?.id}/meta`, { www: true })).status).toBe(200);
  });

  test('answers with 40 rows at most, 20 if not asked', async () => {
    const { send } = await client({ aliases: many(60) });
    const rows = async (query: string) =>
      JSON.parse((await send('GET', `/api/v3/{app}/domains${query}`)).text).data.length as number;
    expect(await rows('')).toBe(20);
    expect(await rows('?perPage=100')).toBe(40);
    expect(await rows('?perPage=40&page=2')).toBe(21);
    expect(await rows('?perPage=40&page=3')).toBe(0);
  });

  test('shows rows as the docs do, and gives a deleted one back', async () => {
    const { send, simulator } = await client({ aliases: ['*.a.example'] });
    const id = simulator.rows().at(-1)?.id;
    const row = { id, name: '*.a.example', type: 'alias', www: 0, wildcard: 1, redirection: 'none', status: null };
    expect(JSON.parse((await send('DELETE', `/api/v3/{app}/domains/${id}`)).text)).toMatchObject(row);
    expect((await send('DELETE', `/api/v3/{app}/domains/${id}`)).status).toBe(404);
  });

  test('knows flags only at ssl/advanced, and has no redeploy there', async () => {
    const { send } = await client({ mode: 'advanced' });
    const flags = await send('GET', '/api/v3/{app}/ssl/advanced');
    expect(JSON.parse(flags.text)).toEqual({ advancedSSL: true, autoSSL: false });
    expect((await send('PATCH', '/api/v3/{app}/ssl/advanced/5/redeploy', {})).status).toBe(404);
  });

  test('hands out secrets, so that a client can leak them', async () => {
    const { send, simulator } = await client();
    await simulator.installByHand('custom', ['network.example']);
    expect((await send('GET', '/api/v3/{app}')).text).toContain(canaries.pullKey1);
    expect((await send('GET', '/api/v3/{app}/ssl')).text).toContain(canaries.privateKey);
  });

  test('lets a client switch the mode by mistake, at the cost of the certificates', async () => {
    const { send, simulator, world } = await client();
    await simulator.installByHand('wildcard', ['network.example']);
    const install = { ...letsEncrypt, advancedSSL: true, autoSSL: false };
    await send('POST', `/api/v3/{app}/domains/${simulator.rows()[0]?.id}/ssl`, install);
    expect(simulator.mode()).toBe('advanced');
    await world.clock.sleep(60_000);
    expect(simulator.certified()).toEqual(['network.example']);
    await send('POST', '/api/v3/{app}/ssl/advanced', { advancedSSL: false, autoSSL: false });
    expect(simulator.certified()).toEqual([]);
  });

  test('counts requests on its clock, and says when to come back', async () => {
    const { send, world } = await client({ assumptions: { requestsPerMinute: 2 } });
    const statuses = async () => [
      (await send('GET', '/api/v3/ping')).status,
      (await send('GET', '/api/v3/ping')).status,
    ];
    expect(await statuses()).toEqual([200, 200]);
    expect(await statuses()).toEqual([429, 429]);
    await world.clock.sleep(60_000);
    expect(await statuses()).toEqual([200, 200]);
  });

  test('may show writes late, but a person’s change at once', async () => {
    const { simulator, connect, world } = await setUp({ assumptions: { lateReads: 5_000 } });
    const host = await connect();
    await host.write({ kind: 'add', name: 'new.example', www: false });
    expect((await host.read('fresh')).hostnames).toHaveLength(1);
    await world.clock.sleep(5_000);
    expect((await host.read('fresh')).hostnames).toHaveLength(2);
    simulator.attach('panel.example');
    expect((await host.read('fresh')).hostnames).toHaveLength(3);
  });

  test('serves with its certificate what it serves, held by it or not', async () => {
    const served: Record<string, readonly string[]> = {};
    const paper = createPaperWorld();
    const world: World = {
      ...paper,
      edge: async (address) => ({
        address,
        install: (_, names, certificate) => {
          served[certificate ? 'secure' : 'plain'] = names;
        },
        close: async () => {},
      }),
    };
    const { simulator } = await setUp({}, world);
    expect(served['plain']).toEqual(['network.example']);
    await simulator.installByHand('wildcard', ['network.example']);
    simulator.attach('new.example');
    expect(served['secure']).toEqual(['network.example', 'new.example']);
    expect(simulator.certified()).toEqual(['network.example']);
  });

  test('keeps what it had when an order fails', async () => {
    const world = createPaperWorld(1, new Set(['broken.example']));
    const { simulator, connect } = await setUp({}, world);
    const { request, state } = certificatesOf(await connect());
    await request({ names: ['network.example'] }, undefined);
    await world.clock.sleep(60_000);
    simulator.attach('broken.example');
    await request({ names: ['network.example', 'broken.example'] }, (await state()).installed[0]);
    await world.clock.sleep(60_000);
    expect(simulator.certified()).toEqual(['network.example']);
  });

  test('renews after two thirds of the lifetime', async () => {
    const { simulator, connect, world } = await setUp();
    const host = await connect();
    await certificatesOf(host).request({ names: ['network.example'] }, undefined);
    await world.clock.sleep(60_000);
    simulator.attach('later.example');
    await world.clock.sleep(61 * 86_400_000);
    await host.read('fresh');
    await world.clock.sleep(60_000);
    expect(simulator.certified()).toEqual(['later.example', 'network.example']);
  });
});
