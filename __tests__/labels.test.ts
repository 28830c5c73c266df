import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { startCloudways } from '../simulators/cloudways/index.ts';
import { createFaults } from '../simulators/kit/faults.ts';
import { createPaperWorld } from '../simulators/kit/paper-world.ts';
import { serve } from '../simulators/kit/server.ts';
import type { Event } from '../src/event.ts';
import { createGitHub } from '../src/github/client.ts';
import { type Labels, readLabels } from '../src/github/labels.ts';
import { allowedByLabels } from '../src/guard.ts';
import { createDispatcher } from '../src/http/transport.ts';
import { fileState } from '../src/state/file.ts';
import { emptyMemory, hashName } from '../src/state/state.ts';
import { type Checkout, createCheckout } from './support/checkout.ts';

const mapping = [
  { allow: 'mass-removal', label: 'domains: many may go' },
  { allow: 'empty', label: 'empty ok' },
  { allow: 'last-hostname', label: 'empty ok' },
] as const;

test.for([
  { labels: [], allowed: [] },
  { labels: ['bug'], allowed: [] },
  { labels: ['Domains: Many May Go', 'bug'], allowed: ['mass-removal'] },
  { labels: ['empty ok', 'empty ok'], allowed: ['empty', 'last-hostname'] },
  { labels: ['mass-removal'], allowed: [] },
])('the labels $labels let $allowed pass', ({ labels, allowed }) => {
  expect(allowedByLabels(labels, mapping)).toEqual(allowed);
});

const sha = 'a'.repeat(40);
const merged = { merged_at: '2026-11-22T10:00:00Z', merge_commit_sha: sha, labels: [{ id: 1, name: 'mine' }] };
const event = (changes: Partial<Event>): Event => ({
  name: 'push',
  action: undefined,
  ref: 'refs/heads/main',
  defaultBranch: 'main',
  pullRequest: undefined,
  ...changes,
});
const pull = {
  number: 7,
  merged: true,
  sameRepository: true,
  baseBranch: 'main',
  headSha: 'b'.repeat(40),
  baseSha: 'c'.repeat(40),
  mergeCommitSha: sha,
  labels: ['from the event'],
};

describe('which labels count', () => {
  let answer: () => Response;
  let read: (event: Event) => Promise<Labels>;
  let requests: readonly { readonly path: string }[];
  beforeEach(async () => {
    const server = await serve(() => answer(), createFaults());
    const dispatcher = createDispatcher();
    const github = createGitHub({
      token: 'a-token',
      apiUrl: server.origin,
      repository: 'owner/name',
      dispatcher,
      log: { debug: () => {} },
    });
    read = (about) => readLabels(about, github, sha);
    requests = server.requests;
    return async () => {
      await dispatcher.close();
      await server.close();
    };
  });

  test('an open pull request brings its own, and GitHub is not asked', async () => {
    answer = () => new Response('', { status: 500 });
    const opened = event({ name: 'pull_request', action: 'labeled', pullRequest: pull });
    expect(await read(opened)).toEqual({ labels: ['from the event'], findings: [] });
    expect(requests).toEqual([]);
  });

  test.for([event({}), event({ name: 'pull_request', action: 'closed', pullRequest: pull })])(
    'after the merge, by $name, GitHub is asked for those of the merged pull request',
    async (about) => {
      answer = () => Response.json([merged]);
      expect(await read(about)).toEqual({ labels: ['mine'], findings: [] });
      expect(requests.map(({ path }) => path.split('?')[0])).toEqual([`/repos/owner/name/commits/${sha}/pulls`]);
    },
  );

  test('other pull requests that hold the commit do not count', async () => {
    const open = { ...merged, merged_at: null, labels: [{ name: 'planted' }] };
    const earlier = { ...merged, merge_commit_sha: 'd'.repeat(40), labels: [{ name: 'of another merge' }] };
    answer = () => Response.json([open, merged, earlier]);
    expect((await read(event({}))).labels).toEqual(['mine']);
  });

  test.for(['schedule', 'workflow_dispatch'])('%s is about no pull request', async (name) => {
    answer = () => Response.json([merged]);
    expect((await read(event({ name }))).labels).toEqual([]);
    expect(requests).toEqual([]);
  });

  test.for([
    { name: 'no permission', response: () => Response.json({ message: 'Not accessible' }, { status: 403 }) },
    { name: 'another shape', response: () => Response.json([{ labels: 'all' }]) },
    { name: 'no JSON', response: () => new Response('<html>') },
  ])('$name: one finding, and nothing is let pass', async ({ response }) => {
    answer = response;
    const { labels, findings } = await read(event({}));
    expect(labels).toEqual([]);
    expect(findings.map(({ id, severity }) => `${severity} ${id}`)).toEqual(['notice github.cannot-read-labels']);
  });
});

describe('the input', () => {
  let checkout: Checkout;
  beforeEach(async () => {
    checkout = await createCheckout({ 'domains.yml': 'provider: cloudways\ndomains: []\n' });
    return () => checkout.close();
  });

  test.for(['mass-removal', 'mass-removal:', 'everything: a label', ': a label'])('%j is wrong', async (text) => {
    const { report } = await checkout.run({ mode: 'list', 'allow-labels': text });
    expect(report.findings.map(({ id }) => id)).toEqual(['inputs.wrong-value']);
  });
});

test('on a pull request, the label named in the workflow lets the guard pass, and the finding names it', async () => {
  const simulator = await startCloudways(createPaperWorld(), { address: '127.0.0.1' });
  const names = Array.from({ length: 8 }, (_, index) => `d${index}.example`);
  names.map(simulator.attach);
  const checkout = await createCheckout({ 'domains.yml': 'provider: cloudways\ndomains: [d0.example]\nwww: never\n' });
  const file = join(checkout.folder, 'state.json');
  const memory = { ...emptyMemory, applied: new Set(names.map(hashName)) };
  await (await fileState(file).begin('default', memory)).finish('success', memory);
  const plan = async (labels: readonly string[]) => {
    const head = { sha: 'a', repo: { id: 1 } };
    const pull_request = { number: 7, head, base: { ...head, ref: 'main' }, labels: labels.map((name) => ({ name })) };
    const { report } = await checkout.run(
      { 'dns-resolvers': '127.0.0.1:9', 'allow-labels': 'mass-removal: many may go' },
      {
        environment: { ...simulator.constants, MDS_CLOUDWAYS_URL: simulator.origin, MDS_STATE_FILE: file },
        event: { name: 'pull_request', payload: { action: 'labeled', pull_request } },
      },
    );
    const all = [...report.findings, ...report.apps.flatMap(({ findings }) => findings)];
    return all.filter(({ id }) => id.startsWith('guard.'));
  };
  try {
    expect(await plan(['another'])).toMatchObject([
      {
        id: 'guard.mass-removal',
        message: expect.stringMatching(/7 hostnames would be removed: `d1\.example`, /),
        fix: 'If that is meant, run once with `allow: mass-removal`, or give the pull request the label `many may go`.',
      },
    ]);
    expect(await plan(['Many may go'])).toMatchObject([
      { id: 'guard.let-pass', message: 'A label of the pull request lets a guard pass in this run: `mass-removal`.' },
    ]);
  } finally {
    await simulator.close();
    await checkout.close();
  }
});
