/**
 * Takes the few operations of GitHub's REST API that this project uses out of GitHub's own OpenAPI description, for the
 * stand-in in simulators/github. The description comes as npm package `@octokit/openapi`, which is too large (385 MB) to
 * be a dependency. Unpack it somewhere (`npm pack @octokit/openapi`), and run
 *
 *     node scripts/github-openapi.ts <folder>/package
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const target = new URL('../simulators/github/openapi.json', import.meta.url);
const source = 'generated/api.github.com.deref.json';
const repository = '/repos/{owner}/{repo}';

/** `answer: false`: only the request is described, as the answer's schema is larger than all others together. */
const operations = [
  { method: 'get', path: repository, answer: false },
  { method: 'get', path: `${repository}/commits/{commit_sha}/pulls`, answer: false },
  { method: 'get', path: `${repository}/deployments` },
  { method: 'post', path: `${repository}/deployments` },
  { method: 'get', path: `${repository}/deployments/{deployment_id}/statuses` },
  { method: 'post', path: `${repository}/deployments/{deployment_id}/statuses` },
  { method: 'get', path: `${repository}/issues`, answer: false },
  { method: 'post', path: `${repository}/issues`, answer: false },
  { method: 'patch', path: `${repository}/issues/{issue_number}` },
  { method: 'get', path: `${repository}/issues/{issue_number}/comments` },
  { method: 'post', path: `${repository}/issues/{issue_number}/comments` },
  { method: 'patch', path: `${repository}/issues/comments/{comment_id}` },
];

const operationSchema = z.object({
  parameters: z.array(
    z.object({ name: z.string(), in: z.string(), required: z.boolean().optional(), schema: z.unknown() }),
  ),
  requestBody: z.object({ content: z.object({ 'application/json': z.object({ schema: z.unknown() }) }) }).optional(),
  responses: z.record(z.string(), z.object({ content: z.unknown().optional() })),
});
const documentSchema = z.object({
  info: z.object({ version: z.string() }),
  paths: z.record(z.string(), z.record(z.string(), z.unknown())),
});
const json = z.object({ 'application/json': z.object({ schema: z.unknown() }) });

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('name the folder of the unpacked package');
const { version } = z
  .object({ version: z.string() })
  .parse(JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')));
const document = documentSchema.parse(JSON.parse(await readFile(join(folder, source), 'utf8')));

const taken = operations.map(({ method, path, answer = true }) => {
  const { parameters, requestBody, responses } = operationSchema.parse(document.paths[path]?.[method]);
  const good = Object.entries(responses).filter(([status]) => status.startsWith('2'));
  return {
    method: method.toUpperCase(),
    path,
    parameters: parameters.map(({ name, in: place, required = false, schema }) => ({
      name,
      in: place,
      required,
      schema,
    })),
    ...(requestBody && { body: requestBody.content['application/json'].schema }),
    answers: Object.fromEntries(
      good.map(([status, { content }]) => [
        status,
        answer ? json.safeParse(content).data?.['application/json'].schema : undefined,
      ]),
    ),
    statuses: good.map(([status]) => Number(status)),
  };
});
const from = `@octokit/openapi ${version}, ${source}: GitHub's REST description ${document.info.version} (MIT)`;
await writeFile(target, `${JSON.stringify(bare({ from, operations: taken }), null, 1)}\n`);

/** Without what only people read. */
function bare(value: unknown, inProperties = false): unknown {
  if (Array.isArray(value)) return value.map((inner) => bare(inner));
  if (value === null || typeof value !== 'object') return value;
  const kept = Object.entries(value).filter(
    ([key, inner]) =>
      inProperties ||
      (!['description', 'example', 'examples', 'title'].includes(key) && !key.startsWith('x-') && inner !== undefined),
  );
  return Object.fromEntries(kept.map(([key, inner]) => [key, bare(inner, !inProperties && key === 'properties')]));
}
