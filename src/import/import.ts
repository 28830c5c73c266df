import { mkdir, readdir, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { servedNames } from '../changes.ts';
import type { AppConfig, Config } from '../config/config.ts';
import { declaredOf } from '../config/declared.ts';
import { loadConfig } from '../config/load.ts';
import { isWithin } from '../config/source.ts';
import { judge } from '../dns/readiness.ts';
import { code, codeList, Failure, type Finding } from '../finding.ts';
import { byDomain, canonical, type Hostname, parseHostname } from '../hostname.ts';
import type { Inputs } from '../inputs.ts';
import type { Job, Tools } from '../job.ts';
import { count } from '../text.ts';
import { type FoundApp, type Rendered, renderDomains } from './render.ts';
import { readWordPress } from './wordpress.ts';

export interface Imported {
  /** What was written, loaded again. */
  readonly config: Config;
  readonly findings: readonly Finding[];
}

type Wish = Pick<Inputs, 'config' | 'importAs' | 'importFrom' | 'overwrite'>;

/**
 * Writes domains.yml from what is there now, and loads it as the next run will. Nothing is written unless every app could
 * be read, nothing that exists is overwritten unless that is asked for, and nothing is written at a provider.
 */
export async function importDomains(
  wish: Wish,
  jobs: readonly Job[],
  workspace: string,
  tools: Tools,
): Promise<Imported> {
  const main = resolve(workspace, wish.config);
  const perDomain = wish.importAs === 'file-per-domain';
  if (!wish.overwrite) await refuseExisting([main, ...(perDomain ? [join(dirname(main), 'domains')] : [])], workspace);
  const found = await Promise.all(
    jobs.map((job) =>
      wish.importFrom === undefined ? fromHost(job, tools) : fromFile(job, wish.importFrom, workspace),
    ),
  );
  const apps = found.map(({ app }) => app);
  const short = apps.length === 1 && apps[0]?.name === 'default';
  const rendered = renderDomains(apps, { short, perDomain });
  await write(rendered, main, workspace);

  const providerIds = [...new Set(jobs.map(({ provider }) => provider.id))];
  const loaded = await loadConfig(wish.config, workspace, providerIds);
  const findings = [...found.flatMap((one) => one.findings), ...loaded.findings, ...apps.flatMap(leftOut)];
  if (!loaded.config) throw new Failure(findings);
  const differing = loaded.config.apps.flatMap((app) => differences(app, apps));
  return { config: loaded.config, findings: [...findings, ...differing, wrote(rendered, apps, wish.config)] };
}

interface Found {
  readonly app: FoundApp;
  readonly findings: readonly Finding[];
}

async function fromHost({ app, provider, constants, lacking }: Job, { vendors, dns }: Tools): Promise<Found> {
  if (lacking?.length) throw new Failure(lacking);
  const host = await vendors.connect(provider, constants);
  const state = await host.read('shared');
  const { declarable, left } = sorted(servedNames(state));
  const target = { addresses: state.addresses, aliases: [] };
  const notes = await Promise.all(
    declarable.map(async (name): Promise<[Hostname, string][]> => {
      const { state: readiness, seen } = judge(name, await dns.lookup(name), target);
      const primary = name === state.primary ? [`primary domain at ${provider.title}`] : [];
      const elsewhere = readiness === 'not-ready' ? [`does it belong here? DNS: ${seen}`] : [];
      const both = [...primary, ...elsewhere];
      return both.length > 0 ? [[name, both.join('; ')]] : [];
    }),
  );
  const source = `${provider.title}, ${state.label}`;
  const found = { name: app.name, provider: provider.id, source, hostnames: declarable, left };
  return { app: { ...found, notes: new Map(notes.flat()) }, findings: [] };
}

async function fromFile({ app, provider }: Job, file: string, workspace: string): Promise<Found> {
  const text = await readFile(resolve(workspace, file), 'utf8').catch(() => '');
  const { active, inactive, findings } = readWordPress(text, file);
  const { declarable, left } = sorted(active.map(canonical));
  const off = inactive.map((name) => `${name} (not active in WordPress)`);
  const found = { provider: provider.id, source: `the domain list of WordPress, ${file}`, hostnames: declarable };
  return { app: { name: app.name, ...found, notes: new Map(), left: [...left, ...off] }, findings };
}

/** A vendor's list may hold addresses, and names that DNS cannot hold. */
function sorted(names: readonly string[]) {
  const all = [...new Set(names)].sort(byDomain);
  const fits = (name: string) => parseHostname(name).ok;
  return { declarable: all.filter(fits), left: all.filter((name) => !fits(name)) };
}

async function refuseExisting(paths: readonly string[], workspace: string): Promise<void> {
  const root = resolve(workspace);
  for (const path of paths) {
    const there = await readdir(path).catch((error: NodeJS.ErrnoException) =>
      error.code === 'ENOENT' ? [] : ['file'],
    );
    if (there.length === 0) continue;
    throw new Failure({
      id: 'import.would-overwrite',
      severity: 'error',
      message: `${code(relative(root, path))} exists already, so nothing was written.`,
      fix: 'Remove it, write to another path by the input `config`, or set `overwrite: true`.',
    });
  }
}

async function write({ main, included }: Rendered, path: string, workspace: string): Promise<void> {
  const files = new Map([
    [path, main],
    ...[...included].map(([name, text]) => [join(dirname(path), name), text] as const),
  ]);
  const root = await realpath(workspace);
  for (const folder of new Set([...files.keys()].map((file) => dirname(file)))) {
    if (!isWithin(resolve(workspace), folder)) throw new Failure(outside(folder));
    await mkdir(folder, { recursive: true });
    if (!isWithin(root, await realpath(folder))) throw new Failure(outside(folder));
  }
  for (const [file, text] of files) {
    // Made anew, so that no link leads the text elsewhere.
    await rm(file, { force: true });
    await writeFile(file, text, { flag: 'wx' });
  }
}

const outside = (folder: string): Finding => ({
  id: 'config.outside-workspace',
  severity: 'error',
  message: `${code(folder)} leads out of the workspace.`,
  fix: 'Let the input `config` name a file of this repository.',
});

function leftOut({ name, source, left }: FoundApp): readonly Finding[] {
  if (left.length === 0) return [];
  return [
    {
      id: 'import.left-out',
      severity: 'notice',
      message: `${count(left.length, 'entry', 'entries')} of ${code(source)} cannot be declared for the app ${code(name)}: ${codeList(left)}.`,
      fix: 'Nothing has to be done: what is not declared and was never added by this tool is left alone.',
    },
  ];
}

/** What the written files declare is compared with what was found: files that were there before may declare more. */
function differences(app: AppConfig, apps: readonly FoundApp[]): readonly Finding[] {
  const found = new Set(apps.find(({ name }) => name === app.name)?.hostnames);
  const differing = new Set(declaredOf(app, []).map(({ name }) => name)).symmetricDifference(found);
  if (differing.size === 0) return [];
  return [
    {
      id: 'import.differs',
      severity: 'warning',
      message: `The files declare other hostnames for the app ${code(app.name)} than were found: ${codeList([...differing].sort(byDomain))}.`,
      fix: 'Look for included files that were there before.',
    },
  ];
}

function wrote({ included }: Rendered, apps: readonly FoundApp[], file: string): Finding {
  const names = apps.reduce((sum, { hostnames }) => sum + hostnames.length, 0);
  const more = included.size > 0 ? ` and ${count(included.size, 'file')} beside it` : '';
  return {
    id: 'import.wrote',
    severity: 'notice',
    message: `${code(file)}${more} now declare ${count(names, 'hostname')} of ${count(apps.length, 'app')}; nothing was changed at a provider.`,
    fix: 'Look through the files, above all at lines with a comment, and merge them.',
  };
}
