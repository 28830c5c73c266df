import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { schemas, staleSchemas } from '../scripts/schema.ts';
import { appSchema, domainObject } from '../src/config/schema.ts';

test('the committed schemas are those of the code', async () => {
  expect(await staleSchemas(), 'run `npx node scripts/schema.ts`').toEqual([]);
});

const object = z.looseObject({
  additionalProperties: z.literal(false),
  properties: z.record(z.string(), z.looseObject({ description: z.string().min(10) })),
});

test('editors get every key with its description, and refuse others', async () => {
  const read = async (path: string) => JSON.parse(await readFile(new URL(`../${path}`, import.meta.url), 'utf8'));
  const [app] = z
    .looseObject({ anyOf: z.tuple([object], z.unknown()) })
    .parse(await read('schema/domains.schema.json')).anyOf;
  expect(Object.keys(app.properties)).toEqual(Object.keys(appSchema.shape));
  const [domain] = z
    .looseObject({ anyOf: z.tuple([object], z.unknown()) })
    .parse(await read('schema/included.schema.json')).anyOf;
  expect(Object.keys(domain.properties)).toEqual(Object.keys(domainObject.shape));
});

test('the schemas are in a draft that editors understand', () => {
  expect([...schemas().keys()]).toHaveLength(3);
  for (const text of schemas().values())
    expect(JSON.parse(text).$schema).toBe('http://json-schema.org/draft-07/schema#');
});
