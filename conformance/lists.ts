import { expect, test } from 'vitest';
import { createPaperWorld } from '../simulators/kit/paper-world.ts';
import { problemsIn, providerSchema } from '../src/plugins/contract.ts';
import { createRig } from './rig.ts';
import { attachForeign, foreign, type Law, names, quiet, type Suite, verdicts } from './suite.ts';

const day = 86_400_000;

/** What a provider and its host are, and what each claimed capability means for the list of hostnames. */
export function listLaws(law: Law, suite: Suite): void {
  const { provider, rig, listWrites, wholeList, seed } = suite;
  const { list, www, wildcards, certificates } = provider.capabilities;

  law('contract', 'the provider has the shape that the core checks', () => {
    test('its fields are in order', () => {
      const parsed = providerSchema.safeParse(provider);
      expect(parsed.success ? [] : problemsIn(parsed.error)).toEqual([]);
    });
  });

  law(
    `list: '${list}'`,
    wholeList
      ? 'one write sets the whole list, and none what is there'
      : 'one write for each row that changes, and none for others',
    () => {
      test.for([1, 25, 120])('adds %i hostnames; a second run writes nothing', async (n) => {
        const { simulator, run } = await rig();
        const start = simulator.hostnames();
        const first = await run({ domains: names(n) });
        expect(simulator.hostnames()).toEqual([...start, ...names(n)].sort());
        expect(first.report).toMatchObject({ changed: { added: names(n), removed: [] } });
        expect(listWrites(simulator)).toBe(wholeList ? 1 : n);
        await quiet(run({ domains: names(n) }));
      });

      test('renames in one run', async () => {
        const { simulator, run } = await rig(attachForeign);
        await run({ domains: ['old.example', 'stays.example'] });
        const writes = listWrites(simulator);
        await run({ domains: ['new.example', 'stays.example'] });
        expect(simulator.hostnames()).toEqual(expect.arrayContaining(['new.example', 'stays.example', ...foreign]));
        expect(simulator.hostnames()).not.toContain('old.example');
        expect(listWrites(simulator) - writes).toBe(wholeList ? 1 : 2);
      });
    },
  );

  law('every provider', 'a plan writes nothing', () => {
    test('a plan writes nothing and says what would be done', async () => {
      const { simulator, run } = await rig();
      const before = simulator.hostnames();
      const { report, writes } = await run({ domains: names(3), mode: 'plan' });
      expect(writes).toBe(0);
      expect(simulator.hostnames()).toEqual(before);
      expect(verdicts(report, 'add')).toEqual(names(3));
      expect(report.outcome).not.toBe('changed');
    });
  });

  law('every provider', 'what is ours is removed when it is not declared any more; nothing foreign is', () => {
    test('removes what it added and what is not declared any more, and nothing else', async () => {
      const { simulator, run } = await rig(attachForeign);
      await run({ domains: names(4) });
      const { report } = await run({ domains: names(2) });
      expect(report.changed.removed).toEqual(names(2, 3));
      expect(simulator.hostnames()).toEqual(expect.arrayContaining([...foreign, ...names(2)]));
      expect(simulator.hostnames()).not.toEqual(expect.arrayContaining([names(4)[3]]));
      await quiet(run({ domains: names(2) }));
    });

    test('adopts what is there already, and may remove it from then on', async () => {
      const { simulator, run } = await rig(attachForeign);
      const adopted = await run({ domains: [...foreign, 'own.example'] });
      expect(adopted.report.changed.added).toEqual(['own.example']);
      await run({ domains: ['own.example', foreign[0] ?? ''] });
      expect(simulator.hostnames()).not.toContain(foreign[1]);
      expect(simulator.hostnames()).toContain(foreign[0]);
    });

    test('without a memory nothing is removed', async () => {
      const first = await rig();
      await first.run({ domains: names(3) });
      const other = await createRig(provider, first.simulator, createPaperWorld(seed));
      await other.run({ domains: names(1) });
      expect(first.simulator.hostnames()).toEqual(expect.arrayContaining(names(3)));
    });

    test('prune: none keeps its own, prune: all removes foreign ones but never what is kept', async () => {
      const { simulator, run } = await rig(attachForeign);
      await run({ domains: names(3) });
      const none = await run({ domains: names(1), prune: 'none' });
      expect(verdicts(none.report, 'orphan')).toEqual(expect.arrayContaining(names(2, 2)));
      await run({ domains: names(1), prune: 'all', keep: ['partner.example'] });
      expect(simulator.hostnames()).toEqual(expect.arrayContaining(['site001.example', 'partner.example']));
      expect(simulator.hostnames()).not.toContain('by-hand.example');
    });
  });

  law('every provider', 'what is declared comes back', () => {
    test('adds again what was taken away by hand', async () => {
      const { simulator, run } = await rig();
      await run({ domains: names(3) });
      simulator.detach('site002.example');
      const { report } = await run({ domains: names(3) });
      expect(simulator.hostnames()).toContain('site002.example');
      expect(report.findings.map(({ id }) => id)).toContain('plan.drift');
    });
  });

  law(`www: '${www}'`, 'a name and its `www.` are served and removed each by itself', () => {
    test('the www rule: both names are served, and each can go alone', async () => {
      const { simulator, run } = await rig();
      await run({ domains: ['shop.example'], www: 'main-only' });
      expect(simulator.hostnames()).toEqual(expect.arrayContaining(['shop.example', 'www.shop.example']));
      await quiet(run({ domains: ['shop.example'], www: 'main-only' }));
      await run({ domains: ['shop.example', 'other.example'] });
      expect(simulator.hostnames()).toContain('shop.example');
      expect(simulator.hostnames()).not.toContain('www.shop.example');
      await run({ domains: ['www.shop.example', 'other.example'] });
      expect(simulator.hostnames()).toContain('www.shop.example');
      expect(simulator.hostnames()).not.toContain('shop.example');
      await quiet(run({ domains: ['www.shop.example', 'other.example'] }));
    });
  });

  if (wildcards) {
    law('wildcards: true', 'a wildcard is served, and left out of certificates', () => {
      test('serves a wildcard and keeps it out of certificates', async () => {
        const { simulator, run } = await rig();
        await run({ domains: ['*.net.example', 'net.example'] });
        expect(simulator.hostnames()).toEqual(expect.arrayContaining(['*.net.example', 'net.example']));
        expect(simulator.certified()).not.toContain('*.net.example');
        const { writes } = await run({ domains: ['*.net.example', 'net.example'] });
        expect(writes).toBe(0);
      });
    });
  }

  if (certificates.length > 0) {
    law(
      `certificates: ${certificates.join(', ')}`,
      'what is served gets its certificate, and is left alone then',
      () => {
        test('two names are covered within a day', async () => {
          const { simulator, run, pass } = await rig();
          const covered = () => names(2).every((name) => simulator.certified().includes(name));
          for (let hour = 0; hour < 24 && !covered(); hour += 1) {
            await run({ domains: names(2) });
            await pass(day / 24);
          }
          expect(simulator.certified()).toEqual(expect.arrayContaining(names(2)));
          await quiet(run({ domains: names(2) }));
        });
      },
    );
  }
}
