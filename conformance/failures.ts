import { expect, test } from 'vitest';
import { commonFaults } from '../simulators/kit/faults.ts';
import type { Ran, Rig } from './rig.ts';
import { attachForeign, foreign, type Law, names, type Suite } from './suite.ts';

/** What holds on a bad day. */
export function failureLaws(law: Law, suite: Suite): void {
  const { provider, faults, rig, close } = suite;

  law('every provider', 'a wrong secret is said plainly and once, and no secret comes out', () => {
    test('a wrong secret is said plainly, once, and changes nothing', async () => {
      const { simulator, run } = await rig();
      const before = simulator.hostnames();
      const secret = provider.constants.find((constant) => constant.secret && simulator.constants[constant.name])?.name;
      const constants = { ...simulator.constants, [secret ?? '']: 'wrongwrongwrongwrong' };
      const { report, log } = await run({ domains: names(1), constants });
      expect(report.outcome).toBe('failed');
      expect(report.findings.filter(({ severity }) => severity === 'error')).toHaveLength(1);
      expect(report.findings[0]?.message).toContain(secret);
      expect(JSON.stringify([report, log])).not.toContain('wrongwrongwrongwrong');
      expect(simulator.hostnames()).toEqual(before);
    });
  });

  const story = async (made: Rig): Promise<Ran> => made.run({ domains: names(3, 2) });
  const prepared = async () => {
    const made = await rig(attachForeign);
    await made.run({ domains: names(2) });
    return made;
  };

  law('every provider', 'after any fault at any request the state is right, or one error says what is not', () => {
    test.for(Object.entries({ ...commonFaults, ...faults }))(
      'one "%s" at any request: the state ends right',
      async ([, fault]) => {
        const calm = await prepared();
        const before = calm.simulator.requests.length;
        await story(calm);
        const steps = calm.simulator.requests.length - before;
        for (let step = 0; step < steps; step += 1) {
          const made = await prepared();
          made.simulator.faults.add({ skip: step, fault });
          const { report, log } = await story(made);
          const errors = report.findings.filter(({ severity }) => severity === 'error');
          expect(errors.length, `step ${step}: ${JSON.stringify(errors)}`).toBeLessThanOrEqual(1);
          expect(made.simulator.hostnames(), `step ${step}`).toEqual(expect.arrayContaining(foreign));
          if (errors.length === 0)
            expect(made.simulator.hostnames(), `step ${step}`).toEqual(expect.arrayContaining(names(3, 2)));
          for (const canary of made.simulator.canaries) expect(JSON.stringify([report, log])).not.toContain(canary);
          made.simulator.faults.clear();
          const calmer = await story(made);
          expect(calmer.report.outcome, `after step ${step}`).not.toBe('failed');
          expect(made.simulator.hostnames()).toEqual([...calm.simulator.hostnames()]);
          await close(made);
        }
      },
    );
  });
}
