import type { Finding } from '../finding.ts';
import type { Allow } from '../guard.ts';
import { byDomain, type Hostname, isWildcard } from '../hostname.ts';
import type { CertificateOrder, CertificateState, InstalledCertificate } from '../providers/provider.ts';
import { hashName, type Ledger, type NameHash } from '../state/state.ts';
import { holdFor } from './ledger.ts';
import { backingOff, groupHeld, overLimit, shrink, wouldReplace } from './reasons.ts';
import type { Served } from './served.ts';

/** One hostname as the certificate decision sees it: everything that the app serves once the plan is carried out. */
export interface CertificateName {
  readonly name: Hostname;
  readonly declared: boolean;
  /** Whether certificates are wanted for it. */
  readonly ssl: boolean;
  readonly readiness: 'ready' | 'not-ready' | 'unknown';
  readonly served: Served;
}

export interface DecisionInput {
  readonly names: readonly CertificateName[];
  readonly state: CertificateState;
  readonly ledger: Ledger;
  /** Since when covered names have pointed elsewhere, in seconds since the epoch. */
  readonly lapsed: ReadonlyMap<NameHash, number>;
  readonly allow: readonly Allow[];
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly vendor: string;
}

/** What to ask the vendor for, and why the rest is not asked for. */
export interface Decision {
  readonly orders: readonly CertificateOrder[];
  /** Names that no certificate is asked for, each with the reason in a few words. */
  readonly excluded: ReadonlyMap<Hostname, string>;
  /** Since when covered names have pointed elsewhere, as of now. */
  readonly lapsed: ReadonlyMap<NameHash, number>;
  /** Whether a request was refused by a guard. */
  readonly blocked: boolean;
  readonly findings: readonly Finding[];
}

/** A name that points elsewhere for this long leaves the certificate. */
const grace = 24 * 3600;
/** Vendors renew at about 2/3 of the lifetime; past this share they did not. */
const renewalShare = 3 / 4;

/** Share of its lifetime that a certificate has behind it. */
export function lifetimeShare(certificate: { notBefore: number; notAfter: number }, now: number): number {
  return (now - certificate.notBefore) / Math.max(1, certificate.notAfter - certificate.notBefore);
}

export const isOverdue = (served: Served, now: number): boolean =>
  served.state === 'covered' && lifetimeShare(served.certificate, now) >= renewalShare;

/** Decides about all certificates of one app. Pure; the reasons are in DESIGN's laws 5 to 7 (docs/architecture.md). */
export function decideCertificates(input: DecisionInput): Decision {
  const excluded = exclusions(input);
  const wished = input.names.filter(({ name }) => !excluded.has(name));
  const lapsed = lapses(wished, input);
  const basis = { ...input, names: wished };
  const { issuing } = input.state;
  const drafts =
    issuing.kind === 'chosen'
      ? chosen(basis, issuing.limit, lapsed)
      : issuing.kind === 'grouped'
        ? issuing.groups.map((group) => grouped(basis, group))
        : [automatic(basis, issuing.switch)];
  const guarded = drafts.map((draft) => (draft.order ? guardedDraft(draft, basis) : draft));
  return {
    orders: guarded.flatMap(({ order }) => (order ? [order] : [])),
    excluded,
    lapsed,
    blocked: guarded.some(({ blocked }) => blocked ?? false),
    findings: guarded.flatMap(({ findings }) => findings),
  };
}

interface Draft {
  readonly order?: CertificateOrder | undefined;
  readonly blocked?: boolean;
  readonly findings: readonly Finding[];
}

const namesOf = (entries: readonly CertificateName[]): readonly Hostname[] => entries.map(({ name }) => name);
const nothing: Draft = { findings: [] };
const held = (...findings: readonly Finding[]): Draft => ({ findings });

function exclusions({ names, state, vendor }: DecisionInput): Map<Hostname, string> {
  const reasons = new Map<Hostname, string>();
  for (const { name, ssl, served } of names) {
    if (!ssl) reasons.set(name, 'ssl: false');
    else if (isWildcard(name) && state.issuing.kind !== 'automatic' && served.state !== 'covered')
      reasons.set(name, `${vendor} validates over HTTP, which cannot prove a wildcard`);
  }
  return reasons;
}

function lapses(names: readonly CertificateName[], { lapsed, now, ...input }: DecisionInput): Map<NameHash, number> {
  const gone = names.filter((entry) => entry.readiness === 'not-ready' && isCovered(entry, input.state));
  const seconds = Math.floor(now / 1000);
  return new Map(gone.map(({ name }) => [hashName(name), lapsed.get(hashName(name)) ?? seconds]));
}

/** By the handshake; where none took place, by the vendor's word. */
function isCovered({ name, served }: CertificateName, state: CertificateState): boolean {
  if (served.state !== 'unknown') return served.state === 'covered';
  return state.installed.some((certificate) => certificate.names?.includes(name));
}

/** One certificate for the app, of the names that we choose. */
function chosen(input: DecisionInput, limit: number, lapsed: ReadonlyMap<NameHash, number>): readonly Draft[] {
  const { names, state, now, allow, vendor } = input;
  const covered = (entry: CertificateName) => isCovered(entry, state);
  const plain = names.filter(({ name }) => !isWildcard(name));
  const wanted = plain.filter(
    (entry) => entry.readiness === 'ready' || (covered(entry) && entry.readiness === 'unknown'),
  );
  const { kept, left } = fitting(wanted, limit, covered);
  const tooMany = left.length === 0 ? [] : [overLimit(namesOf(left), limit, vendor)];
  if (kept.length === 0 || !isDue(kept, input)) return [held(...tooMany)];
  const dueOf = ({ name }: CertificateName) => (lapsed.get(hashName(name)) ?? 0) + grace;
  const waiting = plain.filter((entry) => lapsed.has(hashName(entry.name)) && dueOf(entry) * 1000 > now);
  if (waiting.length > 0 && !allow.includes('certificate-shrink')) {
    return [held(...tooMany, shrink(namesOf(waiting), Math.max(...waiting.map(dueOf))))];
  }
  return [{ order: { names: namesOf(kept) }, findings: tooMany }];
}

/** Whether the vendor's certificate should have other names, or was not renewed. */
function isDue(wanted: readonly CertificateName[], { state, now }: DecisionInput): boolean {
  if (wanted.some((entry) => !isCovered(entry, state) || isOverdue(entry.served, now))) return true;
  const [installed] = state.installed;
  if (installed?.kind !== 'issued' || installed.names === undefined) return false;
  const names = new Set(wanted.map(({ name }) => name));
  return installed.names.some((name) => !names.has(name));
}

/** The same choice on every run: what is covered stays, then what is declared, then the rest, each in order. */
function fitting(
  wanted: readonly CertificateName[],
  limit: number,
  covered: (entry: CertificateName) => boolean,
): { readonly kept: readonly CertificateName[]; readonly left: readonly CertificateName[] } {
  const rank = (entry: CertificateName) => (covered(entry) ? 0 : entry.declared ? 1 : 2);
  const ranked = [...wanted].sort((a, b) => rank(a) - rank(b) || byDomain(a.name, b.name));
  const kept = ranked.slice(0, limit).sort((a, b) => byDomain(a.name, b.name));
  return { kept, left: ranked.slice(limit) };
}

/** What one certificate of Let's Encrypt can hold (letsencrypt.org/docs/rate-limits). */
const mostNames = 100;

/** A certificate whose names the vendor chooses: one that is not ready would fail all of them. */
function grouped(input: DecisionInput, group: CertificateOrder): Draft {
  const members = input.names.filter(({ name }) => group.names.includes(name));
  const due = members.some(
    (entry) =>
      (entry.readiness === 'ready' && entry.served.state === 'uncovered') || isOverdue(entry.served, input.now),
  );
  if (!due) return nothing;
  if (group.names.length > mostNames) return held(overLimit(group.names.slice(mostNames), mostNames, input.vendor));
  const wildcards = group.names.filter(isWildcard);
  const unfit = members.filter(
    (entry) => entry.readiness === 'not-ready' || (entry.readiness === 'unknown' && !isCovered(entry, input.state)),
  );
  const reasons = [...unfit.map(({ name }) => name), ...wildcards];
  return reasons.length > 0 ? held(groupHeld(reasons, input.vendor)) : { order: group, findings: [] };
}

/** The vendor issues by itself; all that can be asked for is that it uses what it has. */
function automatic(input: DecisionInput, position: 'on' | 'available' | 'not-yet'): Draft {
  const open = input.names.filter(({ served, readiness }) => served.state !== 'covered' && readiness !== 'not-ready');
  return position === 'available' && open.length > 0 ? { order: { names: namesOf(open) }, findings: [] } : nothing;
}

/** Why an installed certificate must not be replaced, if it must not. */
export function preciousness(
  installed: InstalledCertificate | undefined,
  { allow, vendor }: Pick<DecisionInput, 'allow' | 'vendor'>,
): Finding | undefined {
  if (!installed || installed.kind === 'issued' || allow.includes('certificate-replace')) return undefined;
  return wouldReplace(installed.kind, vendor);
}

/** Stops what would replace a person's certificate, and what Let's Encrypt would refuse. */
function guardedDraft(draft: Draft, input: DecisionInput): Draft {
  const { order } = draft;
  if (!order) return draft;
  const precious = input.state.installed
    .map((one) => preciousness(one, input))
    .find((finding) => finding !== undefined);
  if (precious) return { blocked: true, findings: [...draft.findings, precious] };
  const hold = holdFor(order.names, input.ledger, Math.floor(input.now / 1000));
  return hold ? held(...draft.findings, backingOff(order.names, hold.why, hold.until)) : draft;
}
