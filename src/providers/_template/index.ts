import { z } from 'zod';
import {
  type Api,
  type ApiOptions,
  type AppState,
  type Change,
  type ConstantValues,
  canonical,
  code,
  defineProvider,
  type Host,
  type ProviderContext,
  readPages,
} from '../provider.ts';

const token = 'WU_TEMPLATE_TOKEN';
const siteId = 'WU_TEMPLATE_SITE_ID';

type Name = typeof token | typeof siteId;

/** An imaginary vendor with one REST row a hostname, which issues certificates by itself; made to be copied. */
const template = defineProvider<Name>({
  contract: 1,
  id: 'template',
  title: 'Template Hosting',
  docs: 'https://template-hosting.example/docs/api',
  origin: 'https://api.template-hosting.example',
  constants: [
    { name: token, secret: true, where: 'Profile > API Tokens', schema: z.string().regex(/^\S+$/, 'must be one word') },
    {
      name: siteId,
      secret: false,
      where: "the address of the site's page, panel.template-hosting.example/sites/{SITE_ID}",
      schema: z.string().regex(/^\d+$/, 'must be a number'),
    },
  ],
  limits: { hostnames: 500, requestsPerMinute: 60 },
  capabilities: { list: 'per-hostname', www: 'own-name', wildcards: true, certificates: ['automatic'] },
  connect,
});

/** What the core loads of a plugin. A provider of this project is exported by its name instead, for the registry. */
export default template;

function connect(constants: ConstantValues<Name>, context: ProviderContext): Host {
  const { [token]: secret = '', [siteId]: id = '' } = constants;
  const api = context.api({
    authorization: () => `Bearer ${secret}`,
    errorText: (body) => failure.safeParse(body).data?.message,
    explain: ({ status, call }) => explain(status, call, id),
  });
  const path = `/v1/sites/${encodeURIComponent(id)}`;
  // No `certificates`: this vendor needs no one to ask for them.
  return { read: () => readState(api, path), write: (change) => writeChange(change, api, path) };
}

// Name only what is used: zod drops the rest of an answer, secrets among it.
const failure = z.object({ message: z.string() });
const site = z.object({ name: z.string(), address: z.union([z.ipv4(), z.ipv6()]) });
const row = z.object({ id: z.int(), hostname: z.string() });
const page = z.object({ total: z.int(), items: z.array(row) });

const readSite = 'read the site';

/** Rows of a full page, by the vendor's documentation. */
const perPage = 10;

async function readState(api: Api, path: string): Promise<AppState> {
  const { name, address } = await api({ name: readSite, effect: 'read', method: 'GET', path, answer: site });
  const rows = await readRows(api, path);
  return {
    label: name,
    addresses: [address],
    hostnames: rows.map(({ id, hostname }) => ({ name: canonical(hostname), raw: hostname, id: String(id) })),
    certificates: { issuing: { kind: 'automatic', switch: 'on' }, installed: [] },
  };
}

/** Every page or an error: a list that stops early would make hostnames look gone. */
const readRows = (api: Api, path: string): Promise<readonly z.infer<typeof row>[]> =>
  readPages({
    what: "Template Hosting's list of hostnames",
    perPage,
    read: async (number) => {
      const { total, items } = await api({
        name: 'read the hostnames',
        effect: 'read',
        method: 'GET',
        path: `${path}/hostnames`,
        query: { page: number },
        answer: page,
      });
      return { rows: items, total, pages: Math.ceil(total / perPage) };
    },
  });

async function writeChange(change: Change, api: Api, path: string): Promise<void> {
  switch (change.kind) {
    case 'add':
      await api({
        name: `add ${code(change.name)}`,
        effect: 'write',
        method: 'POST',
        path: `${path}/hostnames`,
        json: { hostname: change.name },
        answer: row,
      });
      return;
    case 'remove':
      await api({
        name: `remove ${code(change.row.name)}`,
        effect: 'write',
        method: 'DELETE',
        path: `${path}/hostnames/${encodeURIComponent(change.row.id ?? '')}`,
        // 204: done, nothing to tell.
        answer: z.object({}),
      });
      return;
    default:
      throw new Error(`the capabilities of Template Hosting do not lead to ${change.kind}`);
  }
}

function explain(status: number, call: string, id: string): ReturnType<NonNullable<ApiOptions['explain']>> {
  if (status === 401) {
    return {
      message: 'Template Hosting does not accept WU_TEMPLATE_TOKEN',
      fix: 'Make a new token under Profile > API Tokens.',
    };
  }
  if (status === 404 && call === readSite) {
    return {
      message: `Template Hosting knows no site ${code(id)}, the value of WU_TEMPLATE_SITE_ID`,
      fix: "Take the ID from the address of the site's page, panel.template-hosting.example/sites/{SITE_ID}.",
    };
  }
  return undefined;
}
