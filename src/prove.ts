import type { AppResult } from './app-report.ts';
import { type Run, remember, watch } from './app-run.ts';
import type { Applied } from './apply.ts';
import { type Secured, secure } from './certificates/secure.ts';
import { servedNames } from './changes.ts';
import type { Hostname } from './hostname.ts';
import type { Job } from './job.ts';
import { type Observed, unfailing, unseen } from './observe.ts';
import { namesWith, type Plan } from './plan.ts';
import type { AppState } from './providers/provider.ts';
import { cancelled } from './short-report.ts';

/** What the app serves, and certificates for it; when the run is cancelled meanwhile, what was written still counts. */
export async function prove(run: Run, applied: Applied): Promise<Pick<AppResult, 'observed' | 'secured' | 'stopped'>> {
  const { job, declared, tools, context, trail } = run;
  const names = remaining(applied.plan, applied.state, job.mode);
  trail.stage = 'proving';
  let observed = unseen(names, declared);
  try {
    observed = await watch(names, declared, job, applied.state, tools, context);
    return { observed, secured: await certify(run, applied, observed) };
  } catch (error) {
    if (!context.signal.aborted) throw error;
    return { observed, stopped: cancelled(trail.stage) };
  }
}

/** What the app serves after the run; in a plan, what it would serve. */
function remaining(plan: Plan, state: AppState, mode: Job['mode']): readonly Hostname[] {
  const names = namesWith(plan, 'in-sync', 'add', 'foreign', 'orphan');
  const live = new Set(servedNames(state));
  // A removal that was refused is still served, and still needs its certificate.
  return mode === 'sync' ? [...names, ...namesWith(plan, 'remove').filter((name) => live.has(name))] : names;
}

async function certify(run: Run, applied: Applied, observed: readonly Observed[]): Promise<Secured> {
  const { job, host, tools, context } = run;
  const { ledger, lapsed } = run.memory;
  const { allow, labels } = job;
  const probe = unfailing(tools.probe, context.log);
  const live = new Set(servedNames(applied.state));
  const serversOf = new Map(observed.map(({ name, servers }) => [name, servers]));
  return secure(
    {
      host,
      state: applied.state,
      observed: observed.filter(({ name }) => live.has(name) || job.mode === 'plan'),
      decision: { ledger, lapsed, allow, labels, vendor: job.provider.title },
      ssl: { foreign: job.app.ssl, any: job.ssl },
      mayAsk: job.mode === 'sync' && !applied.blocked,
      changed: applied.added.length > 0,
      attempts: job.attempts,
      intervalMs: job.intervalMs,
      isOutOfTime: tools.turns.areOver,
      record: (ledger, lapsed) => remember(run, applied, { ledger, lapsed }),
      look: async (names) =>
        new Map(
          await Promise.all(names.map(async (name) => [name, await probe(name, serversOf.get(name) ?? [])] as const)),
        ),
    },
    context,
  );
}
