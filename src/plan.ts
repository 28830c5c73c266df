import { createHash } from 'node:crypto';
import type { Declared, Prune } from './config/config.ts';
import { byDomain, type Hostname, isWildcard } from './hostname.ts';
import { hashName, type NameHash } from './state/state.ts';

/** The decision about one hostname. */
export type Verdict = 'in-sync' | 'add' | 'remove' | 'foreign' | 'orphan';

/**
 * Why the verdict is what it is. `drift`: ours and declared, but someone took it away at the host. `adopted`: declared
 * and already there, ours from now on. `kept`: foreign on purpose. `primary`: the vendor's primary domain. `flag`: it is served
 * by the www flag of a row that stays, which the API cannot change. `prune`: not ours to remove, or ours to keep, but for the policy, which decides. `unremembered`: nobody can tell whether it is ours.
 */
export type Why =
  | 'declared'
  | 'drift'
  | 'adopted'
  | 'undeclared'
  | 'kept'
  | 'primary'
  | 'flag'
  | 'prune'
  | 'unremembered';

export interface PlannedHostname {
  readonly name: Hostname;
  readonly verdict: Verdict;
  readonly why: Why;
}

/** What would be done to one app, as data. */
export interface Plan {
  readonly hostnames: readonly PlannedHostname[];
  /** Short hash over the additions and removals; empty plans share one. */
  readonly digest: string;
}

export interface PlanInput {
  readonly declared: readonly Declared[];
  readonly live: readonly Hostname[];
  readonly primary: Hostname | undefined;
  /** Live names that cannot be taken away by themselves. */
  readonly bound?: ReadonlySet<Hostname>;
  /** Undefined when the state could not be read. */
  readonly applied: ReadonlySet<NameHash> | undefined;
  readonly prune: Prune;
  readonly keep: readonly string[];
}

/** Decides about every hostname that is declared or live. Pure; the order of its input never matters. */
export function makePlan(input: PlanInput): Plan {
  const declared = new Set(input.declared.map(({ name }) => name));
  const live = new Set(input.live);
  if (input.primary !== undefined) live.add(input.primary);
  const names = [...new Set([...declared, ...live])].sort(byDomain);
  const hostnames = names.map((name) => decide(name, declared.has(name), live.has(name), input));
  return { hostnames, digest: digestOf(hostnames) };
}

export function namesWith(plan: Plan, ...verdicts: readonly Verdict[]): readonly Hostname[] {
  return plan.hostnames.filter(({ verdict }) => verdicts.includes(verdict)).map(({ name }) => name);
}

/** The plan with some names left as they are. */
export function without(plan: Plan, held: ReadonlySet<Hostname>): Plan {
  return held.size === 0 ? plan : { ...plan, hostnames: plan.hostnames.filter(({ name }) => !held.has(name)) };
}

/** The plan with the hostnames that only a later one knows: what a stranger attached meanwhile needs its certificate too. */
export function withNewcomers(plan: Plan, later: Plan): Plan {
  const known = new Set(plan.hostnames.map(({ name }) => name));
  const newcomers = later.hostnames.filter(({ name }) => !known.has(name));
  return newcomers.length === 0 ? plan : { ...plan, hostnames: [...plan.hostnames, ...newcomers] };
}

/** Whether a `keep` pattern holds for a name: the name itself, or `*.example.com` for every name below example.com. */
export function keeps(pattern: string, name: Hostname): boolean {
  return pattern === name || (isWildcard(pattern) && name.endsWith(pattern.slice(1)));
}

function decide(name: Hostname, declared: boolean, live: boolean, input: PlanInput): PlannedHostname {
  const ours = input.applied?.has(hashName(name)) ?? false;
  // Where nothing is remembered, nothing becomes ours either.
  const adopted = !ours && input.applied !== undefined;
  if (declared && live) return { name, verdict: 'in-sync', why: adopted ? 'adopted' : 'declared' };
  if (declared) return { name, verdict: 'add', why: ours ? 'drift' : 'declared' };
  if (name === input.primary) return { name, verdict: ours ? 'orphan' : 'foreign', why: 'primary' };
  if (input.bound?.has(name)) return { name, verdict: ours ? 'orphan' : 'foreign', why: 'flag' };
  if (input.keep.some((pattern) => keeps(pattern, name))) return { name, verdict: 'foreign', why: 'kept' };
  if (input.prune === 'all') return { name, verdict: 'remove', why: ours ? 'undeclared' : 'prune' };
  if (input.applied === undefined) return { name, verdict: 'foreign', why: 'unremembered' };
  if (!ours) return { name, verdict: 'foreign', why: 'undeclared' };
  return input.prune === 'none'
    ? { name, verdict: 'orphan', why: 'prune' }
    : { name, verdict: 'remove', why: 'undeclared' };
}

function digestOf(hostnames: readonly PlannedHostname[]): string {
  const changes = hostnames.flatMap(({ name, verdict }) =>
    verdict === 'add' ? [`+${name}`] : verdict === 'remove' ? [`-${name}`] : [],
  );
  return createHash('sha256').update(changes.join('\n')).digest('hex').slice(0, 12);
}
