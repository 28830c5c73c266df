import { describe } from 'vitest';
import type { Fault } from '../simulators/kit/faults.ts';
import { failureLaws } from './failures.ts';
import { listLaws } from './lists.ts';
import { strangerLaws } from './strangers.ts';
import type { ConformanceSubject } from './subject.ts';
import { createLaws, createSuite } from './suite.ts';

export type { ConformanceSubject } from './subject.ts';

/** A refusal in the vendor's own form. */
export const answering = (status: number, body: unknown): Fault => ({ when: 'before', answer: { status, body } });

/**
 * The laws that hold for every provider, as tests of vitest. Each runs the provider through the core's own stages, against
 * the vendor's simulator over real HTTP. In the end it prints which laws the provider's claims brought with them.
 */
export function conformance(subject: ConformanceSubject): void {
  const { id } = subject.provider;
  describe(`${id} conforms`, () => {
    const suite = createSuite(subject);
    const law = createLaws(`Laws for the provider ${id} (SEED=${suite.seed})`, suite.lastErrors);
    listLaws(law, suite);
    strangerLaws(law, suite);
    failureLaws(law, suite);
  });
}
