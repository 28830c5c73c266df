import { code, codeList } from '../../finding.ts';
import { registrableDomain } from '../../hostname.ts';
import { advice, type Check } from './check.ts';
import { record, rightRecords } from './words.ts';

/** A CNAME where the zone's own records are (RFC 1034 §3.6.2): mail and name servers of the domain may stop working. */
export const apexCname: Check = (situation) => {
  const { name, answer, target, right, expected } = situation;
  const [alias] = answer.aliases;
  // One that leads elsewhere is told by another check, with the same fix.
  if (alias === undefined || registrableDomain(name) !== name || (right.length === 0 && !expected)) return undefined;
  const message = `${code(name)} is an alias (CNAME) of ${codeList(answer.aliases)}. A registered domain must not be one: some resolvers then see no other records of it, mail and name servers included`;
  const instead =
    target.addresses.length > 0
      ? rightRecords(name, target)
      : 'A and AAAA records, or ALIAS where the DNS service has it';
  const fix = `Create ${instead} in place of ${code(record(name, 'CNAME', `${alias}.`))}.`;
  return advice('dns.apex-cname', 'warning', situation, message, fix);
};
