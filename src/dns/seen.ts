import { code } from '../finding.ts';
import type { DefiniteAnswer } from './dns.ts';

/** What was seen, for a table cell: `203.0.113.10`, `no such name`. */
export function seenOf(answer: DefiniteAnswer): string {
  if (answer.state === 'no-such-name') return answer.aliases.length > 0 ? 'dead CNAME' : 'no such name';
  if (answer.state === 'no-address') return answer.aliases.length > 0 ? 'dead CNAME' : 'no address';
  const [first, second, ...rest] = answer.addresses.map(({ address }) => address);
  return (
    [first, second].filter((address) => address !== undefined).join(', ') + (rest.length > 0 ? ` +${rest.length}` : '')
  );
}

/** The same for a sentence. */
export const brief = (answer: DefiniteAnswer): string =>
  answer.state === 'answered' ? code(seenOf(answer)) : seenOf(answer);
