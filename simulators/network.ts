import { type CloudwaysSimulator, startCloudways } from './cloudways/index.ts';
import { createLoopbackWorld, type LoopbackWorld } from './kit/loopback-world.ts';
import type { VendorSimulator } from './kit/vendor.ts';
import type { SimulatedClock } from './kit/world.ts';
import { type RunCloudSimulator, startRunCloud } from './runcloud/index.ts';
import { type ServerPilotSimulator, startServerPilot } from './serverpilot/index.ts';

/** The three vendors, a name server, a certificate authority and web servers, all on loopback and in real time. */
export interface Network {
  readonly world: LoopbackWorld;
  readonly cloudways: CloudwaysSimulator;
  readonly runcloud: RunCloudSimulator;
  readonly serverpilot: ServerPilotSimulator;
  /** What the action needs in its environment to find them, secrets included. */
  readonly environment: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

/**
 * Starts everything; operations take about a second, so that nobody waits for minutes. RunCloud lets `requestsPerMinute`
 * through: 60, unless many runs have to share its account.
 */
export async function startNetwork(seed: number, clock: SimulatedClock, requestsPerMinute = 60): Promise<Network> {
  const world = await createLoopbackWorld({ seed, clock });
  const cloudways = await startCloudways(world, {
    address: '127.0.0.11',
    app: { label: 'network', cname: 'network.example', aliases: ['www.network.example'] },
    assumptions: { certificateMs: 1_200, cnameMs: 500, aliasesMs: 600 },
  });
  const runcloud = await startRunCloud(world, {
    address: '127.0.0.12',
    primary: 'staging.example',
    assumptions: { issuanceDelay: 1_000, requestsPerMinute },
  });
  const serverpilot = await startServerPilot(world, {
    address: '127.0.0.13',
    domains: ['legacy.example', 'www.legacy.example'],
    assumptions: { actionMs: 400, availableAfterMs: 1_500, retryAfterMs: 2_000 },
  });
  const vendors: readonly VendorSimulator[] = [cloudways, runcloud, serverpilot];
  const origins = vendors.map(({ provider, origin }) => [`MDS_${provider.toUpperCase()}_URL`, origin]);
  return {
    world,
    cloudways,
    runcloud,
    serverpilot,
    environment: {
      ...Object.assign({}, ...vendors.map(({ constants }) => constants)),
      ...Object.fromEntries(origins),
      MDS_TLS_PORT: String(world.tlsPort),
      MDS_HTTP_PORT: String(world.httpPort),
    },
    close: async () => {
      await Promise.all(vendors.map((vendor) => vendor.close()));
      await world.close();
    },
  };
}
