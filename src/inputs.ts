import { z } from 'zod';
import { code, type Finding } from './finding.ts';
import { type AllowLabel, allowValues } from './guard.ts';
import {
  type Approval,
  type ImportedApp,
  longestBudget,
  longestInterval,
  type Resolver,
  readAllowLabels,
  readApproval,
  readDuration,
  readImport,
  readInteger,
  readLines,
  readPath,
  readResolvers,
  readWord,
  split,
} from './input-values.ts';

type Environment = Readonly<Record<string, string | undefined>>;

const askedModes = ['auto', 'validate', 'plan', 'sync', 'import', 'list', 'summary'] as const;
const failOnValues = ['failed', 'blocked', 'skipped', 'pending', 'drift', 'unapplied', 'changed'] as const;

/** Where the report goes unless the workflow says otherwise. */
export const usualReportPath = 'domain-report/report.json';

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
  'ssl-interval': parsed('60s', (text) => readDuration(text, longestInterval)),
  'time-budget': parsed('', (text) => (text === '' ? undefined : readDuration(text, longestBudget))),
  'fail-on': words(failOnValues, 'failed, blocked'),
  comment: flag('true'),
  issue: flag('false'),
  'report-path': parsed(usualReportPath, readPath),
  import: parsed('', (text) => split(text).map(readImport)),
  'import-as': word(['one-file', 'file-per-domain'], 'one-file'),
  'import-from': parsed('', (text) => (text === '' ? undefined : readPath(text))),
  overwrite: flag('false'),
  plugins: parsed('', readLines),
  reports: parsed('domain-reports/**/*.json', readPath),
});

type Raw = z.output<typeof inputsSchema>;

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
  /** After how many milliseconds no app is begun any more; undefined when the run may take as long as it needs. */
  readonly timeBudgetMs: number | undefined;
  /** Outcomes that make the run exit with 1. */
  readonly failOn: Readonly<Raw['fail-on']>;
  /** Whether a pull request gets a comment. */
  readonly comment: boolean;
  /** Whether each app that needs a person gets an issue. */
  readonly issue: boolean;
  /** Where the report goes, relative to the workspace and in it. */
  readonly reportPath: string;
  /** What mode `import` writes down: apps by name, each with its provider. */
  readonly imports: readonly ImportedApp[];
  readonly importAs: Raw['import-as'];
  /** A domain list exported from WordPress, relative to the workspace; undefined to ask the providers. */
  readonly importFrom: string | undefined;
  readonly overwrite: boolean;
  /** Providers to load: packages, and paths from `./` on. */
  readonly plugins: readonly string[];
  /** Where mode `summary` finds the reports of other jobs: a pattern, relative to the workspace. */
  readonly reports: string;
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
    timeBudgetMs: raw['time-budget'],
    failOn: raw['fail-on'],
    comment: raw.comment,
    issue: raw.issue,
    reportPath: raw['report-path'],
    imports: raw.import,
    importAs: raw['import-as'],
    importFrom: raw['import-from'],
    overwrite: raw.overwrite,
    plugins: raw.plugins,
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
