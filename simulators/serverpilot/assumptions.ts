/**
 * Everything that this simulator does and ServerPilot does not document: inferred, or guessed. A live test that proves
 * one of them wrong changes its default here and the list in src/providers/serverpilot/README.md.
 */
export interface Assumptions {
  /** How long an action stays `open`, in milliseconds of the world's clock. */
  readonly actionMs: number;
  /** From when an action's id is not found any more, in milliseconds after it was made. */
  readonly actionForgottenAfterMs: number;
  /** Whether a write that changes nothing answers with an action all the same. */
  readonly actionWithoutChange: boolean;
  /** Whether the app shows the wanted domains although the action ended with `error`. */
  readonly failedActionKeepsDomains: boolean;
  /** Reads of an app after a write that still show the domains before it. */
  readonly lateReads: number;
  /** Status of `auto: true` while no certificate is available. */
  readonly autoUnavailableStatus: 400 | 409;
  /** Status of `auto: true` when AutoSSL is on or a custom certificate is installed, and of a DELETE without SSL. */
  readonly sslConflictStatus: 400 | 409;
  /** From a change of the domains until AutoSSL has a certificate for them; Infinity for never. */
  readonly availableAfterMs: number;
  /** Until AutoSSL tries again after some names did not validate; noticed at the next request. */
  readonly retryAfterMs: number;
  /** Until AutoSSL renews; noticed at the next request. */
  readonly renewAfterMs: number;
  /** Whether a change of the domains while AutoSSL is on brings a new certificate, installed at once. */
  readonly reissue: boolean;
  /** What wildcards and IP addresses do to AutoSSL's certificate: it is made without them, or not at all. */
  readonly unvalidatable: 'left-out' | 'no-certificate';
  /** The names after this many are left out of AutoSSL's certificate. */
  readonly namesPerCertificate: number;
  /** Whether the vendor takes an empty list. */
  readonly emptyList: 'accepted' | 'refused';
  readonly letterCase: 'lowered' | 'kept';
  readonly duplicates: 'collapsed' | 'kept';
  /** Status of a list over the documented 300 domains. */
  readonly tooManyStatus: 400 | 403 | 409;
}

export const defaultAssumptions: Assumptions = {
  actionMs: 3_000,
  actionForgottenAfterMs: Number.POSITIVE_INFINITY,
  actionWithoutChange: false,
  failedActionKeepsDomains: true,
  lateReads: 0,
  autoUnavailableStatus: 409,
  sslConflictStatus: 409,
  availableAfterMs: 300_000,
  retryAfterMs: 300_000,
  renewAfterMs: 60 * 86_400_000,
  reissue: true,
  unvalidatable: 'left-out',
  namesPerCertificate: 100,
  emptyList: 'accepted',
  letterCase: 'lowered',
  duplicates: 'collapsed',
  tooManyStatus: 400,
};
