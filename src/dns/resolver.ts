import { getServers } from 'node:dns';
import { isIP } from 'node:net';
import type { Dispatcher } from 'undici';
import { createLimit } from '../limit.ts';
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

/** Where questions go: the servers of the machine (together one vote), one server, or DNS over HTTPS. */
export type ResolverAddress =
  | { readonly kind: 'system' }
  | ({ readonly kind: 'server' } & Server)
  | { readonly kind: 'https'; readonly url: string };

/** Questions on their way to one resolver; more would overflow the socket buffers of the servers. */
const atATime = 128;

/** A resolver that let this many questions pass without ever answering one is not asked again: its silence costs seconds. */
const patience = 16;

export function createResolver(address: ResolverAddress, dispatcher: Dispatcher, timeoutMs: number): Resolver {
  const transports = transportsTo(address, dispatcher);
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
      // The next server of the machine may know better than one that fails.
      const transport = transports[turn % transports.length];
      if (transport === undefined) break;
      reply = await transport.ask(question, timeoutMs);
      if (reply.kind === 'failed' && reply.silent) silences += 1;
      if (reply.kind === 'message') {
        answered = true;
        if (isDefinite(reply.message)) break;
      }
    }
    return reply;
  };

  return {
    name: nameOf(address),
    ask: (question, over) => limit(() => ask(question, over)),
    close: () => {
      closed = true;
      for (const transport of transports) transport.close();
    },
  };
}

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

function transportsTo(address: ResolverAddress, dispatcher: Dispatcher): readonly Transport[] {
  switch (address.kind) {
    case 'system':
      return systemServers(getServers()).map(createServerTransport);
    case 'server':
      return [createServerTransport(address)];
    case 'https':
      return [createDoh(address.url, dispatcher)];
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
