import { z } from 'zod';
import type { ApiOptions, Call } from './call.ts';
import { header, type WireAnswer } from './transport.ts';

/** What an exchange came to. `finding` is the id under which it is reported when it was the last try. */
export type Reading<T> =
  | { readonly kind: 'ok'; readonly value: T }
  | (Trouble & { readonly kind: 'not-sent' | 'broken' })
  | (Trouble & { readonly kind: 'refused' | 'unauthorized' | 'throttled'; readonly status: number });

interface Trouble {
  readonly finding: string;
  readonly reason: string;
  readonly status?: number;
  readonly words?: string | undefined;
  readonly body?: unknown;
  /** The pause that the vendor asks for, in milliseconds. */
  readonly waitMs?: number | undefined;
}

/** Believes an answer only if it is JSON, of a good status, reports no failure and has the expected shape. */
export function readAnswer<T>(wire: WireAnswer, call: Call<T>, options: ApiOptions, now: number): Reading<T> {
  if (wire.kind === 'not-sent') return { kind: 'not-sent', finding: 'api.unavailable', reason: wire.reason };
  if (wire.kind === 'lost') return { kind: 'broken', finding: 'api.unavailable', reason: wire.reason };
  const { status } = wire;
  // 204 says "done, nothing to tell".
  const body = status === 204 ? {} : parseJson(wire.text);
  const words = body === undefined ? undefined : options.errorText(body, status);
  const trouble = { status, words, body, reason: `HTTP ${status}` };
  const waitMs = retryAfter(header(wire.headers, 'retry-after'), now);
  if (status === 429) return { ...trouble, kind: 'throttled', finding: 'api.rate-limited', waitMs };
  if (status >= 300 && status < 400) {
    const reason = `HTTP ${status}: a redirect, which is never followed with credentials`;
    return { ...trouble, kind: 'refused', finding: 'api.redirected', reason };
  }
  if (status >= 500 && !options.refusals?.includes(status)) {
    return { ...trouble, kind: 'broken', finding: 'api.unavailable', waitMs };
  }
  if (status >= 400) {
    const finding = refusalIds[status] ?? 'api.refused';
    return { ...trouble, kind: status === 401 ? 'unauthorized' : 'refused', finding };
  }
  if (body === undefined) {
    const reason = `HTTP ${status} with ${wire.text === '' ? 'an empty body' : 'a page that is not JSON'}`;
    return { ...trouble, kind: 'broken', finding: 'api.not-json', reason };
  }
  if (words !== undefined) {
    const reason = `HTTP ${status}, but the answer reports a failure`;
    return { ...trouble, kind: 'refused', finding: 'api.refused', reason };
  }
  const parsed = call.answer.safeParse(body);
  if (parsed.success) return { kind: 'ok', value: parsed.data };
  return {
    kind: 'broken',
    finding: 'api.unexpected-answer',
    reason: `the answer has another shape than documented (${shapeProblem(parsed.error)})`,
  };
}

const refusalIds: Readonly<Record<number, string>> = {
  401: 'api.unauthorized',
  403: 'api.forbidden',
  404: 'api.not-found',
};

function parseJson(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Seconds or a date, as RFC 9110 has it; in milliseconds from now. */
function retryAfter(value: string | undefined, now: number): number | undefined {
  if (value === undefined) return undefined;
  if (/^\s*\d{1,9}\s*$/.test(value)) return Number(value) * 1000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

/** Where the shape is wrong, without repeating any value of the answer. */
function shapeProblem(error: z.ZodError): string {
  const [first] = error.issues;
  return first ? `at ${first.path.map(String).join('.') || 'the top'}: ${first.code}` : z.prettifyError(error);
}
