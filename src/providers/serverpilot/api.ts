import { z } from 'zod';
import { type Api, type ApiOptions, type Call, code, type Progress, type Refusal } from '../provider.ts';

/**
 * The part of ServerPilot's API v1 that this provider needs (https://github.com/ServerPilot/API). Schemas name only what
 * is used, so that zod drops the rest: an app's answer holds the private key of its certificate in clear.
 */
export interface ServerPilotApi {
  readApp(): Promise<App>;
  readServer(id: string): Promise<Server>;
  /** Replaces the whole list. */
  setDomains(domains: readonly string[]): Promise<Accepted<{ readonly domains: readonly string[] }>>;
  /** Puts the certificate that AutoSSL has ready into use. Refused when it is in use already, or when there is none. */
  switchAutoSslOn(): Promise<Accepted<unknown>>;
  progressOf(action: string): Promise<Progress>;
}

/** What a write answers; `actionid` is there when a server has to be configured for it. */
interface Accepted<T> {
  readonly actionid?: string | null | undefined;
  readonly data: T;
}

const app = z.object({
  name: z.string(),
  serverid: z.string(),
  // Strict on purpose: a list that is not there must never be taken for an empty one, because it is written back whole.
  domains: z.array(z.string()),
  // `auto` is missing in the documented example of an uploaded certificate.
  ssl: z.object({ auto: z.boolean().default(false) }).nullish(),
  // Only a single app's GET has it, and without `domains` until a certificate is available.
  autossl: z.object({ available: z.boolean(), domains: z.array(z.string()).optional() }).nullish(),
});
export type App = z.infer<typeof app>;

const server = z.object({
  /** Null until the server has reported for the first time; what is no IP address is as good as none. */
  lastaddress: z.union([z.ipv4(), z.ipv6()]).nullable().catch(null),
});
type Server = z.infer<typeof server>;

const action = z.object({ status: z.enum(['open', 'success', 'error']) });

const enveloped = <T>(data: z.ZodType<T>) => z.object({ actionid: z.string().nullish(), data });

const names = {
  readApp: 'read the app',
  readServer: "read the app's server",
  setDomains: "set the app's domains",
  switchAutoSslOn: 'switch AutoSSL on',
  readAction: 'look at an action',
} as const;

const ofTheApp: readonly string[] = [names.readApp, names.setDomains, names.switchAutoSslOn];

export function createServerPilotApi(api: Api, appId: string): ServerPilotApi {
  const appPath = `/v1/apps/${encodeURIComponent(appId)}`;
  const read = async <T>(call: Pick<Call<T>, 'name' | 'path'>, data: z.ZodType<T>): Promise<T> =>
    (await api({ ...call, effect: 'read', method: 'GET', answer: enveloped(data) })).data;

  return {
    readApp: () => read({ name: names.readApp, path: appPath }, app),
    readServer: (id) =>
      read({ name: names.readServer, path: `/v1/servers/${encodeURIComponent(id.toWellFormed())}` }, server),
    setDomains: (domains) =>
      api({
        name: names.setDomains,
        effect: 'write',
        replaces: true,
        method: 'POST',
        path: appPath,
        json: { domains },
        answer: enveloped(app.pick({ domains: true })),
      }),
    switchAutoSslOn: () =>
      api({
        name: names.switchAutoSslOn,
        effect: 'write',
        method: 'POST',
        path: `${appPath}/ssl`,
        json: { auto: true },
        answer: enveloped(z.object({})),
      }),
    progressOf: async (id) => {
      const path = `/v1/actions/${encodeURIComponent(id.toWellFormed())}`;
      const { status } = await read({ name: names.readAction, path }, action);
      if (status === 'open') return { state: 'running' };
      return status === 'success' ? { state: 'done' } : { state: 'failed', reason: 'it ended with errors' };
    },
  };
}

/** How ServerPilot authenticates and refuses. `pair` is client id and API key as HTTP Basic wants them. */
export function apiOptions(pair: string, appId: string): ApiOptions {
  return {
    authorization: () => `Basic ${pair}`,
    errorText: (body) => {
      const parsed = failure.safeParse(body);
      return parsed.success ? withoutEcho(parsed.data.error.message) : undefined;
    },
    explain: (refusal) => explain(refusal, appId),
  };
}

const failure = z.object({ error: z.object({ message: z.string() }) });

/** ServerPilot repeats the raw body of a request that it could not read; nothing of that belongs in a report. */
function withoutEcho(message: string): string {
  return message.replace(/(Invalid JSON request):[\s\S]*|-----BEGIN[\s\S]*/i, '$1 …');
}

function explain({ status, call }: Refusal, appId: string): ReturnType<NonNullable<ApiOptions['explain']>> {
  switch (status) {
    case 401:
      return {
        message: 'ServerPilot does not accept WU_SERVER_PILOT_CLIENT_ID together with WU_SERVER_PILOT_API_KEY',
        fix: 'Compare both with Account > API at manage.serverpilot.io. An account has one key: making a new one ends the old one.',
      };
    case 402:
      return {
        message: 'The ServerPilot account has no valid payment card',
        fix: "Add one to the account's billing at manage.serverpilot.io, then run again.",
      };
    case 403:
      return {
        message: 'ServerPilot protects what this call is about',
        fix: `Look at the app ${code(appId)} at manage.serverpilot.io, or ask ServerPilot's support what protects it.`,
      };
    case 404:
      if (!ofTheApp.includes(call)) return undefined;
      return {
        message: `ServerPilot knows no app ${code(appId)}, the value of WU_SERVER_PILOT_APP_ID, in the account of this API key`,
        fix: 'Open the app at manage.serverpilot.io: its ID is in the address, manage.serverpilot.io/apps/{APP_ID}.',
      };
    default:
      return undefined;
  }
}
