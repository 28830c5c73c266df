import { expect, test } from 'vitest';
import { coverageFindings, coverageOf } from '../src/certificates/coverage.ts';
import type { Served, Shown } from '../src/certificates/served.ts';

const day = 86_400_000;
const now = Date.UTC(2026, 10, 5);
const name = 'shop.example.org';
const [four, six] = ['203.0.113.10', '2001:db8::10'];

const certificate = {
  names: [name],
  issuer: 'An authority',
  notBefore: now - 10 * day,
  notAfter: now + 80 * day,
  fingerprint: 'ab',
};
const good: Shown = { state: 'covered', certificate };
const closed: Shown = { state: 'uncovered', reason: 'closed' };
const silent: Shown = { state: 'unknown', reason: 'no answer within 10 s' };
const both = (decides: Shown, a: Shown, b: Shown): Served => ({
  ...decides,
  each: [
    { ...a, address: four },
    { ...b, address: six },
  ],
});

test.for<[string, Served, string, string | undefined, readonly string[]]>([
  ['a certificate', good, 'covered', undefined, []],
  ['a closed port', closed, 'uncovered', 'port 443 is closed', ['certificate.no-tls']],
  [
    'something else than TLS',
    { state: 'uncovered', reason: 'no-tls' },
    'uncovered',
    'port 443 does not speak TLS for this name',
    ['certificate.no-tls'],
  ],
  [
    'an expired one',
    { state: 'uncovered', reason: 'expired', certificate: { ...certificate, notAfter: now - 1 } },
    'uncovered',
    'the certificate served has expired',
    ['certificate.expired'],
  ],
  ['one server of two that is closed', both(good, good, closed), 'covered', `port 443 is closed at \`${six}\``, []],
  ['one server of two that is silent', both(good, good, silent), 'covered', `nobody could tell about \`${six}\``, []],
  ['nobody who answers', silent, 'unknown', 'no answer within 10 s', []],
])('%s', ([, served, coverage, note, ids]) => {
  const seen = coverageOf(name, served, undefined, now);
  expect(seen).toEqual({ coverage, note });
  const findings = coverageFindings([{ name, declared: true, readiness: 'ready', served, ...seen }], 'Vendor', now);
  expect(findings.map(({ id }) => id)).toEqual(ids);
  for (const { id, message } of findings) if (id !== 'certificate.expired') expect(message).toContain(note);
});
