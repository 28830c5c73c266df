import type { AddressBook } from './address-book.ts';
import type { Applied } from './apply.ts';
import type { Declared } from './config/config.ts';
import type { Context } from './context.ts';
import type { Hostname } from './hostname.ts';
import type { Job, Tools } from './job.ts';
import type { Moves } from './moves.ts';
import { type Observed, observe } from './observe.ts';
import { namesWith } from './plan.ts';
import type { AppState, Host } from './providers/provider.ts';
import { type Recorder, sameMemory } from './state/recorder.ts';
import { hashName, type Memory } from './state/state.ts';
import { count } from './text.ts';
import type { Trail, Turns } from './turns.ts';

export type RunTools = Tools & { readonly book: AddressBook; readonly turns: Turns };

/** One app in a run that has reached its vendor. */
export interface Reached {
  readonly job: Job;
  readonly declared: readonly Declared[];
  readonly host: Host;
  readonly tools: RunTools;
  readonly moves: Moves;
  readonly context: Context;
  readonly trail: Trail;
}

export interface Run extends Reached {
  readonly memory: Memory;
  readonly recorder: Recorder;
}

/** Asks DNS and the app's servers about each name. */
export async function watch(
  names: readonly Hostname[],
  declared: readonly Declared[],
  { app, touched }: Job,
  state: AppState | undefined,
  { dns, probe, visit, book }: RunTools,
  { log, clock, signal }: Context,
): Promise<readonly Observed[]> {
  log.info(`asking DNS and the web server about ${count(names.length, 'hostname')}`);
  const ownerOf = (address: string) => book.ownerOf(address, app.name);
  const reach = { app, addresses: state?.addresses ?? [] };
  const senses = { dns, probe, visit, ownerOf, now: clock.now(), log };
  const observed = await observe(names, declared, reach, senses, touched);
  // What a cancelled run could not see any more would look like what nobody can tell.
  signal.throwIfAborted();
  return observed;
}

/** Records what is ours once the plan is carried out, if something is about to be written or it is not remembered so yet. */
export async function remember(
  { memory, recorder }: Run,
  { plan, held }: Pick<Applied, 'plan' | 'held'>,
  learned: Partial<Memory> = {},
  aboutToWrite = false,
): Promise<void> {
  // A name that leaves and may not go yet is still ours.
  const ours = [...namesWith(plan, 'in-sync', 'add', 'orphan'), ...held];
  const next = { ...memory, ...learned, applied: new Set(ours.map(hashName)) };
  if (aboutToWrite || recorder.isOpen() || !sameMemory(memory, next)) await recorder.record(next);
}
