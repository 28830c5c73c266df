import { startCloudways } from '../simulators/cloudways/index.ts';
import type { VendorSimulator } from '../simulators/kit/vendor.ts';
import type { World } from '../simulators/kit/world.ts';
import { startRunCloud } from '../simulators/runcloud/index.ts';
import { startServerPilot } from '../simulators/serverpilot/index.ts';
import { cloudways } from '../src/providers/cloudways/index.ts';
import type { Provider } from '../src/providers/provider.ts';
import { runcloud } from '../src/providers/runcloud/index.ts';
import { serverpilot } from '../src/providers/serverpilot/index.ts';

export interface Vendor {
  readonly provider: Provider;
  /** A simulator whose vendor is done with a write as soon as it has answered it. */
  readonly start: (world: World) => Promise<VendorSimulator>;
}

export const vendors: readonly Vendor[] = [
  { provider: cloudways, start: (world) => startCloudways(world, { assumptions: { aliasesMs: 0 } }) },
  { provider: runcloud, start: (world) => startRunCloud(world) },
  { provider: serverpilot, start: (world) => startServerPilot(world, { assumptions: { actionMs: 0 } }) },
];

export const names = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, n) => `site${n + 1}.example`);
