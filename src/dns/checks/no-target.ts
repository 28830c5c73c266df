import { code } from '../../finding.ts';
import type { Check } from './check.ts';

/** Nobody knows where the app is, so no address can be right or wrong. */
export const noTarget: Check = ({ name, answer, target, expected }) => {
  if (answer.state !== 'answered' || target.addresses.length > 0 || expected) return undefined;
  // An alias that is expected and not there is told by another check; without one there is nothing to compare with.
  if (target.aliases.length > 0 && answer.aliases.length > 0) return undefined;
  const finding = {
    id: 'dns.no-target',
    severity: 'warning' as const,
    hostname: name,
    message: `The address of the app is not known, so nobody can tell whether ${code(name)} leads there`,
    fix: 'List the addresses at which the app is reached under `addresses` of the app.',
  };
  return { state: 'unknown', finding };
};
