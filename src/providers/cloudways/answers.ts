import { z } from 'zod';
import { canonical, type InstalledCertificate, type Progress } from '../provider.ts';

/** Ids are strings in what is read, numbers elsewhere, and words for some operations: kept as text. */
const id = z.union([z.string().min(1), z.number()]).transform(String);

/** Yes and no come as "0" and "1", 0 and 1, true and false, or not at all. */
export const isTrue = (value: unknown): boolean =>
  !(Array.isArray(value) && value.length === 0) &&
  ![undefined, null, false, 0, '', '0', 'false'].some((no) => no === value);

const flag = z.unknown().optional().transform(isTrue);

/** Whatever does not have the shape counts as not said. */
const maybe = <T extends z.ZodType>(schema: T) => schema.optional().catch(undefined);

const letsEncrypt = z.object({
  is_installed: flag,
  ssl_domains: maybe(z.array(z.string())),
  type: maybe(z.string()),
});

const readableApp = z
  .object({
    id,
    label: maybe(z.string()),
    cname: z.string().nullish(),
    aliases: z.array(z.string()).nullish(),
    own_ssl: flag,
    wild_card: flag,
    lets_encrypt: maybe(letsEncrypt),
  })
  .transform((app) => ({
    id: app.id,
    label: app.label ?? '',
    /** Empty when the app has no primary domain: it may have aliases all the same. */
    cname: app.cname ?? '',
    aliases: (app.aliases ?? []).filter((alias) => alias !== ''),
    certificates: [
      ...(app.own_ssl ? [{ kind: 'custom' } satisfies InstalledCertificate] : []),
      ...(app.lets_encrypt?.is_installed ? [installed(app.lets_encrypt, app.wild_card)] : []),
    ],
  }));

/** One app of another shape must not keep the others from being read. */
const unreadableApp = z.object({ id }).transform(({ id }) => ({ id, unreadable: true as const }));

/** `GET /server`: the whole account. What is not named here is dropped, every password among it. */
export const serverList = z
  .object({
    servers: z.array(
      z.object({
        id,
        public_ip: maybe(z.string()),
        apps: z.array(z.union([readableApp, unreadableApp])).nullish(),
      }),
    ),
  })
  .transform(({ servers }) => servers.map(({ apps, ...server }) => ({ ...server, apps: apps ?? [] })));

export type Server = z.output<typeof serverList>[number];
export type App = z.output<typeof readableApp>;

function installed({ ssl_domains, type }: z.output<typeof letsEncrypt>, wildCard: boolean): InstalledCertificate {
  const wildcard = wildCard || type === 'wc' || ssl_domains?.some((name) => name.startsWith('*.'));
  return { kind: wildcard ? 'wildcard' : 'issued', names: ssl_domains?.map(canonical) };
}

/** An OAuth token; `expires_in` is in seconds and may be missing. */
export const tokenAnswer = z.object({
  access_token: z.string().regex(/^[\x21-\x7e]+$/),
  expires_in: z.coerce.number().positive().catch(3000),
});

/** The answer to a write: the id of the operation that it started, wherever this endpoint puts it; undefined for none. */
export const started = z.union([
  z
    .object({
      operation_id: maybe(id),
      operation: maybe(z.object({ id })),
      response: maybe(z.object({ operation_id: id })),
      data: maybe(z.object({ operation_id: id })),
      server: maybe(z.object({ operations: z.array(z.object({ id })) })),
    })
    .transform(
      (body) =>
        body.operation_id ??
        body.operation?.id ??
        body.response?.operation_id ??
        body.data?.operation_id ??
        body.server?.operations[0]?.id,
    ),
  // PHP writes an empty object as an empty list.
  z.tuple([]).transform(() => undefined),
]);

/**
 * `GET /operation/{id}`. `is_completed` is "0" while it runs, "1" when it is done and "-1" when it failed: a number, and
 * never a yes or no. The `status` beside the operation has been seen false for one that was done, and is not looked at.
 */
export const operationAnswer = z
  .object({
    operation: z.object({
      is_completed: z.union([z.string(), z.number(), z.boolean()]),
      is_failed: flag,
      message: maybe(z.string()),
      status: maybe(z.string()),
    }),
  })
  .transform(({ operation }): Progress => {
    const reason = operation.message || operation.status || 'no reason given';
    const completed = String(operation.is_completed).trim();
    if (completed === '-1' || operation.is_failed) return { state: 'failed', reason };
    if (completed === '1' || completed === 'true') return { state: 'done' };
    if (completed === '0' || completed === 'false') return { state: 'running' };
    return { state: 'unknown', reason: 'Cloudways gives a state of the operation that is not documented' };
  });
