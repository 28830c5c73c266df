import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const areas = [
  ...[
    'api',
    'app',
    'apply',
    'certificate',
    'config',
    'constants',
    'dns',
    'event',
    'github',
    'guard',
    'http',
    'import',
    'inputs',
    'move',
    'plan',
    'plugins',
  ],
  ...['report', 'run', 'settings', 'state'],
];
const providers = ['cloudways', 'runcloud', 'serverpilot'];

/** Every id is a literal `'area.what-is-wrong'`. */
const literal = new RegExp(`'((?:${[...areas, ...providers].join('|')})\\.[a-z0-9]+(?:-[a-z0-9]+)*)'`, 'g');

async function sources(): Promise<string[]> {
  const files = await Array.fromAsync(glob('src/**/*.ts', { cwd: root }));
  // The template is for copying and no provider of anyone.
  return files.filter((file) => !file.includes('_template')).map((file) => readFileSync(join(root, file), 'utf8'));
}

const page = readFileSync(join(root, 'docs/findings.md'), 'utf8');
const sections = page.split(/^### /m).slice(1);
const documented = sections.map((section) => section.split('\n')[0] ?? '');

test('docs/findings.md explains every finding, and no other', async () => {
  const ids = (await sources()).flatMap((text) => [...text.matchAll(literal)].map((match) => match[1] ?? ''));
  expect(documented.toSorted()).toEqual([...new Set(ids)].sort());
});

test('every id in the source is of a known area', async () => {
  const ids = (await sources()).flatMap((text) =>
    [...text.matchAll(/\bid: '([^']*\.[^']*)'/g)].map((match) => match[1]),
  );
  expect(
    ids.filter((id) => !areas.includes(id?.split('.')[0] ?? '') && !providers.includes(id?.split('.')[0] ?? '')),
  ).toEqual([]);
});

test.for(sections)('%#: a section is a few lines of plain text', (section) => {
  const [title, empty, ...text] = section
    .replace(/\n## [\s\S]*$/, '')
    .trimEnd()
    .split('\n');
  expect(title).toMatch(/^[a-z]+\.[a-z0-9-]+$/);
  expect(empty).toBe('');
  expect(text.length).toBeGreaterThanOrEqual(1);
  expect(text.length).toBeLessThanOrEqual(5);
});

test('each area has its sections in order', () => {
  expect(documented).toEqual(documented.toSorted());
});
