import { readFile, writeFile } from 'node:fs/promises';
import { afterAll, describe, expect, test } from 'vitest';
import { startCloudways } from '../simulators/cloudways/index.ts';
import { startRunCloud } from '../simulators/runcloud/index.ts';
import { startServerPilot } from '../simulators/serverpilot/index.ts';
import { fileState } from '../src/state/file.ts';
import { emptyMemory, hashName } from '../src/state/state.ts';
import { type Cell, createGallows, moments, type Start } from './support/killing.ts';

const gallows = await createGallows();
afterAll(gallows.close);

/** Nothing takes longer than it has to; `writes` is what it takes to get from the start to what is declared. */
const vendors: readonly { readonly name: string; readonly writes: number; readonly start: Start }[] = [
  {
    name: 'Cloudways',
    writes: 2,
    start: (world, address, cname) =>
      startCloudways(world, { address, app: { cname }, assumptions: { certificateMs: 1 } }),
  },
  {
    name: 'RunCloud',
    writes: 4,
    start: (world, address, primary) =>
      startRunCloud(world, { address, primary, assumptions: { issuanceDelay: 1, requestsPerMinute: 1_000 } }),
  },
  {
    name: 'ServerPilot',
    writes: 2,
    start: (world, address, primary) =>
      startServerPilot(world, { address, domains: [primary], assumptions: { actionMs: 1, availableAfterMs: 1 } }),
  },
];

const signals = { SIGKILL: 137, SIGTERM: 143, SIGINT: 130 } as const;
const strikes = (writes: number) =>
  Array.from({ length: writes }, (_, after) => after).flatMap((after) =>
    moments.flatMap((moment) =>
      (['SIGKILL', 'SIGTERM', 'SIGINT'] as const).map((signal) => ({ signal, moment, after })),
    ),
  );

describe.for(vendors)('$name', { concurrent: true }, ({ start, writes }) => {
  test('a sync takes the writes at which it is killed below', async () => {
    const cell = await prepared(start);
    const ran = await cell.run({ domains: declaredIn(cell) });
    expect(ran.report?.apps).toMatchObject([{ outcome: 'changed' }]);
    expect([ran.exitCode, ran.writes]).toEqual([0, writes]);
    await isConverged(cell);
  });

  test.for(strikes(writes))('$signal $moment write $after: the next run converges', async (strike) => {
    const cell = await prepared(start);
    const domains = declaredIn(cell);
    const ended = await cell.run({ domains, strike });
    expect(ended.exitCode).toBe(signals[strike.signal]);
    expect(ended.writes).toBe(strike.after + 1);
    if (strike.signal === 'SIGKILL') expect(ended.report).toBeUndefined();
    else expect(ended.report?.apps[0]?.findings.map(({ id }) => id)).toContain('run.cancelled');
    await anHourPasses(cell);
    const next = await cell.run({ domains });
    expect(next.exitCode).toBe(0);
    await isConverged(cell);
  });
});

/** An app that has been synced before: a name is to leave, two are to come, and one is somebody else's. */
async function prepared(start: Start): Promise<Cell> {
  const cell = await gallows.cell(start);
  for (const name of ['old', 'kept', 'partner'].map(cell.named)) {
    cell.vendor.attach(name);
    gallows.world.nameServer.put(name, { A: [cell.vendor.address] });
  }
  const memory = { ...emptyMemory, applied: new Set(['network', 'old', 'kept'].map(cell.named).map(hashName)) };
  const attempt = await fileState(cell.stateFile).begin('default', memory);
  await attempt.finish('success', memory);
  return cell;
}

const declaredIn = ({ named }: Cell) => ['network', 'kept', 'fresh', 'later'].map(named);

/** A request of which nobody saw the end keeps others back for an hour. */
async function anHourPasses({ stateFile }: Cell): Promise<void> {
  const text = await readFile(stateFile, 'utf8');
  await writeFile(
    stateFile,
    text.replace(/"at": (\d+)/g, (_, at) => `"at": ${Number(at) - 3_700}`),
  );
}

/** The vendor has what is declared and what is not ours, the memory says so, and a further run writes nothing. */
async function isConverged(cell: Cell): Promise<void> {
  const { vendor, stateFile, named } = cell;
  const declared = declaredIn(cell);
  expect(vendor.hostnames()).toEqual([...declared, named('partner')].sort());
  expect(vendor.certified()).toEqual(expect.arrayContaining(declared));
  const state = JSON.parse(await readFile(stateFile, 'utf8'));
  expect(state.apps.default).toMatchObject({ success: { applied: declared.map(hashName).sort() }, attempts: [] });
  const quiet = await cell.run({ domains: declared });
  expect([quiet.exitCode, quiet.writes]).toEqual([0, 0]);
}
