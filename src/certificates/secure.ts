import type { Context } from '../context.ts';
import type { Hostname } from '../hostname.ts';
import type { Observed } from '../observe.ts';
import type { AppState, Host } from '../providers/provider.ts';
import type { Ledger } from '../state/state.ts';
import { decideCertificates, preciousness } from './decide.ts';
import type { Decision, DecisionInput } from './decision.ts';
import { nothingAsked, type Obtained, obtainCertificates } from './obtain.ts';
import type { Served } from './served.ts';

export interface SecureInput {
  readonly host: Host;
  readonly state: AppState;
  readonly observed: readonly Observed[];
  readonly decision: Omit<DecisionInput, 'names' | 'state' | 'now'>;
  /** Whether certificates are wanted for names that nobody declared, and for any at all in this run. */
  readonly ssl: { readonly foreign: boolean; readonly any: boolean };
  /** False where nothing may be asked for: in read-only modes, or when a guard stopped the app. */
  readonly mayAsk: boolean;
  /** The run changed the app's hostnames, so that a vendor that issues by itself has something to do. */
  readonly changed: boolean;
  readonly attempts: number;
  readonly intervalMs: number;
  /** The time budget of the run is over: no certificate is asked for any more, and no further look is waited for. */
  readonly isOutOfTime: () => boolean;
  readonly record: (ledger: Ledger, lapsed: Decision['lapsed']) => Promise<void>;
  readonly look: (names: readonly Hostname[]) => Promise<ReadonlyMap<Hostname, Served>>;
}

/** The certificates of one app: what was decided, and what came of it. */
export interface Secured {
  readonly decision: Decision;
  readonly obtained: Obtained | undefined;
}

/** Decides what to ask for, asks, waits and looks. */
export async function secure(input: SecureInput, context: Context): Promise<Secured> {
  const decision = decide(input, context);
  const { certificates } = input.host;
  if (!input.mayAsk || !certificates) return { decision, obtained: undefined };
  const awaited = awaitedNames(input, decision);
  if (decision.orders.length === 0 && awaited.length === 0) return { decision, obtained: undefined };
  if (input.isOutOfTime()) return { decision, obtained: nothingAsked(decision.ledger) };
  const obtained = await obtainCertificates(
    {
      ...input,
      certificates,
      orders: decision.orders,
      installed: input.state.certificates.installed[0],
      awaited,
      leaving: leavingNames(input, decision),
      before: new Map(input.observed.map(({ name, served }) => [name, served])),
      unsure: new Set(input.observed.filter(({ readiness }) => readiness.state === 'unknown').map(({ name }) => name)),
      automatic: input.state.certificates.issuing.kind === 'automatic',
      ledger: decision.ledger,
      precious: (installed) => preciousness(installed, input.decision),
      record: (ledger) => input.record(ledger, decision.lapsed),
    },
    context,
  );
  return { decision, obtained };
}

function decide({ observed, state, decision, ssl }: SecureInput, { clock }: Context): Decision {
  return decideCertificates({
    ...decision,
    state: state.certificates,
    now: clock.now(),
    names: observed.map(({ name, declared, readiness, served }) => ({
      name,
      declared: declared !== undefined,
      ssl: ssl.any && (declared?.ssl ?? ssl.foreign),
      readiness: readiness.state,
      served,
    })),
  });
}

/** What is worth waiting for: what was asked for, and what a vendor that issues by itself is about to do. */
function awaitedNames({ observed, state, changed }: SecureInput, decision: Decision): readonly Hostname[] {
  const ordered = new Set(decision.orders.flatMap(({ names }) => names));
  const { issuing, installed } = state.certificates;
  const custom = installed.some(({ kind }) => kind === 'custom');
  const soon = issuing.kind === 'automatic' && !custom && (changed || issuing.switch !== 'on');
  return observed
    .filter(({ name, served }) => served.state !== 'covered' || ordered.has(name))
    .filter(
      ({ name, readiness }) =>
        ordered.has(name) || (soon && readiness.state === 'ready' && !decision.excluded.has(name)),
    )
    .map(({ name }) => name);
}

/** Where one certificate is for all, a new one takes it from the covered names that it leaves out. */
function leavingNames({ observed, state }: SecureInput, { orders }: Decision): readonly Hostname[] {
  if (state.certificates.issuing.kind !== 'chosen') return [];
  const asked = new Set(orders.flatMap(({ names }) => names));
  return observed.flatMap(({ name, served }) => (served.state === 'covered' && !asked.has(name) ? [name] : []));
}
