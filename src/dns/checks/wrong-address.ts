import { code, codeList } from '../../finding.ts';
import { type Check, notReady } from './check.ts';
import { publicWrong } from './split.ts';
import { elsewhere, patience, place, recordsOf, rightRecords } from './words.ts';

/** A records, and all of them lead elsewhere. */
export const wrongAddress: Check = (situation) => {
  const { name, answer, target, right } = situation;
  const wrong = publicWrong(situation, 4);
  if (wrong.length === 0 || right.length > 0) return undefined;
  const message = `${code(name)} leads to ${elsewhere(situation, wrong)}; ${place(target)}`;
  const fix = `Create ${rightRecords(name, target)} in place of ${codeList(recordsOf(name, wrong))}.${patience(answer)}`;
  return notReady('dns.wrong-address', situation, message, fix);
};
