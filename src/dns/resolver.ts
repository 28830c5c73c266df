import { getServers } from 'node:dns';
import { isIP } from 'node:net';
import type { Dispatcher } from 'undici';
import type { Ending } from './chain.ts';
import { createDoh } from './doh.ts';
import { isDefinite, isMisunderstood, type Question, type Reply } from './message.ts';
import { createTcp } from './tcp.ts';
import { createUdp, type Server, type Transport } from './udp.ts';

/** One party that is asked; it has one vote. */
export interface Resolver {
  /** As it was configured, for messages. */
  readonly name: string;
  /** Asks, and asks again when an answer got lost. Never throws. Does nothing any more once it is over. */
  ask(question: Question, ending: Ending): Promise<Reply>;
  close(): void;
}

/** Where questions go: the servers of the machine (together one vote), one server, or DNS over HTTPS. */
export type ResolverAddress =
  | { readonly kind: 'system' }
  | ({ readonly kind: 'server' } & Server)
  | { readonly kind: 'https'; readonly url: string };

/** A resolver that left this many questions without ever answering one is not asked again: its silence costs seconds. */
const patience = 16;

/** Asks the servers of one party in turn: the next may know better than one that is silent or fails. */
export function createResolver(address: ResolverAddress, dispatcher: Dispatcher, timeoutMs: number): Resolver {
  const transports = transportsTo(address, dispatcher, timeoutMs);
  let closed = false;
  let answered = false;
  let silences = 0;
  const turns = Math.max(2, transports.length);

  return {
    name: nameOf(address),
    ask: (question, ending) => {
      const take = (turn: number): Promise<Reply> => {
        const transport = transports[turn % transports.length];
        if (transport === undefined) return failed('no server is configured');
        if (closed || ending.over) return failed('no longer needed');
        if (!answered && silences >= patience) return failed('answers nothing');
        return transport.ask(question).then((reply) => {
          answered ||= reply.kind === 'message';
          if (reply.kind === 'message' && isDefinite(reply.message)) return reply;
          // Each transport has tried twice by itself.
          const more = turn + 1 < (reply.kind === 'failed' ? transports.length : turns);
          if (more) return take(turn + 1);
          if (reply.kind === 'failed' && reply.silent) silences += 1;
          return reply;
        });
      };
      return take(0);
    },
    close: () => {
      closed = true;
      for (const transport of transports) transport.close();
    },
  };
}

const failed = (reason: string): Promise<Reply> => Promise.resolve({ kind: 'failed', reason });

function nameOf(address: ResolverAddress): string {
  switch (address.kind) {
    case 'system':
      return 'system';
    case 'server':
      return `${address.host}:${address.port}`;
    case 'https':
      return address.url;
  }
}

function transportsTo(address: ResolverAddress, dispatcher: Dispatcher, timeoutMs: number): readonly Transport[] {
  switch (address.kind) {
    case 'system':
      return systemServers(getServers()).map((server) => createServerTransport(server, timeoutMs));
    case 'server':
      return [createServerTransport(address, timeoutMs)];
    case 'https':
      return [createDoh(address.url, dispatcher, timeoutMs)];
  }
}

/** Node lists `9.9.9.9`, `2620:fe::9`, and with another port than 53 `9.9.9.9:5353`, `[2620:fe::9]:5353`. */
export function systemServers(listed: readonly string[]): readonly Server[] {
  return listed.flatMap((text) => {
    if (isIP(text) !== 0) return { host: text, port: 53 };
    const [, v6, v4, port] = /^(?:\[(.+)\]|([\d.]+)):(\d+)$/.exec(text) ?? [];
    const host = v6 ?? v4;
    return host === undefined ? [] : { host, port: Number(port) };
  });
}

/** Questions that may get no answer over UDP before a server that never gave one is asked over TCP. */
const udpPatience = 4;

/**
 * UDP, and TCP for an answer that UDP had to cut, or that did not come: some networks let no UDP through. A server that
 * does not understand EDNS is asked without.
 */
export function createServerTransport(server: Server, timeoutMs: number): Transport {
  const udp = createUdp(server, timeoutMs);
  const tcp = createTcp(server, timeoutMs);
  let heard = false;
  let lost = 0;
  let edns = true;

  const ask = (question: Question): Promise<Reply> => {
    const extended = edns;
    if (!heard && lost >= udpPatience) return askOverTcp(question, extended);
    return udp.ask(question, extended).then((reply) => {
      if (reply.kind === 'failed') lost += 1;
      else heard = true;
      const suffices = reply.kind === 'message' && !reply.message.truncated;
      return suffices ? understood(question, reply, extended) : askOverTcp(question, extended);
    });
  };
  const askOverTcp = (question: Question, extended: boolean): Promise<Reply> =>
    tcp.ask(question, extended).then((reply) => understood(question, reply, extended));
  const understood = (question: Question, reply: Reply, extended: boolean): Reply | Promise<Reply> => {
    if (!extended || reply.kind === 'failed' || !isMisunderstood(reply.message)) return reply;
    edns = false;
    return ask(question);
  };

  return {
    ask,
    close: () => {
      udp.close();
      tcp.close();
    },
  };
}
