import type { Config } from './config/config.ts';
import { type LoadedConfig, loadConfig } from './config/load.ts';
import { type Constants, collectConstants } from './constants.ts';
import { type Event, readEvent } from './event.ts';
import { code, type Finding } from './finding.ts';
import { wishedApps } from './import/wish.ts';
import { type Inputs, readInputs } from './inputs.ts';
import { nearest } from './nearest.ts';
import { loadPlugins } from './plugins/load.ts';
import type { Provider } from './providers/provider.ts';
import { readSettings, type Settings } from './settings.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** What the workflow and its event ask for. */
export interface Asked {
  readonly inputs: Inputs;
  readonly event: Event | undefined;
}

/** Everything that a run is told from outside, parsed. */
export interface Prepared extends Asked {
  /** The built-in providers and those of plugins, by id. */
  readonly providers: Readonly<Record<string, Provider>>;
  readonly settings: Settings;
  readonly config: Config;
  readonly constants: Constants;
}

export interface Preparation {
  /** Undefined when a finding is an error: nothing may be done then. */
  readonly prepared?: Prepared;
  /** There whenever it could be read and GitHub can be reached, so that a pull request hears of what is wrong with the rest. */
  readonly asked?: Asked | undefined;
  /** Values to mask before the first line of the log; they are there even when something else is wrong. */
  readonly secrets: readonly string[];
  /** About the run as a whole; what is wrong with the constants of one app stands with its constants. */
  readonly findings: readonly Finding[];
}

/** Reads inputs, settings, event, configuration and constants, and says everything that is wrong with them at once. */
export async function prepare(
  environment: Environment,
  builtIn: Readonly<Record<string, Provider>>,
): Promise<Preparation> {
  const workspace = environment['GITHUB_WORKSPACE'] ?? '.';
  const { inputs, findings: ofInputs } = readInputs(environment);
  const { event, findings: ofEvent } = await readEvent(environment);
  const asksNobody = !inputs || inputs.mode === 'summary';
  // An event that could not be understood may be anyone's.
  const plugins = asksNobody || ofEvent.length > 0 ? [] : inputs.plugins;
  const { providers, findings: ofPlugins } = await loadPlugins({ plugins, event, workspace, builtIn });
  const complete = asksNobody || (plugins.length === inputs.plugins.length && ofPlugins.length === 0);
  const ids = Object.keys(providers);
  const { settings, findings: ofSettings } = readSettings(environment, ids);
  // Without its plugins the configuration would be judged wrongly.
  const loaded = inputs && complete ? await configFor(inputs, workspace, ids) : undefined;
  const apps = loaded?.config?.apps ?? [];
  const constants = collectConstants({
    apps,
    asked: inputs?.apps ?? [],
    providers,
    incomplete: !complete,
    environment,
    secretsJson: inputs?.secrets,
  });
  const unknownApps =
    loaded?.config && inputs && inputs.mode !== 'summary'
      ? unknown(
          inputs.apps,
          apps.map(({ name }) => name),
        )
      : [];
  const general = apps.length > 0 ? constants.findings.filter(({ app }) => app === undefined) : [];
  const findings = [
    ...ofInputs,
    ...ofSettings,
    ...ofEvent,
    ...ofPlugins,
    ...(loaded?.findings ?? []),
    ...unknownApps,
    ...general,
  ];
  const secrets = [...constants.secrets, ...(inputs?.githubToken === undefined ? [] : [inputs.githubToken])];
  const broken = findings.some(({ severity }) => severity === 'error');
  const asked = inputs && settings && { inputs, event };
  if (broken || !inputs || !settings || !loaded?.config) return { asked, secrets, findings };
  return {
    prepared: { inputs, settings, event, providers, config: loaded.config, constants },
    asked,
    secrets,
    findings,
  };
}

/** What the run is about. Before an import there is no file yet, and a summary takes all that it needs from reports. */
async function configFor(inputs: Inputs, workspace: string, ids: readonly string[]): Promise<LoadedConfig> {
  if (inputs.mode === 'summary') return { config: { apps: [] }, findings: [] };
  return inputs.mode === 'import' ? wishedApps(inputs, ids) : loadConfig(inputs.config, workspace, ids);
}

function unknown(asked: readonly string[], apps: readonly string[]): readonly Finding[] {
  return asked
    .filter((name) => !apps.includes(name))
    .map((name) => {
      const meant = nearest(name, apps);
      return {
        id: 'inputs.unknown-app',
        severity: 'error',
        message: `The input \`apps\` names ${code(name)}, which domains.yml does not have.`,
        fix: meant ? `Did you mean ${code(meant)}?` : `It has ${apps.map(code).join(', ')}.`,
      };
    });
}
