import { byDomain, type Hostname, wwwOf } from './hostname.ts';
import { makePlan, namesWith, type Plan, type PlanInput } from './plan.ts';
import type { AppState, Capabilities, Change, LiveHostname } from './providers/provider.ts';

/** Every hostname that the app serves: its rows, what their www flags add, and the primary. */
export function servedNames(state: AppState): readonly Hostname[] {
  const rows = state.hostnames.flatMap((row) => (row.www?.on ? [row.name, wwwOf(row.name)] : [row.name]));
  return [...new Set(state.primary === undefined ? rows : [...rows, state.primary])].sort(byDomain);
}

/** What the repository and the memory say about an app; the rest of a plan's input comes from the vendor. */
export type Policy = Omit<PlanInput, 'live' | 'primary' | 'bound'>;

/** The plan for an app as the vendor has it now. */
export function planFor(policy: Policy, state: AppState): Plan {
  const input = { ...policy, live: servedNames(state), primary: state.primary };
  const plan = makePlan(input);
  const removed = new Set(namesWith(plan, 'remove'));
  // A flag that the API cannot change goes only together with its row.
  const bound = state.hostnames
    .filter((row) => row.www?.on && !row.www.changeable && !removed.has(row.name))
    .map((row) => wwwOf(row.name))
    .filter((name) => removed.has(name));
  return bound.length === 0 ? plan : makePlan({ ...input, bound: new Set(bound) });
}

/** The write calls that turn `state` into what the plan asks for, in the vendor's own terms; none when there is nothing to do. */
export function changesFor(plan: Plan, state: AppState, capabilities: Capabilities): readonly Change[] {
  const added = namesWith(plan, 'add');
  const removed = new Set(namesWith(plan, 'remove'));
  if (capabilities.list === 'replaced-whole') return replacement(added, removed, state);
  return capabilities.www === 'flag' ? flagRows(added, removed, state) : ownRows(added, removed, state);
}

function replacement(added: readonly Hostname[], removed: ReadonlySet<Hostname>, before: AppState): readonly Change[] {
  const kept = before.hostnames.filter((row) => !removed.has(row.name));
  if (added.length === 0 && kept.length === before.hostnames.length) return [];
  return [{ kind: 'replace', hostnames: [...kept.map((row) => row.raw), ...added], before }];
}

function ownRows(added: readonly Hostname[], removed: ReadonlySet<Hostname>, state: AppState): readonly Change[] {
  return [
    ...added.map((name): Change => ({ kind: 'add', name, www: false })),
    ...state.hostnames.filter((row) => removed.has(row.name)).map((row): Change => ({ kind: 'remove', row })),
  ];
}

/** Rows whose flag serves the `www.` name too: what the rows should serve together decides, not row by row. */
function flagRows(added: readonly Hostname[], removed: ReadonlySet<Hostname>, state: AppState): readonly Change[] {
  const wanted = new Set([...servedNames(state).filter((name) => !removed.has(name)), ...added]);
  const rowNames = new Set(state.hostnames.map((row) => row.name));
  const byFlag = (name: Hostname) => wanted.has(wwwOf(name)) && !rowNames.has(wwwOf(name));

  const stays = state.hostnames.filter((row) => wanted.has(row.name));
  const leaves = state.hostnames.filter((row) => !wanted.has(row.name));
  const updates = stays
    .filter((row) => row.www?.changeable && row.www.on !== byFlag(row.name))
    .map((row): Change => ({ kind: 'update', row, www: byFlag(row.name) }));

  const served = new Set(stays.flatMap((row) => afterwards(row, byFlag(row.name))));
  const missing = added.filter((name) => !served.has(name));
  // A new row takes its own www name along.
  const taken = new Set(missing.filter((name) => missing.includes(wwwOf(name))).map(wwwOf));
  const adds = missing
    .filter((name) => !taken.has(name))
    .map((name): Change => ({ kind: 'add', name, www: taken.has(wwwOf(name)) }));

  // The www name of a row that goes, when it has to stay, needs a row of its own; names are unique, so afterwards.
  const orphanedWww = leaves
    .filter((row) => row.www?.on && wanted.has(wwwOf(row.name)) && !rowNames.has(wwwOf(row.name)))
    .map((row): Change => ({ kind: 'add', name: wwwOf(row.name), www: false }));
  return [...updates, ...adds, ...leaves.map((row): Change => ({ kind: 'remove', row })), ...orphanedWww];
}

/** What a row serves once its flag is as wanted, or as it is when the API cannot change it. */
function afterwards(row: LiveHostname, www: boolean): readonly Hostname[] {
  const on = row.www?.changeable ? www : (row.www?.on ?? false);
  return on ? [row.name, wwwOf(row.name)] : [row.name];
}
