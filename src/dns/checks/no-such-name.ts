import { code } from '../../finding.ts';
import { isWildcard } from '../../hostname.ts';
import { type Check, notReady } from './check.ts';
import { patience, rightRecords } from './words.ts';

/** The name is in no zone (NXDOMAIN). */
export const noSuchName: Check = (situation) => {
  const { name, answer, target, evidence } = situation;
  if (answer.state !== 'no-such-name' || answer.aliases.length > 0 || evidence.domainExists === false) return undefined;
  const what = isWildcard(name)
    ? `no name below ${code(name.slice(2))} exists in DNS`
    : `${code(name)} does not exist in DNS`;
  return notReady('dns.no-such-name', situation, what, `Create ${rightRecords(name, target)}.${patience(answer)}`);
};
