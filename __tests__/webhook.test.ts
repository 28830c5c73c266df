import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { connect } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const folder = new URL('../examples/provider-plugin/', import.meta.url);

interface Signed {
  readonly method: string;
  readonly path: string;
  readonly body: string;
}
interface Site {
  read(): Promise<object>;
  setHostnames(names: readonly string[]): Promise<void>;
  certify(names: readonly string[]): Promise<void>;
}
// The example is JavaScript: these are the types that its functions have here.
const load = async <T>(name: string): Promise<T> => import(new URL(name, folder).href);
const { sign } = await load<{ sign(secret: string, request: Signed, seconds: number, nonce: string): string }>(
  'signature.js',
);
type Handler = (request: Request) => Promise<Response>;
const { createHandler, listen } = await load<{
  createHandler(options: { secret: string; site: Site; now: () => number }): Handler;
  listen(handler: Handler, port: number): Promise<Server>;
}>('server.js');

const secret = 'a-secret-of-thirty-two-characters';
const start = Date.UTC(2026, 0, 1);

function createHost() {
  let now = start;
  let hostnames: readonly string[] = ['network.example'];
  let certified: readonly string[] | null = null;
  const site: Site = {
    read: async () => ({ label: 'Network', addresses: ['127.0.0.1'], hostnames, certified }),
    setHostnames: async (names) => {
      hostnames = names;
    },
    certify: async (names) => {
      if (names.includes('bad.example')) throw new Error('no valid A records found');
      certified = names;
    },
  };
  const handler = createHandler({ secret, site, now: () => now });
  let requests = 0;
  /** What the host answers; `change` makes of the right signature another one. */
  const ask = async (method: string, path: string, json?: unknown, change = (header: string, _: Signed) => header) => {
    requests += 1;
    const body = json === undefined ? '' : JSON.stringify(json);
    const signed = { method, path, body };
    const authorization = change(sign(secret, signed, now / 1000, `nonce-of-request-${requests}`), signed);
    const init = { method, headers: { authorization }, ...(body !== '' && { body }) };
    const answer = await handler(new Request(new URL(path, 'http://host'), init));
    return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
  };
  const pass = (seconds: number) => {
    now += seconds * 1000;
  };
  return { ask, pass, hostnames: () => hostnames };
}

test('the reference server is short', async () => {
  const text = await readFile(new URL('server.js', folder), 'utf8');
  expect(text.split('\n').length).toBeLessThan(150);
});

test.for<[string, (header: string, signed: Signed) => string, string]>([
  ['no signature', () => '', 'signature-missing'],
  [
    'the signature of another path',
    (_, signed) => sign(secret, { ...signed, path: '/v1/hostnames' }, start / 1000, 'another-nonce-of-16'),
    'signature-wrong',
  ],
  [
    'the signature of another body',
    (_, signed) => sign(secret, { ...signed, body: '{}' }, start / 1000, 'another-nonce-of-16'),
    'signature-wrong',
  ],
  ['another secret', (_, signed) => sign(`${secret}!`, signed, start / 1000, 'another-nonce-of-16'), 'signature-wrong'],
  ['another time in the header', (header) => header.replace(/timestamp=\d+/, 'timestamp=1'), 'signature-wrong'],
  ['a time that is long past', (_, signed) => sign(secret, signed, start / 1000 - 301, 'another-nonce-of-16'), 'clock'],
  ['a time to come', (_, signed) => sign(secret, signed, start / 1000 + 301, 'another-nonce-of-16'), 'clock'],
])('%s is refused', async ([, change, code]) => {
  const { ask } = createHost();
  expect(await ask('GET', '/v1/site', undefined, change)).toMatchObject({ status: 401, body: { error: { code } } });
  expect(await ask('GET', '/v1/site')).toMatchObject({ status: 200 });
});

test('a request that was seen is refused, until its time alone refuses it', async () => {
  const { ask, pass, hostnames } = createHost();
  let kept = '';
  const keep = (header: string) => {
    kept = header;
    return header;
  };
  const { body } = await ask('GET', '/v1/site');
  const wish = { hostnames: ['network.example', 'a.example'], revision: body['revision'] };
  expect(await ask('PUT', '/v1/hostnames', wish, keep)).toMatchObject({ status: 200 });
  for (const [seconds, code] of [
    [0, 'replayed'],
    [299, 'replayed'],
    [10, 'clock'],
  ] as const) {
    pass(seconds);
    expect(await ask('PUT', '/v1/hostnames', wish, () => kept)).toMatchObject({
      status: 401,
      body: { error: { code } },
    });
  }
  expect(hostnames()).toEqual(['network.example', 'a.example']);
});

test.for([
  ['a body that never ends', 'POST /v1/site HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\nabc'],
  ['a path that is none', 'GET // HTTP/1.1\r\nHost: a\r\n\r\n'],
  ['a method that nobody has', 'TRACE /v1/site HTTP/1.1\r\nHost: a\r\n\r\n'],
  ['a body where none may be', 'GET /v1/site HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\nabc'],
] as const)('%s does not end the server, and needs no signature', async ([, request]) => {
  const site: Site = { read: async () => ({}), setHostnames: async () => {}, certify: async () => {} };
  const server = await listen(createHandler({ secret, site, now: () => start }), 0);
  onTestFinished(() => void server.close());
  const { port } = z.object({ port: z.int() }).parse(server.address());
  const socket = connect(port, '127.0.0.1');
  await new Promise<void>((written) => socket.end(request, () => written()));
  await once(socket.resume(), 'close');
  const answer = await fetch(`http://127.0.0.1:${port}/v1/site`);
  expect([answer.status, await answer.json()]).toMatchObject([401, { error: { code: 'signature-missing' } }]);
});

test('a write on a list that has changed since is refused', async () => {
  const { ask, hostnames } = createHost();
  const { body } = await ask('GET', '/v1/site');
  await ask('PUT', '/v1/hostnames', { hostnames: ['other.example'], revision: body['revision'] });
  const late = await ask('PUT', '/v1/hostnames', { hostnames: ['late.example'], revision: body['revision'] });
  expect(late).toMatchObject({ status: 409, body: { error: { code: 'changed' } } });
  expect(hostnames()).toEqual(['other.example']);
});

test.for(['-rf', '../etc', 'a b.example', '$(id).example', 'UPPER.example', 'x'.repeat(64), ''])(
  '%j is no hostname',
  async (name) => {
    const { ask, hostnames } = createHost();
    const { body } = await ask('GET', '/v1/site');
    expect(await ask('PUT', '/v1/hostnames', { hostnames: [name], revision: body['revision'] })).toMatchObject({
      status: 400,
    });
    expect(await ask('POST', '/v1/certificates', { names: [name] })).toMatchObject({ status: 400 });
    expect(hostnames()).toEqual(['network.example']);
  },
);

test('it answers as openapi.yaml says', async () => {
  const schema = z.record(z.string(), z.unknown());
  const document = z
    .object({
      openapi: z.literal('3.1.0'),
      paths: z.record(
        z.string(),
        z.record(z.string(), z.looseObject({ responses: z.record(z.string(), z.unknown()) })),
      ),
      components: z.object({ schemas: z.record(z.string(), schema), responses: schema }),
    })
    .parse(parse(await readFile(new URL('openapi.yaml', folder), 'utf8')));
  const resolved = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(resolved);
    if (typeof value !== 'object' || value === null) return value;
    const reference = '$ref' in value ? String(value.$ref).split('/').slice(1) : undefined;
    if (reference)
      return resolved(
        reference.reduce<unknown>((at, key) => z.record(z.string(), z.unknown()).parse(at)[key], document),
      );
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, resolved(inner)]));
  };
  const seen = new Set<string>();
  const { ask } = createHost();
  const checked = async (method: string, template: string, path: string, json?: unknown) => {
    const answer = await ask(method, path, json);
    const responses = z
      .record(z.string(), z.unknown())
      .parse(resolved(document.paths[template]?.[method.toLowerCase()]?.responses));
    const { content } = z
      .object({ content: z.object({ 'application/json': z.object({ schema }) }) })
      .parse(responses[answer.status]);
    expect(z.fromJSONSchema(content['application/json'].schema).safeParse(answer.body).error).toBeUndefined();
    seen.add(`${method} ${template} ${answer.status}`);
    return answer.body;
  };
  const { revision } = await checked('GET', '/v1/site', '/v1/site');
  await checked('PUT', '/v1/hostnames', '/v1/hostnames', { hostnames: ['a.example'], revision });
  await checked('PUT', '/v1/hostnames', '/v1/hostnames', { hostnames: ['b.example'], revision });
  await checked('PUT', '/v1/hostnames', '/v1/hostnames', {});
  for (const names of [['a.example'], ['bad.example']]) {
    const { id } = await checked('POST', '/v1/certificates', '/v1/certificates', { names });
    await checked('GET', '/v1/certificates/{id}', `/v1/certificates/${id}`);
  }
  await checked('POST', '/v1/certificates', '/v1/certificates', { names: 'a.example' });
  await checked('GET', '/v1/certificates/{id}', '/v1/certificates/unknown');
  await checked('GET', '/v1/site', '/v1/site');
  const documented = Object.entries(document.paths).flatMap(([path, operations]) =>
    Object.entries(operations).flatMap(([method, { responses }]) =>
      Object.keys(responses).map((status) => `${method.toUpperCase()} ${path} ${status}`),
    ),
  );
  // Every 401 has its own tests.
  expect([...seen].sort()).toEqual(documented.filter((line) => !line.endsWith(' 401')).sort());
});
