import { afterEach, describe, expect, test } from 'vitest';
import { startGitHub } from '../simulators/github/index.ts';
import type { Finding } from '../src/finding.ts';
import { keepIssues } from '../src/github/issues.ts';
import type { AppReport } from '../src/report/report.ts';
import { app, hostname, links } from './report-fixture.ts';
import { connect } from './support/github.ts';

let closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  const all = closing.toReversed();
  closing = [];
  for (const close of all) await close();
});

const start = Date.parse('2026-11-20T00:00:00Z');
const hour = 3_600_000;
const at = (hours: number): string => new Date(start + hours * hour).toISOString();

interface RunWish {
  readonly complete?: boolean;
  readonly config?: string;
}

/** A repository, and runs of the action at some hour that come to these reports. */
async function open(token?: (github: Awaited<ReturnType<typeof startGitHub>>) => string) {
  let now = start;
  const github = await startGitHub({ now: () => now });
  const { github: client, close } = connect(github, token?.(github));
  closing.push(github.close, close);
  const run = async (
    hours: number,
    apps: readonly AppReport[],
    { complete = true, config = 'domains.yml' }: RunWish = {},
  ) => {
    now = start + hours * hour;
    const before = github.requests.length;
    const telling = { now, links, runUrl: `https://github.com/acme/network/actions/runs/${hours}` };
    const findings = await keepIssues(client, { config, apps, complete, telling });
    const requests = github.requests.slice(before);
    const writes = requests.filter(({ method, path }) => method !== 'GET' && !path.endsWith('/graphql')).length;
    return { findings, writes, reads: requests.length - writes };
  };
  return { github, client, run };
}

const names = ['a.example', 'b.example', 'c.example'];
const shop = (findings: readonly Finding[] = [], change: Partial<AppReport> = {}): AppReport =>
  app('shop', { hostnames: names.map((name) => hostname(name)), findings: [...findings], ...change });

const wrong = (name: string, since?: number, id = 'dns.wrong-address'): Finding => ({
  id,
  severity: 'warning',
  hostname: name,
  message: `\`${name}\` leads elsewhere`,
  fix: 'Change it.',
  ...(since !== undefined && { since: at(since) }),
});
const down: Finding = { id: 'api.unavailable', severity: 'error', message: 'Cloudways cannot be reached' };
const unreachable = shop([down], { outcome: 'failed', hostnames: [] });
const refused = shop([{ id: 'guard.mass-removal', severity: 'error', message: '9 would go' }], { outcome: 'blocked' });
const cancelled = shop([{ id: 'run.cancelled', severity: 'error', message: 'Cancelled' }], {
  outcome: 'failed',
  hostnames: [],
});
const unsure = (name: string, part: 'readiness' | 'coverage'): AppReport =>
  shop([], { hostnames: names.map((one) => hostname(one, one === name ? { [part]: 'unknown' } : {})) });

interface Step {
  readonly at: number;
  /** What the run sees; `by hand` closes the issue. */
  readonly sees: AppReport | 'by hand' | 'lock';
  readonly is: 'none' | 'open' | 'closed';
  /** What the run writes, in order; nothing when left out. */
  readonly writes?: readonly (string | RegExp)[];
  readonly shows?: RegExp;
}

const opens = /^POST \/repos\/acme\/network\/issues$/;
const edits = /^PATCH \/repos\/acme\/network\/issues\/101$/;
const says = /^POST \/repos\/acme\/network\/issues\/101\/comments$/;

describe('the history of an issue', () => {
  const histories: readonly { readonly name: string; readonly steps: readonly Step[] }[] = [
    {
      name: 'a name that is wrong for a day, and then right',
      steps: [
        { at: 1, sees: shop([wrong('a.example', 0)]), is: 'none' },
        { at: 23, sees: shop([wrong('a.example', 0)]), is: 'none' },
        {
          at: 24,
          sees: shop([wrong('a.example', 0)]),
          is: 'open',
          writes: [opens],
          shows: /Since 2026-11-20 00:00 UTC/,
        },
        { at: 30, sees: shop([wrong('a.example', 0)]), is: 'open' },
        { at: 36, sees: shop(), is: 'closed', writes: [edits, says], shows: /^## Nothing needs you$/m },
        { at: 42, sees: shop(), is: 'closed' },
      ],
    },
    {
      name: 'a name that is wrong for less than a day',
      steps: [
        { at: 1, sees: shop([wrong('a.example', 0)]), is: 'none' },
        { at: 20, sees: shop(), is: 'none' },
        { at: 26, sees: shop([wrong('a.example', 26)]), is: 'none' },
      ],
    },
    {
      name: 'others join and leave, and the same says nothing twice',
      steps: [
        { at: 30, sees: shop([wrong('a.example', 0)]), is: 'open', writes: [opens] },
        {
          at: 36,
          sees: shop([wrong('a.example', 0), wrong('b.example', 30)]),
          is: 'open',
          writes: [edits],
          shows: /Wrong for less than 24 hours, so not counted yet: `b\.example`\./,
        },
        { at: 42, sees: shop([wrong('a.example', 0), wrong('b.example', 30)]), is: 'open' },
        { at: 54, sees: shop([wrong('a.example', 0), wrong('b.example', 30)]), is: 'open', writes: [edits, says] },
        {
          at: 60,
          sees: shop([wrong('b.example', 30)]),
          is: 'open',
          writes: [edits, says],
          shows: /^## 1 trouble needs/m,
        },
        { at: 66, sees: shop([wrong('b.example', 30)]), is: 'open' },
      ],
    },
    {
      name: 'it comes back: the same issue is opened again',
      steps: [
        { at: 24, sees: shop([wrong('a.example', 0)]), is: 'open', writes: [opens] },
        { at: 30, sees: shop(), is: 'closed', writes: [edits, says] },
        { at: 48, sees: shop([wrong('a.example', 40)]), is: 'closed' },
        { at: 64, sees: shop([wrong('a.example', 40)]), is: 'open', writes: [edits, says] },
        { at: 70, sees: shop([wrong('a.example', 40)]), is: 'open' },
      ],
    },
    {
      name: 'what stops the app counts at once',
      steps: [
        { at: 1, sees: refused, is: 'open', writes: [opens], shows: /Since 2026-11-20 01:00 UTC/ },
        { at: 7, sees: refused, is: 'open' },
        { at: 13, sees: shop(), is: 'closed', writes: [edits, says] },
      ],
    },
    {
      name: 'a vendor that cannot be reached is not right again',
      steps: [
        { at: 24, sees: shop([wrong('a.example', 0)]), is: 'open', writes: [opens] },
        {
          at: 30,
          sees: unreachable,
          is: 'open',
          writes: [edits, says],
          shows:
            /### Not seen in the last run\n\n.*\n\n- `a\.example`: `dns\.wrong-address`, since 2026-11-20 00:00 UTC/,
        },
        { at: 36, sees: unreachable, is: 'open' },
        { at: 42, sees: shop([wrong('a.example', 0)]), is: 'open', writes: [edits, says] },
        { at: 48, sees: cancelled, is: 'open' },
        { at: 54, sees: shop(), is: 'closed', writes: [edits, says] },
      ],
    },
    {
      name: 'resolvers that cannot tell are not right again',
      steps: [
        { at: 24, sees: shop([wrong('a.example', 0)]), is: 'open', writes: [opens] },
        { at: 30, sees: unsure('a.example', 'readiness'), is: 'open', writes: [edits] },
        { at: 36, sees: unsure('a.example', 'readiness'), is: 'open' },
        { at: 42, sees: unsure('a.example', 'coverage'), is: 'closed', writes: [edits, says] },
      ],
    },
    {
      name: 'a server that does not answer proves no certificate',
      steps: [
        { at: 24, sees: shop([wrong('a.example', 0, 'certificate.uncovered')]), is: 'open', writes: [opens] },
        { at: 30, sees: unsure('a.example', 'coverage'), is: 'open', writes: [edits] },
        { at: 36, sees: unsure('a.example', 'readiness'), is: 'open' },
        { at: 42, sees: shop(), is: 'closed', writes: [edits, says] },
      ],
    },
    {
      name: 'a name that is wrong in another way is still wrong',
      steps: [
        { at: 24, sees: shop([wrong('a.example', 0)]), is: 'open', writes: [opens] },
        {
          at: 30,
          sees: shop([wrong('a.example', 30, 'dns.no-address')]),
          is: 'open',
          writes: [edits, says],
          shows: /`dns\.no-address`/,
        },
      ],
    },
    {
      name: 'without a memory elsewhere, none is opened to remember, and an open one does remember',
      steps: [
        { at: 1, sees: shop([wrong('a.example')]), is: 'none' },
        { at: 99, sees: shop([wrong('a.example')]), is: 'none' },
        {
          at: 100,
          sees: shop([wrong('a.example'), ...refused.findings], { outcome: 'blocked' }),
          is: 'open',
          writes: [opens],
        },
        { at: 110, sees: shop([wrong('a.example'), ...refused.findings], { outcome: 'blocked' }), is: 'open' },
        {
          at: 124,
          sees: shop([wrong('a.example'), ...refused.findings], { outcome: 'blocked' }),
          is: 'open',
          writes: [edits, says],
          shows: /^## 2 troubles need you$/m,
        },
        {
          at: 130,
          sees: shop([wrong('a.example')]),
          is: 'open',
          writes: [edits, says],
          shows: /Since 2026-11-24 04:00 UTC/,
        },
      ],
    },
    {
      name: 'closed by hand, it stays closed for what it tells',
      steps: [
        { at: 24, sees: shop([wrong('a.example', 0), wrong('b.example', 0)]), is: 'open', writes: [opens] },
        { at: 25, sees: 'by hand', is: 'closed' },
        { at: 30, sees: shop([wrong('a.example', 0), wrong('b.example', 0)]), is: 'closed' },
        { at: 36, sees: shop([wrong('a.example', 0)]), is: 'closed' },
        { at: 42, sees: shop([wrong('a.example', 0), wrong('c.example', 40)]), is: 'closed' },
        {
          at: 64,
          sees: shop([wrong('a.example', 0), wrong('c.example', 40)]),
          is: 'open',
          writes: [edits, says],
        },
      ],
    },
    {
      name: 'closed by hand, mended, and wrong again',
      steps: [
        { at: 24, sees: shop([wrong('a.example', 0)]), is: 'open', writes: [opens] },
        { at: 25, sees: 'by hand', is: 'closed' },
        { at: 30, sees: shop(), is: 'closed' },
        { at: 60, sees: shop([wrong('a.example', 36)]), is: 'open', writes: [edits, says] },
      ],
    },
    {
      name: 'in a locked one nothing is said, and it is kept right',
      steps: [
        { at: 24, sees: shop([wrong('a.example', 0)]), is: 'open', writes: [opens] },
        { at: 25, sees: 'lock', is: 'open' },
        { at: 30, sees: shop([wrong('a.example', 0), wrong('b.example', 0)]), is: 'open', writes: [edits] },
        { at: 36, sees: shop(), is: 'closed', writes: [edits] },
        { at: 42, sees: refused, is: 'open', writes: [edits] },
      ],
    },
    {
      name: 'a paused app is left alone',
      steps: [
        { at: 24, sees: shop([wrong('a.example', 0)]), is: 'open', writes: [opens] },
        { at: 30, sees: shop([], { outcome: 'paused', hostnames: [] }), is: 'open' },
      ],
    },
  ];

  test.for(histories)('$name', async ({ steps }) => {
    const { github, run } = await open();
    for (const { at: hours, sees, is, writes = [], shows } of steps) {
      const before = github.requests.length;
      const [issue] = github.issues;
      if (sees === 'lock' && issue) issue.locked = true;
      else if (sees === 'by hand' && issue) github.closeByHand(issue);
      else if (typeof sees === 'object') expect((await run(hours, [sees])).findings, `hour ${hours}`).toEqual([]);
      const written = github.requests.slice(before).filter(({ path }) => !path.endsWith('/graphql'));
      expect(
        written.filter(({ method }) => method !== 'GET').map(({ method, path }) => `${method} ${path}`),
        `hour ${hours}`,
      ).toEqual(writes.map((pattern) => expect.stringMatching(pattern)));
      expect(
        github.issues.map(({ state }) => state),
        `hour ${hours}`,
      ).toEqual(is === 'none' ? [] : [is]);
      if (shows) expect(github.issues[0]?.body).toMatch(shows);
    }
  });
});

describe('apps', () => {
  const legacy = app('legacy', { hostnames: [hostname('a.example')], findings: [wrong('a.example', 0)] });

  test('have an issue each, also with the same name in another configuration', async () => {
    const { github, run } = await open();
    await run(24, [shop([wrong('a.example', 0)]), legacy]);
    await run(24, [shop([wrong('a.example', 0)])], { config: 'other.yml' });
    expect(github.issues.map(({ title }) => title)).toEqual([
      'Domains: shop needs you',
      'Domains: legacy needs you',
      'Domains: shop needs you',
    ]);
    await run(30, [shop(), legacy]);
    expect(github.issues.map(({ state }) => state)).toEqual(['closed', 'open', 'open']);
  });

  test('that are not in the run are left alone; one that the configuration lost loses its issue', async () => {
    const { github, run } = await open();
    await run(24, [shop([wrong('a.example', 0)]), legacy]);
    await run(30, [shop([wrong('a.example', 0)])], { complete: false });
    expect(github.issues.map(({ state }) => state)).toEqual(['open', 'open']);
    expect(await run(36, [shop([wrong('a.example', 0)])])).toMatchObject({ findings: [], writes: 2 });
    expect(github.issues.map(({ state, stateReason }) => [state, stateReason])).toEqual([
      ['open', null],
      ['closed', 'not_planned'],
    ]);
    expect(github.comments.map(({ body }) => body)).toEqual([
      expect.stringMatching(/^The configuration does not have/),
    ]);
    await run(42, [shop([wrong('a.example', 0)]), legacy]);
    expect(github.issues.map(({ state }) => state)).toEqual(['open', 'open']);
  });

  test('have one open issue: the oldest goes on, the other ends with a link to it', async () => {
    const { github, run } = await open();
    await run(24, [shop([wrong('a.example', 0)])]);
    const [{ body = '', author, title } = {}] = github.issues;
    if (author && title) github.open({ author, title, body });
    await run(30, [shop([wrong('a.example', 0)])]);
    expect(github.issues.map(({ state }) => state)).toEqual(['open', 'closed']);
    expect(github.comments).toMatchObject([{ issue: 102, body: expect.stringContaining('#101') }]);
    await run(36, [shop()]);
    await run(42, [refused]);
    expect(github.issues.map(({ state }) => state)).toEqual(['open', 'closed']);
  });
});

describe('a memory that somebody planted', () => {
  test.for([
    { name: 'a person', author: { login: 'mallory', type: 'User' } },
    { name: 'another app', author: { login: 'helper[bot]', type: 'Bot' } },
    { name: 'a person whose name looks like ours', author: { login: 'github-actions', type: 'User' } },
  ] as const)('by $name is ignored', async ({ author }) => {
    const { github, run } = await open();
    await run(24, [shop([wrong('a.example', 0)])]);
    const [own] = github.issues.splice(0);
    const planted = github.open({ author, title: 'x', body: own?.body ?? '' });
    expect(await run(30, [shop([wrong('a.example', 0)])])).toMatchObject({ findings: [], writes: 1 });
    await run(36, [shop()]);
    expect(planted).toMatchObject({ state: 'open', edits: 0 });
    expect(github.issues).toMatchObject([{ state: 'open' }, { state: 'closed' }]);
  });

  test('further down in an issue of our own author, or in a pull request, is ignored', async () => {
    const { github, run } = await open();
    await run(24, [shop([wrong('a.example', 0)])]);
    const [{ body = '' } = {}] = github.issues.splice(0);
    const author = { login: 'github-actions[bot]', type: 'Bot' } as const;
    github.open({ author, title: 'x', body: `Look:\n${body}` });
    github.open({ author, title: 'x', body, pull: true });
    await run(30, [shop([wrong('a.example', 0)])]);
    expect(github.issues.map(({ edits }) => edits)).toEqual([0, 0, 0]);
  });

  test.for([
    { name: 'nonsense', line: '{"told":' },
    { name: 'of another shape', line: '{"told":["a"],"waits":{}}' },
    { name: 'with a key that is none', line: '{"told":{"@everyone <b>":"2026-11-20T00:00:00Z"},"waits":{}}' },
    { name: 'with a time that is none', line: '{"told":{"dns.wrong-address a.example":"long ago"},"waits":{}}' },
  ])('$name: it is not used, said once, and written anew', async ({ line }) => {
    const { github, run } = await open();
    await run(24, [shop([wrong('a.example', 0), wrong('b.example')])]);
    const [issue] = github.issues;
    const good = issue?.body ?? '';
    if (issue) issue.body = good.replace(/\{.*(?= -->)/, line);
    const seen = [shop([wrong('a.example', 0), wrong('b.example')])];
    expect(await run(24, seen)).toMatchObject({
      findings: [{ id: 'github.issue-garbled', severity: 'notice' }],
      writes: 1,
    });
    expect(issue?.body).toBe(good);
    expect(await run(30, seen)).toMatchObject({ findings: [], writes: 0 });
  });

  test('nonsense does not close what may only have been forgotten', async () => {
    const { github, run } = await open();
    await run(24, [refused]);
    const [issue] = github.issues;
    if (issue) issue.body = issue.body.replace(/\{.*(?= -->)/, '');
    await run(30, [shop([wrong('a.example')])]);
    expect(github.issues).toMatchObject([{ state: 'open' }]);
  });

  test('with a time to come makes nothing young', async () => {
    const { github, run } = await open();
    await run(24, [shop([wrong('a.example', 0)])]);
    const [issue] = github.issues;
    if (issue) issue.body = issue.body.replace('2026-11-20T00', '2036-11-20T00');
    await run(25, [shop([wrong('a.example')])]);
    expect(issue?.body).toContain('Since 2026-11-21 01:00 UTC');
    expect(issue?.state).toBe('open');
  });
});

describe('requests to GitHub', () => {
  test('nothing to say: one list, and none where no app says anything', async () => {
    const { run } = await open();
    expect(await run(1, [shop()])).toMatchObject({ reads: 1, writes: 0 });
    expect(await run(1, [shop([], { outcome: 'paused' })], { complete: false })).toMatchObject({ reads: 0, writes: 0 });
  });

  test('a trouble that lasts: the list and who we are', async () => {
    const { run } = await open();
    expect(await run(24, [shop([wrong('a.example', 0)])])).toMatchObject({ reads: 3, writes: 1 });
    expect(await run(30, [shop([wrong('a.example', 0)])])).toMatchObject({ reads: 2, writes: 0 });
  });

  test('in a busy repository it is found among our own, on a later page, too', async () => {
    const { github, run } = await open();
    const others = (count: number, login: string, type: 'Bot' | 'User') => {
      for (let n = 0; n < count; n += 1) github.open({ author: { login, type }, title: 'talk', body: '' });
    };
    others(250, 'octocat', 'User');
    expect(await run(1, [shop()])).toMatchObject({ reads: 3, writes: 0 });
    others(120, 'github-actions[bot]', 'Bot');
    await run(24, [shop([wrong('a.example', 0)])]);
    expect(await run(30, [shop([wrong('a.example', 0)])])).toMatchObject({ reads: 4, writes: 0 });
    await run(36, [shop()]);
    expect(github.issues.at(-1)).toMatchObject({ state: 'closed' });
    await run(42, [refused]);
    expect(github.issues).toHaveLength(371);
    expect(github.issues.at(-1)).toMatchObject({ state: 'open' });
  });

  test('a pause that GitHub asks for is kept', async () => {
    const { github, run } = await open();
    const limit = { message: 'You have exceeded a secondary rate limit.' };
    const answer = { status: 403, body: limit, headers: { 'retry-after': '3' } };
    github.faults.add({ method: 'POST', path: /issues$/, fault: { when: 'before', answer } });
    expect(await run(24, [refused])).toMatchObject({ findings: [], writes: 2 });
    expect(github.issues).toHaveLength(1);
  });

  test.for([
    { name: 'an app of its own', login: 'domains-of-acme[bot]', type: 'Bot' },
    { name: 'a person', login: 'maintainer', type: 'User' },
  ] as const)('the token of $name finds its own issue, too', async ({ login, type }) => {
    const { github, run } = await open((simulator) => simulator.invite(login, type));
    await run(24, [refused]);
    await run(30, [shop()]);
    expect(github.issues).toMatchObject([{ author: { login, type }, state: 'closed' }]);
  });
});

describe('what is missing costs the issues and one line', () => {
  test.for(['read', 'none'] as const)('a token with issues: %s', async (level) => {
    const { github, run } = await open();
    github.bot.permissions.issues = level;
    const { findings } = await run(24, [refused, { ...refused, name: 'other' }]);
    expect(findings).toMatchObject([{ id: 'github.cannot-keep-issue', severity: 'notice' }]);
    expect(findings[0]?.fix).toContain('issues: write');
    expect(github.requests.filter(({ method, path }) => method === 'POST' && path.endsWith('/issues')).length).toBe(
      level === 'read' ? 1 : 0,
    );
  });

  test('issues that are turned off', async () => {
    const { github, run } = await open();
    github.turnOffIssues();
    const { findings } = await run(24, [refused]);
    expect(findings).toMatchObject([{ id: 'github.cannot-keep-issue', severity: 'notice' }]);
    expect(findings[0]?.fix).toContain('Turn on issues');
  });

  test.for(['cut', { status: 502, body: '<html>' }, { status: 200, body: '<html>' }] as const)('%j', async (answer) => {
    const { github, run } = await open();
    github.faults.add({ times: 9, fault: { when: 'before', answer } });
    expect((await run(24, [refused])).findings).toMatchObject([{ id: 'github.cannot-keep-issue' }]);
  });

  test('an answer that was lost makes no second issue', async () => {
    const { github, run } = await open();
    github.faults.add({
      method: 'POST',
      path: /issues$/,
      fault: { when: 'after', answer: { status: 502, body: '<html>' } },
    });
    expect((await run(24, [refused])).findings).toMatchObject([{ id: 'github.cannot-keep-issue' }]);
    expect(await run(30, [refused])).toMatchObject({ findings: [], writes: 0 });
    expect(github.issues).toHaveLength(1);
  });
});
