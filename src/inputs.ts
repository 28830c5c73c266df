import { isAbsolute, relative, resolve, sep } from 'node:path';
import { z } from 'zod';
import { isWithin } from './config/source.ts';
import { code, type Finding } from './finding.ts';
import { allowValues } from './guard.ts';
import { nearest } from './nearest.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Where a DNS question goes. */
export type Resolver =
  | { readonly kind: 'system' }
  | { readonly kind: 'server'; readonly host: string; readonly port: number }
  | { readonly kind: 'https'; readonly url: string };

export const askedModes = ['auto', 'validate', 'plan', 'sync'] as const;
export const failOnValues = ['failed', 'blocked', 'pending', 'drift', 'changed'] as const;

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

/** Inputs by the names that they have in action.yml; an input that is not set has the default. */
export const inputsSchema = z.object({
  config: parsed('domains.yml', (text) => text),
  mode: word(askedModes, 'auto'),
  apps: parsed('', (text) => [...new Set(split(text))]),
  secrets: optional,
  'github-token': optional,
  allow: words(allowValues, ''),
  'approved-digest': optional.refine((text) => text === undefined || /^[0-9a-f]{12}$/.test(text), {
    message: 'is not a plan digest: 12 characters, as the report and the output `plan-digest` show them',
  }),
  'dns-resolvers': parsed('system, https://cloudflare-dns.com/dns-query, https://dns.google/dns-query', readResolvers),
  ssl: parsed('true', (text) => readWord(text.toLowerCase(), ['true', 'false']) === 'true'),
  'ssl-attempts': parsed('5', (text) => readInteger(text, 1, 60)),
  'ssl-interval': parsed('60s', readDuration),
  'fail-on': words(failOnValues, 'failed, blocked'),
  'report-path': parsed('domain-report/report.json', (text) => text),
});

type InputName = keyof typeof inputsSchema.shape;
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
  readonly approvedDigest: string | undefined;
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
  /** Absolute path of report.json, in the workspace. */
  readonly reportPath: string;
}

/** Reads `INPUT_*`; everything that is wrong is said at once. */
export function readInputs(environment: Environment): {
  readonly inputs?: Inputs;
  readonly findings: readonly Finding[];
} {
  const texts = Object.keys(inputsSchema.shape).map((name) => [name, given(environment, inputVariable(name))]);
  const result = inputsSchema.safeParse(Object.fromEntries(texts));
  const workspace = resolve(environment['GITHUB_WORKSPACE'] ?? '.');
  const reportPath = resolve(workspace, given(environment, inputVariable('report-path')) ?? result.data?.['report-path'] ?? 'report.json');
  const findings = (result.error?.issues ?? []).map(({ path, message }) => wrongInput(String(path[0]), message));
  if (reportPath === workspace || !isWithin(workspace, reportPath)) {
    findings.push(wrongInput('report-path', 'has to be the path of a file in the workspace'));
  }
  if (!result.success || findings.length > 0) return { findings };
  const raw = result.data;
  return {
    inputs: {
      config: raw.config,
      mode: raw.mode,
      apps: raw.apps,
      secrets: raw.secrets,
      githubToken: raw['github-token'],
      allow: raw.allow,
      approvedDigest: raw['approved-digest'],
      dnsResolvers: raw['dns-resolvers'],
      ssl: raw.ssl,
      sslAttempts: raw['ssl-attempts'],
      sslIntervalMs: raw['ssl-interval'],
      failOn: raw['fail-on'],
      reportPath,
    },
    findings,
  };
}
