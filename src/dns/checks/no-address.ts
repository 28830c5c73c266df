import { code } from '../../finding.ts';
import { type Check, notReady } from './check.ts';
import { patience, rightRecords } from './words.ts';

/** The name has records, and neither A, AAAA nor CNAME is among them. */
export const noAddress: Check = (situation) => {
  const { name, answer, target } = situation;
  if (answer.state !== 'no-address' || answer.aliases.length > 0) return undefined;
  const message = `${code(name)} exists in DNS and has no address`;
  return notReady('dns.no-address', situation, message, `Create ${rightRecords(name, target)}.${patience(answer)}`);
};
