import { type AddressInfo, createServer, isIP, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Authority, createAuthority } from '../simulators/kit/authority.ts';
import { createEdge } from '../simulators/kit/edge.ts';
import { createRandom } from '../simulators/kit/random.ts';
import type { Edge, KeyPair } from '../simulators/kit/world.ts';
import { createProbe, type ProbeSetting } from '../src/certificates/probe.ts';
import type { Served } from '../src/certificates/served.ts';
import { systemRoots } from '../src/certificates/trust.ts';

const day = 86_400_000;
const address = '127.0.0.1';
const name = 'shop.example.org';

let authority: Authority;
let stranger: Authority;
let edge: Edge & { readonly port: number };
const started: { close(): unknown }[] = [];

beforeAll(async () => {
  authority = await createAuthority(Date.now);
  stranger = await createAuthority(Date.now, 'Stranger');
  edge = await createEdge(address, 0, await authority.selfSigned(['default.invalid']));
  started.push(edge);
});
afterAll(async () => {
  await Promise.all(started.map((one) => one.close()));
});

function probeOf(more: Partial<ProbeSetting> = {}) {
  return createProbe({
    clock: { now: Date.now, sleep: async () => {} },
    random: createRandom(5),
    signal: new AbortController().signal,
    portFor: () => edge.port,
    trusted: () => [authority.root],
    timeoutMs: 5_000,
    ...more,
  });
}

/** What is served for `asked` while one app has this certificate. */
async function served(pair: KeyPair, more: Partial<ProbeSetting> = {}, asked = name): Promise<Served> {
  edge.install('app', [asked], pair);
  try {
    return await probeOf(more)(asked, [address]);
  } finally {
    edge.install('app', [], undefined);
  }
}

const verdict = (result: Served): string => (result.state === 'uncovered' ? result.reason : result.state);
const at = (now: number): Partial<ProbeSetting> => ({ clock: { now: () => now, sleep: async () => {} } });

interface Case {
  readonly title: string;
  readonly pair: () => Promise<KeyPair>;
  readonly asked?: string;
  readonly at?: number;
  readonly verdict: string;
}

describe('a certificate', () => {
  test.for<Case>([
    { title: 'for the name', pair: () => authority.issue([name]), verdict: 'covered' },
    { title: 'for the name among others', pair: () => authority.issue(['a.example', name]), verdict: 'covered' },
    { title: 'for the name in capitals', pair: () => authority.issue(['SHOP.example.org']), verdict: 'covered' },
    { title: 'for a wildcard above', pair: () => authority.issue(['*.example.org']), verdict: 'covered' },
    {
      title: 'for a wildcard, as that wildcard',
      pair: () => authority.issue(['*.example.org']),
      asked: '*.example.org',
      verdict: 'covered',
    },
    {
      title: 'for one name, as a wildcard',
      pair: () => authority.issue([name]),
      asked: '*.example.org',
      verdict: 'wrong-name',
    },
    { title: 'for another name', pair: () => authority.issue(['other.example']), verdict: 'wrong-name' },
    { title: 'for a name below', pair: () => authority.issue([`www.${name}`]), verdict: 'wrong-name' },
    { title: 'for a wildcard two labels up', pair: () => authority.issue(['*.org']), verdict: 'wrong-name' },
    { title: 'for a partial wildcard', pair: () => authority.issue(['s*.example.org']), verdict: 'wrong-name' },
    {
      title: 'that ended yesterday',
      pair: () => authority.issue([name], { notBefore: Date.now() - 91 * day }),
      verdict: 'expired',
    },
    {
      title: 'that begins tomorrow',
      pair: () => authority.issue([name], { notBefore: Date.now() + day }),
      verdict: 'not-yet-valid',
    },
    {
      title: 'that will have ended',
      pair: () => authority.issue([name]),
      at: Date.now() + 91 * day,
      verdict: 'expired',
    },
    {
      title: 'that will be valid',
      pair: () => authority.issue([name], { notBefore: Date.now() + 99 * day }),
      at: Date.now() + 100 * day,
      verdict: 'covered',
    },
    {
      title: 'that was valid',
      pair: () => authority.issue([name], { notBefore: Date.now() - 200 * day }),
      at: Date.now() - 199 * day,
      verdict: 'covered',
    },
    {
      title: 'of an unknown authority',
      pair: () => stranger.issue([name]),
      verdict: 'untrusted',
    },
    {
      title: 'of an unknown authority that will be valid',
      pair: () => stranger.issue([name], { notBefore: Date.now() + 99 * day }),
      at: Date.now() + 100 * day,
      verdict: 'untrusted',
    },
    { title: 'that is its own issuer', pair: () => authority.selfSigned([name]), verdict: 'self-signed' },
    {
      title: 'that is its own issuer and ended',
      pair: () => authority.selfSigned([name], { notBefore: Date.now() - 91 * day }),
      at: Date.now() - 50 * day,
      verdict: 'self-signed',
    },
    {
      title: 'without its intermediate',
      pair: async () => withoutChain(await authority.issue([name])),
      verdict: 'untrusted',
    },
    {
      title: 'with 3,000 names',
      pair: () => authority.issue([...Array.from({ length: 3_000 }, (_, i) => `n${i}.example`), name]),
      verdict: 'covered',
    },
    {
      title: 'with names that are none',
      pair: () => authority.issue(['a, DNS:evil.example', '"quoted"', 'nul\u0000.example', '\u001b[2j', name]),
      verdict: 'covered',
    },
    { title: 'of 6 days', pair: () => authority.issue([name], { lifetimeMs: 6 * day }), verdict: 'covered' },
  ])('$title: $verdict', async ({ pair, asked, at: now, verdict: expected }) => {
    expect(verdict(await served(await pair(), now === undefined ? {} : at(now), asked))).toBe(expected);
  });

  test('is described', async () => {
    const notBefore = Math.floor(Date.now() / 1000) * 1000 - day;
    const result = await served(await authority.issue([name, '*.example.org'], { notBefore }));
    expect(result).toEqual({
      state: 'covered',
      address,
      certificate: {
        names: [name, '*.example.org'],
        issuer: 'Loopback Loopback Intermediate',
        notBefore,
        notAfter: notBefore + 90 * day,
        fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
    });
  });

  test('that holds hostile names is described by those that are names', async () => {
    const result = await served(await authority.issue(['a, DNS:evil.example', 'x\u001b.example', name]));
    expect(result).toMatchObject({ state: 'covered', certificate: { names: [name] } });
  });

  test('of the server itself is told from one that is for other names', async () => {
    const probe = probeOf();
    edge.install('app', [name], await authority.issue(['other.example']));
    expect(await probe(name, [address])).toMatchObject({
      state: 'uncovered',
      reason: 'wrong-name',
      certificate: { names: ['other.example'] },
    });
    edge.install('app', [], undefined);
    expect(await probe('nobody.example.org', [address])).toMatchObject({
      state: 'uncovered',
      reason: 'default',
      certificate: { names: ['default.invalid'] },
    });
  });

  test('is trusted by the roots of this machine only when they have its root', async () => {
    const pair = await authority.issue([name]);
    expect(verdict(await served(pair, { trusted: systemRoots }))).toBe('untrusted');
    expect(systemRoots().length).toBeGreaterThan(50);
  });

  test('for an exact name beats one for a wildcard', async () => {
    edge.install('wild', ['*.example.org'], await stranger.issue(['*.example.org']));
    edge.install('exact', [name], await authority.issue([name]));
    const probe = probeOf();
    expect([await probe(name, [address]), await probe('x.example.org', [address])].map(verdict)).toEqual([
      'covered',
      'untrusted',
    ]);
    edge.install('wild', [], undefined);
    edge.install('exact', [], undefined);
  });
});

test('a certificate that is bent in any place is never believed and never a crash', { timeout: 120_000 }, async () => {
  const random = createRandom(11);
  const [leaf = '', ...chain] = (await authority.issue([name])).cert.split(/(?<=-----END CERTIFICATE-----)/);
  const { key } = await authority.issue([name]);
  const der = Buffer.from(leaf.replace(/-----[^-]+-----/g, ''), 'base64');
  const verdicts: string[] = [];
  for (let round = 0; round < 400; round += 1) {
    const bent = Buffer.from(der);
    const place = Math.floor(random() * bent.length);
    bent[place] = ((bent[place] ?? 0) + 1 + Math.floor(random() * 255)) % 256;
    const pem = `-----BEGIN CERTIFICATE-----\n${bent.toString('base64')}\n-----END CERTIFICATE-----`;
    // What OpenSSL does not load, no server can serve.
    const result = await served({ key, cert: [pem, ...chain].join('') }).catch(() => undefined);
    if (result) verdicts.push(verdict(result));
  }
  expect(verdicts.length).toBeGreaterThan(100);
  expect(verdicts).not.toContain('covered');
});

describe('no handshake', () => {
  test('on a closed port is a definite no', async () => {
    const closed = await listen(() => {});
    await closed.close();
    expect(await probeOf({ portFor: () => closed.port })(name, [address])).toEqual({
      state: 'uncovered',
      reason: 'closed',
      address,
    });
  });

  test('with a server that speaks plain HTTP is a definite no', async () => {
    const plain = await listen((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'));
    expect(verdict(await probeOf({ portFor: () => plain.port })(name, [address]))).toBe('no-tls');
  });

  test.for<[string, (socket: Socket) => void]>([
    ['that says nothing', () => {}],
    ['that hangs up', (socket) => socket.end()],
    ['that cuts the connection', (socket) => socket.resetAndDestroy()],
  ])('with a server %s leaves it unknown', async ([, conduct]) => {
    const silent = await listen(conduct);
    const result = await probeOf({ portFor: () => silent.port, timeoutMs: 200 })(name, [address]);
    expect(result).toMatchObject({ state: 'unknown', reason: expect.stringContaining(address) });
  });

  test('with an address that never answers is not tried for every name', async () => {
    let connections = 0;
    const silent = await listen(() => {
      connections += 1;
    });
    const probe = probeOf({ portFor: () => silent.port, timeoutMs: 50 });
    const names = Array.from({ length: 40 }, (_, i) => `n${i}.example`);
    const results = await Promise.all(names.map((one) => probe(one, [address])));
    expect(results.map(verdict)).toEqual(names.map(() => 'unknown'));
    // Eight at a time, of which three have to end before the others are given up.
    expect(connections).toBeLessThanOrEqual(10);
  });

  test('with any number of addresses that never answer comes to an end, and those that did are asked on', async () => {
    let connections = 0;
    const silent = await listen(() => {
      connections += 1;
    }, '0.0.0.0');
    edge.install('app', [name], await authority.issue([name]));
    const probe = probeOf({ portFor: (one) => (one === address ? edge.port : silent.port), timeoutMs: 30 });
    expect(verdict(await probe(name, [address]))).toBe('covered');
    const others = Array.from({ length: 600 }, (_, i) => `127.0.${1 + (i >> 8)}.${i & 255}`);
    const results = await Promise.all(others.map((one, i) => probe(`n${i}.example`, [one])));
    expect(new Set(results.map(verdict))).toEqual(new Set(['unknown']));
    // 256, and those that were under way by then.
    expect(connections).toBeLessThanOrEqual(256 + 32);
    expect(verdict(await probe(name, [address]))).toBe('covered');
    edge.install('app', [], undefined);
  });

  test.for<[string, string, readonly string[]]>([
    ['without an address', name, []],
    ['with a range alone', name, ['127.0.0.0/8']],
    ['for an IP address', '127.0.0.1', [address]],
    ['for what is no name', 'not a name', [address]],
  ])('%s leaves it unknown', async ([, asked, addresses]) => {
    expect(verdict(await probeOf()(asked, addresses))).toBe('unknown');
  });

  test('after the end of the run leaves it unknown', async () => {
    const run = new AbortController();
    const silent = await listen(() => run.abort());
    const probe = probeOf({ portFor: () => silent.port, signal: run.signal });
    expect(verdict(await probe(name, [address]))).toBe('unknown');
    expect(verdict(await probe(name, [address]))).toBe('unknown');
  });
});

describe('several addresses', () => {
  test.for<{ title: string; addresses: Record<string, 'good' | 'bad' | 'silent' | 'closed'>; verdict: string }>([
    { title: 'that all serve it', addresses: { '127.0.0.1': 'good', '127.0.0.2': 'good' }, verdict: 'covered' },
    {
      title: 'of which one serves another',
      addresses: { '127.0.0.1': 'good', '127.0.0.2': 'bad' },
      verdict: 'default',
    },
    { title: 'of which one is silent', addresses: { '127.0.0.1': 'silent', '127.0.0.2': 'good' }, verdict: 'covered' },
    {
      title: 'of which one is silent and one wrong',
      addresses: { '127.0.0.1': 'silent', '127.0.0.2': 'bad' },
      verdict: 'default',
    },
    { title: 'of which one is closed', addresses: { '127.0.0.1': 'closed', '127.0.0.2': 'good' }, verdict: 'covered' },
    {
      title: 'of which one is closed and one wrong',
      addresses: { '127.0.0.1': 'closed', '127.0.0.2': 'bad' },
      verdict: 'default',
    },
    {
      title: 'of which one is closed and one silent',
      addresses: { '127.0.0.1': 'silent', '127.0.0.2': 'closed' },
      verdict: 'closed',
    },
    { title: 'that are all silent', addresses: { '127.0.0.1': 'silent', '127.0.0.2': 'silent' }, verdict: 'unknown' },
  ])('$title: $verdict', async ({ addresses, verdict: expected }) => {
    const ports = new Map<string, number>();
    for (const [one, conduct] of Object.entries(addresses)) {
      const server =
        conduct === 'silent' || conduct === 'closed'
          ? await listen(() => {}, one)
          : await createEdge(one, 0, await authority.issue([conduct === 'good' ? name : 'other.example']));
      started.push(server);
      if (conduct === 'closed') await server.close();
      ports.set(one, server.port);
    }
    const probe = probeOf({ portFor: (one) => ports.get(one) ?? 1, timeoutMs: 300 });
    expect(verdict(await probe(name, [...ports.keys()]))).toBe(expected);
  });

  test('of both families', async (context) => {
    const six = await createEdge('::1', 0, await authority.issue([name])).catch(() => undefined);
    if (!six) return context.skip('this machine has no IPv6');
    started.push(six);
    edge.install('app', [name], await authority.issue([name]));
    const probe = probeOf({ portFor: (one) => (isIP(one) === 6 ? six.port : edge.port) });
    expect(verdict(await probe(name, [address, '::1']))).toBe('covered');
    edge.install('app', [], undefined);
    expect(verdict(await probe(name, [address, '::1']))).toBe('default');
  });

  test('are told apart', async () => {
    const bad = await createEdge('127.0.0.2', 0, await authority.issue(['other.example']));
    started.push(bad);
    edge.install('app', [name], await authority.issue([name]));
    const probe = probeOf({ portFor: (one) => (one === address ? edge.port : bad.port) });
    expect(await probe(name, [address, '127.0.0.2'])).toMatchObject({
      state: 'uncovered',
      address: '127.0.0.2',
      each: [
        { address, state: 'covered' },
        { address: '127.0.0.2', state: 'uncovered', reason: 'default' },
      ],
    });
    edge.install('app', [], undefined);
  });

  test('of which an IPv6 one is out of reach leave the verdict to the others', async () => {
    edge.install('app', [name], await authority.issue([name]));
    const away = '2001:db8::1';
    const result = await probeOf({ timeoutMs: 1_000 })(name, [address, away]);
    edge.install('app', [], undefined);
    expect(result).toMatchObject({
      state: 'covered',
      address,
      each: [{ address }, { address: away, state: 'unknown' }],
    });
    expect(verdict(await probeOf({ timeoutMs: 1_000 })(name, [away]))).toBe('unknown');
  });

  test('are asked for many names at a time', async () => {
    const names = Array.from({ length: 300 }, (_, i) => `n${i}.example`);
    edge.install('many', names.slice(0, 200), await authority.issue(names.slice(0, 200)));
    const probe = probeOf();
    const results = await Promise.all(names.map((one) => probe(one, [address])));
    edge.install('many', [], undefined);
    expect(results.map(verdict)).toEqual(names.map((_, i) => (i < 200 ? 'covered' : 'default')));
  });
});

/** A port where something else than TLS happens. */
async function listen(conduct: (socket: Socket) => void, on = address) {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    conduct(socket);
  });
  await new Promise<void>((ready) => server.listen(0, on, ready));
  const listening = {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise<void>((done) => {
        server.close(() => done());
        for (const socket of sockets) socket.destroy();
      }),
  };
  started.push(listening);
  return listening;
}

/** The leaf alone, as a badly configured server sends it. */
function withoutChain({ key, cert }: KeyPair): KeyPair {
  const end = '-----END CERTIFICATE-----';
  return { key, cert: cert.slice(0, cert.indexOf(end) + end.length) };
}
