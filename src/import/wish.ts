import type { AppConfig } from '../config/config.ts';
import type { LoadedConfig } from '../config/load.ts';
import { appSchema } from '../config/schema.ts';
import { code, type Finding } from '../finding.ts';
import type { Inputs } from '../inputs.ts';
import { nearest } from '../nearest.ts';

/** The apps that are to be imported, each without a domain yet, as the input `import` names them. */
export function wishedApps(
  inputs: Pick<Inputs, 'config' | 'imports' | 'importFrom'>,
  providerIds: readonly string[],
): LoadedConfig {
  const { imports, importFrom, config: file } = inputs;
  const names = imports.map(({ app }) => app);
  const findings = [
    ...imports
      .filter(({ provider }) => !providerIds.includes(provider))
      .map((one) => unknown(one.provider, providerIds)),
    ...(imports.length === 0 ? [problem('does not say what to import', providerIds)] : []),
    ...(new Set(names).size < names.length ? [problem('names an app twice', providerIds)] : []),
    ...(importFrom !== undefined && imports.length > 1 ? [oneNetwork] : []),
  ];
  if (findings.length > 0) return { findings };
  return { config: { apps: imports.map(({ app, provider }) => empty(app, provider, file)) }, findings: [] };
}

const optionsSchema = appSchema.omit({ domains: true, include: true });

const empty = (name: string, provider: string, file: string): AppConfig => ({
  ...optionsSchema.parse({ provider }),
  name,
  domains: [],
  location: { file, line: 1, column: 1 },
});

const problem = (what: string, providerIds: readonly string[]): Finding => ({
  id: 'import.unclear',
  severity: 'error',
  message: `The input \`import\` ${what}.`,
  fix: `Give it one provider (${providerIds.map(code).join(', ')}), or \`app=provider\` for each of several apps.`,
});

function unknown(provider: string, providerIds: readonly string[]): Finding {
  const meant = nearest(provider, providerIds);
  return problem(`names the provider ${code(provider)}${meant ? `; did you mean ${code(meant)}?` : ''}`, providerIds);
}

const oneNetwork: Finding = {
  id: 'import.one-network',
  severity: 'error',
  message: 'A domain list of WordPress is of one network, and the input `import` names several apps.',
  fix: 'Name the one app that serves this network.',
};
