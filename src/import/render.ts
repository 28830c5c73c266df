import { type Hostname, isWildcard, parseHostname, unicodeOf, wwwOf } from '../hostname.ts';
import { printable } from '../text.ts';
import { type Folded, type FoldedEntry, foldWww } from './fold.ts';

/** One app as it was found. */
export interface FoundApp {
  readonly name: string;
  readonly provider: string;
  /** Where the names come from, for people. */
  readonly source: string;
  readonly hostnames: readonly Hostname[];
  /** What a person should know about a name before it is declared. */
  readonly notes: ReadonlyMap<Hostname, string>;
  /** What is there and cannot be declared: addresses, names that DNS cannot hold. */
  readonly left: readonly string[];
}

export interface Layout {
  /** One app without a name in the file. */
  readonly short: boolean;
  readonly perDomain: boolean;
}

/** The text of domains.yml, and of the files that it includes by their paths beside it. */
export interface Rendered {
  readonly main: string;
  readonly included: ReadonlyMap<string, string>;
}

export function renderDomains(apps: readonly FoundApp[], layout: Layout): Rendered {
  const included = new Map<string, string>();
  const parts = apps.map((app) => {
    const folded = foldWww(app.hostnames);
    const folder = layout.short ? 'domains' : `domains/${app.name}`;
    const split = layout.perDomain && folded.entries.length > 0;
    if (split) for (const entry of folded.entries) included.set(`${folder}/${fileOf(entry)}`, entryFile(entry, app));
    const lines = [
      comment(
        `From ${app.source}. Look through it before it is merged: what stands here becomes this repository's own.`,
      ),
      ...app.left.map((name) => comment(`Left alone, as it cannot be declared: ${name}`)),
      `provider: ${app.provider}`,
      ...(folded.www === 'main-only' ? [] : [`www: ${folded.www}`]),
      ...(split ? [`include: ${folder}/*.yml`] : listLines(folded, app)),
    ];
    return layout.short ? lines : [`  ${app.name}:`, ...lines.map((line) => `    ${line}`)];
  });
  const lines = layout.short ? parts.flat() : ['apps:', ...parts.flat()];
  return { main: `${lines.join('\n')}\n`, included };
}

const comment = (text: string): string => `# ${printable(text)}`;

function listLines({ entries }: Folded, app: FoundApp): string[] {
  if (entries.length === 0) return ['domains: []'];
  return [
    'domains:',
    ...entries.flatMap((entry) => {
      const note = noteOf(entry, app);
      return entry.www === undefined
        ? [`  - ${written(entry.name)}${note}`]
        : [`  - name: ${written(entry.name)}${note}`, `    www: ${entry.www}`];
    }),
  ];
}

function entryFile(entry: FoldedEntry, app: FoundApp): string {
  const www = entry.www === undefined ? '' : `www: ${entry.www}\n`;
  return `name: ${written(entry.name)}${noteOf(entry, app)}\n${www}`;
}

/** No hostname begins with `_`, so the file of a wildcard is no other name's. */
const fileOf = ({ name }: FoldedEntry): string => `${isWildcard(name) ? `_wildcard${name.slice(1)}` : name}.yml`;

/** In its own script where that is the same name and holds nothing invisible; YAML reads `*` and `1.e5` as something else. */
function written(name: Hostname): string {
  const shown = unicodeOf(name) ?? name;
  const parsed = parseHostname(shown);
  const text = parsed.ok && parsed.hostname === name && printable(shown) === shown ? shown : name;
  const plain = /^[\p{Letter}\p{Number}][\p{Letter}\p{Mark}\p{Number}.-]*$/u.test(text) && Number.isNaN(Number(text));
  return plain ? text : JSON.stringify(text);
}

function noteOf({ name }: FoldedEntry, { notes }: FoundApp): string {
  const www = notes.get(wwwOf(name));
  const own = notes.get(name);
  const coded = written(name).includes(name) ? [] : [name];
  const notesOf = [...coded, ...(own ? [own] : []), ...(www && www !== own ? [`www: ${www}`] : [])];
  return notesOf.length === 0 ? '' : ` ${comment(notesOf.join('; '))}`;
}
