import { type Hostname, parseHostname, withoutWww } from '../hostname.ts';
import type { AppConfig, Config } from './config.ts';
import { isMapping, readYaml } from './yaml.ts';

/** What a change of the repository is about: by app, the names whose entries are new or differ, or all of them. */
export type Touched = ReadonlyMap<string, ReadonlySet<Hostname> | 'all'>;

export interface Change {
  readonly config: Config;
  /** The path of domains.yml, as locations have it. */
  readonly file: string;
  /** Its text now, and before; undefined when it was not there. */
  readonly text: string;
  readonly before: string | undefined;
  /** Files that differ. */
  readonly changed: ReadonlySet<string>;
}

/**
 * Tells which names a change touches; rather one too many than one too few: every name of an included file that differs,
 * and every name of an app whose options differ.
 */
export function touchedNames({ config, file, text, before, changed }: Change): Touched {
  const now = appsOf(file, text);
  const then = changed.has(file) ? appsOf(file, before ?? '') : now;
  return new Map(
    config.apps.map((app): [string, ReadonlySet<Hostname> | 'all'] => {
      const [mine, old] = [now.get(app.name), then.get(app.name)];
      if (!mine || !old || mine.options !== old.options) return [app.name, 'all'];
      return [app.name, new Set(namesOf(app, file, changed, mine, old))];
    }),
  );
}

/** Whether a change touches a name, or the name that its `www.` was added to. */
export const touches = (touched: Touched, app: string, name: Hostname): boolean => {
  const names = touched.get(app) ?? 'all';
  return names === 'all' || names.has(name) || names.has(withoutWww(name));
};

function namesOf(
  { domains }: AppConfig,
  file: string,
  changed: ReadonlySet<string>,
  mine: RawApp,
  old: RawApp,
): Hostname[] {
  const included = domains.filter(({ location }) => location.file !== file && changed.has(location.file));
  const listed = [...mine.entries].filter(([name, entry]) => old.entries.get(name) !== entry).map(([name]) => name);
  return [...included.map(({ name }) => name), ...listed];
}

/** One app as it is written, in a form that can be compared. */
interface RawApp {
  readonly options: string;
  readonly entries: ReadonlyMap<Hostname, string>;
}

function appsOf(file: string, text: string): ReadonlyMap<string, RawApp> {
  const { value } = readYaml(file, text);
  if (!isMapping(value)) return new Map();
  const apps = isMapping(value['apps']) ? Object.entries(value['apps']) : [['default', value] as const];
  return new Map(apps.flatMap(([name, app]) => (isMapping(app) ? [[name, rawApp(app)] as const] : [])));
}

function rawApp({ domains, ...options }: Readonly<Record<string, unknown>>): RawApp {
  const entries = (Array.isArray(domains) ? domains : []).flatMap((entry: unknown): [Hostname, string][] => {
    const name = isMapping(entry) ? entry['name'] : entry;
    const parsed = typeof name === 'string' ? parseHostname(name) : undefined;
    return parsed?.ok ? [[parsed.hostname, JSON.stringify(entry)]] : [];
  });
  return { options: JSON.stringify(options), entries: new Map(entries) };
}
