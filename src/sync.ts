import { appReport } from './app-report.ts';
import { type Reached, type Run, type RunTools, remember, watch } from './app-run.ts';
import { type Applied, applyPlan } from './apply.ts';
import { type Policy, planFor, servedNames } from './changes.ts';
import { declaredOf } from './config/declared.ts';
import type { Context } from './context.ts';
import { Failure, type Finding } from './finding.ts';
import { digestChanged, guard } from './guard.ts';
import type { Job } from './job.ts';
import { inTurn, type Journey, type Moves } from './moves.ts';
import { lookAhead } from './observe.ts';
import { isUnfinished } from './outcome.ts';
import { namesWith, type Plan } from './plan.ts';
import { prove } from './prove.ts';
import type { AppState } from './providers/provider.ts';
import type { AppReport } from './report/report.ts';
import { pausedReport } from './short-report.ts';
import { createRecorder } from './state/recorder.ts';
import { CannotRecord, emptyMemory, type Memory } from './state/state.ts';
import { count } from './text.ts';
import { troublesAfter } from './troubles.ts';
import { OutOfTime, type Trail } from './turns.ts';

/** One app, from its declaration to the proof on port 443. */
export async function syncApp(
  job: Job,
  tools: RunTools,
  moves: Moves,
  context: Context,
  trail: Trail,
): Promise<AppReport> {
  const declared = declaredOf(job.app, job.extra);
  if (job.app.paused) return pausedReport(job);
  // DNS is asked from the start, beside the vendor; the answers are kept for the run.
  lookAhead(declared.map(({ name }) => name).filter(job.touched ?? (() => true)), tools.dns);
  if (job.mode === 'validate') {
    tools.book.announce(job.app.name, []);
    const names = declared.map(({ name }) => name);
    return tools.turns.begin(job.provider.id, async () => {
      trail.stage = 'reading';
      const observed = await watch(names, declared, job, undefined, tools, context);
      return appReport({ job, declared, observed, now: context.clock.now() });
    });
  }

  if (job.lacking?.length) throw new Failure(job.lacking);
  const { host, before, memory } = await tools.turns.begin(job.provider.id, async () => {
    trail.stage = 'reading';
    const host = await tools.vendors.connect(job.provider, job.constants);
    const before = await host.read('shared');
    tools.book.announce(job.app.name, before.addresses);
    return { host, before, memory: await tools.state.read(job.app.name) };
  });
  const reached: Reached = { job, declared, host, tools, moves, context, trail };
  return reconcile(reached, before, memory).catch((error: unknown) => {
    // Recording comes before the first write, so nothing has happened: the same again, and nothing counts as ours.
    if (error instanceof CannotRecord) return reconcile(reached, before, undefined);
    throw error;
  });
}

/** From what is declared, live and remembered to what is served. `memory` is undefined when nobody can tell what is ours. */
async function reconcile(reached: Reached, before: AppState, memory: Memory | undefined): Promise<AppReport> {
  const { job, declared, tools, context } = reached;
  const recorder = createRecorder(tools.state, job.app.name, memory !== undefined && job.mode === 'sync');
  const run: Run = { ...reached, memory: memory ?? emptyMemory, recorder };
  const policy: Policy = { declared, applied: memory?.applied, prune: job.app.prune, keep: job.app.keep };
  try {
    const applied = await carryOut(run, policy, before);
    const proof = await prove(run, applied);
    const { commit } = run.memory;
    const now = context.clock.now();
    const report = appReport({ job, declared, applied, ...proof, commit, troubles: memory?.troubles, now });
    reached.trail.report = report;
    if (proof.secured && job.mode === 'sync' && !applied.blocked) {
      const { obtained, decision } = proof.secured;
      const troubles = troublesAfter(report, run.memory.troubles, now);
      await remember(run, applied, { ledger: obtained?.ledger ?? decision.ledger, lapsed: decision.lapsed, troubles });
    }
    await recorder.finish(isUnfinished(applied) ? 'failure' : 'success');
    return report;
  } catch (error) {
    await recorder.finish('failure');
    throw error;
  }
}

/** Makes the app serve what is declared, if the mode and the guards allow it. */
async function carryOut(run: Run, policy: Policy, before: AppState): Promise<Applied> {
  const { job, host, tools, moves, context, trail } = run;
  const plan = planFor(policy, before);
  const changes = namesWith(plan, 'add', 'remove').length;
  context.log.info(`${count(plan.hostnames.length, 'hostname')} known, ${changes} to change`);
  const findings = objections(run, policy, plan, before);
  const blocked = findings.length > 0;
  const preview: Applied = { state: before, plan, added: [], removed: [], findings, blocked, held: [] };
  if (job.mode !== 'sync') return preview;
  if (changes > 0 && !blocked && tools.turns.areOver()) throw new OutOfTime();
  if (changes === 0 && !blocked) await remember(run, preview);

  // What was approved is compared with the whole plan until something of it is done.
  let done = false;
  const check = (fresh: Plan, state: AppState, begun: boolean) => {
    const approved = done || begun ? undefined : job.approved;
    return objections({ ...run, job: { ...job, approved } }, policy, fresh, state);
  };
  const apply: Journey['apply'] = async (held) => {
    // What is held may still go in this run, so it is recorded as what all of the plan comes to.
    await remember(run, { plan, held: [] }, {}, true);
    const work = () => {
      // The wait for the lock may have been long.
      if (!done && tools.turns.areOver()) throw new OutOfTime();
      trail.stage = 'writing';
      return applyPlan({ host, provider: job.provider, policy, held, check }, context);
    };
    const applied = await tools.locked(`${job.provider.id} ${before.lock ?? job.app.name}`, work);
    done = true;
    return applied;
  };
  const look: Journey['look'] = async (name, state) =>
    (await watch([name], run.declared, job, state, tools, context)).find((seen) => seen.name === name);
  return inTurn({ app: job.app.name, provider: job.provider.id, preview, apply, look }, moves);
}

function objections({ job, declared }: Run, policy: Policy, plan: Plan, state: AppState): readonly Finding[] {
  const { provider } = job;
  const guarded = guard({
    plan,
    declared: declared.length,
    live: servedNames(state),
    applied: policy.applied,
    allow: job.allow,
    labels: job.labels,
    limit: provider.limits.hostnames,
    vendor: provider.title,
  });
  const changes = namesWith(plan, 'add', 'remove').length;
  const approved = changes === 0 || job.approved === undefined || job.approved.includes(plan.digest);
  return approved ? guarded : [...guarded, digestChanged(plan, job.approved ?? [])];
}
