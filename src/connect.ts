import { createHash } from 'node:crypto';
import type { Dispatcher } from 'undici';
import type { Context } from './context.ts';
import { code, Failure } from './finding.ts';
import { createApi, otherHost } from './http/api.ts';
import { createBudget } from './http/budget.ts';
import { safeOrigin } from './http/origin.ts';
import { lateBy, writeGraceMs } from './late.ts';
import type { ConstantValues, Host, Provider, ProviderContext } from './providers/provider.ts';
import { wait } from './wait.ts';

/** What the vendors of a run have in common. */
export interface Vendors {
  /** Makes a host for one app; apps with the same credential share sessions and the rate budget. */
  connect(provider: Provider, constants: ConstantValues): Promise<Host>;
  /** API calls so far. */
  calls(): { readonly reads: number; readonly writes: number };
}

export interface VendorSetting {
  readonly dispatcher: Dispatcher;
  /** Whether calls that write may go out: only in `sync` mode. */
  readonly writes: boolean;
  /** Another origin for a provider's API, from `MDS_<ID>_URL`; it stands for all that the provider declares. */
  readonly originOf: (provider: Provider) => string | undefined;
  readonly mask: (secret: string) => void;
}

export function createVendors(setting: VendorSetting, context: Context): Vendors {
  const calls = { reads: 0, writes: 0 };
  const late = lateBy(writeGraceMs, context.signal);
  const sharedByCredential = new Map<string, Map<string, unknown>>();

  const providerContext = (provider: Provider, constants: ConstantValues): ProviderContext => {
    const credential = credentialOf(provider, constants);
    const store = once(sharedByCredential, credential, () => new Map<string, unknown>());
    const shared = <T>(key: string, make: () => T): T => once(store, key, make) as T;
    return {
      ...context,
      shared,
      mask: setting.mask,
      wait: (what, look) => wait(what, look, context),
      api: (options) =>
        createApi(options, {
          ...context,
          late,
          title: provider.title,
          origin: setting.originOf(provider) ?? declaredOrigin(provider, constants, options.origin),
          dispatcher: setting.dispatcher,
          writes: setting.writes,
          budget: shared('rate budget', () => createBudget(provider.limits.requestsPerMinute, context.clock)),
          counted: (effect) => {
            calls[effect === 'read' ? 'reads' : 'writes'] += 1;
          },
        }),
    };
  };

  return {
    connect: async (provider, constants) => provider.connect(constants, providerContext(provider, constants)),
    calls: () => ({ ...calls }),
  };
}

/** One of the origins that a provider declares. Where a constant says it, nobody has looked at it before. */
function declaredOrigin(provider: Provider, constants: ConstantValues, asked: string | undefined): string {
  const { origin, otherOrigins = [], title } = provider;
  const main = typeof origin === 'string' ? origin : origin(constants);
  const wanted = asked ?? main;
  if (wanted !== main && !otherOrigins.includes(wanted)) throw otherHost(title, code(wanted));
  const safe = safeOrigin(wanted);
  if (safe !== undefined) return safe;
  throw new Failure({
    id: 'api.unsafe-origin',
    severity: 'error',
    message: `${title}: credentials may not go to ${code(wanted)}`,
    fix: 'The API has to be at an `https://` address, or on loopback. Check the constant that says where it is.',
  });
}

/** The same for all apps that use the same secrets; a hash, so that no map holds secrets as keys. */
function credentialOf(provider: Provider, constants: ConstantValues): string {
  const secrets = provider.constants.filter(({ secret }) => secret).map(({ name }) => constants[name] ?? '');
  return createHash('sha256')
    .update(JSON.stringify([provider.id, ...secrets]))
    .digest('hex');
}

function once<T>(map: Map<string, T>, key: string, make: () => T): T {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
