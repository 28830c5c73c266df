import { afterEach, describe, expect, test } from 'vitest';
import { startGitHub } from '../simulators/github/index.ts';
import { keepComment } from '../src/github/comment.ts';
import { connect } from './support/github.ts';

let closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  const all = closing.toReversed();
  closing = [];
  for (const close of all) await close();
});

const place = { pull: 7, about: ['domains.yml'] };
const say = (markdown: string, needed = true) => ({ markdown, needed });

async function start(token?: (github: Awaited<ReturnType<typeof startGitHub>>) => string) {
  const github = await startGitHub();
  const { github: client, close } = connect(github, token?.(github));
  closing.push(github.close, close);
  const writes = () => github.requests.filter(({ method, path }) => method !== 'GET' && !path.endsWith('/graphql'));
  return { github, client, writes };
}

test('one comment: begun, brought up to date, and left alone when it says the same', async () => {
  const { github, client, writes } = await start();
  expect(await keepComment(client, place, say('one'))).toEqual([]);
  expect(await keepComment(client, place, say('two'))).toEqual([]);
  await keepComment(client, place, say('two'));
  expect(github.comments).toMatchObject([{ issue: 7, author: { login: 'github-actions[bot]' }, edits: 1 }]);
  expect(github.comments[0]?.body).toMatch(/^<!-- multisite-domain-sync [0-9a-f]{12} -->\ntwo$/);
  expect(writes()).toHaveLength(2);
});

test('nothing to say begins no comment, and reduces one that is there', async () => {
  const { github, client } = await start();
  await keepComment(client, place, say('nothing', false));
  expect(github.comments).toEqual([]);
  await keepComment(client, place, say('a plan'));
  await keepComment(client, place, say('nothing', false));
  expect(github.comments.map(({ body }) => body)).toEqual([expect.stringMatching(/\nnothing$/)]);
});

test('it is found on a later page', async () => {
  const { github, client } = await start();
  for (let n = 0; n < 230; n += 1) github.write(7, { login: 'octocat', type: 'User' }, 'talk');
  await keepComment(client, place, say('one'));
  await keepComment(client, place, say('two'));
  expect(github.comments.filter(({ author }) => author.type === 'Bot')).toMatchObject([{ edits: 1 }]);
});

test('workflows about other files or apps, and other pull requests, have their own', async () => {
  const { github, client } = await start();
  for (const other of [place, { ...place, about: ['other.yml'] }, { ...place, pull: 8 }]) {
    await keepComment(client, other, say('one'));
  }
  expect(github.comments.map(({ edits }) => edits)).toEqual([0, 0, 0]);
});

describe('a marker that somebody planted', () => {
  test.for([
    { name: 'a person', author: { login: 'mallory', type: 'User' } },
    { name: 'another app', author: { login: 'helper[bot]', type: 'Bot' } },
    { name: 'a person whose name looks like ours', author: { login: 'github-actions', type: 'User' } },
  ] as const)('by $name is ignored', async ({ author }) => {
    const { github, client } = await start();
    await keepComment(client, place, say('one'));
    const [own] = github.comments.splice(0);
    const planted = github.write(7, author, own?.body ?? '');
    await keepComment(client, place, say('two'));
    expect(planted.edits).toBe(0);
    expect(github.comments).toHaveLength(2);
    await keepComment(client, place, say('three'));
    expect(planted.edits).toBe(0);
    expect(github.comments).toMatchObject([{ edits: 0 }, { edits: 1 }]);
  });

  test('in a quotation by our own author is ignored', async () => {
    const { github, client } = await start();
    await keepComment(client, place, say('one'));
    const [own] = github.comments.splice(0);
    const quotation = github.write(7, { login: 'github-actions[bot]', type: 'Bot' }, `> ${own?.body}`);
    await keepComment(client, place, say('two'));
    expect(quotation.edits).toBe(0);
  });
});

test.for([
  { name: 'an app of its own', login: 'domains-of-acme[bot]', type: 'Bot' },
  { name: 'a person', login: 'maintainer', type: 'User' },
] as const)('the token of $name finds its own comment, too', async ({ login, type }) => {
  const { github, client } = await start((simulator) => simulator.invite(login, type));
  await keepComment(client, place, say('one'));
  await keepComment(client, place, say('two'));
  expect(github.comments).toMatchObject([{ author: { login, type }, edits: 1 }]);
});

describe('what is missing costs the comment and one line', () => {
  test.for(['read', 'none'] as const)('a token with pull-requests: %s', async (level) => {
    const { github, client } = await start();
    github.bot.permissions.pullRequests = level;
    const findings = await keepComment(client, place, say('one'));
    expect(findings).toMatchObject([{ id: 'github.cannot-comment', severity: 'notice' }]);
    expect(findings[0]?.fix).toContain('pull-requests: write');
  });

  test.for(['cut', { status: 502, body: '<html>' }, { status: 200, body: '<html>' }] as const)('%j', async (answer) => {
    const { github, client } = await start();
    github.faults.add({ times: 9, fault: { when: 'before', answer } });
    expect(await keepComment(client, place, say('one'))).toMatchObject([{ id: 'github.cannot-comment' }]);
  });

  test('an answer that was lost makes no second comment', async () => {
    const { github, client } = await start();
    github.faults.add({ method: 'POST', fault: { when: 'after', answer: { status: 502, body: '<html>' } } });
    expect(await keepComment(client, place, say('one'))).toMatchObject([{ id: 'github.cannot-comment' }]);
    await keepComment(client, place, say('two'));
    expect(github.comments).toMatchObject([{ edits: 1 }]);
  });
});
