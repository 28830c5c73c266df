import { code, codeList } from '../../finding.ts';
import { isWildcard } from '../../hostname.ts';
import { issuer } from '../caa.ts';
import { type Check, notReady } from './check.ts';
import { caaRecord } from './words.ts';

/** The domain's CAA records let other authorities issue certificates, or nobody, and not Let's Encrypt. */
export const caaForbids: Check = (situation) => {
  const { name, evidence } = situation;
  if (evidence.caa?.state !== 'forbidden') return undefined;
  const { at, records, why } = evidence.caa;
  const listed = codeList(records.map((one) => caaRecord(at, one)));
  if (why === 'unknown-critical') {
    const message = `A CAA record of ${code(at)} is marked critical and has a tag that no authority knows, so none may issue for ${code(name)}: ${listed}`;
    return notReady('dns.caa-forbids', situation, message, `Remove ${listed}, or set its flags to 0.`);
  }
  const tag = isWildcard(name) && records.some((one) => one.tag.toLowerCase() === 'issuewild') ? 'issuewild' : 'issue';
  const message = `The CAA records of ${code(at)} do not let Let's Encrypt issue certificates for ${code(name)}: ${listed}`;
  const fix = `Create the record ${code(caaRecord(at, { flags: 0, tag, value: issuer }))}. Those that are there may stay.`;
  return notReady('dns.caa-forbids', situation, message, fix);
};
