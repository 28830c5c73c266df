import { createSocket, type Socket } from 'node:dgram';
import { encodeQuery, type Question, type Reply, randomId, readMessage } from './message.ts';

/** A name server's address. */
export interface Server {
  readonly host: string;
  readonly port: number;
}

export interface Transport {
  /** Asks once. Never throws; `silent` when nothing came within `timeoutMs`. */
  ask(question: Question, timeoutMs: number): Promise<Reply>;
  close(): void;
}

interface Waiting {
  readonly question: Question;
  readonly settle: (reply: Reply) => void;
}

interface Channel {
  readonly socket: Socket;
  readonly waiting: Map<number, Waiting>;
  readonly ready: Promise<void>;
}

/** Each socket holds about 200 answers that nobody has read yet before the kernel drops more. */
const socketCount = 4;

/**
 * Many questions at a time over a few sockets. The sockets are connected, so the kernel drops what comes from any other
 * address; a packet that does not answer the question that has its id is as if it had never come.
 */
export function createUdp(server: Server): Transport {
  const channels: Channel[] = [];
  let turn = 0;
  const next = (): Channel => {
    turn = (turn + 1) % socketCount;
    const channel = channels[turn] ?? openChannel(server);
    channels[turn] = channel;
    return channel;
  };

  return {
    ask: async (question, timeoutMs) => {
      const channel = next();
      try {
        await channel.ready;
      } catch (error) {
        return { kind: 'failed', reason: codeOf(error) };
      }
      return send(channel, question, timeoutMs);
    },
    close: () => {
      for (const { socket, waiting } of channels.filter(Boolean)) {
        failAll(waiting, 'closed');
        socket.close();
      }
      channels.length = 0;
    },
  };
}

function openChannel({ host, port }: Server): Channel {
  const socket = createSocket(host.includes(':') ? 'udp6' : 'udp4');
  const waiting = new Map<number, Waiting>();
  socket.on('message', (packet) => receive(packet, waiting));
  const ready = new Promise<void>((resolve, reject) => {
    socket.once('error', reject);
    socket.once('close', () => reject(new Error('closed')));
    socket.connect(port, host, () => resolve());
  });
  ready.catch(() => {});
  // A closed port comes back as an error of the socket, and says the same about every question on it.
  socket.on('error', (error) => failAll(waiting, codeOf(error)));
  return { socket, waiting, ready };
}

function send({ socket, waiting }: Channel, question: Question, timeoutMs: number): Promise<Reply> {
  return new Promise((resolve) => {
    let id = randomId();
    while (waiting.has(id)) id = randomId();
    const timer = setTimeout(() => {
      waiting.delete(id);
      resolve({ kind: 'failed', reason: `no answer within ${timeoutMs / 1000} s`, silent: true });
    }, timeoutMs);
    const settle = (reply: Reply) => {
      clearTimeout(timer);
      waiting.delete(id);
      resolve(reply);
    };
    waiting.set(id, { question, settle });
    socket.send(encodeQuery(question, id), (error) => {
      if (error) settle({ kind: 'failed', reason: codeOf(error) });
    });
  });
}

function receive(packet: Buffer, waiting: Map<number, Waiting>): void {
  if (packet.length < 2) return;
  const id = packet.readUInt16BE(0);
  const entry = waiting.get(id);
  const message = entry && readMessage(packet, entry.question, id);
  if (message) entry.settle({ kind: 'message', message });
}

function failAll(waiting: Map<number, Waiting>, reason: string): void {
  for (const { settle } of [...waiting.values()]) settle({ kind: 'failed', reason });
}

/** `ECONNREFUSED` and the like. */
export function codeOf(error: unknown): string {
  if (error instanceof Error && 'code' in error) return String(error.code);
  return error instanceof Error ? error.message : 'failed';
}
