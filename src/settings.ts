import { resolve } from 'node:path';
import { z } from 'zod';
import { code, type Finding } from './finding.ts';
import { safeOrigin } from './http/origin.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** What only simulators, proxies and tests change, by `MDS_*` in the environment and nowhere else. */
export interface Settings {
  /** Origins of vendors' APIs by provider id; a provider that is not here has its own. */
  readonly origins: ReadonlyMap<string, string>;
  /** Honoured for loopback targets only. */
  readonly tlsPort: number | undefined;
  /** Honoured for loopback targets only; without it, no plain HTTP is asked there. */
  readonly httpPort: number | undefined;
  /** For name servers of zones on loopback; without it, none there is asked. */
  readonly dnsPort: number | undefined;
  /** A file that holds the state instead of GitHub; absolute. */
  readonly stateFile: string | undefined;
}

const port = z
  .string()
  .regex(/^\d{1,5}$/, 'has to be a port')
  .transform(Number)
  .refine((value) => value >= 1 && value <= 65_535, 'has to be a port');

/** Credentials go to this origin. */
const origin = z.string().transform((text, context) => {
  const safe = safeOrigin(text);
  if (safe !== undefined) return safe;
  context.addIssue({ code: 'custom', message: 'has to be an `https://` origin, or one on loopback, without a path' });
  return z.NEVER;
});

const proxy = z.string().refine((text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol), {
  message: 'has to be an `http://` or `https://` URL',
});

/** Reads `MDS_*`, and makes sure that undici can read the variables about proxies; everything that is wrong is said at once. */
export function readSettings(
  environment: Environment,
  providerIds: readonly string[],
): { readonly settings?: Settings; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const read = <T>(name: string, schema: z.ZodType<T>): T | undefined => {
    const text = environment[name]?.trim();
    if (text === undefined || text === '') return undefined;
    const result = schema.safeParse(text);
    if (result.success) return result.data;
    findings.push({
      id: 'settings.wrong-value',
      severity: 'error',
      message: `The environment variable ${code(name)} ${result.error.issues[0]?.message ?? 'is not right'}.`,
      fix: `Mend ${code(name)}, or take it out: only simulators, proxies and tests need it.`,
    });
    return undefined;
  };
  const origins = new Map<string, string>();
  for (const id of providerIds) {
    const found = read(`MDS_${id.toUpperCase().replaceAll('-', '_')}_URL`, origin);
    if (found !== undefined) origins.set(id, found);
  }
  for (const name of ['HTTP_PROXY', 'HTTPS_PROXY', 'http_proxy', 'https_proxy']) read(name, proxy);
  const settings: Settings = {
    origins,
    tlsPort: read('MDS_TLS_PORT', port),
    httpPort: read('MDS_HTTP_PORT', port),
    dnsPort: read('MDS_DNS_PORT', port),
    stateFile: read(
      'MDS_STATE_FILE',
      z.string().transform((path) => resolve(path)),
    ),
  };
  return findings.length > 0 ? { findings } : { settings, findings };
}
