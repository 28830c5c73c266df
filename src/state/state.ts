import { createHash } from 'node:crypto';
import type { Finding } from '../finding.ts';
import type { Hostname } from '../hostname.ts';

/** What the tool remembers about an app between runs (docs/architecture.md, "State"). */
export interface Memory {
  /** Hashes of the hostnames that this tool has attached or adopted: what it may call its own. */
  readonly applied: ReadonlySet<NameHash>;
  readonly ledger: Ledger;
  /** Since when names that a certificate covers have pointed elsewhere, in seconds since the epoch. */
  readonly lapsed: ReadonlyMap<NameHash, number>;
  /** Since when hostnames have been in trouble that a person has to mend, in seconds since the epoch. */
  readonly troubles: ReadonlyMap<NameHash, number>;
  /** The commit whose declaration was carried out last, where the store knows it. */
  readonly commit?: string | undefined;
}

/** The first 8 bytes of the name's SHA-256, base64url: enough to recognise, too little to list. */
export type NameHash = string;

/** Certificate requests of the last days, the oldest first. */
export type Ledger = readonly LedgerEntry[];

export interface LedgerEntry {
  /** Hash of the exact set of names that was asked for, or {@link anySet}. */
  readonly set: NameHash;
  /** When it was asked, in seconds since the epoch. */
  readonly at: number;
  readonly result: 'issued' | 'failed' | 'unknown';
}

/** Keeps the memory of each app; an attempt is opened before the first write of a run and closed at its end. */
export interface StateStore {
  /** Undefined when the state cannot be read: nothing may then be removed. */
  read(app: string): Promise<Memory | undefined>;
  /** Records what is about to become true, before anything is written. Fails with `CannotRecord`. */
  begin(app: string, memory: Memory): Promise<Attempt>;
  /** What a person should know about the memory itself, each thing said once for the run. */
  findings(): readonly Finding[];
}

/** The store cannot write what it could read; it says why among its findings. Nothing may then be removed. */
export class CannotRecord extends Error {
  override readonly name = 'CannotRecord';
}

export interface Attempt {
  /**
   * Replaces what {@link StateStore.begin} recorded, before a certificate is asked for. A store that cannot replace anything
   * counts an attempt without an end as one request for {@link anySet}.
   */
  record(memory: Memory): Promise<void>;
  finish(result: 'success' | 'failure', memory: Memory): Promise<void>;
}

/** The set of an entry that nobody knows the names of: it counts for every set. */
export const anySet: NameHash = '*';

export const emptyMemory: Memory = { applied: new Set(), ledger: [], lapsed: new Map(), troubles: new Map() };

export function hashName(name: Hostname): NameHash {
  return createHash('sha256').update(name).digest().subarray(0, 8).toString('base64url');
}

export function hashSet(names: readonly Hostname[]): NameHash {
  return hashName([...names].sort().join('\n'));
}
