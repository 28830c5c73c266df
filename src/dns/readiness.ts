import type { Hostname } from '../hostname.ts';
import { addressSet } from '../network.ts';
import { aaaaElsewhere } from './checks/aaaa-elsewhere.ts';
import type { Check, Situation, Trouble } from './checks/check.ts';
import { cnameElsewhere } from './checks/cname-elsewhere.ts';
import { mixedAddresses } from './checks/mixed-addresses.ts';
import { noAddress } from './checks/no-address.ts';
import { noSuchName } from './checks/no-such-name.ts';
import { noTarget } from './checks/no-target.ts';
import { privateAddress } from './checks/private-address.ts';
import { unknown } from './checks/unknown.ts';
import { wrongAddress } from './checks/wrong-address.ts';
import type { DefiniteAnswer, NameAnswer, Readiness, Target } from './dns.ts';

/** All that may be wrong with a definite answer; at most one of them holds for each cause. */
const checks: readonly Check[] = [
  noSuchName,
  noAddress,
  cnameElsewhere,
  noTarget,
  wrongAddress,
  mixedAddresses,
  aaaaElsewhere,
  privateAddress,
];

/**
 * Whether a hostname leads to its app, and to nothing else. Pure. Where resolvers disagree, what holds for each of their
 * answers holds; else it is `unknown`.
 */
export function judge(name: Hostname, answer: NameAnswer, target: Target): Readiness {
  if (answer.state !== 'unknown') return judgeDefinite(name, answer, target);
  const either = (answer.either ?? []).map((one) => judgeDefinite(name, one, target));
  const [first] = either;
  if (first && first.state !== 'unknown' && either.every(({ state }) => state === first.state)) return first;
  return { state: 'unknown', seen: 'unknown', findings: [unknown(name, answer.reason)] };
}

function judgeDefinite(name: Hostname, answer: DefiniteAnswer, target: Target): Readiness {
  const situation = situationOf(name, answer, target);
  const troubles = checks.flatMap((check) => check(situation) ?? []);
  return { state: stateOf(troubles), seen: seenOf(answer), findings: troubles.map(({ finding }) => finding) };
}

function situationOf(name: Hostname, answer: DefiniteAnswer, target: Target): Situation {
  const isRight = addressSet(target.addresses);
  const addresses = answer.state === 'answered' ? answer.addresses : [];
  return {
    name,
    answer,
    target,
    expected: answer.aliases.some((alias) => target.aliases.includes(alias)),
    right: addresses.filter(({ address }) => isRight(address)),
    wrong: addresses.filter(({ address }) => !isRight(address)),
  };
}

function stateOf(troubles: readonly Trouble[]): Readiness['state'] {
  if (troubles.some(({ state }) => state === 'not-ready')) return 'not-ready';
  return troubles.length > 0 ? 'unknown' : 'ready';
}

function seenOf(answer: DefiniteAnswer): string {
  if (answer.state === 'no-such-name') return answer.aliases.length > 0 ? 'dead CNAME' : 'no such name';
  if (answer.state === 'no-address') return answer.aliases.length > 0 ? 'dead CNAME' : 'no address';
  const [first, second, ...rest] = answer.addresses.map(({ address }) => address);
  return (
    [first, second].filter((address) => address !== undefined).join(', ') + (rest.length > 0 ? ` +${rest.length}` : '')
  );
}
