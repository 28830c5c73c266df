import { createSkippingClock } from '../../simulators/kit/clock.ts';
import { createRandom } from '../../simulators/kit/random.ts';
import type { Edge, Issuer, KeyPair, SimulatedClock, World } from '../../simulators/kit/world.ts';
import type { Probe, ServedCertificate } from '../../src/certificates/served.ts';
import { registrableDomain } from '../../src/hostname.ts';

export const hour = 3_600_000;
export const day = 24 * hour;

/** Where a name leads, and whether what is there answers the authority's challenge. */
export type Truth = 'here' | 'elsewhere' | 'blocked';

export interface Order {
  readonly at: number;
  readonly names: readonly string[];
  readonly ok: boolean;
}

/** A world whose servers are maps, and whose authority keeps to Let's Encrypt's limits and remembers who broke them. */
export interface CalendarWorld extends World {
  readonly clock: SimulatedClock;
  readonly orders: readonly Order[];
  /** Orders that Let's Encrypt would have refused for their number, in words. */
  readonly violations: readonly string[];
  readonly probe: Probe;
  /** What is served for a name now; undefined when it is for other names. */
  served(address: string, name: string): ServedCertificate | undefined;
}

interface CalendarSetting {
  readonly seed: number;
  /** Milliseconds for which each certificate holds. */
  readonly lifetime: number;
  readonly truth: (name: string) => Truth;
  /** Whether web servers take no new certificate at present, whatever the vendor believes. */
  readonly jammed: () => boolean;
}

export function createCalendarWorld({ seed, lifetime, truth, jammed }: CalendarSetting): CalendarWorld {
  const clock = createSkippingClock(Date.UTC(2027, 0, 4));
  const { issuer, orders, violations } = createCountingIssuer(clock, lifetime, truth);
  const edges = new Map<string, { edge: Edge; apps: Map<string, { names: readonly string[]; pair: KeyPair }> }>();

  const served: CalendarWorld['served'] = (address, name) => {
    const apps = [...(edges.get(address)?.apps.values() ?? [])];
    const pair = apps.find(({ names }) => names.includes(name))?.pair;
    const certificate = pair && (JSON.parse(pair.cert) as ServedCertificate);
    return certificate?.names.includes(name) ? certificate : undefined;
  };
  return {
    clock,
    random: createRandom(seed),
    issuer,
    orders,
    violations,
    served,
    probe: async (name, [address = '']) => {
      const certificate = served(address, name);
      if (!certificate) return { state: 'uncovered', reason: 'wrong-name', address };
      return clock.now() > certificate.notAfter
        ? { state: 'uncovered', reason: 'expired', certificate, address }
        : { state: 'covered', certificate, address };
    },
    edge: async (address) => {
      const known = edges.get(address);
      if (known) return known.edge;
      const apps = new Map<string, { names: readonly string[]; pair: KeyPair }>();
      const edge: Edge = {
        address,
        install: (app, names, pair) => {
          if (jammed()) return;
          if (pair) apps.set(app, { names, pair });
          else apps.delete(app);
        },
        close: async () => {},
      };
      edges.set(address, { edge, apps });
      return edge;
    },
  };
}

const within = (orders: readonly Order[], now: number, span: number) => orders.filter(({ at }) => at > now - span);

function createCountingIssuer(clock: SimulatedClock, lifetime: number, truth: (name: string) => Truth) {
  const orders: Order[] = [];
  const violations: string[] = [];

  /** Which limit of letsencrypt.org/docs/rate-limits an order would pass. */
  const passed = (names: readonly string[], now: number): string | undefined => {
    const week = within(orders, now, 7 * day).filter(({ ok }) => ok);
    const set = [...names].sort().join();
    if (week.filter((order) => [...order.names].sort().join() === set).length >= 5) return `set ${set}`;
    const domains = new Set(names.map(registrableDomain));
    const crowded = [...domains].find(
      (domain) => week.filter((order) => order.names.some((name) => registrableDomain(name) === domain)).length >= 50,
    );
    if (crowded) return `registered domain ${crowded}`;
    const failed = within(orders, now, hour).filter(({ ok }) => !ok);
    const hopeless = names.find(
      (name) => truth(name) !== 'here' && failed.filter((order) => order.names.includes(name)).length >= 5,
    );
    return hopeless && `failed authorizations of ${hopeless}`;
  };

  const issuer: Issuer = {
    order: async (names) => {
      const now = clock.now();
      const limit = passed(names, now);
      // It goes on all the same: what a vendor does by itself is not what is tested.
      if (limit) violations.push(`${new Date(now).toISOString()} ${limit}`);
      const bad = names.find((name) => name.startsWith('*.') || truth(name) !== 'here');
      orders.push({ at: now, names, ok: !bad });
      if (bad) return { ok: false, reason: `${bad}: unauthorized: invalid response to the HTTP-01 challenge` };
      const certificate: ServedCertificate = {
        names,
        issuer: 'Paper CA',
        notBefore: now - hour,
        notAfter: now - hour + lifetime,
        fingerprint: String(orders.length),
      };
      return { ok: true, key: 'key', cert: JSON.stringify(certificate) };
    },
  };
  return { issuer, orders, violations };
}
