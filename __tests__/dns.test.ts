import { createSocket, type Socket } from 'node:dgram';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, createServer as createTcpServer } from 'node:net';
import { type Answer, AUTHORITATIVE_ANSWER, decode, encode, type RecordType } from 'dns-packet';
import { Agent } from 'undici';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { quietDns } from '../conformance/quiet-dns.ts';
import { createNameServer, type DnsFault, type NameServer } from '../simulators/kit/name-server.ts';
import { createRandom } from '../simulators/kit/random.ts';
import { agree } from '../src/dns/agree.ts';
import { createDns, type DnsSetting } from '../src/dns/client.ts';
import type { Dns, NameAnswer } from '../src/dns/dns.ts';
import { gather } from '../src/dns/evidence.ts';
import { readMessage } from '../src/dns/message.ts';
import { createServerTransport, type ResolverAddress, systemServers } from '../src/dns/resolver.ts';
import { askZone } from '../src/dns/zone.ts';
import { createLimit, forEach } from '../src/limit.ts';

const name = 'shop.example.org';
const right = '203.0.113.10';
const wrong = '198.51.100.7';
const dispatcher = new Agent();

let servers: readonly [NameServer, NameServer, NameServer];
const closers: (() => void)[] = [];
beforeAll(async () => {
  servers = [await createNameServer(), await createNameServer(), await createNameServer()];
});
afterEach(() => {
  for (const close of closers.splice(0)) close();
});
afterAll(async () => {
  await dispatcher.close();
  await Promise.all(servers.map((server) => server.close()));
});

function dnsOf(
  resolvers: readonly ResolverAddress[],
  more: Partial<Pick<DnsSetting, 'timeoutMs' | 'deadlineMs' | 'signal' | 'portFor'>> = {},
) {
  const dns = createDns({
    resolvers,
    dispatcher,
    random: createRandom(7),
    signal: new AbortController().signal,
    timeoutMs: 60,
    ...more,
  });
  closers.push(dns.close);
  return dns;
}

/** What one resolver of a table does: serves an address, has no such name, or fails. */
type Conduct = string | 'gone' | 'nothing' | DnsFault;

function behave(server: NameServer, conduct: Conduct): void {
  server.put(name, undefined);
  server.fail(name, undefined);
  if (conduct.includes('.')) server.put(name, { A: conduct.split(' ') });
  else if (conduct === 'nothing') server.put(name, { TXT: ['here'] });
  else if (conduct !== 'gone') {
    server.put(name, { A: [right] });
    server.fail(name, conduct as DnsFault);
  }
}

const brief = (answer: NameAnswer): string =>
  answer.state === 'answered' ? answer.addresses.map(({ address }) => address).join(' ') : answer.state;

describe('several resolvers', () => {
  test.for<[readonly Conduct[], string]>([
    [[right, right, right], right],
    [[right, right, 'timeout'], right],
    [['timeout', right, right], right],
    [[right, right, 'servfail'], right],
    [[right, right, 'garbage'], right],
    [[right, right, 'wrong-id'], right],
    [[right, right, 'wrong-question'], right],
    [[right, right, 'other-address'], right],
    [[right, right, wrong], right],
    [[wrong, right, right], right],
    [[right, right, 'gone'], right],
    [[right, right, 'nothing'], right],
    [['gone', 'gone', right], 'no-such-name'],
    [['nothing', 'nothing', 'gone'], 'no-address'],
    [[right, 'timeout', 'servfail'], right],
    [['gone', 'timeout', 'refused'], 'no-such-name'],
    [[`${right} ${wrong}`, `${wrong} ${right}`, right], `${right} ${wrong}`],
    [[right, 'servfail', 'servfail'], 'unknown'],
    [['servfail', 'gone', 'servfail'], 'unknown'],
    [[right, wrong, 'timeout'], 'unknown'],
    [[right, 'gone', 'servfail'], 'unknown'],
    [[right, wrong, 'gone'], 'unknown'],
    [['timeout', 'timeout', 'timeout'], 'unknown'],
    [['servfail', 'refused', 'garbage'], 'unknown'],
  ])('%j: %s', async ([conducts, expected]) => {
    for (const [index, server] of servers.entries()) behave(server, conducts[index] ?? 'gone');
    const answer = await dnsOf(servers.map(({ resolver }) => resolver)).lookup(name);
    const seen = brief(answer);
    expect(seen.split(' ').sort()).toEqual(expected.split(' ').sort());
  });

  test('that disagree are named with what they say, in the order of the setting', async () => {
    for (const [index, server] of servers.entries()) behave(server, [right, 'timeout', 'gone'][index] ?? '');
    const answer = await dnsOf(servers.map(({ resolver }) => resolver)).lookup(name);
    const [first, second, third] = servers.map(({ address }) => address);
    expect(answer).toEqual({
      state: 'unknown',
      reason: `the resolvers disagree: \`${first}\` says \`${right}\`; \`${second}\` says no answer over TCP within 0.06 s; \`${third}\` says no such name (A)`,
      either: expect.arrayContaining([
        { state: 'answered', addresses: [{ family: 4, address: right }], aliases: [], ttl: 300 },
        { state: 'no-such-name', aliases: [], ttl: 60 },
      ]),
    });
  });

  test('agree on the longest time that one of them remembers', () => {
    const vote = (ttl: number) => ({ resolver: 'r', said: { kind: 'nothing' as const, aliases: [], ttl } });
    expect(agree([vote(60), vote(900), vote(5)])).toMatchObject({ state: 'agreed', said: { ttl: 900 } });
  });

  test('that disagree by hostile records are told about without letting them out of their quotes', () => {
    const hostile = { kind: 'found' as const, aliases: [], ttl: 60, values: ['[0,"issue","` <b>\u202e"]'] };
    const nothing = { kind: 'nothing' as const, aliases: [], ttl: 60 };
    const votes = [
      { resolver: 'one', said: hostile },
      { resolver: 'two', said: nothing },
    ];
    expect(agree(votes)).toMatchObject({
      reason: 'the resolvers disagree: `one` says `[0,"issue","\' <b>\\u{202e}"]`; `two` says no record',
    });
  });

  test('that are all closed ports leave everything unknown', async () => {
    const closed = await createNameServer();
    await closed.close();
    const answer = await dnsOf([closed.resolver]).lookup(name);
    expect(answer).toMatchObject({ state: 'unknown', reason: expect.stringContaining('ECONNREFUSED') });
  });

  test('to which no way leads leaves everything unknown, and the run goes on', async () => {
    // IPv6 where the machine has none ends the same way, which not every machine can show.
    const dns = dnsOf([{ kind: 'server', host: '255.255.255.255', port: 53 }], { timeoutMs: 5_000 });
    const answers = await Promise.all([dns.lookup(name), dns.lookup(`later.${name}`)]);
    for (const answer of [...answers, await dns.lookup(`last.${name}`)]) {
      expect(answer).toMatchObject({ state: 'unknown', reason: expect.stringMatching(/: E[A-Z]+ \(A\)$/) });
    }
  });

  test('that were never there are not asked for every name', async () => {
    const [server] = servers;
    server.fail('*', 'timeout');
    const before = server.queries.length;
    const dns = dnsOf([server.resolver], { timeoutMs: 20 });
    const first = await Promise.all(Array.from({ length: 20 }, (_, i) => dns.lookup(`a${i}.example.org`)));
    const asked = server.queries.length;
    const second = await Promise.all(Array.from({ length: 20 }, (_, i) => dns.lookup(`b${i}.example.org`)));
    server.fail('*', undefined);
    expect([...first, ...second].map(({ state }) => state)).toEqual(Array(40).fill('unknown'));
    expect(asked).toBeGreaterThan(before);
    expect(server.queries).toHaveLength(asked);
  });
});

describe('one resolver', () => {
  const [A, AAAA] = ['A', 'AAAA'] as const;

  test('is asked once for A and AAAA of a name, however often it is looked up', async () => {
    const [server] = servers;
    // A name of its own: questions of tests before this one may still be on their way.
    const once = 'once.example.org';
    server.put(once, { A: [right] });
    const dns = dnsOf([server.resolver], { timeoutMs: 2_000 });
    await Promise.all([dns.lookup(once), dns.lookup(once)]);
    await dns.lookup(once);
    const queries = server.queries.filter((query) => query.name === once).map(({ type }) => type);
    expect(queries.sort()).toEqual([A, AAAA]);
  });

  test('is asked over TCP when UDP does not suffice', async () => {
    const [server] = servers;
    behave(server, right);
    server.fail(name, 'always-truncated');
    const before = server.queries.length;
    expect(brief(await dnsOf([server.resolver]).lookup(name))).toBe(right);
    expect(new Set(server.queries.slice(before).map(({ via }) => via))).toEqual(new Set(['udp', 'tcp']));
  });

  test('is asked further where the chain of CNAMEs is cut', async () => {
    const [server] = servers;
    const zone = { [name]: 'one.example', 'one.example': 'two.example' };
    for (const [owner, CNAME] of Object.entries(zone)) {
      server.put(owner, { CNAME, ttl: 30 });
      server.fail(owner, 'cut-chain');
    }
    server.put('two.example', { A: [right], ttl: 900 });
    const answer = await dnsOf([server.resolver]).lookup(name);
    for (const owner of Object.keys(zone)) server.fail(owner, undefined);
    expect(answer).toEqual({
      state: 'answered',
      addresses: [{ family: 4, address: right }],
      aliases: ['one.example', 'two.example'],
      ttl: 30,
    });
  });

  test('that gives a circle in pieces is not followed round and round', async () => {
    const [server] = servers;
    for (const [owner, CNAME] of [
      [name, 'one.example'],
      ['one.example', name],
    ] as const) {
      server.put(owner, { CNAME });
      server.fail(owner, 'cut-chain');
    }
    const answer = await dnsOf([server.resolver]).lookup(name);
    for (const owner of [name, 'one.example']) server.fail(owner, undefined);
    expect(answer).toMatchObject({ state: 'no-address', aliases: ['one.example', name] });
  });

  test('that denies the name to AAAA alone is not believed', async () => {
    const answer = await withFakeServer(
      (query) => ({ rcode: query.type === 'AAAA' ? 3 : 0, addresses: query.type === 'A' ? [right] : [] }),
      (port) => dnsOf([{ kind: 'server', host: '127.0.0.1', port }]).lookup(name),
    );
    expect(brief(answer)).toBe(right);
  });

  test('that is silent about AAAA leaves the name unknown, not ready', async () => {
    const [server] = servers;
    behave(server, right);
    server.fail(name, 'timeout', AAAA);
    const answer = await dnsOf([server.resolver]).lookup(name);
    server.fail(name, undefined, AAAA);
    expect(answer).toMatchObject({ state: 'unknown', reason: expect.stringContaining('(AAAA)') });
    expect(answer).not.toHaveProperty('either');
  });

  test('gives a random name for a wildcard, the same during the run', async () => {
    const [server] = servers;
    server.put('*.wild.example', { A: [right] });
    const dns = dnsOf([server.resolver]);
    const before = server.queries.length;
    expect(brief(await dns.lookup('*.wild.example'))).toBe(right);
    const asked = new Set(server.queries.slice(before).map((query) => query.name));
    expect([...asked]).toEqual([expect.stringMatching(/^mds-[a-z0-9]{12}\.wild\.example$/)]);
  });

  test('that lets nothing through over UDP is asked over TCP, and at once after a while', async () => {
    const [server] = servers;
    behave(server, right);
    server.fail('*', 'tcp-only');
    const dns = dnsOf([server.resolver]);
    expect(brief(await dns.lookup(name))).toBe(right);
    for (const one of ['a', 'b', 'c']) await dns.lookup(`${one}.${name}`);
    const before = server.queries.length;
    await dns.lookup(`d.${name}`);
    server.fail('*', undefined);
    expect(new Set(server.queries.slice(before).map(({ via }) => via))).toEqual(new Set(['tcp']));
  });

  test.for(['udp', 'tcp'] as const)('is asked over IPv6, by %s', async (via, context) => {
    const asked: string[] = [];
    const server = await startServer({
      host: '::1',
      udp: (query, send) => {
        asked.push('udp');
        if (via === 'udp') send(answerTo(query, right));
      },
      tcp: (query) => {
        asked.push('tcp');
        return answerTo(query, right);
      },
    }).catch(() => undefined);
    if (!server) return context.skip('this machine has no IPv6');
    closers.push(server.close);
    const dns = dnsOf([{ kind: 'server', host: '::1', port: server.port }], { timeoutMs: 500 });
    expect(brief(await dns.lookup(name))).toBe(right);
    expect(new Set(asked)).toEqual(new Set(['udp', via]));
  });

  test('that does not understand EDNS is asked without', async () => {
    const [server] = servers;
    behave(server, right);
    server.fail('*', 'no-edns');
    const dns = dnsOf([server.resolver]);
    expect(brief(await dns.lookup(name))).toBe(right);
    const before = server.queries.length;
    await dns.lookup(`later.${name}`);
    server.fail('*', undefined);
    expect(server.queries.slice(before)).toHaveLength(2);
  });

  test.for([
    ['FORMERR', 1],
    ['NOTIMP', 4],
  ])('that answers EDNS with %s and no more is asked without, all that is under way included', async ([, rcode]) => {
    const seen: boolean[] = [];
    const server = await startServer({
      udp: (query, send) => {
        seen.push(query.edns);
        send(
          query.edns
            ? Buffer.from([query.id >> 8, query.id & 255, 0x80, rcode, ...Array(8).fill(0)])
            : answerTo(query, right),
        );
      },
      tcp: undefined,
    });
    closers.push(server.close);
    const transport = createServerTransport({ host: '127.0.0.1', port: server.port }, 2_000);
    closers.push(transport.close);
    const replies = await Promise.all([A, AAAA].map((type) => transport.ask({ name, type })));
    expect(replies).toEqual(replies.map(() => ({ kind: 'message', message: expect.objectContaining({ rcode: 0 }) })));
    expect(seen).toEqual([true, true, false, false]);
  });

  test('survives many names at a time', async () => {
    const [server] = servers;
    const names = Array.from({ length: 2_000 }, (_, i) => `n${i}.many.example`);
    for (const [i, one] of names.entries()) server.put(one, { A: [`10.0.${i >> 8}.${i & 255}`] });
    const dns = dnsOf([server.resolver], { timeoutMs: 2_000 });
    const answers = await Promise.all(names.map((one) => dns.lookup(one)));
    expect(answers.map(brief)).toEqual(names.map((_, i) => `10.0.${i >> 8}.${i & 255}`));
  });

  test.for(['203.0.113.10', 'localhost', 'a b.example', `${'x'.repeat(64)}.example`, '', '*', 'a..example'])(
    'is not asked for %j, which is no name',
    async (bad) => {
      const [server] = servers;
      const before = server.queries.length;
      expect(await dnsOf([server.resolver]).lookup(bad)).toMatchObject({ state: 'unknown' });
      expect(server.queries).toHaveLength(before);
    },
  );
});

describe('a server that answers late', () => {
  test.for([
    ['after its time and the refusal of TCP', false, 'unknown'],
    ['after TCP gave the answer', true, right],
  ] as const)('%s: that changes no verdict, and answers no other question', async ([, tcp, expected]) => {
    const other = 'other.example.org';
    const stale: Asked[] = [];
    const server = await startServer({
      udp: (query, send) => {
        if (query.name === name) stale.push(query);
        else {
          // What comes late lies, so that it would be seen if anybody believed it. Ids come back: it may have that of this question.
          for (const late of stale) for (const id of [late.id, query.id]) send(answerTo({ ...late, id }, wrong));
          send(answerTo(query, right));
        }
      },
      tcp: tcp ? (query) => answerTo(query, right) : undefined,
    });
    closers.push(server.close);
    const dns = dnsOf([{ kind: 'server', host: '127.0.0.1', port: server.port }], { timeoutMs: 500 });
    const before = await dns.lookup(name);
    expect(brief(before)).toBe(expected);
    expect(stale.map(({ type }) => type).sort()).toEqual(['A', 'AAAA']);
    expect(brief(await dns.lookup(other))).toBe(right);
    expect(await dns.lookup(name)).toEqual(before);
  });
});

test("a zone's server that cannot be reached over IPv4 is asked over IPv6", async (context) => {
  const server = await startServer({
    host: '::1',
    udp: (query, send) => send(answerTo(query, right)),
    tcp: undefined,
  }).catch(() => undefined);
  if (!server) return context.skip('this machine has no IPv6');
  const [zone, nameServer] = ['example.org', 'ns.example.org'];
  const resolver = await startServer({
    udp: (query, send) => {
      const records: Readonly<Record<string, Answer>> = {
        [`NS ${zone}`]: { type: 'NS', name: zone, ttl: 60, data: nameServer },
        [`A ${nameServer}`]: { type: 'A', name: nameServer, ttl: 60, data: '127.0.0.9' },
        [`AAAA ${nameServer}`]: { type: 'AAAA', name: nameServer, ttl: 60, data: '::1' },
      };
      const answer = records[`${query.type} ${query.name}`];
      send(answerWith(query, answer ? [answer] : []));
    },
    tcp: undefined,
  });
  closers.push(server.close, resolver.close);
  const dns = dnsOf([{ kind: 'server', host: '127.0.0.1', port: resolver.port }], {
    timeoutMs: 2_000,
    portFor: (address) => (address === '::1' ? server.port : undefined),
  });
  expect(await askZone(dns, name, await dns.lookup(name))).toMatchObject({
    zone,
    servers: [{ server: nameServer, said: { state: 'answered', addresses: [{ family: 4, address: right }] } }],
  });
});

describe('name servers that say nothing', () => {
  test.for([
    ['are not asked to the last one where none answers', false, 32],
    ['are asked where others answer', true, 40],
  ] as const)('%s', async ([, others, expected]) => {
    let connections = 0;
    const silent = createTcpServer(() => {
      connections += 1;
    }).listen(0, '0.0.0.0');
    await once(silent, 'listening');
    const { port } = silent.address() as AddressInfo;
    const [server] = servers;
    closers.push(() => silent.close());
    const dns = dnsOf([], { timeoutMs: 60, portFor: (address) => (address === '127.0.0.1' ? server.port : port) });
    if (others) await dns.direct('127.0.0.1', name, 'A');
    // One after the other, so that each knows what became of those before it.
    for (let i = 0; i < 40; i += 1) await dns.direct(`127.0.4.${i}`, name, 'A');
    expect(connections).toBe(expected);
  });
});

describe('the end', () => {
  test('of the run makes every look-up unknown', async () => {
    const [server] = servers;
    server.fail('*', 'timeout');
    const run = new AbortController();
    const dns = dnsOf([server.resolver], { timeoutMs: 30_000, signal: run.signal });
    const pending = dns.lookup(name);
    run.abort();
    expect(await pending).toMatchObject({ state: 'unknown' });
    expect(await dns.lookup('later.example.org')).toMatchObject({ state: 'unknown' });
    server.fail('*', undefined);
  });

  test('of the time for a look-up, counted from when it was wanted, makes it unknown at once', async () => {
    const [server] = servers;
    const dns = dnsOf([server.resolver]);
    const long = performance.now() - 120_000;
    expect(await dns.lookup('early.example.org', long)).toMatchObject({ reason: expect.stringContaining('in time') });
    expect(server.queries.filter((query) => query.name === 'early.example.org')).toEqual([]);
  });

  test('of the time for a look-up makes it unknown', async () => {
    const [server] = servers;
    server.fail('*', 'timeout');
    const dns = dnsOf([server.resolver], { timeoutMs: 30_000, deadlineMs: 30 });
    expect(await dns.lookup(name)).toMatchObject({ state: 'unknown', reason: expect.stringContaining('in time') });
    server.fail('*', undefined);
  });
});

describe('DoH', () => {
  let http: Server | undefined;
  afterEach(() => {
    http?.closeAllConnections();
    http?.close();
  });

  async function answering(status: number, type: string, body: Buffer | string, location?: string): Promise<string> {
    http = createServer((_, response) => {
      response.writeHead(status, { 'content-type': type, ...(location && { location }) }).end(body);
    });
    await new Promise<void>((ready) => http?.listen(0, '127.0.0.1', ready));
    return `http://127.0.0.1:${(http.address() as AddressInfo).port}/dns-query`;
  }

  test.for<[string, number, string, Buffer | string]>([
    ['an HTML page', 200, 'text/html', '<h1>Sign in</h1>'],
    ['an error', 503, 'application/dns-message', ''],
    ['garbage', 200, 'application/dns-message', 'garbage'],
    ['nothing', 200, 'application/dns-message', ''],
    ['200 kB', 200, 'application/dns-message', Buffer.alloc(200_000)],
    ['an answer to another question', 200, 'application/dns-message', packet({ asked: 'other.example' })],
    ['an answer with an id of its own', 200, 'application/dns-message', packet({ id: 77 })],
  ])('%s is no answer', async ([, status, type, body]) => {
    const url = await answering(status, type, body);
    expect(await dnsOf([{ kind: 'https', url }], { timeoutMs: 2_000 }).lookup(name)).toMatchObject({
      state: 'unknown',
    });
  });

  test('a redirect is not followed', async () => {
    const [server] = servers;
    behave(server, right);
    const before = server.queries.length;
    const url = await answering(307, 'application/dns-message', '', server.doh.url);
    const answer = await dnsOf([{ kind: 'https', url }], { timeoutMs: 2_000 }).lookup(name);
    expect(answer).toMatchObject({ state: 'unknown', reason: expect.stringContaining('HTTP 307') });
    expect(server.queries).toHaveLength(before);
  });
});

describe('packets', () => {
  const question = { name, type: 'A' } as const;
  const good = packet({});

  test('are read when they answer the question', () => {
    expect(readMessage(good, question, 0)).toMatchObject({ rcode: 0, authoritative: true, truncated: false });
  });

  test('are read whatever case the question comes back in', () => {
    expect(readMessage(packet({ asked: 'SHOP.Example.org' }), question, 0)).toBeDefined();
  });

  test.for<[string, Buffer]>([
    ['empty', Buffer.alloc(0)],
    ['of one byte', Buffer.of(7)],
    ['a header alone', good.subarray(0, 12)],
    ['cut in the middle', good.subarray(0, good.length - 3)],
    ['a header that promises 65,535 records', Buffer.concat([good.subarray(0, 6), Buffer.alloc(6, 0xff)])],
    ['a name that points to itself', Buffer.concat([good.subarray(0, 12), Buffer.of(0xc0, 12, 0, 1, 0, 1)])],
    ['under another id', packet({ id: 9 })],
    ['to another question', packet({ asked: 'other.example' })],
    ['to a question with a dot inside a label', oneLabel()],
    ['to a longer question', packet({ asked: `${name}.example` })],
    ['to a shorter question', packet({ asked: 'shop.example.or' })],
    ['a question', packet({ kind: 'query' })],
    ['noise', Buffer.from(Array.from({ length: 512 }, (_, i) => (i * 97) % 256))],
  ])('%s: as if it had never come', ([, bytes]) => {
    expect(readMessage(bytes, question, 0)).toBeUndefined();
  });

  test('cut anywhere never throw', () => {
    for (let length = 0; length < good.length; length += 1) readMessage(good.subarray(0, length), question, 0);
    const random = createRandom(3);
    for (let round = 0; round < 2_000; round += 1) {
      const bent = Buffer.from(good);
      bent[Math.floor(random() * bent.length)] = Math.floor(random() * 256);
      readMessage(bent, question, 0);
    }
    expect(readMessage(good, question, 0)).toBeDefined();
  });
});

describe('records', () => {
  /** An answer to `shop.example.org` that holds one record, its value given in hex. */
  const withRecord = (type: number, value: string, owner = 'c00c') => {
    const body = Buffer.from(value.replaceAll(' ', ''), 'hex');
    const head = Buffer.alloc(10);
    head.writeUInt16BE(type, 0);
    head.writeUInt16BE(1, 2);
    head.writeUInt32BE(60, 4);
    head.writeUInt16BE(body.length, 8);
    const question = encode({ type: 'response', id: 0, questions: [{ type: 'A', name }] });
    question.writeUInt16BE(1, 6);
    return Buffer.concat([question, Buffer.from(owner, 'hex'), head, body]);
  };
  const read = (packet: Buffer) => readMessage(packet, { name, type: 'A' }, 0)?.answers;

  test.for([
    [1, 'cb00710a', 'A', '203.0.113.10'],
    [28, '20010db8000000000000000000000010', 'AAAA', '2001:db8::10'],
    [28, '00000000000000000000000000000000', 'AAAA', '::'],
    [28, '00000000000000000000000000000001', 'AAAA', '::1'],
    [28, '20010000000000010000000000000001', 'AAAA', '2001:0:0:1::1'],
    [28, '20010000000100010001000100010001', 'AAAA', '2001:0:1:1:1:1:1:1'],
    [28, 'fe800000000000000000000000000000', 'AAAA', 'fe80::'],
    [5, '03454447c011', 'CNAME', 'edg.example.org'],
    [5, '03612e6203 6f726700', 'CNAME', 'a\\046b.org'],
    [5, '00', 'CNAME', ''],
    [257, '00 05 6973737565 3b', 'CAA', '[0,"issue",";"]'],
    [257, '80 03 746273', 'CAA', '[128,"tbs",""]'],
  ] as const)('of type %i: %s', ([type, value, kind, text]) => {
    const answers = read(withRecord(type, value));
    expect(answers).toEqual([{ owner: name, type: kind, ttl: 60, value: text }]);
  });

  test.for([
    ['an address of three bytes', 1, 'cb0071'],
    ['an IPv6 address of four', 28, 'cb00710a'],
    ['a name without end', 5, '03454447'],
    ['a name that points to itself', 5, 'c02e'],
    ['a name that points forward', 5, 'c0ff'],
    ['a name with more behind it', 5, '0100ff'],
    ['a CAA tag longer than the record', 257, '00ff6973'],
    ['an empty CAA', 257, ''],
  ] as const)('%s: the packet counts as lost', ([, type, value]) => {
    expect(read(withRecord(type, value))).toBeUndefined();
  });

  test.for([
    ['the question', 'c00c', name],
    ['a dot of the question', 'c011', 'example.org'],
    ['the middle of a label', 'c010', undefined],
    ['nothing', '03777777 00', 'www'],
  ])('of an owner that points to %s', ([, owner, expected]) => {
    const answers = read(withRecord(1, 'cb00710a', owner?.replaceAll(' ', '')));
    expect(answers?.map((record) => record.owner)).toEqual(expected && [expected]);
  });

  test('of other types and classes are passed over', () => {
    expect(read(withRecord(16, '0161'))).toEqual([]);
  });
});

test("the machine's servers are read as Node lists them", () => {
  const listed = ['9.9.9.9', '9.9.9.9:5353', '2620:fe::9', '[2620:fe::9]:5353', 'fe80::1%eth0', 'odd'];
  expect(systemServers(listed)).toEqual([
    { host: '9.9.9.9', port: 53 },
    { host: '9.9.9.9', port: 5353 },
    { host: '2620:fe::9', port: 53 },
    { host: '2620:fe::9', port: 5353 },
    { host: 'fe80::1%eth0', port: 53 },
  ]);
});

test('a limit lets tasks through in order, failures included', async () => {
  const limit = createLimit(2);
  const done: number[] = [];
  let most = 0;
  let now = 0;
  const task = (n: number) => async () => {
    now += 1;
    most = Math.max(most, now);
    await new Promise((turn) => setImmediate(turn));
    now -= 1;
    done.push(n);
    if (n === 3) throw new Error('three');
    return n;
  };
  const results = await Promise.allSettled([1, 2, 3, 4, 5].map((n) => limit(task(n))));
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled', 'fulfilled']);
  expect(done).toEqual([1, 2, 3, 4, 5]);
  expect(most).toBe(2);
});

test.for([
  { name: 'gone.example', asked: [] },
  { name: 'shop.of.gone.example', asked: ['NS of.gone.example', 'NS gone.example'] },
])('the name $name, which does not exist, is not asked for a zone of its own', async ({ name, asked }) => {
  const questions: string[] = [];
  const dns: Dns = {
    ...quietDns,
    lookup: async () => ({ state: 'no-such-name', aliases: [] }),
    ask: (of, type) => {
      questions.push(`${type} ${of}`);
      return quietDns.ask(of, type);
    },
  };
  const answer = await dns.lookup(name);
  const target = { addresses: [right], aliases: [] };
  const others = { certificate: true, uncovered: true, ownerOf: async () => undefined, visit: async () => [] };
  await gather({ name, answer, target, dns, ...others });
  expect(questions).toEqual(asked);
});

test('each of many is done once, a few at a time, and a failure is not lost', async () => {
  const done: number[] = [];
  let most = 0;
  let now = 0;
  const work = async (n: number) => {
    now += 1;
    most = Math.max(most, now);
    await new Promise((turn) => setImmediate(turn));
    now -= 1;
    done.push(n);
    if (n === 5) throw new Error('five');
  };
  await forEach([1, 2, 3, 4], 2, work);
  expect([done, most]).toEqual([[1, 2, 3, 4], 2]);
  await forEach([], 2, work);
  await expect(forEach([5], 2, work)).rejects.toThrow('five');
});

function packet({ id = 0, asked = name, kind = 'response' as 'query' | 'response' }): Buffer {
  return encode({
    type: kind,
    id,
    flags: AUTHORITATIVE_ANSWER,
    questions: [{ type: 'A', name: asked }],
    answers: [{ type: 'A', name: asked, ttl: 60, data: right }],
  });
}

/** An answer whose question is a single label that reads like the name. */
function oneLabel(): Buffer {
  const bytes = packet({});
  bytes[12] = name.length;
  for (const dot of ['shop'.length, 'shop.example'.length]) bytes[13 + dot] = '.'.charCodeAt(0);
  return bytes;
}

interface Asked {
  readonly edns: boolean;
  readonly id: number;
  readonly name: string;
  readonly type: RecordType;
}

function readAsked(bytes: Buffer): Asked {
  const { id = 0, questions: [question] = [], additionals = [] } = decode(bytes);
  return { edns: additionals.length > 0, id, name: question?.name ?? '', type: question?.type ?? 'A' };
}

/** An answer with this address to a question for A, and with none to others. */
const answerTo = (query: Asked, address: string): Buffer =>
  answerWith(query, query.type === 'A' ? [{ type: 'A', name: query.name, ttl: 60, data: address }] : []);

const answerWith = ({ id, name, type }: Asked, answers: Answer[]): Buffer =>
  encode({ type: 'response', id, flags: AUTHORITATIVE_ANSWER, questions: [{ type, name }], answers });

/** A server with words of its own over UDP, and over TCP on the same port; without `tcp` that port is closed. */
async function startServer(conduct: {
  readonly host?: string;
  readonly udp: (query: Asked, send: (packet: Buffer) => void) => void;
  readonly tcp: ((query: Asked) => Buffer) | undefined;
}): Promise<{ readonly port: number; close(): void }> {
  const tcp = createTcpServer((connection) => {
    connection.on('error', () => {});
    connection.once('data', (chunk) => {
      const answer = conduct.tcp?.(readAsked(chunk.subarray(2))) ?? Buffer.alloc(0);
      connection.end(Buffer.concat([Buffer.of(answer.length >> 8, answer.length & 255), answer]));
    });
  });
  const { host = '127.0.0.1' } = conduct;
  tcp.listen(0, host);
  await once(tcp, 'listening');
  const { port } = tcp.address() as AddressInfo;
  if (!conduct.tcp) tcp.close();
  const udp = createSocket(host.includes(':') ? 'udp6' : 'udp4');
  udp.on('message', (bytes, from) =>
    conduct.udp(readAsked(bytes), (packet) => udp.send(packet, from.port, from.address)),
  );
  await new Promise<void>((ready) => udp.bind(port, host, ready));
  return {
    port,
    close: () => {
      udp.close();
      tcp.close();
    },
  };
}

/** A server that answers as told, for what no decent one would say. */
async function withFakeServer<T>(
  conduct: (query: { readonly type: string }) => { readonly rcode: number; readonly addresses: readonly string[] },
  use: (port: number) => Promise<T>,
): Promise<T> {
  const socket: Socket = createSocket('udp4');
  socket.on('message', (bytes, from) => {
    const { id, questions: [question] = [] } = decode(bytes);
    if (id === undefined || question === undefined) return;
    const { rcode, addresses } = conduct(question);
    const answers = addresses.map((data) => ({ type: 'A' as const, name: question.name, ttl: 60, data }));
    socket.send(
      encode({ type: 'response', id, flags: rcode, questions: [question], answers }),
      from.port,
      from.address,
    );
  });
  await new Promise<void>((ready) => socket.bind(0, '127.0.0.1', ready));
  try {
    return await use(socket.address().port);
  } finally {
    socket.close();
  }
}
