import { code, codeList } from '../../finding.ts';
import type { Hostname } from '../../hostname.ts';
import { familyOf } from '../../network.ts';
import { count } from '../../text.ts';
import type { CaaRecord } from '../caa.ts';
import type { AddressRecord, DefiniteAnswer, Target } from '../dns.ts';
import type { Situation } from './check.ts';

/** One record as it stands in a zone file: `shop.example.org. A 203.0.113.10`. */
export function record(owner: Hostname, type: 'A' | 'AAAA' | 'CNAME', value: string): string {
  return `${owner}. ${type} ${value}`;
}

export const recordsOf = (owner: Hostname, addresses: readonly AddressRecord[]): readonly string[] =>
  addresses.map(({ family, address }) => record(owner, family === 4 ? 'A' : 'AAAA', address));

/** `example.org. CAA 0 issue "letsencrypt.org"` */
export const caaRecord = (owner: Hostname, { flags, tag, value }: CaaRecord): string =>
  `${owner}. CAA ${flags} ${tag} "${value}"`;

/** The addresses, and whose they are where they are those of another app of this run. */
export function elsewhere({ evidence }: Situation, addresses: readonly AddressRecord[]): string {
  const listed = codeList(addresses.map(({ address }) => address));
  const owners = [...new Set(addresses.flatMap(({ address }) => evidence.owners?.get(address) ?? []))];
  return owners.length === 0
    ? listed
    : `${listed} (where the ${owners.length === 1 ? 'app' : 'apps'} ${codeList(owners)} ${owners.length === 1 ? 'is' : 'are'})`;
}

/** The records that lead a name to the app, as a phrase. */
export function rightRecords(owner: Hostname, target: Target): string {
  const addresses = target.addresses.filter((entry) => familyOf(entry) !== undefined);
  const [first] = addresses.filter((address) => familyOf(address) === 4).concat(addresses);
  if (first !== undefined) return `the record ${code(record(owner, familyOf(first) === 4 ? 'A' : 'AAAA', first))}`;
  const [alias] = target.aliases;
  if (alias !== undefined) return `the record ${code(record(owner, 'CNAME', `${alias}.`))}`;
  if (target.addresses.length > 0)
    return `a record of ${code(`${owner}.`)} with an address in ${codeList(target.addresses)}`;
  return `an A record of ${code(`${owner}.`)} with the address of the app's server`;
}

/** Where the app is, as a phrase. */
export function place(target: Target): string {
  const { addresses, aliases } = target;
  if (addresses.length === 0) return `the app is expected behind ${codeList(aliases)}`;
  return `the app is at ${codeList(addresses)}`;
}

/** The sentence that says for how long the present answer lives on; empty when it is not remembered. */
export function patience({ ttl = 0 }: DefiniteAnswer): string {
  return ttl > 0 ? ` Resolvers may keep the present answer for up to ${duration(ttl)}.` : '';
}

export function duration(seconds: number): string {
  if (seconds < 120) return count(seconds, 'second');
  if (seconds < 7_200) return count(Math.ceil(seconds / 60), 'minute');
  if (seconds < 172_800) return count(Math.ceil(seconds / 3_600), 'hour');
  return count(Math.ceil(seconds / 86_400), 'day');
}
