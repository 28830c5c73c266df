import { code, type Finding } from '../../finding.ts';
import type { Hostname } from '../../hostname.ts';

/** DNS gave no answer to judge. */
export function unknown(name: Hostname, reason: string): Finding {
  return {
    id: 'dns.unknown',
    severity: 'notice',
    hostname: name,
    message: `Where ${code(name)} leads could not be found out: ${reason}`,
    fix: 'The next run looks again. If it stays so, check the name servers of the domain, and `dns-resolvers`.',
  };
}
