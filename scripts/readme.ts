import { readFile, writeFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { z } from 'zod';
import { network, networkPlan } from '../__tests__/report-fixture.ts';
import { providers } from '../src/providers/index.ts';
import type { Provider } from '../src/providers/provider.ts';
import { renderComment } from '../src/report/comment.ts';
import { type Links, renderSummary } from '../src/report/summary.ts';

const root = new URL('..', import.meta.url);
const described = z.object({ description: z.string() });
const metadata = z.object({
  inputs: z.record(z.string(), described.extend({ default: z.coerce.string().default('') })),
  outputs: z.record(z.string(), described),
});

/** What parts of the README are copies of. */
export interface Sources {
  readonly action: string;
  readonly workflow: string;
}

/** README.md with its copies made anew: the workflow, samples of the job summary and the comment, and the tables of action.yml's inputs and outputs. */
export function renderReadme(readme: string, { action, workflow }: Sources): string {
  const { inputs, outputs } = metadata.parse(parse(action));
  const inputRows = Object.entries(inputs).map(([name, { description, default: preset }]) => [
    `\`${name}\``,
    cell(description),
    preset === '' ? '' : `\`${cell(preset)}\``,
  ]);
  const outputRows = Object.entries(outputs).map(([name, { description }]) => [`\`${name}\``, cell(description)]);
  const sections = {
    providers: table(
      ['', ...Object.values(providers).map(({ title }) => title)],
      providerRows(Object.values(providers)),
    ),
    workflow: `\`\`\`yaml\n${workflow}\`\`\``,
    sample: quoted(firstScreen()),
    comment: quoted(renderComment(networkPlan, '9c8b7a6', links).markdown.trim()),
    inputs: table(['Input', 'What it is', 'Default'], inputRows),
    outputs: table(['Output', 'What it is'], outputRows),
  };
  return Object.entries(sections).reduce((text, [name, content]) => replaceSection(text, name, content), readme);
}

/** Reads the README and its sources from the repository. */
export async function readReadme(): Promise<{ readonly readme: string; readonly sources: Sources }> {
  const read = (path: string) => readFile(new URL(path, root), 'utf8');
  return {
    readme: await read('README.md'),
    sources: { action: await read('action.yml'), workflow: await read('examples/recommended.yml') },
  };
}

const links: Links = { docs: 'docs', reportPath: 'domain-report/report.json' };

/** The job summary of an example network, down to its first picture. */
function firstScreen(): string {
  const [top = ''] = renderSummary(network, links).split('```mermaid');
  return top.trim();
}

/** What providers can, by the words of their own objects; a line each for what people ask. */
function providerRows(all: readonly Provider[]): readonly (readonly string[])[] {
  const row = (title: string, of: (provider: Provider) => string) => [title, ...all.map(of)];
  return [
    row('`provider`', ({ id }) => `\`${id}\``),
    row('Hostnames are written', ({ capabilities }) => lists[capabilities.list]),
    row('`www.`', ({ capabilities }) => wwws[capabilities.www]),
    row('Wildcards', ({ capabilities }) => (capabilities.wildcards ? 'yes' : 'no')),
    row('Certificates', ({ capabilities }) => capabilities.certificates.map((kind) => kinds[kind]).join('; or ')),
    row('Hostnames of an app', ({ limits }) =>
      limits.hostnames === undefined ? 'no limit known' : `${limits.hostnames} at most`,
    ),
    row('Requests a minute, at most', ({ limits }) => String(limits.requestsPerMinute)),
    row('Constants', ({ constants }) => constants.map(({ name }) => `\`${name}\``).join('<br>')),
  ];
}

const lists = { 'replaced-whole': 'as a whole list', 'per-hostname': 'one by one' } as const;
const wwws = { 'own-name': 'a name like any other', flag: 'a flag of its row' } as const;
const kinds = {
  chosen: 'one for the app, asked for by this action',
  grouped: 'for groups that the vendor forms, asked for by this action',
  automatic: 'by the vendor alone',
} as const;

const quoted = (markdown: string): string => markdown.replaceAll(/^/gm, '> ').replaceAll(/^> $/gm, '>');

function replaceSection(text: string, name: string, content: string): string {
  const [open, close] = [`<!-- ${name}: written by scripts/readme.ts -->`, `<!-- /${name} -->`];
  const [start, end] = [text.indexOf(open), text.indexOf(close)];
  if (start < 0 || end < start) throw new Error(`README.md has no section ${open} … ${close}`);
  return `${text.slice(0, start + open.length)}\n${content}\n${text.slice(end)}`;
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const cell = (text: string): string => text.trim().replaceAll(/\s+/g, ' ').replaceAll('|', '\\|');

if (import.meta.main) {
  const { readme, sources } = await readReadme();
  await writeFile(new URL('README.md', root), renderReadme(readme, sources));
}
