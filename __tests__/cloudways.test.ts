import { afterEach, describe, expect, test } from 'vitest';
import { type CloudwaysOptions, type CloudwaysSimulator, startCloudways } from '../simulators/cloudways/index.ts';
import { commonFaults, type Fault } from '../simulators/kit/faults.ts';
import { createPaperWorld } from '../simulators/kit/paper-world.ts';
import type { World } from '../simulators/kit/world.ts';
import { createVendors, type Vendors } from '../src/connect.ts';
import type { Context } from '../src/context.ts';
import { Failure, type Finding } from '../src/finding.ts';
import { ApiError, LostAnswer, TryAgain } from '../src/http/errors.ts';
import { createDispatcher } from '../src/http/transport.ts';
import { cloudways } from '../src/providers/cloudways/index.ts';
import { createLogin } from '../src/providers/cloudways/login.ts';
import type { AppState, Host } from '../src/providers/provider.ts';

const closers: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

interface Scene {
  readonly world: World;
  readonly sim: CloudwaysSimulator;
  readonly vendors: Vendors;
  /** Every line that was logged and every finding that was thrown. */
  readonly spoken: string[];
  readonly masked: string[];
  /** The finding with which something fails. */
  failing(work: Promise<unknown>): Promise<{ readonly error: Failure; readonly finding: Finding }>;
}

interface SceneOptions extends CloudwaysOptions {
  readonly writes?: boolean;
  readonly refused?: ReadonlySet<string>;
}

async function scene({ writes = true, refused, ...options }: SceneOptions = {}): Promise<Scene> {
  const world = createPaperWorld(1, refused);
  const sim = await startCloudways(world, options);
  const dispatcher = createDispatcher();
  const spoken: string[] = [];
  const masked: string[] = [];
  const log = { info: (line: string) => spoken.push(line), debug: (line: string) => spoken.push(line) };
  const context: Context = {
    clock: world.clock,
    random: world.random,
    log: { ...log, group: log.info, endGroup: () => {} },
    signal: new AbortController().signal,
  };
  const vendors = createVendors(
    { dispatcher, writes, originOf: () => sim.origin, mask: (secret) => masked.push(secret) },
    context,
  );
  // No secret of any test may be in what was logged or thrown.
  const noLeak = async () => {
    const text = spoken.join('\n');
    for (const secret of sim.canaries) expect(text).not.toContain(secret);
  };
  closers.push(sim.close, () => dispatcher.close(), noLeak);
  return {
    world,
    sim,
    vendors,
    spoken,
    masked,
    failing: async (work) => {
      const error = await work.then(
        () => undefined,
        (reason: unknown) => reason,
      );
      if (!(error instanceof Failure)) throw new Error(`expected a Failure, got ${String(error)}`);
      spoken.push(String(error.stack), JSON.stringify(error.findings));
      expect(error.findings).toHaveLength(1);
      const [finding] = error.findings;
      if (!finding) throw new Error('a failure without a finding');
      return { error, finding };
    },
  };
}

/** A scene with a host for the simulator's own app. */
async function appScene(options: SceneOptions = {}): Promise<Scene & { readonly host: Host }> {
  const stage = await scene(options);
  return { ...stage, host: await stage.vendors.connect(cloudways, stage.sim.constants) };
}

const seen = (sim: CloudwaysSimulator, method: string, path: string) =>
  sim.requests.filter((request) => request.method === method && request.path.startsWith(`/api/v2${path}`));
const replace = async (host: Host, hostnames: readonly string[]) =>
  host.write({ kind: 'replace', hostnames, before: await host.read('fresh') });
const names = (state: AppState) => state.hostnames.map(({ name }) => name).sort();
const answering = (status: number, body: unknown): Fault => ({ when: 'before', answer: { status, body } });
const aliasesPath = '/app/manage/aliases';
const certificatePath = '/security/lets_encrypt_install';

describe('constants', () => {
  const accepted: Readonly<Record<string, string>> = {
    WU_CLOUDWAYS_EMAIL: 'me@example.com',
    WU_CLOUDWAYS_API_KEY: `cw_${'a'.repeat(64)}`,
    WU_CLOUDWAYS_SERVER_ID: '50482',
    WU_CLOUDWAYS_APP_ID: '131933',
  };
  const refusedValues: Readonly<Record<string, readonly string[]>> = {
    WU_CLOUDWAYS_EMAIL: ['nobody-home', ''],
    WU_CLOUDWAYS_API_KEY: ['', 'two words here', 'line\nbreak-in-it', 'short'],
    WU_CLOUDWAYS_SERVER_ID: ['0050', 'server', '12a', ''],
    WU_CLOUDWAYS_APP_ID: ['-1', '1.5', '9'.repeat(16)],
  };
  const withSchema = cloudways.constants.filter(({ schema }) => schema !== undefined);

  test.for(withSchema)('$name has a shape, and its complaint does not repeat the value', ({ name, schema }) => {
    expect(schema?.safeParse(accepted[name]).success).toBe(true);
    for (const value of refusedValues[name] ?? []) {
      const result = schema?.safeParse(value);
      expect(result?.success).toBe(false);
      if (value !== '') expect(result?.error?.message).not.toContain(value);
    }
  });

  test('only the key is secret, and only the extra domains may be missing', () => {
    expect(cloudways.constants.filter(({ secret }) => secret).map(({ name }) => name)).toEqual([
      'WU_CLOUDWAYS_API_KEY',
    ]);
    expect(cloudways.constants.filter(({ optional }) => optional)).toMatchObject([
      { name: 'WU_CLOUDWAYS_EXTRA_DOMAINS', hostnames: true },
    ]);
  });
});

describe('signing in', () => {
  test('an Access Token goes out as it is', async () => {
    const { host, sim } = await appScene();
    await host.read('shared');
    expect(sim.requests).toMatchObject([
      { path: '/api/v2/server', headers: { authorization: `Bearer ${sim.constants['WU_CLOUDWAYS_API_KEY']}` } },
    ]);
  });

  test('an older key is exchanged once for all apps, and the token is masked', async () => {
    const { vendors, sim, masked } = await scene({ credential: 'api-key' });
    const apps = [sim, sim.addApp(), sim.addApp({}, await sim.addServer('127.0.0.12'))];
    const hosts = await Promise.all(apps.map(({ constants }) => vendors.connect(cloudways, constants)));
    await Promise.all(hosts.map((host) => replace(host, ['a.example'])));
    expect(seen(sim, 'POST', '/oauth')).toHaveLength(1);
    expect(masked).toHaveLength(1);
    expect(sim.canaries).toContain(masked[0]);
    expect(apps.map((app) => app.hostnames())).toEqual([['a.example'], ['a.example'], ['a.example']]);
  });

  test('a token that ended is renewed, once for everyone', async () => {
    const { vendors, sim, world } = await scene({ credential: 'api-key' });
    const apps = [sim, sim.addApp(), sim.addApp()];
    const hosts = await Promise.all(apps.map(({ constants }) => vendors.connect(cloudways, constants)));
    const states = await Promise.all(hosts.map((host) => host.read('shared')));
    await world.clock.sleep(60_000);
    sim.endLogins();
    const write = (host: Host, index: number) => {
      const before = states[index];
      if (!before) throw new Error('no state');
      return host.write({ kind: 'replace', hostnames: ['b.example'], before });
    };
    // The renewal took time, so each list has to be read and planned again.
    for (const { reason } of (await Promise.allSettled(hosts.map(write))) as PromiseRejectedResult[]) {
      expect(reason).toBeInstanceOf(TryAgain);
    }
    await Promise.all(hosts.map(write));
    expect(seen(sim, 'POST', '/oauth').map(({ status }) => status)).toEqual([200, 200]);
    expect(seen(sim, 'POST', aliasesPath).map(({ status }) => status)).toEqual([401, 401, 401, 200, 200, 200]);
  });

  test('a refusal of an older token does not end a newer one', async () => {
    let exchanges = 0;
    const login = createLogin(async () => {
      exchanges += 1;
      return { access_token: `token ${exchanges}`, expires_in: 3600 };
    }, createPaperWorld().clock);
    const older = await login.token();
    login.forget(older);
    const newer = await login.token();
    login.forget(older);
    expect([older, newer, await login.token()]).toEqual(['token 1', 'token 2', 'token 2']);
  });

  test('a renewal that comes too early for the vendor waits', async () => {
    const { host, sim } = await appScene({ credential: 'api-key' });
    await host.read('shared');
    sim.endLogins();
    await host.read('fresh');
    expect(seen(sim, 'POST', '/oauth').map(({ status }) => status)).toEqual([200, 429, 200]);
  });

  test('a token is renewed before it ends', async () => {
    const { host, sim, world } = await appScene({ credential: 'api-key' });
    await host.read('fresh');
    await world.clock.sleep(53 * 60_000);
    await host.read('fresh');
    expect(seen(sim, 'POST', '/oauth')).toHaveLength(1);
    await world.clock.sleep(2 * 60_000);
    await host.read('fresh');
    expect(seen(sim, 'POST', '/oauth')).toHaveLength(2);
    expect(sim.requests.every(({ status }) => status === 200)).toBe(true);
  });

  test('an exchange that failed is not remembered', async () => {
    const { host, sim, failing } = await appScene({ credential: 'api-key' });
    sim.faults.add({ path: /oauth/, times: 5, fault: answering(500, { message: 'Server Error' }) });
    const { finding } = await failing(host.read('shared'));
    expect(finding.id).toBe('api.unavailable');
    await expect(host.read('shared')).resolves.toMatchObject({ hostnames: [] });
  });

  test.for([403, 401] as const)('wrong credentials (%i) name both constants', async (wrongLoginStatus) => {
    const { vendors, sim, failing } = await scene({ credential: 'api-key', assumptions: { wrongLoginStatus } });
    const constants = { ...sim.constants, WU_CLOUDWAYS_API_KEY: 'not-the-right-key' };
    const host = await vendors.connect(cloudways, constants);
    const { error, finding } = await failing(host.read('shared'));
    expect(error).toBeInstanceOf(ApiError);
    expect(finding.message).toContain('WU_CLOUDWAYS_EMAIL');
    expect(finding.message).toContain('The user credentials were incorrect.');
    expect(finding.fix).toContain('Access Token');
    expect(finding.fix).toContain('2026-10-15');
    expect(`${finding.message}${finding.fix}`).not.toContain('not-the-right-key');
    expect(sim.requests).toHaveLength(1);
  });

  test('a wrong email does not live on the login of another app', async () => {
    const { vendors, sim, failing } = await scene({ credential: 'api-key' });
    const right = await vendors.connect(cloudways, sim.constants);
    await right.read('shared');
    const wrong = await vendors.connect(cloudways, { ...sim.constants, WU_CLOUDWAYS_EMAIL: 'else@network.example' });
    const { finding } = await failing(wrong.read('shared'));
    expect(finding.id).toBe('api.forbidden');
  });

  test('the end of the older login is said as such', async () => {
    const { host, failing } = await appScene({ credential: 'api-key', assumptions: { loginWorks: false } });
    const { finding } = await failing(host.read('shared'));
    expect(finding).toMatchObject({ id: 'api.forbidden' });
    expect(finding.fix).toContain('cw_');
  });

  test('a wrong Access Token is refused after one request', async () => {
    const { vendors, sim, failing } = await scene();
    const constants = { ...sim.constants, WU_CLOUDWAYS_API_KEY: `cw_${'x'.repeat(64)}` };
    const { finding } = await failing((await vendors.connect(cloudways, constants)).read('shared'));
    expect(finding.id).toBe('api.unauthorized');
    expect(finding.message).toContain('WU_CLOUDWAYS_API_KEY');
    expect(finding.fix).toContain('Account > API Keys');
    expect(sim.requests).toHaveLength(1);
  });

  test.for([
    ['READ', 'READ'],
    ['LIMITED', ['/server']],
  ] as const)('a %s token reads, and is not taken for one that has ended when it writes', async ([, role]) => {
    const { vendors, sim, failing } = await scene();
    const constants = { ...sim.constants, WU_CLOUDWAYS_API_KEY: sim.createAccessToken(role) };
    const host = await vendors.connect(cloudways, constants);
    const { finding, error } = await failing(replace(host, ['a.example']));
    expect(error).toMatchObject({ status: 403 });
    expect(finding.id).toBe('api.forbidden');
    expect(finding.fix).toContain('FULL ACCESS');
    expect(sim.requests).toHaveLength(2);
  });
});

describe('reading', () => {
  test('gives the app of the constants', async () => {
    const { host, sim } = await appScene({
      address: '127.0.0.21',
      app: {
        label: 'my network',
        cname: 'Network.example',
        aliases: ['B.example', '*.wild.example', 'bücher.example'],
      },
    });
    sim.addApp({ label: 'another', aliases: ['other.example'] });
    const state = await host.read('shared');
    expect(state).toMatchObject({
      label: 'my network',
      addresses: ['127.0.0.21'],
      primary: 'network.example',
      certificates: { issuing: { kind: 'chosen', limit: 100 }, installed: [] },
      lock: `server ${sim.serverId}`,
    });
    expect(names(state)).toEqual(['*.wild.example', 'b.example', 'xn--bcher-kva.example']);
    expect(state.hostnames.map(({ raw }) => raw).sort()).toEqual(['*.wild.example', 'B.example', 'bücher.example']);
  });

  test('an app without a primary domain has none', async () => {
    const { host } = await appScene({ app: { aliases: ['a.example'] } });
    expect(await host.read('shared')).toMatchObject({ primary: undefined, hostnames: [{ name: 'a.example' }] });
  });

  test('asks once for all apps of a credential, and again when it has to be fresh', async () => {
    const { vendors, sim } = await scene();
    const apps = [sim, ...Array.from({ length: 7 }, () => sim.addApp())];
    const hosts = await Promise.all(apps.map(({ constants }) => vendors.connect(cloudways, constants)));
    await Promise.all(hosts.map((host) => host.read('shared')));
    expect(seen(sim, 'GET', '/server')).toHaveLength(1);
    await hosts[0]?.read('shared');
    expect(seen(sim, 'GET', '/server')).toHaveLength(1);
    await Promise.all(hosts.map((host) => host.read('fresh')));
    expect(seen(sim, 'GET', '/server')).toHaveLength(2);
  });

  test('a fresh read never answers from a request that was sent before it', async () => {
    const { host, sim } = await appScene();
    let late: Promise<AppState> | undefined;
    sim.faults.add({
      path: /server$/,
      // While the first request is being handled, with its answer still to come.
      meanwhile: () => {
        late = host.read('fresh');
      },
    });
    const early = await host.read('fresh');
    sim.attach('stranger.example');
    expect(names(early)).toEqual([]);
    expect(names((await late) ?? early)).toEqual(['stranger.example']);
    expect(seen(sim, 'GET', '/server')).toHaveLength(2);
  });

  test('passwords are dropped at the door', async () => {
    const { host, sim } = await appScene({ app: { aliases: ['a.example'] } });
    const state = JSON.stringify(await host.read('shared'));
    expect(sim.canaries.some((secret) => secret.includes('mysql-'))).toBe(true);
    for (const secret of sim.canaries) expect(state).not.toContain(secret);
  });

  test.for([
    [
      'an unknown server',
      { WU_CLOUDWAYS_SERVER_ID: '7' },
      'cloudways.server-not-found',
      'WU_CLOUDWAYS_SERVER_ID is `7`',
    ],
    ['an unknown app', { WU_CLOUDWAYS_APP_ID: '7' }, 'cloudways.app-not-found', 'WU_CLOUDWAYS_APP_ID is `7`'],
  ] as const)('%s is named by its constant', async ([, wrong, id, message]) => {
    const { vendors, sim, failing } = await scene();
    const host = await vendors.connect(cloudways, { ...sim.constants, ...wrong });
    const { finding } = await failing(host.read('shared'));
    expect(finding.id).toBe(id);
    expect(finding.message).toContain(message);
    expect(finding.fix).toContain('platform.cloudways.com/server/');
  });

  test('an app on another server of the account is found there', async () => {
    const { vendors, sim, failing } = await scene();
    const other = sim.addApp({}, await sim.addServer('127.0.0.12'));
    const constants = { ...other.constants, WU_CLOUDWAYS_SERVER_ID: sim.serverId };
    const { finding } = await failing((await vendors.connect(cloudways, constants)).read('shared'));
    expect(finding).toMatchObject({ id: 'cloudways.app-not-found' });
    expect(finding.message).toContain(`it is on server \`${other.serverId}\``);
  });

  const app = { id: '2', label: 'x', cname: '', aliases: ['a.example'] };
  const accountWith = (fields: object) => ({
    servers: [{ id: 1, public_ip: '127.0.0.9', apps: [{ ...app, ...fields }] }],
  });
  const odd = async (body: unknown) => {
    const stage = await scene();
    stage.sim.faults.add({ path: /server$/, times: 9, fault: answering(200, body) });
    const constants = { ...stage.sim.constants, WU_CLOUDWAYS_SERVER_ID: '1', WU_CLOUDWAYS_APP_ID: '2' };
    return { ...stage, host: await stage.vendors.connect(cloudways, constants) };
  };

  test.for([
    ['no certificate', { lets_encrypt: null, own_ssl: null, wild_card: '0' }, []],
    ['fields left out', {}, []],
    ['PHP empty lists', { lets_encrypt: [], own_ssl: [] }, []],
    ['one that is pending', { lets_encrypt: { is_installed: '0', ssl_domains: ['a.example'] } }, []],
    [
      'an ordinary one',
      { lets_encrypt: { is_installed: '1', ssl_domains: ['A.example'] }, own_ssl: '0' },
      [{ kind: 'issued', names: ['a.example'] }],
    ],
    ['one without names', { lets_encrypt: { is_installed: true } }, [{ kind: 'issued', names: undefined }]],
    [
      'a wildcard by its type',
      { lets_encrypt: { is_installed: 1, ssl_domains: ['a.example'], type: 'wc' } },
      [{ kind: 'wildcard', names: ['a.example'] }],
    ],
    [
      'a wildcard by the flag of the app',
      { lets_encrypt: { is_installed: 1, ssl_domains: ['a.example'] }, wild_card: 1 },
      [{ kind: 'wildcard', names: ['a.example'] }],
    ],
    [
      'a wildcard by its names',
      { lets_encrypt: { is_installed: 1, ssl_domains: ['*.a.example'] } },
      [{ kind: 'wildcard', names: ['*.a.example'] }],
    ],
    ['a custom one', { own_ssl: '1', lets_encrypt: null }, [{ kind: 'custom' }]],
  ] as const)('certificates: %s', async ([, fields, installed]) => {
    const { host } = await odd(accountWith(fields));
    expect((await host.certificates?.state())?.installed).toEqual(installed);
  });

  test.for([null, undefined])('aliases that are %s are none', async (aliases) => {
    const { host } = await odd(accountWith({ aliases }));
    expect((await host.read('fresh')).hostnames).toEqual([]);
  });

  test('another app of an odd shape harms no one but itself', async () => {
    const body = { servers: [{ id: 1, apps: [app, { id: 3, aliases: 'not a list' }, { id: 4, cname: 5 }] }] };
    const { host, vendors, sim, failing } = await odd(body);
    expect(names(await host.read('fresh'))).toEqual(['a.example']);
    const constants = { ...sim.constants, WU_CLOUDWAYS_SERVER_ID: '1', WU_CLOUDWAYS_APP_ID: '3' };
    const { finding } = await failing((await vendors.connect(cloudways, constants)).read('fresh'));
    expect(finding.id).toBe('api.unexpected-answer');
  });

  const canary = { servers: [{ master_password: 'canary-in-answer' }] };
  test.for([
    ['no servers', { status: true, master_password: 'canary-in-answer' }, 'api.unexpected-answer'],
    ['a server without an id', canary, 'api.unexpected-answer'],
    ['a list that reports a failure', { ...canary, status: false, message: 'maintenance' }, 'api.refused'],
    ['an error at the top', { ...canary, error: 'maintenance' }, 'api.refused'],
    ['the text for unknown paths', 'You have reached Cloudways API.', 'api.not-json'],
  ] as const)('%s is an error, not an empty account, and is not repeated', async ([, body, id]) => {
    const { host, failing, spoken } = await odd(body);
    expect((await failing(host.read('fresh'))).finding.id).toBe(id);
    expect(spoken.join()).not.toContain('canary-in-answer');
  });
});

describe('writing', () => {
  test('replaces the list by one call, without the primary domain', async () => {
    const { host, sim } = await appScene({ app: { cname: 'network.example', aliases: ['old.example'] } });
    const many = Array.from({ length: 120 }, (_, index) => `site${index}.example`);
    await replace(host, ['old.example', 'Network.Example', '*.wild.example', ...many]);
    expect(sim.aliases()).toEqual(['old.example', '*.wild.example', ...many]);
    expect(sim.hostnames()).toContain('network.example');
    expect(seen(sim, 'POST', aliasesPath)).toMatchObject([
      {
        headers: { 'content-type': 'application/json' },
        body: { server_id: Number(sim.serverId), app_id: Number(sim.id) },
      },
    ]);
    expect(sim.requests.map(({ status }) => status)).toEqual([200, 200]);
  });

  test('an empty list is sent as an empty list', async () => {
    const { host, sim } = await appScene({ app: { aliases: ['old.example'] } });
    await replace(host, []);
    expect(seen(sim, 'POST', aliasesPath)).toMatchObject([{ body: { aliases: [] } }]);
    expect(sim.hostnames()).toEqual([]);
  });

  test('is refused in a read-only run before anything is sent', async () => {
    const { host, sim } = await appScene({ writes: false });
    await expect(replace(host, ['a.example'])).rejects.toThrow('read-only');
    expect(seen(sim, 'POST', '')).toEqual([]);
  });

  test.for([
    'operation_id',
    'operation.id',
    'response.operation_id',
    'data.operation_id',
    'server.operations',
  ] as const)('waits for an operation that is named at %s', async (operationIdAt) => {
    const { host, sim } = await appScene({ assumptions: { aliasesMs: 25_000, operationIdAt } });
    await replace(host, ['a.example']);
    expect(sim.hostnames()).toEqual(['a.example']);
    expect(seen(sim, 'GET', '/operation/').length).toBeGreaterThan(2);
  });

  test('waits for an operation that writes its state as a number', async () => {
    const { host, sim } = await appScene({ assumptions: { aliasesMs: 25_000, completedAs: 'number' } });
    await replace(host, ['a.example']);
    expect(sim.hostnames()).toEqual(['a.example']);
  });

  test.for(['{}', '[]', 'nothing'] as const)('%s is a good answer', async (aliasesAnswer) => {
    const { host, sim } = await appScene({ assumptions: { aliasesAnswer } });
    await replace(host, ['a.example']);
    expect(sim.hostnames()).toEqual(['a.example']);
  });

  test.for([{ status: true }, { status: '1', operation_id: null }])('%j is a good answer', async (body) => {
    const { host, sim } = await appScene();
    sim.faults.add({ path: /aliases/, fault: { when: 'after', answer: { status: 200, body } } });
    await replace(host, ['a.example']);
    expect(sim.hostnames()).toEqual(['a.example']);
  });

  const operation = (fields: object) => answering(200, { status: false, operation: { id: '1', ...fields } });
  test.for([
    ['"-1" with a message', { is_completed: '-1', message: 'Apache could not be reloaded' }],
    ['-1', { is_completed: -1, status: 'Apache could not be reloaded' }],
    ['is_failed', { is_completed: '1', is_failed: '1', message: 'Apache could not be reloaded' }],
  ] as const)('an operation that failed (%s) is an error in the words of the vendor', async ([, fields]) => {
    const { host, sim, failing } = await appScene({ assumptions: { aliasesMs: 1_000 } });
    sim.faults.add({ path: /operation/, fault: operation(fields) });
    const { error, finding } = await failing(replace(host, ['a.example']));
    expect(error).toBeInstanceOf(ApiError);
    expect(finding.id).toBe('cloudways.operation-failed');
    expect(finding.message).toContain('`Apache could not be reloaded`');
  });

  test.for([
    ['is not found', answering(404, { message: 'Not found' })],
    ['is forbidden', answering(403, { error: 'insufficient_scope', message: 'no' })],
    ['answers with a page', answering(200, 'You have reached Cloudways API.')],
    ['has an unknown state', operation({ is_completed: '2' })],
    ['has no state', operation({ message: 'x' })],
    ['has an empty state', operation({ is_completed: '' })],
  ] as const)('an operation that %s leaves the answer open', async ([, fault]) => {
    const { host, sim, failing } = await appScene({ assumptions: { aliasesMs: 1_000 } });
    sim.faults.add({ path: /operation/, times: 9, fault });
    const { error, finding } = await failing(replace(host, ['a.example']));
    expect(error).toBeInstanceOf(LostAnswer);
    expect(finding.id).toBe('cloudways.operation-unknown');
  });

  test('an operation that never ends leaves the answer open', async () => {
    const { host, world, failing } = await appScene({ assumptions: { aliasesMs: Number.POSITIVE_INFINITY } });
    const began = world.clock.now();
    const { error, finding } = await failing(replace(host, ['a.example']));
    expect(error).toBeInstanceOf(LostAnswer);
    expect(finding.message).toContain('still goes on after 10 minutes');
    expect(world.clock.now() - began).toBeLessThan(15 * 60_000);
  });

  test.for(['cut after', 'html 200 after', 'html 502 after', 'empty 200 after'])(
    'a lost answer (%s) is not taken for a refusal, and nothing is sent again',
    async (name) => {
      const { host, sim, failing } = await appScene();
      const fault = commonFaults[name];
      if (!fault) throw new Error(`no fault ${name}`);
      sim.faults.add({ path: /aliases/, fault });
      const { error } = await failing(replace(host, ['a.example']));
      expect(error).toBeInstanceOf(LostAnswer);
      expect(sim.hostnames()).toEqual(['a.example']);
      expect(seen(sim, 'POST', aliasesPath)).toHaveLength(1);
    },
  );

  const fieldMap = (field: string) => ({ [field]: [{ code: 'integer', message: `The ${field} must be an integer.` }] });
  test.for([
    ['422 by field', 422, fieldMap('aliases'), 'The aliases must be an integer.', undefined],
    ['422 by field, server', 422, fieldMap('server_id'), 'The server_id must be', 'WU_CLOUDWAYS_SERVER_ID'],
    ['422 by field, app', 422, fieldMap('app_id'), 'The app_id must be an integer.', 'WU_CLOUDWAYS_APP_ID'],
    [
      '422 in words',
      422,
      { status: false, message: 'app_id: invalid or not found.' },
      'invalid',
      'WU_CLOUDWAYS_APP_ID',
    ],
    ['200 status:false', 200, { status: false, message: 'Limit reached' }, 'Limit reached', undefined],
    ['200 status:"0"', 200, { status: '0' }, 'status: false', undefined],
    ['200 error', 200, { error: 'some_error', error_description: 'In other words' }, 'In other words', undefined],
    ['599', 599, { message: 'Username already exists.' }, 'Username already exists.', undefined],
    ['a page of a firewall', 403, '<h1>Forbidden</h1>', 'HTTP 403', undefined],
    ['403', 403, { error: 'forbidden' }, 'forbidden', 'WU_CLOUDWAYS_API_KEY'],
    ['401 for a token that may only read', 401, { error: 'access_denied' }, 'access_denied', 'FULL ACCESS'],
  ] as const)('%s is a refusal in the words of the vendor', async ([, status, body, words, constant]) => {
    const { host, sim, failing } = await appScene({ app: { aliases: ['kept.example'] } });
    sim.faults.add({ path: /aliases/, fault: answering(status, body) });
    const { error, finding } = await failing(replace(host, ['a.example']));
    expect(error).toBeInstanceOf(ApiError);
    expect(finding.message).toContain(words);
    if (constant !== undefined) expect(`${finding.message} ${finding.fix}`).toContain(constant);
    expect(seen(sim, 'POST', aliasesPath)).toHaveLength(1);
    expect(sim.hostnames()).toEqual(['kept.example']);
  });
});

/** Reads, plans and writes again for as long as the vendor puts the write off, as the core does. */
async function persist(host: Host, list: readonly string[]): Promise<void> {
  try {
    await replace(host, list);
  } catch (error) {
    if (!(error instanceof TryAgain)) throw error;
    await persist(host, list);
  }
}

describe('a server that is locked', () => {
  test('is never sent a list that was planned before the wait', async () => {
    const { host, sim } = await appScene();
    sim.startOperation(60_000);
    await expect(replace(host, ['a.example'])).rejects.toBeInstanceOf(TryAgain);
    expect(seen(sim, 'POST', aliasesPath)).toHaveLength(1);
  });

  test('is waited for by the operation that locks it', async () => {
    const { host, sim, world } = await appScene();
    const blocker = sim.startOperation(60_000);
    const began = world.clock.now();
    await persist(host, ['a.example']);
    expect(sim.hostnames()).toEqual(['a.example']);
    expect(seen(sim, 'POST', aliasesPath).map(({ status }) => status)).toEqual([422, 200]);
    expect(seen(sim, 'GET', `/operation/${blocker}`).length).toBeGreaterThan(2);
    expect(world.clock.now() - began).toBeLessThan(90_000);
  });

  test('by one operation after another is waited for', async () => {
    const { host, sim } = await appScene();
    sim.startOperation(30_000);
    sim.faults.add({ method: 'POST', path: /aliases/, skip: 1, meanwhile: () => sim.startOperation(30_000) });
    await persist(host, ['a.example']);
    expect(seen(sim, 'POST', aliasesPath).map(({ status }) => status)).toEqual([422, 422, 200]);
  });

  test('by an operation that cannot be read is tried again', async () => {
    const { host, sim } = await appScene({ assumptions: { foreignOperationsReadable: false } });
    sim.startOperation(60_000);
    await persist(host, ['a.example']);
    expect(sim.hostnames()).toEqual(['a.example']);
  });

  test('by an operation without an id is tried again', async () => {
    const { host, sim } = await appScene();
    const body = { message: 'An operation is already in progress for this server.', operation: {} };
    sim.faults.add({ path: /aliases/, times: 3, fault: answering(422, body) });
    await persist(host, ['a.example']);
    expect(seen(sim, 'POST', aliasesPath)).toHaveLength(4);
  });

  test('for good is a refusal that says so', async () => {
    const { host, sim, failing } = await appScene();
    sim.startOperation(Number.POSITIVE_INFINITY);
    const { error, finding } = await failing(persist(host, ['a.example']));
    expect(error).toBeInstanceOf(ApiError);
    expect(finding.message).toContain('busy with another operation');
    expect(finding.message).toContain('`An operation is already in progress for this server.`');
    expect(seen(sim, 'POST', aliasesPath)).toHaveLength(1);
  });

  test('and then refuses for another reason gives that reason', async () => {
    const { host, sim, failing } = await appScene();
    sim.startOperation(10_000);
    sim.faults.add({ path: /aliases/, skip: 1, fault: answering(599, { message: 'No room.' }) });
    expect((await failing(persist(host, ['a.example']))).finding.message).toContain('No room.');
  });

  test('locks only its own apps', async () => {
    const { vendors, sim } = await scene();
    const other = sim.addApp({}, await sim.addServer('127.0.0.12'));
    sim.startOperation(Number.POSITIVE_INFINITY);
    const host = await vendors.connect(cloudways, other.constants);
    await replace(host, ['a.example']);
    expect(other.hostnames()).toEqual(['a.example']);
    expect((await host.read('fresh')).lock).toBe(`server ${other.serverId}`);
  });
});

describe('certificates', () => {
  const order = (host: Host, list: readonly string[]) => {
    if (!host.certificates) throw new Error('Cloudways issues certificates on request');
    return host.certificates.request({ names: list }, undefined);
  };
  const served = { app: { cname: 'network.example', aliases: ['a.example', 'b.example'] } };

  test('one is requested for all names, and waited for', async () => {
    const { host, sim } = await appScene(served);
    await order(host, ['network.example', 'a.example']);
    expect(sim.certified()).toEqual(['a.example', 'network.example']);
    expect(seen(sim, 'POST', certificatePath)).toMatchObject([
      {
        body: {
          server_id: Number(sim.serverId),
          app_id: Number(sim.id),
          ssl_email: sim.constants['WU_CLOUDWAYS_EMAIL'],
          wild_card: false,
          ssl_domains: ['network.example', 'a.example'],
        },
      },
    ]);
    const { installed } = (await host.certificates?.state()) ?? {};
    expect(installed).toEqual([{ kind: 'issued', names: ['network.example', 'a.example'] }]);
  });

  test('a new one replaces the one before', async () => {
    const { host, sim } = await appScene(served);
    await order(host, ['network.example', 'a.example']);
    await order(host, ['network.example', 'b.example']);
    expect(sim.certified()).toEqual(['b.example', 'network.example']);
  });

  test('one that fails says why, and leaves the one before', async () => {
    const { host, sim, failing } = await appScene({ ...served, refused: new Set(['b.example']) });
    await order(host, ['network.example']);
    const { error, finding } = await failing(order(host, ['network.example', 'b.example']));
    expect(error).toBeInstanceOf(ApiError);
    expect(finding.id).toBe('certificate.request-failed');
    expect(finding.message).toContain('b.example: no valid A records found');
    expect(sim.certified()).toEqual(['network.example']);
  });

  test.for([
    ['never ends', { certificateMs: Number.POSITIVE_INFINITY }, undefined],
    ['cannot be read', {}, answering(404, { message: 'Not found' })],
  ] as const)('one whose operation %s is open', async ([, assumptions, fault]) => {
    const { host, sim, failing } = await appScene({ ...served, assumptions });
    if (fault) sim.faults.add({ path: /operation/, times: 9, fault });
    const { error, finding } = await failing(order(host, ['network.example']));
    expect(error).toBeInstanceOf(LostAnswer);
    expect(finding.id).toBe('certificate.request-unknown');
  });

  test('a request right after another write of the server waits its turn', async () => {
    const { host, sim } = await appScene({ ...served, assumptions: { aliasesMs: 20_000 } });
    const before = await host.read('fresh');
    const write = host.write({ kind: 'replace', hostnames: ['a.example'], before });
    await Promise.all([write, order(host, ['network.example', 'a.example'])]);
    expect(sim.certified()).toEqual(['a.example', 'network.example']);
    expect(sim.hostnames()).toEqual(['a.example', 'network.example']);
  });

  test('more than 100 names are refused by the vendor', async () => {
    const aliases = Array.from({ length: 101 }, (_, index) => `site${index}.example`);
    const { host, failing } = await appScene({ app: { aliases } });
    await order(host, aliases.slice(0, 100));
    const { finding } = await failing(order(host, aliases));
    expect(finding.message).toContain('more than 100');
  });

  test('an email that the vendor refuses is named by its constant', async () => {
    const { host, sim, failing } = await appScene(served);
    const body = { ssl_email: [{ code: 'email', message: 'The ssl email must be a valid email address.' }] };
    sim.faults.add({ path: /lets_encrypt/, fault: answering(422, body) });
    expect((await failing(order(host, ['network.example']))).finding.message).toContain('WU_CLOUDWAYS_EMAIL');
  });

  test('an installed wildcard blocks others, in the words of the vendor', async () => {
    const { host, sim, failing } = await appScene(served);
    await sim.install('wildcard', ['network.example', '*.network.example']);
    expect((await host.read('fresh')).certificates.installed).toEqual([
      { kind: 'wildcard', names: ['network.example'] },
    ]);
    const { finding } = await failing(order(host, ['network.example']));
    expect(finding).toMatchObject({ id: 'certificate.request-failed' });
    expect(finding.message).toContain('A wildcard certificate is installed');
  });

  test('a custom one is known as such, however the vendor spells yes and no', async () => {
    const { host, sim } = await appScene(served);
    await sim.install('custom', ['network.example']);
    for (let look = 0; look < 12; look += 1) {
      expect((await host.read('fresh')).certificates.installed).toEqual([{ kind: 'custom' }]);
    }
  });
});

describe('the simulator', () => {
  const post = (sim: CloudwaysSimulator, path: string, body: string, type: string, token?: string) =>
    fetch(`${sim.origin}${path}`, {
      method: 'POST',
      body,
      headers: { 'content-type': type, authorization: `Bearer ${token ?? sim.constants['WU_CLOUDWAYS_API_KEY']}` },
    });
  const form = 'application/x-www-form-urlencoded';

  test.for([
    ['bracketed', '&aliases[]=a.example&aliases[]=b.example', 200, ['a.example', 'b.example']],
    ['indexed', '&aliases[0]=a.example&aliases[1]=b.example', 200, ['a.example', 'b.example']],
    ['bare repeated keys', '&aliases=a.example&aliases=b.example', 422, ['old.example']],
    ['an empty list, as PHP writes it', '', 422, ['old.example']],
  ] as const)('reads forms as PHP does: %s', async ([, fields, status, hostnames]) => {
    const { sim } = await scene({ app: { aliases: ['old.example'] } });
    const ids = `server_id=${sim.serverId}&app_id=${sim.id}&ssl_email=ignored`;
    const answer = await post(sim, `/api/v2${aliasesPath}`, ids + fields, form);
    expect([answer.status, sim.hostnames()]).toEqual([status, hostnames]);
  });

  test('reads fields from the query too', async () => {
    const { sim } = await scene();
    const query = new URLSearchParams({ server_id: sim.serverId, app_id: sim.id, 'aliases[]': 'a.example' });
    expect((await post(sim, `/api/v2${aliasesPath}?${query}`, '', form)).status).toBe(200);
    expect(sim.hostnames()).toEqual(['a.example']);
  });

  test.for(['/api/v2/apps/7', '/api/v1/server', '/'])('answers %s with a text and 200', async (path) => {
    const { sim } = await scene();
    const answer = await fetch(`${sim.origin}${path}`);
    expect([answer.status, await answer.text()]).toEqual([200, 'You have reached Cloudways API.']);
  });

  test.for([
    ['clears', 200, []],
    ['refused', 422, ['old.example']],
    ['ignored', 200, ['old.example']],
  ] as const)('an empty list of aliases: %s', async ([emptyAliases, status, hostnames]) => {
    const { sim } = await scene({ app: { aliases: ['old.example'] }, assumptions: { emptyAliases } });
    const body = JSON.stringify({ server_id: sim.serverId, app_id: sim.id, aliases: [] });
    expect((await post(sim, `/api/v2${aliasesPath}`, body, 'application/json')).status).toBe(status);
    expect(sim.hostnames()).toEqual(hostnames);
  });

  test('wants a bearer, and throttles each endpoint by itself', async () => {
    const { sim } = await scene({ assumptions: { requestsPerMinute: 2 } });
    const headers = { authorization: `Bearer ${sim.constants['WU_CLOUDWAYS_API_KEY']}` };
    const get = (path: string, init: RequestInit = { headers }) => fetch(`${sim.origin}/api/v2${path}`, init);
    expect((await get('/server', {})).status).toBe(400);
    const second = await get('/server');
    expect([second.status, second.headers.get('x-ratelimit-remaining')]).toEqual([200, '0']);
    const third = await get('/server');
    expect([third.status, third.headers.get('retry-after')]).toEqual([429, '88']);
    expect((await get('/operation/1')).status).toBe(404);
  });

  test.for([
    [true, ['a.example', 'new.example', 'old.example']],
    [false, ['a.example', 'new.example']],
  ] as const)(
    'sets and takes away the primary domain by an operation (former kept: %s)',
    async ([former, hostnames]) => {
      const { sim, world, host } = await appScene({
        app: { cname: 'old.example', aliases: ['a.example'] },
        assumptions: { formerPrimaryBecomesAlias: former },
      });
      const ids = { server_id: sim.serverId, app_id: sim.id };
      const path = '/api/v2/app/manage/cname';
      const body = JSON.stringify({ ...ids, cname: 'new.example' });
      const answer = await post(sim, path, body, 'application/json');
      expect(await answer.json()).toHaveProperty('operation_id');
      expect(sim.hostnames()).toEqual(['a.example', 'old.example']);
      await world.clock.sleep(20_000);
      expect((await host.read('fresh')).primary).toBe('new.example');
      expect(sim.hostnames()).toEqual(hostnames);
      await fetch(`${sim.origin}${path}?${new URLSearchParams(ids)}`, {
        method: 'DELETE',
        headers: { authorization: `Bearer ${sim.constants['WU_CLOUDWAYS_API_KEY']}` },
      });
      await world.clock.sleep(20_000);
      expect((await host.read('fresh')).primary).toBeUndefined();
    },
  );

  test('shows a write late when it is told to', async () => {
    const { host } = await appScene({ assumptions: { lateReads: 2 } });
    await replace(host, ['a.example']);
    const looks = [];
    for (let look = 0; look < 3; look += 1) looks.push(names(await host.read('fresh')));
    expect(looks).toEqual([[], [], ['a.example']]);
  });
});
