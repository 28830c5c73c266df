import type { CaaRecord } from 'node:dns';
import { Resolver } from 'node:dns/promises';

const authority = 'letsencrypt.org';

/**
 * Why the CAA records of a name forbid Let's Encrypt to certify it, as RFC 8659 says it; undefined when nothing does.
 * Pebble does not look at them, so whoever orders from it has to. The project's own reading of CAA is not used, because
 * it is what tests of it are measured with.
 */
export type CaaCheck = (name: string) => Promise<string | undefined>;

export function createCaaCheck(resolver: { readonly host: string; readonly port: number }): CaaCheck {
  const dns = new Resolver({ tries: 1, timeout: 5_000 });
  dns.setServers([`${resolver.host}:${resolver.port}`]);

  return async (name) => {
    const labels = name.split('.');
    for (const [index] of labels.entries()) {
      const owner = labels.slice(index).join('.');
      const records = await dns.resolveCaa(owner).catch(absent);
      if (records === undefined) return `${name}: caa: CAA records of ${owner} could not be read`;
      if (records.length > 0) return verdict(name, owner, records);
    }
    return undefined;
  };
}

/** No records where there are none; undefined where nobody can tell. */
function absent(error: unknown): CaaRecord[] | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === 'ENODATA' || code === 'ENOTFOUND' ? [] : undefined;
}

function verdict(name: string, owner: string, records: readonly CaaRecord[]): string | undefined {
  const issuers = records.flatMap(({ issue }) => issue ?? []);
  const strange = records.some(
    ({ critical, ...tags }) => critical !== 0 && !('issue' in tags || 'issuewild' in tags || 'iodef' in tags),
  );
  const allowed = issuers.length === 0 || issuers.some((value) => value.split(';')[0]?.trim() === authority);
  return allowed && !strange ? undefined : `${name}: caa: CAA record for ${owner} prevents issuance`;
}
