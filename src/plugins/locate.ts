import { readFileSync, realpathSync, statSync } from 'node:fs';
import { isAbsolute, join, resolve } from 'node:path';
import { z } from 'zod';
import { isWithin } from '../config/source.ts';
import { code, Failure } from '../finding.ts';

const packageName = /^(?:@[a-z0-9-][a-z0-9._-]*\/)?[a-z0-9-][a-z0-9._-]*$/;

/**
 * The file of a plugin: a module of the workspace by its path (`./…`), or the entry of a package in the workspace's
 * `node_modules`. All links resolved, it lies in the workspace. Fails with one finding.
 */
export function locatePlugin(plugin: string, workspace: string): string {
  const root = realpathSync(resolve(workspace));
  const path = pathOf(plugin, root);
  const real = realOf(path);
  if (real === undefined || !statSync(real).isFile()) throw notFound(plugin, 'there is no such file');
  if (isWithin(root, path) && isWithin(root, real)) return real;
  throw outside(plugin);
}

function pathOf(plugin: string, root: string): string {
  if (plugin.startsWith('./')) return resolve(root, plugin);
  if (plugin.startsWith('../') || isAbsolute(plugin)) throw outside(plugin);
  if (!packageName.test(plugin)) throw notFound(plugin, 'it is neither the name of a package nor a path from `./` on');
  const folder = join(root, 'node_modules', plugin);
  const manifest = manifestOf(folder);
  if (!manifest) throw notFound(plugin, "the workspace's `node_modules` has no such package");
  const entry = entryOf(manifest);
  if (entry === undefined) throw notFound(plugin, 'it exports nothing that `import` can load');
  return resolve(folder, entry);
}

const manifestSchema = z.object({ exports: z.unknown().optional(), main: z.string().optional() });
type Manifest = z.output<typeof manifestSchema>;

function manifestOf(folder: string): Manifest | undefined {
  try {
    return manifestSchema.parse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')));
  } catch {
    return undefined;
  }
}

/** What `import` of the package would load, by the rules of Node.js. */
const entryOf = ({ exports, main }: Manifest): string | undefined =>
  exports === undefined ? (main ?? 'index.js') : exported(exports);

const conditions = new Set(['.', 'node', 'import', 'module-sync', 'default']);

function exported(target: unknown): string | undefined {
  if (typeof target === 'string') return target;
  if (typeof target !== 'object' || target === null) return undefined;
  for (const [condition, inner] of Object.entries(target)) {
    const found = conditions.has(condition) ? exported(inner) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

function realOf(path: string): string | undefined {
  try {
    return realpathSync.native(path);
  } catch {
    return undefined;
  }
}

const notFound = (plugin: string, why: string): Failure =>
  new Failure({
    id: 'plugins.not-found',
    severity: 'error',
    message: `The plugin ${code(plugin)} cannot be found: ${why}.`,
    fix: 'Name a package that an earlier step installed in the workspace, or a module of the repository: `./providers/acme.js`.',
  });

const outside = (plugin: string): Failure =>
  new Failure({
    id: 'plugins.outside-workspace',
    severity: 'error',
    message: `The plugin ${code(plugin)} leads out of the workspace.`,
    fix: 'Use a module of this repository, or a package in its `node_modules`; a link may not lead elsewhere.',
  });
