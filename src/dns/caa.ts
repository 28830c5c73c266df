import { type Hostname, isWildcard } from '../hostname.ts';
import type { Dns } from './dns.ts';

/** One CAA record (RFC 8659 §4.1). */
export interface CaaRecord {
  /** 0 to 255. */
  readonly flags: number;
  readonly tag: string;
  readonly value: string;
}

/** Whether Let's Encrypt may issue for a name. */
export type CaaVerdict =
  | { readonly state: 'allowed' }
  /** Allowed under conditions that cannot be checked from here: the vendor's account is not known. */
  | { readonly state: 'limited'; readonly at: Hostname; readonly records: readonly CaaRecord[] }
  | {
      readonly state: 'forbidden';
      readonly at: Hostname;
      /** The records that forbid. */
      readonly records: readonly CaaRecord[];
      readonly why: 'other-issuers' | 'unknown-critical';
    }
  | { readonly state: 'unknown'; readonly at: Hostname; readonly reason: string };

/** The CA of all vendors' free certificates, as it calls itself in CAA records. */
export const issuer = 'letsencrypt.org';

/** The set that counts is the closest one that is not empty, from the name up to the top-level domain (RFC 8659 §3). */
export async function findCaa(dns: Pick<Dns, 'ask'>, name: Hostname): Promise<CaaVerdict> {
  const wildcard = isWildcard(name);
  for (
    let at = wildcard ? name.slice(2) : name;
    at !== '';
    at = at.includes('.') ? at.slice(at.indexOf('.') + 1) : ''
  ) {
    const agreement = await dns.ask(at, 'CAA');
    // A set that cannot be read might forbid, and the CA stops there too.
    if (agreement.state === 'open') return { state: 'unknown', at, reason: agreement.reason };
    const { said } = agreement;
    // Behind a CNAME the records are those of its target, and only there can they be changed.
    if (said.kind === 'found') return judgeCaa(said.aliases.at(-1) ?? at, said.values.map(parseCaa), wildcard);
  }
  return { state: 'allowed' };
}

function parseCaa(text: string): CaaRecord {
  const [flags, tag, value] = JSON.parse(text) as [number, string, string];
  return { flags, tag, value };
}

/**
 * The decision about one set. Source: RFC 8659 §4 and Boulder, va/caa.go. Where only a wildcard is asked for and the set
 * has neither `issuewild` nor `issue`, RFC 8659 §4.3 allows.
 */
export function judgeCaa(at: Hostname, records: readonly CaaRecord[], wildcard: boolean): CaaVerdict {
  const tagged = (tag: string) => records.filter((record) => record.tag.toLowerCase() === tag);
  const critical = records.filter(isUnknownCritical);
  if (critical.length > 0) return { state: 'forbidden', at, records: critical, why: 'unknown-critical' };
  const wild = wildcard ? tagged('issuewild') : [];
  const relevant = wild.length > 0 ? wild : tagged('issue');
  if (relevant.length === 0) return { state: 'allowed' };
  const own = relevant.filter(({ value }) => parseValue(value)?.domain === issuer);
  if (own.length === 0) return { state: 'forbidden', at, records: relevant, why: 'other-issuers' };
  const free = own.some(({ value }) => parseValue(value)?.parameters.size === 0);
  return free || !own.every(isLimited) ? { state: 'allowed' } : { state: 'limited', at, records: own };
}

const knownTags = new Set(['issue', 'issuewild', 'iodef', 'issuemail']);

/** The critical bit has the value 128; Boulder takes 1 for it too, because many zones were written that way. */
const isUnknownCritical = ({ flags, tag }: CaaRecord): boolean =>
  (flags & (128 | 1)) !== 0 && !knownTags.has(tag.toLowerCase());

/** Bound to an account (RFC 8657 §3), or to other ways of validation than the vendors' (§4). */
function isLimited({ value }: CaaRecord): boolean {
  const parameters = parseValue(value)?.parameters;
  const methods = parameters?.get('validationmethods');
  return parameters?.has('accounturi') === true || (methods !== undefined && !methods.split(',').includes('http-01'));
}

interface CaaValue {
  readonly domain: string;
  readonly parameters: ReadonlyMap<string, string>;
}

/** `letsencrypt.org; validationmethods=http-01`; undefined where a parameter is malformed: such a record allows nobody. */
function parseValue(value: string): CaaValue | undefined {
  const [domain = '', ...rest] = value.split(';');
  const parameters = new Map<string, string>();
  const texts = rest.length === 1 && trim(rest[0] ?? '') === '' ? [] : rest;
  for (const text of texts) {
    const [, tag, content] = /^[ \t]*([a-zA-Z0-9]*)[ \t]*=[ \t]*([\x21-\x3a\x3c-\x7e]*)[ \t]*$/.exec(text) ?? [];
    if (tag === undefined || content === undefined) return undefined;
    parameters.set(tag, content);
  }
  return { domain: trim(domain), parameters };
}

const trim = (text: string): string => text.replace(/^[ \t]+|[ \t]+$/g, '');
