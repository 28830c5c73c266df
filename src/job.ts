import type { Probe } from './certificates/served.ts';
import type { AppConfig } from './config/config.ts';
import type { Vendors } from './connect.ts';
import type { Dns } from './dns/dns.ts';
import type { Visit } from './dns/visit.ts';
import type { Finding } from './finding.ts';
import type { Allow, AllowLabel } from './guard.ts';
import type { Hostname } from './hostname.ts';
import type { Locked } from './locks.ts';
import type { ConstantValues, Provider } from './providers/provider.ts';
import type { StateStore } from './state/state.ts';

/** What one run is asked to do with one app. */
export interface Job {
  readonly app: AppConfig;
  readonly provider: Provider;
  readonly constants: ConstantValues;
  /** What stops the app before its vendor is reached: a constant that it lacks. */
  readonly lacking?: readonly Finding[];
  /** Hostnames that its constants add to the declared ones. */
  readonly extra: readonly Hostname[];
  readonly mode: 'validate' | 'plan' | 'sync';
  /** Whether a pull request touches a name: the DNS of others is not asked for. Absent when it is asked for all. */
  readonly touched?: (name: Hostname) => boolean;
  readonly allow: readonly Allow[];
  /** Labels of a pull request that would let a guard pass. */
  readonly labels?: readonly AllowLabel[];
  /** Digests of the plans that may be carried out; undefined when any may. */
  readonly approved: readonly string[] | undefined;
  readonly ssl: boolean;
  /** How often to look for a certificate, and the pause between two looks in milliseconds. */
  readonly attempts: number;
  readonly intervalMs: number;
}

/** What the apps of a run share. */
export interface Tools {
  readonly vendors: Vendors;
  readonly dns: Dns;
  readonly probe: Probe;
  readonly visit: Visit;
  readonly state: StateStore;
  readonly locked: Locked;
  /** When no app is begun any more, in milliseconds since the epoch; absent when the run may take as long as it needs. */
  readonly deadline?: number | undefined;
  /** Counts the runs, so that each begins with another app. */
  readonly run?: number;
}
