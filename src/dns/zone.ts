import { type Hostname, registrableDomain } from '../hostname.ts';
import { loops } from './chain.ts';
import type { AddressRecord, DefiniteAnswer, Dns, NameAnswer } from './dns.ts';
import { isDefinite, isNoSuchName, type Message, rcodeName } from './message.ts';

/** What the name servers of a zone say by themselves about one hostname. */
export interface ZoneView {
  readonly zone: Hostname;
  readonly servers: readonly ServerView[];
}

export interface ServerView {
  readonly server: Hostname;
  readonly said:
    | DefiniteAnswer
    /** It answers, and not for this zone. */
    | { readonly state: 'lame'; readonly reason: string }
    /** Nobody can tell: no address, no answer. */
    | { readonly state: 'silent'; readonly reason: string };
}

/** Name servers of one zone that are asked; a zone has two to four, seldom more. */
const mostServers = 6;

/** Asks the servers of the zone that a hostname is in; undefined when nobody knows them. `answer` is what resolvers say of it. */
export async function askZone(dns: Dns, name: Hostname, answer: NameAnswer): Promise<ZoneView | undefined> {
  // A name that does not exist has no zone of its own, and resolvers that say so say it of every type (RFC 2308 §5).
  const missing = answer.state === 'no-such-name' && answer.aliases.length === 0;
  if (missing && registrableDomain(name) === name) return undefined;
  const delegation = await findZone(dns, name, missing ? parentOf(name) : name);
  if (!delegation) return undefined;
  const servers = delegation.servers.slice(0, mostServers);
  return {
    zone: delegation.zone,
    servers: await Promise.all(servers.map(async (server) => ({ server, said: await askServer(dns, server, name) }))),
  };
}

interface Delegation {
  readonly zone: Hostname;
  readonly servers: readonly Hostname[];
}

/** The closest zone above a name, not above its registered domain. */
async function findZone(dns: Dns, name: Hostname, closest: Hostname): Promise<Delegation | undefined> {
  const domain = registrableDomain(name) ?? name;
  for (let zone = closest; ; zone = parentOf(zone)) {
    const agreement = await dns.ask(zone, 'NS');
    const said = agreement.state === 'agreed' ? agreement.said : agreement.candidates[0];
    if (said?.kind === 'found' && said.aliases.length === 0) return { zone, servers: said.values };
    if (zone === domain || !zone.includes('.')) {
      // Resolvers that get no answer from a zone can't say whose it is; the servers above it can.
      return said ? undefined : referral(dns, zone);
    }
  }
}

async function referral(dns: Dns, zone: Hostname): Promise<Delegation | undefined> {
  const above = await dns.ask(parentOf(zone), 'NS');
  if (above.state !== 'agreed' || above.said.kind !== 'found') return undefined;
  for (const server of above.said.values.slice(0, 2)) {
    for (const address of await addressesOf(dns, server)) {
      const reply = await dns.direct(address, zone, 'NS');
      if (reply.kind === 'failed') continue;
      const { answers, authorities } = reply.message;
      const records = [...answers, ...authorities].filter(({ type, owner }) => type === 'NS' && owner === zone);
      if (records.length > 0) return { zone, servers: records.map(({ value }) => value) };
    }
  }
  return undefined;
}

/** The root is the empty name. */
const parentOf = (name: Hostname): Hostname => (name.includes('.') ? name.slice(name.indexOf('.') + 1) : '');

/** One of each family, as a runner may have only one of them; IPv4 first, as many have no other. */
async function addressesOf(dns: Dns, server: Hostname): Promise<readonly string[]> {
  const answer = await dns.lookup(server);
  if (answer.state !== 'answered') return [];
  return [4, 6].flatMap((one) => answer.addresses.find(({ family }) => family === one)?.address ?? []);
}

/** Asked at its next address when the first leads nowhere. */
async function askServer(dns: Dns, server: Hostname, name: Hostname): Promise<ServerView['said']> {
  let said: ServerView['said'] = { state: 'silent', reason: 'has no address' };
  for (const address of await addressesOf(dns, server)) {
    said = await askAddress(dns, address, name);
    if (said.state !== 'silent') break;
  }
  return said;
}

async function askAddress(dns: Dns, address: string, name: Hostname): Promise<ServerView['said']> {
  const [v4, v6] = await Promise.all([dns.direct(address, name, 'A'), dns.direct(address, name, 'AAAA')]);
  if (v4.kind === 'failed') return { state: 'silent', reason: v4.reason };
  if (v6.kind === 'failed') return { state: 'silent', reason: v6.reason };
  const lame = lameness(v4.message) ?? lameness(v6.message);
  if (lame !== undefined) return { state: 'lame', reason: lame };
  return follow(dns, name, v4.message, v6.message);
}

/** Why an answer is not that of a server of the zone. */
function lameness(message: Message): string | undefined {
  if (!isDefinite(message)) return `answers ${rcodeName(message.rcode)}`;
  return message.authoritative ? undefined : 'does not know the zone';
}

/** A server answers for its own zone; where a CNAME leads out of it, resolvers are asked on. */
async function follow(
  dns: Dns,
  name: Hostname,
  v4: Message,
  v6: Message,
): Promise<DefiniteAnswer | ServerView['said']> {
  const aliases: Hostname[] = [];
  let owner = name;
  let ttl = Number.POSITIVE_INFINITY;
  for (;;) {
    const alias = v4.answers.find((record) => record.type === 'CNAME' && record.owner === owner);
    if (!alias) break;
    owner = alias.value;
    ttl = Math.min(ttl, alias.ttl);
    aliases.push(owner);
    if (loops(name, aliases)) return { state: 'no-address', aliases };
  }
  const found = [
    ...v4.answers.filter((record) => record.type === 'A' && record.owner === owner),
    ...v6.answers.filter((record) => record.type === 'AAAA' && record.owner === owner),
  ];
  if (found.length > 0) {
    const addresses = found.map(({ type, value }): AddressRecord => ({ family: type === 'A' ? 4 : 6, address: value }));
    return { state: 'answered', addresses, aliases, ttl: Math.min(ttl, ...found.map((record) => record.ttl)) };
  }
  if (aliases.length === 0) return { state: isNoSuchName(v4) ? 'no-such-name' : 'no-address', aliases };
  const beyond = await dns.lookup(owner);
  if (beyond.state === 'unknown') return { state: 'silent', reason: `leads to ${owner}, of which nobody knows` };
  return { ...beyond, aliases: [...aliases, ...beyond.aliases] };
}

/** The one answer of all servers that gave any; undefined when there is none, `differ` when there are several. */
export function zoneAnswer({ servers }: ZoneView): DefiniteAnswer | 'differ' | undefined {
  const answers = servers.flatMap(({ said }) => (said.state === 'lame' || said.state === 'silent' ? [] : [said]));
  const [first] = answers;
  if (first === undefined) return undefined;
  return answers.every((one) => sameAnswer(one, first)) ? first : 'differ';
}

/** Whether two answers lead to the same addresses, whatever lies between. */
export function sameAnswer(a: DefiniteAnswer, b: DefiniteAnswer): boolean {
  return a.state === b.state && keyOf(a) === keyOf(b);
}

const keyOf = (answer: DefiniteAnswer): string =>
  answer.state === 'answered'
    ? answer.addresses
        .map(({ address }) => address)
        .toSorted()
        .join(' ')
    : '';
