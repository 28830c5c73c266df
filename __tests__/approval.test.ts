import { expect, test } from 'vitest';
import { createRig } from '../conformance/rig.ts';
import { commonFaults } from '../simulators/kit/faults.ts';
import { createPaperWorld } from '../simulators/kit/paper-world.ts';
import { startServerPilot } from '../simulators/serverpilot/index.ts';
import { serverpilot } from '../src/providers/serverpilot/index.ts';

const domains = ['a.example', 'b.example'];

test.for([
  { stranger: 'a.example', blocked: true },
  { stranger: 'foreign.example', blocked: false },
])(
  'an approved plan whose write is put off is compared again: $stranger comes meanwhile',
  async ({ stranger, blocked }) => {
    const world = createPaperWorld();
    const simulator = await startServerPilot(world);
    const rig = await createRig(serverpilot, simulator, world);
    const { planDigest = '' } = (await rig.run({ domains, ssl: false, mode: 'plan' })).report;

    const { '429 with Retry-After': fault } = commonFaults;
    simulator.faults.add({ method: 'POST', meanwhile: () => simulator.attach(stranger), ...(fault && { fault }) });
    const { report } = await rig.run({ domains, ssl: false, approved: [planDigest] });

    expect(report.outcome === 'blocked').toBe(blocked);
    expect(report.findings.some(({ id }) => id === 'guard.digest-changed')).toBe(blocked);
    expect(simulator.hostnames().includes('b.example')).toBe(!blocked);
    expect(simulator.hostnames()).toContain(stranger);
    await rig.close();
  },
);
