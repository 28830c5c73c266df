import type { Authority } from './authority.ts';
import type { NameServer } from './name-server.ts';
import type { Issuer } from './world.ts';

/** Let's Encrypt takes no more names into one certificate (letsencrypt.org/docs/rate-limits). */
const mostNames = 100;

/**
 * Validates each name as Let's Encrypt does by HTTP-01, without the HTTP: the name has to lead to a server of the world.
 * IPv6 is tried first and alone. Of several IPv4 addresses every one has to be right, because no one knows which is tried.
 */
export function createIssuer(
  authority: Authority,
  nameServer: NameServer,
  isEdge: (address: string) => boolean,
): Issuer {
  return {
    order: async (names) => {
      const all = [...new Set(names)];
      if (all.length === 0) return { ok: false, reason: 'malformed: the order has no names' };
      if (all.length > mostNames) {
        return { ok: false, reason: `malformed: the order has ${all.length} names, at most ${mostNames} are allowed` };
      }
      const problem = all.map((name) => problemOf(name, nameServer, isEdge)).find((reason) => reason !== undefined);
      return problem === undefined ? { ok: true, ...(await authority.issue(all)) } : { ok: false, reason: problem };
    },
  };
}

function problemOf(name: string, nameServer: NameServer, isEdge: (address: string) => boolean): string | undefined {
  if (name.startsWith('*.')) return `${name}: rejectedIdentifier: a wildcard cannot be validated by HTTP-01`;
  const found: Record<'A' | 'AAAA', readonly string[]> = { A: [], AAAA: [] };
  for (const type of ['A', 'AAAA'] as const) {
    const answer = nameServer.look(name, type);
    if (!answer) return `${name}: dns: problem looking up ${type}: SERVFAIL or no answer`;
    if (!answer.exists) return `${name}: dns: problem looking up ${type}: NXDOMAIN`;
    found[type] = answer.answers.flatMap((record) => (record.type === type ? [record.data] : []));
  }
  const tried = found.AAAA.length > 0 ? found.AAAA : found.A;
  if (tried.length === 0) return `${name}: dns: no valid A or AAAA records found`;
  const bad = tried.find((address) => !isEdge(address));
  return bad && `${name}: unauthorized: ${bad}: invalid response to the HTTP-01 challenge (404)`;
}
