import { setTimeout as delay } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import type { z } from 'zod';
import type { Event } from '../event.ts';
import { code, Failure, type Finding } from '../finding.ts';
import type { Provider } from '../providers/provider.ts';
import { confine } from './confine.ts';
import { problemsIn, providerSchema, versioned } from './contract.ts';
import { reasonOf } from './findings.ts';
import { locatePlugin } from './locate.ts';
import { owned } from './strays.ts';

type Registry = Readonly<Record<string, Provider>>;

export interface PluginSources {
  /** As the input `plugins` names them: packages, and paths from `./` on. */
  readonly plugins: readonly string[];
  readonly event: Event | undefined;
  readonly workspace: string;
  readonly builtIn: Registry;
}

export interface LoadedPlugins {
  /** Every provider that the run knows. */
  readonly providers: Registry;
  /** All of them errors: what is loaded in part is not used. */
  readonly findings: readonly Finding[];
}

/** How long a module may take to load, in milliseconds. */
const longestLoad = 60_000;

/** Loads the providers that the workflow names, beside the built-in ones. Not one runs where a stranger could have written it. */
export async function loadPlugins({ plugins, event, workspace, builtIn }: PluginSources): Promise<LoadedPlugins> {
  if (plugins.length === 0) return { providers: builtIn, findings: [] };
  const refused = event && refusal(event);
  if (refused) return { providers: builtIn, findings: [refused] };
  const providers: Record<string, Provider> = { ...builtIn };
  const findings: Finding[] = [];
  for (const plugin of plugins) {
    try {
      const provider = await loadPlugin(plugin, workspace);
      if (Object.hasOwn(providers, provider.id)) throw taken(plugin, provider.id);
      providers[provider.id] = confine(provider);
    } catch (error) {
      findings.push(...(error instanceof Failure ? error : cannotLoad(plugin, error)).findings);
    }
  }
  return { providers, findings };
}

/** Anyone can cause these, and the job has secrets while it may have checked out a stranger's commit. */
const anyones = new Set(['pull_request_target', 'workflow_run', 'issue_comment']);

function refusal({ name, pullRequest }: Event): Finding | undefined {
  const foreign = anyones.has(name);
  const fork = name.startsWith('pull_request') && !pullRequest?.sameRepository;
  if (!foreign && !fork) return undefined;
  return {
    id: 'plugins.refused',
    severity: 'error',
    message: foreign
      ? `The event ${code(name)} may run on code that nobody reviewed, so no plugin is loaded.`
      : 'A pull request from a fork may bring its own plugin along, so none is loaded.',
    fix: 'Leave the input `plugins` empty for such runs, or skip the step: plugins are for code that was reviewed.',
  };
}

async function loadPlugin(plugin: string, workspace: string): Promise<Provider> {
  const given = await importDefault(plugin, locatePlugin(plugin, workspace));
  const version = lookAt(plugin, given, versioned);
  if (!version.success) throw noProvider(plugin);
  if (version.data.contract !== 1) throw otherContract(plugin, version.data.contract);
  const parsed = lookAt(plugin, given, providerSchema);
  if (!parsed.success) throw brokenContract(plugin, problemsIn(parsed.error));
  // What may depend on the object that it belongs to stays its method.
  const { origin, connect } = parsed.data;
  return {
    ...parsed.data,
    connect: (constants, context) => connect.call(given, constants, context),
    ...(typeof origin === 'function' && { origin: (constants) => origin.call(given, constants) }),
  };
}

/** Even looking at what a module exports may throw, and anything at that. */
function lookAt<T>(plugin: string, given: unknown, schema: z.ZodType<T>): z.ZodSafeParseResult<T> {
  try {
    return schema.safeParse(given);
  } catch (error) {
    throw cannotLoad(plugin, error);
  }
}

async function importDefault(plugin: string, file: string): Promise<unknown> {
  const loaded = new AbortController();
  const deadline = delay(longestLoad, undefined, { signal: loaded.signal }).then(
    () => Promise.reject(new Error(`it was not loaded after ${longestLoad / 1000} s`)),
    () => undefined,
  );
  try {
    const stray = Promise.withResolvers<never>();
    const load = owned(stray.reject, () => import(/* @vite-ignore */ pathToFileURL(file).href));
    const namespace: unknown = await Promise.race([load, stray.promise, deadline]);
    return typeof namespace === 'object' && namespace !== null && 'default' in namespace
      ? namespace.default
      : undefined;
  } catch (error) {
    throw cannotLoad(plugin, error);
  } finally {
    loaded.abort();
  }
}

const failure = (id: string, message: string, fix: string): Failure =>
  new Failure({ id, severity: 'error', message, fix });

const cannotLoad = (plugin: string, error: unknown): Failure =>
  failure(
    'plugins.cannot-load',
    `The plugin ${code(plugin)} cannot be loaded: ${code(reasonOf(error))}.`,
    'Install what it needs in a step before this one, and see whether Node.js 24 can import it.',
  );

const noProvider = (plugin: string): Failure =>
  failure(
    'plugins.no-provider',
    `The plugin ${code(plugin)} has no provider as its default export.`,
    'Export it with `export default defineProvider({ … })`.',
  );

const otherContract = (plugin: string, version: unknown): Failure =>
  failure(
    'plugins.other-contract',
    `The plugin ${code(plugin)} is for version ${code(reasonOf(version))} of the contract, and this action has version \`1\`.`,
    'Use a version of the plugin and one of the action that fit together.',
  );

const brokenContract = (plugin: string, problems: readonly string[]): Failure =>
  failure(
    'plugins.broken-contract',
    `The provider of the plugin ${code(plugin)} is not as the contract says: ${problems.join('; ')}.`,
    'docs/writing-a-provider.md has the contract; its conformance suite finds this too.',
  );

const taken = (plugin: string, id: string): Failure =>
  failure(
    'plugins.id-taken',
    `The plugin ${code(plugin)} brings the provider ${code(id)}, and there is one of that name already.`,
    'Name each plugin once. A provider of your own needs an id of its own.',
  );
