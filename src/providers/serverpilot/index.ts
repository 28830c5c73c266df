import { z } from 'zod';
import {
  ApiError,
  type AppState,
  type CertificateState,
  type ConstantValues,
  canonical,
  defineProvider,
  type Host,
  type LiveHostname,
  type ProviderContext,
} from '../provider.ts';
import { settle } from './action.ts';
import { type App, apiOptions, createServerPilotApi, type ServerPilotApi } from './api.ts';

const clientId = 'WU_SERVER_PILOT_CLIENT_ID';
const apiKey = 'WU_SERVER_PILOT_API_KEY';
const appId = 'WU_SERVER_PILOT_APP_ID';

type Name = typeof clientId | typeof apiKey | typeof appId;

export const serverpilot = defineProvider<Name>({
  contract: 1,
  id: 'serverpilot',
  title: 'ServerPilot',
  docs: 'https://github.com/ServerPilot/API',
  origin: 'https://api.serverpilot.io',
  constants: [
    {
      name: clientId,
      secret: false,
      where: 'manage.serverpilot.io, Account > API',
      schema: z.string().regex(/^[^\s:]+$/, 'must be one word without a colon'),
    },
    {
      name: apiKey,
      secret: true,
      where: 'manage.serverpilot.io, Account > API',
      schema: z.string().regex(/^\S+$/, 'must be one word'),
    },
    {
      name: appId,
      secret: false,
      where: "the address of the app's page, manage.serverpilot.io/apps/{APP_ID}",
      schema: z.string().regex(/^[A-Za-z0-9]+$/, 'must be letters and digits only'),
    },
  ],
  // The rate is ours: ServerPilot documents none, so this is only polite.
  limits: { hostnames: 300, requestsPerMinute: 120 },
  capabilities: { list: 'replaced-whole', www: 'own-name', wildcards: true, certificates: ['automatic'] },
  connect,
});

function connect(constants: ConstantValues<Name>, context: ProviderContext): Host {
  const { [clientId]: user = '', [apiKey]: key = '', [appId]: app = '' } = constants;
  const pair = Buffer.from(`${user}:${key}`).toString('base64');
  context.mask(pair);
  const api = createServerPilotApi(context.api(apiOptions(pair, app)), app);

  return {
    read: () => readState(api, context),
    write: async (change) => {
      if (change.kind !== 'replace') throw new Error(`ServerPilot's list is replaced whole, not by ${change.kind}`);
      const { actionid, data } = await api.setDomains(change.hostnames);
      if (!sameNames(data.domains, change.hostnames)) context.log.debug('ServerPilot: answered with another list');
      await settle(actionid, api, context);
    },
    certificates: {
      state: async () => certificatesOf(await api.readApp()),
      request: () => switchAutoSslOn(api, context),
    },
  };
}

/** `autossl` is in a single app's answer only, so nothing but its server can be shared with other apps. */
async function readState(api: ServerPilotApi, context: ProviderContext): Promise<AppState> {
  const app = await api.readApp();
  return {
    label: app.name,
    addresses: await addressesOf(app.serverid, api, context),
    hostnames: app.domains.map((raw): LiveHostname => ({ name: canonical(raw), raw })),
    certificates: certificatesOf(app),
  };
}

/** Asked once a run for each server; a failure is not remembered, because it belongs to the app that met it. */
function addressesOf(server: string, api: ServerPilotApi, context: ProviderContext): Promise<readonly string[]> {
  const known = context.shared('addresses of servers', () => new Map<string, Promise<readonly string[]>>());
  const asked = known.get(server);
  if (asked) return asked;
  const asking = api.readServer(server).then(
    ({ lastaddress }) => (lastaddress === null ? [] : [lastaddress]),
    (error: unknown) => {
      known.delete(server);
      throw error;
    },
  );
  known.set(server, asking);
  return asking;
}

/** `ssl` is what the server uses, `autossl` what ServerPilot has in store; the latter can lag behind the domains. */
function certificatesOf({ ssl, autossl }: App): CertificateState {
  if (ssl?.auto) {
    return {
      issuing: { kind: 'automatic', switch: 'on' },
      installed: [{ kind: 'issued', names: autossl?.domains?.map(canonical) }],
    };
  }
  return {
    issuing: { kind: 'automatic', switch: autossl?.available && !ssl ? 'available' : 'not-yet' },
    installed: ssl ? [{ kind: 'custom' }] : [],
  };
}

/**
 * The call is refused when AutoSSL is on already and when it can't be, with statuses that are not documented: the state
 * tells which.
 */
async function switchAutoSslOn(api: ServerPilotApi, context: ProviderContext): Promise<void> {
  const accepted = await api.switchAutoSslOn().catch(async (error: unknown) => {
    const refused = error instanceof ApiError && (error.status === 400 || error.status === 409);
    if (refused && (await api.readApp()).ssl?.auto) return undefined;
    throw error;
  });
  await settle(accepted?.actionid, api, context);
}

function sameNames(some: readonly string[], others: readonly string[]): boolean {
  return new Set(some.map(canonical)).symmetricDifference(new Set(others.map(canonical))).size === 0;
}
