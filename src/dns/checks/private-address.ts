import { code, codeList } from '../../finding.ts';
import { type Check, notReady } from './check.ts';
import { nothingElse, ownerOf, privateWrong } from './split.ts';
import { patience, place, recordsOf, rightRecords } from './words.ts';

/** Addresses that exist only inside a network or a machine, and are not the app's own. */
export const privateAddress: Check = (situation) => {
  const { name, answer, target } = situation;
  const wrong = privateWrong(situation);
  if (wrong.length === 0) return undefined;
  const addresses = codeList(wrong.map(({ address }) => address));
  const message = `${code(name)} leads to ${addresses}, which nobody on the internet can reach; ${place(target)}`;
  const owner = ownerOf(situation);
  const create = nothingElse(situation, wrong) ? ` and create ${rightRecords(owner, target)}` : '';
  const fix = `Remove ${codeList(recordsOf(owner, wrong))}${create}.${patience(answer)}`;
  return notReady('dns.private-address', situation, message, fix);
};
