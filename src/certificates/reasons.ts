import { codeList, type Finding } from '../finding.ts';
import type { Hostname } from '../hostname.ts';
import { count } from '../text.ts';

const date = (seconds: number): string =>
  `${new Date(seconds * 1000).toISOString().slice(0, 16).replace('T', ' ')} UTC`;

export const overLimit = (left: readonly Hostname[], limit: number, vendor: string): Finding => ({
  id: 'certificate.too-many-names',
  severity: 'warning',
  message: `${vendor} puts the app's names into one certificate, which holds ${limit} at most; ${count(left.length, 'name')} did not fit: ${codeList(left)}.`,
  fix: 'Move some domains to another app, use one certificate per domain where the vendor offers it, or set `ssl: false` or `www: never` for names that need none. Where there is a choice, covered names stay, and declared ones come before others.',
});

export const shrink = (names: readonly Hostname[], until: number): Finding => ({
  id: 'certificate.would-shrink',
  severity: 'warning',
  message: `A certificate covers ${codeList(names)}, which DNS now leads elsewhere: no new one is asked for until ${date(until)}, and then without.`,
  fix: 'Correct the DNS records, remove the names from the repository, or run once with `allow: certificate-shrink`.',
});

export const groupHeld = (names: readonly Hostname[], vendor: string): Finding => ({
  id: 'certificate.group-held',
  severity: 'warning',
  message: `${vendor} puts these names into one certificate together with others, and they would make it fail: ${codeList(names)}. It is not asked for.`,
  fix: "Make their DNS records right, remove them from the app, or switch the app to one certificate per domain in the vendor's panel.",
});

export const wouldReplace = (kind: 'custom' | 'wildcard' | 'issued', vendor: string): Finding => ({
  id: 'certificate.would-replace',
  severity: 'error',
  message: `A ${kind} certificate is installed at ${vendor}; a new one would replace it. Nothing was asked for.`,
  fix: 'Keep it and set `ssl: false` for the app, or run once with `allow: certificate-replace`.',
});

export const backingOff = (names: readonly Hostname[], why: 'limit' | 'back-off', until: number): Finding => ({
  id: why === 'limit' ? 'certificate.limit-reached' : 'certificate.backing-off',
  severity: 'warning',
  message:
    why === 'limit'
      ? `All five certificates that Let's Encrypt issues within 7 days for one set of names were asked for: ${codeList(names, 3)}. The next try is due ${date(until)}.`
      : `The last request for these names failed: ${codeList(names, 3)}. The next try is due ${date(until)}.`,
  fix: 'Look at the findings about DNS. A change of the set of names, for instance a domain set to `ssl: false`, is tried at once.',
});
