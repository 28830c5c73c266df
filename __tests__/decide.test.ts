import { describe, expect, test } from 'vitest';
import { decideCertificates } from '../src/certificates/decide.ts';
import type { CertificateName, DecisionInput } from '../src/certificates/decision.ts';
import type { Served } from '../src/certificates/served.ts';
import type { InstalledCertificate, Issuing } from '../src/providers/provider.ts';
import { hashName, hashSet, type LedgerEntry } from '../src/state/state.ts';

const day = 86_400_000;
const now = 1_000 * day;
const certificate = (age: number, lifetime = 90) => ({
  names: [],
  issuer: 'CA',
  notBefore: now - age * day,
  notAfter: now + (lifetime - age) * day,
  fingerprint: '00',
});
const covered = (age = 10, lifetime = 90): Served => ({ state: 'covered', certificate: certificate(age, lifetime) });
const uncovered: Served = { state: 'uncovered', reason: 'wrong-name' };
const silent: Served = { state: 'unknown', reason: 'no answer' };

/** `a ready covered`, `b not-ready`, `c unknown silent`; uncovered and declared unless said otherwise. */
function entry(text: string): CertificateName {
  const words = text.split(' ');
  const has = (word: string) => words.includes(word);
  return {
    name: `${words[0]}.example`,
    declared: !has('foreign'),
    ssl: !has('no-ssl'),
    readiness: has('not-ready') ? 'not-ready' : has('ready') ? 'ready' : 'unknown',
    served: has('covered') ? covered() : has('overdue') ? covered(68) : has('silent') ? silent : uncovered,
  };
}

const chosen: Issuing = { kind: 'chosen', limit: 100 };
const input = (texts: readonly string[], more: Partial<DecisionInput> = {}): DecisionInput => ({
  names: texts.map(entry),
  state: { issuing: chosen, installed: [] },
  ledger: [],
  lapsed: new Map(),
  allow: [],
  now,
  vendor: 'Vendor',
  ...more,
});
const installed = (...names: string[]): InstalledCertificate => ({
  kind: 'issued',
  names: names.map((name) => `${name}.example`),
});
const since = (name: string, hours: number) => new Map([[hashName(`${name}.example`), now / 1000 - hours * 3600]]);

interface Case {
  readonly name: string;
  readonly given: DecisionInput;
  /** The names of each order, without `.example`. */
  readonly orders: readonly string[];
  readonly findings?: readonly string[];
}

const issued = (...names: string[]) => ({ state: { issuing: chosen, installed: [installed(...names)] } });

const many = Array.from({ length: 101 }, (_, index) => `n${index}`);

const cases: readonly Case[] = [
  { name: 'nothing there', given: input([]), orders: [] },
  { name: 'ready names', given: input(['a ready', 'b ready']), orders: ['a b'] },
  { name: 'what is not ready stays out', given: input(['a ready', 'b not-ready', 'c']), orders: ['a'] },
  { name: 'nothing ready', given: input(['a not-ready', 'b']), orders: [] },
  { name: 'all covered', given: input(['a ready covered', 'b covered'], issued('a', 'b')), orders: [] },
  { name: 'covered and unknown stays in', given: input(['a covered', 'b ready'], issued('a')), orders: ['a b'] },
  { name: 'foreign names belong to it', given: input(['a ready', 'f ready foreign']), orders: ['a f'] },
  { name: 'ssl: false stays out', given: input(['a ready', 'b ready no-ssl']), orders: ['a'] },
  { name: 'wildcards stay out', given: input(['a ready', '*.b ready']), orders: ['a'] },
  { name: 'a removed name leaves silently', given: input(['a ready covered'], issued('a', 'gone')), orders: ['a'] },
  {
    name: 'a covered name that turned away holds back',
    given: input(['a ready covered', 'b not-ready covered', 'c ready'], issued('a', 'b')),
    orders: [],
    findings: ['certificate.would-shrink'],
  },
  {
    name: 'after 23 hours still',
    given: input(['b not-ready covered', 'c ready'], { ...issued('b'), lapsed: since('b', 23) }),
    orders: [],
    findings: ['certificate.would-shrink'],
  },
  {
    name: 'after 24 hours it is left out',
    given: input(['b not-ready covered', 'c ready'], { ...issued('b'), lapsed: since('b', 24) }),
    orders: ['c'],
    findings: ['certificate.left-out'],
  },
  {
    name: 'or at once when allowed',
    given: input(['b not-ready covered', 'c ready'], { ...issued('b'), allow: ['certificate-shrink'] }),
    orders: ['c'],
    findings: ['certificate.left-out'],
  },
  {
    name: 'nobody can tell any more about one that turned away: the 24 hours go on',
    given: input(['b covered', 'c ready'], { ...issued('b'), lapsed: since('b', 23) }),
    orders: [],
    findings: ['certificate.would-shrink'],
  },
  {
    name: 'but "can\'t tell" never leaves a name out',
    given: input(['b covered', 'c ready'], { ...issued('b'), lapsed: since('b', 30) }),
    orders: ['b c'],
  },
  {
    name: 'a lapse that changes nothing else asks for nothing',
    given: input(['a ready covered', 'b not-ready covered'], issued('a', 'b')),
    orders: [],
    findings: ['certificate.would-shrink'],
  },
  { name: 'past 3/4 of the lifetime', given: input(['a ready overdue'], issued('a')), orders: ['a'] },
  {
    name: 'where no handshake took place the vendor is believed',
    given: input(['a ready silent'], issued('a')),
    orders: [],
  },
  { name: 'or asked', given: input(['a ready silent']), orders: ['a'] },
  {
    name: 'a custom certificate is not replaced',
    given: input(['a ready'], { state: { issuing: chosen, installed: [{ kind: 'custom' }] } }),
    orders: [],
    findings: ['certificate.would-replace'],
  },
  {
    name: 'nor a wildcard one',
    given: input(['a ready'], { state: { issuing: chosen, installed: [{ kind: 'wildcard', names: [] }] } }),
    orders: [],
    findings: ['certificate.would-replace'],
  },
  {
    name: 'unless allowed',
    given: input(['a ready'], {
      state: { issuing: chosen, installed: [{ kind: 'custom' }] },
      allow: ['certificate-replace'],
    }),
    orders: ['a'],
  },
  {
    name: 'a custom certificate that covers all is left in peace',
    given: input(['a ready covered'], { state: { issuing: chosen, installed: [{ kind: 'custom' }] } }),
    orders: [],
  },
  {
    name: 'and renewed by who installed it',
    given: input(['a ready overdue'], { state: { issuing: chosen, installed: [{ kind: 'custom' }] } }),
    orders: [],
  },
  {
    name: 'a set that failed half an hour ago waits',
    given: input(['a ready'], { ledger: [asked('failed', 0.5, 'a')] }),
    orders: [],
    findings: ['certificate.backing-off'],
  },
  {
    name: 'another set does not',
    given: input(['a ready', 'b ready'], { ledger: [asked('failed', 0.5, 'a')] }),
    orders: ['a b'],
  },
  {
    name: 'after four failures within the hour another set waits too',
    given: input(['a ready', 'b ready'], { ledger: ['c', 'd', 'e', 'f'].map((name) => asked('failed', 0.5, name)) }),
    orders: [],
    findings: ['certificate.backing-off'],
  },
  {
    name: 'over the limit: covered, then declared, then the rest',
    given: input(['z ready covered', 'b ready foreign', 'c ready', 'a ready'], {
      state: { issuing: { kind: 'chosen', limit: 3 }, installed: [] },
    }),
    orders: ['a c z'],
    findings: ['certificate.too-many-names'],
  },
  {
    name: 'a group whose names are all ready',
    given: input(['a ready', 'b ready covered'], grouped(['a', 'b'])),
    orders: ['a b'],
  },
  {
    name: 'a group with one that is not ready',
    given: input(['a ready', 'b not-ready'], grouped(['a', 'b'])),
    orders: [],
    findings: ['certificate.group-held'],
  },
  {
    name: 'a group with one that is not ready and needs no certificate',
    given: input(['a ready', 'b not-ready no-ssl'], grouped(['a', 'b'])),
    orders: [],
    findings: ['certificate.group-held'],
  },
  {
    name: 'a group with a wildcard that was proven in DNS',
    given: input(['a ready', '*.b ready'], { state: groupedState([['a', '*.b']], [{ kind: 'wildcard' }]) }),
    orders: [],
    findings: ['certificate.would-replace'],
  },
  {
    name: 'and that may be replaced',
    given: input(['a ready', '*.b ready'], {
      state: groupedState([['a', '*.b']], [{ kind: 'wildcard' }]),
      allow: ['certificate-replace'],
    }),
    orders: ['a *.b'],
  },
  {
    name: 'groups of one registered domain share its limit, this run included',
    given: input(
      many.slice(0, 60).map((name) => `${name}.shop ready`),
      grouped(...many.slice(0, 60).map((name) => [`${name}.shop`])),
    ),
    orders: many.slice(0, 45).map((name) => `${name}.shop`),
    findings: ['certificate.limit-reached'],
  },
  {
    name: 'a group of more names than a certificate holds',
    given: input(
      many.map((name) => `${name} ready`),
      grouped(many),
    ),
    orders: [],
    findings: ['certificate.too-many-names'],
  },
  {
    name: 'groups stand for themselves',
    given: input(['a ready', 'b not-ready', 'c ready covered'], grouped(['a'], ['b'], ['c'])),
    orders: ['a'],
  },
  {
    name: 'a group with a wildcard cannot be proven over HTTP',
    given: input(['a ready', '*.b ready'], grouped(['a', '*.b'])),
    orders: [],
    findings: ['certificate.group-held'],
  },
  { name: 'the vendor issues by itself', given: input(['a ready'], automatic('on')), orders: [] },
  { name: 'and has nothing yet', given: input(['a ready'], automatic('not-yet')), orders: [] },
  {
    name: 'and leaves names without one where there are more than a certificate holds',
    given: input(
      many.map((name, n) => `${name} ${n < 100 ? 'ready covered' : 'ready'}`),
      automatic('on'),
    ),
    orders: [],
    findings: ['certificate.too-many-names'],
  },
  {
    name: 'and covers more names than a certificate holds',
    given: input(
      many.map((name) => `${name} ready covered`),
      automatic('on'),
    ),
    orders: [],
  },
  {
    name: 'what is available is switched on',
    given: input(['a ready', 'b not-ready'], automatic('available')),
    orders: ['a'],
  },
];

function grouped(...groups: readonly string[][]): Partial<DecisionInput> {
  return { state: groupedState(groups) };
}

function groupedState(groups: readonly string[][], others: readonly InstalledCertificate[] = []) {
  const orders = groups.map((names) => ({ names: names.map((name) => `${name}.example`), group: names.join() }));
  return { issuing: { kind: 'grouped', groups: orders } as const, installed: others };
}

function asked(result: LedgerEntry['result'], hours: number, ...names: readonly string[]): LedgerEntry {
  return { set: hashSet(names.map((name) => `${name}.example`)), at: now / 1000 - hours * 3600, result };
}

function automatic(position: 'on' | 'available' | 'not-yet'): Partial<DecisionInput> {
  return { state: { issuing: { kind: 'automatic', switch: position }, installed: [] } };
}

describe('which certificates to ask for', () => {
  test.for(cases)('$name', ({ given, orders, findings = [] }) => {
    const decision = decideCertificates(given);
    const short = decision.orders.map(({ names }) => names.map((name) => name.replace('.example', '')).join(' '));
    expect(short).toEqual(orders);
    expect(decision.findings.map(({ id }) => id)).toEqual(findings);
    expect(decision.blocked).toBe(findings.includes('certificate.would-replace'));
  });

  test('remembers since when a covered name has been away, and forgets it when it is back', () => {
    const away = input(['b not-ready covered', 'a ready covered'], { lapsed: since('b', 5) });
    expect(decideCertificates(away).lapsed).toEqual(since('b', 5));
    expect(decideCertificates({ ...away, lapsed: new Map() }).lapsed).toEqual(since('b', 0));
    expect(decideCertificates(input(['b ready covered'], { lapsed: since('b', 5) })).lapsed).toEqual(new Map());
  });

  test('forgets a lapse only when the name is back', () => {
    const unknown = input(['b covered', 'a ready covered'], { lapsed: since('b', 5) });
    expect(decideCertificates(unknown).lapsed).toEqual(since('b', 5));
    expect(decideCertificates({ ...unknown, lapsed: new Map() }).lapsed).toEqual(new Map());
  });

  test.for<[string, DecisionInput, Record<string, string>]>([
    ['ssl: false', input(['a ready no-ssl']), { a: 'ssl: false' }],
    [
      'a wildcard',
      input(['*.b ready']),
      { '*.b': 'Vendor asks for certificates over HTTP, which cannot prove a wildcard' },
    ],
    [
      'a wildcard where the vendor issues by itself',
      input(['*.b ready'], automatic('on')),
      { '*.b': 'Vendor issues by itself over HTTP, which cannot prove a wildcard' },
    ],
    ['what is not ready', input(['a not-ready']), { a: "DNS does not lead to the app, or Let's Encrypt is kept out" }],
    ['a covered name within its 24 hours', input(['a not-ready covered', 'b ready covered'], issued('a', 'b')), {}],
    ['what cannot be told', input(['a']), {}],
    [
      'a full certificate',
      input(['a ready', 'b ready'], { state: { issuing: { kind: 'chosen', limit: 1 }, installed: [] } }),
      { b: 'the certificate is full: 1 names are all it holds' },
    ],
  ])('tells why a name is left out: %s', ([, given, reasons]) => {
    const excluded = [...decideCertificates(given).excluded].map(([name, why]) => [name.replace('.example', ''), why]);
    expect(Object.fromEntries(excluded)).toEqual(reasons);
  });

  test('settles a request of an earlier run by what is served now', () => {
    const unknown = [asked('unknown', 24 * 10, 'a')];
    expect(decideCertificates(input(['a ready covered'], { ledger: unknown })).ledger).toEqual([
      asked('issued', 24 * 10, 'a'),
    ]);
    const later = [asked('unknown', 24, 'a')];
    expect(decideCertificates(input(['a ready covered'], { ledger: later })).ledger).toEqual(later);
    expect(decideCertificates(input(['a ready'], { ledger: unknown })).ledger).toEqual(unknown);
  });

  test('waits no longer because the clock of an earlier run was ahead', () => {
    const [hour, year] = [3600, -365 * 24];
    const failed = decideCertificates(input(['a ready'], { ledger: [asked('failed', year, 'a')] }));
    expect([failed.orders, failed.heldUntil, failed.ledger]).toEqual([
      [],
      now / 1000 + hour,
      [asked('failed', 0, 'a')],
    ]);
    const away = input(['b not-ready covered', 'c ready'], { ...issued('b'), lapsed: since('b', year) });
    expect(decideCertificates(away).heldUntil).toBe(now / 1000 + 24 * hour);
    expect(decideCertificates(away).lapsed).toEqual(since('b', 0));
  });

  test('says when the first of what is held back is due', () => {
    const held = input(['a ready'], { ledger: [asked('failed', 0.25, 'a')] });
    expect(decideCertificates(held).heldUntil).toBe(now / 1000 + 0.75 * 3600);
    const grace = input(['b not-ready covered', 'c ready'], { ...issued('b'), lapsed: since('b', 23) });
    expect(decideCertificates(grace).heldUntil).toBe(now / 1000 + 3600);
    expect(decideCertificates(input(['a ready'])).heldUntil).toBeUndefined();
  });
});

describe('a guard that a label may let pass names the label', () => {
  const labels = [
    { allow: 'certificate-replace', label: 'replace it' },
    { allow: 'certificate-shrink', label: 'shrink it' },
  ] as const;
  const custom = { state: { issuing: chosen, installed: [{ kind: 'custom', names: ['a.example'] } as const] } };
  test.for([
    { words: /label `replace it`\.$/, given: input(['a ready', 'b ready'], { ...custom, labels }) },
    { words: /`allow: certificate-replace`\.$/, given: input(['a ready', 'b ready'], custom) },
    {
      words: /label `shrink it`\.$/,
      given: input(['a not-ready covered', 'b ready'], { lapsed: since('a', 1), labels }),
    },
  ])('$words', ({ given, words }) => {
    expect(decideCertificates(given).findings.map(({ fix }) => fix)).toEqual([expect.stringMatching(words)]);
  });
});
