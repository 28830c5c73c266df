import { expect, test } from 'vitest';
import { appReport } from '../src/app-report.ts';
import type { Applied } from '../src/apply.ts';
import type { Served, UncoveredReason } from '../src/certificates/served.ts';
import type { Declared } from '../src/config/config.ts';
import type { Readiness } from '../src/dns/dns.ts';
import type { Finding } from '../src/finding.ts';
import type { Observed } from '../src/observe.ts';
import { cloudways } from '../src/providers/cloudways/index.ts';
import { appConfig, top } from './support/app-config.ts';

const address = '203.0.113.10';
const day = 86_400_000;
const now = Date.parse('2026-11-22T08:00:00Z');

/** What is served with a certificate of 100 days, so that its age in days is the share of its lifetime. */
const aged = (age: number, reason?: UncoveredReason): Served => {
  const notBefore = now - age * day;
  const certificate = { names: [], issuer: 'CA', notBefore, notAfter: notBefore + 100 * day, fingerprint: '00' };
  return reason ? { state: 'uncovered', reason, certificate } : { state: 'covered', certificate };
};

const wrongAddress = (name: string): Finding => ({
  id: 'dns.wrong-address',
  severity: 'warning',
  hostname: name,
  message: 'It leads elsewhere',
});

interface Scene {
  readonly served: Served;
  readonly names?: readonly string[];
  readonly readiness?: Readiness['state'];
  readonly troubled?: string;
  readonly ssl?: boolean;
  readonly untouched?: true;
  /** Not at the host yet. */
  readonly planned?: true;
}

function reportOf({
  served,
  names = ['a.example'],
  readiness = 'ready',
  troubled,
  ssl = true,
  untouched,
  planned,
}: Scene) {
  const rows = names.map((name): Observed & { readonly declared: Declared } => ({
    name,
    declared: { name, from: 'listed', ssl, expect: [], location: top },
    readiness: { state: readiness, seen: address, findings: name === troubled ? [wrongAddress(name)] : [] },
    served,
    servers: [address],
  }));
  return appReport({
    job: {
      app: appConfig({ addresses: [address] }),
      provider: cloudways,
      constants: {},
      extra: [],
      mode: 'validate',
      ...(untouched && { touched: () => false }),
      allow: [],
      approved: undefined,
      ssl: true,
      attempts: 1,
      intervalMs: 1,
    },
    declared: rows.map(({ declared }) => declared),
    observed: rows,
    ...(planned && { applied: planOf(names) }),
    now,
  });
}

const planOf = (names: readonly string[]): Applied => ({
  state: {
    label: 'network',
    addresses: [address],
    hostnames: [],
    certificates: { issuing: { kind: 'automatic', switch: 'on' }, installed: [] },
  },
  plan: { digest: '', hostnames: names.map((name) => ({ name, verdict: 'add', why: 'drift' })) },
  ...{ added: [], removed: [], findings: [], blocked: false, held: [] },
});

/** One name that is ready, unless told otherwise; what is said of its certificate, and what the app comes to. */
test.for<{ what: string; scene: Scene; said: readonly (readonly [string, string])[]; outcome: string }>([
  { what: 'in time', scene: { served: aged(74) }, said: [], outcome: 'in-sync' },
  {
    what: 'past 3/4 of its lifetime',
    scene: { served: aged(75) },
    said: [['certificate.expiring', 'warning']],
    outcome: 'in-sync',
  },
  {
    what: 'past 85 %',
    scene: { served: aged(85) },
    said: [['certificate.expiring', 'error']],
    outcome: 'failed',
  },
  {
    what: 'past its end',
    scene: { served: aged(103, 'expired') },
    said: [['certificate.expired', 'error']],
    outcome: 'failed',
  },
  {
    what: 'past its end, and nobody can tell where the name leads',
    scene: { served: aged(103, 'expired'), readiness: 'unknown' },
    said: [['certificate.expired', 'error']],
    outcome: 'failed',
  },
  {
    what: 'past its end, of a name that moved away: nobody sees it',
    scene: { served: aged(103, 'expired'), readiness: 'not-ready' },
    said: [],
    outcome: 'pending',
  },
  {
    what: 'for other names, past its end',
    scene: { served: aged(103, 'wrong-name') },
    said: [['certificate.uncovered', 'warning']],
    outcome: 'pending',
  },
  { what: 'that nobody wants', scene: { served: aged(103, 'expired'), ssl: false }, said: [], outcome: 'in-sync' },
  {
    what: 'of a name that the pull request does not touch',
    scene: { served: aged(90), untouched: true },
    said: [['certificate.expiring', 'error']],
    outcome: 'in-sync',
  },
  {
    what: 'past its end, at the server of an app that lost the name',
    scene: { served: aged(103, 'expired'), planned: true },
    said: [['plan.drift', 'notice']],
    outcome: 'in-sync',
  },
])('a certificate $what', ({ scene, said, outcome }) => {
  const report = reportOf(scene);
  expect(report.findings.map(({ id, severity }) => [id, severity])).toEqual(said);
  expect(report.outcome).toBe(outcome);
});

test('what is said of it: the date, all of its names at once, and what keeps it from being renewed', () => {
  const names = ['a.example', 'b.example'];
  const said = (scene: Scene) => reportOf(scene).findings.filter(({ id }) => id.startsWith('certificate.'));
  expect(said({ served: aged(80), names, troubled: 'b.example' })).toMatchObject([
    {
      message:
        'The certificate of `a.example` and `b.example` ends 2026-12-12, in 20 days; 80 % of its lifetime is over, and Cloudways should have renewed it. What keeps it from being renewed: `dns.wrong-address` of `b.example`.',
      fix: 'Mend what the findings named say; the certificate can be renewed then.',
    },
  ]);
  expect(said({ served: aged(103, 'expired'), names })).toMatchObject([
    {
      message: 'The certificate of `a.example` and `b.example` ended 2026-11-19, and Cloudways should have renewed it.',
      fix: expect.stringContaining('/.well-known/acme-challenge/'),
    },
  ]);
});
