import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { loadConfig } from '../src/config/load.ts';
import { appSchema, domainObject } from '../src/config/schema.ts';
import { inputsSchema, readInputs } from '../src/inputs.ts';

const page = await readFile(new URL('../docs/configuration.md', import.meta.url), 'utf8');

/** The code blocks, by what their first line says they are. */
const blocks = [...page.matchAll(/^```yaml\n(# ?(\S+).*\n[\s\S]*?)^```$/gm)].map(([, text = '', kind = '']) => ({
  kind,
  text,
}));
const workflows = blocks.filter(({ kind }) => kind === 'workflow');
const configs = blocks.filter(({ kind }) => kind === 'domains.yml' || kind.startsWith('yaml-language-server'));
const included = blocks.filter(({ kind }) => kind.startsWith('domains/'));

test('every code block is one that is checked here', () => {
  expect(page.match(/^```yaml$/gm)).toHaveLength(workflows.length + configs.length + included.length);
  expect([workflows.length, configs.length, included.length]).toEqual([5, 4, 3]);
});

test.for(configs)('a domains.yml loads without a finding: $text', async ({ text }) => {
  const workspace = await mkdtemp(join(tmpdir(), 'docs-'));
  try {
    for (const file of [{ kind: 'domains.yml', text }, ...included]) {
      await mkdir(dirname(join(workspace, file.kind)), { recursive: true });
      await writeFile(join(workspace, file.kind), file.text);
    }
    const { config, findings } = await loadConfig('domains.yml', workspace, ['cloudways', 'runcloud', 'serverpilot']);
    expect(findings).toEqual([]);
    expect(config?.apps.length).toBeGreaterThan(0);
  } finally {
    await rm(workspace, { recursive: true });
  }
});

test.for(workflows)('the inputs of a step are accepted: $text', ({ text }) => {
  const [step] = parse(text);
  const inputs: [string, unknown][] = Object.entries(step.with ?? {});
  for (const [name] of inputs) expect(Object.keys(inputsSchema.shape)).toContain(name);
  const variables = inputs.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, String(value)]);
  expect(readInputs(Object.fromEntries(variables)).findings).toEqual([]);
});

describe('the tables name what there is', () => {
  /** First cells of the table rows below a heading line. */
  const rows = (heading: string, until: string) => {
    const start = page.indexOf(heading);
    expect(start).toBeGreaterThan(0);
    const part = page.slice(start, page.indexOf(until, start));
    return [...part.matchAll(/^\| (`[^|]+) \|/gm)].flatMap(([, cell = '']) =>
      [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name),
    );
  };

  test.for([
    { heading: 'Of an app:', until: 'Of a domain', keys: Object.keys(appSchema.shape) },
    { heading: 'Of a domain,', until: 'The name of an app', keys: Object.keys(domainObject.shape) },
    { heading: '## Inputs\n', until: 'Lists are', keys: Object.keys(inputsSchema.shape) },
  ])('$heading', ({ heading, until, keys }) => {
    expect(rows(heading, until).toSorted()).toEqual(keys.toSorted());
  });
});
