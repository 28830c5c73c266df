import type { X509Certificate } from 'node:crypto';
import { connect, type TLSSocket } from 'node:tls';
import type { Hostname } from '../hostname.ts';
import type { Trust } from './trust.ts';

/** How far a handshake came. */
export type Handshake =
  | {
      readonly kind: 'certificate';
      /** The leaf first, then each issuer that the server sent or the trust store has. */
      readonly chain: readonly X509Certificate[];
      /** What OpenSSL says about the chain at the machine's own time; undefined when it is good. */
      readonly complaint: string | undefined;
    }
  /** Nothing listens on the port. */
  | { readonly kind: 'closed' }
  /** Someone answered on the port, and there is no TLS for this hostname. */
  | { readonly kind: 'no-tls'; readonly reason: string }
  | { readonly kind: 'unreachable'; readonly reason: string; readonly silent?: boolean };

export type Shake = (address: string, port: number, name: Hostname) => Promise<Handshake>;

/** No sane chain is longer. */
const longestChain = 10;

/** Shakes hands and hangs up. Never throws. */
export function createHandshake(trust: Trust, timeoutMs: number, signal: AbortSignal): Shake {
  return (address, port, name) =>
    new Promise((resolve) => {
      if (signal.aborted) return resolve({ kind: 'unreachable', reason: 'the run was cancelled' });
      const socket = connect({
        host: address,
        port,
        servername: name,
        secureContext: trust.context,
        ALPNProtocols: ['http/1.1'],
        // Bad certificates are what we came to see: the verdict on the chain is read below and never passed over.
        rejectUnauthorized: false,
      });
      const settle = (handshake: Handshake) => {
        clearTimeout(timer);
        signal.removeEventListener('abort', cancel);
        socket.destroy();
        resolve(handshake);
      };
      const cancel = () => settle({ kind: 'unreachable', reason: 'the run was cancelled' });
      signal.addEventListener('abort', cancel);
      const timer = setTimeout(
        () => settle({ kind: 'unreachable', reason: `no answer within ${timeoutMs / 1000} s`, silent: true }),
        timeoutMs,
      );
      socket.once('secureConnect', () => {
        const complaint = socket.authorized ? undefined : codeOf(socket.authorizationError);
        settle(shown(socket, complaint));
      });
      socket.on('error', (error) => settle(failed(codeOf(error))));
      socket.once('close', () => settle({ kind: 'unreachable', reason: 'the connection was closed' }));
    });
}

/** A refused port and an answer that is not TLS are definite; a path that is broken or cut may be ours. */
function failed(reason: string): Handshake {
  if (reason === 'ECONNREFUSED') return { kind: 'closed' };
  const definite = reason === 'EPROTO' || reason.startsWith('ERR_SSL_');
  return { kind: definite ? 'no-tls' : 'unreachable', reason };
}

function shown(socket: TLSSocket, complaint: string | undefined): Handshake {
  try {
    const chain = chainOf(socket.getPeerX509Certificate());
    return chain.length > 0
      ? { kind: 'certificate', chain, complaint }
      : { kind: 'no-tls', reason: 'the server showed no certificate' };
  } catch (error) {
    return { kind: 'no-tls', reason: `the certificate can't be read: ${codeOf(error)}` };
  }
}

function chainOf(leaf: X509Certificate | undefined): readonly X509Certificate[] {
  const chain: X509Certificate[] = [];
  for (let next = leaf; next !== undefined && chain.length < longestChain; next = next.issuerCertificate) {
    if (chain.some(({ fingerprint256 }) => fingerprint256 === next?.fingerprint256)) break;
    chain.push(next);
  }
  return chain;
}

function codeOf(error: unknown): string {
  if (error instanceof Error) return 'code' in error ? String(error.code) : error.message;
  return String(error);
}
