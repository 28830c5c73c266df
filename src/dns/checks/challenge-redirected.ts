import { code } from '../../finding.ts';
import { advice, type Check } from './check.ts';

/** The request is sent on to another name. Let's Encrypt follows, and has to find the token there. */
export const challengeRedirected: Check = (situation) => {
  const { name, evidence } = situation;
  const visited = (evidence.visits ?? []).find(({ kind }) => kind === 'redirected');
  if (visited?.kind !== 'redirected') return undefined;
  const message = `${code(visited.address)} sends requests for \`http://${name}/.well-known/acme-challenge/\` on to ${code(visited.to)}. Let's Encrypt follows, and has to find its token there`;
  const fix = 'If the certificate does not come, take `/.well-known/acme-challenge/` out of the redirect.';
  return advice('http.challenge-redirected', 'notice', situation, message, fix);
};
