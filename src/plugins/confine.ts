import { z } from 'zod';
import type { Failure } from '../finding.ts';
import type { Host, HostCertificates, Provider, ProviderContext } from '../providers/provider.ts';
import { answersOf, type HostMethods, hostSchema, installedSchema } from './answers.ts';
import { problemsIn } from './contract.ts';
import { crashed, endless, flooding, silent, stackOf, toldBy, wrongAnswer } from './findings.ts';
import { createPatience, type Patience } from './patience.ts';
import { owned } from './strays.ts';

/** How long a plugin may be silent, in milliseconds of the machine's time. */
const longestSilence = 60_000;
/** How long it may be busy with one call, in milliseconds of the run's time. */
const longestCall = 3_600_000;
/** What one app may write into the log. */
const mostLines = 1_000;
const longestLine = 500;
const mostStack = 50;

/**
 * The same provider, held to the contract while it works: it answers in time and in the right shape, or its app fails with
 * a finding. It is no sandbox: a plugin is trusted code (docs/security.md).
 */
export function confine(provider: Provider, silenceMs = longestSilence): Provider {
  // One for all apps, as one of them may wait for what another one asks for.
  const patience = createPatience(silenceMs);
  const answers = answersOf(provider);
  return {
    ...provider,
    connect: async (constants, context) => {
      const { call, lent } = createBoundary(provider.title, patience, silenceMs, context);
      const connect = () => provider.connect(constants, lend(provider, lent, patience, context));
      // Looked at once and not copied: a host may be more than its methods.
      const host = await call('connect', connect, z.custom<Host>());
      const { read, write, certificates } = await call('connect', () => host, hostSchema);
      return {
        read: (freshness) => call('read the app', () => read.call(host, freshness), answers.app),
        write: (change) => call('write a change', () => write.call(host, change), ignored),
        ...(certificates && { certificates: confined(host, certificates, call, answers.certificates) }),
      };
    },
  };
}

const ignored = z.unknown().transform(() => undefined);

function confined(
  host: Host,
  { state: read, inspect, request }: NonNullable<HostMethods['certificates']>,
  call: Call,
  state: ReturnType<typeof answersOf>['certificates'],
): HostCertificates {
  return {
    state: () => call('read the certificates', () => read.call(host.certificates), state),
    ...(inspect && {
      inspect: (order) =>
        call('look at a certificate', () => inspect.call(host.certificates, order), installedSchema.optional()),
    }),
    request: (order, installed) =>
      call('ask for a certificate', () => request.call(host.certificates, order, installed), ignored),
  };
}

/** Has the plugin do something; what it gives is parsed, and what it throws becomes a failure with a finding. */
type Call = <T>(what: string, work: () => unknown, answer: z.ZodType<T>) => Promise<T>;

/** What stands between the core and the plugin for one app. */
interface Lent {
  /** The run's, and aborted when the plugin is given up. */
  readonly signal: AbortSignal;
  /** Throws when the plugin was given up: it gets nothing more. */
  check(): void;
  /** Counts a line of the log; throws when it is one too many. */
  line(): void;
}

function createBoundary(
  title: string,
  patience: Patience,
  silenceMs: number,
  { clock, log, signal: run }: ProviderContext,
): { readonly call: Call; readonly lent: Lent } {
  const gaveUp = new AbortController();
  const signal = AbortSignal.any([run, gaveUp.signal]);
  let task = 'connect';
  let deadline = Number.POSITIVE_INFINITY;
  let lines = 0;

  /** The first failure stays: whatever the plugin makes of it, its app has failed. */
  const giveUp = (failure: Failure): void => {
    if (!signal.aborted) gaveUp.abort(failure);
  };
  const told = (error: unknown): unknown => {
    if (signal.aborted) return signal.reason;
    const failure = toldBy(error);
    if (failure) return failure;
    for (const line of stackOf(error).split('\n').slice(0, mostStack)) log.debug(line);
    return crashed(title, task, error);
  };
  const call: Call = async (what, work, answer) => {
    task = what;
    deadline = clock.now() + longestCall;
    const stray = (error: unknown) => giveUp(crashed(title, task, error));
    const inTime = () => giveUp(silent(title, what, silenceMs / 1000));
    try {
      const given = await patience.answer(() => owned(stray, async () => work()), signal, inTime);
      const parsed = answer.safeParse(given);
      if (parsed.success) return parsed.data;
      throw wrongAnswer(title, what, problemsIn(parsed.error));
    } catch (error) {
      throw told(error);
    }
  };
  const check = () => {
    if (clock.now() > deadline) giveUp(endless(title, task, longestCall / 60_000));
    signal.throwIfAborted();
  };
  const line = () => {
    lines += 1;
    if (lines > mostLines) giveUp(flooding(title, mostLines));
    signal.throwIfAborted();
  };
  return { call, lent: { signal, check, line } };
}

/** What a plugin gets of the core: the same as any provider, as long as it keeps to its bounds. */
function lend(provider: Provider, { signal, check, line }: Lent, patience: Patience, context: ProviderContext) {
  const lent = async <T>(work: () => Promise<T>): Promise<T> => {
    check();
    return patience.lend(work);
  };
  const write = (level: 'info' | 'debug') => (text: string) => {
    line();
    const said = String(text);
    // The redactor knows by the mark that a secret may have been cut in two.
    const cut = said.length > longestLine ? `${said.slice(0, longestLine)}…` : said;
    context.log[level](`${provider.id}: ${cut}`);
  };
  const own: ProviderContext = {
    signal,
    log: { info: write('info'), debug: write('debug') },
    clock: {
      now: context.clock.now,
      sleep: (ms, other) => lent(() => context.clock.sleep(ms, other ? AbortSignal.any([signal, other]) : signal)),
    },
    shared: (key, make) => context.shared(`plugin: ${key}`, make),
    mask: context.mask,
    wait: (what, look) => lent(() => context.wait(what, () => patience.ask(look))),
    api: (options) => {
      const { authorization, renew } = options;
      const api = context.api({
        ...options,
        authorization: (request) => patience.ask(() => authorization(request)),
        ...(renew && { renew: () => patience.ask(renew) }),
      });
      return (one) => lent(() => api(one));
    },
  };
  return own;
}
