import type { Fault } from '../simulators/kit/faults.ts';
import type { LoggedRequest } from '../simulators/kit/server.ts';
import type { VendorSimulator } from '../simulators/kit/vendor.ts';
import type { World } from '../simulators/kit/world.ts';
import type { Provider } from '../src/providers/provider.ts';

/** A provider, and what stands in for its vendor. */
export interface ConformanceSubject {
  readonly provider: Provider;
  /** Starts the vendor with one app in it. Each test has a vendor and a world of its own. */
  readonly start: (world: World) => Promise<VendorSimulator>;
  /** The vendor's own faults, beside those that every vendor has. */
  readonly faults?: Readonly<Record<string, Fault>>;
  /** Whether a request changes the list of hostnames; every one but GET when left out. */
  readonly isListWrite?: (request: Pick<LoggedRequest, 'method' | 'path'>) => boolean;
}
