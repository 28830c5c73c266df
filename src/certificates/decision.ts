import type { Finding } from '../finding.ts';
import type { Allow, AllowLabel } from '../guard.ts';
import type { Hostname } from '../hostname.ts';
import type { CertificateOrder, CertificateState } from '../providers/provider.ts';
import type { Ledger, NameHash } from '../state/state.ts';
import type { Served } from './served.ts';

/** One hostname as the certificate decision sees it: everything that the app serves once the plan is carried out. */
export interface CertificateName {
  readonly name: Hostname;
  readonly declared: boolean;
  /** Whether certificates are wanted for it. */
  readonly ssl: boolean;
  readonly readiness: 'ready' | 'not-ready' | 'unknown';
  readonly served: Served;
}

export interface DecisionInput {
  readonly names: readonly CertificateName[];
  readonly state: CertificateState;
  readonly ledger: Ledger;
  /** Since when covered names have pointed elsewhere, in seconds since the epoch. */
  readonly lapsed: ReadonlyMap<NameHash, number>;
  readonly allow: readonly Allow[];
  /** Labels that a person can give the pull request instead. */
  readonly labels?: readonly AllowLabel[] | undefined;
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly vendor: string;
}

/** What to ask the vendor for, and why the rest is not asked for. */
export interface Decision {
  readonly orders: readonly CertificateOrder[];
  /** Names that no certificate is asked for, each with the reason in a few words. */
  readonly excluded: ReadonlyMap<Hostname, string>;
  /** Since when covered names have pointed elsewhere, as of now. */
  readonly lapsed: ReadonlyMap<NameHash, number>;
  /** The ledger, with the results that could be seen by now. */
  readonly ledger: Ledger;
  /** When what is held back now is due, in seconds since the epoch; the first of several. */
  readonly heldUntil: number | undefined;
  /** Whether a request was refused by a guard. */
  readonly blocked: boolean;
  readonly findings: readonly Finding[];
}

/** The decision about one certificate, before the guards and the limits have been asked. */
export interface Draft {
  /** The names of the certificate, whether or not it is asked for. */
  readonly names: readonly Hostname[];
  readonly order?: CertificateOrder | undefined;
  readonly excluded?: ReadonlyMap<Hostname, string>;
  readonly heldUntil?: number | undefined;
  readonly findings: readonly Finding[];
}

/** By the handshake; where none took place, by the vendor's word. */
export function isCovered({ name, served }: CertificateName, state: CertificateState): boolean {
  if (served.state !== 'unknown') return served.state === 'covered';
  return state.installed.some((certificate) => certificate.names?.includes(name));
}
