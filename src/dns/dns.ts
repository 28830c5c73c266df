import type { Finding } from '../finding.ts';
import type { Hostname } from '../hostname.ts';
import type { Agreement } from './agree.ts';
import type { RecordType, Reply } from './message.ts';

/** DNS for one run. Never fails: what can't be told is an answer. Answers are kept for the run. */
export interface Dns {
  /**
   * Every address of a hostname, as the resolvers agree on it. `since` (of `performance.now()`, now if it is left out) is when
   * somebody began to want it: what it may take is counted from there.
   */
  lookup(name: Hostname, since?: number): Promise<NameAnswer>;
  /** The records of one type, as the resolvers agree on them. */
  ask(name: Hostname, type: RecordType): Promise<Agreement>;
  /** How many resolvers refuse the addresses of a name for want of valid signatures, and how many do not. */
  validate(name: Hostname): Promise<Validation>;
  /** What the name server at an address says by itself. */
  direct(address: string, name: Hostname, type: RecordType): Promise<Reply>;
}

export interface Validation {
  /** Answer SERVFAIL, and give an answer when they need not check it. */
  readonly refusing: number;
  readonly answering: number;
}

/** What DNS says about one hostname, agreed among the resolvers that were asked. */
export type NameAnswer =
  | DefiniteAnswer
  | {
      readonly state: 'unknown';
      readonly reason: string;
      /** Where resolvers disagree: each answer that would hold if its side were right. */
      readonly either?: readonly DefiniteAnswer[] | undefined;
      /** Some resolvers answered SERVFAIL. */
      readonly doubted?: boolean;
    };

export type DefiniteAnswer =
  | {
      readonly state: 'answered';
      readonly addresses: readonly AddressRecord[];
      /** The names that CNAME records lead through, the first target first. */
      readonly aliases: readonly Hostname[];
      /** Seconds until the oldest of these answers is forgotten. */
      readonly ttl: number;
      /** As many resolvers answered SERVFAIL as gave this answer: they may know that it does not validate. */
      readonly doubted?: boolean;
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
