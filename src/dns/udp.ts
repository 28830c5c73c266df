import { createSocket } from 'node:dgram';
import { encodeQuery, type Question, type Reply, randomId, readMessage } from './message.ts';

/** A name server's address. */
export interface Server {
  readonly host: string;
  readonly port: number;
}

export interface Transport {
  /** Asks once. Never throws; `silent` when nothing came in time. */
  ask(question: Question, edns?: boolean): Promise<Reply>;
  close(): void;
}

interface Unanswered {
  readonly question: Question;
  readonly until: number;
  readonly settle: (reply: Reply) => void;
}

/**
 * What was asked, by its id. Not a map: with one, questions and answers that were done with outlived V8's young
 * generation, which was measured as 1.5 kB a hostname.
 */
type Waiting = (Unanswered | undefined)[];
const ids = 0x10000;

/** For answers that nobody has read yet; the kernel counts more than 2 kB for one of 1,232 bytes, and drops what is over. */
const recvBufferSize = 524_288;

/**
 * Many questions at a time over one socket, which is opened for the first of them. It is connected, so the kernel drops
 * what comes from any other address; a packet that does not answer the question that has its id is as if it had never come.
 */
export function createUdp(server: Server, timeoutMs: number): Transport {
  const waiting: Waiting = new Array(ids);
  let channel: Channel | undefined;
  return {
    ask: (question, edns) =>
      new Promise((settle) => {
        let id = randomId();
        while (waiting[id]) id = randomId();
        waiting[id] = { question, until: performance.now() + timeoutMs, settle };
        channel ??= openChannel(server, waiting, timeoutMs);
        channel.send(encodeQuery(question, id, edns));
      }),
    close: () => {
      failAll(waiting, 'closed');
      channel?.close();
      channel = undefined;
    },
  };
}

interface Channel {
  send(packet: Buffer): void;
  close(): void;
}

function openChannel({ host, port }: Server, waiting: Waiting, timeoutMs: number): Channel {
  const socket = createSocket({ type: host.includes(':') ? 'udp6' : 'udp4', recvBufferSize });
  // One timer serves them all: next to none of them lives to its end.
  const sweep = setInterval(() => expire(waiting, timeoutMs), Math.min(timeoutMs / 4, 250));
  const unread: Buffer[] = [];
  const unsent: Buffer[] = [];
  let ready = false;
  let hopeless: Error | undefined;
  const read = () => {
    for (const packet of unread.splice(0)) receive(packet, waiting);
  };
  const flush = () => {
    if (!ready && !hopeless) return;
    const packets = unsent.splice(0);
    if (hopeless) failAll(waiting, codeOf(hopeless));
    else for (const packet of packets) socket.send(packet);
  };
  // Read in one go when all that came in is there, and what is asked thereupon is sent in one go: a packet alone would cost
  // a round of Node's queues, and wake the server for itself.
  socket.on('message', (packet) => {
    if (unread.push(packet) === 1) setImmediate(read);
  });
  // A closed port comes back as an error of the socket, and says the same about every question on it.
  socket.on('error', (error) => failAll(waiting, codeOf(error)));
  // No way there, as to IPv6 where the machine has none, or no such host: Node gives that to the callback alone.
  socket.connect(port, host, (error?: Error) => {
    if (error) hopeless = error;
    else ready = true;
    flush();
  });
  return {
    send: (packet) => {
      if (unsent.push(packet) === 1) process.nextTick(flush);
    },
    close: () => {
      ready = false;
      clearInterval(sweep);
      socket.close();
    },
  };
}

function receive(packet: Buffer, waiting: Waiting): void {
  if (packet.length < 2) return;
  const id = packet.readUInt16BE(0);
  const entry = waiting[id];
  const message = entry && readMessage(packet, entry.question, id);
  if (!message) return;
  waiting[id] = undefined;
  entry.settle({ kind: 'message', message });
}

function expire(waiting: Waiting, timeoutMs: number): void {
  const now = performance.now();
  const reason = `no answer within ${timeoutMs / 1000} s`;
  failEach(waiting, ({ until }) => until <= now, { kind: 'failed', reason, silent: true });
}

const failAll = (waiting: Waiting, reason: string): void => failEach(waiting, () => true, { kind: 'failed', reason });

function failEach(waiting: Waiting, isLost: (entry: Unanswered) => boolean, reply: Reply): void {
  // Whoever hears of it may ask again at once, and is not meant.
  const lost = waiting.filter((entry, id) => {
    if (entry === undefined || !isLost(entry)) return false;
    waiting[id] = undefined;
    return true;
  });
  for (const entry of lost) entry?.settle(reply);
}

/** `ECONNREFUSED` and the like. */
export function codeOf(error: unknown): string {
  if (error instanceof Error && 'code' in error) return String(error.code);
  return error instanceof Error ? error.message : 'failed';
}
