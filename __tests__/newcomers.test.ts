import { afterEach, expect, test } from 'vitest';
import { createRig, type Rig } from '../conformance/rig.ts';
import { startCloudways } from '../simulators/cloudways/index.ts';
import { createPaperWorld } from '../simulators/kit/paper-world.ts';
import { cloudways } from '../src/providers/cloudways/index.ts';

let rig: Rig | undefined;
afterEach(() => rig?.close());

test('a name that a stranger attaches while a write is read back is in the certificate and in the report', async () => {
  const world = createPaperWorld(1);
  const simulator = await startCloudways(world);
  rig = await createRig(cloudways, simulator, world);
  const asked = () =>
    simulator.requests.filter(({ path }) => path.includes('lets_encrypt_install')).map(({ body }) => body);
  // Read for the plan, read before the write, read back.
  simulator.faults.add({
    method: 'GET',
    path: /\/server$/,
    skip: 2,
    meanwhile: () => simulator.attach('late.example'),
  });
  const { report } = await rig.run({ domains: ['site.example'], www: 'never' });
  expect(simulator.hostnames()).toEqual(expect.arrayContaining(['site.example', 'late.example']));
  expect(report.hostnames?.map(({ name, verdict }) => `${verdict} ${name}`).sort()).toEqual([
    'add site.example',
    'foreign late.example',
  ]);
  expect(asked()).toMatchObject([{ ssl_domains: expect.arrayContaining(['site.example', 'late.example']) }]);
});
