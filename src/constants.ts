import { z } from 'zod';
import type { AppConfig } from './config/config.ts';
import {
  ambiguous,
  claimedExtras,
  extraDomains,
  knownConstants,
  sameTarget,
  suffixOf,
  unknownSuffixes,
  type Values,
} from './constant-checks.ts';
import { code, codeList, type Finding } from './finding.ts';
import type { Hostname } from './hostname.ts';
import type { Constant, ConstantValues, Provider } from './providers/provider.ts';
import { count, printable } from './text.ts';

export interface ConstantSources {
  /** Every app of domains.yml, so that a suffix that names none of them can be told. */
  readonly apps: readonly AppConfig[];
  /** Names of the apps that this run is about; empty for all. The constants of others may not be there. */
  readonly asked?: readonly string[];
  readonly providers: Readonly<Record<string, Provider>>;
  /** A provider could not be loaded: of what the others do not know, nobody can say that it is not secret. */
  readonly incomplete?: boolean;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The input `secrets`: a JSON object, of which only the `WU_` keys are looked at. */
  readonly secretsJson: string | undefined;
}

export interface Constants {
  /** By app; an app without an entry lacks something, and a finding with its name says what. */
  readonly constants: ReadonlyMap<string, ConstantValues>;
  /** By app: hostnames of its extra domains, which count as declared. */
  readonly extra: ReadonlyMap<string, readonly Hostname[]>;
  /** Secret values, of other apps and unused ones too, to be masked before anything is written to the log. */
  readonly secrets: readonly string[];
  /** Whether no app has any constant, as on a pull request from a fork. */
  readonly none: boolean;
  /** Those with an app stop only that app. They never hold a value. */
  readonly findings: readonly Finding[];
}

/**
 * Collects the constants of every app. `NAME__APP` wins over `NAME`, and for one name the environment wins over the
 * input `secrets`. An empty value is a missing one: GitHub puts it in the place of a secret that is not set.
 */
export function collectConstants(sources: ConstantSources): Constants {
  const { apps: all, asked = [], providers } = sources;
  const apps = asked.length === 0 ? all : all.filter(({ name }) => asked.includes(name));
  const fromJson = readSecrets(sources.secretsJson);
  const given = [...present(fromJson.values), ...present(sources.environment)];
  const values = new Map(given);
  const findings = [...fromJson.findings, ...unknownSuffixes(values, all, providers)];
  const constants = new Map<string, ConstantValues>();
  const extra = new Map<string, readonly Hostname[]>();

  for (const app of apps) {
    const provider = Object.hasOwn(providers, app.provider) ? providers[app.provider] : undefined;
    if (!provider) continue;
    const mine = constantsOf(app, provider, values);
    const domains = extraDomains(app, provider, mine.values);
    const wrong = [...mine.findings, ...domains.findings, ...ambiguous(app, provider, apps, values)];
    findings.push(...wrong);
    if (wrong.length > 0) continue;
    constants.set(app.name, mine.values);
    extra.set(app.name, domains.hostnames);
  }
  for (const { finding, app } of [...sameTarget(apps, providers, constants), ...claimedExtras(all, extra)]) {
    findings.push(finding);
    constants.delete(app);
    extra.delete(app);
  }
  return {
    constants,
    extra,
    secrets: secretsAmong(given, sources),
    none: ![...values.keys()].some((name) => knownConstants(name, providers).length > 0),
    findings,
  };
}

function present(values: Readonly<Record<string, string | undefined>>): [string, string][] {
  return Object.entries(values).flatMap(([name, value]): [string, string][] => {
    const trimmed = value?.trim() ?? '';
    return name.startsWith('WU_') && trimmed !== '' ? [[name, trimmed]] : [];
  });
}

const secretsSchema = z
  .string()
  .transform((text, context) => {
    try {
      return JSON.parse(text) as unknown;
    } catch {
      context.addIssue({ code: 'custom' });
      return z.NEVER;
    }
  })
  .pipe(z.record(z.string(), z.unknown()));

function readSecrets(text: string | undefined): {
  readonly values: Readonly<Record<string, string>>;
  readonly findings: readonly Finding[];
} {
  if (text === undefined || text.trim() === '') return { values: {}, findings: [] };
  const parsed = secretsSchema.safeParse(text);
  if (!parsed.success) {
    const finding: Finding = {
      id: 'constants.secrets-not-json',
      severity: 'error',
      message: 'The input `secrets` is not a JSON object.',
      fix: 'Give it the expression `toJSON(secrets)`, or leave the input out and name the constants under `env`.',
    };
    return { values: {}, findings: [finding] };
  }
  const texts = Object.entries(parsed.data).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return { values: Object.fromEntries(texts), findings: [] };
}

function constantsOf(
  app: AppConfig,
  provider: Provider,
  all: Values,
): { readonly values: ConstantValues; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const values: Record<string, string> = {};
  for (const constant of provider.constants) {
    const found = valueFor(constant.name, app, all);
    if (!found) continue;
    const reason = wrongShape(constant, found.value);
    if (reason) findings.push(wrongValue(app, constant, found.name, reason));
    values[constant.name] = found.value;
  }
  const missing = provider.constants.filter((constant) => isMissing(constant, values));
  if (missing.length > 0) findings.push(missingConstants(app, provider, missing));
  return { values, findings };
}

function valueFor(name: string, app: AppConfig, all: Values): { name: string; value: string } | undefined {
  for (const candidate of [name + suffixOf(app.name), name]) {
    const value = all.get(candidate);
    if (value !== undefined) return { name: candidate, value };
  }
  return undefined;
}

function isMissing({ name, optional, instead }: Constant, values: ConstantValues): boolean {
  if (optional || values[name] !== undefined) return false;
  return !instead?.every((other) => values[other] !== undefined);
}

/** Why a value cannot be right, in words that do not hold it. */
function wrongShape({ schema }: Constant, value: string): string | undefined {
  if (printable(value) !== value) return 'has a line break or another invisible character in it';
  const parsed = schema?.safeParse(value);
  if (!parsed || parsed.success) return undefined;
  const reason = parsed.error.issues[0]?.message ?? '';
  return reason === '' || reason.includes(value) ? 'does not have the right form' : reason;
}

function wrongValue(app: AppConfig, { where }: Constant, name: string, reason: string): Finding {
  return {
    id: 'constants.wrong-value',
    severity: 'error',
    app: app.name,
    message: `The value of ${code(name)} is not right: ${reason}.`,
    fix: `Copy it again. It is found here: ${where}.`,
  };
}

/** One finding for everything that an app lacks; constants that stand in for another are named beside it. */
function missingConstants(app: AppConfig, provider: Provider, missing: readonly Constant[]): Finding {
  const standIns = new Set<string>();
  const told = missing.filter(({ name, instead = [] }) => {
    if (standIns.has(name)) return false;
    for (const other of instead) standIns.add(other);
    return true;
  });
  const phrases = told.map(({ name, instead }) => (instead ? `${code(name)} (or ${codeList(instead)})` : code(name)));
  const where = provider.constants
    .filter(({ name }) => standIns.has(name) || told.some((constant) => constant.name === name))
    .map((constant) => `${code(constant.name)}: ${constant.where}`);
  const example = code(`${told[0]?.name}${suffixOf(app.name)}`);
  return {
    id: 'constants.missing',
    severity: 'error',
    app: app.name,
    message: `The app ${code(app.name)} (${provider.title}) lacks ${count(told.length, 'constant')}: ${phrases.join(', ')}.`,
    fix: `Where to find them: ${where.join('; ')}. Name them under \`env\` of the step, or use the input \`secrets\`; a name such as ${example} is for this app alone.`,
  };
}

function secretsAmong(
  given: readonly (readonly [string, string])[],
  { providers, incomplete = false }: ConstantSources,
): readonly string[] {
  const secret = given.filter(([name]) => {
    const known = knownConstants(name, providers);
    return known.length === 0 ? incomplete : known.some((constant) => constant.secret);
  });
  return [...new Set(secret.map(([, value]) => value))];
}
