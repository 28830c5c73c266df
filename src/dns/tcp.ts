import { connect } from 'node:net';
import { encodeQuery, type Question, type Reply, randomId, readMessage } from './message.ts';
import { codeOf, type Server, type Transport } from './udp.ts';

/** One connection for each question: this is only for answers that are too large for UDP. */
export function createTcp(server: Server): Transport {
  const closing = new AbortController();
  return {
    ask: (question, timeoutMs) => askOverTcp(server, question, timeoutMs, closing.signal),
    close: () => closing.abort(),
  };
}

function askOverTcp(server: Server, question: Question, timeoutMs: number, signal: AbortSignal): Promise<Reply> {
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
    const query = encodeQuery(question, id);
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
