import { expect, test } from 'vitest';
import { commonFaults } from '../simulators/kit/faults.ts';
import { attachForeign, foreign, type Law, names, type Suite } from './suite.ts';

/** What holds while somebody else works on the same app. */
export function strangerLaws(law: Law, suite: Suite): void {
  const { rig, close, isListWrite, wholeList } = suite;

  law(
    'every provider',
    wholeList ? 'a stranger loses nothing, but for the window of one request' : 'a stranger loses nothing',
    () => {
      test('a stranger who writes between our read and our write loses nothing, wherever a list can show it', async () => {
        const { simulator, run } = await rig(attachForeign);
        simulator.faults.add({ method: 'GET', skip: 1, meanwhile: () => simulator.attach('late.example') });
        await run({ domains: names(2) });
        await run({ domains: names(2) });
        expect(simulator.hostnames()).toEqual(expect.arrayContaining([...foreign, 'late.example', ...names(2)]));
      });

      test('a stranger who writes at any request loses nothing, but for the one window of law 1', async () => {
        const calm = await rig(attachForeign);
        await calm.run({ domains: names(2) });
        const begin = calm.simulator.requests.length;
        await calm.run({ domains: names(3, 2) });
        const steps = calm.simulator.requests.length - begin;
        const lost: number[] = [];
        const windows: number[] = [];
        for (let step = 0; step < steps; step += 1) {
          const made = await rig(attachForeign);
          const { simulator } = made;
          await made.run({ domains: names(2) });
          const start = simulator.requests.length;
          // The stranger adds one name and takes one of theirs away, right before the request is handled.
          const meanwhile = () => {
            simulator.attach('late.example');
            simulator.detach(foreign[0] ?? '');
          };
          simulator.faults.add({ skip: step, meanwhile });
          await made.run({ domains: names(3, 2) });
          simulator.faults.clear();
          const met = simulator.requests[start + step];
          // Between the last read and the write of a whole list, nobody can see a stranger's write: no such API has versions.
          if (wholeList && met !== undefined && isListWrite(met)) windows.push(step);
          if (!simulator.hostnames().includes('late.example')) lost.push(step);
          expect(simulator.hostnames(), `step ${step}`).toEqual(
            expect.arrayContaining([...names(3, 2), 'partner.example']),
          );
          expect(simulator.hostnames(), `step ${step}`).not.toContain('site001.example');
          if (!windows.includes(step)) expect(simulator.hostnames(), `step ${step}`).not.toContain(foreign[0]);
          await made.run({ domains: names(3, 2) });
          expect(simulator.hostnames(), `after step ${step}`).toEqual(expect.arrayContaining(names(3, 2)));
          await close(made);
        }
        expect(windows).toEqual(expect.arrayContaining(lost));
        expect(windows).toHaveLength(wholeList ? 1 : 0);
      });

      test('a stranger who writes while our write is put off loses nothing', async () => {
        const { simulator, run } = await rig(attachForeign);
        const { '429 with Retry-After': fault } = commonFaults;
        const meanwhile = () => simulator.attach('late.example');
        simulator.faults.add({
          matches: isListWrite,
          meanwhile,
          ...(fault && { fault }),
        });
        await run({ domains: names(2) });
        expect(simulator.hostnames()).toEqual(expect.arrayContaining([...foreign, 'late.example', ...names(2)]));
      });
    },
  );

  law('every provider', 'a write holds, or it is done again', () => {
    test('a write that someone undoes is noticed and done again', async () => {
      const { simulator, run } = await rig();
      let undone = false;
      const undo = () => {
        if (undone || !simulator.hostnames().includes('site001.example')) return;
        undone = true;
        simulator.detach('site001.example');
      };
      simulator.faults.add({ method: 'GET', times: 1_000, meanwhile: undo });
      const { report } = await run({ domains: names(2) });
      expect(undone).toBe(true);
      expect(simulator.hostnames()).toEqual(expect.arrayContaining(names(2)));
      expect(report.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    });
  });
}
