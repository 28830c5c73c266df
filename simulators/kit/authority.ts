import 'reflect-metadata';
import type { webcrypto } from 'node:crypto';
import {
  BasicConstraintsExtension,
  ExtendedKeyUsage,
  ExtendedKeyUsageExtension,
  KeyUsageFlags,
  KeyUsagesExtension,
  PemConverter,
  SubjectAlternativeNameExtension,
  type X509Certificate,
  X509CertificateGenerator,
} from '@peculiar/x509';
import type { KeyPair } from './world.ts';

const day = 86_400_000;
const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };

/** What a leaf says beyond its names. */
export interface LeafOptions {
  /** Milliseconds since the epoch; the authority's present when left out. */
  readonly notBefore?: number;
  /** 90 days when left out. */
  readonly lifetimeMs?: number;
}

/** A certificate authority: a root, an intermediate, and as many leaves as are asked for. */
export interface Authority {
  /** PEM, for a trust store. */
  readonly root: string;
  /** Leaf and intermediate. Every leaf has the same key, because making keys is slow and no test is about them. */
  issue(names: readonly string[], options?: LeafOptions): Promise<KeyPair>;
  /** A leaf that is its own issuer. */
  selfSigned(names: readonly string[], options?: LeafOptions): Promise<KeyPair>;
}

interface Signer {
  readonly keys: webcrypto.CryptoKeyPair;
  readonly certificate: X509Certificate;
}

export async function createAuthority(now: () => number, title = 'Loopback'): Promise<Authority> {
  const root = await createSigner(`CN=${title} Root`, now());
  const intermediate = await createSigner(`O=${title}, CN=${title} Intermediate`, now(), root);
  const keys = await newKeys();
  const key = PemConverter.encode(await crypto.subtle.exportKey('pkcs8', keys.privateKey), 'PRIVATE KEY');

  const leaf = async (names: readonly string[], options: LeafOptions, issuer: Signer | undefined) => {
    const notBefore = options.notBefore ?? now() - 3_600_000;
    return X509CertificateGenerator.create({
      subject: 'CN=Loopback leaf',
      issuer: issuer?.certificate.subject ?? 'CN=Loopback leaf',
      publicKey: keys.publicKey,
      signingKey: issuer?.keys.privateKey ?? keys.privateKey,
      signingAlgorithm: algorithm,
      notBefore: new Date(notBefore),
      notAfter: new Date(notBefore + (options.lifetimeMs ?? 90 * day)),
      extensions: [
        new KeyUsagesExtension(KeyUsageFlags.digitalSignature, true),
        new ExtendedKeyUsageExtension([ExtendedKeyUsage.serverAuth]),
        new SubjectAlternativeNameExtension(names.map((value) => ({ type: 'dns', value }))),
      ],
    });
  };

  return {
    root: root.certificate.toString('pem'),
    issue: async (names, options = {}) => {
      const certificate = await leaf(names, options, intermediate);
      return { key, cert: `${certificate.toString('pem')}\n${intermediate.certificate.toString('pem')}\n` };
    },
    selfSigned: async (names, options = {}) => {
      const certificate = await leaf(names, options, undefined);
      return { key, cert: certificate.toString('pem') };
    },
  };
}

/** Valid for decades around now, so that simulated years pass within. */
async function createSigner(subject: string, now: number, issuer?: Signer): Promise<Signer> {
  const keys = await newKeys();
  const certificate = await X509CertificateGenerator.create({
    subject,
    issuer: issuer?.certificate.subject ?? subject,
    publicKey: keys.publicKey,
    signingKey: issuer?.keys.privateKey ?? keys.privateKey,
    signingAlgorithm: algorithm,
    notBefore: new Date(Math.min(now, Date.now()) - 3_650 * day),
    notAfter: new Date(Math.max(now, Date.now()) + 3_650 * day),
    extensions: [
      new BasicConstraintsExtension(true, undefined, true),
      new KeyUsagesExtension(KeyUsageFlags.keyCertSign | KeyUsageFlags.cRLSign, true),
    ],
  });
  return { keys, certificate };
}

const newKeys = (): Promise<webcrypto.CryptoKeyPair> => crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
