import type { Dispatcher } from 'undici';
import type { z } from 'zod';
import type { Clock } from '../context.ts';
import { code, Failure, type Finding } from '../finding.ts';
import type { Log } from '../io.ts';
import { type Reading, readAnswer } from './answer.ts';
import type { Budget } from './budget.ts';
import { ApiError, LostAnswer, TryAgain } from './errors.ts';
import { backoff } from './retry.ts';
import { header, send } from './transport.ts';

/** One call of a vendor's API. */
export interface Call<T> {
  /** What the call does, for people: "read the servers". */
  readonly name: string;
  /** What the call does to the vendor's state; the verb does not tell: an OAuth exchange is a POST that only reads. */
  readonly effect: 'read' | 'write';
  readonly method: Dispatcher.HttpMethod;
  /** Path below the vendor's origin, ids already encoded. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string | number>>;
  readonly json?: unknown;
  /** The shape that an answer must have to be believed; it drops what is not needed, secrets among it. */
  readonly answer: z.ZodType<T>;
  /** For the whole exchange, in milliseconds; 30,000 when left out. */
  readonly timeoutMs?: number;
  /** Send no credentials: the call is the one that gets them. */
  readonly anonymous?: true;
  /**
   * The write replaces what was read just before: it goes out at once, ahead of the rate budget, and is never sent again
   * after a pause. Where that would be right for other calls, it fails with `TryAgain` when the pause is over.
   */
  readonly replaces?: true;
}

/** Makes one call; fails with `ApiError`, `LostAnswer`, `TryAgain` or a plain `Failure`, each with one finding. */
export type Api = <T>(call: Call<T>) => Promise<T>;

/** What a provider says about its vendor's API. */
export interface ApiOptions {
  /** The value of the Authorization header. */
  readonly authorization: () => Promise<string> | string;
  /** Gets new credentials after a 401; it is called once for each call. */
  readonly renew?: () => Promise<void>;
  /** The vendor's own words in an answer that reports a failure; asked about every answer, whatever its status. */
  readonly errorText: (body: unknown, status: number) => string | undefined;
  /** What a refusal means for the person: which constant or permission is wrong, and where to mend it. */
  readonly explain?: (refusal: Refusal) => { readonly message: string; readonly fix: string } | undefined;
  /** Statuses of 500 and above by which the vendor refuses for good (Cloudways' 599). */
  readonly refusals?: readonly number[];
}

export interface Refusal {
  readonly status: number;
  readonly call: string;
  readonly effect: 'read' | 'write';
  /** The vendor's own words, if it said any. */
  readonly words: string | undefined;
  readonly body: unknown;
}

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
    if (call.effect === 'write' && !setting.writes) throw new Error(`${call.name} would write in a read-only run`);
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
  const url = new URL(setting.origin + call.path);
  for (const [key, value] of Object.entries(call.query ?? {})) url.searchParams.set(key, String(value));
  const headers = {
    accept: 'application/json',
    'user-agent': 'multisite-domain-sync',
    ...(call.json !== undefined && { 'content-type': 'application/json' }),
    ...(!call.anonymous && { authorization: await options.authorization() }),
  };
  setting.signal.throwIfAborted();
  const started = setting.clock.now();
  setting.counted(call.effect);
  const wire = await send(
    {
      method: call.method,
      url: url.href,
      headers,
      body: call.json === undefined ? undefined : JSON.stringify(call.json),
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
