import type { Dispatcher } from 'undici';
import type { Clock } from '../context.ts';
import { code, Failure, type Finding } from '../finding.ts';
import type { Log } from '../io.ts';
import { type Reading, readAnswer } from './answer.ts';
import type { Budget } from './budget.ts';
import type { Api, ApiOptions, Call } from './call.ts';
import { ApiError, LostAnswer, TryAgain } from './errors.ts';
import { backoff } from './retry.ts';
import { header, send } from './transport.ts';

/** What the core adds to a provider's options. */
export interface ApiSetting {
  readonly title: string;
  readonly origin: string;
  readonly dispatcher: Dispatcher;
  readonly budget: Budget;
  readonly clock: Clock;
  readonly log: Log;
  /** Aborted when the run is cancelled: no call begins any more, and reads end. */
  readonly signal: AbortSignal;
  /** Aborted a little later: a write that was sent is given up. */
  readonly late: AbortSignal;
  readonly random: () => number;
  /** False in every mode but `sync`: a call that writes is then refused before it is sent. */
  readonly writes: boolean;
  readonly counted: (effect: 'read' | 'write') => void;
}

const attempts = 5;
const defaultTimeout = 30_000;

export function createApi(options: ApiOptions, setting: ApiSetting): Api {
  return async (call) => {
    // Plugins may be JavaScript: a call that does not say what it does counts as a write.
    if (call.effect !== 'read' && !setting.writes) throw new Error(`${call.name} would write in a read-only run`);
    let renewed = false;
    for (let attempt = 1; ; attempt += 1) {
      const reading = await once(call, options, setting);
      if (reading.kind === 'ok') return reading.value;
      if (reading.kind === 'unauthorized' && options.renew && !call.anonymous && !renewed) {
        renewed = true;
        await options.renew();
        if (call.replaces) throw new TryAgain(findingOf(call, reading, options, setting.title));
        continue;
      }
      const pause = attempt < attempts ? backoff(reading, call.effect, attempt, setting.random) : undefined;
      if (pause === undefined) throw failureOf(call, reading, options, setting.title);
      setting.log.debug(`${setting.title}: ${call.name}: ${reading.reason}; next try in ${Math.round(pause)} ms`);
      await setting.clock.sleep(pause, setting.signal);
      if (call.replaces) throw new TryAgain(findingOf(call, reading, options, setting.title));
    }
  };
}

async function once<T>(call: Call<T>, options: ApiOptions, setting: ApiSetting): Promise<Reading<T>> {
  if (call.replaces) setting.budget.takeNow();
  else await setting.budget.take(setting.signal);
  const url = urlOf(call, setting);
  const body = call.json === undefined ? undefined : JSON.stringify(call.json);
  const toSign = { method: call.method, path: url.pathname + url.search, body: body ?? '' };
  const headers = {
    accept: 'application/json',
    'user-agent': 'multisite-domain-sync',
    ...(body !== undefined && { 'content-type': 'application/json' }),
    ...(!call.anonymous && { authorization: await options.authorization(toSign) }),
  };
  setting.signal.throwIfAborted();
  const started = setting.clock.now();
  setting.counted(call.effect);
  const wire = await send(
    {
      method: call.method,
      url: url.href,
      headers,
      body,
      timeoutMs: call.timeoutMs ?? defaultTimeout,
    },
    setting.dispatcher,
    call.effect === 'write' ? setting.late : setting.signal,
  );
  if (wire.kind === 'answer') {
    setting.budget.observe({
      limit: number(header(wire.headers, 'x-ratelimit-limit')),
      remaining: number(header(wire.headers, 'x-ratelimit-remaining')),
    });
  }
  const size =
    wire.kind === 'answer' ? `${wire.status}, ${wire.text.length} characters` : `${wire.kind}: ${wire.reason}`;
  setting.log.debug(`${setting.title}: ${call.method} ${call.path} → ${size}, ${setting.clock.now() - started} ms`);
  return readAnswer(wire, call, options, setting.clock.now());
}

/** A path such as `@elsewhere.example/` would turn the origin into a user name. */
function urlOf({ name, path, query = {} }: Call<unknown>, { title, origin }: ApiSetting): URL {
  const url = new URL(origin + path);
  if (url.origin !== new URL(origin).origin) throw otherHost(title, `could not ${name}: ${code(path)}`);
  for (const [key, value] of Object.entries(query)) url.searchParams.set(key, String(value));
  return url;
}

/** A provider's client reaches what the provider declares, and nothing else. */
export const otherHost = (title: string, what: string): Failure =>
  new Failure({
    id: 'api.other-host',
    severity: 'error',
    message: `${title}: ${what} leads to a host that the provider does not declare`,
    fix: 'Nothing was sent. Tell whoever wrote the provider.',
  });

function failureOf(call: Call<unknown>, reading: Failed, options: ApiOptions, title: string): Failure {
  const finding = findingOf(call, reading, options, title);
  if (reading.kind === 'refused' || reading.kind === 'unauthorized' || reading.kind === 'throttled')
    return new ApiError(finding, reading.status, reading.body);
  if (call.effect === 'write' && reading.kind !== 'not-sent') return new LostAnswer(finding);
  return new Failure(finding);
}

type Failed = Exclude<Reading<unknown>, { kind: 'ok' }>;

function findingOf(call: Call<unknown>, reading: Failed, options: ApiOptions, title: string): Finding {
  const { status, words, body, reason, finding: id } = reading;
  const said = words === undefined ? '' : `; ${title} says ${code(words)}`;
  const plain = `${title}: could not ${call.name}: ${reason}${said}`;
  const { name, effect } = call;
  const explained = status === undefined ? undefined : options.explain?.({ status, call: name, effect, words, body });
  return {
    id,
    severity: 'error',
    message: explained ? `${explained.message} (${plain})` : plain,
    fix: explained?.fix ?? fixes[id],
  };
}

const fixes: Readonly<Record<string, string>> = {
  'api.not-json': 'A proxy or a maintenance page may have answered instead of the vendor. Run again later.',
  'api.unavailable': "Look at the vendor's status page and run again later.",
  'api.unexpected-answer': 'The vendor may have changed its API. Please report this with the debug log.',
  'api.rate-limited': 'Something else uses the same API key. Run again later, or give this workflow its own key.',
};

const number = (text: string | undefined): number | undefined => {
  const value = Number(text);
  return text === undefined || text.trim() === '' || !Number.isFinite(value) ? undefined : value;
};
