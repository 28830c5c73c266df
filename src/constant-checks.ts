import type { AppConfig } from './config/config.ts';
import { declaredOf } from './config/declared.ts';
import { code, codeList, type Finding } from './finding.ts';
import { type Hostname, parseHostname } from './hostname.ts';
import { nearest } from './nearest.ts';
import type { Constant, ConstantValues, Provider } from './providers/provider.ts';

/** Values of constants by their full names, suffix included. */
export type Values = ReadonlyMap<string, string>;

/** The suffix by which a constant belongs to one app. */
export const suffixOf = (app: string): string => `__${app.toUpperCase().replaceAll('-', '_')}`;

/** What providers say of the constant that a name is about, its suffix left aside. */
export function knownConstants(name: string, providers: Readonly<Record<string, Provider>>): readonly Constant[] {
  const [base] = name.split('__', 1);
  return Object.values(providers).flatMap(({ constants }) => constants.filter((constant) => constant.name === base));
}

/** The hostnames of the lists among an app's constants. */
export function extraDomains(
  app: AppConfig,
  provider: Provider,
  values: ConstantValues,
): { readonly hostnames: readonly Hostname[]; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const hostnames = new Set<Hostname>();
  for (const { name, hostnames: isList } of provider.constants) {
    const parts = isList ? (values[name] ?? '').split(',').map((part) => part.trim()) : [];
    for (const part of parts.filter((part) => part !== '')) {
      const parsed = parseHostname(part);
      if (parsed.ok) hostnames.add(parsed.hostname);
      else {
        findings.push({
          id: 'constants.invalid-hostname',
          severity: 'error',
          app: app.name,
          message: `${code(part)} in ${code(name)} ${parsed.reason}.`,
          fix: parsed.suggestion
            ? `Write ${code(parsed.suggestion)}.`
            : 'Write hostnames with commas between them: `example.com, *.example.org`.',
        });
      }
    }
  }
  return { hostnames: [...hostnames], findings };
}

/** A list of hostnames without a suffix belongs to nobody when several apps could take it. */
export function ambiguous(
  app: AppConfig,
  provider: Provider,
  apps: readonly AppConfig[],
  values: Values,
): readonly Finding[] {
  return provider.constants
    .filter(({ hostnames, name }) => {
      const takers = apps.filter((other) => other.provider === provider.id && !values.has(name + suffixOf(other.name)));
      return hostnames && values.has(name) && takers.length > 1 && takers.includes(app);
    })
    .map(({ name }) => ({
      id: 'constants.ambiguous-hostnames',
      severity: 'error',
      app: app.name,
      message: `${code(name)} does not say which of the ${provider.title} apps it is for.`,
      fix: `Name it ${code(name + suffixOf(app.name))} if it is for the app ${code(app.name)}.`,
    }));
}

/** Hostnames that the constants of one app add, their `www.` too, while another app has them. */
export function claimedExtras(
  apps: readonly AppConfig[],
  extra: ReadonlyMap<string, readonly Hostname[]>,
): readonly { readonly app: string; readonly finding: Finding }[] {
  if ([...extra.values()].every((names) => names.length === 0)) return [];
  const owners = Map.groupBy(
    apps.flatMap((app) => declaredOf(app, extra.get(app.name) ?? []).map((declared) => ({ app, declared }))),
    ({ declared }) => declared.name,
  );
  return [...owners.values()].flatMap((claims) => {
    const others = (app: AppConfig) => claims.filter((claim) => claim.app !== app).map((claim) => claim.app.name);
    return claims
      .filter(({ app, declared }) => others(app).length > 0 && declared.location === undefined)
      .map(({ app, declared }) => ({
        app: app.name,
        finding: {
          id: 'constants.claimed-hostname',
          severity: 'error',
          app: app.name,
          hostname: declared.name,
          message: `The extra domains of the app ${code(app.name)} bring ${code(declared.name)}, and the app ${codeList(others(app))} has it too.`,
          fix: 'Take it out of one of the two: a hostname belongs to one app.',
        },
      }));
  });
}

/** Two apps of domains.yml that lead to one app of the vendor would undo each other's work. */
export function sameTarget(
  apps: readonly AppConfig[],
  providers: Readonly<Record<string, Provider>>,
  constants: ReadonlyMap<string, ConstantValues>,
): readonly { readonly app: string; readonly finding: Finding }[] {
  const byTarget = Map.groupBy(
    apps.filter(({ name }) => constants.has(name)),
    ({ name, provider }) => {
      const ids = providers[provider]?.constants.filter(({ secret, hostnames }) => !secret && !hostnames) ?? [];
      return JSON.stringify([provider, ...ids.map((id) => constants.get(name)?.[id.name] ?? (ids.length ? '' : name))]);
    },
  );
  return [...byTarget.values()]
    .filter((same) => same.length > 1)
    .flatMap((same) =>
      same.map(({ name, provider }) => ({
        app: name,
        finding: {
          id: 'constants.same-app',
          severity: 'error',
          app: name,
          message: `The apps ${codeList(same.map((app) => app.name))} have the same ids at ${providers[provider]?.title}: they are one app there.`,
          fix: `Give each its own ids by a suffix (${same.map((app) => code(suffixOf(app.name))).join(', ')}), or make them one app in domains.yml.`,
        },
      })),
    );
}

/** Constants for an app that is not there: a mistyped suffix would silently give an app the common value. */
export function unknownSuffixes(
  values: Values,
  apps: readonly AppConfig[],
  providers: Readonly<Record<string, Provider>>,
): readonly Finding[] {
  const suffixes = apps.map(({ name }) => suffixOf(name));
  return [...values.keys()].sort().flatMap((name): Finding[] => {
    const [known] = knownConstants(name, providers);
    const suffix = known ? name.slice(known.name.length) : '';
    if (!known || suffix === '' || suffixes.includes(suffix)) return [];
    const meant = nearest(suffix, suffixes);
    return [
      {
        id: 'constants.unknown-app',
        severity: 'warning',
        message: `${code(name)} is for an app that domains.yml does not have.`,
        fix: `${meant ? `Did you mean ${code(known.name + meant)}? ` : ''}Suffixes of the apps: ${codeList(suffixes)}.`,
      },
    ];
  });
}
