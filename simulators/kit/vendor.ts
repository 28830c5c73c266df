import type { Faults } from './faults.ts';
import type { LoggedRequest } from './server.ts';

/** What every vendor simulator offers beside its HTTP API, for tests and the demo. It holds at least one app. */
export interface VendorSimulator {
  readonly provider: string;
  readonly origin: string;
  readonly requests: readonly LoggedRequest[];
  readonly faults: Faults;
  /** Constants by which the action reaches the app. */
  readonly constants: Readonly<Record<string, string>>;
  /** Every secret so far: the constants', those made of them, and those that answers hold. None may come out of the action. */
  readonly canaries: readonly string[];
  /** Address of the server that the app is on. */
  readonly address: string;
  /** Every hostname that the app serves now, canonical and sorted, its primary included. */
  hostnames(): readonly string[];
  /** A person adds a hostname in the vendor's panel. */
  attach(name: string): void;
  /** A person removes a hostname in the vendor's panel. */
  detach(name: string): void;
  /** Hostnames of the certificates that are installed for the app, sorted. */
  certified(): readonly string[];
  close(): Promise<void>;
}
