import { code, codeList } from '../../finding.ts';
import { type Check, notReady } from './check.ts';
import { ownerOf, publicWrong } from './split.ts';
import { elsewhere, patience, place, recordsOf } from './words.ts';

/** Some addresses are the app's, and some A records lead elsewhere: each visitor, and each validation, takes its chance. */
export const mixedAddresses: Check = (situation) => {
  const { name, answer, target, right } = situation;
  const wrong = publicWrong(situation, 4);
  if (wrong.length === 0 || right.length === 0) return undefined;
  const message = `${code(name)} leads to the app, and to ${elsewhere(situation, wrong)} besides; ${place(target)}`;
  const fix = `Remove ${codeList(recordsOf(ownerOf(situation), wrong))}.${patience(answer)}`;
  return notReady('dns.mixed-addresses', situation, message, fix);
};
