import { z } from 'zod';
import { code, Failure, type Finding } from '../finding.ts';

/** Numbers and booleans come as numbers, texts or booleans, by the version of the plugin. */
const flag = z
  .union([z.boolean(), z.number(), z.string()])
  .transform((value) => !['', '0', 'false'].includes(String(value)));

/** `wp wu domain list --format=json`; the other fields are not needed. */
const listSchema = z.array(z.object({ domain: z.string(), active: flag.default(true) }));

/** The rows that the command gives when it is not told otherwise; it takes no number. */
const usualRows = 100;

export interface WordPressDomains {
  readonly active: readonly string[];
  readonly inactive: readonly string[];
  readonly findings: readonly Finding[];
}

/** Reads the domain mappings of Ultimate Multisite, as WP-CLI exports them. `file` is for messages. */
export function readWordPress(text: string, file: string): WordPressDomains {
  const parsed = listSchema.safeParse(parseJson(text));
  if (!parsed.success) {
    throw new Failure({
      id: 'import.not-a-domain-list',
      severity: 'error',
      message: `${code(file)} is not a list of domains as JSON: ${code(parsed.error.issues[0]?.path.join('.') || 'the whole file')} has another shape.`,
      fix: 'Make it with `wp wu domain list --format=json --fields=id,blog_id,domain,active,primary_domain,secure,stage`.',
    });
  }
  const names = (active: boolean) => parsed.data.filter((row) => row.active === active).map(({ domain }) => domain);
  return {
    active: names(true),
    inactive: names(false),
    findings: parsed.data.length === usualRows ? [maybeCut(file)] : [],
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const maybeCut = (file: string): Finding => ({
  id: 'import.maybe-cut',
  severity: 'warning',
  message: `${code(file)} has exactly ${usualRows} domains, where \`wp wu domain list\` stops: there may be more.`,
  fix: 'Export the whole table with `wp db query` if the network has more domains.',
});
