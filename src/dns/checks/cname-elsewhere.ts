import { code, codeList } from '../../finding.ts';
import type { Hostname } from '../../hostname.ts';
import { loops } from '../chain.ts';
import type { DefiniteAnswer } from '../dns.ts';
import { type Check, notReady } from './check.ts';
import { patience, place, record, rightRecords } from './words.ts';

/** A CNAME leads to nothing, or only to addresses of others. */
export const cnameElsewhere: Check = (situation) => {
  const { name, answer, target, expected, right } = situation;
  const [alias] = answer.aliases;
  if (alias === undefined || right.length > 0) return undefined;
  const leads = whereTo(name, answer);
  const alive = answer.state === 'answered';
  const nobodyKnows = target.addresses.length === 0 && target.aliases.length === 0;
  if (alive && (expected || nobodyKnows)) return undefined;
  const message = `${code(name)} is an alias (CNAME) ${leads}${alive ? `; ${place(target)}` : ''}`;
  const fix = `Remove ${code(record(name, 'CNAME', `${alias}.`))} and create ${rightRecords(name, target)}.${patience(answer)}`;
  return notReady('dns.cname-elsewhere', situation, message, fix);
};

function whereTo(name: Hostname, answer: DefiniteAnswer): string {
  const chain = `of ${codeList(answer.aliases)}`;
  if (loops(name, answer.aliases)) return `${chain}, and the aliases go round in a circle`;
  const end = code(answer.aliases.at(-1) ?? '');
  if (answer.state === 'no-such-name') return `${chain}, and ${end} does not exist`;
  if (answer.state === 'no-address') return `${chain}, and ${end} has no address`;
  return `${chain}, which leads to ${codeList(answer.addresses.map(({ address }) => address))}`;
}
