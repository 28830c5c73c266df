import type { Finding } from '../finding.ts';
import { type Hostname, isWildcard, registrableDomain } from '../hostname.ts';
import type { CertificateOrder, InstalledCertificate } from '../providers/provider.ts';
import { hashName, hashSet, type Ledger, type NameHash } from '../state/state.ts';
import { choose } from './choose.ts';
import { type CertificateName, type Decision, type DecisionInput, type Draft, isCovered } from './decision.ts';
import { type Hold, holdFor, notAhead, noted, proven } from './ledger.ts';
import { isOverdue } from './lifetime.ts';
import { beyondOne, groupHeld, groupTooLarge, heldBack, wouldReplace } from './reasons.ts';

/** Decides about all certificates of one app. Pure; the reasons are in laws 5 to 7 of docs/architecture.md. */
export function decideCertificates(input: DecisionInput): Decision {
  const excluded = exclusions(input);
  const wished = { ...input, names: input.names.filter(({ name }) => !excluded.has(name)) };
  const lapsed = lapses(wished);
  const drafts = draftsOf(wished, input, lapsed);
  const earlier = notAhead(input.ledger, Math.floor(input.now / 1000));
  const ledger = drafts.reduce((known, { names }) => seen(known, names, input), earlier);
  const guarded = guardAll(drafts, { ...input, ledger });
  const waits = [...drafts, ...guarded.holds.map(({ hold }) => ({ heldUntil: hold.until }))].flatMap(
    ({ heldUntil }) => heldUntil ?? [],
  );
  return {
    orders: guarded.orders,
    excluded: new Map([...excluded, ...drafts.flatMap((draft) => [...(draft.excluded ?? [])])]),
    lapsed,
    ledger,
    heldUntil: waits.length > 0 ? Math.min(...waits) : undefined,
    blocked: guarded.precious !== undefined,
    findings: [
      ...drafts.flatMap(({ findings }) => findings),
      ...(guarded.precious ? [guarded.precious] : []),
      ...heldFindings(guarded.holds),
    ],
  };
}

function draftsOf(
  wished: DecisionInput,
  { names }: DecisionInput,
  lapsed: ReadonlyMap<NameHash, number>,
): readonly Draft[] {
  const { issuing } = wished.state;
  switch (issuing.kind) {
    case 'chosen':
      return [choose(wished, issuing.limit, lapsed)];
    case 'grouped':
      return issuing.groups.map((group) => grouped(wished, names, group));
    case 'automatic':
      return [automatic(wished, issuing.switch)];
  }
}

function exclusions({ names, state, vendor }: DecisionInput): Map<Hostname, string> {
  const reasons = new Map<Hostname, string>();
  const way = state.issuing.kind === 'automatic' ? 'issues by itself' : 'asks for certificates';
  for (const { name, ssl, served } of names) {
    if (!ssl) reasons.set(name, 'ssl: false');
    else if (isWildcard(name) && served.state !== 'covered')
      reasons.set(name, `${vendor} ${way} over HTTP, which cannot prove a wildcard`);
  }
  return reasons;
}

/** Since when covered names have led elsewhere. "Can't tell" neither begins nor ends that. */
function lapses({ names, state, lapsed, now }: DecisionInput): Map<NameHash, number> {
  const seconds = Math.floor(now / 1000);
  return new Map(
    names.flatMap((entry) => {
      const key = hashName(entry.name);
      const since = lapsed.get(key) ?? (entry.readiness === 'not-ready' ? seconds : undefined);
      const stays = since !== undefined && entry.readiness !== 'ready' && isCovered(entry, state);
      // A clock that was ahead would hold everything back for longer than the grace.
      return stays ? [[key, Math.min(since, seconds)] as const] : [];
    }),
  );
}

/** What one certificate of Let's Encrypt can hold (letsencrypt.org/docs/rate-limits). */
const mostNames = 100;

/** A certificate whose names the vendor chooses: one that is not ready would fail all of them, wanted or not. */
function grouped(input: DecisionInput, all: readonly CertificateName[], group: CertificateOrder): Draft {
  const { state, now, vendor } = input;
  const inGroup = new Set(group.names);
  const due = input.names.some(
    ({ name, readiness, served }) =>
      inGroup.has(name) &&
      ((readiness === 'ready' && served.state === 'uncovered') ||
        (!isPrecious(state.installed) && isOverdue(served, now))),
  );
  const draft = { names: group.names, findings: [] };
  if (!due) return draft;
  if (group.names.length > mostNames) return { ...draft, findings: [groupTooLarge(group.names, mostNames, vendor)] };
  // A certificate for a wildcard was proven in DNS, and would be again.
  const byDns = state.installed.some(({ kind }) => kind === 'wildcard');
  const unfit = all.filter(
    (entry) =>
      inGroup.has(entry.name) &&
      (entry.readiness === 'not-ready' || (entry.readiness === 'unknown' && !isCovered(entry, state))),
  );
  const reasons = byDns ? [] : [...new Set([...unfit.map(({ name }) => name), ...group.names.filter(isWildcard)])];
  return reasons.length > 0 ? { ...draft, findings: [groupHeld(reasons, vendor)] } : { ...draft, order: group };
}

/** The vendor issues by itself; all that can be asked for is that it uses what it has. */
function automatic({ names, vendor }: DecisionInput, position: 'on' | 'available' | 'not-yet'): Draft {
  const open = names.filter(({ served, readiness }) => served.state !== 'covered' && readiness !== 'not-ready');
  const order = { names: open.map(({ name }) => name) };
  const bare = open.filter(({ served }) => served.state === 'uncovered').map(({ name }) => name);
  const crowded = names.length > mostNames && bare.length > 0;
  return {
    ...order,
    ...(position === 'available' && open.length > 0 && { order }),
    findings: crowded ? [beyondOne(bare, names.length, mostNames, vendor)] : [],
  };
}

/** What a request of an earlier run came to, if that can be seen now. */
function seen(ledger: Ledger, names: readonly Hostname[], input: DecisionInput): Ledger {
  const asked = new Set(names);
  const made = input.names.flatMap(({ name, served }) =>
    asked.has(name) && served.state === 'covered' ? [served.certificate.notBefore] : [],
  );
  return made.length === names.length ? proven(ledger, names, Math.min(...made)) : ledger;
}

const isPrecious = (installed: readonly InstalledCertificate[]): boolean =>
  installed.some(({ kind }) => kind !== 'issued');

/** Why an installed certificate must not be replaced, if it must not. */
export function preciousness(
  installed: InstalledCertificate | undefined,
  { allow, labels, vendor }: Pick<DecisionInput, 'allow' | 'labels' | 'vendor'>,
): Finding | undefined {
  if (!installed || installed.kind === 'issued' || allow.includes('certificate-replace')) return undefined;
  return wouldReplace(installed.kind, vendor, labels);
}

interface Held {
  readonly names: readonly Hostname[];
  readonly hold: Hold;
}

interface Guarded {
  readonly orders: readonly CertificateOrder[];
  readonly holds: readonly Held[];
  /** Set when an order would replace a person's certificate. */
  readonly precious?: Finding | undefined;
}

/** Stops what would replace a person's certificate, and what Let's Encrypt would refuse, this run's other orders included. */
function guardAll(drafts: readonly Draft[], input: DecisionInput): Guarded {
  const wanted = drafts.flatMap(({ order }) => order ?? []);
  const precious = input.state.installed
    .map((one) => preciousness(one, input))
    .find((finding) => finding !== undefined);
  if (precious && wanted.length > 0) return { orders: [], holds: [], precious };
  const now = Math.floor(input.now / 1000);
  const akinTo = kinship(drafts);
  const orders: CertificateOrder[] = [];
  const holds: Held[] = [];
  let ledger = input.ledger;
  for (const order of wanted) {
    const hold = holdFor(order.names, ledger, now, akinTo(order.names));
    if (hold) holds.push({ names: order.names, hold });
    else {
      orders.push(order);
      ledger = noted(ledger, { set: hashSet(order.names), at: now, result: 'unknown' });
    }
  }
  return { orders, holds };
}

/**
 * Which sets of the ledger share a registered domain with an order. The ledger holds hashes alone, so that is known of
 * the sets of today; an older set counts as akin when all of an app's names are in one certificate anyway.
 */
function kinship(drafts: readonly Draft[]): (names: readonly Hostname[]) => (set: NameHash) => boolean {
  if (drafts.length === 1) return () => () => true;
  const domains = drafts.map(({ names }) => ({ set: hashSet(names), of: domainsOf(names) }));
  return (names) => {
    const own = domainsOf(names);
    const akin = new Set(domains.flatMap(({ set, of }) => (own.isDisjointFrom(of) ? [] : [set])));
    return (set) => akin.has(set);
  };
}

const domainsOf = (names: readonly Hostname[]): ReadonlySet<string> =>
  new Set(names.map((name) => registrableDomain(name) ?? name));

/** One finding for all sets that wait for the same reason until the same time. */
function heldFindings(holds: readonly Held[]): readonly Finding[] {
  const alike = Map.groupBy(holds, ({ hold }) => `${hold.why} ${hold.until}`);
  return [...alike.values()].flatMap((some) => {
    const [first] = some;
    return first
      ? [
          heldBack(
            some.flatMap(({ names }) => names),
            first.hold,
          ),
        ]
      : [];
  });
}
