import { describe, expect, test } from 'vitest';
import { code } from '../src/finding.ts';
import { renderComment } from '../src/report/comment.ts';
import type { AppReport, HostnameReport, Report } from '../src/report/report.ts';
import { app, foreign, hostname, links, report } from './report-fixture.ts';

const head = '9c8b7a6d5e4f30219c8b7a6d5e4f30219c8b7a6d';
const render = (apps: readonly AppReport[], change: Partial<Report> = {}) =>
  renderComment(report({ mode: 'plan', apps: [...apps], ...change }), head, links);

const added = (name: string, change: Partial<HostnameReport> = {}): HostnameReport => {
  const { certificate: _, ...rest } = hostname(name, { verdict: 'add', coverage: 'uncovered', ...change });
  return rest;
};
const removed = (name: string, why: HostnameReport['why'] = 'undeclared') =>
  added(name, { from: 'host', verdict: 'remove', why });
const waiting = { readiness: 'not-ready', seen: 'no address' } as const;
const create = (name: string) => ({
  id: 'dns.no-address',
  severity: 'warning' as const,
  hostname: name,
  message: `${code(name)} has no address`,
  fix: `Create the record ${code(`${name}. A 203.0.113.10`)}.`,
});

const production = app('production', {
  outcome: 'drift',
  planDigest: '7f3a9c21b4d0',
  appliedCommit: '3f2e1d0c9b8a7f6e5d4c3b2a190f8e7d6c5b4a39',
  hostnames: [
    hostname('example.com'),
    added('bakery.example', waiting),
    added('www.bakery.example'),
    added('lost.example', { why: 'drift' }),
    removed('old.example'),
    foreign('www.partner.example'),
    foreign('*.dev.example.net'),
    foreign('cdn.kept.example', 'kept'),
  ],
  forecast: { kind: 'chosen', names: 23, now: 22, limit: 100, asks: true },
  findings: [create('bakery.example')],
});

test('what a merge would do, for a person', () => {
  const { markdown, needed } = render([production, app('legacy')]);
  expect(needed).toBe(true);
  expect(markdown).toMatchInlineSnapshot(`
    "## Domains: this change adds 3 hostnames and removes 1

    **production** (Cloudways) · plan \`7f3a9c21b4d0\`
    \`\`\`diff
    - old.example                  (declared until 3f2e1d0; added or taken over by this tool)
    + bakery.example
    + www.bakery.example           (www rule)
    + lost.example                 (somebody removed it at Cloudways)
    \`\`\`

    | Hostname | DNS today | Before you merge |
    |---|---|---|
    | \`bakery.example\` | ✖ no address | Create the record \`bakery.example. A 203.0.113.10\`. |
    | \`www.bakery.example\` | ✔ ready |  |
    | \`lost.example\` | ✔ ready |  |

    Certificate: 23 of 100 names after this change (22 now). One new certificate will be asked for once DNS is ready.  
    Left alone: 2 hostnames that are not this repository's (\`www.partner.example\` and \`*.dev.example.net\`).

    <sub>Nothing has been changed yet. Merging plans again and does this, unless something changed in between. Updated for commit 9c8b7a6.</sub>
    "
  `);
});

test('what is there already and becomes ours is said, with DNS that is wrong, and without a plan to approve', () => {
  const hostnames = [
    hostname('there.example', { why: 'adopted' }),
    hostname('astray.example', { why: 'adopted', ...waiting }),
  ];
  const shop = app('shop', { hostnames, findings: [create('astray.example')] });
  const { markdown, needed } = render([production, shop]);
  expect(needed).toBe(true);
  expect(markdown).toMatch(/^## Domains: this change adds 3 hostnames, removes 1 and takes over 2\n/);
  expect(markdown.slice(markdown.indexOf('**shop**'))).toMatchInlineSnapshot(`
    "**shop** (Cloudways)

    | Hostname | DNS today | Before you merge |
    |---|---|---|
    | \`astray.example\` | ✖ no address | Create the record \`astray.example. A 203.0.113.10\`. |

    Taken over: 2 hostnames that Cloudways has already, this repository's own from the merge on (\`there.example\` and \`astray.example\`).

    <sub>Nothing has been changed yet. Merging plans again and does this, unless something changed in between. Updated for commit 9c8b7a6.</sub>
    "
  `);
});

describe('the reason behind a line', () => {
  test.for([
    { name: 'an entry', hostnames: [added('a.example')], line: '+ a.example\n' },
    { name: 'the www rule', hostnames: [added('www.a.example')], line: /\+ www\.a\.example +\(www rule\)/ },
    {
      name: 'an extra domain',
      hostnames: [added('a.example', { from: 'extra' })],
      line: /\+ a\.example +\(extra domain\)/,
    },
    { name: 'drift', hostnames: [added('a.example', { why: 'drift' })], line: /\(somebody removed it at Cloudways\)/ },
    {
      name: 'a removal',
      hostnames: [removed('a.example')],
      line: /- a\.example +\(not declared any more; added or taken over by this tool\)/,
    },
    {
      name: 'prune: all',
      hostnames: [removed('a.example', 'prune')],
      line: /- a\.example +\(not declared, and never added/,
    },
    {
      name: 'a Unicode name',
      hostnames: [added('xn--bcher-kva.example')],
      line: '+ bücher.example (xn--bcher-kva.example)\n',
    },
  ])('$name', ({ hostnames, line }) => {
    expect(render([app('shop', { hostnames })]).markdown).toMatch(line);
  });
});

describe('the forecast of certificates', () => {
  const chosen = { kind: 'chosen', names: 2, now: 2, limit: 100, asks: false } as const;
  test.for([
    { forecast: chosen, words: 'Certificate: 2 of 100 names after this change (2 now). It stays as it is.' },
    { forecast: { ...chosen, names: 104, asks: true }, words: '4 of them will stay without one.' },
    { forecast: { ...chosen, kind: 'automatic', asks: true }, words: 'The provider issues what is missing by itself' },
    {
      forecast: { ...chosen, kind: 'grouped', asks: true },
      words: 'What is missing will be asked for once DNS is ready.',
    },
    { forecast: { ...chosen, kind: 'grouped' }, words: 'Nothing is missing.' },
  ] as const)('$words', ({ forecast, words }) => {
    expect(render([app('shop', { hostnames: [added('a.example')], forecast })]).markdown).toContain(words);
  });
});

describe('problems', () => {
  const refused = {
    id: 'guard.last-hostname',
    severity: 'error' as const,
    message: 'Nothing would be left.',
    fix: 'Do not.',
  };

  test('come first, and a plan that a guard refuses shows no digest', () => {
    const blocked = app('shop', {
      outcome: 'blocked',
      planDigest: '0123456789ab',
      hostnames: [removed('a.example')],
      findings: [refused],
    });
    const { markdown } = render([production, blocked]);
    expect(markdown).toMatch(/^## Domains: 1 problem to solve first · this change adds 3 hostnames and removes 2\n/);
    expect(markdown.indexOf('Nothing would be left')).toBeLessThan(markdown.indexOf('```diff'));
    expect(markdown.indexOf('**shop** (')).toBeLessThan(markdown.indexOf('**production** ('));
    expect(markdown).toContain('7f3a9c21b4d0');
    expect(markdown).not.toContain('0123456789ab');
  });

  test('of the configuration stand with their line, where no plan could be made', () => {
    const finding = {
      ...refused,
      id: 'config.invalid-hostname',
      location: { file: 'domains.yml', line: 14, column: 3 },
    };
    const { markdown, needed } = render([], { mode: 'validate', findings: [finding] });
    expect(needed).toBe(true);
    expect(markdown).toContain('`domains.yml:14`');
    expect(markdown).toContain('no provider was asked');
  });
});

test.for([
  { name: 'everything in sync', apps: [app('shop', { hostnames: [hostname('a.example'), foreign('b.example')] })] },
  {
    name: 'an old warning',
    apps: [app('shop', { hostnames: [hostname('a.example', waiting)], findings: [create('a.example')] })],
  },
  { name: 'no app', apps: [] },
])('$name is nothing to begin a comment for', ({ apps }) => {
  const { markdown, needed } = render(apps);
  expect(needed).toBe(false);
  expect(markdown).toBe('## Domains: this change adds and removes nothing\n\n<sub>Updated for commit 9c8b7a6.</sub>\n');
});

test('without a memory, it does not claim that names stay which the merge may remove', () => {
  const unknown = foreign('old.example', 'unremembered');
  const { markdown } = render([app('shop', { hostnames: [added('a.example'), unknown] })]);
  expect(markdown).toContain('Not known: whether 1 hostname that no file declares (`old.example`) will be removed');
  expect(markdown).not.toContain('Left alone');
  const quiet = render([app('shop', { hostnames: [unknown] })]);
  expect(quiet.needed).toBe(false);
  expect(quiet.markdown).toContain('nobody can tell what it removes');
});

test('without a plan, an older comment does not claim that nothing would change', () => {
  const { markdown, needed } = render([app('shop', { hostnames: [hostname('a.example')] })], { mode: 'validate' });
  expect(needed).toBe(false);
  expect(markdown).toMatch(/^## Domains: nothing was planned\n/);
});

describe('more than a comment holds', () => {
  const names = (n: number) => Array.from({ length: n }, (_, index) => `shop-of-a-customer-${index}.example`);
  const big = (n: number) =>
    app('shop', {
      planDigest: '0123456789ab',
      hostnames: [removed('old.example'), ...names(n).map((name) => added(name, waiting))],
      findings: names(n).map(create),
    });

  test.for([100, 200, 300, 400, 2_000, 15_000])('%i hostnames', (n) => {
    const { markdown } = render([big(n)]);
    const complete = markdown.includes('0123456789ab');
    expect(markdown.length).toBeLessThanOrEqual(65_400);
    expect(complete).toBe(n <= 400);
    expect(markdown.includes('**Not complete**')).toBe(!complete);
    expect(markdown).toContain('- old.example');
    expect(markdown.match(/^```/gm)).toHaveLength(2);
    expect(markdown).toContain('Updated for commit');
  });

  test('300 apps', () => {
    const apps = Array.from({ length: 300 }, (_, n) => ({ ...big(20), name: `app-${n}` }));
    const { markdown } = render(apps);
    expect(markdown.length).toBeLessThanOrEqual(65_400);
    expect(markdown).toContain('**Not complete**');
    expect(markdown).toContain('260 more apps would change');
    expect(markdown).not.toContain('0123456789ab');
  });

  test('many problems', () => {
    const problem = { id: 'config.invalid-hostname', severity: 'error' as const, message: 'x'.repeat(3_000) };
    const { markdown } = render([], { findings: Array.from({ length: 500 }, () => problem) });
    expect(markdown.length).toBeLessThanOrEqual(65_400);
    expect(markdown).toContain('470 more');
  });
});
