import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

const scheme = 'MDS1-HMAC-SHA256';
/** How far the clocks of both sides may be apart, in seconds; a signature is accepted for as long, and once. */
export const tolerance = 300;

/** Signs what a request asks for, when, and a word that no other request has. */
const digestOf = (secret, { method, path, body }, timestamp, nonce) => {
  const bodyHash = createHash('sha256').update(body).digest('hex');
  const text = [scheme, timestamp, nonce, method, path, bodyHash].join('\n');
  return createHmac('sha256', secret).update(text).digest();
};

/** The value of the Authorization header. `seconds` is the time since the epoch. */
export const sign = (secret, request, seconds, nonce) =>
  `${scheme} timestamp=${seconds},nonce=${nonce},signature=${digestOf(secret, request, seconds, nonce).toString('hex')}`;

const form = new RegExp(`^${scheme} timestamp=(\\d{1,12}),nonce=([\\w-]{16,64}),signature=([0-9a-f]{64})$`);

/** Accepts a signature once. Gives a function that says why a request is refused, or undefined if it is not. */
export function createVerifier(secret, now) {
  const seen = new Map();
  return (request, header) => {
    const seconds = Math.floor(now() / 1000);
    for (const [nonce, until] of seen) if (until < seconds) seen.delete(nonce);
    const [, timestamp, nonce, signature] = form.exec(header ?? '') ?? [];
    if (signature === undefined) return 'signature-missing';
    const expected = digestOf(secret, request, timestamp, nonce);
    if (!timingSafeEqual(expected, Buffer.from(signature, 'hex'))) return 'signature-wrong';
    if (Math.abs(Number(timestamp) - seconds) > tolerance) return 'clock';
    if (seen.has(nonce)) return 'replayed';
    seen.set(nonce, Number(timestamp) + tolerance);
    return undefined;
  };
}
