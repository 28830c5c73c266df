import { isIP } from 'node:net';
import { z } from 'zod';
import { code } from '../finding.ts';
import { isWildcard, parseHostname } from '../hostname.ts';

/**
 * The shape of domains.yml. It is parsed piece by piece (the file, each app, each domain), so that one wrong key never
 * hides the wrong names below it; the published JSON Schema is put together from the same pieces.
 */

/** What a check of ours hands on through a zod issue. */
export interface Problem {
  readonly id: string;
  readonly message: string;
  readonly fix: string;
}

const text = (check: (value: string) => string | Problem) =>
  z.string().transform((value, context) => {
    const result = check(value);
    if (typeof result === 'string') return result;
    context.addIssue({ code: 'custom', params: { problem: result } });
    return z.NEVER;
  });

const hostname = text((value) => readName(value, 'config.invalid-hostname')).describe(
  'A hostname, in Unicode or punycode; may be a wildcard (`*.example.com`).',
);
const pattern = text((value) => readName(value, 'config.invalid-keep'));
const address = text((value) => readAddress(value) ?? notAnAddress(value));
const expected = text((value) => readAddress(value) ?? readTarget(value));
const glob = text(readGlob);

const www = z.enum(['main-only', 'always', 'never']);
const expect = z
  .array(expected)
  .describe('Other addresses, CIDR ranges or CNAME targets that count as right: a proxy, a CDN, a load balancer.');

const options = {
  www: www
    .optional()
    .describe('When `www.` is added beside this name. Default: what the app says. Ignored for a wildcard.'),
  ssl: z.boolean().optional().describe('Whether a certificate is wanted. Default: what the app says.'),
  expect: expect.optional(),
};

export const domainObject = z.strictObject({
  name: hostname,
  ...options,
});
export const domainSchema = z.union([hostname, domainObject]);

/** The published schema lists the words of the registry here. */
export const providerWord = z.string().describe('The hosting provider.');

/** One app. Its domains are parsed one by one. */
export const appSchema = z.strictObject({
  provider: providerWord,
  www: www
    .default('main-only')
    .describe('When `www.` is added: to registrable domains (`main-only`), to every name (`always`), or `never`.'),
  prune: z
    .enum(['owned', 'none', 'all'])
    .default('owned')
    .describe(
      'What is removed at the provider once it is no longer declared: what this tool added or adopted (`owned`), nothing (`none`), or everything (`all`).',
    ),
  keep: z
    .array(pattern)
    .default([])
    .describe('Hostnames that are foreign on purpose; `*.example.com` stands for every name below.'),
  addresses: z
    .array(address)
    .default([])
    .describe("IP addresses and CIDR ranges where the app is reached, besides the provider's own."),
  expect: expect.default([]),
  ssl: z.boolean().default(true).describe('Whether certificates are wanted.'),
  paused: z.boolean().default(false).describe('Report the app, but do not touch it.'),
  include: z
    .union([glob, z.array(glob)])
    .optional()
    .describe('Files with more domains, by patterns relative to this file: `domains/*.yml`.'),
  domains: z.array(z.unknown()).optional().describe('The domains of the app.'),
});

export const appName = z
  .string()
  .regex(/^[a-z][a-z0-9-]{0,49}$/)
  .describe('Lower-case letters, digits and `-`; at most 50 characters.');

/** The form with several apps. Its apps are parsed one by one. */
export const appsSchema = z.strictObject({ apps: z.record(z.string(), z.unknown()) });

const publishedApp = appSchema.extend({
  domains: z.array(domainSchema).optional().describe('The domains of the app.'),
});

/** What domains.yml may hold, whole. */
export const publishedFile = z.union([
  publishedApp.describe('One app, called `default`.'),
  z
    .strictObject({ apps: z.record(appName, publishedApp).describe('Apps by name.') })
    .describe('Several apps, each with a name.'),
]);

/** What an included file may hold, whole. */
export const publishedInclude = z.union([
  domainObject.describe('One domain.'),
  z.array(domainSchema).describe('Several domains.'),
]);

function readName(value: string, id: string): string | Problem {
  const parsed = parseHostname(value);
  if (parsed.ok) return parsed.hostname;
  return {
    id,
    message: `${code(value)} ${parsed.reason}.`,
    fix: parsed.suggestion
      ? `Write ${code(parsed.suggestion)}.`
      : 'Write one hostname such as `shop.example.org`, without scheme, port or path.',
  };
}

/** An IP address or CIDR range in lower case; undefined when it is none. */
function readAddress(value: string): string | undefined {
  const [ip = '', prefix, ...rest] = value.trim().toLowerCase().split('/');
  const family = ip.includes('%') ? 0 : isIP(ip);
  if (family === 0 || rest.length > 0) return undefined;
  if (prefix === undefined) return ip;
  const bits = /^(0|[1-9]\d{0,2})$/.test(prefix) ? Number(prefix) : Number.POSITIVE_INFINITY;
  return bits <= (family === 4 ? 32 : 128) ? `${ip}/${prefix}` : undefined;
}

function notAnAddress(value: string): Problem {
  return {
    id: 'config.invalid-address',
    message: `${code(value)} is neither an IP address nor a CIDR range.`,
    fix: 'Write an address such as `203.0.113.10`, `2001:db8::10` or `203.0.113.0/24`. CNAME targets belong under `expect`.',
  };
}

function readTarget(value: string): string | Problem {
  const parsed = parseHostname(value);
  if (parsed.ok && !isWildcard(parsed.hostname)) return parsed.hostname;
  return {
    id: 'config.invalid-expect',
    message: `${code(value)} is neither an IP address, nor a CIDR range, nor the hostname of a CNAME target.`,
    fix: 'Write an address such as `203.0.113.10`, a range such as `203.0.113.0/24`, or a hostname such as `edge.cdn.example`.',
  };
}

/** Braces and extended patterns can be made to take forever, and a list of patterns does the same. */
function readGlob(value: string): string | Problem {
  if (value.trim() !== '' && value.length <= 300 && !/[{}()\\]/.test(value)) return value.trim();
  return {
    id: 'config.invalid-include',
    message: `${code(value)} is not a pattern that \`include\` takes.`,
    fix: 'Use a path with `*`, `**`, `?` and `/`, such as `domains/*.yml`; several patterns go into a list.',
  };
}
