import { isIPv4, isIPv6 } from 'node:net';
import { isAbsolute, normalize, sep } from 'node:path';
import { z } from 'zod';
import { code, type Finding } from './finding.ts';
import { type AllowLabel, allowValues } from './guard.ts';
import { nearest } from './nearest.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Where a DNS question goes. */
export type Resolver =
  | { readonly kind: 'system' }
  | { readonly kind: 'server'; readonly host: string; readonly port: number }
  | { readonly kind: 'https'; readonly url: string };

const askedModes = ['auto', 'validate', 'plan', 'sync', 'import', 'list', 'summary'] as const;
const failOnValues = ['failed', 'blocked', 'pending', 'drift', 'changed'] as const;

/** A text that is parsed by `read`; what `read` throws is said to the person, and never holds a secret. */
function parsed<T>(fallback: string, read: (text: string) => T) {
  return z
    .string()
    .default(fallback)
    .transform((text, context) => {
      try {
        return read(text);
      } catch (error) {
        context.addIssue({ code: 'custom', message: error instanceof Error ? error.message : String(error) });
        return z.NEVER;
      }
    });
}

const optional = z.string().optional();

/** One of a few words. */
const word = <const T extends string>(values: readonly T[], fallback: T) =>
  parsed(fallback, (text) => readWord(text, values));

/** Several of a few words, separated by commas, spaces or lines. */
const words = <const T extends string>(values: readonly T[], fallback: string) =>
  parsed(fallback, (text) => [...new Set(split(text).map((each) => readWord(each, values)))]);

const flag = (fallback: 'true' | 'false') =>
  parsed(fallback, (text) => readWord(text.toLowerCase(), ['true', 'false']) === 'true');

/** Inputs by the names that they have in action.yml; an input that is not set has the default. */
export const inputsSchema = z.object({
  config: parsed('domains.yml', (text) => text),
  mode: word(askedModes, 'auto'),
  // A workflow may hand on the output `apps`, which is JSON.
  apps: parsed('', (text) => [...new Set(split(text.replace(/[[\]"]/g, ' ')))]),
  secrets: optional,
  'github-token': optional,
  allow: words(allowValues, ''),
  'allow-labels': parsed('', readAllowLabels),
  'approved-digest': parsed('', readApproval),
  'dns-resolvers': parsed('system, https://cloudflare-dns.com/dns-query, https://dns.google/dns-query', readResolvers),
  ssl: flag('true'),
  'ssl-attempts': parsed('5', (text) => readInteger(text, 1, 60)),
  'ssl-interval': parsed('60s', readDuration),
  'fail-on': words(failOnValues, 'failed, blocked'),
  comment: flag('true'),
  'report-path': parsed('domain-report/report.json', readPath),
  import: parsed('', (text) => split(text).map(readImport)),
  'import-as': word(['one-file', 'file-per-domain'], 'one-file'),
  'import-from': parsed('', (text) => (text === '' ? undefined : readPath(text))),
  overwrite: flag('false'),
  reports: parsed('domain-reports/**/*.json', readPath),
});

type Raw = z.output<typeof inputsSchema>;

/** Plans that may be carried out: any, the one with this digest, or those of the named apps. */
export type Approval = undefined | string | ReadonlyMap<string, string>;

/** What the workflow asks of this run. */
export interface Inputs {
  /** Path of domains.yml. */
  readonly config: string;
  readonly mode: Raw['mode'];
  /** Names of the apps that this run is about; empty for all. */
  readonly apps: readonly string[];
  /** `${{ toJSON(secrets) }}`, not parsed yet. Secret. */
  readonly secrets: string | undefined;
  /** Secret. */
  readonly githubToken: string | undefined;
  readonly allow: Readonly<Raw['allow']>;
  /** Labels of a pull request that let a guard pass for it. */
  readonly allowLabels: readonly AllowLabel[];
  readonly approved: Approval;
  /** At least one. */
  readonly dnsResolvers: readonly Resolver[];
  /** Whether certificates are asked for. */
  readonly ssl: boolean;
  /** How often a requested certificate is looked for. */
  readonly sslAttempts: number;
  /** The pause between two of these looks, in milliseconds. */
  readonly sslIntervalMs: number;
  /** Outcomes that make the run exit with 1. */
  readonly failOn: Readonly<Raw['fail-on']>;
  /** Whether a pull request gets a comment. */
  readonly comment: boolean;
  /** Where the report goes, relative to the workspace and in it. */
  readonly reportPath: string;
  /** What mode `import` writes down: apps by name, each with its provider. */
  readonly imports: readonly ImportedApp[];
  readonly importAs: Raw['import-as'];
  /** A domain list exported from WordPress, relative to the workspace; undefined to ask the providers. */
  readonly importFrom: string | undefined;
  readonly overwrite: boolean;
  /** Where mode `summary` finds the reports of other jobs: a pattern, relative to the workspace. */
  readonly reports: string;
}

export interface ImportedApp {
  readonly app: string;
  readonly provider: string;
}

/** Reads `INPUT_*`; everything that is wrong is said at once. */
export function readInputs(environment: Environment): {
  readonly inputs?: Inputs;
  readonly findings: readonly Finding[];
} {
  const texts = Object.keys(inputsSchema.shape).map((name) => [name, given(environment, name)]);
  const result = inputsSchema.safeParse(Object.fromEntries(texts));
  if (!result.success) return { findings: result.error.issues.map(wrongInput) };
  const raw = result.data;
  const inputs: Inputs = {
    config: raw.config,
    mode: raw.mode,
    apps: raw.apps,
    secrets: raw.secrets,
    githubToken: raw['github-token'],
    allow: raw.allow,
    allowLabels: raw['allow-labels'],
    approved: raw['approved-digest'],
    dnsResolvers: raw['dns-resolvers'],
    ssl: raw.ssl,
    sslAttempts: raw['ssl-attempts'],
    sslIntervalMs: raw['ssl-interval'],
    failOn: raw['fail-on'],
    comment: raw.comment,
    reportPath: raw['report-path'],
    imports: raw.import,
    importAs: raw['import-as'],
    importFrom: raw['import-from'],
    overwrite: raw.overwrite,
    reports: raw.reports,
  };
  return { inputs, findings: [] };
}

/** The runner gives an empty text for what is not set. */
function given(environment: Environment, input: string): string | undefined {
  const text = environment[`INPUT_${input.toUpperCase()}`]?.trim();
  return text === '' ? undefined : text;
}

function wrongInput({ path, message }: z.core.$ZodIssue): Finding {
  const input = code(String(path[0]));
  return {
    id: 'inputs.wrong-value',
    severity: 'error',
    message: `The input ${input} ${message}.`,
    fix: `Change ${input} under \`with\` in the workflow.`,
  };
}

const split = (text: string): string[] => text.split(/[\s,]+/).filter((part) => part !== '');

function readWord<const T extends string>(text: string, values: readonly T[]): T {
  const found = values.find((value) => value === text);
  if (found !== undefined) return found;
  const meant = nearest(text, values);
  const question = meant ? `; did you mean ${code(meant)}?` : '';
  throw new Error(`cannot have ${code(text)}: possible are ${values.map(code).join(', ')}${question}`);
}

/** A line for each label, `mass-removal: the label`; a label may hold anything but a line break. */
function readAllowLabels(text: string): readonly AllowLabel[] {
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

function readImport(text: string): ImportedApp {
  const [, app = 'default', provider = ''] = /^(?:([a-z][a-z0-9-]{0,49})=)?([a-z]+)$/.exec(text) ?? [];
  if (provider !== '') return { app, provider };
  throw new Error(`needs a provider, or \`app=provider\` for each of several, and one is ${code(text)}`);
}

function readInteger(text: string, least: number, most: number): number {
  const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  if (value >= least && value <= most) return value;
  throw new Error(`has to be a whole number from ${least} to ${most}, and it is ${code(text)}`);
}

const unitMs: Readonly<Record<string, number>> = { ms: 1, s: 1_000, m: 60_000 };
const longestInterval = 15 * 60_000;

/** Milliseconds of `500ms`, `60s` or `5m`. */
function readDuration(text: string): number {
  const [, amount = '', unit = ''] = /^(\d{1,6})(ms|s|m)$/.exec(text) ?? [];
  const value = Number(amount) * (unitMs[unit] ?? Number.NaN);
  if (value <= longestInterval) return value;
  throw new Error(`has to be a time such as \`500ms\`, \`60s\` or \`5m\`, 15 minutes at most, and it is ${code(text)}`);
}

/** One digest, or what the output `plan-digest` has for several apps: `app=digest,app=digest`. */
function readApproval(text: string): Approval {
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

function readPath(text: string): string {
  const path = normalize(text);
  const outside = isAbsolute(path) || path === '.' || path === '..' || path.startsWith(`..${sep}`);
  if (!outside && !path.endsWith(sep)) return path;
  throw new Error(`has to be the path of a file in the workspace, relative to it, and it is ${code(text)}`);
}

function readResolvers(text: string): readonly Resolver[] {
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
