import { isIP } from 'node:net';
import { domainToASCII, domainToUnicode } from 'node:url';
import { getDomain } from 'tldts-icann';
import { code } from './finding.ts';
import { printable } from './text.ts';

/**
 * One DNS name as everything after the boundary sees it: lower case, punycode, no trailing dot; may be a wildcard
 * (`*.example.com`).
 */
export type Hostname = string;

/** When the www rule adds `www.` to a listed name. */
export type WwwRule = 'main-only' | 'always' | 'never';

export type ParsedHostname =
  | { readonly ok: true; readonly hostname: Hostname }
  | { readonly ok: false; readonly reason: string; readonly suggestion?: Hostname | undefined };

const label = /^(?!-)[a-z0-9-]{1,63}(?<!-)$/;

/** Reads what a person wrote; says what is wrong with it, and what was plainly meant. */
export function parseHostname(text: string): ParsedHostname {
  const trimmed = text.trim();
  if (trimmed === '') return { ok: false, reason: 'is empty' };
  const reason = wrongShape(trimmed);
  if (reason) return { ok: false, reason, suggestion: meant(trimmed) };
  const hostname = toAscii(trimmed);
  const problem = hostname === undefined ? 'is not a name that DNS can hold' : wrongName(hostname);
  if (hostname === undefined || problem) return { ok: false, reason: problem ?? '' };
  return { ok: true, hostname };
}

/**
 * A name from a vendor's API in the form that comparisons need. What is not a DNS name (ServerPilot lists may hold IP
 * addresses) only loses its case.
 */
export function canonical(raw: string): Hostname {
  const parsed = parseHostname(raw);
  return parsed.ok ? parsed.hostname : raw.trim().toLowerCase().replace(/\.$/, '');
}

export const isWildcard = (name: Hostname): boolean => name.startsWith('*.');
export const hasWww = (name: Hostname): boolean => name.startsWith('www.');
export const wwwOf = (name: Hostname): Hostname => `www.${name}`;
export const withoutWww = (name: Hostname): Hostname => (hasWww(name) ? name.slice(4) : name);

/** The registrable domain by the ICANN part of the public suffix list, so `customer.github.io` belongs to `github.io`. */
export function registrableDomain(name: Hostname): Hostname | undefined {
  return getDomain(name.replace(/^\*\./, '')) ?? undefined;
}

/** Whether the www rule gives `name` a `www.` beside it. */
export function wwwApplies(name: Hostname, rule: WwwRule): boolean {
  if (rule === 'never' || isWildcard(name) || hasWww(name) || wwwOf(name).length > 253) return false;
  return rule === 'always' || registrableDomain(name) === name;
}

/** Whether a certificate or keep pattern `*.example.com` covers `name`: exactly one label below. */
export function wildcardCovers(pattern: Hostname, name: Hostname): boolean {
  return isWildcard(pattern) && name.slice(name.indexOf('.') + 1) === pattern.slice(2) && !isWildcard(name);
}

/** The name in its own script, if that differs. */
export function unicodeOf(name: Hostname): string | undefined {
  if (!name.includes('xn--')) return undefined;
  const star = isWildcard(name) ? '*.' : '';
  const unicode = star + domainToUnicode(name.slice(star.length));
  return unicode === name || unicode === star ? undefined : unicode;
}

/** `bücher.example (xn--bcher-kva.example)`, or just the name. */
export function displayName(name: Hostname): string {
  const unicode = unicodeOf(name);
  return unicode ? `${unicode} (${name})` : name;
}

/** By domain from the right, so that `www.` and subdomains stand beside their domain. */
export function byDomain(a: Hostname, b: Hostname): number {
  let [endA, endB] = [a.length, b.length];
  while (endA >= 0 && endB >= 0) {
    const startA = labelStart(a, endA);
    const startB = labelStart(b, endB);
    const left = a.slice(startA, endA);
    const right = b.slice(startB, endB);
    if (left !== right) return left < right ? -1 : 1;
    endA = startA - 1;
    endB = startB - 1;
  }
  return endA - endB;
}

/** Where the label begins that ends before `end`. A search from -1 would find a dot at 0 again and again. */
const labelStart = (name: Hostname, end: number): number => (end === 0 ? 0 : name.lastIndexOf('.', end - 1) + 1);

function wrongShape(text: string): string | undefined {
  // Mapping to ASCII would drop some of them without a word. Two joiners belong to some scripts, and are checked there.
  const seen = text.replace(/[\u200c\u200d]/g, '');
  if (printable(seen) !== seen) return 'has an invisible character in it';
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text)) return 'is a URL, not a hostname';
  if (isIP(text.replace(/^\[|\]$/g, '')) !== 0) return 'is an IP address, not a hostname';
  if (text.includes('@')) return 'is an e-mail address or has a user part';
  if (/[/?#\\]/.test(text)) return 'has a path';
  if (/:\d*$/.test(text)) return 'has a port';
  if (text.includes('%')) return 'has a `%` in it';
  if (/[\s,;]/.test(text)) return 'has a space or a separator in it';
  if (text.lastIndexOf('*') > 0 || (text.startsWith('*') && !text.startsWith('*.')))
    return 'has a `*` that is not its whole first label';
  return undefined;
}

function wrongName(name: Hostname): string | undefined {
  const labels = name.replace(/^\*\./, '').split('.');
  if (isIP(name) !== 0) return 'is an IP address in disguise';
  if (name.length > 253) return `is ${name.length} characters long; DNS allows 253`;
  if (labels.length < 2) return 'has no dot: a full domain name is needed';
  const bad = labels.find((part) => !label.test(part));
  if (bad === '') return 'has an empty label';
  if (bad !== undefined && bad.length > 63) return `has a label of ${bad.length} characters; DNS allows 63`;
  if (bad !== undefined) return `has a label that DNS names for web sites do not allow: ${code(bad)}`;
  const coded = labels.find((part) => part.startsWith('xn--') && domainToUnicode(part) === part);
  if (coded !== undefined) return `has a label that is not valid punycode: ${code(coded)}`;
  if (/^(\d+|0x[\da-f]*)$/.test(labels.at(-1) ?? '')) return 'ends in a number, which no top-level domain does';
  return undefined;
}

function toAscii(text: string): Hostname | undefined {
  const plain = text.toLowerCase().replace(/\.$/, '');
  const star = plain.startsWith('*.') ? '*.' : '';
  const rest = plain.slice(star.length);
  // Pure ASCII keeps its own labels: domainToASCII would turn `0x7f.1` into an address.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the range is all of ASCII
  const ascii = /^[\u0000-\u007f]*$/.test(rest) ? rest : domainToASCII(rest);
  return ascii === '' ? undefined : star + ascii;
}

/** `https://Example.com:8443/path` plainly means `example.com`. */
function meant(text: string): Hostname | undefined {
  const bare = text
    .replace(/^[a-z][a-z0-9+.-]*:\/\//i, '')
    .replace(/^[^@/]*@/, '')
    .replace(/[/?#\\].*$/, '')
    .replace(/:\d*$/, '')
    .trim();
  if (bare === text || wrongShape(bare)) return undefined;
  const parsed = parseHostname(bare);
  return parsed.ok ? parsed.hostname : undefined;
}
