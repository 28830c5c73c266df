import { Failure, type Finding, sameAcrossCopies } from '../finding.ts';

/** The vendor answered and refused: nothing was done. `body` is its parsed answer, for the provider to read, never to print. */
export class ApiError extends Failure {
  readonly status: number;
  readonly body: unknown;

  constructor(finding: Finding, status: number, body: unknown) {
    super(finding);
    this.name = 'ApiError';
    this.status = status;
    this.body = body;
  }
}

/** A write whose answer never came or can't be believed: only reading can tell whether it was done. */
export class LostAnswer extends Failure {
  constructor(finding: Finding, options?: ErrorOptions) {
    super(finding, options);
    this.name = 'LostAnswer';
  }
}

/**
 * A write that was not done because the vendor was busy, or could not be reached at first, and that may be sent now. What
 * it was planned on is old by then, so it has to be read and planned again.
 */
export class TryAgain extends Failure {
  constructor(finding: Finding) {
    super(finding);
    this.name = 'TryAgain';
  }
}

sameAcrossCopies(ApiError, 'ApiError');
sameAcrossCopies(LostAnswer, 'LostAnswer');
sameAcrossCopies(TryAgain, 'TryAgain');
