import { z } from 'zod';
import { safeOrigin } from '../http/origin.ts';
import type { Constant, Provider } from '../providers/provider.ts';
import { printable } from '../text.ts';

/** The contract of src/providers/provider.ts, for objects that no compiler has seen. */

export const aFunction = <T>() => z.custom<T>((value) => typeof value === 'function', 'has to be a function');

const phrase = (longest: number) =>
  z
    .string()
    .min(1, 'must not be empty')
    .max(longest, `has ${longest} characters at most`)
    .refine((text) => text === printable(text), 'has to be one line of visible characters');

/** What an id may be, for domains.yml too. */
export const providerId = '^[a-z][a-z0-9-]{0,29}$';
const id = z.string().regex(new RegExp(providerId), 'has to be lower-case letters, digits and `-`, 30 at most');

const constantName = z
  .string()
  .regex(/^WU(?:_[A-Z0-9]+)+$/, 'has to be `WU_` and upper-case letters, digits and single `_`');

/** What `safeParse` of any zod gives, as far as it is needed. */
const verdict = z.object({
  success: z.boolean(),
  error: z.object({ issues: z.array(z.object({ message: z.string() })) }).optional(),
});

interface Checker {
  safeParse(value: string): unknown;
}

/** A plugin's own schema: it comes from another copy of zod, and may throw. */
const foreignSchema = z
  .custom<Checker>(
    (value) => typeof value === 'object' && value !== null && 'safeParse' in value,
    'has to be a schema of zod',
  )
  .transform((schema) =>
    z.string().superRefine((value, context) => {
      const reason = complaint(schema, value);
      if (reason !== undefined) context.addIssue({ code: 'custom', message: reason });
    }),
  );

function complaint(schema: Checker, value: string): string | undefined {
  try {
    const { success, error } = verdict.parse(schema.safeParse(value));
    return success ? undefined : (error?.issues[0]?.message ?? '');
  } catch {
    return "it could not be checked, as the plugin's schema for it fails";
  }
}

const constant = z.object({
  name: constantName,
  secret: z.boolean(),
  where: phrase(300),
  optional: z.literal(true).exactOptional(),
  instead: z.array(constantName).exactOptional(),
  schema: foreignSchema.exactOptional(),
  hostnames: z.literal(true).exactOptional(),
});

const constants = z.array(constant).superRefine((list: readonly Constant[], context) => {
  const names = list.map(({ name }) => name);
  for (const [index, { name, instead = [] }] of list.entries()) {
    if (names.indexOf(name) !== index) context.addIssue({ code: 'custom', path: [index], message: 'is there twice' });
    const unknown = instead.some((other) => !names.includes(other));
    if (unknown)
      context.addIssue({ code: 'custom', path: [index, 'instead'], message: 'names no constant of the list' });
  }
});

const capabilities = z
  .object({
    list: z.enum(['replaced-whole', 'per-hostname']),
    www: z.enum(['own-name', 'flag']),
    wildcards: z.boolean(),
    certificates: z.array(z.enum(['chosen', 'grouped', 'automatic'])).min(1, 'has to name at least one'),
  })
  .refine(({ list, www }) => list === 'per-hostname' || www === 'own-name', {
    path: ['www'],
    message: 'can be `flag` only where rows are written one by one',
  });

const origin = z
  .string()
  .refine(
    (text) => safeOrigin(text) !== undefined,
    'has to be an `https://` origin, or one on loopback, without a path',
  );

/** The version is looked at first: a provider for another one may have another shape. */
export const versioned = z.looseObject({ contract: z.unknown() });

export const providerSchema = z.object({
  contract: z.literal(1),
  id,
  title: phrase(60),
  docs: z.url({ protocol: /^https?$/, error: 'has to be the address of a web page' }),
  origin: z.union([origin, aFunction<Exclude<Provider['origin'], string>>()], {
    error: 'has to be an `https://` origin, one on loopback, or a function of the constants',
  }),
  otherOrigins: z.array(origin).exactOptional(),
  constants,
  limits: z.object({
    hostnames: z.int().positive().exactOptional(),
    requestsPerMinute: z.number().positive(),
  }),
  capabilities,
  connect: aFunction<Provider['connect']>(),
});

/** What is wrong, each with its place and without any value. */
export const problemsIn = (error: z.ZodError): readonly string[] =>
  error.issues.map(({ path, message }) => `\`${path.map(String).join('.') || 'it'}\` ${message}`);
