import type { SimulatedClock } from '../kit/world.ts';
import type { Assumptions } from './assumptions.ts';

const window = 60_000;

/** Gives the answer of an endpoint, or refuses to. */
export type Throttle = (endpoint: string, answer: () => Promise<Response>) => Promise<Response>;

/** Counts the requests of each endpoint in windows of a minute, tells the count in headers, and refuses what is over it. */
export function createThrottle(clock: SimulatedClock, { requestsPerMinute, retryAfter }: Assumptions): Throttle {
  const windows = new Map<string, { readonly end: number; count: number }>();

  return async (endpoint, answer) => {
    const known = windows.get(endpoint);
    const current = known && clock.now() < known.end ? known : { end: clock.now() + window, count: 0 };
    windows.set(endpoint, current);
    current.count += 1;
    const over = current.count > requestsPerMinute;
    const response = over ? Response.json({ message: 'Too many requests' }, { status: 429 }) : await answer();
    response.headers.set('x-ratelimit-limit', String(requestsPerMinute));
    response.headers.set('x-ratelimit-remaining', String(Math.max(0, requestsPerMinute - current.count)));
    if (over) response.headers.set('retry-after', String(retryAfter));
    return response;
  };
}
