import type { Dispatcher } from 'undici';
import type { Context } from '../context.ts';
import type { Hostname } from '../hostname.ts';
import { createLimit } from '../limit.ts';
import { type Agreement, agree, isDecided } from './agree.ts';
import { followName, type Said } from './chain.ts';
import { combine } from './combine.ts';
import { createDirect } from './direct.ts';
import type { Dns, NameAnswer, Validation } from './dns.ts';
import type { RecordType } from './message.ts';
import { createResolver, type Resolver, type ResolverAddress } from './resolver.ts';
import { askedName } from './wildcard.ts';

export interface DnsSetting extends Pick<Context, 'random' | 'signal'> {
  /** Each has one vote. */
  readonly resolvers: readonly ResolverAddress[];
  /** For DoH. */
  readonly dispatcher: Dispatcher;
  /** The port of a zone's own name server; undefined where none is asked. Port 53 of public addresses when left out. */
  readonly portFor?: ((address: string) => number | undefined) | undefined;
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
  const { signal, random, concurrency = 64, timeoutMs = 2_000, deadlineMs = 120_000, portFor } = setting;
  const resolvers = setting.resolvers.map((address) => createResolver(address, setting.dispatcher, timeoutMs));
  const limit = createLimit(concurrency);
  const known = new Map<Hostname, Promise<NameAnswer>>();
  const direct = createDirect({ portFor, timeoutMs, signal });
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

  const asked = new Map<string, Promise<Agreement>>();

  return {
    lookup: (name) => {
      const answer = known.get(name) ?? (isAskable(name) ? lookup(name) : notAName);
      known.set(name, answer);
      return answer;
    },
    ask: (name, type) => {
      const key = `${type} ${name}`;
      const answer = asked.get(key) ?? limit(() => poll(resolvers, name, type, deadlineMs));
      asked.set(key, answer);
      return answer;
    },
    validate: (name) => limit(() => validate(resolvers, askedName(name, random))),
    direct: (address, name, type) => limit(() => direct(address, { name, type, direct: true })),
    close,
  };
}

async function validate(resolvers: readonly Resolver[], name: Hostname): Promise<Validation> {
  const conducts = await Promise.all(
    resolvers.map(async (resolver) => {
      const said = await followName(resolver, name, 'A', { over: false });
      if (said.kind !== 'silent') return 'answering';
      if (!said.failed) return 'silent';
      const unchecked = await followName(resolver, name, 'A', { over: false }, true);
      return unchecked.kind === 'silent' ? 'silent' : 'refusing';
    }),
  );
  const number = (conduct: string) => conducts.filter((one) => one === conduct).length;
  return { refusing: number('refusing'), answering: number('answering') };
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
      void followName(resolver, name, type, ending)
        // A mistake in reading an answer costs that answer.
        .catch((error: unknown): Said => ({ kind: 'silent', reason: String(error) }))
        .then((said) => {
          heard[index] = said;
          if (isDecided(heard)) settle();
        });
    }
  });
}
