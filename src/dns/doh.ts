import { type Dispatcher, request } from 'undici';
import { createLimit } from '../limit.ts';
import { encodeQuery, type Question, type Reply, readMessage } from './message.ts';
import { codeOf, type Transport } from './udp.ts';

/** Public servers count connections; this many are taken well. */
const atATime = 32;

const mediaType = 'application/dns-message';
const largest = 65_535;

/** DNS over HTTPS (RFC 8484), by POST through the run's dispatcher, so that proxies are honoured. No redirect is followed. What fails is tried once more. */
export function createDoh(url: string, dispatcher: Dispatcher, timeoutMs: number): Transport {
  const limit = createLimit(atATime);
  const closing = new AbortController();
  return {
    ask: (question) =>
      limit(async () => {
        const send = () => post(url, question, timeoutMs, dispatcher, closing.signal);
        const reply = await send();
        return reply.kind === 'failed' && !closing.signal.aborted ? send() : reply;
      }),
    close: () => closing.abort(),
  };
}

async function post(
  url: string,
  question: Question,
  timeoutMs: number,
  dispatcher: Dispatcher,
  closing: AbortSignal,
): Promise<Reply> {
  try {
    const response = await request(url, {
      dispatcher,
      method: 'POST',
      headers: { accept: mediaType, 'content-type': mediaType },
      body: encodeQuery(question, 0),
      signal: AbortSignal.any([closing, AbortSignal.timeout(timeoutMs)]),
    });
    const type = String(response.headers['content-type'] ?? '').split(';')[0];
    if (response.statusCode !== 200 || type?.trim().toLowerCase() !== mediaType) {
      await response.body.dump();
      return { kind: 'failed', reason: `HTTP ${response.statusCode} instead of a DNS answer` };
    }
    const packet = await bytesOf(response.body);
    const message = packet && readMessage(packet, question, 0);
    return message
      ? { kind: 'message', message }
      : { kind: 'failed', reason: 'an answer that is none to the question' };
  } catch (error) {
    if (error instanceof Error && error.name === 'TimeoutError') {
      return { kind: 'failed', reason: `no answer within ${timeoutMs / 1000} s`, silent: true };
    }
    return { kind: 'failed', reason: codeOf(error) };
  }
}

/** The body, unless it is larger than any DNS message. Leaving the loop ends the transfer. */
async function bytesOf(body: AsyncIterable<Buffer>): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > largest) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
