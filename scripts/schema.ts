import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { providerWord, publishedFile, publishedInclude } from '../src/config/schema.ts';
import { providerId } from '../src/plugins/contract.ts';
import { providers } from '../src/providers/index.ts';
import { reportSchema } from '../src/report/report.ts';

const published = {
  'schema/domains.schema.json': { title: 'domains.yml of multisite-domain-sync', schema: publishedFile },
  'schema/included.schema.json': { title: 'A file that domains.yml includes', schema: publishedInclude },
  'schema/report.schema.json': { title: 'Report of multisite-domain-sync', schema: reportSchema },
};

const root = new URL('../', import.meta.url);

/** The JSON Schemas that editors and readers of the report use, by their path in the repository. */
export function schemas(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(published).map(([path, { title, schema }]) => {
      // draft-07 is what editors' YAML support understands.
      const json = z.toJSONSchema(schema, {
        target: 'draft-07',
        io: 'input',
        reused: 'inline',
        override: ({ zodSchema, jsonSchema }) => {
          // Editors complete the words of the registry; a plugin brings others.
          if (zodSchema === providerWord)
            jsonSchema.anyOf = [{ enum: Object.keys(providers) }, { pattern: providerId }];
        },
      });
      const { $schema, ...rest } = json;
      return [path, `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n`];
    }),
  );
}

/** Paths of the committed schemas that differ from the code. */
export async function staleSchemas(): Promise<readonly string[]> {
  const stale: string[] = [];
  for (const [path, text] of schemas()) {
    const committed = await readFile(new URL(path, root), 'utf8').catch(() => undefined);
    if (committed !== text) stale.push(path);
  }
  return stale;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv.includes('--check')) {
    const stale = await staleSchemas();
    for (const path of stale) console.error(`${path} differs from the code: run \`node scripts/schema.ts\`.`);
    process.exitCode = stale.length > 0 ? 1 : 0;
  } else {
    for (const [path, text] of schemas()) await writeFile(new URL(path, root), text);
  }
}
