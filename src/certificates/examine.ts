import type { X509Certificate } from 'node:crypto';
import { type Hostname, parseHostname } from '../hostname.ts';
import { printable } from '../text.ts';
import type { Handshake } from './handshake.ts';
import type { ServedCertificate, Shown, UncoveredReason } from './served.ts';
import type { Trust } from './trust.ts';

type Chain = Extract<Handshake, { kind: 'certificate' }>;

/** OpenSSL complains at the machine's time; a run may live at another one, so these are looked at again. */
const aboutDates = new Set(['CERT_HAS_EXPIRED', 'CERT_NOT_YET_VALID']);

/** What a browser would say about a handshake at a time. Never throws, whatever the certificate holds. */
export function examine(handshake: Chain, name: Hostname, now: number, trust: Trust): Shown {
  try {
    return examineShown(handshake, name, now, trust);
  } catch {
    // OpenSSL refuses to interpret some parts of odd certificates; so do browsers.
    return { state: 'uncovered', reason: 'untrusted' };
  }
}

function examineShown({ chain, complaint }: Chain, name: Hostname, now: number, trust: Trust): Shown {
  const [leaf] = chain;
  const certificate = leaf && detailsOf(leaf);
  if (!leaf || !certificate) return { state: 'uncovered', reason: 'untrusted' };
  const uncovered = (reason: UncoveredReason): Shown => ({ state: 'uncovered', reason, certificate });
  // The name comes first: a server's default certificate says nothing about this hostname, expired or not.
  if (!covers(leaf, name)) return uncovered('wrong-name');
  if (now > certificate.notAfter) return uncovered('expired');
  if (now < certificate.notBefore) return uncovered('not-yet-valid');
  const trusted = complaint === undefined || (aboutDates.has(complaint) && trust.holds(chain, now));
  if (trusted) return { state: 'covered', certificate };
  return uncovered(leaf.issuer === leaf.subject ? 'self-signed' : 'untrusted');
}

/** As browsers do it: only subject alternative names count, and a wildcard stands for one whole label. */
function covers(leaf: X509Certificate, name: Hostname): boolean {
  return leaf.checkHost(name, { subject: 'never', partialWildcards: false, multiLabelWildcards: false }) !== undefined;
}

/** Years that can be written with four digits; certificates outside of them are nobody's. */
const [earliest, latest] = [Date.UTC(1950, 0), Date.UTC(9999, 11, 31, 23, 59, 59)];
/** Names that are kept: enough for every real certificate. */
const mostNames = 1_000;

/** Undefined when the certificate is too odd to be told about. */
function detailsOf(leaf: X509Certificate): ServedCertificate | undefined {
  const notBefore = Date.parse(leaf.validFrom);
  const notAfter = Date.parse(leaf.validTo);
  const sane = (date: number) => date >= earliest && date <= latest;
  if (!sane(notBefore) || !sane(notAfter)) return undefined;
  return {
    names: namesOf(leaf.subjectAltName ?? ''),
    issuer: issuerOf(leaf.issuer ?? ''),
    notBefore,
    notAfter,
    fingerprint: leaf.fingerprint256.replaceAll(':', '').toLowerCase(),
  };
}

/** Node writes `DNS:a.example, DNS:"odd, name"`: what is in quotes is a JSON string, and never a hostname. */
function namesOf(subjectAltName: string): readonly Hostname[] {
  const entries = subjectAltName.match(/(?:"(?:[^"\\]|\\.)*"|[^,"])+/g) ?? [];
  const names = entries.slice(0, mostNames).flatMap((entry) => /^\s*DNS:([^"\s]+)$/.exec(entry)?.[1] ?? []);
  return names.flatMap((name) => {
    const parsed = parseHostname(name);
    return parsed.ok ? [parsed.hostname] : [];
  });
}

/** Organisation and name of who issued it, on one line of bounded length. */
function issuerOf(issuer: string): string {
  const parts = new Map(
    issuer.split('\n').map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  );
  const named = [parts.get('O'), parts.get('CN')].filter((part) => part !== undefined).join(' ');
  return printable(named || issuer.replaceAll('\n', ', ')).slice(0, 200);
}
