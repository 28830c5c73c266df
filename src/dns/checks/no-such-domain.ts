import { code } from '../../finding.ts';
import { registrableDomain } from '../../hostname.ts';
import { type Check, notReady } from './check.ts';
import { rightRecords } from './words.ts';

/** Not only the name is missing: nobody has registered the domain, or it has expired. */
export const noSuchDomain: Check = (situation) => {
  const { name, evidence, target } = situation;
  if (evidence.domainExists !== false) return undefined;
  const domain = code(registrableDomain(name) ?? name);
  const message = `The domain ${domain} does not exist in DNS: it is not registered, has expired, or has no name servers`;
  const fix = `Register or renew ${domain}, or mend the name if it is misspelt. Then create ${rightRecords(name, target)}.`;
  return notReady('dns.no-such-domain', situation, message, fix);
};
