import { createServer, type RequestListener, type Server } from 'node:http';
import { type AddressInfo, createServer as createTcpServer } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { judge } from '../src/dns/readiness.ts';
import { createVisit, type Visited } from '../src/dns/visit.ts';

const name = 'shop.example.org';
const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

async function listen(handler: RequestListener, address = '127.0.0.1', port = 0): Promise<number> {
  const server: Server = createServer(handler);
  closers.push(() => {
    server.closeAllConnections();
    server.close();
  });
  await new Promise<void>((ready) => server.listen(port, address, ready));
  return (server.address() as AddressInfo).port;
}

const visitAt = (port: number | undefined, more: { timeoutMs?: number; signal?: AbortSignal } = {}) =>
  createVisit({
    signal: new AbortController().signal,
    portFor: (_, scheme) => (scheme === 'http' ? port : undefined),
    timeoutMs: 2_000,
    ...more,
  });

describe('a visit', () => {
  test('asks for a token that nobody knows, by the name, at the address', async () => {
    const seen: unknown[] = [];
    const port = await listen((request, response) => {
      seen.push([request.method, request.headers.host, request.url?.replace(/[0-9a-f-]{36}$/, '…')]);
      response.writeHead(404).end();
    });
    expect(await visitAt(port)(name, ['127.0.0.1'])).toEqual([{ address: '127.0.0.1', kind: 'answered', status: 404 }]);
    expect(seen).toEqual([['GET', name, '/.well-known/acme-challenge/…']]);
  });

  test.for<[string, RequestListener, object]>([
    ['a page for everything', (_, response) => response.end('hello'), { kind: 'answered', status: 200 }],
    ['a refusal', (_, response) => response.writeHead(403).end(), { kind: 'answered', status: 403 }],
    [
      'a redirect to another name',
      (_, response) => response.writeHead(301, { location: 'https://www.other.example/' }).end(),
      { kind: 'redirected', to: 'https://www.other.example/' },
    ],
    [
      'a redirect to another port',
      (_, response) => response.writeHead(302, { location: `http://${name}:8080/` }).end(),
      { kind: 'redirected', to: `http://${name}:8080/` },
    ],
    [
      'a redirect in a circle',
      (request, response) => response.writeHead(302, { location: `${request.url}x` }).end(),
      { kind: 'redirected' },
    ],
    [
      'a redirect to something else than a web page',
      (_, response) => response.writeHead(302, { location: 'javascript:alert(1)' }).end(),
      { kind: 'answered', status: 302 },
    ],
    ['a redirect to nowhere', (_, response) => response.writeHead(302).end(), { kind: 'answered', status: 302 }],
    ['a cut line', (request) => request.socket.destroy(), { kind: 'silent' }],
    [
      'headers without end',
      (_, response) => response.writeHead(200, { a: 'x'.repeat(40_000) }).end(),
      { kind: 'silent' },
    ],
  ])('%s', async ([, handler, expected]) => {
    const port = await listen(handler);
    const [visited] = await visitAt(port)(name, ['127.0.0.1']);
    expect(visited).toMatchObject(expected);
  });

  test('follows a redirect within the name, and no other', async () => {
    const port = await listen((request, response) => {
      if (request.url === '/here') response.writeHead(404).end();
      else response.writeHead(301, { location: '/here' }).end();
    });
    expect(await visitAt(port)(name, ['127.0.0.1'])).toMatchObject([{ kind: 'answered', status: 404 }]);
  });

  test('gives up on an address that never answers', async () => {
    let connections = 0;
    const mute = createTcpServer(() => {
      connections += 1;
    });
    await new Promise<void>((ready) => mute.listen(0, '127.0.0.1', ready));
    closers.push(() => mute.close());
    const visit = visitAt((mute.address() as AddressInfo).port, { timeoutMs: 50 });
    const all = await Promise.all(Array.from({ length: 40 }, (_, i) => visit(`n${i}.example.org`, ['127.0.0.1'])));
    expect(new Set(all.flat().map(({ kind }) => kind))).toEqual(new Set(['silent']));
    expect(connections).toBeLessThanOrEqual(8);
  });

  test('a few at a time for each address', async () => {
    let [now, most] = [0, 0];
    const port = await listen((_, response) => {
      now += 1;
      most = Math.max(most, now);
      setImmediate(() => {
        now -= 1;
        response.writeHead(404).end();
      });
    });
    const visit = visitAt(port);
    await Promise.all(Array.from({ length: 40 }, (_, i) => visit(`n${i}.example.org`, ['127.0.0.1'])));
    expect(most).toBeLessThanOrEqual(4);
  });

  test('none is made where no port is given, and none when the run is over', async () => {
    expect(await visitAt(undefined)(name, ['127.0.0.1'])).toEqual([]);
    const port = await listen((_, response) => response.end());
    expect(await visitAt(port, { signal: AbortSignal.abort() })(name, ['127.0.0.1'])).toMatchObject([
      { kind: 'silent' },
    ]);
  });

  test('tells a closed port', async () => {
    const port = await listen(() => {}, '127.0.0.2');
    expect(await visitAt(port)(name, ['127.0.0.9'])).toEqual([{ address: '127.0.0.9', kind: 'refused', port: 80 }]);
  });
});

describe('what visits make of a hostname that DNS leads to the app', () => {
  const at = '203.0.113.10';
  const answer = { state: 'answered', addresses: [{ family: 4, address: at }], aliases: [], ttl: 60 } as const;
  const answered = (status: number): Visited => ({ address: at, kind: 'answered', status });
  const refused: Visited = { address: at, kind: 'refused', port: 80 };
  const silent: Visited = { address: at, kind: 'silent', reason: 'no answer within 5 s' };
  const elsewhere: Visited = { address: at, kind: 'redirected', to: 'https://evil.example/\u001b[2J' };

  test.for<[string, readonly Visited[], string, readonly string[]]>([
    ['not asked', [], 'ready', []],
    ['no such file', [answered(404)], 'ready', []],
    ['a page', [answered(200)], 'ready', []],
    ['refused', [answered(403)], 'ready', ['http.challenge-blocked']],
    ['with a password', [answered(401)], 'ready', ['http.challenge-blocked']],
    ['down', [answered(503)], 'ready', ['http.challenge-blocked']],
    ['sent on', [elsewhere], 'ready', ['http.challenge-redirected']],
    ['closed', [refused], 'not-ready', ['http.port-closed']],
    ['all closed', [refused, refused], 'not-ready', ['http.port-closed']],
    ['one of two closed', [refused, answered(404)], 'ready', []],
    ['no answer', [silent], 'unknown', ['http.no-answer']],
    ['no answer from one of two', [silent, answered(404)], 'ready', []],
    ['closed and no answer', [silent, refused], 'unknown', ['http.no-answer']],
  ])('%s: %j', ([, visits, state, ids]) => {
    const readiness = judge(name, answer, { addresses: [at], aliases: [] }, { visits });
    expect({ state: readiness.state, ids: readiness.findings.map(({ id }) => id) }).toEqual({ state, ids });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: none may get through
    expect(JSON.stringify(readiness)).not.toMatch(/[\u0000-\u001f]|\\u001b/);
  });
});
