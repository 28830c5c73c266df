import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { code, type Finding } from './finding.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** What started the run, as far as it decides anything. */
export interface Event {
  /** `push`, `pull_request`, `schedule`, … */
  readonly name: string;
  readonly action: string | undefined;
  /** `refs/heads/main`. */
  readonly ref: string | undefined;
  /** The name of the repository's default branch; some payloads do not say. */
  readonly defaultBranch: string | undefined;
  readonly pullRequest: PullRequest | undefined;
}

export interface PullRequest {
  readonly number: number;
  readonly merged: boolean;
  /** False for a fork, which is also what remains of a head repository that was deleted. */
  readonly sameRepository: boolean;
  /** The name of the branch that it goes into. */
  readonly baseBranch: string;
  readonly headSha: string;
  readonly baseSha: string;
  readonly mergeCommitSha: string | undefined;
  /** Names of its labels at the time of the event. */
  readonly labels: readonly string[];
}

/** Schedules run nowhere else; of other events only what is known to be so counts. */
export function isOnDefaultBranch({ name, ref, defaultBranch }: Event): boolean {
  return name === 'schedule' || (defaultBranch !== undefined && ref === `refs/heads/${defaultBranch}`);
}

/** The parts of GitHub's webhook payloads that are read (docs.github.com, "Webhook events and payloads"). */
const payloadSchema = z.object({
  action: z.string().optional(),
  ref: z.string().nullish(),
  repository: z.object({ default_branch: z.string().optional() }).optional(),
  pull_request: z
    .object({
      number: z.int(),
      merged: z.boolean().nullish(),
      merge_commit_sha: z.string().nullish(),
      labels: z.array(z.object({ name: z.string() })).default([]),
      head: z.object({ sha: z.string(), repo: z.object({ id: z.int() }).nullish() }),
      base: z.object({ ref: z.string(), sha: z.string(), repo: z.object({ id: z.int() }) }),
    })
    .optional(),
});
type Payload = z.output<typeof payloadSchema>;

/** Reads the event of this run; there is none when somebody runs the action in a terminal. */
export async function readEvent(
  environment: Environment,
): Promise<{ readonly event?: Event | undefined; readonly findings: readonly Finding[] }> {
  const name = environment['GITHUB_EVENT_NAME'];
  if (!name) return { findings: [] };
  const path = environment['GITHUB_EVENT_PATH'];
  if (!path) return { event: eventOf(name, {}, environment), findings: [] };
  try {
    const payload = payloadSchema.parse(JSON.parse(await readFile(path, 'utf8')));
    return { event: eventOf(name, payload, environment), findings: [] };
  } catch (error) {
    return { findings: [unreadable(name, error)] };
  }
}

function eventOf(name: string, payload: Payload, environment: Environment): Event {
  const pull = payload.pull_request;
  return {
    name,
    action: payload.action,
    ref: environment['GITHUB_REF'] || (payload.ref ?? undefined),
    defaultBranch: payload.repository?.default_branch,
    pullRequest: pull && {
      number: pull.number,
      merged: pull.merged ?? false,
      sameRepository: pull.head.repo?.id === pull.base.repo.id,
      baseBranch: pull.base.ref,
      headSha: pull.head.sha,
      baseSha: pull.base.sha,
      mergeCommitSha: pull.merge_commit_sha ?? undefined,
      labels: pull.labels.map(({ name }) => name),
    },
  };
}

function unreadable(name: string, error: unknown): Finding {
  const [issue] = error instanceof z.ZodError ? error.issues : [];
  const reason = issue ? `${code(issue.path.join('.'))} is not as documented` : 'the file cannot be read as JSON';
  return {
    id: 'event.unreadable',
    severity: 'error',
    message: `The event ${code(name)} that started this run could not be understood: ${reason}.`,
    fix: 'Check what `GITHUB_EVENT_PATH` points to; on a runner of GitHub, run the job again.',
  };
}
