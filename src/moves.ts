import type { Applied } from './apply.ts';
import { servedNames } from './changes.ts';
import { code, type Finding } from './finding.ts';
import { byDomain, type Hostname } from './hostname.ts';
import type { Observed } from './observe.ts';
import { namesWith, withNewcomers, without } from './plan.ts';
import type { AppState } from './providers/provider.ts';

/**
 * A hostname moves when one app of a run gives it up and another one declares it. It is added there before it is removed
 * here; where a vendor has a name only once, it is removed first, and only if the other app is able to take it.
 *
 * Each app goes through the same milestones and waits only for earlier ones of others, so names may move both ways at once.
 */
export interface Moves {
  /** The other app of this run that declares a name. */
  destinationOf(name: Hostname, from: string): string | undefined;
  others(app: string): readonly string[];
  tell<K extends keyof Told>(app: string, milestone: K, news: Told[K]): void;
  /** What an app came to; undefined when it ended before. */
  hear<K extends keyof Told>(app: string, milestone: K): Promise<Told[K] | undefined>;
  /** Nothing more is to be heard of an app. */
  end(app: string): void;
}

/** In this order. */
interface Told {
  /** The vendor was read. `willing`: nothing speaks against the plan. */
  readonly planned: Place & { readonly leaving: readonly Hostname[]; readonly willing: boolean };
  /** What had to go first is gone. */
  readonly cleared: AppState;
  /** What comes is there. */
  readonly arrived: Arrival;
}

interface Place {
  readonly provider: string;
  readonly state: AppState;
}

interface Arrival {
  readonly state: AppState;
  /** Looks at one of the app's names from outside. */
  look(name: Hostname, state: AppState): Promise<Observed | undefined>;
}

type Milestones = { readonly [K in keyof Told]: PromiseWithResolvers<Told[K] | undefined> };

export function createMoves(apps: readonly { readonly name: string; readonly declared: readonly Hostname[] }[]): Moves {
  const destinations = Map.groupBy(
    apps.flatMap(({ name, declared }) => declared.map((hostname) => ({ hostname, app: name }))),
    ({ hostname }) => hostname,
  );
  const milestones = new Map<string, Milestones>(
    apps.map(({ name }) => [
      name,
      { planned: Promise.withResolvers(), cleared: Promise.withResolvers(), arrived: Promise.withResolvers() },
    ]),
  );
  return {
    destinationOf: (name, from) => destinations.get(name)?.find(({ app }) => app !== from)?.app,
    others: (app) => apps.map(({ name }) => name).filter((name) => name !== app),
    tell: (app, milestone, news) => milestones.get(app)?.[milestone].resolve(news),
    hear: async (app, milestone) => milestones.get(app)?.[milestone].promise,
    end: (app) => {
      for (const milestone of Object.values(milestones.get(app) ?? {})) milestone.resolve(undefined);
    },
  };
}

/** One app with a plan that is about to be carried out. */
export interface Journey {
  readonly app: string;
  readonly provider: string;
  /** The plan on the state that was read, and what speaks against it. */
  readonly preview: Applied;
  /** Carries the plan out but for the names that are held. */
  apply(held: ReadonlySet<Hostname>): Promise<Applied>;
  readonly look: Arrival['look'];
}

/** Carries one app's plan out, in up to three steps if hostnames move from it or to it. */
export async function inTurn(journey: Journey, moves: Moves): Promise<Applied> {
  const { app, provider, preview } = journey;
  const leaving = namesWith(preview.plan, 'remove').filter((name) => moves.destinationOf(name, app) !== undefined);
  moves.tell(app, 'planned', { provider, state: preview.state, leaving, willing: !preview.blocked });
  const steps = createSteps(journey);

  const { stuck, later } = await partings(leaving, journey, moves);
  const coming = await comings(journey, moves);
  await steps.apply([...stuck.keys(), ...later, ...coming.keys()]);
  moves.tell(app, 'cleared', steps.now().state);

  const taken = await stillTaken(coming, moves);
  if (coming.size > taken.size) await steps.apply([...stuck.keys(), ...later, ...taken.keys()]);
  moves.tell(app, 'arrived', { state: steps.now().state, look: journey.look });

  const waiting = await stillWaiting(later, steps.now().state, journey, moves);
  if (later.length > waiting.size) await steps.apply([...stuck.keys(), ...waiting.keys(), ...taken.keys()]);
  const findings = [...stuck.values(), ...waiting.values(), ...taken.values()];
  return { ...steps.now(), findings: [...steps.now().findings, ...findings] };
}

/** Steps that carry out more and more of one plan; what they came to counts as one. */
function createSteps({ preview, apply }: Journey) {
  let now: Applied = { ...preview, findings: [], blocked: false };
  return {
    now: () => now,
    apply: async (names: readonly Hostname[]) => {
      const held = new Set(names);
      if (now.blocked) return;
      const idle = preview.blocked || namesWith(without(preview.plan, held), 'add', 'remove').length === 0;
      const next = idle ? preview : await apply(held);
      now = {
        ...next,
        plan: withNewcomers(now.plan, next.plan),
        held: names,
        added: [...now.added, ...next.added].sort(byDomain),
        removed: [...now.removed, ...next.removed].sort(byDomain),
        findings: [...now.findings, ...next.findings],
      };
    },
  };
}

/** Keys of two vendors may be the same by chance. */
const shareNames = ({ provider, state }: Place, there: Place): boolean =>
  state.uniqueIn !== undefined && provider === there.provider && state.uniqueIn === there.state.uniqueIn;

/** Which of the names that leave have to stay for now, and which go once they are served elsewhere; the others go at once. */
async function partings(leaving: readonly Hostname[], { app, provider, preview }: Journey, moves: Moves) {
  const stuck = new Map<Hostname, Finding>();
  const later: Hostname[] = [];
  for (const name of leaving) {
    const to = moves.destinationOf(name, app) ?? '';
    const there = await moves.hear(to, 'planned');
    if (!there?.willing) stuck.set(name, waits(name, to, 'that app was not changed in this run', 'warning'));
    else if (!shareNames({ provider, state: preview.state }, there)) later.push(name);
  }
  return { stuck, later };
}

/** The names to add that another app has to give up first, by the app that has them. */
async function comings({ app, provider, preview }: Journey, moves: Moves): Promise<ReadonlyMap<Hostname, string>> {
  const added = namesWith(preview.plan, 'add');
  const found = new Map<Hostname, string>();
  if (preview.state.uniqueIn === undefined || added.length === 0) return found;
  for (const other of moves.others(app)) {
    const there = await moves.hear(other, 'planned');
    if (!there || !shareNames({ provider, state: preview.state }, there)) continue;
    for (const name of there.leaving) if (added.includes(name)) found.set(name, other);
  }
  return found;
}

async function stillTaken(coming: ReadonlyMap<Hostname, string>, moves: Moves): Promise<Map<Hostname, Finding>> {
  const taken = new Map<Hostname, Finding>();
  for (const [name, from] of coming) {
    const there = await moves.hear(from, 'cleared');
    if (!there || servedNames(there).includes(name)) taken.set(name, notFree(name, from));
  }
  return taken;
}

async function stillWaiting(
  later: readonly Hostname[],
  state: AppState,
  { app }: Journey,
  moves: Moves,
): Promise<Map<Hostname, Finding>> {
  const waiting = new Map<Hostname, Finding>();
  for (const name of later) {
    const to = moves.destinationOf(name, app) ?? '';
    const there = await moves.hear(to, 'arrived');
    if (!there) waiting.set(name, waits(name, to, 'that app could not be brought to its end', 'warning'));
    else {
      const reason = await lacks(name, there, state);
      if (reason !== undefined) waiting.set(name, waits(name, to, reason, 'notice'));
    }
  }
  return waiting;
}

/**
 * Why an app does not serve a name yet that is to leave another one; undefined when it does. A certificate that it shows
 * tells that DNS led there once; where neither DNS nor that tells anything, the name stays.
 */
async function lacks(name: Hostname, { state, look }: Arrival, from: AppState): Promise<string | undefined> {
  if (!servedNames(state).includes(name)) return 'it is not there yet';
  // On one server DNS is the same for both, and nobody can tell whose certificate is served.
  if (state.addresses.some((address) => from.addresses.includes(address))) return undefined;
  const seen = await look(name, state);
  if (seen?.readiness.state === 'not-ready') return 'its DNS does not lead there yet';
  if (seen?.readiness.state === 'unknown' && seen.served.state !== 'covered')
    return 'nobody can tell whether DNS leads there';
  return seen?.declared?.ssl && seen.served.state === 'uncovered' ? 'it has no valid certificate there yet' : undefined;
}

const waits = (hostname: Hostname, to: string, reason: string, severity: Finding['severity']): Finding => ({
  id: 'move.waits',
  severity,
  hostname,
  message: `${code(hostname)} moves to the app ${code(to)} and stays here until it is served there: ${reason}.`,
});

const notFree = (hostname: Hostname, from: string): Finding => ({
  id: 'move.not-free',
  severity: 'warning',
  hostname,
  message: `${code(hostname)} moves here from the app ${code(from)}, which still has it; their host lets only one app of a server have a name.`,
  fix: `Mend what keeps ${code(from)} from giving it up; the next run goes on.`,
});
