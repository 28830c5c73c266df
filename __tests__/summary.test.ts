import { describe, expect, test } from 'vitest';
import { renderTerminal } from '../demo/terminal.ts';
import { widthOf } from '../demo/width.ts';
import type { Finding } from '../src/finding.ts';
import { fitBlocks } from '../src/report/blocks.ts';
import type { Report } from '../src/report/report.ts';
import { renderSummary } from '../src/report/summary.ts';
import {
  app,
  certificate,
  foreign,
  hostname,
  links,
  network,
  networkPlan,
  report,
  wrongAddress,
} from './report-fixture.ts';

const summary = renderSummary(network, links);
const lines = summary.split('\n');

/** The text below a heading, up to the next one. */
const section = (markdown: string, title: string): string =>
  markdown.split(`### ${title}\n\n`)[1]?.split(/\n\n/)[0] ?? '';

describe('the first screen', () => {
  test('says what is wrong and what is right', () => {
    expect(lines[0]).toBe('## Domains: 2 need you · 27 of 31 are live with a valid certificate');
  });

  test.for([
    '| ⚠️ | production | Cloudways | changed | 24 | 22 | 22 covered · 2 left out · ends in 80 days | +2 −1, 1 certificate |',
    '| ⏳ | legacy | ServerPilot | pending | 4 | 4 | 2 covered · 2 requested (try 2 of 5) · ends in 41 days | +2 |',
    '| ✅ | staging | RunCloud | in sync | 3 | 3 | 3 covered · ends in 53 days | – |',
  ])('has a row for each app: %s', (row) => {
    expect(lines).toContain(row);
  });

  test('tells what to do, where, and where it is explained', () => {
    expect(section(summary, 'Needs you')).toContain(
      '2. **`shop.example.org`** (production) leads to `198.51.100.7`; the app is at `203.0.113.10`. ' +
        '[`dns.wrong-address`](https://github.com/acme/multisite-domain-sync/blob/v1/docs/findings.md#dnswrong-address)  \n' +
        '   Create the record `shop.example.org. A 203.0.113.10` in place of `shop.example.org. A 198.51.100.7`. ' +
        'Resolvers may keep the present answer for up to 60 minutes. ' +
        '→ [`domains.yml:14`](https://github.com/customer/network/blob/1a2b3c4/domains.yml#L14)',
    );
  });

  test('tells what was repaired', () => {
    expect(section(summary, 'Repaired')).toBe(
      '- `old.example` (production) was taken away at Cloudways after the last sync and is declared: it was added again. ' +
        '[`plan.drift`](https://github.com/acme/multisite-domain-sync/blob/v1/docs/findings.md#plandrift)',
    );
  });

  test('lists what is foreign, and not what is kept on purpose', () => {
    expect(section(summary, 'Left alone')).toBe(
      '- 2 hostnames at Cloudways (production) that this repository never declared: `www.partner.example` and ' +
        '`*.dev.example.net`. Declare them, list them under `keep`, or set `prune: all` to have them removed.',
    );
  });
});

describe('names that need no certificate', () => {
  const plain = hostname('intern.example', { ssl: false, coverage: 'excluded', coverageNote: 'ssl: false' });
  test.for([
    [
      [hostname('a.example'), plain],
      'all 1 are live with a valid certificate · 1 hostname without a certificate, as wished',
    ],
    [[plain], '1 hostname without a certificate, as wished'],
  ] as const)('do not make a network look unfinished', ([hostnames, headline]) => {
    const text = renderSummary(report({ apps: [app('shop', { hostnames: [...hostnames] })] }), links);
    expect(text.split('\n')[0]).toBe(`## Domains: ${headline}`);
  });
});

describe('the details', () => {
  test.for([
    '| `boutique.example` | in sync | ✖ `203.0.113.10, 2001:db8::99` | – left out: DNS leads elsewhere |  |',
    '| `closed.example` | － removed | – | – |  |',
    '| `old.example` | ＋ added again | ✔ ready | ✔ covered | 2027-02-11 (80 days, 10 % over) |',
    '| `bücher.example` `xn--bcher-kva.example` | ＋ added | ✔ ready | ✔ covered | 2027-02-11 (80 days, 10 % over) |',
    '| `www.news.example` (www rule) | ＋ added | ✔ ready | ⏳ requested |  |',
    '| `florist.example` | in sync, adopted | ✔ ready | ✔ covered | 2027-02-11 (80 days, 10 % over) |',
    '<details><summary>production (Shops (live)): all 24 hostnames, 4 others at Cloudways</summary>',
  ])('%s', (row) => {
    expect(lines).toContain(row);
  });

  test('show the worst first', () => {
    const names = lines.filter((line) => line.startsWith('| `')).map((line) => /`([^`]*)`/.exec(line)?.[1]);
    expect(names.slice(0, 3)).toEqual(['boutique.example', 'shop.example.org', 'closed.example']);
    expect(names).toHaveLength(35);
  });

  test('picture how far the hostnames came', () => {
    expect(summary).toContain(
      '  attached -.-> dns["2 with wrong DNS"]:::bad\n  right -.-> requested["2 waiting for a certificate"]',
    );
  });

  test('picture when certificates end', () => {
    expect(summary).toContain('  section staging\n  3 hostnames until 2027-01-15 :active, 2026-10-17, 2027-01-15\n');
  });

  test.for<[number, string, string, string]>([
    [90, '2027-02-10', '1month', 'active'],
    [90, '2026-12-14', '1month', 'crit'],
    [64, '2027-01-20', '1week', 'active'],
    [64, '2026-12-08', '1week', 'crit'],
    [45, '2027-01-01', '1week', 'active'],
    [45, '2026-12-03', '1week', 'crit'],
    [6, '2026-11-27', '1day', 'active'],
    [6, '2026-11-23', '1day', 'crit'],
  ])('of %d days until %s: ticks every %s, %s', ([days, end, tick, tone]) => {
    const only = app('shop', { hostnames: [hostname('a.example', { certificate: certificate(end, days) })] });
    const start = new Date(Date.parse(end) - days * 86_400_000).toISOString().slice(0, 10);
    const picture = renderSummary(report({ apps: [only] }), links);
    expect(picture).toContain(`tickInterval ${tick}\n`);
    expect(picture).toContain(`1 hostname until ${end} :${tone}, ${start}, ${end}\n`);
  });

  test('end with what identifies the run', () => {
    expect(lines.at(-2)).toBe(
      'plans: production `7f3a9c21b4d0`, legacy `0c9d1e22aa31`, staging `e3b0c44298fc` · 14 API calls, 3 writes · 9.2 s · ' +
        'report in `domain-report/report.json` · commit `1a2b3c4`',
    );
  });
});

describe('other modes', () => {
  const plan = renderSummary(networkPlan, links);

  test('a plan says what would be done, and that nothing was', () => {
    expect(plan).toMatch(
      /^## Domains, a plan: 2 need you · 4 would be added, 1 removed · 25 of 31 are live .*\n\nNothing has been changed/,
    );
    expect(plan).toContain('| ⚠️ | production | Cloudways | drift |');
    expect(plan).toContain('| `old.example` | ＋ would be added again |');
    expect(plan).toContain('| `closed.example` | － would be removed |');
    expect(section(plan, 'Drift')).toContain('`sync` would add it again');
    expect(plan).not.toContain('Repaired');
  });

  test('a validation speaks of no provider and no change', () => {
    const { verdict: _, why: __, ...seen } = hostname('example.com');
    const { planDigest: ___, ...one } = app('default', { hostnames: [seen] });
    const text = renderSummary(report({ mode: 'validate', apps: [one] }), links);
    expect(text).toMatch(
      /^## Domains, seen from outside: all 1 are live .*\n\nNothing has been changed, and no provider was asked/,
    );
    expect(text).toContain('| `example.com` | declared | ✔ ready |');
    expect(text).not.toMatch(/at the provider|API call|plan/);
  });

  test('a second run says that nothing had to be changed', () => {
    const text = renderSummary(report({ apps: [app('default', { hostnames: [hostname('example.com')] })] }), links);
    expect(text).toContain('Nothing had to be changed.');
    expect(text).not.toContain('Needs you');
    expect(text).toContain('plan `e3b0c44298fc`');
  });

  test('a run that could not begin has its findings and no table', () => {
    const broken: Finding = {
      id: 'config.unknown-key',
      severity: 'error',
      message: '`domain` is not known',
      fix: 'Did you mean `domains`?',
    };
    const text = renderSummary(report({ outcome: 'failed', findings: [broken] }), { ...links, source: undefined });
    expect(text).toMatch(
      /^## Domains: 1 needs you · no hostname was checked\n\n### Needs you\n\n1\. `domain` is not known\. /,
    );
    expect(text).not.toMatch(/\||mermaid|<details>/);
  });
});

test.for([
  { why: 'primary', says: /`x\.example` is the primary domain at Cloudways \(default\).*never removed/ },
  { why: 'flag', says: /comes with the www setting of another row/ },
  { why: 'unremembered', says: /Nobody can tell who attached it/ },
  { why: 'undeclared', says: /never declared: `x\.example`\. Declare it/ },
] as const)('a foreign hostname left alone because of $why', ({ why, says }) => {
  const text = renderSummary(report({ apps: [app('default', { hostnames: [foreign('x.example', why)] })] }), links);
  expect(section(text, 'Left alone')).toMatch(says);
});

test('an orphan is told apart from what is foreign', () => {
  const orphan = { ...foreign('x.example', 'prune'), verdict: 'orphan' as const };
  const text = renderSummary(report({ apps: [app('default', { hostnames: [orphan] })] }), links);
  expect(section(text, 'Left alone')).toMatch(
    /attached and that is no longer declared: `x\.example`\. Set `prune: owned`/,
  );
});

describe('a very large network', () => {
  const huge: Report = report({
    apps: Array.from({ length: 60 }, (_, a) =>
      app(`app-${a}`, {
        hostnames: Array.from({ length: 400 }, (__, n) => hostname(`bücher-${n}.${'x'.repeat(60)}.app-${a}.example`)),
        findings: Array.from({ length: 40 }, (__, n) => ({
          ...wrongAddress,
          hostname: `n${n}.example`,
          app: `app-${a}`,
        })),
      }),
    ),
  });
  const text = renderSummary(huge, links);

  test('stays below the limit of GitHub, which would drop it as a whole', () => {
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(900_000);
    expect(Buffer.byteLength(text)).toBeGreaterThan(800_000);
  });

  test('closes every tag and table, and counts what is missing', () => {
    expect(text.match(/<details>/g)).toHaveLength(51);
    expect(text.match(/<\/details>/g)).toHaveLength(51);
    expect(text).toMatch(/\| 400 more … \| {2}\| {2}\| {2}\| {2}\|\n\n<\/details>/);
    expect(text).toContain('2350 more findings: 2350 × `dns.wrong-address`. The report has them all.');
    expect(text).toContain('The hostnames of 10 more apps are in the report.');
    expect(text.trimEnd().split('\n').at(-1)).toMatch(/^plans: .* and 54 more · /);
  });
});

test('rows are taken from the front while there is room, frames always stand', () => {
  const block = (name: string) => ({
    open: `<${name}>`,
    rows: ['one ', 'two '],
    more: (left: number) => `+${left}`,
    close: `</${name}>`,
  });
  const frames = 2 * Buffer.byteLength('<a>+2</a>');
  expect(fitBlocks([block('a'), block('b')], frames + 12)).toBe('<a>one two </a><b>one +1</b>');
  expect(fitBlocks([block('a'), block('b')], 0)).toBe('<a>+2</a><b>+2</b>');
});

test('the summary fits a terminal of 120 columns, with every hostname and no Markdown left', () => {
  const shown = renderTerminal(summary);
  expect(Math.max(...shown.split('\n').map(widthOf))).toBeLessThanOrEqual(120);
  for (const { hostnames } of network.apps) for (const { name } of hostnames) expect(shown).toContain(name);
  expect(shown).not.toMatch(/[`|]|<|https:|\*\*|&#|mermaid/);
});
