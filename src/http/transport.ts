import { type Dispatcher, EnvHttpProxyAgent, request } from 'undici';

/** A request as it goes over the wire. */
export interface WireRequest {
  readonly method: Dispatcher.HttpMethod;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | undefined;
  /** The whole exchange, in milliseconds. */
  readonly timeoutMs: number;
}

/** What came back, or how far the request got. */
export type WireAnswer =
  | { readonly kind: 'answer'; readonly status: number; readonly headers: Headers; readonly text: string }
  /** The request never reached the vendor: repeating it is safe whatever it does. */
  | { readonly kind: 'not-sent'; readonly reason: string }
  /** It may have reached the vendor. */
  | { readonly kind: 'lost'; readonly reason: string };

type Headers = Readonly<Record<string, string | string[] | undefined>>;

/** The largest answer that is read; a whole Cloudways account of 350 apps is about 1 MB. */
const maxResponseSize = 32 * 1024 * 1024;

const neverSent = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/** The one way out over HTTP: honours HTTP(S)_PROXY and NO_PROXY, and reads no answer over the size cap. */
export function createDispatcher(): Dispatcher {
  return new EnvHttpProxyAgent({ maxResponseSize, connect: { timeout: 10_000 } });
}

/** Sends one request, follows no redirect, and never throws but when the run was cancelled. */
export async function send(wire: WireRequest, dispatcher: Dispatcher, signal: AbortSignal): Promise<WireAnswer> {
  try {
    const response = await request(wire.url, {
      dispatcher,
      method: wire.method,
      headers: wire.headers,
      body: wire.body ?? null,
      signal: AbortSignal.any([signal, AbortSignal.timeout(wire.timeoutMs)]),
    });
    return {
      kind: 'answer',
      status: response.statusCode,
      headers: response.headers,
      text: await response.body.text(),
    };
  } catch (error) {
    signal.throwIfAborted();
    return { kind: neverSent.has(codeOf(error)) ? 'not-sent' : 'lost', reason: reasonOf(error, wire.timeoutMs) };
  }
}

export function header(headers: Headers, name: string): string | undefined {
  const value = headers[name];
  return Array.isArray(value) ? value[0] : value;
}

function codeOf(error: unknown): string {
  const inner = error instanceof AggregateError ? error.errors[0] : error;
  return inner instanceof Error && 'code' in inner ? String(inner.code) : '';
}

function reasonOf(error: unknown, timeoutMs: number): string {
  if (error instanceof Error && error.name === 'TimeoutError') return `no answer within ${timeoutMs / 1000} s`;
  const name = codeOf(error);
  if (name === 'UND_ERR_RES_EXCEEDED_MAX_SIZE') return 'the answer is larger than 32 MiB';
  return name || (error instanceof Error ? error.message : 'the connection failed');
}
