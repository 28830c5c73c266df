import { access, glob, readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { readReadme, renderReadme } from '../scripts/readme.ts';
import { providers } from '../src/providers/index.ts';

const root = new URL('..', import.meta.url);
const { readme, sources } = await readReadme();

describe('README.md', () => {
  test('copies action.yml, the recommended workflow and the top of a job summary (else run npx node scripts/readme.ts)', () => {
    expect(readme).toBe(renderReadme(readme, sources));
  });

  test('renders a table row for each input, on one line and with its bars escaped', () => {
    const action = 'inputs: {a-b: {description: "one\\n  or | two", default: 5}}\noutputs: {c: {description: three}}';
    const rendered = renderReadme(readme, { ...sources, action });
    expect(rendered).toContain(
      '| Input | What it is | Default |\n| --- | --- | --- |\n| `a-b` | one or \\| two | `5` |',
    );
    expect(rendered).toContain('| `c` | three |\n<!-- /outputs -->');
  });

  test.for(['npm ci && npm run demo', 'npm ci && npm test'])('has the command %s', (command) => {
    expect(readme).toMatch(new RegExp(`^${command}( |$)`, 'm'));
  });

  test('says of every constant where it belongs', () => {
    const rows = readme.split('\n').filter((line) => line.startsWith('|'));
    const wrong = Object.values(providers)
      .flatMap(({ constants }) => constants)
      .filter(({ name, secret }) => {
        const row = rows.find((line) => line.includes(`\`${name}\``));
        return !row?.includes(secret ? '| Secrets |' : '| Variables |');
      });
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });
});

const documents = (await Array.fromAsync(glob(['*.md', '{docs,src,examples,schema}/**/*.md'], { cwd: root }))).sort();

test.for(documents)('%s links only to what exists', async (name) => {
  const page = new URL(name, root);
  const text = (await readFile(page, 'utf8')).replaceAll(/^```.*?^```$/gms, '');
  const targets = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
  const broken = await Promise.all(
    targets
      .filter((target) => !/^[a-z]+:/.test(target))
      .map(async (target) => ((await leads(new URL(target, page))) ? [] : [target])),
  );
  expect(broken.flat()).toEqual([]);
});

/** Whether the file is there, and the heading that the fragment names. */
async function leads(url: URL): Promise<boolean> {
  const file = new URL(url.pathname, root);
  const there = await access(file).then(
    () => true,
    () => false,
  );
  if (!there || url.hash === '') return there;
  const headings = [...(await readFile(file, 'utf8')).matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    anchor(heading),
  );
  return headings.includes(decodeURIComponent(url.hash.slice(1)));
}

/** GitHub's anchor of a heading. */
const anchor = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');
