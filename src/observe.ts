import { lifetimeShare } from './certificates/lifetime.ts';
import type { Probe, Served } from './certificates/served.ts';
import type { AppConfig, Declared } from './config/config.ts';
import type { Dns, NameAnswer, Readiness, Target } from './dns/dns.ts';
import { gather } from './dns/evidence.ts';
import { judgePairs } from './dns/pairs.ts';
import { judge } from './dns/readiness.ts';
import type { Visit } from './dns/visit.ts';
import { code, type Finding } from './finding.ts';
import type { Hostname } from './hostname.ts';
import type { Log } from './io.ts';
import { forEach } from './limit.ts';
import { addressSet, isLoopback, isUnroutable, parseRange } from './network.ts';
import { crashed } from './short-report.ts';

/** What the world outside shows of one hostname. */
export interface Observed {
  readonly name: Hostname;
  /** Who asks for it; undefined when only the provider has it. */
  readonly declared: Declared | undefined;
  readonly readiness: Readiness;
  readonly served: Served;
  /** The addresses that were asked for it on port 443. */
  readonly servers: readonly string[];
}

/** Where an app is reached: its server's own addresses, and those of its configuration. */
export interface Reach {
  readonly app: AppConfig;
  readonly addresses: readonly string[];
}

/** The ways to look at the world outside. */
export interface Senses {
  readonly dns: Dns;
  readonly probe: Probe;
  readonly visit: Visit;
  /** The app of this run, another than the one that is looked at, that an address belongs to. */
  readonly ownerOf: (address: string) => Promise<string | undefined>;
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly log: Pick<Log, 'debug'>;
}

/** What DNS is not asked about is not known, and is no finding either. */
const notAsked: Readiness = { state: 'unknown', seen: 'not asked', findings: [] };

/**
 * Asks DNS about each hostname that is to be looked up, shakes hands with the app's servers for all of them, and looks
 * closer where that leaves a question. A mistake of this tool in one of these is a finding of that hostname.
 */
export async function observe(
  names: readonly Hostname[],
  declared: readonly Declared[],
  reach: Reach,
  senses: Senses,
  asked: (name: Hostname) => boolean = () => true,
): Promise<readonly Observed[]> {
  const byName = new Map(declared.map((entry) => [entry.name, entry]));
  const since = performance.now();
  const rows: Promise<Observed>[] = [];
  await forEach(names.entries(), atATime, async ([index, name]) => {
    const looked = await look(name, byName.get(name), reach, senses, asked(name) ? since : undefined);
    // Not waited for: an answer that takes its time keeps nobody from being looked at.
    rows[index] = lookCloser(looked, reach, senses);
  });
  return judgePairs(await Promise.all(rows));
}

/** Hostnames of an app that are looked up ahead, and that are looked at for the first time, at a time. */
const atATime = 128;

/** Asks DNS about hostnames that will be observed, so that the answers are there by then. */
export function lookAhead(names: readonly Hostname[], dns: Dns): void {
  const since = performance.now();
  // Whatever goes wrong with a name goes wrong again when it is observed.
  forEach(names, atATime, (name) => dns.lookup(name, since)).catch(() => {});
}

/** Hostnames that a run did not get to look at. */
export function unseen(names: readonly Hostname[], declared: readonly Declared[]): readonly Observed[] {
  const byName = new Map(declared.map((entry) => [entry.name, entry]));
  const served: Served = { state: 'unknown', reason: 'not asked' };
  return names.map((name) => ({ name, declared: byName.get(name), readiness: notAsked, served, servers: [] }));
}

/** A probe whose mistakes are something that nobody can tell. */
export function unfailing(probe: Probe, log: Pick<Log, 'debug'>): Probe {
  return (name, servers) =>
    probe(name, servers).catch((error: unknown) => {
      crashed(error, log);
      return noHandshake;
    });
}

interface Looked extends Omit<Observed, 'readiness'> {
  /** Undefined for a name that DNS is not asked about. */
  readonly answer: NameAnswer | undefined;
  /** What this tool did wrong so far. */
  readonly crashes: Finding[];
}

/** Where a name leads, and what is served there. `since` is when DNS was to be asked; undefined when it is not. */
async function look(
  name: Hostname,
  declared: Declared | undefined,
  reach: Reach,
  { dns, probe, log }: Senses,
  since: number | undefined,
): Promise<Looked> {
  const about = { name, crashes: [] };
  const lookUp = () => dns.lookup(name, since);
  const answer = since === undefined ? undefined : await attempt(about, log, 'the look-up', lookUp, noAnswer);
  const servers = serversOf(reach, answer);
  const served = await attempt(about, log, 'the TLS handshake', () => probe(name, servers), noHandshake);
  return { ...about, declared, answer, served, servers };
}

/** Whether it leads to the app, and why not. */
async function lookCloser(looked: Looked, reach: Reach, { dns, visit, ownerOf, now, log }: Senses): Promise<Observed> {
  const { answer, crashes, ...seen } = looked;
  const { name, declared, served } = seen;
  const check = async (): Promise<Readiness> => {
    if (!answer) return notAsked;
    const target = targetOf(reach, declared);
    const certificate = declared?.ssl ?? true;
    const uncovered = !isWellCovered(served, now);
    return judge(
      name,
      answer,
      target,
      await gather({ name, answer, target, certificate, uncovered, ownerOf, dns, visit }),
    );
  };
  const readiness = await attempt(looked, log, 'a DNS check', check, { ...notAsked, seen: 'unknown' });
  return { ...seen, readiness: { ...readiness, findings: [...readiness.findings, ...crashes] } };
}

/** What `work` comes to. A mistake of this tool in it is one more crash of the name. */
async function attempt<T>(
  { name, crashes }: Pick<Looked, 'name' | 'crashes'>,
  log: Senses['log'],
  part: string,
  work: () => Promise<T>,
  instead: T,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    crashes.push({ ...crashed(error, log, `${part} of ${code(name)}`), hostname: name });
    return instead;
  }
}

const noAnswer: NameAnswer = { state: 'unknown', reason: 'this tool made a mistake' };
const noHandshake: Served = { state: 'unknown', reason: 'this tool made a mistake' };

/** Covered, and not near the time at which it is renewed: Let's Encrypt advises that for two thirds of the lifetime. */
const isWellCovered = (served: Served, now: number): boolean =>
  served.state === 'covered' && lifetimeShare(served.certificate, now) < 2 / 3;

/** Addresses in DNS that are asked for one name; a stranger may list hundreds. */
const mostNamed = 8;

/**
 * The addresses to shake hands with: the app's own, and those of its ranges that DNS names; without any, those that DNS
 * names, if they are not of the network that the run is in.
 */
export function serversOf(reach: Reach, answer?: NameAnswer): readonly string[] {
  const own = [...reach.addresses, ...reach.app.addresses];
  const named = answer?.state === 'answered' ? answer.addresses.map(({ address }) => address).slice(0, mostNamed) : [];
  if (own.length === 0) return named.filter((address) => !isUnroutable(address) || isLoopback(address));
  const isOwn = addressSet(own);
  return [...new Set([...own.filter((entry) => !entry.includes('/')), ...named.filter(isOwn)])];
}

function targetOf(reach: Reach, declared: Declared | undefined): Target {
  const expected = declared?.expect ?? reach.app.expect;
  const isAddress = (text: string) => parseRange(text) !== undefined;
  return {
    addresses: [...reach.addresses, ...reach.app.addresses, ...expected.filter(isAddress)],
    aliases: expected.filter((text) => !isAddress(text)),
  };
}
