import type { Finding } from '../../finding.ts';
import type { Hostname } from '../../hostname.ts';
import type { AddressRecord, DefiniteAnswer, Readiness, Target } from '../dns.ts';

/** Looks for one thing that may be wrong with where a hostname leads. */
export type Check = (situation: Situation) => Trouble | undefined;

export interface Situation {
  readonly name: Hostname;
  readonly answer: DefiniteAnswer;
  readonly target: Target;
  /** A CNAME leads through a name that counts as right: where that one leads is not our business. */
  readonly expected: boolean;
  /** Addresses of the answer that are the app's. */
  readonly right: readonly AddressRecord[];
  /** Addresses of the answer that are not the app's. */
  readonly wrong: readonly AddressRecord[];
}

export interface Trouble {
  readonly state: Exclude<Readiness['state'], 'ready'>;
  readonly finding: Finding;
}

/** A trouble that DNS shows for certain: the hostname is not ready, and a person has to change a record. */
export function notReady(id: string, { name }: Situation, message: string, fix: string): Trouble {
  return { state: 'not-ready', finding: { id, severity: 'warning', hostname: name, message, fix } };
}
