import { code, codeList } from '../../finding.ts';
import { type Check, cannotTell } from './check.ts';
import { cdnWrong } from './split.ts';

/**
 * The name leads to a CDN. What lies behind it cannot be seen from outside, and the certificate that visitors see is
 * the CDN's own; the app's passes HTTP-01 only if the CDN lets the request through to the app.
 */
export const behindCdn: Check = (situation) => {
  const { name, answer } = situation;
  const [first, ...rest] = cdnWrong(situation);
  if (!first) return undefined;
  const addresses = codeList([first, ...rest].map(({ address }) => address));
  const alias = answer.aliases.at(-1);
  const message = `${code(name)} leads to ${first.cdn.title} (${addresses}), so nobody can see from outside whether it goes on to the app. Let's Encrypt sees ${first.cdn.title} too: the app's certificate can only be validated if requests for \`/.well-known/acme-challenge/\` are passed on unchanged`;
  const fix = `If ${first.cdn.title} stands before the app on purpose, list ${code(alias ?? first.address)} under \`expect\` of this domain or of the app. If not, turn its proxy off for this name.`;
  return cannotTell('dns.behind-cdn', 'warning', situation, message, fix);
};
