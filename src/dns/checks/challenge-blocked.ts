import { code } from '../../finding.ts';
import { advice, type Check } from './check.ts';

/**
 * The server refuses the path of HTTP-01. 404 is what it should say of a token that nobody knows; that it refuses this
 * runner does not prove that it refuses Let's Encrypt, or a token that is there.
 */
export const challengeBlocked: Check = (situation) => {
  const { name, evidence } = situation;
  const refused = (evidence.visits ?? []).filter((visited) => visited.kind === 'answered' && refuses(visited.status));
  const [first] = refused;
  if (first?.kind !== 'answered') return undefined;
  const message = `${code(first.address)} answers requests for \`http://${name}/.well-known/acme-challenge/\` with status ${first.status}. If Let's Encrypt gets the same, ${code(name)} cannot have a certificate`;
  const fix =
    'Let everyone read `/.well-known/acme-challenge/`: look at rules that deny paths with a dot, passwords, firewalls, bot protection and maintenance pages.';
  return advice('http.challenge-blocked', 'warning', situation, message, fix);
};

const refuses = (status: number): boolean => status === 401 || status === 403 || status === 429 || status >= 500;
