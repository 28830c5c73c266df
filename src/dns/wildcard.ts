import { type Hostname, isWildcard } from '../hostname.ts';

/**
 * The name to ask for in place of a hostname: the hostname itself, or, for a wildcard, a random name below it that no
 * zone and no server knows by itself.
 */
export function askedName(name: Hostname, random: () => number): Hostname {
  if (!isWildcard(name)) return name;
  const label = Array.from({ length: 12 }, () => Math.floor(random() * 36).toString(36)).join('');
  return `mds-${label}${name.slice(1)}`;
}
