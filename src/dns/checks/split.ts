import type { Hostname } from '../../hostname.ts';
import { isUnroutable } from '../../network.ts';
import type { AddressRecord } from '../dns.ts';
import type { Situation } from './check.ts';

/** The wrong addresses of one family that belong to someone on the internet. */
export function publicWrong(situation: Situation, family: 4 | 6): readonly AddressRecord[] {
  return wrongOnes(situation).filter((record) => record.family === family && !isUnroutable(record.address));
}

/** The wrong addresses that nobody on the internet can reach. */
export function privateWrong(situation: Situation): readonly AddressRecord[] {
  return wrongOnes(situation).filter(({ address }) => isUnroutable(address));
}

/** The name has no addresses but these: without them it would have none. */
export const nothingElse = ({ answer }: Situation, these: readonly AddressRecord[]): boolean =>
  answer.state === 'answered' && answer.addresses.length === these.length;

/** Who has the address records: the name, or the last alias on the way to them. */
export const ownerOf = ({ name, answer }: Situation): Hostname => answer.aliases.at(-1) ?? name;

/** Wrong addresses that are to be told one by one; not those that no one can judge, or that are the fault of a CNAME. */
function wrongOnes({ answer, target, expected, right, wrong }: Situation): readonly AddressRecord[] {
  const faultOfAlias = answer.aliases.length > 0 && right.length === 0;
  return expected || faultOfAlias || target.addresses.length === 0 ? [] : wrong;
}
