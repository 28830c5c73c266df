import type { Finding } from '../finding.ts';
import type { Hostname } from '../hostname.ts';

/** Looks up every address of a hostname. Never fails: what can't be told is an answer. */
export interface Dns {
  lookup(name: Hostname): Promise<NameAnswer>;
}

/** What DNS says about one hostname, agreed among the resolvers that were asked. */
export type NameAnswer =
  | DefiniteAnswer
  | {
      readonly state: 'unknown';
      readonly reason: string;
      /** Where resolvers disagree: each answer that would hold if its side were right. */
      readonly either?: readonly DefiniteAnswer[] | undefined;
    };

export type DefiniteAnswer =
  | {
      readonly state: 'answered';
      readonly addresses: readonly AddressRecord[];
      /** The names that CNAME records lead through, the first target first. */
      readonly aliases: readonly Hostname[];
      /** Seconds until the oldest of these answers is forgotten. */
      readonly ttl: number;
    }
  /** The name does not exist (NXDOMAIN); `aliases` as far as they led. */
  | { readonly state: 'no-such-name'; readonly aliases: readonly Hostname[]; readonly ttl?: number | undefined }
  /** The name, or what its CNAME leads to, exists and has no address. In a circle of CNAMEs, the last alias is a repeated one. */
  | { readonly state: 'no-address'; readonly aliases: readonly Hostname[]; readonly ttl?: number | undefined };

export interface AddressRecord {
  readonly family: 4 | 6;
  readonly address: string;
}

/** Whether a hostname leads to its app. */
export interface Readiness {
  readonly state: 'ready' | 'not-ready' | 'unknown';
  /** What was seen, for a table cell: `203.0.113.10`, `no such name`. */
  readonly seen: string;
  readonly findings: readonly Finding[];
}

/** Where an app may be reached. */
export interface Target {
  /** IP addresses and CIDR ranges. */
  readonly addresses: readonly string[];
  /** CNAME targets that count as right, besides addresses. */
  readonly aliases: readonly Hostname[];
}
