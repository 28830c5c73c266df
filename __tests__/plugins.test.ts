import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { writeFiles } from '../demo/runner.ts';
import { bundle } from '../scripts/build.ts';
import { createFaults } from '../simulators/kit/faults.ts';
import { serve } from '../simulators/kit/server.ts';
import { constantOf, hostSource, pluginSource, stateSource } from './support/plugin.ts';
import { createStage } from './support/stage.ts';

const folder = await mkdtemp(join(tmpdir(), 'domain-sync-'));
const stage = await createStage();
const elsewhere = await serve(() => Response.json({ stolen: true }), createFaults());
afterAll(async () => {
  await Promise.all([stage.close(), elsewhere.close()]);
  await rm(folder, { recursive: true });
});
// The bundle of this source: what matters here is that the import of a plugin outlives it.
await writeFiles(folder, await bundle());
const action = join(folder, 'dist', 'index.js');

const reading = (body: string) => ({ connect: hostSource({ read: `async () => { ${body} }` }) });
const giving = (changes: Readonly<Record<string, string>>) => reading(`return ${stateSource(changes)};`);
const writing = (body: string) => ({ connect: hostSource({ write: `async () => { ${body} }` }) });
const calling = (options: string, path: string) =>
  reading(`const api = context.api({ authorization: () => 'secret', errorText: () => undefined, ${options} });
    await api({ name: 'take a walk', effect: 'read', method: 'GET', path: '${path}', answer: { safeParse: (data) => ({ success: true, data }) } });
    return ${stateSource()};`);

interface Misbehaviour {
  readonly changes: Readonly<Record<string, string>>;
  readonly id: string;
  readonly says: string;
}

const other = new URL(elsewhere.origin).host;
const misbehaviours: Readonly<Record<string, Misbehaviour>> = {
  throws: {
    changes: reading("throw new TypeError('no `such` thing');"),
    id: 'plugins.crashed',
    says: "no 'such' thing",
  },
  'throws-connect': { changes: { connect: "() => { throw 'a text'; }" }, id: 'plugins.crashed', says: '`a text`' },
  rejects: { changes: reading('return Promise.reject();'), id: 'plugins.crashed', says: '`undefined`' },
  'rejects-write': {
    changes: writing("throw new Error('cannot write');"),
    id: 'plugins.crashed',
    says: 'cannot write',
  },
  'throws-later': {
    changes: reading("setTimeout(() => { throw new Error('in a timer'); }); await context.clock.sleep(60_000);"),
    id: 'plugins.crashed',
    says: '`in a timer`',
  },
  'rejects-later': {
    changes: reading("Promise.reject(new Error('forgotten')); await context.clock.sleep(60_000);"),
    id: 'plugins.crashed',
    says: '`forgotten`',
  },
  'throws-findings': {
    changes: reading(
      "throw Object.assign(new Error('x'), { findings: 7, [Symbol.for('multisite-domain-sync.Failure')]: 1 });",
    ),
    id: 'plugins.crashed',
    says: '`x`',
  },
  'throws-a-bare-object': {
    changes: reading('throw Object.create(null);'),
    id: 'plugins.crashed',
    says: 'read the app',
  },
  'throws-a-bare-object-later': {
    changes: reading('setTimeout(() => { throw Object.create(null); }); await context.clock.sleep(60_000);'),
    id: 'plugins.crashed',
    says: 'read the app',
  },
  'throws-a-trap': {
    changes: reading("throw new Proxy({}, { has() { throw new Error('in a trap'); } });"),
    id: 'plugins.crashed',
    says: 'read the app',
  },
  'throws-two-faces': {
    changes: reading(`let looks = 0;
      const finding = { id: 'acme.refused', severity: 'error', message: 'the first face' };
      const error = { [Symbol.for('multisite-domain-sync.Failure')]: 1, get findings() { looks += 1; return looks === 1 ? [finding] : 7; } };
      throw error;`),
    id: 'acme.refused',
    says: 'the first face',
  },
  'throws-a-place': {
    changes: reading(`throw { [Symbol.for('multisite-domain-sync.Failure')]: 1,
      findings: [{ id: 'acme.refused', severity: 'error', message: 'somewhere', location: { file: 7 }, app: 'fine' }] };`),
    id: 'acme.refused',
    says: 'somewhere',
  },
  'is-not-looked-at-twice': {
    changes: {
      connect: `() => {
        let looks = 0;
        const looked = () => {
          looks += 1;
          if (looks > 1) throw new Error('twice');
        };
        return { read: async () => { throw new Error('once'); }, write: async () => {}, get certificates() { looked(); } };
      }`,
    },
    id: 'plugins.crashed',
    says: 'once',
  },
  nothing: { changes: reading(''), id: 'plugins.wrong-answer', says: '`it`' },
  'no-host': {
    changes: { connect: 'async () => ({ read: 1 })' },
    id: 'plugins.wrong-answer',
    says: '`read` has to be a function',
  },
  'no-list': { changes: giving({ hostnames: 'undefined' }), id: 'plugins.wrong-answer', says: '`hostnames`' },
  'no-names': {
    changes: giving({ hostnames: "[{ name: 'A.example', raw: 'x' }, { name: '', raw: 'x' }]" }),
    id: 'plugins.wrong-answer',
    says: '`hostnames.0.name` has to be a name as `canonical` gives it',
  },
  'no-address': {
    changes: giving({ addresses: "['panel.example']" }),
    id: 'plugins.wrong-answer',
    says: '`addresses.0`',
  },
  'other-kind': {
    changes: giving({ certificates: "{ issuing: { kind: 'chosen', limit: 9 }, installed: [] }" }),
    id: 'plugins.wrong-answer',
    says: '`certificates.issuing.kind` is not among the capabilities',
  },
  floods: { changes: reading("for (;;) context.log.info('water');"), id: 'plugins.log-flood', says: '1000 lines' },
  'floods-on': {
    changes: reading("for (;;) try { context.log.debug('water'); } catch { await context.clock.sleep(1); }"),
    id: 'plugins.log-flood',
    says: '1000 lines',
  },
  'other-host': { changes: calling('', `@${other}/`), id: 'api.other-host', says: `@${other}` },
  'other-origin': {
    changes: calling(`origin: '${elsewhere.origin}'`, '/'),
    id: 'api.other-host',
    says: elsewhere.origin,
  },
  'plain-http': {
    changes: { ...calling('', '/'), origin: "() => 'http://panel.example'" },
    id: 'api.unsafe-origin',
    says: 'http://panel.example',
  },
  'odd-explain': {
    changes: { ...calling('explain: () => ({ message: 1, fix: 2 })', '/'), origin: "() => 'http://127.0.0.1:1'" },
    id: 'api.unavailable',
    says: 'ECONNREFUSED',
  },
};

describe('what a plugin does wrong is the finding of its own app', async () => {
  const ids = Object.keys(misbehaviours);
  const apps = [...ids, 'fine'].map((id) => `  ${id}: { provider: ${id}, www: never, domains: [${id}.example] }\n`);
  const ran = await stage.act({
    action,
    files: {
      'domains.yml': `apps:\n  legacy: { provider: serverpilot, www: never, domains: [new.example] }\n${apps.join('')}`,
      'fine.js': pluginSource('fine', {
        connect: hostSource({
          read: `async () => {
            context.log.info('y'.repeat(490) + constants.${constantOf('fine')});
            return ${stateSource({ hostnames: "[{ name: 'fine.example', raw: 'Fine.example' }]" })};
          }`,
        }),
      }),
      ...Object.fromEntries(ids.map((id) => [`${id}.js`, pluginSource(id, misbehaviours[id]?.changes)])),
    },
    inputs: { plugins: [...ids, 'fine'].map((id) => `./${id}.js`).join('\n'), ssl: 'false' },
    environment: Object.fromEntries([...ids, 'fine'].map((id) => [constantOf(id), `secret-of-${id}`])),
  });
  const appOf = (name: string) => ran.report?.apps.find((app) => app.name === name);

  test.for(Object.entries(misbehaviours))('%s', ([name, { id, says }]) => {
    const errors = appOf(name)?.findings.filter(({ severity }) => severity === 'error') ?? [];
    expect(errors.map((finding) => finding.id)).toEqual([id]);
    expect(errors[0]?.message).toContain(says);
    expect(errors[0]?.app).toBe(name);
    expect(appOf(name)?.outcome).toBe('failed');
  });

  test('the others finish: another vendor, and a plugin that behaves', () => {
    expect(stage.network.serverpilot.hostnames()).toContain('new.example');
    expect(appOf('legacy')?.changed.added).toEqual(['new.example']);
    expect(appOf('fine')).toMatchObject({ label: 'App', outcome: 'pending' });
    expect(ran.report?.apps).toHaveLength(ids.length + 2);
    expect(ran.exitCode).toBe(1);
  });

  test('a secret that a long line was cut in is not half shown', () => {
    expect(ran.log.filter((line) => line.includes('yyy')).join()).toMatch(/^fine: y{490}\*\*\*…$/);
  });

  test('nobody else was asked, and the log stays readable', () => {
    expect(elsewhere.requests).toEqual([]);
    expect(ran.log.filter((line) => line.includes('water')).length).toBeLessThanOrEqual(2 * 1_000);
    expect(ran.log.filter((line) => line.includes('floods: water')).length).toBeGreaterThan(0);
  });
});

test('a plan sends nothing that does not say that it only reads', async () => {
  const before = elsewhere.requests.length;
  const ran = await stage.act({
    action,
    files: {
      'domains.yml': 'provider: forgetful\ndomains: [panel.example]\nwww: never\n',
      'forgetful.js': pluginSource(
        'forgetful',
        reading(`const api = context.api({ authorization: () => '', errorText: () => undefined });
          await api({ name: 'drop all', method: 'DELETE', path: '/', answer: { safeParse: (data) => ({ success: true, data }) } });`),
      ),
    },
    inputs: { plugins: './forgetful.js', mode: 'plan' },
    environment: { [constantOf('forgetful')]: 'secret', MDS_FORGETFUL_URL: elsewhere.origin },
  });
  expect(elsewhere.requests.length).toBe(before);
  expect(ran.report?.apps[0]?.findings.map(({ id }) => id)).toContain('plugins.crashed');
});

test('a plugin that ends the process does not make a run look well', async () => {
  const ran = await stage.act({
    action,
    files: {
      'domains.yml': 'provider: hasty\ndomains: [panel.example]\nwww: never\n',
      'hasty.js': pluginSource('hasty', reading('process.exit(0);')),
    },
    inputs: { plugins: './hasty.js', mode: 'plan' },
    environment: { [constantOf('hasty')]: 'secret' },
  });
  expect(ran.exitCode).toBe(1);
  expect(ran.log.join('\n')).toContain('::error title=run.crashed::The process was ended');
});

test('a process that a plugin keeps alive, and fails in after its work, ends all the same', async () => {
  const ran = await stage.act({
    action,
    files: {
      'domains.yml': 'provider: clingy\ndomains: [panel.example]\nwww: never\n',
      'clingy.js': `setInterval(() => { throw new Error('late'); }, 1_000);\n${pluginSource(
        'clingy',
        reading(`setInterval(() => Promise.reject(new Error('later')), 300); return ${stateSource()};`),
      )}`,
    },
    inputs: { plugins: './clingy.js', mode: 'plan' },
    environment: { [constantOf('clingy')]: 'secret' },
  });
  expect([ran.exitCode, ran.report?.apps[0]?.outcome]).toEqual([0, 'pending']);
});
