import type { Dispatcher } from 'undici';
import type { Context } from '../context.ts';
import type { Hostname } from '../hostname.ts';
import { createLimit } from '../limit.ts';
import type { Agreement } from './agree.ts';
import { followName } from './chain.ts';
import { combine } from './combine.ts';
import { createDirect } from './direct.ts';
import type { Dns, NameAnswer, Validation } from './dns.ts';
import { createPolls } from './poll.ts';
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
  /** What a look-up may take from the moment that somebody wants it, its turn in the queue included. */
  readonly deadlineMs?: number;
}

/**
 * DNS for one run. Every name is asked once, for A and AAAA, of all resolvers in parallel; one answer is made of theirs
 * by `agree`, without waiting for those who can't change it. A wildcard is asked as a random name below it.
 */
export function createDns(setting: DnsSetting): Dns & { close(): void } {
  const { signal, random, concurrency = 64, timeoutMs = 2_000, deadlineMs = 120_000, portFor } = setting;
  const resolvers = setting.resolvers.map((address) => createResolver(address, setting.dispatcher, timeoutMs));
  const polls = createPolls(resolvers, Math.min(deadlineMs / 4, 250));
  const limit = createLimit(concurrency);
  const known = new Map<Hostname, Promise<NameAnswer>>();
  const direct = createDirect({ portFor, timeoutMs, signal });
  const close = () => {
    signal.removeEventListener('abort', close);
    polls.close();
    for (const resolver of resolvers) resolver.close();
  };
  signal.addEventListener('abort', close, { once: true });

  const lookup = (name: Hostname, since: number): Promise<NameAnswer> => {
    const until = since + deadlineMs;
    const asked = askedName(name, random);
    return limit(async () => {
      const [v4, v6] = [polls.ask(asked, 'A', until), polls.ask(asked, 'AAAA', until)];
      return combine(await v4, await v6);
    });
  };

  const asked = new Map<string, Promise<Agreement>>();

  return {
    lookup: (name, since = performance.now()) => {
      const answer = known.get(name) ?? (isAskable(name) ? lookup(name, since) : notAName);
      known.set(name, answer);
      return answer;
    },
    ask: (name, type) => {
      const key = `${type} ${name}`;
      const answer = asked.get(key) ?? limit(() => polls.ask(name, type, performance.now() + deadlineMs));
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
