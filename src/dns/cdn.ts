import type { Hostname } from '../hostname.ts';
import { type AddressSet, addressSet } from '../network.ts';

/** A network that stands between visitors and the app's server, and shows its own addresses instead of the server's. */
export interface Cdn {
  readonly title: string;
  readonly holds: AddressSet;
  /** Names that CNAMEs to it end in. */
  readonly aliases: readonly Hostname[];
}

const cdn = (title: string, aliases: readonly Hostname[], ranges: string): Cdn => ({
  title,
  aliases,
  holds: addressSet(ranges.trim().split(/\s+/)),
});

/**
 * The large ones. State of the ranges: 2026-11, from what each publishes: cloudflare.com/ips,
 * api.fastly.com/public-ip-list, the service CLOUDFRONT of ip-ranges.amazonaws.com/ip-ranges.json (the wide ranges; its
 * regional caches do not face visitors), my.imperva.com/api/integration/v1/ips, docs.sucuri.net. Akamai, Azure and bunny.net
 * publish no ranges for their edges, and are known by their names alone.
 */
const cdns: readonly Cdn[] = [
  cdn(
    'Cloudflare',
    ['cdn.cloudflare.net'],
    `103.21.244.0/22 103.22.200.0/22 103.31.4.0/22 104.16.0.0/13 104.24.0.0/14 108.162.192.0/18 131.0.72.0/22
     141.101.64.0/18 162.158.0.0/15 172.64.0.0/13 173.245.48.0/20 188.114.96.0/20 190.93.240.0/20 197.234.240.0/22
     198.41.128.0/17
     2400:cb00::/32 2606:4700::/32 2803:f800::/32 2405:b500::/32 2405:8100::/32 2a06:98c0::/29 2c0f:f248::/32`,
  ),
  cdn(
    'Fastly',
    ['fastly.net', 'fastlylb.net'],
    `23.235.32.0/20 43.249.72.0/22 103.244.50.0/24 103.245.222.0/23 103.245.224.0/24 104.156.80.0/20
     140.248.64.0/18 140.248.128.0/17 146.75.0.0/17 151.101.0.0/16 157.52.64.0/18 167.82.0.0/17 167.82.128.0/20
     167.82.160.0/20 167.82.224.0/20 172.111.64.0/18 185.31.16.0/22 199.27.72.0/21 199.232.0.0/16
     2a04:4e40::/32 2a04:4e42::/32`,
  ),
  cdn(
    'Amazon CloudFront',
    ['cloudfront.net'],
    `3.160.0.0/14 3.164.0.0/18 3.164.64.0/18 3.164.128.0/17 3.165.0.0/16 3.166.0.0/15 3.168.0.0/14 3.172.0.0/18
     3.172.64.0/18 3.173.0.0/17 3.173.128.0/18 3.173.192.0/18 3.174.0.0/15 13.32.0.0/15 13.35.0.0/16 13.224.0.0/14
     13.249.0.0/16 15.158.0.0/16 18.64.0.0/14 18.68.0.0/16 18.154.0.0/15 18.160.0.0/15 18.164.0.0/15 18.172.0.0/15
     18.238.0.0/15 18.244.0.0/15 23.91.0.0/19 23.234.192.0/18 24.110.32.0/19 24.110.128.0/17 51.74.192.0/18
     52.46.0.0/18 52.82.128.0/19 52.84.0.0/15 52.124.128.0/17 52.222.128.0/17 54.182.0.0/16 54.192.0.0/16 54.230.0.0/16
     54.239.128.0/18 54.239.192.0/19 54.240.128.0/18 64.252.64.0/18 64.252.128.0/18 65.8.0.0/16 65.9.0.0/16
     70.132.0.0/18 71.152.0.0/17 99.84.0.0/16 99.86.0.0/16 108.138.0.0/15 108.156.0.0/14 130.176.0.0/16 143.204.0.0/16
     144.220.0.0/16 204.246.164.0/22 204.246.168.0/22 204.246.172.0/23 204.246.174.0/23 204.246.176.0/20
     205.251.200.0/21 205.251.208.0/20 205.251.249.0/24 205.251.250.0/23 205.251.252.0/23 205.251.254.0/24
     216.137.32.0/19
     2600:9000::/28`,
  ),
  cdn(
    'Imperva',
    ['incapdns.net', 'impervadns.net'],
    `45.60.0.0/16 45.64.64.0/22 45.223.0.0/16 103.28.248.0/22 107.154.0.0/16 131.125.128.0/17 149.126.72.0/21
     185.11.124.0/22 192.230.64.0/18 198.143.32.0/19 199.83.128.0/21
     2a02:e980::/29`,
  ),
  cdn('Sucuri', ['sucuri.net'], '66.248.200.0/22 185.93.228.0/22 192.88.134.0/23 208.109.0.0/22 2a02:fe80::/29'),
  cdn('Akamai', ['akamaiedge.net', 'akamai.net', 'edgekey.net', 'edgesuite.net', 'akamaized.net'], ''),
  cdn('Azure Front Door', ['azurefd.net', 'azureedge.net'], ''),
  cdn('bunny.net', ['b-cdn.net'], ''),
];

/** The CDN that an address belongs to, or that the aliases lead to. */
export function cdnOf(address: string, aliases: readonly Hostname[]): Cdn | undefined {
  const leads = (suffix: Hostname) => aliases.some((alias) => alias.endsWith(`.${suffix}`));
  return cdns.find(({ holds, aliases: suffixes }) => holds(address) || suffixes.some(leads));
}
