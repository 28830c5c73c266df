import { changesFor, type Policy, planFor, servedNames } from './changes.ts';
import type { Context } from './context.ts';
import { code, codeList, Failure, type Finding } from './finding.ts';
import { type Hostname, wwwOf } from './hostname.ts';
import { ApiError, LostAnswer, TryAgain } from './http/errors.ts';
import { namesWith, type Plan, withNewcomers, without } from './plan.ts';
import type { AppState, Change, Host, Provider } from './providers/provider.ts';

/** What an app came to after the plan was carried out. */
export interface Applied {
  /** The last state that was read. */
  readonly state: AppState;
  /** The plan of the first round, what the run set out to do, with the hostnames that turned up at the host since. */
  readonly plan: Plan;
  /** Hostnames that were read back as added or removed. */
  readonly added: readonly Hostname[];
  readonly removed: readonly Hostname[];
  /** Refusals, and what did not hold. Errors among them mean that the app is not as declared. */
  readonly findings: readonly Finding[];
  /** Set when a guard stopped the work before the first write. */
  readonly blocked: boolean;
  /** Hostnames whose turn has not come: they move between apps, and the other one is not ready. */
  readonly held: readonly Hostname[];
}

export interface ApplyInput {
  readonly host: Host;
  readonly provider: Provider;
  readonly policy: Policy;
  /** Hostnames to leave as they are for now. */
  readonly held: ReadonlySet<Hostname>;
  /** Asked about each fresh plan; any finding stops the work. `begun`: a write has been sent before. */
  readonly check: (plan: Plan, state: AppState, begun: boolean) => readonly Finding[];
}

const rounds = 3;
/** How long a vendor may put a write off before the run gives up. */
const longestDelay = 600_000;
const readBackPauses = [1_000, 2_000, 4_000, 8_000, 16_000];

/** What the vendor would not do: the hostnames are left out of further rounds. */
interface Refusals {
  readonly names: Set<Hostname>;
  readonly findings: Finding[];
}

/**
 * Reads, plans, writes and reads back until the app is as declared. What is written is planned on what was read just
 * before, with nothing in between; an answer that was lost, a write that the vendor put off, or one that another writer
 * undid, is settled by reading and planning again.
 */
export async function applyPlan(input: ApplyInput, context: Context): Promise<Applied> {
  const refusals: Refusals = { names: new Set(), findings: [] };
  const before = await input.host.read('fresh');
  const first = planFor(input.policy, before);
  let state = before;
  let trouble: readonly Finding[] = [];
  const deadline = context.clock.now() + longestDelay;
  for (let round = 1; ; ) {
    const ended = (findings: readonly Finding[], last = state): Applied => ({
      ...seen(withNewcomers(first, planFor(input.policy, last)), before, last),
      findings: [...refusals.findings, ...findings],
      blocked: false,
      held: [...input.held],
    });
    const plan = planFor(input.policy, state);
    const objections = input.check(plan, state, round > 1);
    if (objections.length > 0) return { ...ended(objections), blocked: true };
    const part = without(plan, input.held);
    const changes = changesFor(part, state, input.provider.capabilities).filter(
      (change) => !isRefused(change, refusals),
    );
    if (changes.length === 0) return ended([]);
    if (round > rounds) return ended(notHeld(part, refusals, trouble, input.provider.title));
    const { lost, stopped } = await writeAll(changes, input.host, refusals, context);
    if (stopped instanceof TryAgain && context.clock.now() < deadline) {
      state = await input.host.read('fresh');
      continue;
    }
    if (stopped) return ended(stopped.findings, await input.host.read('fresh'));
    trouble = lost;
    state = await readBack(part, refusals, input.host, context);
    round += 1;
  }
}

/**
 * Sends each change. A refused row is left out from then on, an answer that was lost ends nothing (reading will tell),
 * and anything else, such as a credential that is not valid any more, stops the rest.
 */
async function writeAll(
  changes: readonly Change[],
  host: Host,
  refusals: Refusals,
  { log, signal }: Context,
): Promise<{ readonly lost: readonly Finding[]; readonly stopped?: Failure }> {
  const lost: Finding[] = [];
  for (const [index, change] of changes.entries()) {
    signal.throwIfAborted();
    log.info(`${index + 1}/${changes.length} ${described(change)}`);
    try {
      await host.write(change);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      if (error instanceof LostAnswer) lost.push(...error.findings);
      else if (isAboutTheRow(change, error)) refuse(change, error, refusals);
      else return { lost, stopped: error };
    }
  }
  return { lost };
}

/** Answers about the credential, the account or the pace would meet every row. */
const aboutTheCaller = new Set([401, 402, 403, 429]);

function isAboutTheRow(change: Change, error: Failure): boolean {
  return change.kind !== 'replace' && error instanceof ApiError && !aboutTheCaller.has(error.status);
}

function refuse(change: Change, error: Failure, refusals: Refusals): void {
  const names = namesOf(change);
  for (const name of names) refusals.names.add(name);
  refusals.findings.push(...error.findings.map((finding) => ({ ...finding, hostname: finding.hostname ?? names[0] })));
}

/** Gives the vendor time to show what it accepted; returns the last state that was read. */
async function readBack(
  plan: Plan,
  refusals: Refusals,
  host: Host,
  { clock, log, signal }: Context,
): Promise<AppState> {
  const added = namesWith(plan, 'add').filter((name) => !refusals.names.has(name));
  const removed = namesWith(plan, 'remove').filter((name) => !refusals.names.has(name));
  for (let look = 0; ; look += 1) {
    const state = await host.read('fresh');
    const live = new Set(servedNames(state));
    const holds = added.every((name) => live.has(name)) && !removed.some((name) => live.has(name));
    const pause = readBackPauses[look];
    if (holds || pause === undefined) return state;
    log.debug('the write does not show yet');
    await clock.sleep(pause, signal);
  }
}

/** What became of the plan, by what was read before and last. */
function seen(plan: Plan, before: AppState, state: AppState): Pick<Applied, 'state' | 'plan' | 'added' | 'removed'> {
  const live = new Set(servedNames(state));
  const was = new Set(servedNames(before));
  return {
    state,
    plan,
    added: namesWith(plan, 'add').filter((name) => live.has(name) && !was.has(name)),
    removed: namesWith(plan, 'remove').filter((name) => !live.has(name)),
  };
}

function notHeld(plan: Plan, refusals: Refusals, trouble: readonly Finding[], vendor: string): readonly Finding[] {
  if (trouble.length > 0) return trouble.slice(0, 1);
  const open = namesWith(plan, 'add', 'remove').filter((name) => !refusals.names.has(name));
  return [
    {
      id: 'apply.not-held',
      severity: 'error',
      message: `${vendor} accepted ${rounds} writes and still does not show them, or something else undoes them: ${codeList(open)}.`,
      fix: "Look for another writer: the domain integration of the WordPress plugin, a second workflow, or a person in the vendor's panel.",
    },
  ];
}

/** The hostnames that a change of one row is about. */
function namesOf(change: Change): readonly Hostname[] {
  if (change.kind === 'replace') return [];
  if (change.kind === 'add') return change.www ? [change.name, wwwOf(change.name)] : [change.name];
  return change.kind === 'update' ? [wwwOf(change.row.name)] : [change.row.name];
}

const isRefused = (change: Change, refusals: Refusals): boolean =>
  namesOf(change).some((name) => refusals.names.has(name));

function described(change: Change): string {
  switch (change.kind) {
    case 'replace':
      return `set the list of ${change.hostnames.length} hostnames`;
    case 'add':
      return `add ${code(change.name)}${change.www ? ' with www' : ''}`;
    case 'update':
      return `turn www ${change.www ? 'on' : 'off'} for ${code(change.row.name)}`;
    case 'remove':
      return `remove ${code(change.row.name)}`;
  }
}
