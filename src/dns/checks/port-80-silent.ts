import { code, codeList } from '../../finding.ts';
import { type Check, cannotTell } from './check.ts';

/** No address answers on port 80: a firewall for all, or only for this runner. */
export const port80Silent: Check = (situation) => {
  const { name, evidence } = situation;
  const visits = evidence.visits ?? [];
  const silent = visits.filter((visited) => visited.kind === 'silent');
  const [first] = silent;
  const answering = visits.length - visits.filter(({ kind }) => kind === 'silent' || kind === 'refused').length;
  if (!first || answering > 0) return undefined;
  const message = `Whether Let's Encrypt can reach ${code(name)} is not to be seen: ${codeList(silent.map(({ address }) => address))} did not answer on port 80 (${first.reason})`;
  const fix =
    "If the firewall of the app's server lets only some networks in, open port 80 for everyone: Let's Encrypt comes from many.";
  return cannotTell('http.no-answer', 'warning', situation, message, fix);
};
