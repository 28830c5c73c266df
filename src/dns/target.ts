import { parseHostname } from '../hostname.ts';
import { parseRange } from '../network.ts';
import type { Target } from './dns.ts';

/**
 * Where an app may be reached: the provider's addresses, the app's own `addresses`, and what `expect` lists, which may be
 * addresses as well as names.
 */
export function targetOf(addresses: readonly string[], expect: readonly string[]): Target {
  const isAddress = (entry: string) => parseRange(entry) !== undefined;
  const aliases = expect.flatMap((entry) => {
    const parsed = parseHostname(entry);
    return parsed.ok && !isAddress(entry) ? [parsed.hostname] : [];
  });
  return { addresses: [...new Set([...addresses, ...expect.filter(isAddress)])], aliases };
}
