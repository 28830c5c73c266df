import { createRig } from '../conformance/rig.ts';
import { createPaperWorld } from '../simulators/kit/paper-world.ts';
import { count } from '../src/text.ts';
import { calls, type Row } from './row.ts';
import { names, type Vendor, vendors } from './vendors.ts';

/** How often a vendor is asked and told, counted by the client; certificates left out. */
export async function apiCalls(): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const vendor of vendors) {
    for (const additions of [1, 25, 120]) rows.push(await adding(vendor, additions));
    rows.push(await changingNothing(vendor));
  }
  return rows;
}

async function adding({ provider, start }: Vendor, additions: number): Promise<Row> {
  const world = createPaperWorld();
  const rig = await createRig(provider, await start(world), world);
  const { reads, writes, report } = await rig.run({ domains: names(additions), ssl: false });
  await rig.close();
  if (report.changed.added.length !== additions) throw new Error(`${provider.title} did not add ${additions}`);
  const fewest = provider.capabilities.list === 'replaced-whole' ? 1 : additions;
  return {
    work: `${provider.title}: writes for ${count(additions, 'addition')}`,
    note: count(reads, 'read'),
    measured: calls(writes),
    beside: { what: 'is the fewest that its API allows', amount: calls(fewest) },
    goal: { of: 'ratio', most: 1 },
  };
}

async function changingNothing({ provider, start }: Vendor): Promise<Row> {
  const world = createPaperWorld();
  const rig = await createRig(provider, await start(world), world);
  await rig.run({ domains: names(25), ssl: false });
  const { reads, writes } = await rig.run({ domains: names(25), ssl: false });
  await rig.close();
  return {
    work: `${provider.title}: writes of a second sync of 25 hostnames`,
    note: count(reads, 'read'),
    measured: calls(writes),
    goal: { of: 'measured', most: 0 },
  };
}
