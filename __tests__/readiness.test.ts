import { Agent } from 'undici';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createNameServer, type NameServer } from '../simulators/kit/name-server.ts';
import { createRandom } from '../simulators/kit/random.ts';
import type { Records } from '../simulators/kit/zone.ts';
import { createDns } from '../src/dns/client.ts';
import type { NameAnswer } from '../src/dns/dns.ts';
import { judge } from '../src/dns/readiness.ts';
import type { ResolverAddress } from '../src/dns/resolver.ts';

const app = '203.0.113.10';
const other = '198.51.100.7';
const app6 = '2001:db8::10';
const other6 = '2001:db8:ffff::7';
const name = 'shop.example.org';

interface Situation {
  readonly title: string;
  /** Records of the world; those of the hostname under its name. */
  readonly zone: Readonly<Record<string, Records>>;
  readonly hostname?: string;
  readonly addresses?: readonly string[];
  readonly aliases?: readonly string[];
  readonly state: 'ready' | 'not-ready' | 'unknown';
  readonly ids?: readonly string[];
  readonly seen?: string;
  /** What the message and fix of the first finding hold. */
  readonly says?: readonly string[];
}

const situations: readonly Situation[] = [
  // Ready.
  { title: 'A of the app', zone: { [name]: { A: [app] } }, state: 'ready', seen: app },
  {
    title: 'A and AAAA of the app',
    zone: { [name]: { A: [app], AAAA: [app6] } },
    addresses: [app, app6],
    state: 'ready',
  },
  { title: 'AAAA alone', zone: { [name]: { AAAA: [app6] } }, addresses: [app, app6], state: 'ready', seen: app6 },
  {
    title: 'AAAA in another spelling',
    zone: { [name]: { AAAA: ['2001:db8::10'] } },
    addresses: ['2001:0DB8:0:0:0:0:0:10'],
    state: 'ready',
  },
  { title: 'one of several addresses', zone: { [name]: { A: [app] } }, addresses: [other, app], state: 'ready' },
  {
    title: 'all of several addresses',
    zone: { [name]: { A: [other, app] } },
    addresses: [app, other],
    state: 'ready',
  },
  { title: 'in a CIDR range', zone: { [name]: { A: [app] } }, addresses: ['203.0.113.0/28'], state: 'ready' },
  { title: 'in an IPv6 range', zone: { [name]: { AAAA: [other6] } }, addresses: ['2001:db8::/32'], state: 'ready' },
  {
    title: 'CNAME to a name with the address of the app',
    zone: { [name]: { CNAME: 'host.vendor.example' }, 'host.vendor.example': { A: [app] } },
    state: 'ready',
  },
  {
    title: 'three CNAMEs in a row',
    zone: {
      [name]: { CNAME: 'one.example' },
      'one.example': { CNAME: 'two.example' },
      'two.example': { CNAME: 'three.example' },
      'three.example': { A: [app] },
    },
    state: 'ready',
  },
  {
    title: 'CNAME to an expected name',
    zone: { [name]: { CNAME: 'edge.cdn.example' }, 'edge.cdn.example': { A: [other], AAAA: [other6] } },
    aliases: ['edge.cdn.example'],
    state: 'ready',
  },
  {
    title: 'CNAME through an expected name',
    zone: {
      [name]: { CNAME: 'edge.cdn.example' },
      'edge.cdn.example': { CNAME: 'pop.cdn.example' },
      'pop.cdn.example': { A: [other] },
    },
    aliases: ['edge.cdn.example'],
    state: 'ready',
  },
  {
    title: 'CNAME in capitals',
    zone: { [name]: { CNAME: 'EDGE.cdn.Example' }, 'edge.cdn.example': { A: [other] } },
    aliases: ['edge.cdn.example'],
    state: 'ready',
  },
  {
    title: 'expected CNAME while the app has no known address',
    zone: { [name]: { CNAME: 'edge.cdn.example' }, 'edge.cdn.example': { A: [other] } },
    addresses: [],
    aliases: ['edge.cdn.example'],
    state: 'ready',
  },
  {
    title: 'private address of an intranet',
    zone: { [name]: { A: ['10.1.2.3'] } },
    addresses: ['10.1.2.3'],
    state: 'ready',
  },
  {
    title: 'loopback address of a demo',
    zone: { [name]: { A: ['127.0.0.5'] } },
    addresses: ['127.0.0.5'],
    state: 'ready',
  },
  {
    title: 'wildcard hostname with a wildcard record',
    zone: { '*.example.org': { A: [app] } },
    hostname: '*.example.org',
    state: 'ready',
  },
  { title: 'name under a wildcard record', zone: { '*.example.org': { A: [app] } }, state: 'ready' },
  {
    title: 'punycode',
    zone: { 'xn--bcher-kva.example': { A: [app] } },
    hostname: 'xn--bcher-kva.example',
    state: 'ready',
  },

  // Nothing there.
  {
    title: 'no such name',
    zone: {},
    state: 'not-ready',
    ids: ['dns.no-such-name'],
    seen: 'no such name',
    says: ['`shop.example.org` does not exist', '`shop.example.org. A 203.0.113.10`', '60 seconds'],
  },
  {
    title: 'no such name, and no known address',
    zone: {},
    addresses: [],
    state: 'not-ready',
    ids: ['dns.no-such-name'],
    says: ["the address of the app's server"],
  },
  {
    title: 'no such name, and only an expected alias is known',
    zone: {},
    addresses: [],
    aliases: ['edge.cdn.example'],
    state: 'not-ready',
    ids: ['dns.no-such-name'],
    says: ['`shop.example.org. CNAME edge.cdn.example.`'],
  },
  {
    title: 'no such name, and only a range is known',
    zone: {},
    addresses: ['203.0.113.0/28'],
    state: 'not-ready',
    ids: ['dns.no-such-name'],
    says: ['an address in `203.0.113.0/28`'],
  },
  {
    title: 'no such name, and the app has IPv6 first',
    zone: {},
    addresses: [app6, app],
    state: 'not-ready',
    ids: ['dns.no-such-name'],
    says: ['`shop.example.org. A 203.0.113.10`'],
  },
  {
    title: 'no such name, and the app has only IPv6',
    zone: {},
    addresses: [app6],
    state: 'not-ready',
    ids: ['dns.no-such-name'],
    says: ['`shop.example.org. AAAA 2001:db8::10`'],
  },
  {
    title: 'wildcard hostname without a wildcard record',
    zone: { 'example.org': { A: [app] } },
    hostname: '*.example.org',
    state: 'not-ready',
    ids: ['dns.no-such-name'],
    says: ['no name below `example.org`', '`*.example.org. A 203.0.113.10`'],
  },
  {
    title: 'only TXT',
    zone: { [name]: { TXT: ['v=spf1 -all'] } },
    state: 'not-ready',
    ids: ['dns.no-address'],
    seen: 'no address',
    says: ['has no address', '`shop.example.org. A 203.0.113.10`'],
  },
  {
    title: 'only names below it',
    zone: { [`deep.${name}`]: { A: [app] } },
    state: 'not-ready',
    ids: ['dns.no-address'],
  },
  {
    title: 'a name below a wildcard that exists without address',
    zone: { '*.example.org': { A: [app] }, [name]: { TXT: ['here'] } },
    state: 'not-ready',
    ids: ['dns.no-address'],
  },

  // Elsewhere.
  {
    title: 'wrong A',
    zone: { [name]: { A: [other], ttl: 7200 } },
    state: 'not-ready',
    ids: ['dns.wrong-address'],
    seen: other,
    says: ['leads to `198.51.100.7`', 'the app is at `203.0.113.10`', '`shop.example.org. A 198.51.100.7`', '2 hours'],
  },
  {
    title: 'several wrong A',
    zone: { [name]: { A: [other, '198.51.100.8', '198.51.100.9'] } },
    state: 'not-ready',
    ids: ['dns.wrong-address'],
    seen: '198.51.100.7, 198.51.100.8 +1',
  },
  {
    title: 'an address beside the range',
    zone: { [name]: { A: ['203.0.113.16'] } },
    addresses: ['203.0.113.0/28'],
    state: 'not-ready',
    ids: ['dns.wrong-address'],
  },
  {
    title: 'wrong A and wrong AAAA',
    zone: { [name]: { A: [other], AAAA: [other6] } },
    state: 'not-ready',
    ids: ['dns.wrong-address', 'dns.aaaa-elsewhere'],
  },
  {
    title: 'wrong A, right AAAA',
    zone: { [name]: { A: [other], AAAA: [app6] } },
    addresses: [app, app6],
    state: 'not-ready',
    ids: ['dns.mixed-addresses'],
  },
  {
    title: 'right and wrong A',
    zone: { [name]: { A: [app, other] } },
    state: 'not-ready',
    ids: ['dns.mixed-addresses'],
    says: ['to the app, and to `198.51.100.7` besides', 'Remove `shop.example.org. A 198.51.100.7`'],
  },
  {
    title: 'right A, wrong AAAA',
    zone: { [name]: { A: [app], AAAA: [other6] } },
    state: 'not-ready',
    ids: ['dns.aaaa-elsewhere'],
    says: ["Let's Encrypt", 'Remove `shop.example.org. AAAA 2001:db8:ffff::7`.'],
  },
  {
    title: 'right A, right and wrong AAAA',
    zone: { [name]: { A: [app], AAAA: [app6, other6] } },
    addresses: [app, app6],
    state: 'not-ready',
    ids: ['dns.aaaa-elsewhere'],
  },
  {
    title: 'only a wrong AAAA',
    zone: { [name]: { AAAA: [other6] } },
    state: 'not-ready',
    ids: ['dns.aaaa-elsewhere'],
    says: ['and create the record `shop.example.org. A 203.0.113.10`'],
  },
  {
    title: 'AAAA that maps to the IPv4 address of the app',
    zone: { [name]: { A: [app], AAAA: ['::ffff:203.0.113.10'] } },
    state: 'not-ready',
    ids: ['dns.private-address'],
  },
  {
    title: 'private address',
    zone: { [name]: { A: ['192.168.1.4'] } },
    state: 'not-ready',
    ids: ['dns.private-address'],
    says: ['nobody on the internet can reach', 'Remove `shop.example.org. A 192.168.1.4` and create the record'],
  },
  { title: 'loopback', zone: { [name]: { A: ['127.0.0.1'] } }, state: 'not-ready', ids: ['dns.private-address'] },
  { title: 'unspecified', zone: { [name]: { A: ['0.0.0.0'] } }, state: 'not-ready', ids: ['dns.private-address'] },
  {
    title: 'shared (CGNAT)',
    zone: { [name]: { A: ['100.64.0.1'] } },
    state: 'not-ready',
    ids: ['dns.private-address'],
  },
  {
    title: 'unique local AAAA beside the right A',
    zone: { [name]: { A: [app], AAAA: ['fd00::1'] } },
    state: 'not-ready',
    ids: ['dns.private-address'],
    says: ['Remove `shop.example.org. AAAA fd00::1`.'],
  },
  {
    title: 'private and public wrong A',
    zone: { [name]: { A: ['10.0.0.1', other] } },
    state: 'not-ready',
    ids: ['dns.wrong-address', 'dns.private-address'],
  },

  // Aliases.
  {
    title: 'CNAME to a wrong address',
    zone: { [name]: { CNAME: 'old.host.example' }, 'old.host.example': { A: [other], AAAA: [other6] } },
    state: 'not-ready',
    ids: ['dns.cname-elsewhere'],
    says: ['`old.host.example`, which leads to', 'Remove `shop.example.org. CNAME old.host.example.`'],
  },
  {
    title: 'CNAME to a private address',
    zone: { [name]: { CNAME: 'old.host.example' }, 'old.host.example': { A: ['10.0.0.1'] } },
    state: 'not-ready',
    ids: ['dns.cname-elsewhere'],
  },
  {
    title: 'CNAME to a name that does not exist',
    zone: { [name]: { CNAME: 'gone.example' } },
    state: 'not-ready',
    ids: ['dns.cname-elsewhere'],
    seen: 'dead CNAME',
    says: ['`gone.example` does not exist'],
  },
  {
    title: 'CNAME to a name without address',
    zone: { [name]: { CNAME: 'bare.example' }, 'bare.example': { TXT: ['x'] } },
    state: 'not-ready',
    ids: ['dns.cname-elsewhere'],
    says: ['`bare.example` has no address'],
  },
  {
    title: 'expected CNAME that is dead',
    zone: { [name]: { CNAME: 'edge.cdn.example' } },
    aliases: ['edge.cdn.example'],
    state: 'not-ready',
    ids: ['dns.cname-elsewhere'],
  },
  {
    title: 'CNAME to itself',
    zone: { [name]: { CNAME: name } },
    state: 'not-ready',
    ids: ['dns.cname-elsewhere'],
    says: ['round in a circle'],
  },
  {
    title: 'two CNAMEs in a circle',
    zone: { [name]: { CNAME: 'one.example' }, 'one.example': { CNAME: name } },
    state: 'not-ready',
    ids: ['dns.cname-elsewhere'],
    says: ['round in a circle'],
  },
  {
    title: 'CNAME to right and wrong addresses',
    zone: { [name]: { CNAME: 'lb.example' }, 'lb.example': { A: [app, other] } },
    state: 'not-ready',
    ids: ['dns.mixed-addresses'],
    says: ['Remove `lb.example. A 198.51.100.7`'],
  },
  {
    title: 'CNAME to the right A with a wrong AAAA',
    zone: { [name]: { CNAME: 'lb.example' }, 'lb.example': { A: [app], AAAA: [other6] } },
    state: 'not-ready',
    ids: ['dns.aaaa-elsewhere'],
    says: ['Remove `lb.example. AAAA 2001:db8:ffff::7`'],
  },
  {
    title: 'CNAME elsewhere, while only an alias is expected',
    zone: { [name]: { CNAME: 'other.cdn.example' }, 'other.cdn.example': { A: [other] } },
    addresses: [],
    aliases: ['edge.cdn.example'],
    state: 'not-ready',
    ids: ['dns.cname-elsewhere'],
    says: ['expected behind `edge.cdn.example`'],
  },

  // Nobody can tell.
  {
    title: 'no known address of the app',
    zone: { [name]: { A: [other] } },
    addresses: [],
    state: 'unknown',
    ids: ['dns.no-target'],
    says: ['`addresses`'],
  },
  {
    title: 'no known address of the app, behind a CNAME',
    zone: { [name]: { CNAME: 'lb.example' }, 'lb.example': { A: [other] } },
    addresses: [],
    state: 'unknown',
    ids: ['dns.no-target'],
  },
  {
    title: 'an address, while only an alias is expected',
    zone: { [name]: { A: [other] } },
    addresses: [],
    aliases: ['edge.cdn.example'],
    state: 'unknown',
    ids: ['dns.no-target'],
  },
  {
    title: 'an IP address as hostname',
    zone: {},
    hostname: '203.0.113.10',
    state: 'unknown',
    ids: ['dns.unknown'],
  },

  // Hostile.
  {
    title: '200 wrong addresses, which need TCP',
    zone: { [name]: { A: Array.from({ length: 200 }, (_, i) => `198.51.100.${i}`) } },
    state: 'not-ready',
    ids: ['dns.wrong-address'],
    seen: '198.51.100.0, 198.51.100.1 +198',
    says: ['195 more'],
  },
  {
    title: '200 addresses with the right one among them',
    zone: { [name]: { A: [...Array.from({ length: 199 }, (_, i) => `198.51.100.${i}`), app] } },
    state: 'not-ready',
    ids: ['dns.mixed-addresses'],
  },
  {
    title: 'control characters in the target of a CNAME',
    zone: { [name]: { CNAME: 'evil\u001b[2j\n::error::`x`.example' } },
    state: 'not-ready',
    ids: ['dns.cname-elsewhere'],
    says: ['\\u{1b}[2j\\u{a}::error::'],
  },
  {
    title: 'a chain of 40 CNAMEs',
    zone: Object.fromEntries(
      Array.from({ length: 40 }, (_, i) => [i === 0 ? name : `c${i}.example`, { CNAME: `c${i + 1}.example` }]),
    ),
    state: 'unknown',
    ids: ['dns.unknown'],
    says: ['more than 16 CNAMEs'],
  },
];

let server: NameServer;
const dispatcher = new Agent();
beforeAll(async () => {
  server = await createNameServer();
});
afterAll(async () => {
  await dispatcher.close();
  await server.close();
});

/** Asks the one server about a world that has only these records. */
async function ask(
  zone: Readonly<Record<string, Records>>,
  hostname: string,
  resolver: ResolverAddress,
): Promise<NameAnswer> {
  for (const [owner, records] of Object.entries(zone)) server.put(owner, records);
  const { signal } = new AbortController();
  const dns = createDns({ resolvers: [resolver], dispatcher, signal, random: createRandom(1) });
  try {
    return await dns.lookup(hostname);
  } finally {
    dns.close();
    for (const owner of Object.keys(zone)) server.put(owner, undefined);
  }
}

describe.each(['resolver', 'doh'] as const)('by the %s of the name server', (way) => {
  test.for(situations)('$title: $state', async (situation) => {
    const { zone, hostname = name, addresses = [app], aliases = [] } = situation;
    const answer = await ask(zone, hostname, server[way]);
    const { state, seen, findings } = judge(hostname, answer, { addresses, aliases });
    expect({ state, ids: findings.map(({ id }) => id) }).toEqual({ state: situation.state, ids: situation.ids ?? [] });
    if (situation.seen !== undefined) expect(seen).toBe(situation.seen);
    const [first] = findings;
    for (const words of situation.says ?? []) expect(`${first?.message}\n${first?.fix}`).toContain(words);
    for (const finding of findings) {
      expect(finding.hostname).toBe(hostname);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: none may get through
      expect(`${finding.message}${finding.fix}`).not.toMatch(/[\u0000-\u001f]/);
    }
  });
});

describe('resolvers that disagree', () => {
  const target = { addresses: [app], aliases: [] };
  const at = (address: string) =>
    ({ state: 'answered', addresses: [{ family: 4, address }], aliases: [], ttl: 60 }) as const;
  const gone = { state: 'no-such-name', aliases: [] } as const;

  test.for([
    { title: 'right or wrong', either: [at(app), at(other)], state: 'unknown' },
    { title: 'right or nothing', either: [at(app), gone], state: 'unknown' },
    { title: 'wrong either way', either: [at(other), at('198.51.100.8')], state: 'not-ready' },
    { title: 'wrong or nothing', either: [at(other), gone], state: 'not-ready' },
    { title: 'nothing known', either: [], state: 'unknown' },
  ])('$title: $state', ({ either, state }) => {
    const readiness = judge(name, { state: 'unknown', reason: 'the resolvers disagree', either }, target);
    expect(readiness.state).toBe(state);
    expect(readiness.findings).toHaveLength(1);
  });

  test('who are right either way make it ready', () => {
    const answer: NameAnswer = { state: 'unknown', reason: 'they disagree', either: [at(app), at('203.0.113.11')] };
    expect(judge(name, answer, { addresses: ['203.0.113.0/24'], aliases: [] })).toEqual({
      state: 'ready',
      seen: app,
      findings: [],
    });
  });
});
