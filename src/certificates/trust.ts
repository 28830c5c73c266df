import { X509Certificate } from 'node:crypto';
import { createSecureContext, getCACertificates, type SecureContext } from 'node:tls';

/** The authorities that are trusted. */
export interface Trust {
  readonly context: SecureContext;
  /** Whether a chain, the leaf first, ends at a trusted root with every link signed and valid at a time. */
  holds(chain: readonly X509Certificate[], now: number): boolean;
}

/** Node's own roots, NODE_EXTRA_CA_CERTS and the system's store: the last one is empty on a bare machine. */
export function systemRoots(): readonly string[] {
  return [...new Set([...getCACertificates('default'), ...getCACertificates('system')])];
}

/** Reads the roots when they are first needed: there are hundreds. */
export function createTrust(trusted: () => readonly string[]): Trust {
  let context: SecureContext | undefined;
  let roots: readonly X509Certificate[] | undefined;
  return {
    get context() {
      context ??= createSecureContext({ ca: [...trusted()] });
      return context;
    },
    holds: (chain, now) => {
      roots ??= trusted().map((pem) => new X509Certificate(pem));
      return chainHolds(chain, roots, now);
    },
  };
}

function chainHolds(chain: readonly X509Certificate[], roots: readonly X509Certificate[], now: number): boolean {
  for (const [index, certificate] of chain.entries()) {
    if (!isValidAt(certificate, now)) return false;
    if (roots.some((root) => root.fingerprint256 === certificate.fingerprint256)) return true;
    if (roots.some((root) => isValidAt(root, now) && signed(root, certificate))) return true;
    const issuer = chain[index + 1];
    if (issuer === undefined || !signed(issuer, certificate)) return false;
  }
  return false;
}

function isValidAt(certificate: X509Certificate, now: number): boolean {
  return Date.parse(certificate.validFrom) <= now && now <= Date.parse(certificate.validTo);
}

function signed(issuer: X509Certificate, certificate: X509Certificate): boolean {
  return issuer.ca && certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey);
}
