import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type ConstantSources, collectConstants } from '../src/constants.ts';
import { defineProvider, type Provider } from '../src/providers/provider.ts';
import { appConfig } from './support/app-config.ts';

const unused = () => {
  throw new Error('no host is needed here');
};
const common = {
  contract: 1,
  docs: 'https://vendor.example/',
  origin: 'https://api.vendor.example',
  limits: { requestsPerMinute: 60 },
  capabilities: { list: 'per-hostname', www: 'own-name', wildcards: true, certificates: ['automatic'] },
  connect: unused,
} as const;

const alpha = defineProvider({
  ...common,
  id: 'alpha',
  title: 'Alpha',
  constants: [
    { name: 'WU_ALPHA_KEY', secret: true, where: 'Account > Keys' },
    { name: 'WU_ALPHA_ID', secret: false, where: 'the panel', schema: z.string().regex(/^\d+$/, 'has to be digits') },
    { name: 'WU_ALPHA_EXTRA_DOMAINS', secret: false, where: 'your choice', optional: true, hostnames: true },
  ],
});
const beta = defineProvider({
  ...common,
  id: 'beta',
  title: 'Beta',
  constants: [
    { name: 'WU_BETA_TOKEN', secret: true, where: 'Tokens', instead: ['WU_BETA_KEY', 'WU_BETA_SECRET'] },
    { name: 'WU_BETA_KEY', secret: true, where: 'Keys', instead: ['WU_BETA_TOKEN'] },
    { name: 'WU_BETA_SECRET', secret: true, where: 'Keys', instead: ['WU_BETA_TOKEN'] },
    { name: 'WU_BETA_ID', secret: false, where: 'the panel' },
  ],
});
const providers: Readonly<Record<string, Provider>> = { alpha, beta };

const app = (name: string, provider = 'alpha') => appConfig({ name, provider, www: 'main-only' });

const collect = (environment: ConstantSources['environment'], apps = [app('default')], secretsJson?: string) =>
  collectConstants({ apps, providers, environment, secretsJson });

const alphaValues = { WU_ALPHA_KEY: 'alpha-secret', WU_ALPHA_ID: '12' };

describe('where values come from', () => {
  test('the environment, trimmed; other names and other providers are left alone', () => {
    const { constants, secrets, findings, none } = collect({
      WU_ALPHA_KEY: ' alpha-secret\n',
      WU_ALPHA_ID: '12',
      WU_OTHER: 'x',
      HOME: '/root',
    });
    expect(findings).toEqual([]);
    expect(constants.get('default')).toEqual(alphaValues);
    expect(secrets).toEqual(['alpha-secret']);
    expect(none).toBe(false);
  });

  test.for([
    { name: 'the suffix over the plain name', env: { WU_ALPHA_ID: '1', WU_ALPHA_ID__MY_APP: '2' }, json: {}, id: '2' },
    {
      name: 'the suffix in secrets over the plain name in the environment',
      env: { WU_ALPHA_ID: '1' },
      json: { WU_ALPHA_ID__MY_APP: '2' },
      id: '2',
    },
    { name: 'the environment over secrets', env: { WU_ALPHA_ID: '1' }, json: { WU_ALPHA_ID: '2' }, id: '1' },
    {
      name: 'secrets over an empty text in the environment',
      env: { WU_ALPHA_ID: '' },
      json: { WU_ALPHA_ID: '2' },
      id: '2',
    },
    {
      name: 'the plain name over an empty suffix',
      env: { WU_ALPHA_ID: '1', WU_ALPHA_ID__MY_APP: ' ' },
      json: {},
      id: '1',
    },
  ])('$name', ({ env, json, id }) => {
    const sources = { WU_ALPHA_KEY: 'alpha-secret', ...env };
    const { constants, findings } = collect(sources, [app('my-app')], JSON.stringify(json));
    expect(findings).toEqual([]);
    expect(constants.get('my-app')).toEqual({ WU_ALPHA_KEY: 'alpha-secret', WU_ALPHA_ID: id });
  });

  test('every secret is returned: of other apps, shadowed, and never an id', () => {
    const env = { ...alphaValues, WU_ALPHA_KEY__GONE: 'gone-secret', WU_BETA_KEY: 'beta-secret' };
    const json = JSON.stringify({ WU_ALPHA_KEY: 'shadowed-secret', WU_ALPHA_ID: '77', github_token: 'ghs_1' });
    expect([...collect(env, undefined, json).secrets].sort()).toEqual([
      'alpha-secret',
      'beta-secret',
      'gone-secret',
      'shadowed-secret',
    ]);
  });

  test.for(['', undefined, '{}', '{"github_token":"ghs_1","__proto__":{"WU_ALPHA_KEY":"x"}}'])(
    'nothing at all: %s',
    (json) => {
      expect(collect({ WU_ALPHA_KEY: '', PATH: '/bin' }, undefined, json)).toMatchObject({ none: true, secrets: [] });
    },
  );
});

describe('what is missing', () => {
  test('is named in one message, with where each is found', () => {
    const { constants, findings } = collect({}, [app('my-app')]);
    expect(constants.size).toBe(0);
    expect(findings).toEqual([
      {
        id: 'constants.missing',
        severity: 'error',
        app: 'my-app',
        message: 'The app `my-app` (Alpha) lacks 2 constants: `WU_ALPHA_KEY`, `WU_ALPHA_ID`.',
        fix: expect.stringMatching(
          /`WU_ALPHA_KEY`: Account > Keys; `WU_ALPHA_ID`: the panel\..*`WU_ALPHA_KEY__MY_APP`/,
        ),
      },
    ]);
  });

  test.for([
    { name: 'none of the alternatives', env: {}, lacks: '`WU_BETA_TOKEN` (or `WU_BETA_KEY` and `WU_BETA_SECRET`)' },
    {
      name: 'half of one',
      env: { WU_BETA_KEY: 'half-of-it' },
      lacks: '`WU_BETA_TOKEN` (or `WU_BETA_KEY` and `WU_BETA_SECRET`)',
    },
    { name: 'one of them', env: { WU_BETA_TOKEN: 'the-token' }, lacks: undefined },
    { name: 'the other', env: { WU_BETA_KEY: 'the-key', WU_BETA_SECRET: 'the-secret' }, lacks: undefined },
    {
      name: 'one of them and half of the other',
      env: { WU_BETA_TOKEN: 'the-token', WU_BETA_KEY: 'the-key' },
      lacks: undefined,
    },
  ])('alternatives: $name', ({ env, lacks }) => {
    const { findings } = collect({ WU_BETA_ID: '1', ...env }, [app('default', 'beta')]);
    expect(findings.map(({ message }) => message)).toEqual(
      lacks ? [`The app \`default\` (Beta) lacks 1 constant: ${lacks}.`] : [],
    );
  });

  test("one app's lack is not the other's", () => {
    const { constants, findings } = collect(alphaValues, [app('a'), app('b', 'beta')]);
    expect([...constants.keys()]).toEqual(['a']);
    expect(findings.map(({ id, app }) => [id, app])).toEqual([['constants.missing', 'b']]);
  });
});

describe('what is wrong', () => {
  test.for([
    { name: 'the wrong shape', value: 'not-digits-4711' },
    { name: 'a line break inside', value: '12\n34-canary' },
    { name: 'an escape sequence', value: '\u001b[31mcanary' },
  ])('$name is told without the value', ({ value }) => {
    const { constants, findings } = collect({ ...alphaValues, WU_ALPHA_ID: value });
    expect(constants.size).toBe(0);
    expect(findings).toMatchObject([{ id: 'constants.wrong-value', app: 'default' }]);
    expect(JSON.stringify(findings)).not.toMatch(/4711|canary/);
  });

  test("a schema's message that repeats the value is not passed on", () => {
    const echo = z.string().refine(() => false, { error: ({ input }) => `bad ${input}` });
    const echoing: Provider = {
      ...alpha,
      constants: [{ name: 'WU_ALPHA_KEY', secret: true, where: 'x', schema: echo }],
    };
    const { findings } = collectConstants({
      apps: [app('default')],
      providers: { alpha: echoing },
      environment: { WU_ALPHA_KEY: 'canary-7' },
      secretsJson: undefined,
    });
    expect(findings).toMatchObject([{ id: 'constants.wrong-value' }]);
    expect(JSON.stringify(findings)).not.toContain('canary-7');
  });

  test.for(['canary-not-json', '{"WU_ALPHA_KEY":"canary"', '["canary"]', '"canary"', 'null', '7'])(
    'secrets that are no JSON object are not echoed: %s',
    (json) => {
      const { findings } = collect(alphaValues, undefined, json);
      expect(findings).toMatchObject([{ id: 'constants.secrets-not-json', severity: 'error' }]);
      expect(JSON.stringify(findings)).not.toContain('canary');
    },
  );

  test('a suffix that names no app is a warning with the nearest one', () => {
    const { constants, findings } = collect({ ...alphaValues, WU_ALPHA_ID__STAGNIG: '3' }, [app('staging')]);
    expect(constants.has('staging')).toBe(true);
    expect(findings).toMatchObject([
      { id: 'constants.unknown-app', severity: 'warning', fix: expect.stringContaining('`WU_ALPHA_ID__STAGING`') },
    ]);
  });

  test('a job of a matrix has the constants of its own app only, without a suffix', () => {
    const apps = [app('a'), app('b')];
    const environment = { ...alphaValues, WU_ALPHA_EXTRA_DOMAINS: 'x.example', WU_ALPHA_ID__B: '' };
    const { constants, extra, findings } = collectConstants({
      apps,
      asked: ['b'],
      providers,
      environment,
      secretsJson: undefined,
    });
    expect(findings).toEqual([]);
    expect([...constants.keys()]).toEqual(['b']);
    expect(extra.get('b')).toEqual(['x.example']);
  });

  test('two apps with the same ids are both stopped', () => {
    const { constants, findings } = collect(alphaValues, [app('a'), app('b')]);
    expect(constants.size).toBe(0);
    expect(findings.map(({ id, app }) => [id, app])).toEqual([
      ['constants.same-app', 'a'],
      ['constants.same-app', 'b'],
    ]);
  });
});

describe('extra domains', () => {
  const two = { ...alphaValues, WU_ALPHA_ID__B: '13' };

  test('are hostnames, each once', () => {
    const { extra, findings } = collect({
      ...alphaValues,
      WU_ALPHA_EXTRA_DOMAINS: 'A.example., *.b.example,,bücher.example a.example',
    });
    expect(findings).toHaveLength(1);
    expect(extra.size).toBe(0);
    const right = collect({
      ...alphaValues,
      WU_ALPHA_EXTRA_DOMAINS: 'A.example., *.b.example,,bücher.example , a.example',
    });
    expect(right.extra.get('default')).toEqual(['a.example', '*.b.example', 'xn--bcher-kva.example']);
  });

  test('that are no hostnames stop the app, each with a suggestion', () => {
    const { constants, findings } = collect({ ...alphaValues, WU_ALPHA_EXTRA_DOMAINS: 'https://a.example/, 10.0.0.1' });
    expect(constants.size).toBe(0);
    expect(findings.map(({ id, app, fix }) => [id, app, fix])).toEqual([
      ['constants.invalid-hostname', 'default', 'Write `a.example`.'],
      ['constants.invalid-hostname', 'default', expect.stringContaining('commas')],
    ]);
  });

  test.for([
    { name: 'another app lists it', extra: 'taken.example', stopped: ['taken.example', 'www.taken.example'] },
    { name: 'another app gets it by the www rule', extra: 'www.shop.com', stopped: ['www.shop.com'] },
    { name: 'its own www name is listed there', extra: 'blog.com', stopped: ['www.blog.com'] },
    { name: 'only the app itself lists it', extra: 'own.example', stopped: [] },
    { name: 'a wildcard beside a name that it covers is another name', extra: '*.taken.example', stopped: [] },
  ])('$name', ({ extra, stopped }) => {
    const entry = (name: string) => ({ name, location: { file: 'domains.yml', line: 9, column: 5 } });
    const a = { ...app('a'), domains: [entry('own.example')] };
    const b = { ...app('b'), domains: ['taken.example', 'shop.com', 'www.blog.com'].map(entry) };
    const collected = collect({ ...two, WU_ALPHA_EXTRA_DOMAINS__A: extra }, [a, b]);
    expect(collected.findings.map(({ id, app, hostname }) => [id, app, hostname])).toEqual(
      stopped.map((name) => ['constants.claimed-hostname', 'a', name]),
    );
    expect(collected.constants.has('a')).toBe(stopped.length === 0);
    expect(collected.constants.has('b')).toBe(true);
  });

  test('of two apps that bring the same, both are stopped', () => {
    const same = { WU_ALPHA_EXTRA_DOMAINS__A: 'x.example', WU_ALPHA_EXTRA_DOMAINS__B: 'x.example' };
    const { constants } = collect({ ...two, ...same }, [app('a'), app('b')]);
    expect(constants.size).toBe(0);
  });

  test('without a suffix they may mean only one app', () => {
    const { findings } = collect({ ...two, WU_ALPHA_EXTRA_DOMAINS: 'a.example' }, [app('a'), app('b')]);
    expect(findings.map(({ id, app }) => [id, app])).toEqual([
      ['constants.ambiguous-hostnames', 'a'],
      ['constants.ambiguous-hostnames', 'b'],
    ]);
    const clear = collect({ ...two, WU_ALPHA_EXTRA_DOMAINS__A: 'a.example' }, [app('a'), app('b')]);
    expect(clear.findings).toEqual([]);
    expect(Object.fromEntries(clear.extra)).toEqual({ a: ['a.example'], b: [] });
  });
});
