import { code } from '../../finding.ts';
import type { Hostname } from '../../hostname.ts';
import type { NameAnswer } from '../dns.ts';
import { brief } from '../seen.ts';
import type { ZoneView } from '../zone.ts';
import { advice, cannotTell, type Trouble } from './check.ts';
import { duration } from './words.ts';

/** The zone has been put right, and resolvers still remember what it said before. */
export function propagating(name: Hostname, answer: NameAnswer, view: ZoneView): Trouble {
  const seen = answer.state === 'unknown' ? 'different things' : brief(answer);
  const message = `The name servers of ${code(view.zone)} lead ${code(name)} to the app, and resolvers still say ${seen}`;
  const ttl = answer.state === 'unknown' ? Math.max(0, ...(answer.either ?? []).map(({ ttl = 0 }) => ttl)) : answer.ttl;
  const fix = `Nothing is to be done but to wait: the last of them has forgotten it in ${duration(ttl ?? 0)}.`;
  // Where resolvers do not agree some have the new answer already, and Let's Encrypt asks the name servers themselves.
  return answer.state === 'unknown'
    ? advice('dns.propagating', 'notice', { name }, message, fix)
    : cannotTell('dns.propagating', 'notice', { name }, message, fix);
}
