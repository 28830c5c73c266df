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

interface Waiting {
  readonly question: Question;
  readonly until: number;
  readonly settle: (reply: Reply) => void;
}

/** For answers that nobody has read yet; the kernel counts more than 2 kB for one of 1,232 bytes, and drops what is over. */
const recvBufferSize = 524_288;

/**
 * Many questions at a time over one socket, which is opened for the first of them. It is connected, so the kernel drops
 * what comes from any other address; a packet that does not answer the question that has its id is as if it had never come.
 */
export function createUdp(server: Server, timeoutMs: number): Transport {
  const waiting = new Map<number, Waiting>();
  let channel: Channel | undefined;
  return {
    ask: (question, edns) =>
      new Promise((settle) => {
        let id = randomId();
        while (waiting.has(id)) id = randomId();
        waiting.set(id, { question, until: performance.now() + timeoutMs, settle });
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

function openChannel({ host, port }: Server, waiting: Map<number, Waiting>, timeoutMs: number): Channel {
  const socket = createSocket({ type: host.includes(':') ? 'udp6' : 'udp4', recvBufferSize });
  // Who was asked first runs out of time first, so one timer serves them all.
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

function receive(packet: Buffer, waiting: Map<number, Waiting>): void {
  if (packet.length < 2) return;
  const id = packet.readUInt16BE(0);
  const entry = waiting.get(id);
  const message = entry && readMessage(packet, entry.question, id);
  if (!message) return;
  waiting.delete(id);
  entry.settle({ kind: 'message', message });
}

function expire(waiting: Map<number, Waiting>, timeoutMs: number): void {
  const now = performance.now();
  for (const [id, { until, settle }] of waiting) {
    if (until > now) return;
    waiting.delete(id);
    settle({ kind: 'failed', reason: `no answer within ${timeoutMs / 1000} s`, silent: true });
  }
}

function failAll(waiting: Map<number, Waiting>, reason: string): void {
  const all = [...waiting.values()];
  waiting.clear();
  for (const { settle } of all) settle({ kind: 'failed', reason });
}

/** `ECONNREFUSED` and the like. */
export function codeOf(error: unknown): string {
  if (error instanceof Error && 'code' in error) return String(error.code);
  return error instanceof Error ? error.message : 'failed';
}
