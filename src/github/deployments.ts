import { z } from 'zod';
import { code, type Finding } from '../finding.ts';
import { anySet, CannotRecord, emptyMemory, type LedgerEntry, type Memory, type StateStore } from '../state/state.ts';
import type { GitHub } from './client.ts';
import { decodePayload, encodePayload, type Recorded } from './payload.ts';
import { isDenied, reasonOf } from './problem.ts';
import { keyOf, readRequests, settle, withRequests } from './requests.ts';

export interface DeploymentsSetting {
  readonly github: GitHub;
  /** The commit whose declaration is carried out. */
  readonly commit: string;
  /** The page of this run, for people. */
  readonly runUrl: string;
  /** Whether deployments may be made and closed: only in `sync` mode. */
  readonly writes: boolean;
}

/** Tells our deployments from those that GitHub makes for a job with the same environment. */
const task = 'multisite-domain-sync';
/** Attempts that are looked at for what they may call ours; each also carries what is left of those before it. */
const mostAttempts = 10;

const deploymentSchema = z.object({
  id: z.int(),
  sha: z.string(),
  task: z.string(),
  created_at: z.iso.datetime({ offset: true }),
  payload: z.unknown(),
});
const statusSchema = z.object({ state: z.string(), description: z.string().nullish() });
type Deployment = z.output<typeof deploymentSchema>;
type Status = z.output<typeof statusSchema>;

/**
 * Keeps the memory of each app in deployments of the environment `domains/<app>`: their payload says what is about to
 * become ours, their last status how it ended. Reading takes two calls an app, an attempt two more.
 */
export function deploymentState(setting: DeploymentsSetting): StateStore {
  const { owner, repo, api } = setting.github;
  const findings = new Map<string, Finding>();
  const note = (finding: Finding) => findings.set(`${finding.id} ${finding.app ?? ''}`, finding);
  const known = new Map<string, Memory>();

  const close = (id: number, state: 'success' | 'failure' | 'error', description: string) =>
    api.request('POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses', {
      ...{ owner, repo, deployment_id: id, state, description },
      log_url: setting.runUrl,
      // GitHub would turn older successes `inactive`.
      auto_inactive: false,
    });

  const closeAll = async (stale: readonly number[]) => {
    try {
      for (const id of stale) await close(id, 'error', 'The run ended before it was done. Requests: many');
    } catch (error) {
      note(cannotClose(error));
    }
  };

  return {
    read: async (app) => {
      try {
        const attempts = await readAttempts(setting.github, app);
        for (const { deployment, recorded } of attempts) if (!recorded) note(ignored(app, deployment));
        if (setting.writes) await closeAll(attempts.filter(isStale).map(({ deployment }) => deployment.id));
        const memory = memoryOf(attempts);
        known.set(app, memory);
        return memory;
      } catch (error) {
        note(cannotRead(error));
        return undefined;
      }
    },
    begin: async (app, memory) => {
      const payload = encodePayload(memory, known.get(app));
      if (!payload) {
        note(tooLarge(app, memory));
        throw new CannotRecord();
      }
      const id = await create(app, payload, setting).catch((error: unknown) => {
        note(cannotRecord(error));
        throw new CannotRecord();
      });
      return {
        // An attempt without an end counts as one request for any set, so there is nothing to add before one.
        record: async () => {},
        finish: async (result, latest) => {
          const words = result === 'success' ? 'As declared.' : 'Not as declared yet.';
          const description = withRequests(words, memory.ledger, latest.ledger);
          await close(id, result, description).catch((error: unknown) => note(cannotClose(error)));
        },
      };
    },
    findings: () => [...findings.values()],
  };
}

async function create(app: string, payload: object, { github, commit }: DeploymentsSetting): Promise<number> {
  const { owner, repo, api } = github;
  const { data } = await api.request('POST /repos/{owner}/{repo}/deployments', {
    ...{ owner, repo, ref: commit, task, environment: environmentOf(app), payload: { ...payload } },
    description: `Domains of ${app}`,
    auto_merge: false,
    required_contexts: [],
  });
  return z.object({ id: z.int() }).parse(data).id;
}

const environmentOf = (app: string): string => `domains/${app}`;

interface Attempted {
  readonly deployment: Deployment;
  /** Undefined for a payload that is not ours to read; its statuses are not asked for. */
  readonly recorded: Recorded | undefined;
  readonly statuses: readonly Status[];
}

/** The newest attempts, the newest first, up to the last one that succeeded. */
async function readAttempts({ owner, repo, api }: GitHub, app: string): Promise<readonly Attempted[]> {
  const { data } = await api.request('GET /repos/{owner}/{repo}/deployments', {
    ...{ owner, repo, task, environment: environmentOf(app), per_page: mostAttempts },
  });
  const deployments = z.array(deploymentSchema).parse(data);
  const attempts: Attempted[] = [];
  for (const deployment of deployments.filter((each) => each.task === task).sort((a, b) => b.id - a.id)) {
    const recorded = decodePayload(deployment.payload);
    const statuses = recorded ? await readStatuses({ owner, repo, api }, deployment.id) : [];
    attempts.push({ deployment, recorded, statuses });
    if (statuses.some(({ state }) => succeeded.has(state))) break;
  }
  return attempts;
}

async function readStatuses({ owner, repo, api }: Pick<GitHub, 'owner' | 'repo' | 'api'>, id: number) {
  const { data } = await api.request('GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses', {
    ...{ owner, repo, deployment_id: id, per_page: 100 },
  });
  return z.array(statusSchema).parse(data);
}

/** GitHub turns a success `inactive` when a job of the same environment succeeds. */
const succeeded: ReadonlySet<string> = new Set(['success', 'inactive']);
const ended: ReadonlySet<string> = new Set([...succeeded, 'failure', 'error']);

const isStale = ({ recorded, statuses }: Attempted): boolean =>
  recorded !== undefined && !statuses.some(({ state }) => ended.has(state));

/** What the attempts add up to. One that cannot be read may have taken names away: then nothing counts as ours. */
function memoryOf(attempts: readonly Attempted[]): Memory {
  const readable = attempts.flatMap(({ recorded, statuses }) => (recorded ? [{ recorded, statuses }] : []));
  const owned = readable.flatMap(({ recorded, statuses }) =>
    statuses.some(({ state }) => succeeded.has(state)) ? [...recorded.owned] : [...recorded.owned, ...recorded.leaving],
  );
  const ledger = new Map(
    attempts
      .toReversed()
      .flatMap(ledgerOf)
      .map((entry) => [keyOf(entry), entry]),
  );
  return {
    applied: readable.length < attempts.length ? new Set() : new Set(owned),
    ledger: [...ledger.values()].sort((a, b) => a.at - b.at),
    lapsed: readable[0]?.recorded.lapsed ?? emptyMemory.lapsed,
    troubles: readable[0]?.recorded.troubles ?? emptyMemory.troubles,
    commit: attempts[0]?.deployment.sha,
  };
}

/** A run that did not say what it asked for counts as one request for any set of names. */
function ledgerOf({ deployment, recorded, statuses }: Attempted): readonly LedgerEntry[] {
  const lines = statuses.map(({ description }) => readRequests(description ?? '')).filter((line) => line !== undefined);
  const told = lines.filter((line) => line !== 'many');
  const ledger = settle(recorded?.ledger ?? [], told.flat());
  const at = Math.floor(Date.parse(deployment.created_at) / 1000);
  return told.length > 0 ? ledger : [...ledger, { set: anySet, at, result: 'unknown' }];
}

const lost = 'What this tool attached in earlier runs is not known, so nothing is removed';

const cannotRead = (error: unknown): Finding => ({
  id: 'github.cannot-read-deployments',
  severity: 'notice',
  message: `${lost}: GitHub did not show the deployments (${reasonOf(error)}).`,
  fix: isDenied(error)
    ? 'Give the job `permissions: deployments: write`; for a plan, `deployments: read` is enough.'
    : 'Run again later.',
});

const cannotRecord = (error: unknown): Finding => ({
  id: 'github.cannot-record',
  severity: 'notice',
  message: `Nothing is removed, because runs cannot be recorded as deployments (${reasonOf(error)}).`,
  fix: isDenied(error) ? 'Give the job `permissions: deployments: write`.' : 'Run again later.',
});

/** A missing permission is said once, whichever call meets it first. */
const cannotClose = (error: unknown): Finding =>
  isDenied(error)
    ? cannotRecord(error)
    : {
        id: 'github.deployment-left-open',
        severity: 'notice',
        message: `How an attempt ended could not be written to its deployment (${reasonOf(error)}).`,
        fix: 'Nothing has to be done: the next run closes it, and until then everything it touched counts as owned.',
      };

const tooLarge = (app: string, { applied }: Memory): Finding => ({
  id: 'github.state-too-large',
  severity: 'warning',
  app,
  message: `Nothing is removed, because a deployment cannot hold what this app owns: ${applied.size} hostnames.`,
  fix: 'Divide the app; a deployment holds about 6,000 hostnames.',
});

const ignored = (app: string, { id, sha }: Deployment): Finding => ({
  id: 'github.foreign-deployment',
  severity: 'notice',
  app,
  message: `Deployment ${code(id)} of commit ${code(sha.slice(0, 7))} was ignored: its payload is not one that this version writes. Nothing is removed in this run.`,
  fix: 'Use one version of this action for an app, and another `task` in tools that deploy to its environment.',
});
