import { BlockList, isIP } from 'node:net';

/** Tells whether an IP address is one of a set. */
export type AddressSet = (address: string) => boolean;

/** IP addresses and CIDR ranges (`203.0.113.10`, `2001:db8::/32`) as a set; what is neither is left out. */
export function addressSet(entries: readonly string[]): AddressSet {
  // An IPv4 address has one spelling. Nearly every set holds nothing else, there is one for each hostname, and a list lives
  // outside of the heap.
  const plain = new Set<string>();
  // One list a family: in a common one, `::ffff:203.0.113.10` would count as the IPv4 address that it maps to.
  const lists: { 4?: BlockList; 6?: BlockList } = {};
  for (const entry of entries) {
    const { address, family, prefix } = parseRange(entry) ?? {};
    if (address === undefined || family === undefined || prefix === undefined) continue;
    if (family === 4 && prefix === 32) plain.add(address);
    else {
      const list = lists[family] ?? new BlockList();
      list.addSubnet(address, prefix, `ipv${family}`);
      lists[family] = list;
    }
  }
  return (address) => {
    if (plain.has(address)) return true;
    const family = familyOf(address);
    return family !== undefined && lists[family]?.check(address, `ipv${family}`) === true;
  };
}

interface Range {
  readonly address: string;
  readonly family: 4 | 6;
  /** Leading bits that count; 32 or 128 for a single address. */
  readonly prefix: number;
}

/** Reads an IP address or a CIDR range; undefined for anything else. */
export function parseRange(text: string): Range | undefined {
  const [address = '', bits, ...rest] = text.split('/');
  const family = familyOf(address);
  if (family === undefined || rest.length > 0) return undefined;
  const widest = family === 4 ? 32 : 128;
  if (bits === undefined) return { address, family, prefix: widest };
  const prefix = /^\d{1,3}$/.test(bits) ? Number(bits) : Number.NaN;
  return prefix <= widest ? { address, family, prefix } : undefined;
}

export function familyOf(address: string): 4 | 6 | undefined {
  const family = isIP(address);
  return family === 4 || family === 6 ? family : undefined;
}

export const isLoopback: AddressSet = addressSet(['127.0.0.0/8', '::1']);

/**
 * Addresses that nobody on the internet can reach: private, shared, loopback, link-local, multicast, reserved and
 * unspecified ones. Documentation ranges are left out: they look public, and stand for public addresses in examples.
 * Source: IANA special-purpose address registries (RFC 6890), read in 2026-11.
 */
export const isUnroutable: AddressSet = addressSet([
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '224.0.0.0/4',
  '240.0.0.0/4',
  '::/127',
  '::ffff:0:0/96',
  '100::/64',
  'fc00::/7',
  'fe80::/10',
  'ff00::/8',
]);
