import { createSkippingClock } from './clock.ts';
import { createRandom } from './random.ts';
import type { Edge, World } from './world.ts';

/**
 * A world without sockets and cryptography, for tests that are not about certificates: every order is filled with a
 * made-up pair unless one of its names is refused.
 */
export function createPaperWorld(seed = 1, refused: ReadonlySet<string> = new Set()): World {
  const edges = new Map<string, Edge>();
  return {
    clock: createSkippingClock(),
    random: createRandom(seed),
    issuer: {
      order: async (names) => {
        const bad = names.find((name) => refused.has(name));
        return bad ? { ok: false, reason: `${bad}: no valid A records found` } : { ok: true, key: 'key', cert: 'cert' };
      },
    },
    edge: async (address) => {
      const known = edges.get(address) ?? { address, install: () => {}, close: async () => {} };
      edges.set(address, known);
      return known;
    },
  };
}
