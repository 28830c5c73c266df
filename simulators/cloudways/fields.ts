/** The fields of a request: query, JSON and form alike. Vendors ignore what they do not know, and so does this. */
export type Fields = Readonly<Record<string, unknown>>;

export async function fieldsOf(request: Request): Promise<Fields> {
  const text = await request.text();
  const query = fromPairs(new URL(request.url).searchParams);
  if (text === '') return query;
  if (request.headers.get('content-type')?.includes('json')) return { ...query, ...fromJson(text) };
  return { ...query, ...fromPairs(new URLSearchParams(text)) };
}

function fromJson(text: string): Fields {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
  } catch {
    return {};
  }
}

/** As PHP reads them: `a[]` and `a[0]` make a list; of a bare `a` that comes again, only the last is kept. */
function fromPairs(pairs: URLSearchParams): Fields {
  const fields: Record<string, unknown> = {};
  for (const [key, value] of pairs) {
    const [, name] = /^([^[]+)\[\d*\]$/.exec(key) ?? [];
    if (name === undefined) {
      fields[key] = value;
      continue;
    }
    const list = fields[name];
    fields[name] = Array.isArray(list) ? [...list, value] : [value];
  }
  return fields;
}

type Check = (value: unknown) => boolean;
export interface Rule {
  readonly code: string;
  readonly says: string;
  readonly holds: Check;
}

const missing: Check = (value) => value === undefined || value === null || value === '';

export const integer: Rule = {
  code: 'integer',
  says: 'must be an integer.',
  holds: (value) => /^\d+$/.test(String(value)),
};
export const email: Rule = {
  code: 'email',
  says: 'must be a valid email address.',
  holds: (value) => typeof value === 'string' && /^\S+@\S+\.\S+$/.test(value),
};
export const text: Rule = { code: 'string', says: 'must be a string.', holds: (value) => typeof value === 'string' };
export const list: Rule = {
  code: 'array',
  says: 'must be an array.',
  holds: (value) => Array.isArray(value) && value.every((one) => typeof one === 'string'),
};
export const boolean: Rule = {
  code: 'boolean',
  says: 'field must be true or false.',
  holds: (value) => [true, false, 0, 1, '0', '1', 'true', 'false'].some((one) => one === value),
};

/** The problems of each field, in the shape in which Cloudways lists them; undefined when there are none. */
export function problemsOf(fields: Fields, rules: Readonly<Record<string, Rule>>): Fields | undefined {
  const problems = Object.entries(rules).flatMap(([field, rule]) => {
    const spoken = field.replaceAll('_', ' ');
    if (missing(fields[field])) return [[field, problem('required', `The ${spoken} field is required.`)] as const];
    return rule.holds(fields[field]) ? [] : [[field, problem(rule.code, `The ${spoken} ${rule.says}`)] as const];
  });
  return problems.length === 0 ? undefined : Object.fromEntries(problems);
}

export const problem = (code: string, message: string) => [{ code, message }];

export const isYes = (value: unknown): boolean => [true, 1, '1', 'true'].some((one) => one === value);

export const strings = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : []);
