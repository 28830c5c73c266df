import type { Hostname } from '../../hostname.ts';
import { isUnroutable } from '../../network.ts';
import { type Cdn, cdnOf } from '../cdn.ts';
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

/** Wrong addresses that are to be told one by one; not those that no one can judge, or that have a finding of their own. */
function wrongOnes(situation: Situation): readonly AddressRecord[] {
  const { answer, target, right, wrong } = situation;
  const faultOfAlias = answer.aliases.length > 0 && right.length === 0;
  if (faultOfAlias || target.addresses.length === 0 || isWildcardsFault(situation) || situation.expected) return [];
  return wrong.filter(({ address }) => cdnOf(address, answer.aliases) === undefined);
}

/** The wrong addresses that are those of a CDN. */
export function cdnWrong(situation: Situation): readonly (AddressRecord & { readonly cdn: Cdn })[] {
  const { answer, wrong } = situation;
  if (nobodyJudges(situation)) return [];
  return wrong.flatMap((record) => {
    const cdn = cdnOf(record.address, answer.aliases);
    return cdn ? [{ ...record, cdn }] : [];
  });
}

/** All that is wrong is that a CDN stands before the app, or before something else. */
export const isBehindCdn = (situation: Situation): boolean =>
  situation.wrong.length > 0 && cdnWrong(situation).length === situation.wrong.length;

/** A wildcard's records answer, and lead elsewhere. */
export function isWildcardsFault(situation: Situation): boolean {
  const { answer, target, wrong, evidence } = situation;
  const comparable = target.addresses.length > 0 || answer.aliases.length > 0;
  const judged = comparable && !nobodyJudges(situation) && !isBehindCdn(situation);
  return evidence.wildcard !== undefined && wrong.length > 0 && judged;
}

const nobodyJudges = ({ expected, target }: Situation): boolean =>
  expected || (target.addresses.length === 0 && target.aliases.length === 0);
