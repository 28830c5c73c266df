import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { z } from 'zod';
import { createSkippingClock } from '../simulators/kit/clock.ts';
import { commonFaults, createFaults, type Fault } from '../simulators/kit/faults.ts';
import { type Handler, type LoggedRequest, serve } from '../simulators/kit/server.ts';
import { createVendors } from '../src/connect.ts';
import type { Clock } from '../src/context.ts';
import { Failure } from '../src/finding.ts';
import { createGitHub } from '../src/github/client.ts';
import { readDefaultBranch } from '../src/github/default-branch.ts';
import { type ApiSetting, createApi } from '../src/http/api.ts';
import { createBudget } from '../src/http/budget.ts';
import type { ApiOptions, Call } from '../src/http/call.ts';
import { ApiError, LostAnswer } from '../src/http/errors.ts';
import { createDispatcher } from '../src/http/transport.ts';
import { guardedIo, type Log, terminalIo } from '../src/io.ts';
import type { Provider } from '../src/providers/provider.ts';
import { createRedactor } from '../src/redact.ts';

const silent: Log = { info: () => {}, debug: () => {}, group: () => {}, endGroup: () => {} };
const answer = z.object({ ok: z.literal(true) });
const read = { name: 'look', effect: 'read', method: 'GET', path: '/v1/things', answer } satisfies Call<unknown>;
const write = { ...read, name: 'change', effect: 'write', method: 'POST', json: { name: 'x' } } satisfies Call<unknown>;
const fine = () => Response.json({ ok: true });

const dialect: ApiOptions = {
  authorization: () => 'Bearer secret-token',
  errorText: (body) => z.object({ message: z.string() }).safeParse(body).data?.message,
};

interface Wish extends Partial<Omit<ApiSetting, 'clock'>> {
  readonly handler?: Handler;
  readonly options?: Partial<ApiOptions>;
  /** Happens when the client begins to wait. */
  readonly asleep?: () => Promise<void> | void;
}

/** A client beside a real server that is fine unless a fault is added; it never really waits. */
async function bench({ handler = fine, options = {}, asleep, ...setting }: Wish = {}) {
  const faults = createFaults();
  const server = await serve(handler, faults);
  const dispatcher = createDispatcher();
  onTestFinished(async () => {
    await dispatcher.destroy();
    await server.close();
  });
  const skipping = createSkippingClock(Date.UTC(2026, 10, 22));
  const pauses: number[] = [];
  const clock: Clock = {
    now: skipping.now,
    sleep: async (ms, signal) => {
      pauses.push(ms);
      await asleep?.();
      await skipping.sleep(ms, signal);
    },
  };
  const api = createApi(
    { ...dialect, ...options },
    {
      title: 'Vendor',
      origin: server.origin,
      dispatcher,
      budget: createBudget(1_000, clock),
      clock,
      log: silent,
      signal: new AbortController().signal,
      late: new AbortController().signal,
      random: () => 0,
      writes: true,
      counted: () => {},
      ...setting,
    },
  );
  return { api, faults, pauses, clock, dispatcher, ...server };
}

async function failureOf(promise: Promise<unknown>): Promise<Failure> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof Failure)) throw new Error(`not a failure: ${String(error)}`);
  return error;
}

const idOf = (failure: Failure) => failure.findings.map(({ id }) => id).join();
const said = (status: number, body: unknown = { message: 'no' }, headers = {}): Fault => ({
  when: 'before',
  answer: { status, body, headers },
});

/** Faults after which nobody knows whether the request was carried out. */
const doubtful: Readonly<Record<string, Fault>> = {
  'a cut connection': { when: 'after', answer: 'cut' },
  'an HTML page': { when: 'after', answer: { status: 200, body: '<html>' } },
  'an empty answer': { when: 'after', answer: { status: 200, body: '' } },
  'JSON that is only a text': said(200, '"ok"'),
  'JSON null': said(200, 'null'),
  'HTTP 500': said(500),
  'HTTP 502 in HTML': said(502, '<html>'),
  'HTTP 503': said(503),
};
const throttled: Readonly<Record<string, Fault>> = {
  '429 with Retry-After': said(429, {}, { 'retry-after': '7' }),
  'a bare 429': said(429),
  'a 429 in HTML': said(429, '<html>'),
};
const refusals = [
  { what: 'a wrong request', fault: said(400), id: 'api.refused' },
  { what: 'wrong credentials', fault: said(401), id: 'api.unauthorized' },
  { what: 'a missing permission', fault: said(403), id: 'api.forbidden' },
  { what: 'a wrong id', fault: said(404), id: 'api.not-found' },
  { what: 'a failed validation', fault: said(422), id: 'api.refused' },
  { what: 'status 200 that reports a failure', fault: said(200), id: 'api.refused' },
  { what: "a vendor's own 599", fault: said(599), id: 'api.refused' },
  { what: 'a redirect', fault: commonFaults['redirect'], id: 'api.redirected' },
  {
    what: 'a 429 that asks for more than three minutes',
    fault: said(429, {}, { 'retry-after': '181' }),
    id: 'api.rate-limited',
  },
];

describe('a read', () => {
  test.for(Object.entries({ ...doubtful, ...throttled }))('is repeated after %s', async ([, fault]) => {
    const { api, faults, requests, pauses } = await bench();
    faults.add({ fault });
    await expect(api(read)).resolves.toEqual({ ok: true });
    expect([requests.length, pauses.length]).toEqual([2, 1]);
  });

  test('is sent five times at most, and then fails with the last reason', async () => {
    const { api, faults, requests } = await bench();
    faults.add({ times: 9, fault: said(500) });
    const error = await failureOf(api(read));
    expect(error).not.toBeInstanceOf(LostAnswer);
    expect(error.findings).toMatchObject([
      { id: 'api.unavailable', message: 'Vendor: could not look: HTTP 500; Vendor says `no`' },
    ]);
    expect(requests).toHaveLength(5);
  });

  test.for(refusals)('is not repeated after $what', async ({ fault, id }) => {
    const { api, faults, requests, pauses } = await bench({ options: { refusals: [599] } });
    if (fault) faults.add({ fault });
    const error = await failureOf(api(read));
    expect([error instanceof ApiError, idOf(error)]).toEqual([true, id]);
    expect([requests.length, pauses.length]).toEqual([1, 0]);
  });

  test('is not repeated after an answer of another shape, whose values are not told', async () => {
    const { api, faults, requests } = await bench();
    faults.add({ fault: said(200, { ok: 'hidden-value' }) });
    const error = await failureOf(api(read));
    expect(error.findings).toMatchObject([{ id: 'api.unexpected-answer' }]);
    expect(error.message).toContain('at ok: invalid_value');
    expect(error.message).not.toContain('hidden-value');
    expect(requests).toHaveLength(1);
  });

  test('that gets no answer in its time is repeated', async () => {
    let first = true;
    const { api, requests } = await bench({
      handler: () => {
        if (!first) return fine();
        first = false;
        return new Promise<Response>(() => {});
      },
    });
    await expect(api({ ...read, timeoutMs: 100 })).resolves.toEqual({ ok: true });
    // The server notes a request when it answers: the first was never answered.
    expect(requests).toHaveLength(1);
    expect(first).toBe(false);
  });

  test('may be answered by 204, which has no body', async () => {
    const { api, faults } = await bench();
    faults.add({ fault: said(204) });
    await expect(api({ ...read, answer: z.object({}) })).resolves.toEqual({});
  });
});

describe('a write', () => {
  test.for([
    ...Object.entries(doubtful),
    ['another shape', said(200, { ok: 'what?' })] as const,
    ['more than 32 MiB', said(200, ' '.repeat(32 * 1024 * 1024 + 1))] as const,
  ])('is never repeated after %s: only reading can tell', async ([, fault]) => {
    const { api, faults, requests, pauses } = await bench();
    faults.add({ fault });
    expect(await failureOf(api(write))).toBeInstanceOf(LostAnswer);
    expect([requests.length, pauses.length]).toEqual([1, 0]);
  });

  test('that gets no answer in its time is lost', async () => {
    const { api } = await bench({ handler: () => new Promise<Response>(() => {}) });
    const error = await failureOf(api({ ...write, timeoutMs: 100 }));
    expect(error).toBeInstanceOf(LostAnswer);
    expect(error.message).toContain('no answer within 0.1 s');
  });

  test.for(Object.entries(throttled))('is repeated after %s: it was refused', async ([, fault]) => {
    const { api, faults, requests } = await bench();
    faults.add({ fault });
    await expect(api(write)).resolves.toEqual({ ok: true });
    expect(requests.map(({ body }) => body)).toEqual([{ name: 'x' }, { name: 'x' }]);
  });

  test.for(refusals)('is not repeated after $what', async ({ fault, id }) => {
    const { api, faults, requests } = await bench({ options: { refusals: [599] } });
    if (fault) faults.add({ fault });
    const error = await failureOf(api(write));
    expect([error instanceof ApiError, idOf(error)]).toEqual([true, id]);
    expect(requests).toHaveLength(1);
  });

  test('is repeated when it was never sent', async () => {
    const closed = await serve(fine, createFaults());
    await closed.close();
    let later: { readonly requests: readonly LoggedRequest[] } | undefined;
    const open = async () => {
      const server = await serve(fine, createFaults(), Number(new URL(closed.origin).port));
      onTestFinished(server.close);
      later = server;
    };
    const { api } = await bench({ origin: closed.origin, asleep: open });
    await expect(api(write)).resolves.toEqual({ ok: true });
    expect(later?.requests).toHaveLength(1);
  });

  test('that can never be sent is no lost answer', async () => {
    const closed = await serve(fine, createFaults());
    await closed.close();
    const { api, pauses } = await bench({ origin: closed.origin });
    const error = await failureOf(api(write));
    expect([error instanceof LostAnswer, idOf(error)]).toEqual([false, 'api.unavailable']);
    expect(pauses).toHaveLength(4);
  });

  test('is refused before it is sent in a run that only reads', async () => {
    const counted: string[] = [];
    const { api, requests } = await bench({ writes: false, counted: (effect) => counted.push(effect) });
    await expect(api(write)).rejects.toThrow('read-only');
    await expect(api({ ...write, effect: 'read' })).resolves.toEqual({ ok: true });
    expect(requests).toHaveLength(1);
    expect(counted).toEqual(['read']);
  });
});

describe('pauses', () => {
  test.for([
    { random: 0, pauses: [500, 1_000, 2_000, 4_000] },
    { random: 0.5, pauses: [750, 1_500, 3_000, 6_000] },
    { random: 1, pauses: [1_000, 2_000, 4_000, 8_000] },
  ])('grow, with a jitter of half of them (random $random)', async ({ random, pauses: expected }) => {
    const { api, faults, pauses } = await bench({ random: () => random });
    faults.add({ times: 9, fault: said(500) });
    await failureOf(api(read));
    expect(pauses).toEqual(expected);
  });

  const date = (seconds: number) => new Date(Date.UTC(2026, 10, 22) + seconds * 1000).toUTCString();
  test.for([
    { what: 'seconds', status: 429, retryAfter: '7', pause: 7_125 },
    { what: 'a date', status: 429, retryAfter: date(9), pause: 9_125 },
    { what: 'a date that has passed', status: 429, retryAfter: date(-9), pause: 125 },
    { what: 'zero', status: 429, retryAfter: '0', pause: 125 },
    { what: 'nonsense', status: 429, retryAfter: 'soon', pause: 60_125 },
    { what: 'nothing', status: 429, retryAfter: undefined, pause: 60_125 },
    { what: 'the longest that is waited', status: 429, retryAfter: '180', pause: 180_125 },
    { what: 'seconds, being down', status: 503, retryAfter: '7', pause: 7_125 },
    { what: 'nothing, being down', status: 503, retryAfter: undefined, pause: 500 },
  ])('obey Retry-After: HTTP $status says $what', async ({ status, retryAfter, pause }) => {
    const { api, faults, pauses } = await bench();
    faults.add({ fault: said(status, {}, retryAfter === undefined ? {} : { 'retry-after': retryAfter }) });
    await api(read);
    expect(pauses).toEqual([pause]);
  });

  test('are not taken when a vendor that is down asks for too long a one', async () => {
    const { api, faults, requests } = await bench();
    faults.add({ fault: said(503, {}, { 'retry-after': '3600' }) });
    expect(idOf(await failureOf(api(read)))).toBe('api.unavailable');
    expect(requests).toHaveLength(1);
  });
});

describe('credentials', () => {
  test.for([301, 302, 303, 307, 308])('stay with the vendor: HTTP %i is not followed', async (status) => {
    const elsewhere = await bench();
    for (const location of [`${elsewhere.origin}/v1/things`, '/v1/others']) {
      const { api, faults, requests } = await bench();
      faults.add({ fault: said(status, '', { location }) });
      expect(idOf(await failureOf(api(status < 303 ? read : write)))).toBe('api.redirected');
      expect(requests).toHaveLength(1);
    }
    expect(elsewhere.requests).toEqual([]);
  });

  const expiring = () => {
    let [token, renewals] = ['old', 0];
    const options = {
      authorization: () => `Bearer ${token}`,
      renew: async () => {
        renewals += 1;
        token = 'new';
      },
    };
    return { options, renewals: () => renewals };
  };

  test.for([read, write])('are renewed after a 401, and the $effect goes on', async (call) => {
    const { options, renewals } = expiring();
    const { api, requests, pauses } = await bench({
      options,
      handler: ({ headers }) =>
        headers.get('authorization') === 'Bearer new' ? fine() : Response.json({}, { status: 401 }),
    });
    await expect(api(call)).resolves.toEqual({ ok: true });
    expect([requests.length, renewals(), pauses.length]).toEqual([2, 1, 0]);
  });

  test('are renewed once only', async () => {
    const { options, renewals } = expiring();
    const { api, faults, requests } = await bench({ options });
    faults.add({ times: 9, fault: said(401) });
    expect(idOf(await failureOf(api(read)))).toBe('api.unauthorized');
    expect([requests.length, renewals()]).toEqual([2, 1]);
  });

  test('are neither sent nor renewed by the call that gets them', async () => {
    const { options, renewals } = expiring();
    const { api, faults, requests } = await bench({ options });
    faults.add({ fault: said(401) });
    expect(idOf(await failureOf(api({ ...read, anonymous: true })))).toBe('api.unauthorized');
    expect(requests.map(({ headers }) => headers['authorization'])).toEqual([undefined]);
    expect(renewals()).toBe(0);
  });
});

describe("the run's signal", () => {
  const reason = new Error('cancelled by a test');

  test.for([
    { call: read, by: 'signal' },
    { call: write, by: 'late' },
  ] as const)('ends a $call.effect that waits for its answer, by $by', async ({ call, by }) => {
    const end = new AbortController();
    const { api } = await bench({
      [by]: end.signal,
      handler: () => {
        end.abort(reason);
        return new Promise<Response>(() => {});
      },
    });
    await expect(api(call)).rejects.toBe(reason);
  });

  test('leaves a write that was sent the time to be answered', async () => {
    const cancel = new AbortController();
    const { api, requests } = await bench({
      signal: cancel.signal,
      handler: () => {
        cancel.abort(reason);
        return fine();
      },
    });
    await api(write);
    await expect(api(write)).rejects.toBe(reason);
    expect(requests).toHaveLength(1);
  });

  test('ends a pause', async () => {
    const cancel = new AbortController();
    const { api, faults, requests } = await bench({ signal: cancel.signal, asleep: () => cancel.abort(reason) });
    faults.add({ fault: said(429) });
    await expect(api(read)).rejects.toBe(reason);
    expect(requests).toHaveLength(1);
  });

  test('lets nothing out once it is aborted, not even what waits for the rate budget', async () => {
    const cancel = new AbortController();
    const clock = createSkippingClock();
    const budget = createBudget(1, clock);
    await budget.take(cancel.signal);
    const { api, requests } = await bench({ signal: cancel.signal, budget });
    const waiting = api(read);
    cancel.abort(reason);
    await expect(waiting).rejects.toBe(reason);
    await expect(api(write)).rejects.toBe(reason);
    expect(requests).toEqual([]);
  });
});

describe('the rate budget', () => {
  /** When each request was let out, in seconds since the start. */
  const timed = async (perMinute: number, headers: Readonly<Record<string, string>> = {}) => {
    const clock = createSkippingClock();
    const start = clock.now();
    const times: number[] = [];
    const made = await bench({
      budget: createBudget(perMinute, clock),
      counted: () => times.push((clock.now() - start) / 1000),
      handler: () => Response.json({ ok: true }, { headers }),
    });
    return { ...made, times };
  };

  test('lets a burst out at once, and each further request when the oldest is a minute old', async () => {
    const { api, times } = await timed(3);
    await Promise.all(Array.from({ length: 7 }, () => api(read)));
    expect(times).toEqual([0, 0, 0, 60, 60, 60, 120]);
  });

  test.for([
    { what: 'a lower limit', headers: { 'x-ratelimit-limit': '2' }, times: [0, 0, 60, 60] },
    { what: 'a higher limit, which changes nothing', headers: { 'x-ratelimit-limit': '99' }, times: [0, 0, 0, 60] },
    { what: 'nothing left', headers: { 'x-ratelimit-remaining': '0' }, times: [0, 60, 120, 180] },
    { what: 'nonsense', headers: { 'x-ratelimit-limit': 'many', 'x-ratelimit-remaining': '' }, times: [0, 0, 0, 60] },
  ])('obeys X-RateLimit headers: $what', async ({ headers, times: expected }) => {
    const { api, times } = await timed(3, headers);
    for (const call of [read, read, write, read]) await api(call);
    expect(times).toEqual(expected);
  });

  test('is shared by the apps of one credential, and by nobody else', async () => {
    const { origin, dispatcher } = await bench();
    const clock = createSkippingClock();
    const start = clock.now();
    const times = new Map<string, number[]>();
    const provider: Provider = {
      ...{ contract: 1, id: 'vendor', title: 'Vendor', docs: '', origin },
      constants: [
        { name: 'WU_KEY', secret: true, where: '' },
        { name: 'WU_ID', secret: false, where: '' },
      ],
      limits: { requestsPerMinute: 2 },
      capabilities: { list: 'per-hostname', www: 'own-name', wildcards: true, certificates: [] },
      connect: async ({ WU_KEY: key = '' }, context) => {
        const authorization = () => {
          times.set(key, [...(times.get(key) ?? []), (clock.now() - start) / 1000]);
          return key;
        };
        await context.api({ ...dialect, authorization })(read);
        return { read: () => Promise.reject(new Error('unused')), write: async () => {} };
      },
    };
    const context = { clock, log: silent, signal: new AbortController().signal, random: () => 0 };
    const vendors = createVendors({ dispatcher, writes: false, originOf: () => origin, mask: () => {} }, context);
    const ids = ['1', '2', '3'].map((id) => ({ WU_KEY: 'one', WU_ID: id }));
    await Promise.all(ids.map((constants) => vendors.connect(provider, constants)));
    await vendors.connect(provider, { WU_KEY: 'two', WU_ID: '1' });
    expect(Object.fromEntries(times)).toEqual({ one: [0, 0, 60], two: [60] });
    expect(vendors.calls()).toEqual({ reads: 4, writes: 0 });
  });
});

test('the debug log tells calls and sizes, but no body, no header and no secret', async () => {
  let text = '';
  const redactor = createRedactor();
  const io = guardedIo(
    terminalIo((line) => {
      text += line;
    }, true),
    redactor,
  );
  io.mask('path-secret');
  const { api, faults } = await bench({ log: io, handler: () => Response.json({ ok: true, note: 'body-of-answer' }) });
  faults.add({ fault: said(500, { message: 'body-of-failure' }) });
  await api({ ...write, effect: 'read', path: '/v1/path-secret', json: { name: 'body-of-request' } });
  expect(text).toContain('debug: Vendor: POST /v1/*** → 500, 29 characters');
  expect(text).toContain('debug: Vendor: POST /v1/*** → 200, 35 characters');
  expect(text).not.toMatch(/body-of|secret|Bearer/);
});

describe('proxies', () => {
  afterEach(() => vi.unstubAllEnvs());

  /** A proxy that notes what it is asked for, and answers instead of anybody. */
  async function startProxy() {
    const seen: string[] = [];
    const server = createServer(({ method, url }, reply) => {
      seen.push(`${method} ${url}`);
      reply.writeHead(200, { 'content-type': 'application/json' }).end('{"ok":true,"default_branch":"trunk"}');
    });
    server.on('connect', ({ method, url }, socket) => {
      seen.push(`${method} ${url}`);
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    onTestFinished(
      () =>
        new Promise<void>((done) => {
          server.close(() => done());
          server.closeAllConnections();
        }),
    );
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    return { url, seen };
  }

  const log = { debug: () => {} };
  const environment = (values: Readonly<Record<string, string>>) => {
    for (const name of ['http_proxy', 'https_proxy', 'no_proxy']) {
      vi.stubEnv(name, values[name]);
      vi.stubEnv(name.toUpperCase(), values[name.toUpperCase()]);
    }
  };

  test.for(['http', 'HTTP'])('%s_PROXY gets the traffic to vendors and to GitHub', async (prefix) => {
    const proxy = await startProxy();
    environment({ [prefix === 'http' ? 'http_proxy' : 'HTTP_PROXY']: proxy.url });
    const { api, requests, dispatcher, origin } = await bench();
    // Names that no resolver knows: the proxy is asked, or nobody is.
    const github = createGitHub({
      token: 't',
      apiUrl: 'http://github.example',
      repository: 'acme/site',
      dispatcher,
      log,
    });
    const other = await bench({ origin: 'http://api.vendor.example', dispatcher });
    await expect(other.api(read)).resolves.toEqual({ ok: true });
    await expect(readDefaultBranch(github)).resolves.toEqual({ branch: 'trunk' });
    await expect(api(read)).resolves.toEqual({ ok: true });
    expect(proxy.seen).toEqual([
      'GET http://api.vendor.example/v1/things',
      'GET http://github.example/repos/acme/site',
      `GET ${origin}/v1/things`,
    ]);
    expect(requests).toEqual([]);
  });

  test('HTTPS_PROXY tunnels what is encrypted, and nothing goes past it', async () => {
    const proxy = await startProxy();
    environment({ https_proxy: proxy.url });
    const { api, dispatcher } = await bench({ origin: 'https://api.vendor.example' });
    expect(idOf(await failureOf(api(write)))).toBe('api.unavailable');
    const github = createGitHub({
      token: 't',
      apiUrl: 'https://github.example',
      repository: 'acme/site',
      dispatcher,
      log,
    });
    const console = vi.spyOn(globalThis.console, 'error');
    expect((await readDefaultBranch(github)).finding?.id).toBe('github.cannot-read-repository');
    expect(new Set(proxy.seen)).toEqual(new Set(['CONNECT api.vendor.example:443', 'CONNECT github.example:443']));
    expect(console).not.toHaveBeenCalled();
  });

  test.for(['127.0.0.1', 'other.example,127.0.0.1', '*'])('NO_PROXY=%s goes straight', async (exception) => {
    const proxy = await startProxy();
    environment({ http_proxy: proxy.url, NO_PROXY: exception });
    const { api, requests } = await bench();
    await expect(api(read)).resolves.toEqual({ ok: true });
    expect([requests.length, proxy.seen]).toEqual([1, []]);
  });

  test('a proxy that is not there is an unreachable vendor, and no lost answer', async () => {
    const closed = await serve(fine, createFaults());
    await closed.close();
    environment({ http_proxy: closed.origin });
    const { api } = await bench();
    const error = await failureOf(api(write));
    expect([error instanceof LostAnswer, idOf(error)]).toEqual([false, 'api.unavailable']);
  });
});
