import { randomUUID } from 'node:crypto';
import { request as httpRequest, type IncomingMessage, type RequestOptions } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { Context } from '../context.ts';
import type { Hostname } from '../hostname.ts';
import { createLimit, type Limit } from '../limit.ts';

/** What one address answers to a request as Let's Encrypt makes it (HTTP-01, RFC 8555 §8.3). */
export type Visited = { readonly address: string } & (
  | { readonly kind: 'answered'; readonly status: number }
  /** It sends on to another name. */
  | { readonly kind: 'redirected'; readonly to: string }
  /** Nothing listens on the port. */
  | { readonly kind: 'refused'; readonly port: number }
  /** Nobody can tell: no answer in time, no way there, or no time left. */
  | { readonly kind: 'silent'; readonly reason: string }
);

/** Asks each address for a token that nobody knows. Never fails; addresses that are not to be asked are left out. */
export type Visit = (name: Hostname, addresses: readonly string[]) => Promise<readonly Visited[]>;

export interface VisitSetting extends Pick<Context, 'signal'> {
  /** The port for `http:` or `https:` on an address; undefined where none is asked. */
  readonly portFor: (address: string, scheme: 'http' | 'https') => number | undefined;
  /** What one request may take. */
  readonly timeoutMs?: number;
  /** What all visits of the run may take. */
  readonly deadlineMs?: number;
}

/** Requests at a time with one address: it is someone's web server. */
const perAddress = 4;

/** Requests that an address may leave unanswered before it is left alone, if it never answered one. */
const patience = 3;

/** Let's Encrypt follows ten; within one name, a sane server needs one. */
const mostRedirects = 4;

export function createVisit(setting: VisitSetting): Visit {
  const { signal, portFor, timeoutMs = 5_000, deadlineMs = 180_000 } = setting;
  const doors = new Map<string, { readonly limit: Limit; answered: boolean; silences: number }>();
  let until: number | undefined;

  const knock = async (name: Hostname, address: string): Promise<Visited> => {
    const door = doors.get(address) ?? { limit: createLimit(perAddress), answered: false, silences: 0 };
    doors.set(address, door);
    return door.limit(async () => {
      until ??= performance.now() + deadlineMs;
      if (signal.aborted || performance.now() > until) return { address, kind: 'silent', reason: 'no time was left' };
      if (!door.answered && door.silences >= patience) return { address, kind: 'silent', reason: 'answers nothing' };
      const visited = await follow(name, address);
      if (visited.kind === 'silent') door.silences += 1;
      else door.answered = true;
      return visited;
    });
  };

  const follow = async (name: Hostname, address: string): Promise<Visited> => {
    let url = new URL(`http://${name}/.well-known/acme-challenge/${randomUUID()}`);
    for (let turn = 0; turn <= mostRedirects; turn += 1) {
      const scheme = url.protocol === 'https:' ? 'https' : 'http';
      const port = portFor(address, scheme);
      if (port === undefined) return { address, kind: 'silent', reason: `${scheme} is not asked` };
      const answer = await get(url, { host: address, port, timeoutMs, signal });
      if (answer.kind !== 'response') return { address, ...answer };
      const { status, location } = answer;
      const next = status >= 300 && status < 400 && location ? parse(location, url.href) : undefined;
      if (!next) return { address, kind: 'answered', status };
      if (next.hostname !== name || next.port !== '') return { address, kind: 'redirected', to: next.href };
      url = next;
    }
    return { address, kind: 'redirected', to: url.href };
  };

  return (name, addresses) =>
    Promise.all(
      addresses.filter((address) => portFor(address, 'http') !== undefined).map((address) => knock(name, address)),
    );
}

const parse = (location: string, base: string): URL | undefined => {
  const url = URL.canParse(location, base) ? new URL(location, base) : undefined;
  return url?.protocol === 'http:' || url?.protocol === 'https:' ? url : undefined;
};

interface Way {
  readonly host: string;
  readonly port: number;
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
}

type Answer =
  | { readonly kind: 'response'; readonly status: number; readonly location: string | undefined }
  | { readonly kind: 'refused'; readonly port: number }
  | { readonly kind: 'silent'; readonly reason: string };

/** One request; only the head of the answer is read. */
function get(url: URL, { host, port, timeoutMs, signal }: Way): Promise<Answer> {
  return new Promise((resolve) => {
    const options: RequestOptions & { servername: string; rejectUnauthorized: boolean } = {
      host,
      port,
      path: `${url.pathname}${url.search}`,
      headers: { host: url.hostname, 'user-agent': 'multisite-domain-sync', connection: 'close' },
      agent: false,
      servername: url.hostname,
      // As the CA does: the certificate is what is still missing.
      rejectUnauthorized: false,
      maxHeaderSize: 16_384,
    };
    const request = (url.protocol === 'https:' ? httpsRequest : httpRequest)(options);
    const settle = (answer: Answer) => {
      clearTimeout(timer);
      signal.removeEventListener('abort', cancel);
      request.destroy();
      resolve(answer);
    };
    const cancel = () => settle({ kind: 'silent', reason: 'the run was cancelled' });
    const timer = setTimeout(
      () => settle({ kind: 'silent', reason: `no answer within ${timeoutMs / 1000} s` }),
      timeoutMs,
    );
    signal.addEventListener('abort', cancel);
    request.on('response', ({ statusCode = 0, headers }: IncomingMessage) =>
      settle({ kind: 'response', status: statusCode, location: headers.location }),
    );
    request.on('error', (error: NodeJS.ErrnoException) =>
      settle(
        error.code === 'ECONNREFUSED'
          ? { kind: 'refused', port: url.protocol === 'https:' ? 443 : 80 }
          : { kind: 'silent', reason: error.code ?? error.message },
      ),
    );
    request.end();
  });
}
