import type { Hostname } from '../hostname.ts';
import { isDefinite, isNoSuchName, isServerFailure, type Message, type RecordType, rcodeName } from './message.ts';
import type { Resolver } from './resolver.ts';
import { longestTtl } from './wire.ts';

/** What one resolver says about the records of one type that a name leads to. */
export type Said = Definite | Silent;

export interface Silent {
  readonly kind: 'silent';
  readonly reason: string;
  /** It looked, and there is no answer to be had: SERVFAIL, for instance because what is there does not validate. */
  readonly failed?: boolean;
}

export type Definite =
  /** The values of the records, as text. */
  | (Told & { readonly kind: 'found'; readonly values: readonly string[] })
  /** No record of this type. */
  | (Told & { readonly kind: 'nothing' })
  /** The name, or the last alias, does not exist. */
  | (Told & { readonly kind: 'no-such-name' });

interface Told {
  readonly aliases: readonly Hostname[];
  /** Seconds. */
  readonly ttl: number;
}

/** Tells whoever works on a look-up that nobody waits for it any more. */
export interface Ending {
  readonly over: boolean;
}

/** Longer chains of CNAMEs than this are followed by no one; resolvers give up at 8 to 16. */
const longestChain = 16;

/**
 * Asks for the records of a name, through its CNAMEs: those in the answer first, and with further questions where the
 * answer ends before the chain does. A chain that bites its tail ends there, with the repeated name as its last alias.
 */
export function followName(
  resolver: Resolver,
  name: Hostname,
  type: RecordType,
  ending: Ending,
  unchecked = false,
): Promise<Said> {
  const ask = (asked: Hostname, behind: Told): Promise<Said> =>
    resolver.ask({ name: asked, type, unchecked }, ending).then((reply) => {
      if (reply.kind === 'failed') return { kind: 'silent', reason: reply.reason };
      const { message } = reply;
      if (!isDefinite(message)) {
        return { kind: 'silent', reason: `answers ${rcodeName(message.rcode)}`, failed: isServerFailure(message) };
      }
      const step = readStep(message, asked, type, behind);
      const { aliases, ttl, values } = step;
      if (aliases.length > longestChain) {
        return { kind: 'silent', reason: `gives a chain of more than ${longestChain} CNAMEs`, failed: true };
      }
      if (values.length > 0) return { kind: 'found', values, aliases, ttl };
      if (isNoSuchName(message)) return { kind: 'no-such-name', aliases, ttl };
      if (step.complete || loops(name, aliases)) return { kind: 'nothing', aliases, ttl };
      return ask(aliases.at(-1) ?? asked, step);
    });
  return ask(name, { aliases: [], ttl: longestTtl });
}

/** Whether the chain comes back to a name that it has passed. */
export function loops(name: Hostname, aliases: readonly Hostname[]): boolean {
  return aliases.length > 0 && new Set([name, ...aliases]).size <= aliases.length;
}

interface Step extends Told {
  readonly values: readonly string[];
  /** There is nothing more to ask for: no alias, or the answer says itself that its end has no such record. */
  readonly complete: boolean;
}

/** What one answer adds to what lies behind. */
function readStep({ answers, authorities }: Message, asked: Hostname, type: RecordType, behind: Told): Step {
  const aliases: Hostname[] = [];
  let ttl = behind.ttl;
  let owner = asked;
  while (!loops(asked, aliases) && aliases.length <= longestChain) {
    const alias = answers.find((record) => record.type === 'CNAME' && record.owner === owner);
    if (!alias) break;
    owner = alias.value;
    aliases.push(owner);
    ttl = Math.min(ttl, alias.ttl);
  }
  const values: string[] = [];
  for (const record of answers) {
    if (record.type !== type || record.owner !== owner) continue;
    if (!values.includes(record.value)) values.push(record.value);
    ttl = Math.min(ttl, record.ttl);
  }
  const soa = values.length > 0 ? undefined : authorities.find((record) => record.type === 'SOA');
  // How long "nothing" is remembered: RFC 2308 §5.
  if (soa) ttl = Math.min(ttl, soa.ttl, Number(soa.value));
  const complete = aliases.length === 0 || soa !== undefined;
  return { aliases: behind.aliases.length > 0 ? [...behind.aliases, ...aliases] : aliases, ttl, values, complete };
}
