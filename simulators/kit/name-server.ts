import { createSocket, type RemoteInfo, type Socket } from 'node:dgram';
import { createServer as createHttpServer } from 'node:http';
import { type AddressInfo, createServer as createTcpServer } from 'node:net';
import {
  type Answer,
  AUTHORITATIVE_ANSWER,
  decode,
  encode,
  RECURSION_AVAILABLE,
  type RecordType,
  TRUNCATED_RESPONSE,
} from 'dns-packet';
import { lookIn, negativeTtl, type Records, type ZoneAnswer } from './zone.ts';

/**
 * What goes wrong with the answers to a name. `cut-chain`: only the first CNAME of a chain is given. `tcp-only`: nothing
 * comes over UDP. `no-edns`: questions with EDNS are answered FORMERR, as by old servers.
 */
export type DnsFault =
  | 'timeout'
  | 'servfail'
  | 'refused'
  | 'wrong-id'
  | 'wrong-question'
  | 'garbage'
  | 'other-address'
  | 'always-truncated'
  | 'cut-chain'
  | 'tcp-only'
  | 'no-edns';

export interface NameServer {
  readonly port: number;
  /** For the input `dns-resolvers`: `127.0.0.1:port`. */
  readonly address: string;
  /** The same, parsed. */
  readonly resolver: { readonly kind: 'server'; readonly host: string; readonly port: number };
  /** The same answers as DoH, over plain HTTP. */
  readonly doh: { readonly kind: 'https'; readonly url: string };
  readonly queries: readonly Query[];
  /** Sets the records of a name; undefined takes them away. */
  put(name: string, records: Records | undefined): void;
  /** Sets the fault of a name, or of all names and types (`*`); undefined ends it. */
  fail(name: string, fault: DnsFault | undefined, type?: RecordType): void;
  /** What the server would say, without asking it; undefined when a fault keeps it from saying so. */
  look(name: string, type: RecordType): ZoneAnswer | undefined;
  close(): Promise<void>;
}

export interface Query {
  readonly via: 'udp' | 'tcp' | 'doh';
  readonly name: string;
  readonly type: RecordType;
}

type Incoming = Pick<Query, 'name' | 'type'> & {
  readonly id: number;
  readonly payload: number;
  readonly edns: boolean;
};

/** A resolver and all name servers of the world in one, on loopback: UDP and TCP on one port, DoH on another. */
export async function createNameServer(records: Readonly<Record<string, Records>> = {}): Promise<NameServer> {
  const zone = new Map(Object.entries(records));
  const faults = new Map<string, DnsFault>();
  const queries: Query[] = [];
  const faultOf = (name: string, type: RecordType) =>
    faults.get(`${name} ${type}`) ?? faults.get(name) ?? faults.get('*');

  const answer = (packet: Buffer, via: Query['via']): { fault: DnsFault | undefined; reply: Buffer } | undefined => {
    const query = readQuery(packet);
    if (!query) return undefined;
    queries.push({ via, name: query.name, type: query.type });
    const fault = faultOf(query.name, query.type);
    const found = lookIn(zone, query.name, query.type, fault !== 'cut-chain');
    return { fault, reply: writeReply(query, found, fault, via === 'udp' ? query.payload : 65_535) };
  };

  const udp = createSocket('udp4');
  const stranger = createSocket('udp4');
  udp.on('message', (packet, from) => {
    const said = answer(packet, 'udp');
    if (said && said.fault !== 'timeout' && said.fault !== 'tcp-only')
      sendTo(said.fault === 'other-address' ? stranger : udp, said.reply, from);
  });
  const tcp = createTcpServer((socket) => {
    socket.on('error', () => {});
    socket.once('data', (chunk) => {
      const said = answer(chunk.subarray(2), 'tcp');
      if (said && said.fault !== 'timeout') socket.end(Buffer.concat([twoBytes(said.reply.length), said.reply]));
    });
  });
  const http = createHttpServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const said = answer(Buffer.concat(chunks), 'doh');
    if (said?.fault === 'timeout') return;
    response.writeHead(said ? 200 : 400, { 'content-type': 'application/dns-message' }).end(said?.reply);
  });

  await new Promise<void>((ready) => stranger.bind(0, '127.0.0.1', ready));
  const port = await bindBoth(udp, tcp);
  await new Promise<void>((ready) => http.listen(0, '127.0.0.1', ready));
  return {
    port,
    address: `127.0.0.1:${port}`,
    resolver: { kind: 'server', host: '127.0.0.1', port },
    doh: { kind: 'https', url: `http://127.0.0.1:${(http.address() as AddressInfo).port}/dns-query` },
    queries,
    put: (name, value) => void (value ? zone.set(name, value) : zone.delete(name)),
    fail: (name, fault, type) => {
      const key = type ? `${name} ${type}` : name;
      if (fault) faults.set(key, fault);
      else faults.delete(key);
    },
    look: (name, type) => (faultOf(name, type) ? undefined : lookIn(zone, name, type)),
    close: async () => {
      udp.close();
      stranger.close();
      http.closeAllConnections();
      await Promise.all([tcp, http].map((server) => new Promise((done) => server.close(done))));
    },
  };
}

function readQuery(packet: Buffer): Incoming | undefined {
  try {
    const { id = 0, questions: [question] = [], additionals = [] } = decode(packet);
    const opt = additionals.find((record) => record.type === 'OPT');
    const payload = opt?.type === 'OPT' ? opt.udpPayloadSize : 512;
    return question && { id, name: question.name.toLowerCase(), type: question.type, payload, edns: opt !== undefined };
  } catch {
    return undefined;
  }
}

function writeReply(query: Incoming, found: ZoneAnswer, fault: DnsFault | undefined, room: number): Buffer {
  if (fault === 'garbage') return Buffer.concat([twoBytes(query.id), Buffer.from('this is not DNS at all')]);
  const refused = rcodeOf(query, fault);
  const soa: Answer = {
    type: 'SOA',
    name: query.name.split('.').slice(-2).join('.'),
    ttl: negativeTtl,
    data: { mname: 'ns.invalid', rname: 'nobody.invalid', minimum: negativeTtl },
  };
  const ends = found.answers.some(({ type }) => type === query.type) || fault === 'cut-chain';
  const reply = (answers: readonly Answer[], cut: boolean) =>
    encode({
      type: 'response',
      id: fault === 'wrong-id' ? query.id ^ 0x5555 : query.id,
      flags:
        AUTHORITATIVE_ANSWER |
        RECURSION_AVAILABLE |
        (cut ? TRUNCATED_RESPONSE : 0) |
        (refused ?? (found.exists ? 0 : 3)),
      questions: [{ type: query.type, name: fault === 'wrong-question' ? `not-${query.name}` : query.name }],
      answers: refused === undefined ? [...answers] : [],
      authorities: ends || refused !== undefined ? [] : [soa],
    });
  const whole = reply(found.answers, false);
  return whole.length > room || (fault === 'always-truncated' && room < 65_535) ? reply([], true) : whole;
}

function rcodeOf({ edns }: Incoming, fault: DnsFault | undefined): number | undefined {
  if (fault === 'no-edns' && edns) return 1;
  return fault === 'servfail' ? 2 : fault === 'refused' ? 5 : undefined;
}

function sendTo(socket: Socket, reply: Buffer, { port, address }: RemoteInfo): void {
  socket.send(reply, port, address);
}

/** UDP and TCP on the same port: a free one for UDP may be taken for TCP, so a few are tried. */
async function bindBoth(udp: Socket, tcp: ReturnType<typeof createTcpServer>): Promise<number> {
  for (let tries = 1; ; tries += 1) {
    const port = await listen(tcp, 0);
    const bound = await new Promise<boolean>((resolve) => {
      udp.once('error', () => resolve(false));
      udp.bind(port, '127.0.0.1', () => resolve(true));
    });
    if (bound) return port;
    await new Promise((done) => tcp.close(done));
    if (tries === 10) throw new Error('no port is free for both UDP and TCP');
  }
}

function listen(server: ReturnType<typeof createTcpServer>, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

function twoBytes(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16BE(value & 0xffff);
  return bytes;
}
