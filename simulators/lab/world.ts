import { createAuthority } from '../kit/authority.ts';
import { createSkippingClock } from '../kit/clock.ts';
import { createEdge, withChallenges } from '../kit/edge.ts';
import { createRandom } from '../kit/random.ts';
import type { Edge, World } from '../kit/world.ts';
import { freePort } from './daemon.ts';
import { type Lab, startLab, type Zone } from './lab.ts';
import { startPebble } from './pebble.ts';

/** A world of real parts on loopback: zones on Knot, seen through Unbound, and certificates from Pebble. */
export interface LabWorld extends World {
  readonly lab: Lab;
  /** The port on which every edge speaks TLS. */
  readonly tlsPort: number;
  /** PEM; for a trust store. */
  readonly rootCertificate: string;
  close(): Promise<void>;
}

const nameServer = '127.0.53.1';

export async function createLabWorld(seed: number, zones: readonly Zone[]): Promise<LabWorld> {
  const clock = createSkippingClock();
  const lab = await startLab({ servers: { [nameServer]: zones } });
  const [tlsPort, httpPort] = [await freePort(['127.0.0.1']), await freePort(['127.0.0.1'])];
  const pebble = await startPebble({ resolver: lab.resolver, httpPort });
  const own = await createAuthority(clock.now);
  const defaultPair = await own.selfSigned(['default.invalid']);
  const edges = new Map<string, Promise<Edge>>();
  return {
    clock,
    random: createRandom(seed),
    issuer: pebble.issuer,
    edge: (address) => {
      const known =
        edges.get(address) ?? createEdge(address, tlsPort, defaultPair).then((edge) => withChallenges(edge, httpPort));
      edges.set(address, known);
      return known;
    },
    lab,
    tlsPort,
    rootCertificate: pebble.rootCertificate,
    close: async () => {
      const all = await Promise.all(edges.values());
      await Promise.all([pebble.close(), lab.close(), ...all.map((one) => one.close())]);
    },
  };
}
