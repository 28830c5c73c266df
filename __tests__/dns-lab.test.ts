import { createSocket } from 'node:dgram';
import { decode, encode } from 'dns-packet';
import { Agent } from 'undici';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createNameServer, type NameServer } from '../simulators/kit/name-server.ts';
import { createRandom } from '../simulators/kit/random.ts';
import { available, type Lab, startLab, type Zone } from '../simulators/lab/lab.ts';
import { createDns } from '../src/dns/client.ts';
import type { Readiness, Target } from '../src/dns/dns.ts';
import { gather } from '../src/dns/evidence.ts';
import { judgePairs } from '../src/dns/pairs.ts';
import { judge } from '../src/dns/readiness.ts';
import type { ResolverAddress } from '../src/dns/resolver.ts';
import type { Hostname } from '../src/hostname.ts';

const app = '203.0.113.10';
const app6 = '2001:db8::10';
const other = '198.51.100.7';
const other6 = '2001:db8:ffff::7';
const neighbour = '203.0.113.99';

/** One situation is one zone, `t<number>.example`, and the verdict on one of its names. */
interface Situation {
  readonly title: string;
  /** The zone on the first server. */
  readonly zone: readonly string[];
  /** The zone on the second one; the resolver asks only the first. */
  readonly second?: readonly string[];
  /** A zone that is signed; by a key that its parent does not vouch for; or not signed although the parent says so. */
  readonly dnssec?: 'valid' | 'wrong-key' | 'unsigned';
  /** The label that is judged; `@` for the domain itself. */
  readonly label?: string;
  /** In place of a name of the zone. */
  readonly name?: Hostname;
  readonly target?: Partial<Target>;
  readonly state: Readiness['state'];
  readonly ids: readonly string[];
  readonly says?: readonly string[];
}

const ready = (title: string, zone: readonly string[], more: Partial<Situation> = {}): Situation => ({
  title,
  zone,
  state: 'ready',
  ids: [],
  ...more,
});
const notReady = (title: string, zone: readonly string[], id: string, more: Partial<Situation> = {}): Situation => ({
  title,
  zone,
  state: 'not-ready',
  ids: [id],
  ...more,
});
const open = (title: string, zone: readonly string[], id: string, more: Partial<Situation> = {}): Situation => ({
  title,
  zone,
  state: 'unknown',
  ids: [id],
  ...more,
});

const right = `www A ${app}`;
const caa = (...records: string[]) => [right, ...records.map((record) => `@ CAA ${record}`)];

const situations: readonly Situation[] = [
  ready('A of the app', [right]),
  ready('A and AAAA of the app', [right, `www AAAA ${app6}`], { target: { addresses: [app, app6] } }),
  ready('AAAA alone', [`www AAAA ${app6}`], { target: { addresses: [app, app6] } }),
  ready('the domain itself', [`@ A ${app}`], { label: '@' }),
  ready('in a CIDR range', [right], { target: { addresses: ['203.0.113.0/28'] } }),
  ready('CNAME inside the zone', ['www CNAME host', `host A ${app}`]),
  ready('CNAME to the vendor', ['www CNAME host.vendor.example.']),
  ready('three CNAMEs', ['www CNAME a', 'a CNAME b', 'b CNAME host.vendor.example.']),
  ready('CNAME to an expected name', ['www CNAME edge.vendor.example.'], {
    target: { aliases: ['edge.vendor.example'] },
  }),
  ready('under a wildcard of the app', [`* A ${app}`]),
  ready('wildcard hostname', [`* A ${app}`], { label: '*' }),
  ready('private address of an intranet', ['www A 10.1.2.3'], { target: { addresses: ['10.1.2.3'] } }),
  ready('huge TXT beside the address', [right, `www TXT ${`"${'x'.repeat(250)}" `.repeat(200)}`]),
  ready('signed and valid', [right], { dnssec: 'valid' }),

  notReady('no such name', [], 'dns.no-such-name', { says: ['Create the record `www.$zone. A 203.0.113.10`'] }),
  notReady('no such name in a signed zone', [], 'dns.no-such-name', { dnssec: 'valid' }),
  notReady('no such name, under a wildcard of another branch', [`*.dev A ${app}`], 'dns.no-such-name'),
  notReady('no such domain', [], 'dns.no-such-domain', {
    name: 'www.never-registered.example',
    says: ['`never-registered.example` does not exist', 'Register or renew'],
  }),
  notReady('no such domain, asked for itself', [], 'dns.no-such-domain', { name: 'never-registered.example' }),
  notReady('only MX', ['www MX 10 mail'], 'dns.no-address'),
  notReady('huge TXT alone', [`www TXT ${`"${'x'.repeat(250)}" `.repeat(200)}`], 'dns.no-address'),
  notReady('a name between others', ['a.www A 192.0.2.1'], 'dns.no-address'),
  notReady('wildcard hostname without wildcard', [right], 'dns.no-such-name', { label: '*' }),

  notReady('wrong address', [`www A ${other}`], 'dns.wrong-address', {
    says: ['in place of `www.$zone. A 198.51.100.7`'],
  }),
  notReady('address of a neighbour', [`www A ${neighbour}`], 'dns.wrong-address', {
    says: ['`203.0.113.99` (where the app `neighbour` is)'],
  }),
  notReady('two wrong addresses', [`www A ${other}`, 'www A 198.51.100.8'], 'dns.wrong-address'),
  notReady('right and wrong', [right, `www A ${other}`], 'dns.mixed-addresses', {
    says: ['Remove `www.$zone. A 198.51.100.7`'],
  }),
  notReady('wrong AAAA beside the right A', [right, `www AAAA ${other6}`], 'dns.aaaa-elsewhere', {
    says: ['Remove `www.$zone. AAAA 2001:db8:ffff::7`'],
  }),
  notReady('wrong AAAA alone', [`www AAAA ${other6}`], 'dns.aaaa-elsewhere'),
  notReady('private address', ['www A 192.168.1.4'], 'dns.private-address'),
  notReady('loopback', ['www A 127.0.0.1'], 'dns.private-address'),
  notReady('link-local AAAA', [right, 'www AAAA fe80::1'], 'dns.private-address'),
  notReady('mapped AAAA', [right, `www AAAA ::ffff:${app}`], 'dns.private-address'),
  notReady('wildcard answers for everything', [`* A ${other}`], 'dns.wildcard-answer', {
    says: ['as does every name that `*.$zone` answers for', 'goes before the wildcard'],
  }),
  notReady('wildcard CNAME answers for everything', ['* CNAME parking.vendor.example.'], 'dns.wildcard-answer'),
  notReady('a wrong record beside a right wildcard', [`* A ${app}`, `www A ${other}`], 'dns.wrong-address'),

  notReady('CNAME elsewhere', ['www CNAME parking.vendor.example.'], 'dns.cname-elsewhere', {
    says: ['Remove `www.$zone. CNAME parking.vendor.example.`'],
  }),
  notReady('CNAME to a name that is not there', ['www CNAME gone.vendor.example.'], 'dns.cname-elsewhere'),
  notReady('CNAME to a domain that is not there', ['www CNAME www.gone.example.'], 'dns.cname-elsewhere'),
  notReady('CNAME to a name without address', ['www CNAME mail.vendor.example.'], 'dns.cname-elsewhere'),
  notReady('CNAME to itself', ['www CNAME www'], 'dns.cname-elsewhere', {
    says: ['round in a circle', 'Remove `www.$zone. CNAME www.$zone.`'],
  }),
  notReady('CNAMEs in a circle', ['www CNAME a', 'a CNAME b', 'b CNAME www'], 'dns.cname-elsewhere'),
  open(
    'a chain of 40 CNAMEs',
    Array.from({ length: 40 }, (_, i) => `${i === 0 ? 'www' : `c${i}`} CNAME c${i + 1}`),
    'dns.unknown',
  ),
  notReady(
    'control characters in the target',
    ['www CNAME evil\\027\\010\\096x.vendor.example.'],
    'dns.cname-elsewhere',
  ),
  ready('a registered domain that is an alias', [], {
    name: 'alias.example',
    ids: ['dns.apex-cname'],
    says: ['Create the record `alias.example. A 203.0.113.10` in place of `alias.example. CNAME host.vendor.example.`'],
  }),
  notReady(
    '200 wrong addresses',
    Array.from({ length: 200 }, (_, i) => `www A 198.51.100.${i}`),
    'dns.wrong-address',
  ),

  open('Cloudflare', ['www A 104.16.1.1', 'www AAAA 2606:4700::1'], 'dns.behind-cdn', {
    says: ['leads to Cloudflare', '`expect`'],
  }),
  open('CNAME to CloudFront', ['www CNAME d1.cloudfront.net.'], 'dns.behind-cdn', { says: ['`d1.cloudfront.net`'] }),
  open('CNAME to Akamai, which has no known addresses', ['www CNAME x.edgekey.net.'], 'dns.behind-cdn'),
  open('Fastly beside the app', [right, 'www A 151.101.1.1'], 'dns.behind-cdn'),
  ready('expected Cloudflare', ['www A 104.16.1.1'], { target: { addresses: ['104.16.0.0/13'] } }),
  open('no known address of the app', [`www A ${other}`], 'dns.no-target', { target: { addresses: [] } }),

  notReady('signed by a key that nobody vouches for', [right], 'dns.not-validating', { dnssec: 'wrong-key' }),
  notReady('not signed although it should be', [right], 'dns.not-validating', { dnssec: 'unsigned' }),
  notReady('wrong address in a zone that does not validate', [`www A ${other}`], 'dns.not-validating', {
    dnssec: 'wrong-key',
  }),

  open('put right, and not known everywhere yet', [`www 3600 A ${other}`], 'dns.propagating', {
    second: [right],
    name: 'www.moved.example',
    says: ['resolvers still say `198.51.100.7`', '60 minutes'],
  }),
  open('name servers that disagree', [`www A ${other}`], 'dns.wrong-address', {
    second: [right],
    ids: ['dns.wrong-address', 'dns.servers-disagree'],
    says: ['`ns-127-0-53-2.lab` says `203.0.113.10`'],
  }),
  notReady('name servers that disagree, and are all wrong', [`www A ${other}`], 'dns.wrong-address', {
    second: ['www A 198.51.100.8'],
    ids: ['dns.wrong-address', 'dns.servers-disagree'],
  }),
  notReady(
    'one lame name server',
    [`www A ${other}`, '@ NS ns-127-0-53-1.lab.', '@ NS ns-127-0-53-3.lab.'],
    'dns.wrong-address',
    {
      ids: ['dns.wrong-address', 'dns.lame-servers'],
      says: ['`ns-127-0-53-3.lab` should serve `$zone` and does not'],
    },
  ),
  notReady('no name server that serves the zone', [], 'dns.lame-servers', {
    name: 'www.lame.example',
    says: ['No name server of `lame.example` serves it', 'answers REFUSED'],
  }),

  ready('CAA for Let’s Encrypt', caa('0 issue "letsencrypt.org"')),
  ready('CAA with the tag in capitals', caa('0 ISSUE "letsencrypt.org"')),
  ready('CAA for several', caa('0 issue "pki.goog"', '0 issue "letsencrypt.org"')),
  ready('CAA that has only iodef', caa('0 iodef "mailto:a@b.example"')),
  ready('CAA for wildcards alone', caa('0 issuewild "pki.goog"')),
  ready('CAA of the name goes before the domain’s', [...caa('0 issue ";"'), 'www CAA 0 issue "letsencrypt.org"']),
  ready('CAA bound to an account', caa('0 issue "letsencrypt.org; accounturi=https://acme.example/1"'), {
    ids: ['dns.caa-limits'],
  }),
  ready('CAA with a parameter that does not matter', caa('0 issue "letsencrypt.org; validationmethods=http-01"')),
  ready('CAA in the way of a CNAME’s target only above it', ['www CNAME host.strict.example.']),
  notReady('CAA for another authority', caa('0 issue "pki.goog"'), 'dns.caa-forbids', {
    says: ['`$zone. CAA 0 issue "pki.goog"`', 'Create the record `$zone. CAA 0 issue "letsencrypt.org"`'],
  }),
  notReady('CAA for nobody', caa('0 issue ";"'), 'dns.caa-forbids'),
  notReady('CAA at the name that a CNAME leads to', ['www CNAME strict.strict.example.'], 'dns.caa-forbids', {
    says: ['Create the record `strict.strict.example. CAA 0 issue "letsencrypt.org"`'],
  }),
  notReady('critical CAA of an unknown kind, 128', caa('128 tbs "x"'), 'dns.caa-forbids'),
  notReady('critical CAA of an unknown kind, 1', caa('1 tbs "x"', '0 issue "letsencrypt.org"'), 'dns.caa-forbids'),
  notReady(
    'CAA that forbids wildcards',
    [`* A ${app}`, '@ CAA 0 issuewild ";"', '@ CAA 0 issue "letsencrypt.org"'],
    'dns.caa-forbids',
    {
      label: '*',
      says: ['Create the record `$zone. CAA 0 issuewild "letsencrypt.org"`'],
    },
  ),
  ready('wildcard with a CAA that has only iodef', [`* A ${app}`, '@ CAA 0 iodef "mailto:a@b.example"'], {
    label: '*',
  }),
];

const shared: readonly Zone[] = [
  {
    name: 'example',
    records: ['alias CNAME host.vendor.example.', 'lame NS ns-127-0-53-3.lab.'],
  },
  {
    name: 'vendor.example',
    records: [
      `host A ${app}`,
      `edge A ${other}`,
      `parking A ${other}`,
      'mail MX 10 mail',
      'evil\\027\\010\\096x A 198.51.100.1',
    ],
  },
  {
    name: 'strict.example',
    records: ['@ CAA 0 issue ";"', `host A ${app}`, `strict A ${app}`, 'strict CAA 0 issue ";"'],
  },
  { name: 'cloudfront.net', records: ['d1 A 192.0.2.1'] },
  { name: 'edgekey.net', records: ['x A 192.0.2.2'] },
];

/** What a resolver may do to every question. */
const faults = ['timeout', 'servfail', 'refused', 'garbage', 'wrong-id', 'always-truncated', 'no-edns'] as const;

const zoneOf = (index: number): string => `t${index}.example`;
const nameOf = ({ label = 'www', name }: Situation, index: number): Hostname =>
  name ?? (label === '@' ? zoneOf(index) : `${label}.${zoneOf(index)}`);
const foreignKey = (zone: string) => `${zone}. DS 1 13 2 ${'ab'.repeat(32)}`;

describe.skipIf(!available('knot', 'unbound'))('against real name servers', () => {
  const dispatcher = new Agent();
  let lab: Lab;
  let liar: { readonly resolver: ResolverAddress; close(): void };
  /** Resolvers with a fault, and one that has no zone at all. */
  const strange = new Map<string, NameServer>();
  let closed: ResolverAddress;

  beforeAll(async () => {
    const zones = situations.map(
      ({ zone, dnssec }, index): Zone => ({
        name: zoneOf(index),
        records: zone,
        signed: dnssec === 'valid' || dnssec === 'wrong-key',
      }),
    );
    const seconds = situations.flatMap(({ second, name }, index) =>
      second && !name ? [{ name: zoneOf(index), records: second }] : [],
    );
    // The first server has what resolvers remember, the second what is true by now.
    const was = (name: string, address: string) => ({
      name,
      records: [`www 3600 A ${address}`, '@ NS ns-127-0-53-2.lab.'],
    });
    const remembered = [was('moved.example', other), was('left.example', app)];
    const now = [was('moved.example', app), was('left.example', other)];
    lab = await startLab({
      servers: {
        '127.0.53.1': [...shared, ...zones, ...remembered],
        '127.0.53.2': [...seconds, ...now],
        '127.0.53.3': [],
      },
      asks: {
        ...Object.fromEntries([...seconds, ...remembered].map(({ name }) => [name, ['127.0.53.1']])),
        'lame.example': ['127.0.53.3'],
      },
      trusted: situations.flatMap(({ dnssec }, index) =>
        dnssec === 'wrong-key' || dnssec === 'unsigned' ? [foreignKey(zoneOf(index))] : [],
      ),
    });
    liar = await startLiar();
    for (const conduct of ['empty', ...faults] as const) {
      const server = await createNameServer();
      server.fail('*', conduct === 'empty' ? undefined : conduct);
      strange.set(conduct, server);
    }
    const gone = await createNameServer();
    await gone.close();
    closed = gone.resolver;
  });
  afterAll(async () => {
    await Promise.all([lab.close(), dispatcher.close(), ...[...strange.values()].map((server) => server.close())]);
    liar.close();
  });

  async function assess(name: Hostname, target: Partial<Target>, resolvers: readonly ResolverAddress[]) {
    const whole: Target = { addresses: [app], aliases: [], ...target };
    const dns = createDns({
      resolvers,
      dispatcher,
      random: createRandom(5),
      signal: new AbortController().signal,
      timeoutMs: 200,
      portFor: (address) => (address.startsWith('127.') ? lab.port : undefined),
    });
    try {
      const answer = await dns.lookup(name);
      const evidence = await gather({
        name,
        answer,
        target: whole,
        certificate: true,
        uncovered: true,
        ownerOf: async (address) => (address === neighbour ? 'neighbour' : undefined),
        dns,
        visit: async () => [],
      });
      return judge(name, answer, whole, evidence);
    } finally {
      dns.close();
    }
  }

  const cases = situations.map((situation, index) => ({ ...situation, index }));

  test.for(cases)('$title: $state', async (situation) => {
    const name = nameOf(situation, situation.index);
    const readiness = await assess(name, situation.target ?? {}, [lab.resolver]);
    const ids = readiness.findings.map(({ id }) => id);
    expect({ state: readiness.state, ids }).toEqual({ state: situation.state, ids: situation.ids });
    const text = readiness.findings.map(({ message, fix }) => `${message}\n${fix}`).join('\n');
    for (const words of situation.says ?? []) {
      expect(text).toContain(words.replaceAll('$zone', zoneOf(situation.index)));
    }
    // biome-ignore lint/suspicious/noControlCharactersInRegex: none may get through
    expect(text.replaceAll('\n', '')).not.toMatch(/[\u0000-\u001f]/);
  });

  const oneIs = ['dead', 'lying', 'empty', ...faults] as const;

  test.for(oneIs)('one of three resolvers is %s: no verdict changes', async (conduct) => {
    const whole = [lab.resolver, lab.resolver];
    const bad = conduct === 'dead' ? closed : conduct === 'lying' ? liar.resolver : strange.get(conduct)?.resolver;
    if (!bad) throw new Error(`${conduct} is missing`);
    // Where servers disagree, or are not asked again within the TTL, what is known depends on who is asked first.
    const firm = cases.filter(({ second }) => second === undefined);
    const states = await Promise.all(
      firm.map(async (situation) => {
        const name = nameOf(situation, situation.index);
        return [situation.title, (await assess(name, situation.target ?? {}, [bad, ...whole])).state];
      }),
    );
    expect(states).toEqual(firm.map(({ title, state }) => [title, state]));
  });

  test('one of three is lying and one is dead: nobody can tell', async () => {
    const index = situations.findIndex(({ title }) => title === 'A of the app');
    const readiness = await assess(`www.${zoneOf(index)}`, {}, [liar.resolver, closed, lab.resolver]);
    expect(readiness).toMatchObject({ state: 'unknown', findings: [{ id: 'dns.unknown' }] });
  });

  test.for([
    ['www.moved.example', 'ready', 'dns.propagating'],
    ['www.left.example', 'not-ready', 'dns.wrong-address'],
  ] as const)('resolvers disagree about %s: its own servers decide that it is %s', async ([name, state, id]) => {
    const upToDate: ResolverAddress = { kind: 'server', host: '127.0.53.2', port: lab.port };
    expect(await assess(name, {}, [lab.resolver, upToDate])).toMatchObject({ state, findings: [{ id }] });
  });

  test('one does not check signatures and one does: nobody can tell', async () => {
    const index = situations.findIndex(({ dnssec, state }) => dnssec === 'wrong-key' && state === 'not-ready');
    const unchecking: ResolverAddress = { kind: 'server', host: '127.0.53.1', port: lab.port };
    const one = await assess(`www.${zoneOf(index)}`, {}, [unchecking, lab.resolver]);
    expect(one).toMatchObject({ state: 'unknown', findings: [{ id: 'dns.not-validating' }] });
    const more = await assess(`www.${zoneOf(index)}`, {}, [unchecking, lab.resolver, lab.resolver]);
    expect(more).toMatchObject({ state: 'not-ready', findings: [{ id: 'dns.not-validating' }] });
  });

  test.for([
    { there: '@', missing: 'www', id: 'dns.www-missing' },
    { there: 'www', missing: '@', id: 'dns.bare-missing' },
  ])('$there is right and $missing is not there: $id', async ({ there, id }) => {
    const index = situations.findIndex(({ zone }) =>
      there === '@' ? zone[0] === `@ A ${app}` : zone.length === 1 && zone[0] === right,
    );
    const names = [zoneOf(index), `www.${zoneOf(index)}`];
    const rows = await Promise.all(
      names.map(async (name) => ({ name, readiness: await assess(name, {}, [lab.resolver]) })),
    );
    const found = judgePairs(rows).flatMap(({ readiness }) => readiness.findings);
    const missing = there === '@' ? names[1] : names[0];
    expect(found).toMatchObject([{ id, hostname: missing, fix: expect.stringContaining(`\`${missing}. A ${app}\``) }]);
  });
});

/** A resolver that leads every name to the same wrong address. */
async function startLiar() {
  const socket = createSocket('udp4');
  socket.on('message', (bytes, from) => {
    const { id, questions: [question] = [] } = decode(bytes);
    if (id === undefined || !question) return;
    const answers =
      question.type === 'A' ? [{ type: 'A' as const, name: question.name, ttl: 60, data: '198.51.100.66' }] : [];
    socket.send(encode({ type: 'response', id, questions: [question], answers }), from.port, from.address);
  });
  await new Promise<void>((done) => socket.bind(0, '127.0.0.1', done));
  const resolver = { kind: 'server' as const, host: '127.0.0.1', port: socket.address().port };
  return { resolver, close: () => void socket.close() };
}
