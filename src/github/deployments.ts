import { z } from 'zod';
import type { Finding } from '../finding.ts';
import { anySet, CannotRecord, emptyMemory, type LedgerEntry, type Memory, type StateStore } from '../state/state.ts';
import type { GitHub } from './client.ts';
import { cannotClose, cannotRead, cannotRecord, ignored, tooLarge } from './deployment-findings.ts';
import { decodePayload, encodePayload, isPayload, type Payload, type Recorded } from './payload.ts';
import { mayHaveHappened } from './problem.ts';
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
const mostTries = 3;

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
  const known = new Map<string, Known>();

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
        known.set(app, { memory, newest: attempts[0]?.deployment.id ?? 0 });
        return memory;
      } catch (error) {
        note(cannotRead(error));
        return undefined;
      }
    },
    begin: async (app, memory) => {
      const { memory: before, newest } = known.get(app) ?? { memory: emptyMemory, newest: 0 };
      const payload = encodePayload(memory, before);
      if (!payload) {
        note(tooLarge(app, memory));
        throw new CannotRecord();
      }
      const id = await create(app, payload, newest, setting).catch((error: unknown) => {
        note(cannotRecord(error));
        throw new CannotRecord();
      });
      return {
        // An attempt without an end counts as one request for any set, so there is nothing to add before one.
        record: async () => {},
        finish: async (result, latest) => {
          const words = result === 'success' ? 'Hostnames as declared.' : 'Hostnames not as declared yet.';
          const description = withRequests(words, memory.ledger, latest.ledger);
          await close(id, result, description).catch((error: unknown) => note(cannotClose(error)));
        },
      };
    },
    findings: () => [...findings.values()],
  };
}

/** What a run has read of an app. */
interface Known {
  readonly memory: Memory;
  /** The id of the newest deployment. */
  readonly newest: number;
}

/** Makes a deployment, and never two: before it tries again, it looks whether only the answer was lost. */
async function create(app: string, payload: Payload, newest: number, setting: DeploymentsSetting): Promise<number> {
  const { owner, repo, api } = setting.github;
  for (let left = mostTries; ; left -= 1) {
    try {
      const { data } = await api.request('POST /repos/{owner}/{repo}/deployments', {
        ...{ owner, repo, ref: setting.commit, task, environment: environmentOf(app), payload: { ...payload } },
        description: `Domains of ${app}`,
        auto_merge: false,
        required_contexts: [],
        request: { retries: 0 },
      });
      return z.object({ id: z.int() }).parse(data).id;
    } catch (error) {
      if (!mayHaveHappened(error)) throw error;
      const [last] = await listDeployments(setting.github, app);
      if (last && last.id > newest && isPayload(last.payload, payload)) return last.id;
      if (left === 1) throw error;
    }
  }
}

const environmentOf = (app: string): string => `domains/${app}`;

interface Attempted {
  readonly deployment: Deployment;
  /** Undefined for a payload that is not ours to read; its statuses are not asked for. */
  readonly recorded: Recorded | undefined;
  readonly statuses: readonly Status[];
}

/** The newest attempts, the newest first, up to the last one that succeeded. */
async function readAttempts(github: GitHub, app: string): Promise<readonly Attempted[]> {
  const attempts: Attempted[] = [];
  for (const deployment of await listDeployments(github, app)) {
    const recorded = decodePayload(deployment.payload);
    const statuses = recorded ? await readStatuses(github, deployment.id) : [];
    attempts.push({ deployment, recorded, statuses });
    if (statuses.some(({ state }) => succeeded.has(state))) break;
  }
  return attempts;
}

/** The newest first. */
async function listDeployments({ owner, repo, api }: GitHub, app: string): Promise<readonly Deployment[]> {
  const { data } = await api.request('GET /repos/{owner}/{repo}/deployments', {
    ...{ owner, repo, task, environment: environmentOf(app), per_page: mostAttempts },
  });
  const deployments = z.array(deploymentSchema).parse(data);
  return deployments.filter((each) => each.task === task).sort((a, b) => b.id - a.id);
}

async function readStatuses({ owner, repo, api }: GitHub, id: number) {
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
