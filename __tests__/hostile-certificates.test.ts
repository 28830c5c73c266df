import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Authority, createAuthority } from '../simulators/kit/authority.ts';
import { createEdge } from '../simulators/kit/edge.ts';
import { createRandom } from '../simulators/kit/random.ts';
import type { KeyPair } from '../simulators/kit/world.ts';
import { appReport } from '../src/app-report.ts';
import { createProbe } from '../src/certificates/probe.ts';
import type { Served } from '../src/certificates/served.ts';
import { cloudways } from '../src/providers/cloudways/index.ts';
import { annotationsOf } from '../src/report/annotations.ts';
import { renderLog, renderLogGroups } from '../src/report/log.ts';
import { type AppReport, type Report, reportSchema } from '../src/report/report.ts';
import { renderSummary } from '../src/report/summary.ts';
import { links, report as reportOf } from './report-fixture.ts';
import { appConfig, top } from './support/app-config.ts';

const day = 86_400_000;
const address = '127.0.0.1';
const name = 'shop.example.org';
const nasty = 'Evil\u001b[31m`code` |[x](http://evil.example)| ::error::x %0A \u202e\u0085';

let good: Authority;
let evil: Authority;
let edge: Awaited<ReturnType<typeof createEdge>>;
beforeAll(async () => {
  good = await createAuthority(Date.now);
  evil = await createAuthority(Date.now, nasty);
  edge = await createEdge(address, 0, await good.selfSigned(['default.invalid']));
});
afterAll(() => edge.close());

const many = (count: number): readonly string[] => Array.from({ length: count }, (_, index) => `n${index}.example`);
const strange = [
  '',
  ' ',
  '*.*.example',
  '\u0000',
  `${'a'.repeat(300)}.example`,
  'bücher.example',
  '::error::x',
  '`x`|<b>',
];

interface Case {
  readonly title: string;
  readonly pair: () => Promise<KeyPair>;
  readonly verdict: string;
}

const cases: readonly Case[] = [
  { title: 'of an issuer with control characters in its name', pair: () => evil.issue([name]), verdict: 'covered' },
  { title: 'of such an issuer, for other names', pair: () => evil.issue(strange), verdict: 'wrong-name' },
  {
    title: 'with names that are none, and the right one',
    pair: () => good.issue([...strange, name]),
    verdict: 'covered',
  },
  { title: 'for 4,000 other names', pair: () => good.issue(many(4_000)), verdict: 'wrong-name' },
  { title: 'for so many names that TLS gives up', pair: () => good.issue(many(20_000)), verdict: 'no-tls' },
  {
    title: 'that ends before it begins',
    pair: () => good.issue([name], { notBefore: Date.now() - day, lifetimeMs: -30 * day }),
    verdict: 'expired',
  },
  {
    title: 'that ends in the year 9999',
    pair: () => good.issue([name], { lifetimeMs: Date.UTC(9999, 11, 31) - Date.now() }),
    verdict: 'covered',
  },
  {
    title: 'that holds from 1951 to 9998',
    pair: () => good.issue([name], { notBefore: Date.UTC(1951, 0), lifetimeMs: Date.UTC(9998, 0) - Date.UTC(1951, 0) }),
    verdict: 'covered',
  },
  {
    title: 'that begins in the year 9000',
    pair: () => good.issue([name], { notBefore: Date.UTC(9000, 0, 1) }),
    verdict: 'not-yet-valid',
  },
];

describe('a certificate', () => {
  test.for(cases)('$title: $verdict, and nothing of it reaches an output unescaped', async ({ pair, verdict }) => {
    edge.install('app', [name], await pair());
    const probe = createProbe({
      clock: { now: Date.now, sleep: async () => {} },
      random: createRandom(3),
      signal: new AbortController().signal,
      portFor: () => edge.port,
      trusted: () => [good.root, evil.root],
    });
    const served = await probe(name, [address]);
    edge.install('app', [], undefined);
    expect(served.state === 'uncovered' ? served.reason : served.state).toBe(verdict);

    const app = reportFor(served);
    const report: Report = reportOf({ apps: [app] });
    expect(reportSchema.safeParse(report).error).toBeUndefined();
    const texts = [
      renderSummary(report, links),
      ...renderLog(report),
      ...renderLogGroups(report).flatMap(({ title, lines }) => [title, ...lines]),
      ...annotationsOf(report).map(({ message }) => message),
    ];
    const { certificate, coverageNote = '' } = app.hostnames[0] ?? {};
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that none is there is what this is for
    expect(`${certificate?.issuer}${coverageNote}`).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e]/);
    for (const text of texts) {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: that none is there is what this is for
      expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]|<b>|\]\(http:\/\/evil/);
      expect(text.length).toBeLessThan(10_000);
    }
    const ids: Readonly<Record<string, string>> = { 'no-tls': 'certificate.no-tls', expired: 'certificate.expired' };
    const id = ids[verdict] ?? 'certificate.uncovered';
    expect(app.findings.map((finding) => finding.id)).toEqual(verdict === 'covered' ? [] : [id]);
  });
});

function reportFor(served: Served): AppReport {
  const declared = { name, from: 'listed', ssl: true, expect: [], location: top } as const;
  return appReport({
    job: {
      app: appConfig({ addresses: [address], domains: [{ name, location: top }] }),
      provider: cloudways,
      constants: {},
      extra: [],
      mode: 'validate',
      allow: [],
      approved: undefined,
      ssl: true,
      attempts: 1,
      intervalMs: 1,
    },
    declared: [declared],
    observed: [
      { name, declared, readiness: { state: 'ready', seen: address, findings: [] }, served, servers: [address] },
    ],
    now: Date.now(),
  });
}
