import { access, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Network, startNetwork } from '../simulators/network.ts';
import { declaredOf } from '../src/config/declared.ts';
import { loadConfig } from '../src/config/load.ts';
import { systemClock } from '../src/context.ts';
import { byDomain } from '../src/hostname.ts';
import { foldWww } from '../src/import/fold.ts';
import { renderDomains } from '../src/import/render.ts';
import { readWordPress } from '../src/import/wordpress.ts';
import { type Checkout, createCheckout } from './support/checkout.ts';

let checkouts: Checkout[] = [];
const checkout = async (files: Readonly<Record<string, string>> = {}) => {
  const made = await createCheckout(files);
  checkouts.push(made);
  return made;
};
afterEach(async () => {
  for (const made of checkouts) await made.close();
  checkouts = [];
});

describe('www names are folded into the rule', () => {
  test.for([
    { names: ['a.example', 'www.a.example'], www: 'main-only', entries: ['a.example'] },
    {
      names: ['a.example', 'sub.a.example', 'www.a.example'],
      www: 'main-only',
      entries: ['a.example', 'sub.a.example'],
    },
    { names: ['a.example', 'b.example'], www: 'never', entries: ['a.example', 'b.example'] },
    {
      names: ['a.example', 'www.a.example', 'b.example', 'www.b.example', 'c.example'],
      www: 'main-only',
      entries: ['a.example', 'b.example', 'c.example never'],
    },
    {
      names: ['s.a.example', 'www.s.a.example', 'a.example', 'www.a.example'],
      www: 'always',
      entries: ['a.example', 's.a.example'],
    },
    { names: ['www.a.example'], www: 'main-only', entries: ['www.a.example'] },
    { names: ['a.example'], www: 'never', entries: ['a.example'] },
    { names: ['*.a.example', 'www.*.a.example'], www: 'main-only', entries: ['*.a.example', 'www.*.a.example'] },
    {
      names: ['a.example', 'www.a.example', 'www.www.a.example'],
      www: 'main-only',
      entries: ['a.example', 'www.www.a.example'],
    },
    { names: [], www: 'main-only', entries: [] },
  ])('$names', ({ names, www, entries }) => {
    const folded = foldWww(names);
    expect(folded.entries.map((entry) => [entry.name, entry.www].filter(Boolean).join(' '))).toEqual(entries);
    expect(folded.www).toBe(www);
  });
});

const labels = fc.constantFrom('a', 'www', 'b', 'xn--bcher-kva', '0x7f', 'true');
const hostnames = fc.uniqueArray(
  fc.oneof(
    { arbitrary: fc.constantFrom('1.e5', '12.0e3'), weight: 1 },
    {
      weight: 9,
      arbitrary: fc
        .tuple(
          fc.boolean(),
          fc.array(labels, { maxLength: 3 }),
          fc.constantFrom('example', 'com', 'co.uk', 'github.io'),
        )
        .map(([wildcard, parts, end]) => [...(wildcard ? ['*'] : []), ...parts, 'x', end].join('.')),
    },
  ),
  { maxLength: 12 },
);

test('whatever is written declares what was found, in one file and in many', async () => {
  await fc.assert(
    fc.asyncProperty(hostnames, fc.boolean(), fc.boolean(), async (names, perDomain, short) => {
      const folder = await createCheckout();
      const app = {
        name: short ? 'default' : 'shop',
        provider: 'cloudways',
        source: 'here\n- evil: yes',
        left: ['10.0.0.1'],
      };
      const notes = new Map(names.slice(0, 2).map((name) => [name, 'a note: "#\u202e\n- x.example']));
      const { main, included } = renderDomains([{ ...app, hostnames: names, notes }], { short, perDomain });
      await folder.write({ 'domains.yml': main, ...Object.fromEntries(included) });
      const { config, findings } = await loadConfig('domains.yml', folder.folder, ['cloudways']);
      expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
      const [loaded] = config?.apps ?? [];
      expect(loaded && declaredOf(loaded, []).map(({ name }) => name)).toEqual([...names].sort(byDomain));
      await folder.close();
    }),
    { numRuns: 300 },
  );
});

test('the file is one that a person likes to read', () => {
  const { main } = renderDomains(
    [
      {
        name: 'production',
        provider: 'cloudways',
        source: 'Cloudways, network',
        hostnames: [
          'network.example',
          'www.network.example',
          'xn--bcher-kva.example',
          '*.network.example',
          'old.example',
        ],
        notes: new Map([
          ['network.example', 'primary domain at Cloudways'],
          ['old.example', 'does it belong here? DNS: 198.51.100.7'],
        ]),
        left: ['203.0.113.9'],
      },
    ],
    { short: false, perDomain: false },
  );
  expect(main).toBe(`apps:
  production:
    # From Cloudways, network. Look through it before it is merged: what stands here becomes this repository's own.
    # Left alone, as it cannot be declared: 203.0.113.9
    provider: cloudways
    www: never
    domains:
      - name: network.example # primary domain at Cloudways
        www: always
      - "*.network.example"
      - old.example # does it belong here? DNS: 198.51.100.7
      - bücher.example # xn--bcher-kva.example
`);
});

describe('a domain list of WordPress', () => {
  const row = (domain: string, active: unknown) => ({
    id: '12',
    blog_id: 7,
    domain,
    active,
    stage: 'done',
    secure: '1',
  });

  test('numbers, texts and booleans mean the same', () => {
    const rows = [1, '1', true, 'true', 0, '0', false, ''].map((active, index) => row(`d${index}.example`, active));
    const { active, inactive } = readWordPress(JSON.stringify(rows), 'list.json');
    expect(active).toEqual(['d0.example', 'd1.example', 'd2.example', 'd3.example']);
    expect(inactive).toHaveLength(4);
  });

  test('a list of exactly 100 may have been cut', () => {
    const rows = Array.from({ length: 100 }, (_, index) => row(`d${index}.example`, 1));
    expect(readWordPress(JSON.stringify(rows), 'x').findings.map(({ id }) => id)).toEqual(['import.maybe-cut']);
    expect(readWordPress(JSON.stringify(rows.slice(1)), 'x').findings).toEqual([]);
  });

  test.for(['', '{}', '[{"name":"x"}]', 'Error: not found'])('%j is none', (text) => {
    expect(() => readWordPress(text, 'list.json')).toThrow(/list\.json` is not a list of domains/);
  });
});

describe('the whole action', () => {
  let network: Network;
  beforeAll(async () => {
    network = await startNetwork(7, systemClock);
    network.cloudways.attach('shop.example');
    network.cloudways.attach('www.shop.example');
    network.cloudways.attach('*.network.example');
    network.cloudways.attach('Bücher.example');
    network.runcloud.addRow('wide.example', { www: true });
    network.runcloud.addRow('deep.wide.example', { www: true });
    network.runcloud.attach('plain.example');
    for (const name of ['203.0.113.9', 'under_score.example', 'forum.legacy.example']) network.serverpilot.attach(name);
    network.world.nameServer.put('shop.example', { A: ['127.0.0.11'] });
    network.world.nameServer.put('www.shop.example', { A: ['198.51.100.7'] });
  });
  afterAll(() => network.close());

  const inputs = () => ({ 'dns-resolvers': network.world.nameServer.address });
  const writes = () =>
    [network.cloudways, network.runcloud, network.serverpilot]
      .flatMap(({ requests }) => requests)
      .filter(({ method, path }) => method !== 'GET' && !path.includes('oauth')).length;

  test.for([
    ...['cloudways', 'runcloud', 'serverpilot'].map((provider) => ({ wish: provider, as: 'one-file' })),
    { wish: 'a=cloudways, b=runcloud, c=serverpilot', as: 'one-file' },
    { wish: 'a=cloudways, b=runcloud, c=serverpilot', as: 'file-per-domain' },
    { wish: 'serverpilot', as: 'file-per-domain' },
  ])('$wish as $as: the next plan is empty, and nothing was written anywhere else', async ({ wish, as }) => {
    const made = await checkout();
    const { environment } = network;
    const first = await made.run({ ...inputs(), mode: 'import', import: wish, 'import-as': as }, { environment });
    expect(first.report.findings.map(({ id }) => id)).toContain('import.wrote');
    expect(first.report.findings.filter(({ severity }) => severity !== 'notice')).toEqual([]);
    expect(first.exitCode).toBe(0);
    const next = await made.run({ ...inputs(), mode: 'plan' }, { environment });
    for (const { report } of [first, next]) {
      expect(report.mode).toBe('plan');
      for (const app of report.apps) {
        expect(app.planDigest).toBe('e3b0c44298fc');
        const others = app.hostnames.filter(({ verdict }) => verdict !== 'in-sync').map(({ name }) => name);
        expect(others).toEqual(app.provider === 'serverpilot' ? ['203.0.113.9', 'under_score.example'] : []);
      }
    }
    if (wish.includes('serverpilot')) expect(first.report.findings.map(({ id }) => id)).toContain('import.left-out');
    expect(writes()).toBe(0);
  });

  test('names whose DNS leads elsewhere, and the primary, are marked', async () => {
    const made = await checkout();
    await made.run({ ...inputs(), mode: 'import', import: 'cloudways' }, network);
    const text = await made.read('domains.yml');
    expect(text).toContain('shop.example # www: does it belong here? DNS: 198.51.100.7');
    expect(text).toContain('primary domain at Cloudways');
    expect(text).toContain('- name: bücher.example # xn--bcher-kva.example');
  });

  test('what is there is not overwritten, unless that is asked for', async () => {
    const made = await checkout({ 'domains.yml': 'mine' });
    const wish = { ...inputs(), mode: 'import', import: 'cloudways' };
    const refused = await made.run(wish, network);
    expect(refused.exitCode).toBe(2);
    expect(refused.report.findings.map(({ id }) => id)).toEqual(['import.would-overwrite']);
    expect(await made.read('domains.yml')).toBe('mine');
    expect((await made.run({ ...wish, overwrite: 'true' }, network)).exitCode).toBe(0);
    expect(await made.read('domains.yml')).toContain('shop.example');

    await made.write({ 'more/domains/mine.yml': 'name: mine.example\n' });
    const many = { ...wish, config: 'more/domains.yml', 'import-as': 'file-per-domain' };
    expect((await made.run(many, network)).report.findings.map(({ id }) => id)).toEqual(['import.would-overwrite']);
    const { report } = await made.run({ ...many, overwrite: 'true' }, network);
    expect(report.findings.map(({ id }) => id)).toContain('import.differs');
  });

  test('a link does not lead the file out of the workspace', async () => {
    const [made, other] = [await checkout(), await checkout()];
    await symlink(join(other.folder, 'domains.yml'), join(made.folder, 'domains.yml'));
    await symlink(other.folder, join(made.folder, 'folder'));
    const wish = { ...inputs(), mode: 'import', import: 'cloudways' };
    await made.run(wish, network);
    const { report } = await made.run({ ...wish, config: 'folder/domains.yml' }, network);
    expect(report.findings.map(({ id }) => id)).toEqual(['config.outside-workspace']);
    await expect(access(join(other.folder, 'domains.yml'))).rejects.toThrow();
  });

  test('one app that cannot be read: nothing is written at all', async () => {
    const made = await checkout();
    const environment = { ...network.environment, WU_RUNCLOUD_API_TOKEN: '' };
    const wish = { ...inputs(), mode: 'import', import: 'a=cloudways, b=runcloud' };
    const { report, exitCode } = await made.run(wish, { environment });
    expect(exitCode).toBe(2);
    expect(report.findings.map(({ id }) => id)).toEqual(['constants.missing']);
    await expect(made.read('domains.yml')).rejects.toThrow();
  });

  test('a list from WordPress needs no constants', async () => {
    const rows = [
      { domain: 'one.example', active: '1' },
      { domain: 'www.one.example', active: 1 },
      { domain: 'off.example', active: '0' },
    ];
    const made = await checkout({ 'list.json': JSON.stringify(rows) });
    const wish = { ...inputs(), mode: 'import', import: 'runcloud', 'import-from': 'list.json' };
    const { report } = await made.run(wish);
    expect(report.mode).toBe('validate');
    expect(report.apps[0]?.hostnames.map(({ name }) => name)).toEqual(['one.example', 'www.one.example']);
    expect(await made.read('domains.yml')).toContain('off.example (not active in WordPress)');
  });

  test.for([
    { import: '', id: 'import.unclear' },
    { import: 'cloudway', id: 'import.unclear' },
    { import: 'a=cloudways a=runcloud', id: 'import.unclear' },
    { import: 'a=cloudways b=runcloud', 'import-from': 'list.json', id: 'import.one-network' },
    { import: 'A/../b=cloudways', id: 'inputs.wrong-value' },
    { import: 'cloudways', 'import-from': '../list.json', id: 'inputs.wrong-value' },
  ])('$import: $id', async ({ id, ...wish }) => {
    const made = await checkout();
    const { report } = await made.run({ ...inputs(), mode: 'import', ...wish });
    expect(report.findings.map((finding) => finding.id)).toEqual([id]);
  });
});
