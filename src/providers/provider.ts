import type { z } from 'zod';
import type { Clock } from '../context.ts';
import type { Hostname } from '../hostname.ts';
import type { Api, ApiOptions } from '../http/call.ts';
import type { Log } from '../io.ts';

/** All that a provider may import of this project, in or out of its repository: `multisite-domain-sync/provider`. */
export type { Clock } from '../context.ts';
export { code, Failure, type Finding } from '../finding.ts';
export { canonical, type Hostname, hasWww, isWildcard, withoutWww, wwwOf } from '../hostname.ts';
export type { Api, ApiOptions, Call, Refusal, RequestToSign } from '../http/call.ts';
export { ApiError, LostAnswer, TryAgain } from '../http/errors.ts';
export { type Page, type Pages, readPages } from '../http/pages.ts';

/**
 * The contract between the core and a hosting vendor. A provider says what a vendor has and does what it is told; what
 * should be done, in which order, how often and how long to wait is the core's. How the contract may change stands in
 * docs/writing-a-provider.md.
 */
export interface Provider<Name extends string = string> {
  /** The version of this contract that the provider is written for. The core refuses others. */
  readonly contract: 1;
  /** The word users write in domains.yml: lower-case letters, digits and `-`. A built-in one is its folder's name too. */
  readonly id: string;
  /** The vendor's own name, for people. */
  readonly title: string;
  /** The vendor page that documents the API. */
  readonly docs: string;
  /**
   * Scheme, host and port of the vendor's API (`https://`, or loopback), or how to tell them from the constants. The http
   * client reaches nothing else. Tests and proxies replace it by `MDS_<ID>_URL`.
   */
  readonly origin: string | ((constants: ConstantValues<Name>) => string);
  /** Where the same vendor has more, for clients that ask for one by `ApiOptions.origin`. */
  readonly otherOrigins?: readonly string[];
  readonly constants: readonly Constant<Name>[];
  readonly limits: Limits;
  readonly capabilities: Capabilities;
  /**
   * Makes a host of the constants, which have passed their schemas. Called once for each app. May call the vendor;
   * fails with a finding that names the constant that is wrong and where a person mends it.
   */
  connect(constants: ConstantValues<Name>, context: ProviderContext): Promise<Host> | Host;
}

/** A credential, an id or a list by the name that users know from wp-config.php. */
export interface Constant<Name extends string = string> {
  /** `WU_` and upper-case letters, digits and single `_`: two of them begin the name of an app. */
  readonly name: Name;
  /** Secret values are masked before the first line of the log. Ids are not: masking `12` garbles every log. */
  readonly secret: boolean;
  /** Where a person finds the value, as a phrase: "Account > API Keys". */
  readonly where: string;
  readonly optional?: true;
  /** May be left out when all of these are given instead. */
  readonly instead?: readonly Name[];
  /** Checks the value's shape; its messages never repeat the value. */
  readonly schema?: z.ZodType<string>;
  /** The value is a comma list of hostnames that count as declared. */
  readonly hostnames?: true;
}

/** Values by name, trimmed; one that is optional, or given otherwise, may be missing. */
export type ConstantValues<Name extends string = string> = { readonly [N in Name]?: string };

/** The vendor's limits, each with its source in a comment. */
export interface Limits {
  /** Hostnames one app can have. */
  readonly hostnames?: number;
  /** Requests per minute that one credential may make; the core keeps below it. */
  readonly requestsPerMinute: number;
}

/** How vendors differ; the core turns one plan into the calls that these allow. */
export interface Capabilities {
  /** `replaced-whole`: one write sets the whole list. `per-hostname`: a write adds, changes or removes one row. */
  readonly list: 'replaced-whole' | 'per-hostname';
  /** `flag`: a row may serve its `www.` name too, by a flag of the row, and never has a second row for it. */
  readonly www: 'own-name' | 'flag';
  /** Whether the list may hold `*.example.com`. */
  readonly wildcards: boolean;
  /** What the vendor may do about certificates, one at least; what holds for an app is in its {@link CertificateState}. */
  readonly certificates: readonly Issuing['kind'][];
}

/** What the core lends to a provider. */
export interface ProviderContext {
  /** An http client for the vendor's API alone. It repeats, waits and keeps the pace; outside `sync` it refuses writes. */
  api(options: ApiOptions): Api;
  /** The run's time, in milliseconds since the epoch; tests have one that does not make them wait. */
  readonly clock: Clock;
  /** For people who follow the run: a line each. The core says by itself what it calls and changes. */
  readonly log: Pick<Log, 'info' | 'debug'>;
  /** Aborted when the run is cancelled. Calls, waits and sleeps that the core lends obey it by themselves. */
  readonly signal: AbortSignal;
  /**
   * One value for all apps of the run that use the same credential: sessions, tokens, lists that the vendor gives only
   * as a whole. `make` runs once.
   */
  shared<T>(key: string, make: () => T): T;
  /** Masks a value that was derived from a secret: a token, a base64 pair. */
  mask(secret: string): void;
  /**
   * Looks again and again, with pauses of 2 to 15 seconds, until the vendor is done with something. The core says how long,
   * which is ten minutes: `unknown` means it gave up, or that a look failed, and that only reading can tell.
   */
  wait(what: string, look: () => Promise<Progress>): Promise<Settled>;
}

/** How far the vendor is with something, as one look shows it. */
export type Progress = { readonly state: 'running' } | Settled;
/** What came of it; a reason is a phrase for people. */
export type Settled =
  | { readonly state: 'done' }
  | { readonly state: 'failed'; readonly reason: string }
  | { readonly state: 'unknown'; readonly reason: string };

/** One app at the vendor. */
export interface Host {
  /**
   * The app as it is: complete (every page) or an error. The core asks for `shared` once, when an app's turn begins: the
   * answer may come from a list that another app's read brought in this run. It asks for `fresh` right before it writes and
   * after that, until what was written shows.
   */
  read(freshness: 'shared' | 'fresh'): Promise<AppState>;
  /**
   * Makes one change, waits until the vendor has done it, and reads nothing back: the core does. Only in mode `sync`, and
   * one at a time. Fails with an `ApiError` when the vendor refused (the row is left out, or the rest of the run when it is
   * about the credential), with a `LostAnswer` when nobody can know, with `TryAgain` when it was not done and the core
   * should read and plan anew.
   */
  write(change: Change): Promise<void>;
  /** Absent when the vendor does everything about certificates by itself. */
  readonly certificates?: HostCertificates;
}

/** What the vendor has for an app. */
export interface AppState {
  /** The app's name at the vendor, for people. */
  readonly label: string;
  /** The server's own addresses; empty when the vendor does not know them. */
  readonly addresses: readonly string[];
  /** The hostname that the vendor treats as the app's own and that no tool may remove. */
  readonly primary?: Hostname | undefined;
  readonly hostnames: readonly LiveHostname[];
  readonly certificates: CertificateState;
  /** Writes to apps of this provider with the same key happen one at a time, because the vendor locks what they share. */
  readonly lock?: string | undefined;
  /** Apps of this provider with the same key cannot have the same hostname: one gives it up before the other can have it. */
  readonly uniqueIn?: string | undefined;
}

/** A row of the vendor's list. */
export interface LiveHostname {
  /** The canonical name. */
  readonly name: Hostname;
  /** The name as the vendor spells it; a list that is written whole keeps it. */
  readonly raw: string;
  /** The vendor's id of the row, where rows are written one by one. */
  readonly id?: string | undefined;
  /** The row serves `www.<name>` too (vendors with `www: 'flag'`); `changeable: false` when the API cannot change it. */
  readonly www?: { readonly on: boolean; readonly changeable: boolean } | undefined;
}

/** One write call. */
export type Change =
  /** Make the list be exactly these names, spelled like this. `before` is the state that was read just before. */
  | { readonly kind: 'replace'; readonly hostnames: readonly string[]; readonly before: AppState }
  | { readonly kind: 'add'; readonly name: Hostname; readonly www: boolean }
  | { readonly kind: 'update'; readonly row: LiveHostname; readonly www: boolean }
  | { readonly kind: 'remove'; readonly row: LiveHostname };

export interface CertificateState {
  readonly issuing: Issuing;
  /** What the vendor says is installed; empty when nothing is, or when it can be told only by `inspect`. */
  readonly installed: readonly InstalledCertificate[];
}

/** How certificates come to be for this app. */
export type Issuing =
  /** One certificate for the app; a request names its hostnames (at most `limit`) and replaces it whole. */
  | { readonly kind: 'chosen'; readonly limit: number }
  /** The vendor decides which names go together; a request is for a whole group. */
  | { readonly kind: 'grouped'; readonly groups: readonly CertificateOrder[] }
  /** The vendor issues by itself. `available`: a certificate waits to be switched on by a request; `not-yet`: none does. */
  | { readonly kind: 'automatic'; readonly switch: 'on' | 'available' | 'not-yet' };

export interface CertificateOrder {
  readonly names: readonly Hostname[];
  /** The vendor's id of the group. */
  readonly group?: string | undefined;
}

export interface InstalledCertificate {
  /** `custom`: a person uploaded it. `wildcard`: issued for a wildcard. Neither is replaced without being told to. */
  readonly kind: 'issued' | 'custom' | 'wildcard';
  /** The names that the vendor says it holds; undefined when the vendor does not say. */
  readonly names?: readonly Hostname[] | undefined;
  readonly id?: string | undefined;
}

export interface HostCertificates {
  /** As it is now; asked before a request and while one is waited for. */
  state(): Promise<CertificateState>;
  /** What is installed for one group, where `state` cannot tell without a call for each group. */
  inspect?(order: CertificateOrder): Promise<InstalledCertificate | undefined>;
  /**
   * Asks the vendor for a certificate, and waits until it says that it is done. `installed` is what there is now. Fails
   * like {@link Host.write}.
   */
  request(order: CertificateOrder, installed: InstalledCertificate | undefined): Promise<void>;
}

/** Types a provider's constants from its own list; changes nothing, so a plain object does as well. */
export function defineProvider<const Name extends string>(provider: Provider<Name>): Provider<Name> {
  return provider;
}
