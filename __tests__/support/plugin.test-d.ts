// What a compiler has to say about plugins. Compiled against the packed package by package.test.ts, never run.
import { conformance } from 'multisite-domain-sync/conformance';
import {
  type AppState,
  type Call,
  type Change,
  canonical,
  defineProvider,
  type Host,
  LostAnswer,
  type Provider,
  type ProviderContext,
  readPages,
} from 'multisite-domain-sync/provider';
import { createFaults, serve, type VendorSimulator, type World } from 'multisite-domain-sync/simulator';
import { z } from 'zod';

const common = {
  contract: 1,
  id: 'acme',
  title: 'Acme',
  docs: 'https://acme.example/',
  origin: 'https://api.acme.example',
  limits: { requestsPerMinute: 60 },
  capabilities: { list: 'per-hostname', www: 'own-name', wildcards: false, certificates: [] },
} as const;
declare const host: Host;

// Constants are typed from the provider's own list.
const typed = defineProvider({
  ...common,
  constants: [{ name: 'WU_ACME_TOKEN', secret: true, where: 'Profile', schema: z.string().min(8) }],
  connect: ({ WU_ACME_TOKEN: token }) => {
    token satisfies string | undefined;
    return host;
  },
});
typed satisfies Provider;
defineProvider({
  ...common,
  constants: [{ name: 'WU_ACME_TOKEN', secret: true, where: 'Profile' }],
  // @ts-expect-error no such constant
  connect: ({ WU_ACME_KEY: _ }) => host,
});

// The origin may come from the constants, and the contract has a version.
defineProvider({ ...typed, origin: ({ WU_ACME_TOKEN: token = '' }) => token });
// @ts-expect-error another version of the contract
defineProvider({ ...typed, contract: 2 });
// @ts-expect-error no version of the contract
defineProvider({ ...typed, contract: undefined });
// @ts-expect-error no such kind of list
defineProvider({ ...typed, capabilities: { ...common.capabilities, list: 'by-row' } });

// A call's answer has the type of its schema; a call says whether it writes.
export async function calls(context: ProviderContext): Promise<void> {
  const api = context.api({
    authorization: ({ method, path, body }) => method + path + body,
    errorText: () => undefined,
  });
  const call = { name: 'read', effect: 'read', method: 'GET', path: '/' } as const;
  const answer = await api({ ...call, answer: z.object({ total: z.int() }) });
  answer.total satisfies number;
  // @ts-expect-error not in the schema
  answer.items;
  // @ts-expect-error a call has an effect
  ({ name: 'read', method: 'GET', path: '/', answer: z.unknown() }) satisfies Call<unknown>;
  const rows = await readPages({
    what: 'rows',
    perPage: 10,
    read: async () => ({ rows: [{ id: 1 }], total: 1, pages: 1 }),
  });
  rows satisfies readonly { readonly id: number }[];
  const settled = await context.wait('it', async () => ({ state: 'running' }));
  if (settled.state !== 'done')
    throw new LostAnswer({ id: 'acme.unknown', severity: 'error', message: settled.reason });
  // @ts-expect-error groups of lines are the core's
  context.log.group('mine');
}

// A host is complete, and a change is one of four.
export const complete: Host = { read: async () => state, write: async (change) => void kinds(change) };
// @ts-expect-error no host without a way to write
export const half: Host = { read: async () => state };
const kinds = (change: Change): 'replace' | 'add' | 'update' | 'remove' => change.kind;
const state: AppState = {
  label: '',
  addresses: [],
  hostnames: [{ name: canonical('a.example'), raw: 'a.example' }],
  certificates: { issuing: { kind: 'automatic', switch: 'on' }, installed: [] },
};
// @ts-expect-error automatic certificates say whether they are used
state.certificates.issuing satisfies { kind: 'automatic' } & { switch: 'maybe' };

// The suite takes a provider with what stands in for its vendor.
declare const vendor: VendorSimulator;
conformance({
  provider: typed,
  start: async (world: World) => {
    await serve(() => Response.json({ at: world.clock.now() }), createFaults());
    return vendor;
  },
  isListWrite: ({ method, path }) => method === 'PUT' && path.startsWith('/list'),
});
// @ts-expect-error no simulator
conformance({ provider: typed });
