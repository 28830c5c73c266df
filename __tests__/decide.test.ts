import { describe, expect, test } from 'vitest';
import { type CertificateName, type DecisionInput, decideCertificates } from '../src/certificates/decide.ts';
import type { Served } from '../src/certificates/served.ts';
import type { InstalledCertificate, Issuing } from '../src/providers/provider.ts';
import { hashName } from '../src/state/state.ts';

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
  },
  {
    name: 'or at once when allowed',
    given: input(['b not-ready covered', 'c ready'], { ...issued('b'), allow: ['certificate-shrink'] }),
    orders: ['c'],
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
    name: 'what is available is switched on',
    given: input(['a ready', 'b not-ready'], automatic('available')),
    orders: ['a'],
  },
];

function grouped(...groups: readonly string[][]): Partial<DecisionInput> {
  const orders = groups.map((names) => ({ names: names.map((name) => `${name}.example`), group: names.join() }));
  return { state: { issuing: { kind: 'grouped', groups: orders }, installed: [] } };
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
});
