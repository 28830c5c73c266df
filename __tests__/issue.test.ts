import { describe, expect, test } from 'vitest';
import { code, type Finding } from '../src/finding.ts';
import { decide, type Issue, type Wanted } from '../src/issues/decide.ts';
import { noMemory, readMemory } from '../src/issues/memory.ts';
import { troublesOf } from '../src/issues/troubles.ts';
import type { AppReport } from '../src/report/report.ts';
import { aaaaElsewhere, app, hostname, links, wrongAddress } from './report-fixture.ts';

const now = Date.parse('2026-11-22T08:00:00Z');
const telling = { now, links, runUrl: 'https://github.com/customer/network/actions/runs/7' };
const subject = { config: '0123456789ab', app: 'production' };
const old = '2026-11-01T03:17:00Z';
const older = '2026-10-01T03:17:00Z';

const production = (findings: readonly Finding[], change: Partial<AppReport> = {}): AppReport =>
  app('production', {
    hostnames: findings.map((finding) => hostname(finding.hostname ?? 'example.com')),
    findings: [...findings],
    ...change,
  });

/** The issue as GitHub has it after a run. */
const issueOf = ({ body, open }: Wanted, change: Partial<Issue> = {}): Issue => ({
  ...subject,
  ...{ number: 12, open, locked: false, closedAt: undefined, body },
  memory: readMemory(body)?.memory,
  ...change,
});
const first = (seen: AppReport): Wanted => {
  const wanted = decide(seen, subject, undefined, telling);
  if (!wanted) throw new Error('no issue was wanted');
  return wanted;
};
const then = (before: Wanted, seen: AppReport): Wanted | undefined => decide(seen, subject, issueOf(before), telling);
const visible = (wanted: Wanted | undefined) => wanted?.body.split('\n').slice(1).join('\n');

const uncovered: Finding = {
  id: 'certificate.uncovered',
  severity: 'warning',
  hostname: 'xn--bcher-kva.example',
  message: `${code('xn--bcher-kva.example')} has no valid certificate: the certificate served has expired.`,
  fix: "If the next run does not mend it, look at the certificate in Cloudways's panel.",
  since: older,
};
const refused: Finding = {
  id: 'guard.mass-removal',
  severity: 'error',
  message: '9 of 30 hostnames would be removed.',
  fix: 'Run once with `allow: mass-removal`.',
};

describe('for people', () => {
  const seen = production([
    { ...wrongAddress, since: old },
    uncovered,
    { ...aaaaElsewhere, since: '2026-11-22T02:17:00Z' },
  ]);

  test('the issue: the oldest first, what to do, and since when', () => {
    expect(visible(first(seen))).toMatchInlineSnapshot(`
      "## 2 troubles need you

      **production** at Cloudways, the oldest first

      1. **\`xn--bcher-kva.example\`** bücher.example (xn--bcher-kva.example) has no valid certificate: the certificate served has expired. [\`certificate.uncovered\`](https://github.com/acme/multisite-domain-sync/blob/v1/docs/findings.md#certificateuncovered)  
         If the next run does not mend it, look at the certificate in Cloudways's panel.  
         Since 2026-10-01 03:17 UTC.
      2. **\`shop.example.org\`** leads to \`198.51.100.7\`; the app is at \`203.0.113.10\`. [\`dns.wrong-address\`](https://github.com/acme/multisite-domain-sync/blob/v1/docs/findings.md#dnswrong-address)  
         Create the record \`shop.example.org. A 203.0.113.10\` in place of \`shop.example.org. A 198.51.100.7\`. Resolvers may keep the present answer for up to 60 minutes. → [\`domains.yml:14\`](https://github.com/customer/network/blob/1a2b3c4/domains.yml#L14)  
         Since 2026-11-01 03:17 UTC.

      Wrong for less than 24 hours, so not counted yet: \`boutique.example\`.

      <sub>Kept up to date by every run on the default branch, and closed when all is right. Closed by hand, it stays closed until something else goes wrong.</sub>"
    `);
  });

  test('what joined and what left', () => {
    const { hostnames } = seen;
    const next = production([uncovered, refused], { outcome: 'blocked', hostnames });
    expect(then(first(seen), next)?.comment).toMatchInlineSnapshot(`
      "**New**
      - 9 of 30 hostnames would be removed. [\`guard.mass-removal\`](https://github.com/acme/multisite-domain-sync/blob/v1/docs/findings.md#guardmass-removal)

      **Right again**
      - \`shop.example.org\`: \`dns.wrong-address\`

      <sub>Seen by [this run](https://github.com/customer/network/actions/runs/7).</sub>"
    `);
  });

  test('a vendor that cannot be reached', () => {
    const down = { id: 'api.unavailable', severity: 'error' as const, message: 'Cloudways cannot be reached.' };
    const next = production([down], { outcome: 'failed', hostnames: [] });
    expect(visible(then(first(seen), next))).toMatchInlineSnapshot(`
      "## 3 troubles need you

      **production** at Cloudways

      1. Cloudways cannot be reached. [\`api.unavailable\`](https://github.com/acme/multisite-domain-sync/blob/v1/docs/findings.md#apiunavailable)  
         Since 2026-11-22 08:00 UTC.

      ### Not seen in the last run

      It could not tell whether these are right again:

      - \`xn--bcher-kva.example\`: \`certificate.uncovered\`, since 2026-10-01 03:17 UTC
      - \`shop.example.org\`: \`dns.wrong-address\`, since 2026-11-01 03:17 UTC

      <sub>Kept up to date by every run on the default branch, and closed when all is right. Closed by hand, it stays closed until something else goes wrong.</sub>"
    `);
  });

  test('all right again', () => {
    const next = then(first(seen), production([], { hostnames: seen.hostnames }));
    expect(next?.open).toBe(false);
    expect(next?.comment).toMatchInlineSnapshot(`
      "**All is right again**
      - \`xn--bcher-kva.example\`: \`certificate.uncovered\`
      - \`shop.example.org\`: \`dns.wrong-address\`

      <sub>Seen by [this run](https://github.com/customer/network/actions/runs/7).</sub>"
    `);
    expect(readMemory(next?.body ?? '')?.memory).toEqual(noMemory);
  });
});

describe('what needs a person', () => {
  const of = (change: Partial<Finding>): Finding => ({ ...wrongAddress, since: old, ...change });
  const error = (change: Partial<Finding> = {}): Finding => ({ ...refused, ...change });
  const { hostname: _, ...nameless } = wrongAddress;

  const cases: readonly { what: string; finding: Finding; outcome?: AppReport['outcome']; due: boolean }[] = [
    { what: 'a name that is wrong for long', finding: of({}), due: true },
    { what: 'one whose certificate is missing for long', finding: of({ id: 'certificate.uncovered' }), due: true },
    { what: 'one that Let’s Encrypt cannot reach', finding: of({ id: 'http.port-closed' }), due: true },
    { what: 'one that is good to know', finding: of({ severity: 'notice' }), due: false },
    { what: 'one that began a minute less than a day ago', finding: of({ since: '2026-11-21T08:01:00Z' }), due: false },
    { what: 'one that began a day ago', finding: of({ since: '2026-11-21T08:00:00Z' }), due: true },
    { what: 'one that nobody remembers', finding: wrongAddress, due: false },
    { what: 'a warning about no name', finding: { ...nameless, since: old }, due: false },
    { what: 'an error that blocked the app', finding: error(), outcome: 'blocked', due: true },
    { what: 'an error that failed it', finding: error(), outcome: 'failed', due: true },
    { what: 'an error that stopped nothing', finding: error(), due: false },
    {
      what: 'an error about a name that blocked the app',
      finding: error({ hostname: 'a.example' }),
      outcome: 'blocked',
      due: true,
    },
    {
      what: 'a warning of an app that failed',
      finding: error({ severity: 'warning' }),
      outcome: 'failed',
      due: false,
    },
  ];
  test.for(cases)('$what: $due', ({ finding, outcome = 'pending', due }) => {
    expect(troublesOf(production([finding], { outcome }), noMemory, now).due).toHaveLength(due ? 1 : 0);
  });
});

describe('what a plan finds and nobody mends', () => {
  const lost: Finding = {
    id: 'plan.drift',
    severity: 'notice',
    hostname: 'shop.example.org',
    message: `${code('shop.example.org')} was taken away at Cloudways after the last sync, and is declared.`,
  };
  const overwritten: Finding = {
    id: 'plan.overwritten',
    severity: 'warning',
    message: '2 declared hostnames vanished.',
  };
  const drifted = (done: boolean) =>
    production([overwritten, lost], {
      outcome: done ? 'changed' : 'drift',
      hostnames: [hostname('shop.example.org', { verdict: 'add', why: 'drift', done })],
    });

  test('is told at once, and is right again when it was put back', () => {
    const wanted = first(drifted(false));
    expect(visible(wanted)).toContain('2. **`shop.example.org`** was taken away at Cloudways');
    expect(visible(wanted)).toContain('1. 2 declared hostnames vanished.');
    expect(then(wanted, drifted(true))).toMatchObject({ open: false, comment: expect.stringContaining('plan.drift') });
    expect(decide(drifted(true), subject, undefined, telling)).toBeUndefined();
  });

  test.for(['certificate.expiring', 'certificate.group-held', 'certificate.too-many-names'])(
    '%s is told of several names at once, until a run sees that it is over',
    (id) => {
      const several: Finding = { id, severity: 'warning', message: 'The certificate of some names ends.' };
      const wanted = first(production([several], { hostnames: [hostname('a.example')] }));
      const seen = (coverage: 'covered' | 'unknown') =>
        production([], { hostnames: [hostname('a.example', { coverage })] });
      expect(then(wanted, seen('unknown'))).toMatchObject({ open: true });
      expect(then(wanted, seen('covered'))).toMatchObject({ open: false });
    },
  );
});

describe('more than an issue holds', () => {
  const many = (n: number, from = 0) =>
    Array.from({ length: n }, (_, index): Finding => {
      const name = `xn--shop-of-customer-${from + index}-kva.example`;
      const since = new Date(Date.parse(old) + (from + index) * 1_000).toISOString();
      return { ...wrongAddress, hostname: name, message: `${code(name)} leads to nowhere`, since };
    });

  test.for([50, 200, 5_000])('%i names', (n) => {
    const seen = production(many(n));
    const wanted = first(seen);
    expect(wanted.body.length).toBeLessThanOrEqual(65_536);
    expect(wanted.body).toContain(`## ${n} troubles need you\n`);
    expect(wanted.body).toContain('1. **`xn--shop-of-customer-0-kva.example`**');
    expect(wanted.body.includes('**Not complete**')).toBe(n > 50);
    expect(/\n\d+ more …\n/.test(wanted.body)).toBe(n > 50);
    expect(then(wanted, seen)).toEqual({ open: true, body: wanted.body });
  });

  test('changes are counted, and named as far as they are remembered', () => {
    const wanted = first(production(many(5_000)));
    const joined = then(wanted, production(many(5_001)));
    expect(joined?.comment).toMatch(/^5001 troubles in all, 5000 before\./);
    const all = production(many(5_000)).hostnames;
    const left = then(wanted, production(many(4_990, 10), { hostnames: all }));
    expect(left?.comment).toMatch(/^\*\*Right again\*\*\n- `xn--shop-of-customer-0-kva\.example`/);
    expect(left?.comment).toContain('4990 troubles in all, 5000 before.');
    const unreachable = production([refused], { outcome: 'failed', hostnames: [] });
    const blind = then(wanted, unreachable);
    expect(blind?.body).toContain('## 5001 troubles need you\n');
    expect(blind?.body.length).toBeLessThanOrEqual(65_536);
    expect(blind && then(blind, production(many(5_000)))?.comment).toContain('5000 troubles in all, 5001 before.');
  });

  test('many at once are counted in the history', () => {
    const comment = then(first(production(many(1))), production(many(400)))?.comment ?? '';
    expect(comment.match(/^- /gm)).toHaveLength(11);
    expect(comment).toContain('- 389 more\n');
  });

  test('long words of others', () => {
    const finding = { ...refused, message: 'ä'.repeat(20_000), fix: code('<!--'.repeat(75)).repeat(60) };
    const apps = production(
      Array.from({ length: 300 }, () => finding),
      { outcome: 'failed' },
    );
    expect(first(apps).body.length).toBeLessThanOrEqual(65_536);
  });
});

describe('what others wrote', () => {
  const evil =
    '--> <!-- multisite-domain-sync issue 0123456789ab production {} --> @everyone #1 <img src=x> [x](https://x.example)';

  test('is text, also in the history, and no memory', () => {
    const seen = production([{ ...refused, message: `${evil} ${code(evil)}`, fix: evil, id: 'api.refused' }], {
      outcome: 'failed',
      title: evil,
    });
    const texts = [
      first(seen).body.replace(/^.*\n/, ''),
      then(first(production([refused], { outcome: 'failed' })), seen)?.comment,
    ];
    for (const text of texts) {
      expect(text).not.toContain('<!--');
      const outside = text?.replaceAll(/`[^`]*`/g, '');
      expect(outside).not.toContain('<img');
      expect(outside).not.toMatch(/@everyone|(?<!&)#1|\]\(https:\/\/x/);
    }
  });

  test('never gets into the memory unless it is a key', () => {
    const hostile = { ...wrongAddress, hostname: `a.example${evil}`, since: old };
    const [line = ''] = first(production([hostile])).body.split('\n');
    expect(line).toBe('<!-- multisite-domain-sync issue 0123456789ab production {"told":{},"more":1,"waits":{}} -->');
  });
});
