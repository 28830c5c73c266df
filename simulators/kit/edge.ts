import { createServer as createHttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createSecureContext, createServer, type SecureContext } from 'node:tls';
import type { Edge, KeyPair } from './world.ts';

/** What an app has on an edge. */
interface Installed {
  readonly names: ReadonlySet<string>;
  readonly context: SecureContext;
}

/**
 * A TLS server on one address that picks the certificate by SNI as web servers do: an exact name beats a wildcard, and
 * the default certificate is for all others. Answers every request over HTTPS with 204.
 */
export async function createEdge(
  address: string,
  port: number,
  defaultPair: KeyPair,
): Promise<Edge & { readonly port: number }> {
  const byApp = new Map<string, Installed>();
  const open = new Set<{ destroy(): void }>();
  const defaultContext = createSecureContext({ ...defaultPair });
  const find = (name: string) => [...byApp.values()].find(({ names }) => names.has(name))?.context;
  const server = createServer({
    ...defaultPair,
    SNICallback: (name, done) => {
      const exact = name.toLowerCase();
      done(null, find(exact) ?? find(exact.replace(/^[^.]*/, '*')) ?? defaultContext);
    },
  });
  server.on('secureConnection', (socket) => {
    socket.on('error', () => {});
    socket.once('data', () => socket.end('HTTP/1.1 204 No Content\r\nconnection: close\r\n\r\n'));
    open.add(socket);
    socket.once('close', () => open.delete(socket));
  });
  server.on('tlsClientError', () => {});
  await new Promise<void>((ready, failed) => {
    server.once('error', failed);
    server.listen(port, address, ready);
  });

  return {
    address,
    port: (server.address() as AddressInfo).port,
    install: (app, names, pair) => {
      if (pair === undefined) byApp.delete(app);
      else {
        const canonical = names.map((name) => name.toLowerCase());
        byApp.set(app, { names: new Set(canonical), context: createSecureContext({ ...pair }) });
      }
    },
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        for (const socket of open) socket.destroy();
      }),
  };
}

const challengePath = '/.well-known/acme-challenge/';

/** An edge that answers challenges over plain HTTP too, on `httpPort`; whatever else is asked for there is not found. */
export async function withChallenges(edge: Edge, httpPort: number): Promise<Edge & { readonly httpPort: number }> {
  const answers = new Map<string, string>();
  const server = createHttpServer((message, reply) => {
    const { url = '' } = message;
    const text = url.startsWith(challengePath) ? answers.get(url.slice(challengePath.length)) : undefined;
    reply.writeHead(text === undefined ? 404 : 200, { 'content-type': 'text/plain' }).end(text);
  });
  await new Promise<void>((ready, failed) => {
    server.once('error', failed);
    server.listen(httpPort, edge.address, ready);
  });
  return {
    ...edge,
    httpPort: (server.address() as AddressInfo).port,
    answer: (token, text) => void (text === undefined ? answers.delete(token) : answers.set(token, text)),
    close: async () => {
      server.closeAllConnections();
      await Promise.all([edge.close(), new Promise((done) => server.close(done))]);
    },
  };
}
