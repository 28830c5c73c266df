import type { Agreement } from './agree.ts';
import type { Definite } from './chain.ts';
import type { AddressRecord, DefiniteAnswer, NameAnswer } from './dns.ts';
import { longestTtl } from './wire.ts';

/** One answer of both address types. A name that does not exist for one type exists for none (RFC 8020). */
export function combine(v4: Agreement, v6: Agreement): NameAnswer {
  if (v4.state === 'agreed' && v6.state === 'agreed') {
    const answer = combineDefinite(v4.said, v6.said);
    return (v4.doubted || v6.doubted) && answer.state === 'answered' ? { ...answer, doubted: true } : answer;
  }
  for (const [side, other] of [[v4, v6] as const, [v6, v4] as const]) {
    const missing = side.state === 'agreed' && side.said.kind === 'no-such-name';
    if (missing && candidatesOf(other).length === 0) return combineDefinite(side.said, side.said);
  }
  const open = v4.state === 'open' ? v4 : v6;
  const either = candidatesOf(v4).flatMap((a) => candidatesOf(v6).map((aaaa) => combineDefinite(a, aaaa)));
  const type = v4.state === 'open' ? 'A' : 'AAAA';
  const reason = open.state === 'open' ? `${open.reason} (${type})` : '';
  return {
    state: 'unknown',
    reason,
    ...(either.length > 0 && { either }),
    ...((v4.doubted || v6.doubted) && { doubted: true }),
  };
}

const candidatesOf = (side: Agreement): readonly Definite[] =>
  side.state === 'agreed' ? [side.said] : side.candidates;

/** Some name servers wrongly say "no such name" to AAAA: where the other type has an answer, the name exists. */
function combineDefinite(v4: Definite, v6: Definite): DefiniteAnswer {
  const aliases = v4.aliases.length > 0 ? v4.aliases : v6.aliases;
  const addresses = [...recordsOf(v4, 4), ...recordsOf(v6, 6)];
  if (addresses.length > 0) {
    const ttl = Math.min(v4.kind === 'found' ? v4.ttl : longestTtl, v6.kind === 'found' ? v6.ttl : longestTtl);
    return { state: 'answered', addresses, aliases, ttl };
  }
  const missing = v4.kind === 'no-such-name' && v6.kind === 'no-such-name';
  return { state: missing ? 'no-such-name' : 'no-address', aliases, ttl: Math.min(v4.ttl, v6.ttl) };
}

const recordsOf = (said: Definite, family: AddressRecord['family']): readonly AddressRecord[] =>
  said.kind === 'found' ? said.values.map((address) => ({ family, address })) : [];
