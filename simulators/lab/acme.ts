import 'reflect-metadata';
import { createHash, generateKeyPairSync, type JsonWebKey, sign } from 'node:crypto';
import { PemConverter, Pkcs10CertificateRequestGenerator, SubjectAlternativeNameExtension } from '@peculiar/x509';
import { type Dispatcher, request } from 'undici';
import { z } from 'zod';
import type { KeyPair } from '../kit/world.ts';

/** Puts the answer to a challenge where the authority will ask for it; undefined takes it away. */
export type PlaceAnswer = (token: string, answer: string | undefined) => void;

/** An account at an ACME authority (RFC 8555) that proves names by HTTP-01. */
export interface Acme {
  /** A certificate for all names; fails with the authority's words about the first one that can't be proven. */
  certify(names: readonly string[], place: PlaceAnswer): Promise<KeyPair>;
}

const directorySchema = z.object({ newNonce: z.string(), newAccount: z.string(), newOrder: z.string() });
const problem = z.object({ type: z.string(), detail: z.string().optional() });
const orderSchema = z.object({
  status: z.string(),
  authorizations: z.array(z.string()),
  finalize: z.string(),
  certificate: z.string().optional(),
});
const challenge = z.object({ type: z.string(), url: z.string(), token: z.string(), error: problem.optional() });
const authorizationSchema = z.object({
  status: z.string(),
  identifier: z.object({ value: z.string() }),
  challenges: z.array(challenge),
});

interface Reply {
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
}

/** Sends a signed request; `payload` is left out to read (POST-as-GET, section 6.3). */
type Post = (url: string, payload?: unknown) => Promise<Reply>;

/** Opens an account. */
export async function openAccount(directoryUrl: string, dispatcher: Dispatcher): Promise<Acme> {
  const { body } = await request(directoryUrl, { dispatcher });
  const directory = directorySchema.parse(await body.json());
  const signer = createSigner();
  const post = createPost(directory.newNonce, signer, dispatcher);
  const { headers } = await post(directory.newAccount, { termsOfServiceAgreed: true });
  signer.account = String(headers['location']);

  return {
    certify: async (names, place) => {
      const created = await post(directory.newOrder, {
        identifiers: names.map((value) => ({ type: 'dns', value })),
      });
      const url = String(created.headers['location']);
      const { authorizations, finalize } = orderSchema.parse(JSON.parse(created.text));
      await Promise.all(authorizations.map((one) => prove(one, post, signer.thumbprint, place)));
      const { csr, key } = await createRequest(names);
      await post(finalize, { csr });
      const { certificate } = await settled(() => post(url), orderSchema);
      if (certificate === undefined) throw new Error('the order ended without a certificate');
      return { key, cert: (await post(certificate)).text };
    },
  };
}

/** Answers the HTTP-01 challenge of one name, and waits for the authority's verdict (section 8.3). */
async function prove(url: string, post: Post, thumbprint: string, place: PlaceAnswer): Promise<void> {
  const read = async () => authorizationSchema.parse(JSON.parse((await post(url)).text));
  const { status: known, challenges } = await read();
  // An authority may reuse what was proven before (section 7.1.3).
  if (known === 'valid') return;
  const http = challenges.find(({ type }) => type === 'http-01');
  if (!http) throw new Error('the authority offers no HTTP-01 challenge');
  place(http.token, `${http.token}.${thumbprint}`);
  try {
    await post(http.url, {});
    const { status, identifier, challenges: tried } = await settled(() => post(url), authorizationSchema);
    if (status === 'valid') return;
    const error = tried.find(({ type }) => type === 'http-01')?.error;
    const kind = error?.type.replace('urn:ietf:params:acme:error:', '') ?? status;
    throw new Error(`${identifier.value}: ${kind}: ${error?.detail ?? ''}`);
  } finally {
    place(http.token, undefined);
  }
}

/** Looks until something is neither pending nor processing. */
async function settled<T extends { readonly status: string }>(
  look: () => Promise<Reply>,
  schema: z.ZodType<T>,
): Promise<T> {
  for (;;) {
    const found = schema.parse(JSON.parse((await look()).text));
    if (found.status !== 'pending' && found.status !== 'processing') return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

interface Signer {
  /** The account's URL, once there is one: requests name it instead of the key. */
  account: string | undefined;
  readonly thumbprint: string;
  jws(url: string, nonce: string, payload: unknown): string;
}

function createSigner(): Signer {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const { crv, kty, x, y }: JsonWebKey = publicKey.export({ format: 'jwk' });
  const jwk = { crv, kty, x, y };
  return {
    account: undefined,
    thumbprint: createHash('sha256').update(JSON.stringify(jwk)).digest('base64url'),
    jws(url, nonce, payload) {
      const protect = encode({ alg: 'ES256', nonce, url, ...(this.account ? { kid: this.account } : { jwk }) });
      const body = payload === undefined ? '' : encode(payload);
      const signed = sign('sha256', Buffer.from(`${protect}.${body}`), { key: privateKey, dsaEncoding: 'ieee-p1363' });
      return JSON.stringify({ protected: protect, payload: body, signature: signed.toString('base64url') });
    },
  };
}

const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

function createPost(newNonce: string, signer: Signer, dispatcher: Dispatcher): Post {
  const post = async (url: string, payload: unknown, tries: number): Promise<Reply> => {
    const { headers: fresh, body: nothing } = await request(newNonce, { dispatcher, method: 'HEAD' });
    await nothing.dump();
    const { statusCode, headers, body } = await request(url, {
      dispatcher,
      method: 'POST',
      headers: { 'content-type': 'application/jose+json' },
      body: signer.jws(url, String(fresh['replay-nonce']), payload),
    });
    const text = await body.text();
    if (statusCode < 300) return { headers, text };
    const { type, detail } = problem.parse(JSON.parse(text));
    // A nonce may be refused at any time (section 6.5).
    if (type.endsWith(':badNonce') && tries > 1) return post(url, payload, tries - 1);
    throw new Error(`${type.replace('urn:ietf:params:acme:error:', '')}: ${detail ?? ''}`);
  };
  return (url, payload) => post(url, payload, 5);
}

async function createRequest(names: readonly string[]): Promise<{ readonly csr: string; readonly key: string }> {
  const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
  const keys = await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  const csr = await Pkcs10CertificateRequestGenerator.create({
    keys,
    signingAlgorithm: algorithm,
    extensions: [new SubjectAlternativeNameExtension(names.map((value) => ({ type: 'dns', value })))],
  });
  const key = PemConverter.encode(await crypto.subtle.exportKey('pkcs8', keys.privateKey), 'PRIVATE KEY');
  return { csr: Buffer.from(csr.rawData).toString('base64url'), key };
}
