import { glob } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { code, type Finding, type Location } from '../finding.ts';
import { parseHostname } from '../hostname.ts';
import type { DomainEntry } from './config.ts';
import { problemsOf } from './problems.ts';
import { appSchema, domainObject, domainSchema } from './schema.ts';
import { isWithin, type Workspace } from './source.ts';
import { isMapping, type Path, readYaml, type YamlFile } from './yaml.ts';

/** What reading the parts of domains.yml needs; `findings` collects what is wrong with any of them. */
export interface Reader {
  readonly yaml: YamlFile;
  /** The folder of domains.yml, absolute. */
  readonly folder: string;
  readonly workspace: Workspace;
  readonly providerIds: readonly string[];
  readonly findings: Finding[];
}

/** The entries of a list that are right; findings say what is wrong with the others. */
export function readList(list: readonly unknown[], path: Path, file: YamlFile, findings: Finding[]): DomainEntry[] {
  return list.flatMap((value, index) => readDomain(value, [...path, index], file, findings) ?? []);
}

function readDomain(value: unknown, path: Path, file: YamlFile, findings: Finding[]): DomainEntry | undefined {
  const parsed = domainSchema.safeParse(value, { reportInput: true });
  if (!parsed.success) {
    findings.push(...problemsOf(parsed.error.issues, { file, path, keys: Object.keys(domainObject.shape) }));
    return undefined;
  }
  return typeof parsed.data === 'string'
    ? { name: parsed.data, location: file.place(path) }
    : { ...parsed.data, location: file.place([...path, 'name']) };
}

/** The domains of every file that the patterns name, each file once, in the order of their paths. */
export async function readIncludes(value: unknown, path: Path, reader: Reader): Promise<readonly DomainEntry[]> {
  const patterns = Array.isArray(value) ? value : [value];
  const placeOfFile = new Map<string, Location>();
  for (const [index, pattern] of patterns.entries()) {
    const include = appSchema.shape.include.safeParse(pattern);
    if (typeof include.data !== 'string') continue;
    const place = reader.yaml.place(Array.isArray(value) ? [...path, index] : path);
    const files = await filesOf(include.data, place, reader);
    for (const file of files) if (!placeOfFile.has(file)) placeOfFile.set(file, place);
  }
  return [...placeOfFile]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([file, place]) => readIncluded(file, place, reader));
}

async function filesOf(pattern: string, location: Location, reader: Reader): Promise<readonly string[]> {
  const problem = (id: string, message: string, fix: string) => {
    reader.findings.push({ id, severity: 'error', message: `${code(pattern)} ${message}.`, fix, location });
    return [];
  };
  if (!isWithin(reader.workspace.root, resolve(reader.folder, pattern))) {
    return problem('config.outside-workspace', 'leads out of the workspace', 'Include files of this repository.');
  }
  const files: string[] = [];
  for await (const found of glob(pattern, { cwd: reader.folder })) {
    files.push(join(reader.folder, found));
  }
  if (files.length > 0) return files;
  const fix =
    'Mend the pattern: it is relative to the folder of domains.yml. Write `domains: []` if no domain is meant.';
  return problem('config.nothing-included', 'matches no file', fix);
}

/** What most included files are; read without the YAML parser, thousands of them take half the memory. */
const oneName = /^name: ([a-z0-9.-]+\.[a-z]{2,})\r?\n?$/;

/** An included file is one domain, or a list of them. */
function readIncluded(path: string, place: Location, { workspace, findings }: Reader): readonly DomainEntry[] {
  const source = workspace.read(path);
  if (!source.ok) {
    findings.push({ ...source.problem, severity: 'error', location: place });
    return [];
  }
  const [, name] = oneName.exec(source.text) ?? [];
  const parsed = name === undefined ? undefined : parseHostname(name);
  if (parsed?.ok) return [{ name: parsed.hostname, location: { file: source.file, line: 1, column: 7 } }];
  const file = readYaml(source.file, source.text);
  findings.push(...file.findings);
  if (file.value === undefined) return [];
  if (Array.isArray(file.value)) return readList(file.value, [], file, findings);
  if (isMapping(file.value)) {
    const entry = readDomain(file.value, [], file, findings);
    return entry ? [entry] : [];
  }
  findings.push({
    id: 'config.wrong-type',
    severity: 'error',
    message: 'An included file has to be one domain (`name: customer.example`, and options) or a list of domains.',
    fix: 'Write `name: customer.example`.',
    location: file.place([]),
  });
  return [];
}
