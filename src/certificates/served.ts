import type { Hostname } from '../hostname.ts';

/** What a server showed for one hostname in a TLS handshake. */
export type Shown =
  | { readonly state: 'covered'; readonly certificate: ServedCertificate }
  /** A handshake took place or was refused, and there is no certificate that a browser would accept for this hostname. */
  | {
      readonly state: 'uncovered';
      readonly reason: UncoveredReason;
      readonly certificate?: ServedCertificate | undefined;
    }
  /** No handshake took place, or another party answered. */
  | { readonly state: 'unknown'; readonly reason: string };

/** What all servers of an app showed, the verdict of the one that decides first. */
export type Served = Shown & {
  /** The server that decides; left out when none was asked. */
  readonly address?: string;
  /** What each of several servers showed. */
  readonly each?: readonly (Shown & { readonly address: string })[];
};

export type UncoveredReason =
  /** A certificate for other names, made for somebody. */
  | 'wrong-name'
  /** What the server shows to every name that it has no certificate for. */
  | 'default'
  | 'expired'
  | 'not-yet-valid'
  | 'self-signed'
  | 'untrusted'
  /** Nothing listens on the port. */
  | 'closed'
  /** Something listens, and does not speak TLS for this hostname. */
  | 'no-tls';

export interface ServedCertificate {
  readonly names: readonly Hostname[];
  readonly issuer: string;
  /** Milliseconds since the epoch. */
  readonly notBefore: number;
  /** Milliseconds since the epoch. */
  readonly notAfter: number;
  /** SHA-256 of the certificate, hex. */
  readonly fingerprint: string;
}

/** Shakes hands with each server for a hostname (SNI) and tells what was served. Never fails. */
export type Probe = (name: Hostname, addresses: readonly string[]) => Promise<Served>;
