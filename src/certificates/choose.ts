import { byDomain, type Hostname, isWildcard } from '../hostname.ts';
import { hashName, type NameHash } from '../state/state.ts';
import { type CertificateName, type DecisionInput, type Draft, isCovered } from './decision.ts';
import { isOverdue } from './lifetime.ts';
import { leftOut, overLimit, shrink } from './reasons.ts';

/** A name that points elsewhere for this long leaves the certificate, in seconds. */
const grace = 24 * 3600;

/** One certificate for the app, of the names that we choose: `ready`, or covered and `unknown`. */
export function choose(input: DecisionInput, limit: number, lapsed: ReadonlyMap<NameHash, number>): Draft {
  const { names, state, now, allow, labels, vendor } = input;
  const covered = (entry: CertificateName) => isCovered(entry, state);
  const plain = names.filter(({ name }) => !isWildcard(name));
  const wanted = plain.filter(
    (entry) => entry.readiness === 'ready' || (covered(entry) && entry.readiness === 'unknown'),
  );
  const { kept, left } = fitting(wanted, limit, covered);
  const dueOf = ({ name }: CertificateName) => (lapsed.get(hashName(name)) ?? 0) + grace;
  const away = plain.filter(({ name }) => lapsed.has(hashName(name)));
  const waiting = allow.includes('certificate-shrink') ? [] : away.filter((entry) => dueOf(entry) * 1000 > now);
  const draft = {
    names: namesOf(kept),
    excluded: new Map([
      ...plain
        .filter((entry) => entry.readiness === 'not-ready' && !waiting.includes(entry))
        .map(({ name }) => [name, "DNS does not lead to the app, or Let's Encrypt is kept out"] as const),
      ...left.map(({ name }) => [name, `the certificate is full: ${limit} names are all it holds`] as const),
    ]),
    findings: left.length === 0 ? [] : [overLimit(namesOf(left), limit, vendor)],
  };
  if (kept.length === 0 || !isDue(kept, input)) return draft;
  if (waiting.length > 0) {
    const heldUntil = Math.max(...waiting.map(dueOf));
    return { ...draft, heldUntil, findings: [...draft.findings, shrink(namesOf(waiting), heldUntil, labels)] };
  }
  const leaving = away.filter((entry) => !wanted.includes(entry));
  const goodbye = leaving.length === 0 ? [] : [leftOut(namesOf(leaving))];
  return { ...draft, order: { names: draft.names }, findings: [...draft.findings, ...goodbye] };
}

const namesOf = (entries: readonly CertificateName[]): readonly Hostname[] => entries.map(({ name }) => name);

/** Whether the vendor's certificate should have other names, or was not renewed. */
function isDue(wanted: readonly CertificateName[], { state, now }: DecisionInput): boolean {
  if (wanted.some((entry) => !isCovered(entry, state))) return true;
  const [installed] = state.installed;
  // What a person installed, a person renews.
  if (installed && installed.kind !== 'issued') return false;
  if (wanted.some(({ served }) => isOverdue(served, now))) return true;
  const names = new Set(wanted.map(({ name }) => name));
  return installed?.names?.some((name) => !names.has(name)) ?? false;
}

/** The same choice on every run: what is covered stays, then what is declared, then the rest, each in order. */
function fitting(
  wanted: readonly CertificateName[],
  limit: number,
  covered: (entry: CertificateName) => boolean,
): { readonly kept: readonly CertificateName[]; readonly left: readonly CertificateName[] } {
  const rank = (entry: CertificateName) => (covered(entry) ? 0 : entry.declared ? 1 : 2);
  const ranked = wanted.toSorted((a, b) => rank(a) - rank(b) || byDomain(a.name, b.name));
  const kept = ranked.slice(0, limit).sort((a, b) => byDomain(a.name, b.name));
  return { kept, left: ranked.slice(limit) };
}
