import { z } from 'zod';
import { type AppState, type Change, canonical, defineProvider, type Host } from '../provider.ts';
import { createRunCloudApi, errorText, type RunCloudApi } from './api.ts';
import { createCertificates, readCertificates } from './certificates.ts';
import { credentialOf } from './credential.ts';
import { addDomain, changeWww, liveHostname, removeDomain } from './domains.ts';
import { explainRefusal } from './explain.ts';

const digits = z.string().regex(/^\d+$/, 'must be a number');
/** What an HTTP header can carry. */
const secretText = z.string().regex(/^[\x21-\x7e]+$/, 'must be one word of plain characters');
const panelPage = 'the page of the web app in the panel: manage.runcloud.io/servers/{SERVER_ID}/apps/{APP_ID}';

/** RunCloud by its API v3 with a workspace token, or by v2 with the key and secret of a personal account. */
export const runcloud = defineProvider({
  contract: 1,
  id: 'runcloud',
  title: 'RunCloud',
  docs: 'https://runcloud.io/docs/api/v3',
  origin: 'https://manage.runcloud.io',
  constants: [
    {
      name: 'WU_RUNCLOUD_API_TOKEN',
      secret: true,
      where: 'RunCloud panel, Workspace > Settings > API Management',
      instead: ['WU_RUNCLOUD_API_KEY', 'WU_RUNCLOUD_API_SECRET'],
      schema: secretText,
    },
    {
      name: 'WU_RUNCLOUD_API_KEY',
      secret: true,
      where: 'RunCloud panel, user profile > Settings > API Key',
      instead: ['WU_RUNCLOUD_API_TOKEN'],
      schema: secretText.regex(/^[^:]*$/, 'must not have a colon'),
    },
    {
      name: 'WU_RUNCLOUD_API_SECRET',
      secret: true,
      where: 'RunCloud panel, user profile > Settings > API Key',
      instead: ['WU_RUNCLOUD_API_TOKEN'],
      schema: secretText,
    },
    { name: 'WU_RUNCLOUD_SERVER_ID', secret: false, where: panelPage, schema: digits },
    { name: 'WU_RUNCLOUD_APP_ID', secret: false, where: panelPage, schema: digits },
  ],
  // Stated by one client's documentation only; the X-RateLimit headers may lower it.
  limits: { requestsPerMinute: 60 },
  capabilities: { list: 'per-hostname', www: 'flag', wildcards: true, certificates: ['grouped', 'automatic'] },
  connect: (constants, context) => {
    const { WU_RUNCLOUD_SERVER_ID: server = '', WU_RUNCLOUD_APP_ID: app = '' } = constants;
    const credential = credentialOf(constants);
    if (credential.derived !== undefined) context.mask(credential.derived);
    context.shared('announced', () => {
      context.log.info(credential.announcement);
      return true;
    });
    const call = context.api({
      authorization: () => credential.authorization,
      errorText,
      explain: explainRefusal(credential, server, app),
    });
    const api = createRunCloudApi(call, credential.version, server, app);
    // Apps on one server read its address once.
    const serverOnce = context.shared(`server ${server}`, () => once(api.server));
    return createHost(api, server, serverOnce, credential.version === 'v3');
  },
});

function createHost(api: RunCloudApi, server: string, readServer: RunCloudApi['server'], wwwChangeable: boolean): Host {
  const readWebApp = once(api.webApp);
  let primaryId: string | undefined;

  const read = async (): Promise<AppState> => {
    // One after the other, so that a wrong id is reported as that id.
    const { ipAddress } = await readServer();
    const { name: label } = await readWebApp();
    const rows = await api.domains();
    const primary = rows.find(({ type }) => type === 'primary');
    primaryId = primary && String(primary.id);
    return {
      label,
      addresses: ipAddress ? [ipAddress] : [],
      primary: primary && canonical(primary.name),
      hostnames: rows.map((row) => liveHostname(row, wwwChangeable)),
      certificates: await readCertificates(api, rows),
      // Not documented: the API refuses a name that another web app of the server has.
      uniqueIn: `server ${server}`,
    };
  };

  const write = async (change: Change): Promise<void> => {
    switch (change.kind) {
      case 'add':
        return addDomain(api, change.name, change.www);
      case 'update':
        return changeWww(api, change.row, change.www);
      case 'remove':
        return removeDomain(api, change.row, primaryId);
      case 'replace':
        throw new Error('RunCloud writes row by row');
    }
  };

  return { read, write, certificates: createCertificates(api) };
}

/** Reads what does not change during a run; a failure is not kept. */
function once<T>(read: () => Promise<T>): () => Promise<T> {
  let known: Promise<T> | undefined;
  return () => {
    known ??= read().catch((error: unknown) => {
      known = undefined;
      throw error;
    });
    return known;
  };
}
