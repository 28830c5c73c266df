import { z } from 'zod';

/**
 * The report: one JSON document with everything that a run saw, decided and did. Every output is a rendering of it.
 * Times are ISO 8601 in UTC.
 */
const location = z.strictObject({ file: z.string(), line: z.int(), column: z.int() });

const finding = z.strictObject({
  id: z.string().describe('Stable; documented in docs/findings.md.'),
  severity: z.enum(['error', 'warning', 'notice']),
  message: z.string(),
  fix: z.string().optional(),
  app: z.string().optional(),
  hostname: z.string().optional(),
  location: location.optional(),
  since: z.iso
    .datetime()
    .optional()
    .describe('Since when the hostname has been in trouble; absent where no earlier run saw it.'),
});

/**
 * The worst first. Where nothing is written, `drift` means that the host was changed since the last sync, and `unapplied`
 * that only the repository was.
 */
export const outcomes = [
  'failed',
  'blocked',
  'skipped',
  'pending',
  'drift',
  'unapplied',
  'changed',
  'in-sync',
  'paused',
] as const;
const coverages = ['covered', 'expiring', 'requested', 'uncovered', 'excluded', 'unknown'] as const;

const hostname = z.strictObject({
  name: z.string(),
  unicode: z.string().optional().describe('The name in its own script, if that differs.'),
  from: z.enum(['listed', 'www-rule', 'extra', 'host']).describe('Who asks for it; `host`: only the provider has it.'),
  verdict: z.enum(['in-sync', 'add', 'remove', 'foreign', 'orphan']).optional().describe('Absent in mode `validate`.'),
  why: z
    .enum(['declared', 'drift', 'adopted', 'undeclared', 'kept', 'primary', 'flag', 'prune', 'unremembered'])
    .optional(),
  done: z.boolean().describe('An addition or removal that was read back in this run.'),
  readiness: z.enum(['ready', 'not-ready', 'unknown']),
  seen: z.string().describe('What DNS said, in short.'),
  coverage: z.enum(coverages),
  coverageNote: z.string().optional().describe('Why, in a few words, where the word alone does not say.'),
  ssl: z.literal(false).optional().describe('Present where the configuration wants no certificate for it.'),
  certificate: z
    .strictObject({
      issuer: z.string(),
      notBefore: z.iso.datetime(),
      notAfter: z.iso.datetime(),
      daysLeft: z.int().describe('Whole days until it ends; negative when it has ended.'),
      lifetimeUsed: z.number().describe('The share of its lifetime that is over; vendors renew at about 0.67.'),
    })
    .optional()
    .describe('The certificate that was served.'),
  servers: z
    .array(
      z.strictObject({
        address: z.string(),
        coverage: z.enum(['covered', 'uncovered', 'unknown']),
        note: z.string().optional().describe('What it showed, in a few words.'),
      }),
    )
    .optional()
    .describe('What each server of the app showed; absent when all of them showed the same.'),
  location: location.optional(),
});

const app = z.strictObject({
  name: z.string(),
  provider: z.string(),
  title: z.string().describe("The provider's name for people."),
  label: z.string().optional().describe("The app's name at the provider."),
  outcome: z.enum(outcomes),
  graceUntil: z.iso
    .datetime()
    .optional()
    .describe(
      'When the first of the hostnames that wait counts as broken; absent when nothing waits or nobody can tell.',
    ),
  addresses: z.array(z.string()),
  planDigest: z.string().optional().describe('Absent when no plan could be made.'),
  appliedCommit: z.string().optional().describe('The commit whose declaration was carried out last, if that is known.'),
  hostnames: z.array(hostname),
  changed: z.strictObject({
    added: z.array(z.string()),
    removed: z.array(z.string()),
    certificates: z.int().describe('Certificate requests that the provider accepted.'),
  }),
  forecast: z
    .strictObject({
      kind: z.enum(['chosen', 'grouped', 'automatic']).describe('Who decides which names share a certificate.'),
      names: z.int().describe('Hostnames that would have a certificate once DNS leads to the app.'),
      now: z.int().describe('Hostnames that have one now.'),
      limit: z.int().optional().describe('How many names one certificate can have.'),
      asks: z.boolean().describe('Whether a certificate would be asked for.'),
    })
    .optional()
    .describe('What the plan would mean for the certificate; only in mode `plan`.'),
  certificateTry: z
    .strictObject({ attempt: z.int(), of: z.int() })
    .optional()
    .describe('How often the requested certificate was looked for.'),
  certificatesHeldUntil: z.iso
    .datetime()
    .optional()
    .describe('When the first of the certificate requests that are held back is due.'),
  findings: z.array(finding),
});

export const reportSchema = z.strictObject({
  schema: z.literal(1),
  mode: z.enum(['validate', 'plan', 'sync']),
  outcome: z.enum(outcomes).describe('The worst of the apps.'),
  startedAt: z.iso.datetime(),
  finishedAt: z.iso.datetime(),
  commit: z.string().optional(),
  calls: z.strictObject({
    reads: z.int(),
    writes: z.int(),
    github: z.int().optional().describe("Requests to GitHub's own API."),
  }),
  apps: z.array(app),
  findings: z.array(finding).describe('About the run as a whole; those of an app stand with the app.'),
});

export type Report = z.infer<typeof reportSchema>;
export type AppReport = Report['apps'][number];
export type HostnameReport = AppReport['hostnames'][number];
export type Outcome = AppReport['outcome'];
export type Coverage = HostnameReport['coverage'];

/** The worst outcome of all; `outcomes` lists the worst first. */
export function worst(all: readonly Outcome[]): Outcome {
  return outcomes.find((outcome) => all.includes(outcome)) ?? 'in-sync';
}
