import { dirname, relative, resolve } from 'node:path';
import { code, type Finding } from '../finding.ts';
import { readApp } from './app.ts';
import type { AppConfig, Config } from './config.ts';
import type { Reader } from './domains.ts';
import { coveredByWildcards, duplicateHostnames } from './duplicates.ts';
import { problemsOf } from './problems.ts';
import { appName, appSchema, appsSchema } from './schema.ts';
import { isWithin, openWorkspace } from './source.ts';
import { isMapping, type Path, readYaml, type YamlFile } from './yaml.ts';

export interface LoadedConfig {
  /** Undefined when a finding is an error: a broken config stops the run. */
  readonly config?: Config | undefined;
  /** In the order of their places. */
  readonly findings: readonly Finding[];
}

/** The name of the app of the short form. */
const onlyApp = 'default';

/**
 * Reads domains.yml and everything that it includes, and says everything that is wrong with them at once. `file` is
 * relative to `workspace`; `providerIds` are the words that `provider` may have.
 */
export async function loadConfig(
  file: string,
  workspace: string,
  providerIds: readonly string[],
): Promise<LoadedConfig> {
  const findings: Finding[] = [];
  const opened = openWorkspace(workspace);
  const path = resolve(opened.root, relative(resolve(workspace), resolve(workspace, file)));
  const source = opened.read(path);
  if (!source.ok) {
    const { problem } = source;
    const location = { file: source.file, line: 1, column: 1 };
    return {
      findings: [{ ...problem, severity: 'error', location: isWithin(opened.root, path) ? location : undefined }],
    };
  }
  const yaml = readYaml(source.file, source.text);
  findings.push(...yaml.findings);
  if (yaml.value === undefined) return { findings };

  const reader: Reader = { yaml, folder: dirname(path), workspace: opened, providerIds, findings };
  const apps: AppConfig[] = [];
  for (const { name, value, path } of appsOf(yaml, findings)) apps.push(await readApp(name, value, path, reader));
  findings.push(...duplicateHostnames(apps), ...apps.flatMap(coveredByWildcards));
  findings.sort(byPlace);
  return findings.some(({ severity }) => severity === 'error') ? { findings } : { config: { apps }, findings };
}

interface AppPart {
  readonly name: string;
  readonly value: unknown;
  readonly path: Path;
}

function appsOf(yaml: YamlFile, findings: Finding[]): readonly AppPart[] {
  if (!isMapping(yaml.value) || !Object.hasOwn(yaml.value, 'apps')) {
    return [{ name: onlyApp, value: yaml.value, path: [] }];
  }
  const parsed = appsSchema.safeParse(yaml.value, { reportInput: true });
  if (!parsed.success) {
    // A key of an app beside `apps` is a mixture of both forms.
    const elsewhere = { keys: Object.keys(appSchema.shape), fix: 'Move it into an app below `apps`.' };
    findings.push(...problemsOf(parsed.error.issues, { file: yaml, path: [], keys: ['apps'], elsewhere }));
  }
  const apps = isMapping(yaml.value['apps']) ? Object.entries(yaml.value['apps']) : [];
  const parts = apps.map(([name, value]) => ({ name, value, path: ['apps', name] }));
  if (parsed.success && parts.length === 0) {
    findings.push({
      id: 'config.no-apps',
      severity: 'error',
      message: 'No app stands below `apps`.',
      fix: 'Add one: its name, and below that its `provider` and `domains`.',
      location: yaml.place(['apps'], 'key'),
    });
  }
  for (const { name, path } of parts) {
    if (appName.safeParse(name).success) continue;
    findings.push({
      id: 'config.invalid-app-name',
      severity: 'error',
      message: `${code(name)} cannot be the name of an app.`,
      fix: 'Begin with a lower-case letter; go on with lower-case letters, digits and `-`; at most 50 characters.',
      location: yaml.place(path, 'key'),
    });
  }
  return parts;
}

function byPlace({ location: a }: Finding, { location: b }: Finding): number {
  if (!a || !b) return 0;
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}
