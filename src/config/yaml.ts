import { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument, visit } from 'yaml';
import { code, type Finding, type Location } from '../finding.ts';

export type Path = readonly (string | number)[];

/** A YAML file as plain data that still knows where each value stands. */
export interface YamlFile {
  /** Undefined when the file is not valid YAML; the findings then say why. */
  readonly value: unknown;
  readonly findings: readonly Finding[];
  /** Where the value at `path` stands, or its key; the nearest value around it when there is none. */
  place(path: Path, part?: 'key' | 'value'): Location;
}

/** Errors after these are mostly echoes of the first ones. */
const mostErrors = 5;

/** How often one anchor may be used; the library takes nesting into account. */
const mostAliases = 1_000;

/** Aliases in one file: the library looks each up from the start, and does not count those of empty lists. */
const mostInAll = 5_000;

export function readYaml(file: string, text: string): YamlFile {
  const lines = new LineCounter();
  const at = (offset: number): Location => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(1, line), column: Math.max(1, col) };
  };
  const broken = (location: Location, reason: string): YamlFile => ({
    value: undefined,
    findings: [brokenYaml(location, reason)],
    place: () => location,
  });
  try {
    // Duplicate keys are looked for below: the library compares every key with every other.
    const document = parseDocument(text, {
      lineCounter: lines,
      prettyErrors: false,
      stringKeys: true,
      uniqueKeys: false,
    });
    const problems = [...document.errors, ...document.warnings];
    const [first] = problems;
    if (first) {
      const findings = problems.slice(0, mostErrors).map(({ pos, message }) => brokenYaml(at(pos[0]), message));
      return { value: undefined, findings, place: () => at(first.pos[0]) };
    }
    const unquoted = unknownAliases(document.contents, at);
    if (unquoted.length > 0) return { value: undefined, findings: unquoted, place: () => at(0) };
    return {
      value: document.toJS({ maxAliasCount: mostAliases }),
      findings: duplicateKeys(document.contents, at),
      place: (path, part = 'value') => at(offsetOf(document.contents, path, part)),
    };
  } catch (error) {
    // Too many aliases, or nested too deeply for the stack.
    return broken({ file, line: 1, column: 1 }, error instanceof Error ? error.message : String(error));
  }
}

function brokenYaml(location: Location, reason: string): Finding {
  return {
    id: 'config.broken-yaml',
    severity: 'error',
    message: `The file cannot be read as YAML: ${code(reason)}.`,
    fix: 'Mend the syntax here: spaces for indentation, a space after each colon, brackets and quotes closed.',
    location,
  };
}

/** To YAML, a wildcard without quotes is an alias of something that was never named. */
function unknownAliases(root: Node | null, at: (offset: number) => Location): readonly Finding[] {
  const findings: Finding[] = [];
  const anchors = new Set<string>();
  let aliases = 0;
  visit(root, {
    Node: (_, node) => {
      if (isAlias(node)) aliases += 1;
      if (aliases > mostInAll) throw new Error(`more than ${mostInAll} aliases`);
      if (!isAlias(node)) {
        if (node.anchor) anchors.add(node.anchor);
      } else if (!anchors.has(node.source)) {
        findings.push({
          id: 'config.unquoted-wildcard',
          severity: 'error',
          message: `${code(`*${node.source}`)} without quotes is not a text in YAML.`,
          fix: `Put it between quotes: ${code(`"*${node.source}"`)}.`,
          location: at(startOf(node) ?? 0),
        });
      }
    },
  });
  return findings;
}

function duplicateKeys(root: Node | null, at: (offset: number) => Location): readonly Finding[] {
  const findings: Finding[] = [];
  visit(root, {
    Map: (_, map) => {
      const seen = new Map<string, number>();
      for (const { key } of map.items) {
        const name = keyText(key);
        const offset = startOf(key) ?? 0;
        const before = seen.get(name);
        if (before === undefined) seen.set(name, offset);
        else {
          findings.push({
            id: 'config.duplicate-key',
            severity: 'error',
            message: `The key ${code(name)} is here a second time; it is already in line ${at(before).line}.`,
            fix: 'Keep one of the two.',
            location: at(offset),
          });
        }
      }
    },
  });
  return findings;
}

/** Follows `path` as far as it goes; what stands behind an alias has the alias for its place. */
function offsetOf(root: Node | null, path: Path, part: 'key' | 'value'): number {
  let node: unknown = root;
  let offset = startOf(root) ?? 0;
  for (const [depth, step] of path.entries()) {
    const pair: Pair | undefined = isMap(node)
      ? node.items.find(({ key }) => keyText(key) === String(step))
      : undefined;
    const next: unknown = isSeq(node) ? node.items[Number(step)] : pair?.value;
    const last = depth === path.length - 1;
    offset = (last && part === 'key' ? startOf(pair?.key) : undefined) ?? startOf(next) ?? startOf(pair?.key) ?? offset;
    if (next === undefined || isAlias(next)) break;
    node = next;
  }
  return offset;
}

const startOf = (node: unknown): number | undefined => (isNode(node) ? node.range?.[0] : undefined);
const keyText = (key: unknown): string => (isScalar(key) ? String(key.value) : String(key));

export function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
