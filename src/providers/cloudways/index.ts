import { z } from 'zod';
import {
  type Api,
  type AppState,
  type Change,
  canonical,
  code,
  defineProvider,
  Failure,
  type Finding,
  type Host,
  type ProviderContext,
} from '../provider.ts';
import { type App, type Server, serverList } from './answers.ts';
import { connectApi } from './api.ts';
import { constants, found } from './constants.ts';
import { createListing, type Listing } from './listing.ts';
import { carryOut } from './operations.ts';

/** Names that one Let's Encrypt certificate holds (support.cloudways.com, article 5129566). */
const namesPerCertificate = 100;

export const cloudways = defineProvider({
  contract: 1,
  id: 'cloudways',
  title: 'Cloudways',
  docs: 'https://developers.cloudways.com/docs/',
  origin: 'https://api.cloudways.com',
  constants,
  // Cloudways allows 100 a minute (support.cloudways.com, article 5136065) to all that use the account: some are left for others.
  limits: { requestsPerMinute: 60 },
  capabilities: { list: 'replaced-whole', www: 'own-name', wildcards: true, certificates: ['chosen'] },
  connect: (values, context) => {
    const settings = required.parse(values);
    const { api, account } = connectApi(settings.WU_CLOUDWAYS_EMAIL, settings.WU_CLOUDWAYS_API_KEY, context);
    const servers = context.shared(`servers of ${account}`, () => createListing(() => readServers(api)));
    return createHost(settings, api, servers, context);
  },
});

const required = z.object({
  WU_CLOUDWAYS_EMAIL: z.string(),
  WU_CLOUDWAYS_API_KEY: z.string(),
  WU_CLOUDWAYS_SERVER_ID: z.string(),
  WU_CLOUDWAYS_APP_ID: z.string(),
});
type Settings = z.output<typeof required>;

function createHost(settings: Settings, api: Api, servers: Listing<readonly Server[]>, context: ProviderContext): Host {
  const ids = { server_id: Number(settings.WU_CLOUDWAYS_SERVER_ID), app_id: Number(settings.WU_CLOUDWAYS_APP_ID) };
  const read: Host['read'] = async (freshness) => stateOf(await servers[freshness](), settings);
  return {
    read,
    write: (change) =>
      carryOut(
        {
          name: 'set the aliases',
          path: '/api/v2/app/manage/aliases',
          json: { ...ids, aliases: aliasesOf(change) },
          replaces: true,
          findings: { failed: 'cloudways.operation-failed', unknown: 'cloudways.operation-unknown' },
        },
        api,
        context,
      ),
    certificates: {
      state: async () => (await read('fresh')).certificates,
      request: ({ names }) =>
        carryOut(
          {
            name: "install a Let's Encrypt certificate",
            path: '/api/v2/security/lets_encrypt_install',
            json: { ...ids, ssl_email: settings.WU_CLOUDWAYS_EMAIL, wild_card: false, ssl_domains: names },
            findings: { failed: 'certificate.request-failed', unknown: 'certificate.request-unknown' },
          },
          api,
          context,
        ),
    },
  };
}

const readServers = (api: Api): Promise<readonly Server[]> =>
  api({ name: 'read the servers', effect: 'read', method: 'GET', path: '/api/v2/server', answer: serverList });

/** The aliases are the hostnames besides the primary one, which Cloudways keeps in a field of its own. */
function aliasesOf(change: Change): readonly string[] {
  if (change.kind !== 'replace') throw new Error(`Cloudways sets whole lists; it was asked to ${change.kind} one`);
  return change.hostnames.filter((raw) => canonical(raw) !== change.before.primary);
}

function stateOf(servers: readonly Server[], settings: Settings): AppState {
  const { server, app } = locate(servers, settings);
  return {
    label: app.label,
    addresses: server.public_ip ? [server.public_ip] : [],
    primary: app.cname === '' ? undefined : canonical(app.cname),
    hostnames: app.aliases.map((raw) => ({ name: canonical(raw), raw })),
    certificates: { issuing: { kind: 'chosen', limit: namesPerCertificate }, installed: app.certificates },
    lock: `server ${server.id}`,
  };
}

function locate(
  servers: readonly Server[],
  { WU_CLOUDWAYS_SERVER_ID: serverId, WU_CLOUDWAYS_APP_ID: appId }: Settings,
): { readonly server: Server; readonly app: App } {
  const home = servers.find(({ apps }) => apps.some(({ id }) => id === appId));
  const server = servers.find(({ id }) => id === serverId);
  const app = server?.apps.find(({ id }) => id === appId);
  if (!server) {
    const seen = home ? `, and application ${code(appId)} is on server ${code(home.id)}` : '';
    throw failure(
      'cloudways.server-not-found',
      `WU_CLOUDWAYS_SERVER_ID is ${code(serverId)}, but the key sees no such server among its ${servers.length}${seen}.`,
      `Check ${found('WU_CLOUDWAYS_SERVER_ID')}, and that WU_CLOUDWAYS_API_KEY is of the same account.`,
    );
  }
  if (!app) {
    const seen = home ? `; it is on server ${code(home.id)}` : '';
    throw failure(
      'cloudways.app-not-found',
      `WU_CLOUDWAYS_APP_ID is ${code(appId)}, but server ${code(serverId)} has no such application${seen}.`,
      home ? `Check ${found('WU_CLOUDWAYS_SERVER_ID')}.` : `Check ${found('WU_CLOUDWAYS_APP_ID')}.`,
    );
  }
  if ('unreadable' in app) {
    throw failure(
      'api.unexpected-answer',
      `Cloudways: application ${code(appId)} comes in another shape than documented.`,
      'The vendor may have changed its API. Please report this with the debug log.',
    );
  }
  return { server, app };
}

const failure = (id: string, message: string, fix: string): Failure =>
  new Failure({ id, severity: 'error', message, fix } satisfies Finding);
