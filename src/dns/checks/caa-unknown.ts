import { code } from '../../finding.ts';
import { type Check, cannotTell } from './check.ts';

/** The CAA records could not be read. Let's Encrypt issues nothing while it cannot read them either. */
export const caaUnknown: Check = (situation) => {
  const { name, evidence } = situation;
  if (evidence.caa?.state !== 'unknown') return undefined;
  const { at, reason } = evidence.caa;
  const message = `Whether CAA records let Let's Encrypt issue for ${code(name)} could not be found out at ${code(at)}: ${reason}`;
  const fix = `The next run asks again. If it stays, the name servers of ${code(at)} fail on CAA questions: they have to answer that there is none.`;
  return cannotTell('dns.caa-unknown', 'warning', situation, message, fix);
};
