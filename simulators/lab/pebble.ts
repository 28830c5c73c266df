import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Agent, request } from 'undici';
import { createAuthority } from '../kit/authority.ts';
import type { Issuer } from '../kit/world.ts';
import { type Acme, openAccount } from './acme.ts';
import { createCaaCheck } from './caa.ts';
import { freePort, startDaemon } from './daemon.ts';

export interface PebbleSetting {
  /** The resolver through which names are validated. */
  readonly resolver: { readonly host: string; readonly port: number };
  /** The port that stands for 80 when challenges are fetched. */
  readonly httpPort: number;
}

/** Let's Encrypt's small test authority (Debian's `pebble`), as the one that the simulated vendors order from. */
export interface Pebble {
  readonly issuer: Issuer;
  /** PEM; for a trust store. */
  readonly rootCertificate: string;
  close(): Promise<void>;
}

const address = '127.0.0.1';

/** Starts Pebble on loopback and opens an account. Source of the settings: its README in /usr/share/doc/pebble, 2.4. */
export async function startPebble({ resolver, httpPort }: PebbleSetting): Promise<Pebble> {
  const folder = await mkdtemp(join(tmpdir(), 'pebble-'));
  const own = await createAuthority(Date.now, 'Pebble door');
  const [listen, manage] = [await freePort([address]), await freePort([address])];
  const { key, cert } = await own.issue(['localhost']);
  const file = async (name: string, text: string): Promise<string> => {
    await writeFile(join(folder, name), text);
    return join(folder, name);
  };
  const config = await file(
    'pebble.json',
    JSON.stringify({
      pebble: {
        listenAddress: `${address}:${listen}`,
        managementListenAddress: `${address}:${manage}`,
        certificate: await file('cert.pem', cert),
        privateKey: await file('key.pem', key),
        httpPort,
        tlsPort: 1,
        ocspResponderURL: '',
        externalAccountBindingRequired: false,
      },
    }),
  );
  const daemon = await startDaemon(
    'pebble',
    ['-config', config, '-dnsserver', `${resolver.host}:${resolver.port}`],
    /Listening on: 127/,
    // No pauses before it looks, and every order is proven anew. Some nonces are refused, as in life.
    { PEBBLE_VA_NOSLEEP: '1', PEBBLE_AUTHZREUSE: '0' },
  );
  const dispatcher = new Agent({ connect: { ca: own.root, servername: 'localhost' } });
  const close = async () => {
    await dispatcher.close();
    await daemon.close();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const acme = await openAccount(`https://${address}:${listen}/dir`, dispatcher);
    const { body } = await request(`https://${address}:${manage}/roots/0`, { dispatcher });
    return { issuer: createIssuer(acme, createCaaCheck(resolver)), rootCertificate: await body.text(), close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Orders from Pebble, after a look at CAA, which Pebble leaves out. */
function createIssuer(acme: Acme, forbidden: ReturnType<typeof createCaaCheck>): Issuer {
  return {
    order: async (names, server) => {
      const all = [...new Set(names)];
      if (all.length === 0) return { ok: false, reason: 'malformed: the order has no names' };
      const reasons = await Promise.all(all.map(forbidden));
      const reason = reasons.find((one) => one !== undefined);
      if (reason !== undefined) return { ok: false, reason };
      try {
        return { ok: true, ...(await acme.certify(all, (token, answer) => server?.answer?.(token, answer))) };
      } catch (error) {
        return { ok: false, reason: error instanceof Error ? error.message : String(error) };
      }
    },
  };
}
