import { z } from 'zod';
import { canonical } from '../hostname.ts';
import type { Host, HostCertificates, Provider } from '../providers/provider.ts';
import { aFunction } from './contract.ts';

/** What a plugin's host may answer: the types of src/providers/provider.ts, for values that no compiler has seen. */

const text = z.string().max(1_000);
const hostname = text.refine(
  (name) => name !== '' && name === canonical(name),
  'has to be a name as `canonical` gives it',
);

const order = z.object({ names: z.array(hostname), group: text.optional() });

const issuing = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('chosen'), limit: z.int().positive() }),
  z.object({ kind: z.literal('grouped'), groups: z.array(order) }),
  z.object({ kind: z.literal('automatic'), switch: z.enum(['on', 'available', 'not-yet']) }),
]);

export const installedSchema = z.object({
  kind: z.enum(['issued', 'custom', 'wildcard']),
  names: z.array(hostname).optional(),
  id: text.optional(),
});

const row = z.object({
  name: hostname,
  raw: text,
  id: text.optional(),
  www: z.object({ on: z.boolean(), changeable: z.boolean() }).optional(),
});

/** The schemas of one provider: what it did not claim among its capabilities, its answers may not have. */
export function answersOf({ capabilities }: Provider) {
  const certificates = z.object({
    issuing: issuing.refine(({ kind }) => capabilities.certificates.includes(kind), {
      path: ['kind'],
      message: 'is not among the capabilities',
    }),
    installed: z.array(installedSchema),
  });
  const rows = capabilities.www === 'flag' ? row : row.omit({ www: true });
  const app = z.object({
    label: text,
    addresses: z.array(z.union([z.ipv4(), z.ipv6()])),
    primary: hostname.optional(),
    hostnames: z.array(rows),
    certificates,
    lock: text.optional(),
    uniqueIn: text.optional(),
  });
  return { app, certificates };
}

/** Only looked at: its methods are called on the host itself. */
export const hostSchema = z.object({
  read: aFunction<Host['read']>(),
  write: aFunction<Host['write']>(),
  certificates: z
    .object({
      state: aFunction<HostCertificates['state']>(),
      inspect: aFunction<NonNullable<HostCertificates['inspect']>>().optional(),
      request: aFunction<HostCertificates['request']>(),
    })
    .optional(),
});
export type HostMethods = z.output<typeof hostSchema>;
