import type { Hostname } from '../hostname.ts';

/** What a server showed for one hostname in a TLS handshake. */
export type Served =
  | { readonly state: 'covered'; readonly certificate: ServedCertificate }
  /** A handshake took place, and the certificate is not one that a browser would accept for this hostname. */
  | {
      readonly state: 'uncovered';
      readonly reason: UncoveredReason;
      readonly certificate?: ServedCertificate | undefined;
    }
  /** No handshake took place, or another party answered. */
  | { readonly state: 'unknown'; readonly reason: string };

export type UncoveredReason = 'wrong-name' | 'expired' | 'not-yet-valid' | 'untrusted' | 'no-tls';

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
