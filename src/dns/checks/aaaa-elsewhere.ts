import { code, codeList } from '../../finding.ts';
import { type Check, notReady } from './check.ts';
import { nothingElse, ownerOf, publicWrong } from './split.ts';
import { elsewhere, patience, place, recordsOf, rightRecords } from './words.ts';

/** AAAA records lead elsewhere. Let's Encrypt and most visitors try IPv6 first, so right A records do not help. */
export const aaaaElsewhere: Check = (situation) => {
  const { name, answer, target } = situation;
  const wrong = publicWrong(situation, 6);
  if (wrong.length === 0) return undefined;
  const message = `${code(name)} leads to ${elsewhere(situation, wrong)} for everyone who has IPv6, Let's Encrypt included; ${place(target)}`;
  const owner = ownerOf(situation);
  const create = nothingElse(situation, wrong) ? ` and create ${rightRecords(owner, target)}` : '';
  const fix = `Remove ${codeList(recordsOf(owner, wrong))}${create}.${patience(answer)}`;
  return notReady('dns.aaaa-elsewhere', situation, message, fix);
};
