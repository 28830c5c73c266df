import { code, codeList } from '../../finding.ts';
import { loops } from '../chain.ts';
import { type Check, notReady, type Situation } from './check.ts';
import { isBehindCdn, isWildcardsFault } from './split.ts';
import { elsewhere, patience, place, record, rightRecords } from './words.ts';

/** A CNAME leads to nothing, or only to addresses of others. */
export const cnameElsewhere: Check = (situation) => {
  const { name, answer, target, expected, right } = situation;
  const [alias] = answer.aliases;
  if (alias === undefined || right.length > 0) return undefined;
  const alive = answer.state === 'answered';
  const nobodyKnows = target.addresses.length === 0 && target.aliases.length === 0;
  if (alive && (expected || nobodyKnows || isWildcardsFault(situation) || isBehindCdn(situation))) return undefined;
  const message = `${code(name)} is an alias (CNAME) ${whereTo(situation)}${alive ? `; ${place(target)}` : ''}`;
  const fix = `Remove ${code(record(name, 'CNAME', `${alias}.`))} and create ${rightRecords(name, target)}.${patience(answer)}`;
  return notReady('dns.cname-elsewhere', situation, message, fix);
};

function whereTo(situation: Situation): string {
  const { name, answer } = situation;
  const chain = `of ${codeList(answer.aliases)}`;
  if (loops(name, answer.aliases)) return `${chain}, and the aliases go round in a circle`;
  const end = code(answer.aliases.at(-1) ?? '');
  if (answer.state === 'no-such-name') return `${chain}, and ${end} does not exist`;
  if (answer.state === 'no-address') return `${chain}, and ${end} has no address`;
  return `${chain}, which leads to ${elsewhere(situation, answer.addresses)}`;
}
