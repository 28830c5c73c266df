/** One request after the gate: authenticated, counted, its body read. */
export interface ApiRequest {
  readonly version: 'v2' | 'v3';
  readonly method: string;
  /** Path below `/api/v3/`, split. */
  readonly segments: readonly string[];
  readonly query: URLSearchParams;
  readonly body: Readonly<Record<string, unknown>>;
}

/** An answer that ends a request wherever it is thrown. */
export class Refused extends Error {
  readonly response: Response;

  constructor(status: number, message: string, errors?: Readonly<Record<string, readonly string[]>>) {
    super(message);
    this.response = Response.json({ message, ...(errors && { errors }) }, { status });
  }
}

export const notFound = () => new Refused(404, 'The requested resource was not found.');
export const invalid = (errors: Readonly<Record<string, readonly string[]>>) =>
  new Refused(422, 'The given data was invalid.', errors);

/** `2024-07-18 01:31:10`, without a zone, in UTC. */
export const timestamp = (time: number): string => new Date(time).toISOString().slice(0, 19).replace('T', ' ');

/** A boolean from JSON or from a form; undefined when it is neither given nor one. */
export function booleanOf(value: unknown): boolean | undefined {
  if ([true, 1, '1', 'true'].some((yes) => yes === value)) return true;
  if ([false, 0, '0', 'false'].some((no) => no === value)) return false;
  return undefined;
}
