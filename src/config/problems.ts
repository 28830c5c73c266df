import type { z } from 'zod';
import { code, type Finding } from '../finding.ts';
import { nearest } from '../nearest.ts';
import type { Problem } from './schema.ts';
import type { Path, YamlFile } from './yaml.ts';

type Issue = z.core.$ZodIssue;

/** Where the value that was parsed stands, and which keys it may have. */
export interface Parsed {
  readonly file: YamlFile;
  readonly path: Path;
  readonly keys: readonly string[];
  /** Keys that are known in another place, and what to do about them here. */
  readonly elsewhere?: { readonly keys: readonly string[]; readonly fix: string };
}

/** Every issue as a finding with its place. */
export function problemsOf(issues: readonly Issue[], parsed: Parsed): readonly Finding[] {
  return issues.flatMap((issue) => problemOf(issue, parsed));
}

function problemOf(issue: Issue, parsed: Parsed): readonly Finding[] {
  const path = [...parsed.path, ...issue.path.filter((step) => typeof step !== 'symbol')];
  const finding = (problem: Problem): Finding[] => [
    { ...problem, severity: 'error', location: parsed.file.place(path) },
  ];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownKey(key, { ...parsed, path }));
    case 'invalid_type':
      return finding(issue.input === undefined ? missing(path) : wrongType(issue.expected, issue.input));
    case 'invalid_value':
      return finding(wrongValue(issue.values.map(String), issue.input));
    case 'invalid_union':
      return problemsInUnion(issue, { ...parsed, path });
    default: {
      const problem: Problem | undefined = issue.code === 'custom' ? issue.params?.['problem'] : undefined;
      return finding(
        problem ?? { id: 'config.wrong-value', message: `${issue.message}.`, fix: 'See the documentation.' },
      );
    }
  }
}

function unknownKey(key: string, parsed: Parsed): Finding {
  return {
    id: 'config.unknown-key',
    severity: 'error',
    message: `The key ${code(key)} is not known here.`,
    fix: fixForKey(key, parsed),
    location: parsed.file.place([...parsed.path, key], 'key'),
  };
}

function fixForKey(key: string, { keys, elsewhere }: Parsed): string {
  if (/^WU_/i.test(key)) {
    return 'Constants are never read from this file: name them under `env` in the workflow, or use the input `secrets`.';
  }
  if (elsewhere?.keys.includes(key)) return elsewhere.fix;
  const meant = nearest(key, keys);
  return meant ? `Did you mean ${code(meant)}?` : `Known keys: ${keys.map(code).join(', ')}.`;
}

function missing(path: Path): Problem {
  const key = code(path.at(-1) ?? '');
  return { id: 'config.missing-key', message: `The key ${key} is missing here.`, fix: `Add ${key}.` };
}

const inWords: Readonly<Record<string, string>> = {
  string: 'a text',
  boolean: '`true` or `false`',
  array: 'a list',
  object: 'keys with values',
  record: 'keys with values',
};

function wrongType(expected: string, input: unknown): Problem {
  const wanted = inWords[expected] ?? expected;
  const quote = expected === 'string' && typeof input === 'number' ? ' Put it between quotes if it is meant.' : '';
  return {
    id: 'config.wrong-type',
    message: `This has to be ${wanted}, and it is ${kindOf(input)}.`,
    fix: `Write ${wanted}.${quote}`,
  };
}

function wrongValue(values: readonly string[], input: unknown): Problem {
  const meant = typeof input === 'string' ? nearest(input, values) : undefined;
  return {
    id: 'config.wrong-value',
    message: `${typeof input === 'string' ? code(input) : `A value that is ${kindOf(input)}`} is not possible here.`,
    fix: `${meant ? `Did you mean ${code(meant)}? ` : ''}Possible: ${values.map(code).join(', ')}.`,
  };
}

/** A union's alternatives differ by type: what is wrong is said for the one whose type was met, or for all. */
function problemsInUnion(issue: Extract<Issue, { code: 'invalid_union' }>, parsed: Parsed): readonly Finding[] {
  const met = issue.errors.find((issues) => !issues.some(({ code, path }) => code === 'invalid_type' && !path.length));
  if (met) return problemsOf(met, parsed);
  const wanted = issue.errors.flat().flatMap((inner) => (inner.code === 'invalid_type' ? [inner.expected] : []));
  const words = wanted.map((type) => inWords[type] ?? type).join(' or ');
  return [
    {
      id: 'config.wrong-type',
      severity: 'error',
      message: `This has to be ${words}, and it is ${kindOf(issue.input)}.`,
      fix: `Write ${words}.`,
      location: parsed.file.place(parsed.path),
    },
  ];
}

function kindOf(value: unknown): string {
  if (value === null || value === undefined) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'keys with values';
  if (typeof value === 'string') return `the text ${code(value)}`;
  return `the ${typeof value} ${code(String(value))}`;
}
