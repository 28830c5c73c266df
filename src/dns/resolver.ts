import { getServers } from 'node:dns';
import { isIP } from 'node:net';
import type { Dispatcher } from 'undici';
import { code, Failure, type Finding } from '../finding.ts';
import { createLimit } from '../limit.ts';
import { isLoopback } from '../network.ts';
import { createDoh } from './doh.ts';
import { isDefinite, type Question, type Reply } from './message.ts';
import { createTcp } from './tcp.ts';
import { createUdp, type Server, type Transport } from './udp.ts';

/** One party that is asked; it has one vote. */
export interface Resolver {
  /** As it was configured, for messages. */
  readonly name: string;
  /** Asks, and asks again when an answer got lost. Never throws. Does nothing any more once `over` is aborted. */
  ask(question: Question, over: AbortSignal): Promise<Reply>;
  close(): void;
}

/** How a resolver is reached. */
export type Way =
  | { readonly kind: 'servers'; readonly servers: readonly Server[] }
  | { readonly kind: 'doh'; readonly url: string };

/** Questions on their way to one resolver; more would overflow the socket buffers of the servers. */
const atATime = 256;

/** A resolver that let this many questions pass without ever answering one is not asked again: its silence costs seconds. */
const patience = 16;

/**
 * Makes the resolvers that the input `dns-resolvers` names: `system` (the servers of the machine, one vote together),
 * `host:port`, or an https URL (DoH; plain http only to loopback). Throws a Failure with one `dns.bad-resolver` for each
 * entry that is none of these.
 */
export function createResolvers(
  entries: readonly string[],
  dispatcher: Dispatcher,
  timeoutMs: number,
): readonly Resolver[] {
  const ways = [...new Set(entries)].map((entry) => ({ entry, way: wayTo(entry) }));
  const bad = ways.filter(({ way }) => way === undefined).map(({ entry }) => badResolver(entry));
  if (bad.length > 0) throw new Failure(bad);
  return ways.flatMap(({ entry, way }) => (way ? [createResolver(entry, way, dispatcher, timeoutMs)] : []));
}

/** Reads one entry of `dns-resolvers`; undefined when it is none. */
export function wayTo(entry: string): Way | undefined {
  if (entry === 'system') return { kind: 'servers', servers: getServers().flatMap((text) => parseServer(text) ?? []) };
  if (!entry.includes('://')) {
    const server = parseServer(entry);
    return server && { kind: 'servers', servers: [server] };
  }
  const url = URL.parse(entry);
  if (url === null || url.username + url.password !== '') return undefined;
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const allowed = url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(host));
  return allowed ? { kind: 'doh', url: url.href } : undefined;
}

/** `9.9.9.9`, `9.9.9.9:53`, `2620:fe::9`, `[2620:fe::9]:53`. */
function parseServer(text: string): Server | undefined {
  if (isIP(text) !== 0) return { host: text, port: 53 };
  const [, v6, v4, digits] = /^(?:\[(.+)\]|([^:]+))(?::(\d{1,5}))?$/.exec(text) ?? [];
  const host = v6 ?? v4 ?? '';
  const port = Number(digits ?? 53);
  return isIP(host) === (v6 === undefined ? 4 : 6) && port > 0 && port < 65_536 ? { host, port } : undefined;
}

function badResolver(entry: string): Finding {
  return {
    id: 'dns.bad-resolver',
    severity: 'error',
    message: `${code(entry)} is not a DNS resolver`,
    fix: 'In `dns-resolvers`, write `system`, an IP address with or without a port (`9.9.9.9:53`), or a DoH address (`https://…/dns-query`).',
  };
}

function createResolver(name: string, way: Way, dispatcher: Dispatcher, timeoutMs: number): Resolver {
  const transports: readonly Transport[] =
    way.kind === 'doh' ? [createDoh(way.url, dispatcher)] : way.servers.map(createServerTransport);
  const limit = createLimit(atATime);
  const tries = Math.max(2, transports.length);
  let closed = false;
  let answered = false;
  let silences = 0;

  const ask = async (question: Question, over: AbortSignal): Promise<Reply> => {
    let reply: Reply = { kind: 'failed', reason: 'no server is configured' };
    for (let turn = 0; turn < tries; turn += 1) {
      if (closed || over.aborted) return { kind: 'failed', reason: 'no longer needed' };
      if (!answered && silences >= patience) return { kind: 'failed', reason: 'answers nothing' };
      const transport = transports[turn % transports.length];
      if (transport === undefined) break;
      reply = await transport.ask(question, timeoutMs);
      if (reply.kind === 'message') {
        answered = true;
        // Another server of the same machine may know better than one that fails.
        if (isDefinite(reply.message)) return reply;
      } else if (reply.silent) silences += 1;
    }
    return reply;
  };

  return {
    name,
    ask: (question, over) => limit(() => ask(question, over)),
    close: () => {
      closed = true;
      for (const transport of transports) transport.close();
    },
  };
}

/** UDP, and TCP for an answer that UDP had to cut. */
function createServerTransport(server: Server): Transport {
  const udp = createUdp(server);
  const tcp = createTcp(server);
  return {
    ask: async (question, timeoutMs) => {
      const reply = await udp.ask(question, timeoutMs);
      return reply.kind === 'message' && reply.message.truncated ? tcp.ask(question, timeoutMs) : reply;
    },
    close: () => {
      udp.close();
      tcp.close();
    },
  };
}
