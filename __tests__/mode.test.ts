import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Event, type PullRequest, readEvent } from '../src/event.ts';
import { chooseMode, type ModeInput } from '../src/mode.ts';

const pull = (changes: Partial<PullRequest> = {}): PullRequest => ({
  number: 7,
  merged: false,
  sameRepository: true,
  baseBranch: 'main',
  headSha: 'aaa',
  baseSha: 'bbb',
  mergeCommitSha: 'ccc',
  labels: [],
  ...changes,
});
const event = (name: string, changes: Partial<Event> = {}): Event => ({
  name,
  action: undefined,
  ref: 'refs/heads/main',
  defaultBranch: 'main',
  pullRequest: undefined,
  ...changes,
});
const opened = event('pull_request', { action: 'opened', ref: 'refs/pull/7/merge', pullRequest: pull() });
const closed = (changes: Partial<PullRequest>) =>
  event('pull_request', { action: 'closed', ref: 'refs/pull/7/merge', pullRequest: pull(changes) });

/** What each event makes of `auto` and of `sync`, with constants and without them. */
const table: readonly { name: string; event: Event | undefined; auto: string; sync: string; bare: string }[] = [
  { name: 'a terminal', event: undefined, auto: 'plan', sync: 'sync', bare: 'plan' },
  {
    name: 'a schedule without repository in its payload',
    event: event('schedule', { defaultBranch: undefined }),
    auto: 'sync',
    sync: 'sync',
    bare: 'sync',
  },
  { name: 'a dispatch on main', event: event('workflow_dispatch'), auto: 'sync', sync: 'sync', bare: 'sync' },
  {
    name: 'a dispatch on another branch',
    event: event('workflow_dispatch', { ref: 'refs/heads/x' }),
    auto: 'plan',
    sync: 'sync',
    bare: 'plan',
  },
  { name: 'a push to main', event: event('push'), auto: 'sync', sync: 'sync', bare: 'sync' },
  {
    name: 'a push to a branch below main',
    event: event('push', { ref: 'refs/heads/x/main' }),
    auto: 'plan',
    sync: 'sync',
    bare: 'plan',
  },
  {
    name: 'a push of a tag called main',
    event: event('push', { ref: 'refs/tags/main' }),
    auto: 'plan',
    sync: 'sync',
    bare: 'plan',
  },
  {
    name: 'a push where nothing says what the default branch is',
    event: event('push', { defaultBranch: undefined }),
    auto: 'plan',
    sync: 'sync',
    bare: 'plan',
  },
  { name: 'a pull request', event: opened, auto: 'plan', sync: 'plan', bare: 'validate' },
  {
    name: 'an updated pull request of a fork',
    event: { ...opened, action: 'synchronize', pullRequest: pull({ sameRepository: false }) },
    auto: 'plan',
    sync: 'plan',
    bare: 'validate',
  },
  {
    name: 'a pull request without payload',
    event: event('pull_request'),
    auto: 'plan',
    sync: 'plan',
    bare: 'validate',
  },
  { name: 'a merged pull request', event: closed({ merged: true }), auto: 'sync', sync: 'sync', bare: 'sync' },
  {
    name: 'one merged into another branch',
    event: closed({ merged: true, baseBranch: 'x' }),
    auto: 'plan',
    sync: 'sync',
    bare: 'plan',
  },
  {
    name: 'a merged fork',
    event: closed({ merged: true, sameRepository: false }),
    auto: 'none',
    sync: 'none',
    bare: 'none',
  },
  { name: 'a rejected pull request', event: closed({}), auto: 'none', sync: 'none', bare: 'none' },
  {
    name: 'pull_request_target',
    event: event('pull_request_target', { action: 'closed', pullRequest: pull({ merged: true }) }),
    auto: 'plan',
    sync: 'plan',
    bare: 'validate',
  },
  { name: 'workflow_run', event: event('workflow_run'), auto: 'plan', sync: 'plan', bare: 'validate' },
  { name: 'merge_group', event: event('merge_group'), auto: 'plan', sync: 'plan', bare: 'validate' },
  { name: 'a review', event: event('pull_request_review'), auto: 'plan', sync: 'plan', bare: 'validate' },
  { name: 'a comment of anybody', event: event('issue_comment'), auto: 'plan', sync: 'plan', bare: 'validate' },
  { name: 'an event that nobody thought of', event: event('watch'), auto: 'plan', sync: 'sync', bare: 'plan' },
];

describe.for(table)('$name', ({ event, auto, sync, bare }) => {
  const modeOf = (asked: ModeInput['asked'], hasConstants = true) => chooseMode({ asked, event, hasConstants }).mode;

  test('auto, sync, and auto without constants', () => {
    expect([modeOf('auto'), modeOf('sync'), modeOf('auto', false)]).toEqual([auto, sync, bare]);
  });

  test('validate and plan never become more', () => {
    const nothing = auto === 'none';
    expect([modeOf('validate'), modeOf('plan')]).toEqual(nothing ? ['none', 'none'] : ['validate', 'plan']);
  });

  test('the reason is a sentence', () => {
    expect(chooseMode({ asked: 'auto', event, hasConstants: false }).reason).toMatch(/^[A-Z`].+\.$/);
  });
});

test('the reason says when less is done than was asked', () => {
  const { reason } = chooseMode({ asked: 'sync', event: event('merge_group'), hasConstants: true });
  expect(reason).toMatch(/`merge_group`.*not `sync`/);
});

describe('reading the event', () => {
  const payload = {
    action: 'closed',
    number: 7,
    repository: { default_branch: 'main', full_name: 'me/site' },
    pull_request: {
      number: 7,
      merged: true,
      merge_commit_sha: 'ccc',
      head: { ref: 'topic', sha: 'aaa', repo: { id: 1 } },
      base: { ref: 'main', sha: 'bbb', repo: { id: 1 } },
    },
  };

  async function read(text: string, more: Readonly<Record<string, string>> = {}) {
    const folder = await mkdtemp(join(tmpdir(), 'event-'));
    try {
      const path = join(folder, 'event.json');
      await writeFile(path, text);
      return await readEvent({ GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: path, ...more });
    } finally {
      await rm(folder, { recursive: true });
    }
  }

  test('a merged pull request', async () => {
    const { event } = await read(JSON.stringify(payload), { GITHUB_REF: 'refs/heads/main' });
    expect(event).toEqual({ ...closed({ merged: true }), ref: 'refs/heads/main' });
  });

  test.for([
    { name: 'a fork', head: { sha: 'aaa', repo: { id: 2 } } },
    { name: 'a fork that was deleted', head: { sha: 'aaa', repo: null } },
  ])('$name is not the same repository', async ({ head }) => {
    const { event } = await read(JSON.stringify({ ...payload, pull_request: { ...payload.pull_request, head } }));
    expect(event?.pullRequest?.sameRepository).toBe(false);
  });

  test('a schedule with hardly a payload, and no event at all', async () => {
    const schedule = await read('{"schedule":"0 3 * * *"}', { GITHUB_EVENT_NAME: 'schedule' });
    expect(schedule.event).toMatchObject({ name: 'schedule', defaultBranch: undefined });
    expect(await readEvent({})).toEqual({ findings: [] });
    expect((await readEvent({ GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/heads/x' })).event).toMatchObject({
      ref: 'refs/heads/x',
    });
  });

  test.for(['', 'canary', '[]', '{"pull_request":{"number":"canary"}}', '{"repository":7}'])(
    'an event that is not one: %s',
    async (text) => {
      const { event, findings } = await read(text);
      expect(event).toBeUndefined();
      expect(findings).toMatchObject([{ id: 'event.unreadable', severity: 'error' }]);
      expect(JSON.stringify(findings)).not.toContain('canary');
    },
  );

  test('an event file that is not there', async () => {
    const { findings } = await readEvent({ GITHUB_EVENT_NAME: 'push', GITHUB_EVENT_PATH: '/nowhere/event.json' });
    expect(findings).toMatchObject([{ id: 'event.unreadable' }]);
  });
});
