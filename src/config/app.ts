import type { z } from 'zod';
import { code, type Finding, type Location } from '../finding.ts';
import { nearest } from '../nearest.ts';
import type { AppConfig } from './config.ts';
import { type Reader, readIncludes, readList } from './domains.ts';
import { problemsOf } from './problems.ts';
import { appSchema } from './schema.ts';
import { isMapping, type Path } from './yaml.ts';

type AppOptions = z.output<typeof appSchema>;

/** Stands in for an app that is broken, so that its domains can be checked all the same. */
const brokenOptions: AppOptions = {
  provider: '',
  www: 'never',
  prune: 'none',
  keep: [],
  addresses: [],
  expect: [],
  ssl: false,
  paused: true,
};

/** Reads one app; whatever is wrong with one part of it, the others are checked as well. */
export async function readApp(name: string, value: unknown, path: Path, reader: Reader): Promise<AppConfig> {
  const { yaml, findings, providerIds } = reader;
  const parsed = appSchema.safeParse(value, { reportInput: true });
  if (!parsed.success) {
    findings.push(...problemsOf(parsed.error.issues, { file: yaml, path, keys: Object.keys(appSchema.shape) }));
  }
  const raw = isMapping(value) ? value : {};
  const { provider } = raw;
  if (typeof provider === 'string' && !providerIds.includes(provider)) {
    findings.push(unknownProvider(provider, providerIds, yaml.place([...path, 'provider'])));
  }
  if (isMapping(value) && !Object.hasOwn(raw, 'domains') && !Object.hasOwn(raw, 'include')) {
    findings.push({
      id: 'config.no-domains',
      severity: 'error',
      message: `The app ${code(name)} has neither \`domains\` nor \`include\`.`,
      fix: 'Add its domains below `domains`; write `domains: []` if it really shall have none.',
      location: yaml.place(path, 'key'),
    });
  }
  const listed = Array.isArray(raw['domains']) ? readList(raw['domains'], [...path, 'domains'], yaml, findings) : [];
  const included = await readIncludes(raw['include'], [...path, 'include'], reader);
  const { include: _, domains: __, ...options } = parsed.data ?? brokenOptions;
  return { ...options, name, domains: [...listed, ...included], location: yaml.place(path, 'key') };
}

function unknownProvider(provider: string, known: readonly string[], location: Location): Finding {
  const meant = nearest(provider, known);
  return {
    id: 'config.unknown-provider',
    severity: 'error',
    message: `${code(provider)} is not a provider that this action knows.`,
    fix: `${meant ? `Did you mean ${code(meant)}? ` : ''}Known: ${known.map(code).join(', ')}.`,
    location,
  };
}
