import type { Readiness } from '../dns/dns.ts';
import { code, codeList, type Finding } from '../finding.ts';
import { type Hostname, isWildcard } from '../hostname.ts';
import type { Coverage } from '../report/report.ts';
import { count } from '../text.ts';
import { daysLeft, endingShare, isOverdue, type Lifetime, lifetimeShare } from './lifetime.ts';
import { forNames } from './reasons.ts';
import type { Secured } from './secure.ts';
import type { Served, Shown } from './served.ts';

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
  if (served.state === 'covered') {
    return { coverage: isOverdue(served, now) ? 'expiring' : 'covered', note: partly(served) };
  }
  const excluded = secured?.decision.excluded.get(name);
  if (excluded !== undefined) return { coverage: 'excluded', note: excluded };
  if (isRequested(name, secured)) return { coverage: 'requested', note: tries(secured) };
  return { coverage: served.state, note: `${shownWords(served)}${served.each ? where(served.address) : ''}` };
}

const tries = (secured: Secured | undefined): string =>
  `${count(secured?.obtained?.looks ?? 0, 'look')}, not served yet`;

/** The vendor took the request, or issues by itself and was waited for. */
function isRequested(name: Hostname, secured: Secured | undefined): boolean {
  return secured?.obtained?.served.has(name) ?? false;
}

/** What one server showed, in a few words; foreign values stand between backticks. */
export function shownWords(shown: Shown): string {
  if (shown.state === 'covered') return 'a valid certificate';
  if (shown.state === 'unknown') return shown.reason;
  const names = forNames(shown.certificate?.names ?? []);
  switch (shown.reason) {
    case 'wrong-name':
      return `the certificate served is for ${names}`;
    case 'default':
      return `the server has none for this name and shows its default certificate, for ${names}`;
    case 'expired':
      return 'the certificate served has expired';
    case 'not-yet-valid':
      return 'the certificate served is not valid yet';
    case 'self-signed':
      return 'the certificate served is self-signed';
    case 'untrusted':
      return 'the certificate served is not trusted';
    case 'closed':
      return 'port 443 is closed';
    case 'no-tls':
      return 'port 443 does not speak TLS for this name';
  }
}

const where = (address: string | undefined): string => (address === undefined ? '' : ` (at ${code(address)})`);

/** Says which servers could not be asked, or have the port closed, where others are fine. */
function partly({ each = [] }: Served): string | undefined {
  const thoseOf = (state: Shown['state']) =>
    codeList(each.filter((one) => one.state === state).map(({ address }) => address));
  const [dark, closed] = [thoseOf('unknown'), thoseOf('uncovered')];
  const parts = [dark && `nobody could tell about ${dark}`, closed && `port 443 is closed at ${closed}`];
  return parts.filter((part) => part !== '').join('; ') || undefined;
}

export interface CoveredHostname extends HostnameCoverage {
  readonly name: Hostname;
  readonly declared: boolean;
  readonly readiness: Readiness['state'];
  readonly served: Served;
  /** The first finding of its DNS that asks for a person: why a certificate cannot be renewed. */
  readonly trouble?: Finding | undefined;
}

/** What a person should know about the certificates of an app; names whose DNS explains it are left to the DNS findings. */
export function coverageFindings(
  hostnames: readonly CoveredHostname[],
  vendor: string,
  now: number,
): readonly Finding[] {
  const pending = hostnames.filter(({ coverage }) => coverage === 'requested').map(({ name }) => name);
  const overdue = hostnames.filter((hostname) => hostname.coverage === 'expiring' || hasEnded(hostname));
  const uncovered = hostnames.filter(
    (hostname) =>
      hostname.coverage === 'uncovered' && hostname.declared && hostname.readiness === 'ready' && !hasEnded(hostname),
  );
  return [
    ...(pending.length > 0 ? [stillPending(pending, vendor)] : []),
    ...uncovered.map(({ name, note, served }) =>
      isWithoutTls(served) ? noTls(name, note ?? '') : notCovered(name, note ?? '', vendor),
    ),
    ...byCertificate(overdue).map((group) => notRenewed(group, vendor, now)),
  ];
}

const stillPending = (names: readonly Hostname[], vendor: string): Finding => ({
  id: 'certificate.pending',
  severity: 'notice',
  message: `${vendor} has not installed a certificate yet for ${codeList(names)}. The next run looks again.`,
});

const isWithoutTls = (served: Served): boolean =>
  served.state === 'uncovered' && (served.reason === 'closed' || served.reason === 'no-tls');

const noTls = (name: Hostname, why: string): Finding => ({
  id: 'certificate.no-tls',
  severity: 'warning',
  hostname: name,
  message: `The app's server does not speak TLS for ${code(name)}: ${why}.`,
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

/** Whether the certificate of a hostname came to its end while the name leads here, and no other is on its way. */
export const hasEnded = ({ coverage, readiness, served }: Pick<CoveredHostname, 'coverage' | 'readiness' | 'served'>) =>
  coverage === 'uncovered' && readiness !== 'not-ready' && served.state === 'uncovered' && served.reason === 'expired';

interface Overdue {
  readonly certificate: Lifetime;
  readonly hostnames: readonly CoveredHostname[];
}

/** Names of one certificate are told about together: they all end at once. */
function byCertificate(overdue: readonly CoveredHostname[]): readonly Overdue[] {
  const served = overdue.flatMap((hostname) => {
    const certificate = hostname.served.state === 'unknown' ? undefined : hostname.served.certificate;
    return certificate ? [{ hostname, certificate }] : [];
  });
  const groups = Map.groupBy(served, ({ certificate }) => `${certificate.notBefore} ${certificate.notAfter}`);
  return [...groups.values()].flatMap((group) =>
    group[0] ? [{ certificate: group[0].certificate, hostnames: group.map(({ hostname }) => hostname) }] : [],
  );
}

function notRenewed({ certificate, hostnames }: Overdue, vendor: string, now: number): Finding {
  const names = hostnames.map(({ name }) => name);
  const ended = now > certificate.notAfter;
  const used = lifetimeShare(certificate, now);
  const troubled = hostnames.filter(({ trouble }) => trouble !== undefined);
  const ids = [...new Set(troubled.flatMap(({ trouble }) => trouble?.id ?? []))];
  const reason = ` What keeps it from being renewed: ${codeList(ids)} of ${codeList(troubled.map(({ name }) => name))}.`;
  return {
    id: ended ? 'certificate.expired' : 'certificate.expiring',
    severity: used >= endingShare ? 'error' : 'warning',
    ...(names.length === 1 && { hostname: names[0] }),
    message: `The certificate of ${codeList(names)} ${endWords(certificate, now)}, and ${vendor} should have renewed it.${troubled.length > 0 ? reason : ''}`,
    fix:
      troubled.length > 0
        ? 'Mend what the findings named say; the certificate can be renewed then.'
        : 'Something keeps the renewal from passing: look at redirects or rules for `/.well-known/acme-challenge/`, and at closed ports. A certificate that a person uploaded has to be renewed by hand.',
  };
}

function endWords(certificate: Lifetime, now: number): string {
  const date = new Date(certificate.notAfter).toISOString().slice(0, 10);
  const days = daysLeft(certificate, now);
  if (days < 0) return `ended ${date}`;
  return `ends ${date}, in ${count(days, 'day')}; ${Math.floor(lifetimeShare(certificate, now) * 100)} % of its lifetime is over`;
}
