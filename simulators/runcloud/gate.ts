import type { SimulatedClock } from '../kit/world.ts';
import type { Assumptions } from './assumptions.ts';
import { canaries } from './canaries.ts';
import { type ApiRequest, Refused } from './reply.ts';

type Answer = (request: ApiRequest) => Promise<Response> | Response;

/** Everything that happens to a request before and after the API itself: versions, credentials, rate, redirects. */
export function createGate(answer: Answer, assumptions: Assumptions, clock: SimulatedClock) {
  const rate = createRate(assumptions, clock);

  return async (request: Request): Promise<Response> => {
    const url = new URL(request.url);
    const [api, version, ...segments] = url.pathname.split('/').slice(1);
    if (api !== 'api' || (version !== 'v2' && version !== 'v3')) return page();
    const credential = request.headers.get('authorization') ?? '';
    try {
      authenticate(credential, version, assumptions);
    } catch (error) {
      return spoken(request, refusalOf(error), assumptions);
    }
    const count = rate(credential);
    const response = count.refusal ?? (await respond({ request, url, version, segments }, answer));
    for (const [name, value] of Object.entries(count.headers)) response.headers.set(name, value);
    return spoken(request, response, assumptions);
  };
}

interface Arrival {
  readonly request: Request;
  readonly url: URL;
  readonly version: 'v2' | 'v3';
  readonly segments: readonly string[];
}

async function respond({ request, url, version, segments }: Arrival, answer: Answer): Promise<Response> {
  try {
    const body = await bodyOf(request, version);
    return await answer({ version, method: request.method, segments, query: url.searchParams, body });
  } catch (error) {
    return refusalOf(error);
  }
}

/** v2 takes a key and secret or a token, v3 a token only. */
function authenticate(credential: string, version: 'v2' | 'v3', { foreignIp, plan }: Assumptions): void {
  if (credential === '') throw new Refused(401, 'Missing API Token.');
  const known =
    credential === `Bearer ${canaries.token}` || (version === 'v2' && credential === `Basic ${canaries.pair}`);
  if (!known || foreignIp) throw new Refused(401, 'Unauthorized.');
  if (plan === 'no-api') throw new Refused(403, 'Your plan does not include API access.');
}

/** A fixed window for each credential, that begins with its first request. */
function createRate({ requestsPerMinute, retryAfter }: Assumptions, clock: SimulatedClock) {
  const windows = new Map<string, { start: number; count: number }>();
  return (credential: string): { readonly headers: Record<string, string>; readonly refusal?: Response } => {
    const now = clock.now();
    const known = windows.get(credential);
    const window = known && now - known.start < 60_000 ? known : { start: now, count: 0 };
    windows.set(credential, window);
    window.count += 1;
    const remaining = Math.max(0, requestsPerMinute - window.count);
    const headers = { 'x-ratelimit-limit': String(requestsPerMinute), 'x-ratelimit-remaining': String(remaining) };
    if (window.count <= requestsPerMinute) return { headers };
    const seconds = String(Math.ceil((window.start + 60_000 - now) / 1000));
    return {
      headers: { ...headers, ...(retryAfter && { 'retry-after': seconds }) },
      refusal: Response.json({ message: 'Too Many Attempts.' }, { status: 429 }),
    };
  };
}

/** JSON everywhere; v2 takes forms too, in which every value is text. */
async function bodyOf(request: Request, version: 'v2' | 'v3'): Promise<Readonly<Record<string, unknown>>> {
  const text = request.body ? await request.text() : '';
  const type = request.headers.get('content-type') ?? '';
  if (version === 'v2' && type.includes('form')) return Object.fromEntries(new URLSearchParams(text));
  if (text === '' || !type.includes('json')) return {};
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    throw new Refused(422, 'The given data was invalid.');
  }
}

/** A caller that does not ask for JSON is sent to a page instead of being told what is wrong. */
function spoken(request: Request, response: Response, { redirectWithoutAccept }: Assumptions): Response {
  const wantsJson = request.headers.get('accept')?.includes('json') ?? false;
  if (wantsJson || response.status < 400 || !redirectWithoutAccept) return response;
  return new Response('<!doctype html><title>Redirecting</title>', {
    status: 302,
    headers: { location: '/login', 'content-type': 'text/html' },
  });
}

const page = () =>
  new Response('<!doctype html><title>RunCloud</title><h1>Sign in</h1>', { headers: { 'content-type': 'text/html' } });

function refusalOf(error: unknown): Response {
  if (error instanceof Refused) return error.response;
  throw error;
}
