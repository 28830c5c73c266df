import type { Context } from '../context.ts';
import { Failure, type Finding } from '../finding.ts';
import type { Hostname } from '../hostname.ts';
import { ApiError, LostAnswer } from '../http/errors.ts';
import type { CertificateOrder, Host, HostCertificates, InstalledCertificate } from '../providers/provider.ts';
import { hashSet, type Ledger } from '../state/state.ts';
import { count } from '../text.ts';
import { holdFor, noted, settled } from './ledger.ts';
import { failedRequest, lostRequest } from './reasons.ts';
import type { Served } from './served.ts';

export interface ObtainInput {
  readonly certificates: NonNullable<Host['certificates']>;
  readonly orders: readonly CertificateOrder[];
  /** What is installed before; only vendors with `inspect` are asked again. */
  readonly installed: InstalledCertificate | undefined;
  /** Hostnames that should get a certificate: the wait ends when all of them have one that was not there before. */
  readonly awaited: readonly Hostname[];
  /** Hostnames that lose their certificate by a request, and are looked at once when it is done. */
  readonly leaving: readonly Hostname[];
  /** What was served before anything was asked for. */
  readonly before: ReadonlyMap<Hostname, Served>;
  /** Hostnames of which nobody could tell where DNS leads. */
  readonly unsure: ReadonlySet<Hostname>;
  /** The vendor issues by itself: whatever it makes available meanwhile is switched on. */
  readonly automatic: boolean;
  /** How often to look, and the pause between two looks in milliseconds. */
  readonly attempts: number;
  readonly intervalMs: number;
  /** Whether no further look is to be waited for. */
  readonly isOutOfTime: () => boolean;
  readonly ledger: Ledger;
  /** Why what is installed must not be replaced, if it must not. */
  readonly precious: (installed: InstalledCertificate | undefined) => Finding | undefined;
  /** Called with the ledger before each request is sent. */
  readonly record: (ledger: Ledger) => Promise<void>;
  readonly look: (names: readonly Hostname[]) => Promise<ReadonlyMap<Hostname, Served>>;
}

export interface Obtained {
  /** Requests that the vendor took, or may have taken. */
  readonly requested: number;
  /** What was served at the last look, for the names that were looked at. */
  readonly served: ReadonlyMap<Hostname, Served>;
  /** How often was looked; 0 when there was nothing to wait for. */
  readonly looks: number;
  readonly ledger: Ledger;
  /** When the first of the sets that failed is due again, in seconds since the epoch. */
  readonly heldUntil: number | undefined;
  readonly blocked: boolean;
  readonly findings: readonly Finding[];
}

/** Asks the vendor for certificates and looks, by handshakes, until they are served or the attempts are over. */
export async function obtainCertificates(input: ObtainInput, context: Context): Promise<Obtained> {
  const asked = await askAll(input, context);
  const failed = new Set(asked.failed.flatMap(({ names }) => names));
  const awaited = input.awaited.filter((name) => !failed.has(name));
  const { served, looks, switched, ended } = await awaitCovered(awaited, input, context);
  const left =
    asked.requested > 0 && !context.signal.aborted ? await input.look(input.leaving) : new Map<Hostname, Served>();
  const isServed = ({ names }: CertificateOrder) => names.every((name) => isNew(name, served.get(name), input));
  const lost = asked.lost.filter(({ order }) => !isServed(order));
  return {
    requested: asked.requested + switched,
    served: new Map([...served, ...left]),
    looks,
    ledger: input.orders.filter(isServed).reduce((ledger, { names }) => settled(ledger, names, 'issued'), asked.ledger),
    heldUntil: asked.retries.length > 0 ? Math.min(...asked.retries) : undefined,
    blocked: asked.blocked,
    findings: [...asked.findings, ...lost.flatMap(({ findings }) => findings.map(lostRequest)), ...ended],
  };
}

/** Where the time is over before anything is asked for. */
export const nothingAsked = (ledger: Ledger): Obtained => ({
  requested: 0,
  served: new Map(),
  looks: 0,
  ledger,
  heldUntil: undefined,
  blocked: false,
  findings: [endedEarly('run.out-of-time', 'The time budget of the run was over before certificates were asked for')],
});

const endedEarly = (id: 'run.out-of-time' | 'run.cancelled', what: string): Finding => ({
  id,
  severity: id === 'run.cancelled' ? 'warning' : 'notice',
  message: `${what}; all else was done for this app.`,
  fix: 'The next run goes on with them.',
});

interface Asked {
  readonly requested: number;
  readonly failed: readonly CertificateOrder[];
  /** Requests whose end nobody saw. */
  readonly lost: readonly { readonly order: CertificateOrder; readonly findings: readonly Finding[] }[];
  readonly ledger: Ledger;
  /** When sets that failed are due again. */
  readonly retries: readonly number[];
  readonly blocked: boolean;
  readonly findings: readonly Finding[];
}

async function askAll(input: ObtainInput, { clock, log, signal }: Context): Promise<Asked> {
  const { certificates } = input;
  const seconds = () => Math.floor(clock.now() / 1000);
  let { ledger } = input;
  let requested = 0;
  let blocked = false;
  const failed: CertificateOrder[] = [];
  const lost: { order: CertificateOrder; findings: readonly Finding[] }[] = [];
  const retries: number[] = [];
  const findings: Finding[] = [];
  for (const order of input.orders) {
    signal.throwIfAborted();
    const installed = certificates.inspect ? await certificates.inspect(order) : input.installed;
    const precious = input.precious(installed);
    if (precious) {
      blocked = true;
      findings.push(precious);
      continue;
    }
    const before = ledger;
    ledger = noted(ledger, { set: hashSet(order.names), at: seconds(), result: 'unknown' });
    await input.record(ledger);
    log.info(`asking for a certificate for ${count(order.names.length, 'name')}`);
    const failure = await ask(certificates, order, installed);
    if (!failure || failure instanceof LostAnswer) {
      requested += 1;
      if (failure) lost.push({ order, findings: failure.findings });
      continue;
    }
    failed.push(order);
    if (neverTried(failure)) {
      ledger = before;
      findings.push(...failure.findings);
      break;
    }
    ledger = settled(ledger, order.names, 'failed');
    const unsure = order.names.filter((name) => input.unsure.has(name));
    const hold = holdFor(order.names, ledger, seconds());
    if (hold) retries.push(hold.until);
    findings.push(...failure.findings.map((finding) => failedRequest(finding, unsure, hold)));
  }
  return { requested, failed, lost, ledger, retries, blocked, findings };
}

async function ask(
  certificates: HostCertificates,
  order: CertificateOrder,
  installed: InstalledCertificate | undefined,
): Promise<Failure | undefined> {
  try {
    await certificates.request(order, installed);
    return undefined;
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
}

/** The vendor turned the caller away before it could ask the certificate authority. */
const neverTried = (failure: Failure): boolean =>
  failure instanceof ApiError && [401, 402, 403, 429].includes(failure.status);

interface Awaited {
  readonly served: ReadonlyMap<Hostname, Served>;
  readonly looks: number;
  readonly switched: number;
  /** Why the wait ended before its time, if it did. */
  readonly ended: readonly Finding[];
}

async function awaitCovered(awaited: readonly Hostname[], input: ObtainInput, context: Context): Promise<Awaited> {
  const { clock, log, signal } = context;
  const served = new Map<Hostname, Served>();
  let switched = 0;
  let open = awaited;
  let looks = 0;
  const ended = (...findings: readonly Finding[]): Awaited => ({ served, looks, switched, ended: findings });
  try {
    while (open.length > 0 && looks < input.attempts) {
      if (looks > 0 && input.isOutOfTime()) return ended(endedEarly('run.out-of-time', outOfTime));
      if (looks > 0) await clock.sleep(input.intervalMs, signal);
      if (input.automatic && switched === 0) switched = await switchOn(input, awaited);
      const seen = await input.look(open);
      signal.throwIfAborted();
      looks += 1;
      for (const [name, shown] of seen) served.set(name, shown);
      open = awaited.filter((name) => !isNew(name, served.get(name), input));
      log.info(
        `certificates, look ${looks} of ${input.attempts}: ${awaited.length - open.length} of ${awaited.length} served`,
      );
    }
  } catch (error) {
    if (!signal.aborted) throw error;
    // Waited for, whatever was served before: they are on their way.
    for (const name of open) served.set(name, served.get(name) ?? input.before.get(name) ?? notSeen);
    return ended(endedEarly('run.cancelled', 'The run was cancelled while it waited for certificates'));
  }
  return ended();
}

const outOfTime = 'The time budget of the run was over while it waited for certificates';
const notSeen: Served = { state: 'unknown', reason: 'not asked' };

/** Uses what the vendor has made available since; a vendor that is not ready is asked again at the next look. */
async function switchOn({ certificates, installed }: ObtainInput, names: readonly Hostname[]): Promise<number> {
  const { issuing } = await certificates.state();
  if (issuing.kind !== 'automatic' || issuing.switch !== 'available') return 0;
  return (await ask(certificates, { names }, installed)) === undefined ? 1 : 0;
}

/** Covered, and by another certificate than the one that a renewal is meant to replace. */
function isNew(name: Hostname, now: Served | undefined, { before }: Pick<ObtainInput, 'before'>): boolean {
  const former = before.get(name);
  if (now?.state !== 'covered') return false;
  return former?.state !== 'covered' || former.certificate.fingerprint !== now.certificate.fingerprint;
}
