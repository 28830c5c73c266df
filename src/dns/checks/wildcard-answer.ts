import { code } from '../../finding.ts';
import { type Check, notReady } from './check.ts';
import { isWildcardsFault } from './split.ts';
import { elsewhere, patience, place, rightRecords } from './words.ts';

/** The name has no record of its own; a wildcard record answers for it as it does for every name, and leads elsewhere. */
export const wildcardAnswer: Check = (situation) => {
  const { name, answer, target, evidence } = situation;
  if (evidence.wildcard === undefined || answer.state !== 'answered' || !isWildcardsFault(situation)) return undefined;
  const message = `${code(name)} leads to ${elsewhere(situation, answer.addresses)}, as does every name that ${code(evidence.wildcard)} answers for; ${place(target)}`;
  const fix = `Create ${rightRecords(name, target)}: a record of its own goes before the wildcard.${patience(answer)}`;
  return notReady('dns.wildcard-answer', situation, message, fix);
};
