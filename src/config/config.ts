import type { Location } from '../finding.ts';
import type { Hostname, WwwRule } from '../hostname.ts';

/** domains.yml and everything that it includes, checked; findings about it are reported before it gets this far. */
export interface Config {
  readonly apps: readonly AppConfig[];
}

export type Prune = 'owned' | 'none' | 'all';

/** One app as the repository declares it. */
export interface AppConfig {
  readonly name: string;
  readonly provider: string;
  readonly www: WwwRule;
  readonly prune: Prune;
  /** Patterns of hostnames that are foreign on purpose; `*.example.com` stands for every name below. */
  readonly keep: readonly string[];
  /** Where the app is reached besides the provider's own addresses: IP addresses and CIDR ranges. */
  readonly addresses: readonly string[];
  readonly expect: readonly string[];
  readonly ssl: boolean;
  readonly paused: boolean;
  readonly domains: readonly DomainEntry[];
  readonly location: Location;
}

/** One domain as it is written, before the www rule. */
export interface DomainEntry {
  readonly name: Hostname;
  /** The rule of this entry, if it differs from the app's. */
  readonly www?: WwwRule | undefined;
  readonly ssl?: boolean | undefined;
  readonly expect?: readonly string[] | undefined;
  readonly location: Location;
}

/** One hostname that an app is asked to serve. */
export interface Declared {
  readonly name: Hostname;
  /** `listed` in a file; added by the `www-rule`; from an `extra` constant. */
  readonly from: 'listed' | 'www-rule' | 'extra';
  readonly ssl: boolean;
  readonly expect: readonly string[];
  readonly location?: Location | undefined;
}
