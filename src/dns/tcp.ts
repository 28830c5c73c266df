import { connect } from 'node:net';
import { createLimit } from '../limit.ts';
import { encodeQuery, type Question, type Reply, randomId, readMessage } from './message.ts';
import { codeOf, type Server, type Transport } from './udp.ts';

/** Connections at a time: servers count them. */
const atATime = 16;

/** One connection for each question: this is for answers that are too large for UDP, and for networks that let none through. */
export function createTcp(server: Server, timeoutMs: number): Transport {
  const limit = createLimit(atATime);
  const closing = new AbortController();
  return {
    ask: (question, edns) => limit(() => askOverTcp(server, question, edns, timeoutMs, closing.signal)),
    close: () => closing.abort(),
  };
}

function askOverTcp(
  server: Server,
  question: Question,
  edns: boolean | undefined,
  timeoutMs: number,
  signal: AbortSignal,
): Promise<Reply> {
  return new Promise((resolve) => {
    const id = randomId();
    const socket = connect({ ...server, signal });
    const settle = (reply: Reply) => {
      clearTimeout(timer);
      socket.destroy();
      resolve(reply);
    };
    const timer = setTimeout(
      () => settle({ kind: 'failed', reason: `no answer over TCP within ${timeoutMs / 1000} s`, silent: true }),
      timeoutMs,
    );
    const query = encodeQuery(question, id, edns);
    socket.write(Buffer.concat([twoBytes(query.length), query]));
    let received = Buffer.alloc(0);
    socket.on('data', (chunk) => {
      received = Buffer.concat([received, chunk]);
      const length = received.length < 2 ? Number.POSITIVE_INFINITY : received.readUInt16BE(0);
      if (received.length < length + 2) return;
      const message = readMessage(received.subarray(2, length + 2), question, id);
      settle(message ? { kind: 'message', message } : { kind: 'failed', reason: 'an answer to another question' });
    });
    socket.on('error', (error) => settle({ kind: 'failed', reason: codeOf(error) }));
    socket.on('close', () => settle({ kind: 'failed', reason: 'the connection was closed without an answer' }));
  });
}

function twoBytes(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16BE(value);
  return bytes;
}
