import { code, codeList, type Finding } from '../finding.ts';
import { type Hostname, isWildcard } from '../hostname.ts';
import type { Coverage } from '../report/report.ts';
import { count } from '../text.ts';
import { isOverdue, lifetimeShare } from './decide.ts';
import type { Secured } from './secure.ts';
import type { Served, UncoveredReason } from './served.ts';

/** Certificate truth for one hostname, with a few words where the word alone does not say why. */
export interface HostnameCoverage {
  readonly coverage: Coverage;
  readonly note?: string | undefined;
}

/** The last that was seen: after the wait, if there was one. */
export function lastServed(name: Hostname, before: Served, secured: Secured | undefined): Served {
  return secured?.obtained?.served.get(name) ?? before;
}

export function coverageOf(
  name: Hostname,
  served: Served,
  secured: Secured | undefined,
  now: number,
): HostnameCoverage {
  if (served.state === 'covered') return { coverage: isOverdue(served, now) ? 'expiring' : 'covered' };
  const excluded = secured?.decision.excluded.get(name);
  if (excluded !== undefined) return { coverage: 'excluded', note: excluded };
  if (isRequested(name, secured)) return { coverage: 'requested', note: tries(secured) };
  return served.state === 'unknown'
    ? { coverage: 'unknown', note: served.reason }
    : { coverage: 'uncovered', note: uncoveredWords[served.reason] };
}

const tries = (secured: Secured | undefined): string =>
  `${count(secured?.obtained?.looks ?? 0, 'look')}, not served yet`;

/** The vendor took the request, or issues by itself and was waited for. */
function isRequested(name: Hostname, secured: Secured | undefined): boolean {
  return secured?.obtained?.served.has(name) ?? false;
}

const uncoveredWords: Readonly<Record<UncoveredReason, string>> = {
  'wrong-name': 'the certificate served is for other names',
  expired: 'the certificate served has expired',
  'not-yet-valid': 'the certificate served is not valid yet',
  untrusted: 'the certificate served is not trusted',
  'no-tls': 'nothing answers on port 443',
};

export interface CoveredHostname extends HostnameCoverage {
  readonly name: Hostname;
  readonly declared: boolean;
  readonly ready: boolean;
  readonly served: Served;
}

/** What a person should know about the certificates of an app; names whose DNS explains it are left to the DNS findings. */
export function coverageFindings(
  hostnames: readonly CoveredHostname[],
  vendor: string,
  now: number,
): readonly Finding[] {
  const pending = hostnames.filter(({ coverage }) => coverage === 'requested').map(({ name }) => name);
  const uncovered = hostnames.filter(({ coverage, declared, ready }) => coverage === 'uncovered' && declared && ready);
  const expiring = hostnames.filter(({ coverage }) => coverage === 'expiring');
  return [
    ...(pending.length > 0 ? [stillPending(pending, vendor)] : []),
    ...uncovered.map(({ name, note, served }) =>
      served.state === 'uncovered' && served.reason === 'no-tls'
        ? portClosed(name)
        : notCovered(name, note ?? '', vendor),
    ),
    ...expiring.flatMap(({ name, served }) =>
      served.state === 'covered' ? [notRenewed(name, served.certificate, vendor, now)] : [],
    ),
  ];
}

const stillPending = (names: readonly Hostname[], vendor: string): Finding => ({
  id: 'certificate.pending',
  severity: 'notice',
  message: `${vendor} has not installed a certificate yet for ${codeList(names)}. The next run looks again.`,
});

const portClosed = (name: Hostname): Finding => ({
  id: 'certificate.port-closed',
  severity: 'warning',
  hostname: name,
  message: `The app's server does not speak TLS on port 443 for ${code(name)}: nothing listens there, or something else.`,
  fix: 'Open port 443, and let the web server listen there. Before the first certificate of an app that may be all that is missing.',
});

const notCovered = (name: Hostname, why: string, vendor: string): Finding => ({
  id: 'certificate.uncovered',
  severity: 'warning',
  hostname: name,
  message: `${code(name)} has no valid certificate: ${why}.`,
  fix: isWildcard(name)
    ? `Install a wildcard certificate in ${vendor}'s panel, or set \`ssl: false\` for this name.`
    : `If the next run does not mend it, look at the certificate in ${vendor}'s panel.`,
});

const notRenewed = (
  name: Hostname,
  certificate: { notBefore: number; notAfter: number },
  vendor: string,
  now: number,
): Finding => ({
  id: 'certificate.expiring',
  severity: 'warning',
  hostname: name,
  message: `The certificate of ${code(name)} ends ${new Date(certificate.notAfter).toISOString().slice(0, 10)}; ${Math.round(lifetimeShare(certificate, now) * 100)} % of its lifetime is over, and ${vendor} should have renewed it.`,
  fix: 'Something keeps the renewal from passing: look at the DNS findings, at redirects or rules for `/.well-known/acme-challenge/`, and at closed ports.',
});
