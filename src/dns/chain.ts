import type { Answer } from 'dns-packet';
import type { Hostname } from '../hostname.ts';
import { isDefinite, isNoSuchName, lower, type Message, rcodeName } from './message.ts';
import type { Resolver } from './resolver.ts';

export type AddressType = 'A' | 'AAAA';

/** What one resolver says about the addresses of one type that a name leads to. */
export type Said = Definite | { readonly kind: 'silent'; readonly reason: string };

export type Definite =
  | (Told & { readonly kind: 'addresses'; readonly addresses: readonly string[] })
  /** No address of this type. */
  | (Told & { readonly kind: 'nothing' })
  /** The name, or the last alias, does not exist. */
  | (Told & { readonly kind: 'no-such-name' });

interface Told {
  readonly aliases: readonly Hostname[];
  /** Seconds. */
  readonly ttl: number;
}

/** Longer chains of CNAMEs than this are followed by no one; resolvers give up at 8 to 16. */
const longestChain = 16;

/** A week: what resolvers cap TTLs to (RFC 8767 §4). */
const longestTtl = 604_800;

/**
 * Asks for the addresses of a name, through its CNAMEs: those in the answer first, and with further questions where the
 * answer ends before the chain does. A chain that bites its tail ends there, with the repeated name as its last alias.
 */
export async function followName(
  resolver: Resolver,
  name: Hostname,
  type: AddressType,
  over: AbortSignal,
): Promise<Said> {
  const aliases: Hostname[] = [];
  let ttl = longestTtl;
  for (let asked = name; ; ) {
    const reply = await resolver.ask({ name: asked, type }, over);
    if (reply.kind === 'failed') return { kind: 'silent', reason: reply.reason };
    const { message } = reply;
    if (!isDefinite(message)) return { kind: 'silent', reason: `answers ${rcodeName(message.rcode)}` };
    const step = readStep(message, asked, type);
    aliases.push(...step.aliases);
    ttl = Math.min(ttl, step.ttl);
    if (aliases.length > longestChain) {
      return { kind: 'silent', reason: `gives a chain of more than ${longestChain} CNAMEs` };
    }
    const told = { aliases, ttl };
    if (step.addresses.length > 0) return { kind: 'addresses', addresses: step.addresses, ...told };
    if (isNoSuchName(message)) return { kind: 'no-such-name', ...told };
    if (step.complete || loops(name, aliases)) return { kind: 'nothing', ...told };
    asked = aliases.at(-1) ?? asked;
  }
}

/** Whether the chain comes back to a name that it has passed. */
export function loops(name: Hostname, aliases: readonly Hostname[]): boolean {
  return new Set([name, ...aliases]).size <= aliases.length;
}

interface Step extends Told {
  readonly addresses: readonly string[];
  /** There is nothing more to ask for: no alias, or the answer says itself that its end has no such address. */
  readonly complete: boolean;
}

function readStep(message: Message, asked: Hostname, type: AddressType): Step {
  const byOwner = Map.groupBy(message.answers, ({ name }) => lower(name));
  const aliases: Hostname[] = [];
  let ttl = longestTtl;
  let owner = asked;
  while (!loops(asked, aliases) && aliases.length <= longestChain) {
    const alias = byOwner.get(owner)?.find((record) => record.type === 'CNAME');
    if (alias?.type !== 'CNAME') break;
    owner = lower(alias.data);
    aliases.push(owner);
    ttl = Math.min(ttl, ttlOf(alias));
  }
  const found = (byOwner.get(owner) ?? []).flatMap((record) =>
    record.type === type && record.class === 'IN' ? [{ address: record.data, ttl: ttlOf(record) }] : [],
  );
  const soa = message.authorities.find((record) => record.type === 'SOA');
  // How long "nothing" is remembered: RFC 2308 §5.
  const negative = soa?.type === 'SOA' ? Math.min(ttlOf(soa), soa.data.minimum ?? longestTtl) : longestTtl;
  return {
    aliases,
    addresses: [...new Set(found.map(({ address }) => address))],
    ttl: Math.min(ttl, ...(found.length > 0 ? found.map((record) => record.ttl) : [negative])),
    complete: aliases.length === 0 || soa !== undefined,
  };
}

/** A TTL with its highest bit set means 0 (RFC 2181 §8). */
function ttlOf(record: Answer): number {
  const ttl = 'ttl' in record ? (record.ttl ?? 0) : 0;
  return ttl > 0x7fff_ffff ? 0 : Math.min(ttl, longestTtl);
}
