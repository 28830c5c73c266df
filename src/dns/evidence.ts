import { type Hostname, isWildcard, registrableDomain } from '../hostname.ts';
import { type CaaVerdict, findCaa } from './caa.ts';
import type { Dns, NameAnswer, Target, Validation } from './dns.ts';
import { judge } from './readiness.ts';
import type { Visit, Visited } from './visit.ts';
import { askZone, sameAnswer, type ZoneView } from './zone.ts';

/** What is known of one hostname besides its addresses; what was not asked, or could not be found out, is not there. */
export interface Evidence {
  /** Whether the registered domain exists in DNS. */
  readonly domainExists?: boolean | undefined;
  /** What the zone's own servers say. */
  readonly zone?: ZoneView | undefined;
  /** How many resolvers refuse the name for want of valid signatures. */
  readonly validation?: Validation | undefined;
  /** The wildcard whose records answer for this name as they do for any other. */
  readonly wildcard?: Hostname | undefined;
  /** The apps that wrong addresses belong to, by address. */
  readonly owners?: ReadonlyMap<string, string> | undefined;
  readonly caa?: CaaVerdict | undefined;
  readonly visits?: readonly Visited[] | undefined;
}

export interface Inquiry {
  readonly name: Hostname;
  readonly answer: NameAnswer;
  readonly target: Target;
  /** A certificate is wanted for the name. */
  readonly certificate: boolean;
  /** The name has no valid certificate yet, so the next request for one would have to pass now. */
  readonly uncovered: boolean;
  /** The app that an address belongs to, of those in this run. */
  readonly ownerOf: (address: string) => Promise<string | undefined>;
  readonly dns: Dns;
  readonly visit: Visit;
}

/**
 * Finds out what can change or explain the verdict on a hostname, and nothing else: a name that all resolvers lead to the
 * app needs no further questions about its addresses, and one that leads elsewhere none about its certificate. So a
 * large healthy network costs two questions a name, and CAA.
 */
export function gather(inquiry: Inquiry): Promise<Evidence> {
  const { name, answer, target, certificate, uncovered, dns, visit } = inquiry;
  const { state } = judge(name, answer, target);
  const doubted = answer.state === 'answered' || answer.state === 'unknown' ? answer.doubted : false;
  const validation = doubted ? dns.validate(name) : undefined;
  if (state === 'ready') {
    const caa = certificate ? findCaa(dns, name) : undefined;
    const visited = certificate && uncovered && !isWildcard(name);
    return inTime({ validation, caa, visits: visited ? visit(name, rightAddresses(inquiry)) : undefined });
  }
  const open = state === 'not-ready' || answer.state === 'unknown';
  return inTime({
    validation,
    domainExists: domainExists(inquiry),
    zone: open && !isWildcard(name) ? askZone(dns, name, answer) : undefined,
    wildcard: wildcardFor(inquiry),
    owners: ownersOf(inquiry),
  });
}

/** What all of it may take; a name about which nothing more came to light by then is judged by its addresses alone. */
const deadlineMs = 240_000;

type Asked = { readonly [K in keyof Evidence]: Promise<Evidence[K]> | undefined };

async function inTime(asked: Asked): Promise<Evidence> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<Evidence>((resolve) => {
    timer = setTimeout(() => resolve({}), deadlineMs);
  });
  const all = Promise.all(Object.entries(asked).map(async ([key, value]) => [key, await value] as const));
  try {
    return await Promise.race([all.then((entries): Evidence => Object.fromEntries(entries)), tooLate]);
  } finally {
    clearTimeout(timer);
  }
}

/** Those that the answer gives: they are the app's own, as the name is ready. */
const rightAddresses = ({ answer }: Inquiry): readonly string[] =>
  answer.state === 'answered' ? answer.addresses.map(({ address }) => address) : [];

async function domainExists({ name, answer, dns }: Inquiry): Promise<boolean | undefined> {
  const domain = registrableDomain(name);
  if (answer.state !== 'no-such-name' || answer.aliases.length > 0 || domain === undefined) return undefined;
  const known = await dns.lookup(domain);
  return known.state === 'unknown' ? undefined : known.state !== 'no-such-name' || known.aliases.length > 0;
}

/** A random name beside this one has the same answer: the name itself has no record, or one that makes no difference. */
async function wildcardFor({ name, answer, dns }: Inquiry): Promise<Hostname | undefined> {
  const parent = name.slice(name.indexOf('.') + 1);
  const isDomain = registrableDomain(name) === name || registrableDomain(parent) === undefined;
  if (answer.state !== 'answered' || isWildcard(name) || isDomain) return undefined;
  const beside = await dns.lookup(`*.${parent}`);
  return beside.state !== 'unknown' && sameAnswer(beside, answer) ? `*.${parent}` : undefined;
}

async function ownersOf({ answer, ownerOf }: Inquiry): Promise<ReadonlyMap<string, string> | undefined> {
  if (answer.state !== 'answered') return undefined;
  const pairs = await Promise.all(
    answer.addresses.map(async ({ address }) => [address, await ownerOf(address)] as const),
  );
  return new Map(pairs.flatMap(([address, owner]) => (owner === undefined ? [] : [[address, owner]])));
}
