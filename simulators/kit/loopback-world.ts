import { createAuthority } from './authority.ts';
import { createSkippingClock } from './clock.ts';
import { createEdge, withChallenges } from './edge.ts';
import { createIssuer } from './issuer.ts';
import { createNameServer, type NameServer } from './name-server.ts';
import { createRandom } from './random.ts';
import type { Edge, SimulatedClock, World } from './world.ts';

/** A world on this machine alone: names, certificates and servers are real, and reachable over loopback only. */
export interface LoopbackWorld extends World {
  /** The port on which every edge listens; for `MDS_TLS_PORT`. */
  readonly tlsPort: number;
  /** The port on which every edge answers the path of HTTP-01; for `MDS_HTTP_PORT`. */
  readonly httpPort: number;
  readonly nameServer: NameServer;
  /** PEM; for a trust store or NODE_EXTRA_CA_CERTS. */
  readonly rootCertificate: string;
  close(): Promise<void>;
}

export async function createLoopbackWorld({
  seed,
  clock = createSkippingClock(),
}: {
  readonly seed: number;
  readonly clock?: SimulatedClock;
}): Promise<LoopbackWorld> {
  const authority = await createAuthority(clock.now);
  const nameServer = await createNameServer();
  const defaultPair = await authority.selfSigned(['default.invalid'], { lifetimeMs: 3_650 * 86_400_000 });
  // Whoever listens on 127.0.0.1 keeps the port from all other worlds, so it stays free on the other addresses.
  const first = await createEdge('127.0.0.1', 0, defaultPair);
  const { httpPort, ...own } = await withChallenges(first, 0);
  const edges = new Map<string, Promise<Edge>>([[first.address, Promise.resolve(own)]]);
  const edge = (address: string): Promise<Edge> => {
    const known =
      edges.get(address) ?? createEdge(address, first.port, defaultPair).then((one) => withChallenges(one, httpPort));
    edges.set(address, known);
    return known;
  };
  return {
    clock,
    random: createRandom(seed),
    issuer: createIssuer(authority, nameServer, (address) => edges.has(address)),
    edge,
    tlsPort: first.port,
    httpPort,
    nameServer,
    rootCertificate: authority.root,
    close: async () => {
      const all = await Promise.all(edges.values());
      await Promise.all([nameServer.close(), ...all.map((one) => one.close())]);
    },
  };
}
