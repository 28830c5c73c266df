import { code, codeList, type Finding } from '../src/finding.ts';
import { unicodeOf } from '../src/hostname.ts';
import { renderHtml } from '../src/report/html.ts';
import type { AppReport, HostnameReport, Report } from '../src/report/report.ts';
import type { Links } from '../src/report/summary.ts';

export const links: Links = {
  docs: 'https://github.com/acme/multisite-domain-sync/blob/v1/docs',
  reportPath: 'domain-report/report.json',
  source: 'https://github.com/customer/network/blob/1a2b3c4',
};

const day = 86_400_000;
const finishedAt = '2026-11-22T08:00:09.200Z';

/** One that ends on a date, of 90 days unless said otherwise. */
/** The page as one text. */
export const pageOf = (...of: Parameters<typeof renderHtml>): string => [...renderHtml(...of)].join('');

export function certificate(date: string, days = 90): NonNullable<HostnameReport['certificate']> {
  const end = Date.parse(`${date}T08:00:00Z`);
  const left = end - Date.parse(finishedAt);
  return {
    issuer: "Let's Encrypt E7",
    notBefore: new Date(end - days * day).toISOString(),
    notAfter: `${date}T08:00:00Z`,
    daysLeft: Math.floor(left / day),
    lifetimeUsed: Math.round((1 - left / (days * day)) * 1000) / 1000,
  };
}

/** A declared hostname that is as it should be, unless told otherwise. */
export function hostname(name: string, change: Partial<HostnameReport> = {}): HostnameReport {
  const unicode = unicodeOf(name);
  return {
    name,
    ...(unicode !== undefined && { unicode }),
    from: name.startsWith('www.') ? 'www-rule' : 'listed',
    verdict: 'in-sync',
    why: 'declared',
    done: false,
    readiness: 'ready',
    seen: '203.0.113.10',
    coverage: 'covered',
    certificate: certificate('2027-02-11'),
    location: { file: 'domains.yml', line: 7, column: 7 },
    ...change,
  };
}

export function foreign(name: string, why: HostnameReport['why'] = 'undeclared'): HostnameReport {
  const {
    location: _,
    certificate: __,
    ...rest
  } = hostname(name, { from: 'host', verdict: 'foreign', coverage: 'uncovered' });
  return { ...rest, ...(why && { why }) };
}

export function app(name: string, change: Partial<AppReport> = {}): AppReport {
  return {
    name,
    provider: 'cloudways',
    title: 'Cloudways',
    outcome: 'in-sync',
    addresses: ['203.0.113.10'],
    planDigest: 'e3b0c44298fc',
    hostnames: [],
    changed: { added: [], removed: [], certificates: 0 },
    findings: [],
    ...change,
  };
}

export function report(change: Partial<Report> = {}): Report {
  return {
    schema: 1,
    mode: 'sync',
    outcome: 'in-sync',
    startedAt: '2026-11-22T08:00:00.000Z',
    finishedAt,
    commit: '1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d',
    calls: { reads: 11, writes: 3 },
    apps: [],
    findings: [],
    ...change,
  };
}

export const wrongAddress: Finding = {
  id: 'dns.wrong-address',
  severity: 'warning',
  hostname: 'shop.example.org',
  message: `${code('shop.example.org')} leads to ${code('198.51.100.7')}; the app is at ${code('203.0.113.10')}`,
  fix: `Create the record ${code('shop.example.org. A 203.0.113.10')} in place of ${codeList(['shop.example.org. A 198.51.100.7'])}. Resolvers may keep the present answer for up to 60 minutes.`,
  location: { file: 'domains.yml', line: 14, column: 7 },
};

export const aaaaElsewhere: Finding = {
  id: 'dns.aaaa-elsewhere',
  severity: 'warning',
  hostname: 'boutique.example',
  message: `${code('boutique.example')} leads to ${code('2001:db8::99')} for everyone who has IPv6, Let's Encrypt included; the app is at ${code('203.0.113.10')}`,
  fix: `Remove ${code('boutique.example. AAAA 2001:db8::99')}.`,
  location: { file: 'domains/boutique.yml', line: 1, column: 7 },
};

const pair = (name: string, change: Partial<HostnameReport> = {}) => [
  hostname(name, change),
  hostname(`www.${name}`, change),
];

/** DNS leads elsewhere, so no certificate can be had. */
function lost(name: string, seen: string): HostnameReport {
  const { certificate: _, ...rest } = hostname(name, { readiness: 'not-ready', seen, coverage: 'excluded' });
  return { ...rest, coverageNote: 'DNS leads elsewhere' };
}

const production = app('production', {
  outcome: 'changed',
  label: 'Shops (live)',
  planDigest: '7f3a9c21b4d0',
  changed: { added: ['xn--bcher-kva.example', 'old.example'], removed: ['closed.example'], certificates: 1 },
  hostnames: [
    lost('shop.example.org', '198.51.100.7'),
    lost('boutique.example', '203.0.113.10, 2001:db8::99'),
    hostname('xn--bcher-kva.example', { verdict: 'add', done: true }),
    hostname('old.example', { verdict: 'add', why: 'drift', done: true }),
    ...['example.com', 'atelier.example', 'bakery.example', 'cafe.example', 'dentist.example'].flatMap((name) =>
      pair(name),
    ),
    ...['florist.example', 'garage.example', 'hotel.example', 'island.example', 'jeweller.example'].flatMap((name) =>
      pair(name, { why: 'adopted' }),
    ),
    hostname('closed.example', {
      from: 'host',
      verdict: 'remove',
      why: 'undeclared',
      done: true,
      coverage: 'uncovered',
    }),
    foreign('www.partner.example'),
    foreign('*.dev.example.net'),
    foreign('cdn.kept.example', 'kept'),
  ],
  findings: [wrongAddress, aaaaElsewhere],
});

const legacy = app('legacy', {
  provider: 'serverpilot',
  title: 'ServerPilot',
  outcome: 'pending',
  planDigest: '0c9d1e22aa31',
  changed: { added: ['news.example', 'www.news.example'], removed: [], certificates: 0 },
  certificateTry: { attempt: 2, of: 5 },
  hostnames: [
    ...pair('magazine.example', { certificate: certificate('2027-01-03') }),
    ...['news.example', 'www.news.example'].map((name) => {
      const { certificate: _, ...rest } = hostname(name, { verdict: 'add', done: true, coverage: 'requested' });
      return rest;
    }),
  ],
});

const staging = app('staging', {
  provider: 'runcloud',
  title: 'RunCloud',
  hostnames: ['staging.example.com', 'beta.example.com', '*.preview.example.com'].map((name) =>
    hostname(name, { certificate: certificate('2027-01-15') }),
  ),
});

/** 31 declared hostnames over three apps: two with wrong DNS, two that wait for a certificate, two foreign. */
export const network = report({ outcome: 'pending', apps: [production, legacy, staging] });

/** The same network as a plan sees it before anything was written. */
export const networkPlan: Report = {
  ...network,
  mode: 'plan',
  outcome: 'drift',
  calls: { reads: 8, writes: 0 },
  apps: network.apps.map((one) => ({
    ...one,
    outcome: ({ production: 'drift', legacy: 'unapplied' } as const)[one.name] ?? 'in-sync',
    changed: { added: [], removed: [], certificates: 0 },
    hostnames: one.hostnames.map((name) => ({ ...name, done: false })),
  })),
};
