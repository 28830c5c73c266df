import type { Finding, Severity } from '../../finding.ts';
import type { Hostname } from '../../hostname.ts';
import type { AddressRecord, DefiniteAnswer, Readiness, Target } from '../dns.ts';
import type { Evidence } from '../evidence.ts';

/** Looks for one thing that may be wrong with where a hostname leads. */
export type Check = (situation: Situation) => Trouble | undefined;

export interface Situation {
  readonly name: Hostname;
  readonly answer: DefiniteAnswer;
  readonly target: Target;
  readonly evidence: Evidence;
  /** A CNAME leads through a name that counts as right: where that one leads is not our business. */
  readonly expected: boolean;
  /** Addresses of the answer that are the app's. */
  readonly right: readonly AddressRecord[];
  /** Addresses of the answer that are not the app's. */
  readonly wrong: readonly AddressRecord[];
}

export interface Trouble {
  /** What the trouble alone makes of the hostname; `ready` for one that is only good to know. */
  readonly state: Readiness['state'];
  readonly finding: Finding;
}

type Named = Pick<Situation, 'name'>;

/** A trouble that DNS shows for certain: the hostname is not ready, and a person has to change a record. */
export const notReady = (id: string, { name }: Named, message: string, fix: string): Trouble =>
  trouble('not-ready', 'warning', id, name, message, fix);

/** A trouble that leaves open whether the hostname leads to the app. */
export const cannotTell = (id: string, severity: Severity, { name }: Named, message: string, fix: string): Trouble =>
  trouble('unknown', severity, id, name, message, fix);

/** Good to know; the hostname leads to the app all the same. */
export const advice = (id: string, severity: Severity, { name }: Named, message: string, fix: string): Trouble =>
  trouble('ready', severity, id, name, message, fix);

function trouble(
  state: Trouble['state'],
  severity: Severity,
  id: string,
  hostname: Hostname,
  message: string,
  fix: string,
): Trouble {
  return { state, finding: { id, severity, hostname, message, fix } };
}
