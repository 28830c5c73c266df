import { Failure, type Finding } from '../finding.ts';

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
