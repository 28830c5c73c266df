import { z } from 'zod';
import { type Api, ApiError, type Call, type Hostname, type Page, readPages } from '../provider.ts';
import type { Credential } from './credential.ts';
import { callNames } from './explain.ts';

/** The most rows that RunCloud puts on a page (runcloud.io/docs/api/v2). */
const perPage = 40;

/** A flag as RunCloud writes it: 0 and 1 for domains, true and false for SSL modes. */
const flag = z.union([z.boolean(), z.literal([0, 1, '0', '1'])]).transform((value) => Number(value) === 1);

/** An answer whose content does not matter; dropped whole, because certificates come with their private keys. */
const anything = z.unknown().transform(() => undefined);

/** Null while the server is not connected. */
const ipAddress = z.union([z.ipv4(), z.ipv6()]).nullish().catch(null);

/** All but id and name is missing in the oldest v2 answers. */
const domainRow = z.object({
  id: z.int(),
  name: z.string(),
  /** `primary`, `alias` or `redirect`. */
  type: z.string().nullish(),
  www: flag.nullish(),
  /** `none`, `www` or `non-www`. */
  redirection: z.string().nullish(),
});
export type DomainRow = z.infer<typeof domainRow>;

/** What one call sets together. */
interface DomainMeta {
  readonly type: string | undefined;
  readonly redirection: string | undefined;
  readonly www: boolean;
}

/** The docs have `meta.pagination`; `meta.lastPage` was seen in its place. */
const domainPage = z
  .object({
    data: z.array(domainRow),
    meta: z
      .object({
        pagination: z.object({ total: z.int().optional(), total_pages: z.int().optional() }).optional(),
        lastPage: z.int().optional(),
      })
      .optional(),
  })
  .transform(
    ({ data, meta }): Page<DomainRow> => ({
      rows: data,
      total: meta?.pagination?.total,
      pages: meta?.pagination?.total_pages ?? meta?.lastPage,
    }),
  );

/** Without an id it only says that no certificate is installed. */
const certificate = z.object({
  id: z.int().nullish(),
  /** `letsencrypt`, `custom` or `csr`. */
  method: z.string().nullish(),
  /** `http-01` or `dns-01`. */
  authorizationMethod: z.string().nullish(),
});
export type Certificate = z.infer<typeof certificate> & { readonly id: number };

/** `basic`: one certificate for the web app. `advanced`: one for each domain. `auto`: as advanced, by RunCloud itself. */
export type CertificateMode = 'basic' | 'advanced' | 'auto';

/** Installing may run the whole issuance inside the request. */
const installTimeout = 180_000;

/** Id of "TLS 1.2 and 1.3"; v2 asks for one. */
const modernTls = 2;

type WriteMethod = 'POST' | 'PUT' | 'PATCH' | 'DELETE';

export type RunCloudApi = ReturnType<typeof createRunCloudApi>;

/**
 * The calls of RunCloud's API that concern one web app. v2 and v3 have the same paths, but for changing a domain, which
 * only v3 can. Sources: runcloud.io/docs/api/v3, runcloud.io/docs/api/v2.
 */
export function createRunCloudApi(call: Api, version: Credential['version'], server: string, app: string) {
  const serverPath = `/api/${version}/servers/${server}`;
  const appPath = `${serverPath}/webapps/${app}`;
  const domainPath = (id: string) => `${appPath}/domains/${id}`;
  /** Of one domain, or of the whole web app. */
  const sslPath = (domain: string | undefined) => `${domain === undefined ? appPath : domainPath(domain)}/ssl`;

  const read = <T>(name: string, path: string, answer: z.ZodType<T>, query: Call<T>['query'] = {}) =>
    call({ name, effect: 'read', method: 'GET', path, query, answer });
  const write = (name: string, method: WriteMethod, path: string, rest: Pick<Call<void>, 'json' | 'timeoutMs'> = {}) =>
    call<void>({ name, effect: 'write', method, path, answer: anything, ...rest });

  return {
    server: () => read(callNames.server, serverPath, z.object({ ipAddress: ipAddress })),

    /** Keeps nothing but the name: the answer also holds the keys of the git hooks. */
    webApp: () => read(callNames.webApp, appPath, z.object({ name: z.string() })),

    domains: () =>
      readPages({
        what: "RunCloud's list of domains",
        perPage,
        read: (page) => read('read the domains', `${appPath}/domains`, domainPage, { page, perPage }),
      }),

    domain: (id: string) => read('read a domain', domainPath(id), domainRow),

    addDomain: (name: Hostname, www: boolean) =>
      write('add a domain', 'POST', `${appPath}/domains`, { json: { name, www, redirection: 'none', type: 'alias' } }),

    /** v3 only. */
    changeDomain: (id: string, meta: DomainMeta) =>
      write('change a domain', 'PATCH', `${domainPath(id)}/meta`, { json: meta }),

    removeDomain: (id: string) => write('remove a domain', 'DELETE', domainPath(id)),

    certificateMode: async (): Promise<CertificateMode> => {
      const flags = z.object({ advancedSSL: flag, autoSSL: flag.nullish() });
      const answer = read('read the SSL mode', `${appPath}/ssl/advanced`, flags);
      const { advancedSSL, autoSSL } = await orIf([403, 404], answer, { advancedSSL: false, autoSSL: false });
      return autoSSL ? 'auto' : advancedSSL ? 'advanced' : 'basic';
    },

    /** The certificate of a domain, or of the whole web app; undefined when there is none. */
    certificate: async (domain?: string): Promise<Certificate | undefined> => {
      const answer = await orIf([404], read('read the certificate', sslPath(domain), certificate), {});
      const { id } = answer;
      return typeof id === 'number' ? { ...answer, id } : undefined;
    },

    /** A Let's Encrypt certificate where there is none of them yet; plain HTTP stays reachable. */
    installCertificate: (domain?: string) =>
      write(callNames.install, 'POST', sslPath(domain), {
        timeoutMs: installTimeout,
        json: {
          provider: 'letsencrypt',
          enableHttp: true,
          enableHsts: false,
          authorizationMethod: 'http-01',
          environment: 'live',
          ...(version === 'v2' && { ssl_protocol_id: modernTls }),
          // The mode that a web app with certificates per domain is in already, as the documented call repeats it.
          ...(domain !== undefined && { advancedSSL: true, autoSSL: false }),
        },
      }),

    /** Issues a Let's Encrypt certificate again, for the names that are served now. */
    redeployCertificate: (id: string, domain?: string) =>
      write('issue the certificate again', 'PUT', `${sslPath(domain)}/${id}`, { timeoutMs: installTimeout }),
  };
}

/** `instead` when the call is refused with one of these statuses. */
async function orIf<T>(statuses: readonly number[], answer: Promise<T>, instead: T): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof ApiError && statuses.includes(error.status)) return instead;
    throw error;
  }
}

/** RunCloud's own words: `message`, and Laravel's `errors` by field. A good answer may have a `message` too. */
export function errorText(body: unknown, status: number): string | undefined {
  if (status < 400) return undefined;
  const parsed = refusalBody.safeParse(body);
  if (!parsed.success) return undefined;
  const { message, errors = {} } = parsed.data;
  const texts = [message, ...Object.values(errors).flat()].filter((text) => text !== undefined && text !== '');
  return texts.length > 0 ? texts.join(' ') : undefined;
}

/** The fields that a 422 complains about; empty when it names none. */
export function refusedFields(body: unknown): readonly string[] {
  return Object.keys(refusalBody.safeParse(body).data?.errors ?? {});
}

const refusalBody = z.object({
  message: z.string().optional().catch(undefined),
  errors: z
    .record(z.string(), z.union([z.string(), z.array(z.string())]))
    .optional()
    .catch(undefined),
});
