import { z } from 'zod';
import document from './openapi.json' with { type: 'json' };

/** What GitHub's own OpenAPI description says about one request (scripts/github-openapi.ts made the copy). */
export interface Matched {
  /** `POST /repos/{owner}/{repo}/deployments`. */
  readonly operation: string;
  /** The values of the path's parameters. */
  readonly values: Readonly<Record<string, string>>;
  /** What does not keep to the description; empty when all is well. */
  readonly problems: readonly string[];
  /** The same for an answer with a 2xx status. */
  checkAnswer(status: number, body: unknown): readonly string[];
}

interface Operation {
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly body?: { readonly properties?: object };
  readonly answers: Readonly<Record<string, object>>;
  readonly statuses: readonly number[];
}

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required: boolean;
  readonly schema: { readonly type?: string };
}

const schemas = new Map<object, z.ZodType>();

/** Finds the operation of a request; undefined when GitHub's description, or our part of it, has none. */
export function match(method: string, url: URL, body: unknown): Matched | undefined {
  const operations: readonly Operation[] = document.operations;
  for (const operation of operations) {
    const pattern = operation.path.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)');
    const found = operation.method === method ? new RegExp(`^${pattern}$`).exec(url.pathname) : null;
    if (!found) continue;
    const values = { ...found.groups };
    return {
      operation: `${method} ${operation.path}`,
      values,
      problems: [...parameterProblems(operation, values, url.searchParams), ...bodyProblems(operation, body)],
      checkAnswer: (status, answer) => answerProblems(operation, status, answer),
    };
  }
  return undefined;
}

function parameterProblems(
  { parameters }: Operation,
  values: Record<string, string>,
  query: URLSearchParams,
): string[] {
  const known = parameters.filter((parameter) => parameter.in === 'query');
  const strangers = [...query.keys()].filter((name) => !known.some((parameter) => parameter.name === name));
  const given = parameters.map((parameter) => ({
    ...parameter,
    value: parameter.in === 'path' ? values[parameter.name] : (query.get(parameter.name) ?? undefined),
  }));
  return [
    ...strangers.map((name) => `unknown query parameter ${name}`),
    ...given.flatMap(({ name, required, schema, value }) => {
      if (value === undefined) return required ? [`${name} is missing`] : [];
      return check(schema, schema.type === 'integer' ? Number(value) : decodeURIComponent(value), name);
    }),
  ];
}

/** GitHub drops what it does not know; here it is a mistake. */
function bodyProblems({ body: schema }: Operation, body: unknown): string[] {
  if (!schema) return body === undefined ? [] : ['a body where none is expected'];
  const strangers = Object.keys(typeof body === 'object' ? (body ?? {}) : {}).filter(
    (name) => !Object.hasOwn(schema.properties ?? {}, name),
  );
  return [...strangers.map((name) => `unknown property ${name}`), ...check(schema, body, 'body')];
}

function answerProblems({ answers, statuses }: Operation, status: number, body: unknown): string[] {
  if (!statuses.includes(status)) return [`status ${status} is not described`];
  const schema = answers[status];
  return schema ? check(schema, body, 'answer') : [];
}

function check(schema: object, value: unknown, what: string): string[] {
  const known = schemas.get(schema) ?? z.fromJSONSchema({ ...schema }, { defaultTarget: 'openapi-3.0' });
  schemas.set(schema, known);
  const { error } = known.safeParse(value);
  return error ? error.issues.map((issue) => `${[what, ...issue.path].join('.')}: ${issue.message}`) : [];
}
