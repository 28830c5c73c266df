import { code, codeList } from '../../finding.ts';
import { issuer } from '../caa.ts';
import { advice, type Check } from './check.ts';
import { caaRecord } from './words.ts';

/** Let's Encrypt is allowed for one account, or for other ways of validation; whether the vendor's is meant is not to be seen. */
export const caaLimits: Check = (situation) => {
  const { name, evidence } = situation;
  if (evidence.caa?.state !== 'limited') return undefined;
  const { at, records } = evidence.caa;
  const listed = codeList(records.map((one) => caaRecord(at, one)));
  const tag = records[0]?.tag.toLowerCase() ?? 'issue';
  const message = `The CAA records of ${code(at)} let Let's Encrypt issue for ${code(name)} under conditions that the hosting provider may not meet: ${listed}`;
  const fix = `If the certificate does not come, create the record ${code(caaRecord(at, { flags: 0, tag, value: issuer }))}.`;
  return advice('dns.caa-limits', 'warning', situation, message, fix);
};
