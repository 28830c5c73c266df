import { code, codeList, type Finding } from '../finding.ts';
import { type AllowLabel, passBy } from '../guard.ts';
import type { Hostname } from '../hostname.ts';
import { count } from '../text.ts';
import type { Hold } from './ledger.ts';

const date = (seconds: number): string =>
  `${new Date(seconds * 1000).toISOString().slice(0, 16).replace('T', ' ')} UTC`;

export const overLimit = (left: readonly Hostname[], limit: number, vendor: string): Finding => ({
  id: 'certificate.too-many-names',
  severity: 'warning',
  message: `${vendor} puts the app's names into one certificate, which holds ${limit} at most; ${count(left.length, 'name')} did not fit: ${codeList(left)}.`,
  fix: 'Move some domains to another app, or set `ssl: false` or `www: never` for names that need none. Covered names stay, and declared ones come before others, each in the order of their domains.',
});

export const groupTooLarge = (names: readonly Hostname[], limit: number, vendor: string): Finding => ({
  id: 'certificate.too-many-names',
  severity: 'warning',
  message: `${vendor} puts all ${names.length} names of the app into one certificate, which holds ${limit} at most, so none is asked for.`,
  fix: "Switch the app to one certificate per domain in the vendor's panel, or move some domains to another app.",
});

/** How a vendor that issues by itself divides more names than that is not documented, so this only says what is known. */
export const beyondOne = (left: readonly Hostname[], names: number, limit: number, vendor: string): Finding => ({
  id: 'certificate.too-many-names',
  severity: 'warning',
  message: `The app has ${names} names, and one certificate of Let's Encrypt holds ${limit} at most. ${vendor} issues by itself and does not say which names it takes then; without a certificate are ${codeList(left)}.`,
  fix: 'Move some domains to another app, or remove `www.` names that nobody uses with `www: never`. If the names get their certificate within a day, nothing has to be done.',
});

export const shrink = (names: readonly Hostname[], until: number, labels?: readonly AllowLabel[]): Finding => ({
  id: 'certificate.would-shrink',
  severity: 'warning',
  message: `A certificate covers ${codeList(names)}, and DNS now leads elsewhere, or Let's Encrypt is kept out: no new one is asked for until ${date(until)}, and then without.`,
  fix: `Mend what the findings about the names say, remove the names from the repository, or ${passBy('certificate-shrink', labels)}.`,
});

export const leftOut = (names: readonly Hostname[]): Finding => ({
  id: 'certificate.left-out',
  severity: 'notice',
  message: `The certificate that is asked for leaves out ${codeList(names)}: the present one covers them, and they are not ready any more.`,
  fix: 'Nothing has to be done: once they are ready again, the next run asks for a certificate with them.',
});

export const groupHeld = (names: readonly Hostname[], vendor: string): Finding => ({
  id: 'certificate.group-held',
  severity: 'warning',
  message: `${vendor} puts these names into one certificate together with others, and they would make it fail: ${codeList(names)}. It is not asked for.`,
  fix: "Make their DNS records right, remove them from the app, or switch the app to one certificate per domain in the vendor's panel.",
});

export const wouldReplace = (
  kind: 'custom' | 'wildcard' | 'issued',
  vendor: string,
  labels?: readonly AllowLabel[],
): Finding => ({
  id: 'certificate.would-replace',
  severity: 'error',
  message: `A ${kind} certificate is installed at ${vendor}; a new one would replace it. Nothing was asked for.`,
  fix: `Keep it and set \`ssl: false\` for the app, or ${passBy('certificate-replace', labels)}.`,
});

const holdWords: Readonly<Record<Hold['why'], (names: string) => string>> = {
  set: (names) =>
    `Nearly all of the five certificates that Let's Encrypt issues within 7 days for one set of names were asked for: ${names}.`,
  domain: (names) =>
    `Nearly all of the 50 certificates that Let's Encrypt issues within 7 days for one registered domain were asked for, so these names wait: ${names}.`,
  failures: (names) => `Several requests failed within the last hour, so these names wait: ${names}.`,
  account: (names) => `So many certificates were asked for within 3 hours that these names wait: ${names}.`,
  'back-off': (names) => `The last request for these names came to nothing: ${names}.`,
};

/** What forces a try; where the limit is not that of one set, nothing does. */
const another =
  'To force a try before that, change the set of names: add a domain, or give one of them `ssl: false`. The findings about DNS usually tell why a request fails.';

/** The words are about some names; which ones, and until when. */
export const heldBack = (names: readonly Hostname[], { why, until }: Hold): Finding => ({
  id: why === 'back-off' || why === 'failures' ? 'certificate.backing-off' : 'certificate.limit-reached',
  severity: 'warning',
  message: `${holdWords[why](codeList(names, 3))} The next try is due ${date(until)}.`,
  fix: why === 'back-off' || why === 'set' ? another : 'Nothing has to be done: the first run after that asks.',
});

/** The vendor's words about a request that failed, with what DNS says about its names, and when the next try is due. */
export function failedRequest(finding: Finding, unsure: readonly Hostname[], hold: Hold | undefined): Finding {
  const dns =
    unsure.length === 0
      ? 'DNS leads all of its names to the app, as far as was seen.'
      : `Its names lead to the app, as far as was seen; nobody could tell about ${codeList(unsure)}, which a certificate covers.`;
  const next = hold ? `The next try for exactly these names is due ${date(hold.until)}. ` : '';
  const message = finding.message.endsWith('.') ? finding.message : `${finding.message}.`;
  return { ...finding, message: `${message} ${dns}`, fix: `${finding.fix ? `${finding.fix} ` : ''}${next}${another}` };
}

/** A request whose end nobody saw, and of which nothing is served. */
export const lostRequest = (finding: Finding): Finding => ({ ...finding, severity: 'warning' });

/** The answer of a server, in a few words that may hold foreign values between backticks. */
export const forNames = (names: readonly Hostname[]): string => {
  const [first, ...rest] = names;
  if (first === undefined) return 'other names';
  return rest.length === 0 ? code(first) : `${code(first)} and ${count(rest.length, 'other name')}`;
};
