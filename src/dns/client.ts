import type { Dispatcher } from 'undici';
import type { Context } from '../context.ts';
import type { Hostname } from '../hostname.ts';
import { createLimit } from '../limit.ts';
import { type Agreement, agree, isDecided } from './agree.ts';
import { type Definite, followName, type Said } from './chain.ts';
import type { AddressRecord, DefiniteAnswer, Dns, NameAnswer } from './dns.ts';
import type { RecordType } from './message.ts';
import { createResolver, type Resolver, type ResolverAddress } from './resolver.ts';
import { askedName } from './wildcard.ts';

export interface DnsSetting extends Pick<Context, 'random' | 'signal'> {
  /** Each has one vote. */
  readonly resolvers: readonly ResolverAddress[];
  /** For DoH. */
  readonly dispatcher: Dispatcher;
  /** Names that are looked up at a time. */
  readonly concurrency?: number;
  /** What one try of one question may take; a question is tried twice. */
  readonly timeoutMs?: number;
  /** What a look-up may take from the moment it was asked for, its turn in the queue included. */
  readonly deadlineMs?: number;
}

/**
 * DNS for one run. Every name is asked once, for A and AAAA, of all resolvers in parallel; one answer is made of theirs
 * by {@link agree}, without waiting for those who can't change it. A wildcard is asked as a random name below it.
 */
export function createDns(setting: DnsSetting): Dns & { close(): void } {
  const { signal, random, concurrency = 64, timeoutMs = 2_000, deadlineMs = 120_000 } = setting;
  const resolvers = setting.resolvers.map((address) => createResolver(address, setting.dispatcher, timeoutMs));
  const limit = createLimit(concurrency);
  const known = new Map<Hostname, Promise<NameAnswer>>();
  const close = () => {
    signal.removeEventListener('abort', close);
    for (const resolver of resolvers) resolver.close();
  };
  signal.addEventListener('abort', close, { once: true });

  const lookup = (name: Hostname): Promise<NameAnswer> => {
    const until = performance.now() + deadlineMs;
    const asked = askedName(name, random);
    return limit(async () => {
      const ends = Math.max(0, until - performance.now());
      const [v4, v6] = await Promise.all([poll(resolvers, asked, 'A', ends), poll(resolvers, asked, 'AAAA', ends)]);
      return combine(v4, v6);
    });
  };

  return {
    lookup: (name) => {
      const answer = known.get(name) ?? (isAskable(name) ? lookup(name) : notAName);
      known.set(name, answer);
      return answer;
    },
    close,
  };
}

/** What a vendor lists may be no name at all; a name of one label, or one that ends in a number, is none of the internet's. */
const isAskable = (name: Hostname): boolean => name.length <= 253 && dnsName.test(name);
const dnsName = /^(?:\*\.)?(?:[a-z0-9_-]{1,63}\.)+(?!\d+$)[a-z0-9-]{1,63}$/;

const notAName: Promise<NameAnswer> = Promise.resolve({ state: 'unknown', reason: 'it is not a DNS name' });

const tooLate: Said = { kind: 'silent', reason: 'no answer in time' };

/** Asks every resolver; settles as soon as the outstanding votes can change nothing, or after `ends` milliseconds. */
function poll(resolvers: readonly Resolver[], name: Hostname, type: RecordType, ends: number): Promise<Agreement> {
  return new Promise((resolve) => {
    const heard: (Said | undefined)[] = resolvers.map(() => undefined);
    const ending = { over: false };
    const settle = () => {
      if (ending.over) return;
      ending.over = true;
      clearTimeout(timer);
      resolve(agree(resolvers.map((resolver, index) => ({ resolver: resolver.name, said: heard[index] ?? tooLate }))));
    };
    const timer = setTimeout(settle, ends);
    if (resolvers.length === 0) return settle();
    for (const [index, resolver] of resolvers.entries()) {
      void followName(resolver, name, type, ending).then((said) => {
        heard[index] = said;
        if (isDecided(heard)) settle();
      });
    }
  });
}

/** One answer of both address types. A name that does not exist for one type exists for none (RFC 8020). */
function combine(v4: Agreement, v6: Agreement): NameAnswer {
  if (v4.state === 'agreed' && v6.state === 'agreed') return combineDefinite(v4.said, v6.said);
  for (const [side, other] of [[v4, v6] as const, [v6, v4] as const]) {
    const missing = side.state === 'agreed' && side.said.kind === 'no-such-name';
    if (missing && candidatesOf(other).length === 0) return combineDefinite(side.said, side.said);
  }
  const open = v4.state === 'open' ? v4 : v6;
  const either = candidatesOf(v4).flatMap((a) => candidatesOf(v6).map((aaaa) => combineDefinite(a, aaaa)));
  const type = v4.state === 'open' ? 'A' : 'AAAA';
  const reason = open.state === 'open' ? `${open.reason} (${type})` : '';
  return { state: 'unknown', reason, ...(either.length > 0 && { either }) };
}

const candidatesOf = (side: Agreement): readonly Definite[] =>
  side.state === 'agreed' ? [side.said] : side.candidates;

/** Some name servers wrongly say "no such name" to AAAA: where the other type has an answer, the name exists. */
function combineDefinite(v4: Definite, v6: Definite): DefiniteAnswer {
  const aliases = v4.aliases.length > 0 ? v4.aliases : v6.aliases;
  const addresses: AddressRecord[] = [
    ...addressesOf(v4).map((address) => ({ family: 4 as const, address })),
    ...addressesOf(v6).map((address) => ({ family: 6 as const, address })),
  ];
  if (addresses.length > 0) {
    const answering = [v4, v6].filter(({ kind }) => kind === 'found');
    return { state: 'answered', addresses, aliases, ttl: Math.min(...answering.map(({ ttl }) => ttl)) };
  }
  const missing = v4.kind === 'no-such-name' && v6.kind === 'no-such-name';
  return { state: missing ? 'no-such-name' : 'no-address', aliases, ttl: Math.min(v4.ttl, v6.ttl) };
}

const addressesOf = (said: Definite): readonly string[] => (said.kind === 'found' ? said.values : []);
