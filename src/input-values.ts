import { isIPv4, isIPv6 } from 'node:net';
import { isAbsolute, normalize, sep } from 'node:path';
import { code } from './finding.ts';
import { type AllowLabel, allowValues } from './guard.ts';
import { nearest } from './nearest.ts';

// Readers of single values. What they throw ends the sentence that begins with the name of the input.

/** Where a DNS question goes. */
export type Resolver =
  | { readonly kind: 'system' }
  | { readonly kind: 'server'; readonly host: string; readonly port: number }
  | { readonly kind: 'https'; readonly url: string };

/** Plans that may be carried out: any, the one with this digest, or those of the named apps. */
export type Approval = undefined | string | ReadonlyMap<string, string>;

export interface ImportedApp {
  readonly app: string;
  readonly provider: string;
}

export const split = (text: string): string[] => text.split(/[\s,]+/).filter((part) => part !== '');

export function readWord<const T extends string>(text: string, values: readonly T[]): T {
  const found = values.find((value) => value === text);
  if (found !== undefined) return found;
  const meant = nearest(text, values);
  const question = meant ? `; did you mean ${code(meant)}?` : '';
  throw new Error(`cannot have ${code(text)}: possible are ${values.map(code).join(', ')}${question}`);
}

/** A line for each label, `mass-removal: the label`; a label may hold anything but a line break. */
export function readAllowLabels(text: string): readonly AllowLabel[] {
  const lines = text.split('\n').map((line) => line.trim());
  return lines
    .filter((line) => line !== '')
    .map((line) => {
      const [, allow = '', label = ''] = /^([^:]*):\s*(.+)$/.exec(line) ?? [];
      if (label === '')
        throw new Error(`needs lines such as \`mass-removal: name of the label\`, and one is ${code(line)}`);
      return { allow: readWord(allow.trim(), allowValues), label };
    });
}

export function readImport(text: string): ImportedApp {
  const [, app = 'default', provider = ''] = /^(?:([a-z][a-z0-9-]{0,49})=)?([a-z][a-z0-9-]*)$/.exec(text) ?? [];
  if (provider !== '') return { app, provider };
  throw new Error(`needs a provider, or \`app=provider\` for each of several, and one is ${code(text)}`);
}

/** What stands on the lines, each once. */
export const readLines = (text: string): readonly string[] => [
  ...new Set(
    text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  ),
];

export function readInteger(text: string, least: number, most: number): number {
  const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  if (value >= least && value <= most) return value;
  throw new Error(`has to be a whole number from ${least} to ${most}, and it is ${code(text)}`);
}

const unitMs: Readonly<Record<string, number>> = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 };
/** Minutes. */
export const longestInterval = 15;
/** Minutes: what GitHub lets a job on its own runners take. */
export const longestBudget = 360;

/** Milliseconds of `500ms`, `60s`, `5m` or `2h`, up to so many minutes. */
export function readDuration(text: string, mostMinutes: number): number {
  const [, amount = '', unit = ''] = /^(\d{1,6})(ms|s|m|h)$/.exec(text) ?? [];
  const value = Number(amount) * (unitMs[unit] ?? Number.NaN);
  if (value <= mostMinutes * 60_000) return value;
  const most = mostMinutes < 60 ? `${mostMinutes} minutes` : `${mostMinutes / 60} hours`;
  throw new Error(`has to be a time such as \`500ms\`, \`60s\` or \`5m\`, ${most} at most, and it is ${code(text)}`);
}

/** One digest, or what the output `plan-digest` has for several apps: `app=digest,app=digest`. */
export function readApproval(text: string): Approval {
  const parts = split(text).map((part) => /^(?:([a-z][a-z0-9-]*)=)?([0-9a-f]{12})$/.exec(part) ?? []);
  const pairs = parts.map(([, app, digest]) => [app, digest] as const);
  const [first] = pairs;
  if (first === undefined) return undefined;
  if (pairs.length === 1 && first[0] === undefined && first[1] !== undefined) return first[1];
  const named = pairs.flatMap(([app, digest]) =>
    app !== undefined && digest !== undefined ? [[app, digest] as const] : [],
  );
  const approved = new Map(named);
  if (approved.size === parts.length) return approved;
  throw new Error(
    `has to be a plan digest (12 characters), or \`app=digest\` for each of several apps, as the report and the output \`plan-digest\` show them, and it is ${code(text)}`,
  );
}

export function readPath(text: string): string {
  const path = normalize(text);
  const outside = isAbsolute(path) || path === '.' || path === '..' || path.startsWith(`..${sep}`);
  if (!outside && !path.endsWith(sep)) return path;
  throw new Error(`has to be the path of a file in the workspace, relative to it, and it is ${code(text)}`);
}

export function readResolvers(text: string): readonly Resolver[] {
  const resolvers = split(text).map(readResolver);
  if (resolvers.length === 0) throw new Error('has to name at least one resolver');
  return resolvers;
}

function readResolver(text: string): Resolver {
  if (text === 'system') return { kind: 'system' };
  if (text.startsWith('https://') && URL.canParse(text)) {
    const { username, password, href } = new URL(text);
    if (username === '' && password === '') return { kind: 'https', url: href };
  }
  const [, v6, name, digits = ''] = /^(?:\[([\da-fA-F:.]+)\]|([\da-zA-Z.-]+)):(\d{1,5})$/.exec(text) ?? [];
  const host = v6 === undefined || isIPv6(v6) ? (v6 ?? name) : undefined;
  const port = Number(digits);
  if (host !== undefined && port >= 1 && port <= 65_535) return { kind: 'server', host, port };
  const meant = isIPv4(text) ? `${text}:53` : isIPv6(text) ? `[${text}]:53` : undefined;
  const hint = meant ? `; did you mean ${code(meant)}?` : '';
  throw new Error(`cannot have ${code(text)}: possible are \`system\`, \`host:port\` and an \`https://\` URL${hint}`);
}
