import { createRig, type Rig, type Wish } from '../conformance/rig.ts';
import { startCloudways } from '../simulators/cloudways/index.ts';
import { commonFaults, type Fault } from '../simulators/kit/faults.ts';
import { createPaperWorld } from '../simulators/kit/paper-world.ts';
import { createRandom } from '../simulators/kit/random.ts';
import type { VendorSimulator } from '../simulators/kit/vendor.ts';
import type { Random, World } from '../simulators/kit/world.ts';
import { startRunCloud } from '../simulators/runcloud/index.ts';
import { startServerPilot } from '../simulators/serverpilot/index.ts';
import { cloudways } from '../src/providers/cloudways/index.ts';
import type { Provider } from '../src/providers/provider.ts';
import { runcloud } from '../src/providers/runcloud/index.ts';
import { serverpilot } from '../src/providers/serverpilot/index.ts';
import { type Authority, watchedIssuer } from './authority.ts';
import { createWitness, type Witness } from './witness.ts';

/** What came of one episode; a law that was broken is a sentence in `problems`. */
export interface Episode {
  readonly seed: number;
  readonly vendor: string;
  readonly runs: number;
  readonly faults: number;
  readonly kills: number;
  readonly problems: readonly string[];
}

interface Vendor {
  readonly name: string;
  readonly provider: Provider;
  readonly start: (world: World) => Promise<VendorSimulator>;
  /** The request that reads the list: what is attached before it is answered can be seen. */
  readonly listRead: RegExp;
}

const vendors: readonly Vendor[] = [
  { name: 'cloudways', provider: cloudways, start: startCloudways, listRead: /\/server$/ },
  {
    name: 'runcloud basic',
    provider: runcloud,
    start: (world) => startRunCloud(world, { mode: 'basic' }),
    listRead: /\/domains\?/,
  },
  {
    name: 'runcloud advanced',
    provider: runcloud,
    start: (world) => startRunCloud(world, { mode: 'advanced', auth: 'key-and-secret' }),
    listRead: /\/domains\?/,
  },
  { name: 'serverpilot', provider: serverpilot, start: startServerPilot, listRead: /\/apps\// },
];

/** The only request in which our choice of names decides what a certificate holds. */
const certificateRequest = /lets_encrypt_install/;
const hour = 3_600_000;
const declarable = Array.from({ length: 12 }, (_, index) => `site${index}.example`);
const strange = Array.from({ length: 6 }, (_, index) => `foreign${index}.example`);

/** One network through some bad days: random changes, strangers, faults, DNS trouble, clock jumps and kills; then quiet. */
export async function playEpisode(seed: number): Promise<Episode> {
  const random = createRandom(seed);
  const vendor = pick(vendors, random);
  const trouble = { elsewhere: new Set<string>(), silent: new Set<string>() };
  const paper = createPaperWorld(seed);
  // ServerPilot asks its authority by itself, as often as it likes.
  const authority = watchedIssuer(paper, trouble.elsewhere, vendor.provider !== serverpilot);
  const world: World = { ...paper, issuer: authority.issuer };
  const simulator = await vendor.start(world);
  const rig = await createRig(vendor.provider, simulator, world);
  const stage: Stage = { vendor, rig, world, random, trouble, authority, witness: createWitness(simulator) };
  try {
    let declared = some(declarable, random);
    const days = 3 + Math.floor(random() * 5);
    for (let day = 0; day < days; day += 1) {
      declared = await badDay(stage, declared);
      await world.clock.sleep(Math.floor(random() * 50) * hour);
    }
    await quietDays(stage, declared);
    return {
      seed,
      vendor: vendor.name,
      ...stage.witness.counts(),
      problems: [...stage.witness.problems, ...authority.problems],
    };
  } finally {
    await rig.close();
  }
}

interface Stage {
  readonly vendor: Vendor;
  readonly rig: Rig;
  readonly world: World;
  readonly random: Random;
  readonly trouble: { readonly elsewhere: Set<string>; readonly silent: Set<string> };
  readonly authority: Authority;
  readonly witness: Witness;
}

async function badDay(stage: Stage, before: readonly string[]): Promise<readonly string[]> {
  const { random, trouble, witness } = stage;
  const declared = random() < 0.6 ? some(declarable, random) : before;
  for (const set of [trouble.elsewhere, trouble.silent]) {
    set.clear();
    if (random() < 0.4) set.add(pick(declarable, random));
  }
  if (random() < 0.4) witness.attach(pick(strange, random), 'seen');
  if (random() < 0.2) witness.detach(pick([...strange, ...declared], random));
  const killed = new AbortController();
  arrange(stage, killed);
  await run(stage, { domains: declared, killed: killed.signal });
  return declared;
}

const faults: readonly Fault[] = Object.values(commonFaults);

/** What will go wrong in the next run, at which request. */
function arrange({ rig: { simulator }, vendor, random, witness }: Stage, killed: AbortController): void {
  const skip = () => Math.floor(random() * 12);
  const strikes = Math.floor(random() * 4);
  for (let strike = 0; strike < strikes; strike += 1) {
    simulator.faults.add({ skip: skip(), times: 1 + Math.floor(random() * 2), fault: pick(faults, random) });
    witness.noteFault();
  }
  if (random() < 0.3) {
    const name = pick(strange, random);
    simulator.faults.add({
      method: 'GET',
      path: vendor.listRead,
      skip: skip(),
      meanwhile: () => witness.attach(name, 'seen'),
    });
  }
  if (random() < 0.2) {
    // Between our last read and our write nobody can see it: the one window of law 1.
    const name = pick(strange, random);
    simulator.faults.add({ method: 'POST', skip: skip(), meanwhile: () => witness.attach(name, 'unseen') });
  }
  if (random() < 0.2) {
    const name = pick(declarable, random);
    simulator.faults.add({ skip: skip(), meanwhile: () => witness.detach(name) });
  }
  if (random() < 0.2) {
    const kill = () => {
      witness.noteKill();
      killed.abort(new Error('killed'));
    };
    simulator.faults.add({ skip: skip(), meanwhile: kill });
  }
}

/** Without trouble three runs are enough to be as declared, and the last has nothing left to do. */
async function quietDays(stage: Stage, declared: readonly string[]): Promise<void> {
  const { trouble, witness, world } = stage;
  trouble.elsewhere.clear();
  trouble.silent.clear();
  for (let day = 1; day <= 3; day += 1) {
    await world.clock.sleep(26 * hour);
    const { report, writes } = await run(stage, { domains: declared });
    witness.checkQuiet(day, declared, report, writes);
  }
}

async function run({ rig, trouble, witness }: Stage, wish: Wish) {
  witness.beforeRun();
  // At the last moment before the vendor takes a request: an older one may have been filled during this run.
  const meanwhile = witness.beforeRequest;
  rig.simulator.faults.add({ method: 'POST', path: certificateRequest, times: Number.POSITIVE_INFINITY, meanwhile });
  const ran = await rig.run({
    elsewhere: [...trouble.elsewhere],
    silent: [...trouble.silent],
    prune: 'owned',
    allow: ['empty', 'last-hostname', 'mass-removal'],
    ...wish,
  });
  witness.afterRun(ran, trouble.elsewhere);
  rig.simulator.faults.clear();
  return ran;
}

function pick<T>(items: readonly T[], random: Random): T {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
}

/** At least one of them, about half. */
function some(items: readonly string[], random: Random): readonly string[] {
  const chosen = items.filter(() => random() < 0.5);
  return chosen.length > 0 ? chosen : [pick(items, random)];
}
