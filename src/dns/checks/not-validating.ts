import { code } from '../../finding.ts';
import type { Hostname } from '../../hostname.ts';
import type { Validation } from '../dns.ts';
import { cannotTell, notReady, type Trouble } from './check.ts';

/**
 * Resolvers that check DNSSEC refuse the name, and give an answer when they need not check it. Let's Encrypt checks. One
 * that refuses against one that does not leaves it open: it may be its own fault.
 */
export function notValidating(name: Hostname, validation: Validation | undefined): Trouble | undefined {
  if (!validation || validation.refusing === 0 || validation.refusing < validation.answering) return undefined;
  const message = `The DNSSEC signatures of ${code(name)} are not valid: resolvers that check them, Let's Encrypt's among them, answer SERVFAIL`;
  const fix =
    'Have the registrar replace the DS records of the domain by those of its present name servers, or remove them. That is often forgotten when a domain changes its name servers.';
  return validation.refusing > validation.answering
    ? notReady('dns.not-validating', { name }, message, fix)
    : cannotTell('dns.not-validating', 'warning', { name }, message, fix);
}
