import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Declared } from '../src/config/config.ts';
import { keeps, makePlan, namesWith, type PlanInput, type Verdict, type Why } from '../src/plan.ts';
import { hashName } from '../src/state/state.ts';

const declared = (...names: string[]): Declared[] =>
  names.map((name) => ({ name, from: 'listed', ssl: true, expect: [] }));
const applied = (...names: string[]) => new Set(names.map(hashName));
const base: PlanInput = { declared: [], live: [], primary: undefined, applied: applied(), prune: 'owned', keep: [] };
const x = 'x.example';

interface Case {
  readonly name: string;
  readonly input: Partial<PlanInput>;
  readonly verdict: Verdict | undefined;
  readonly why?: Why;
}

const cases: readonly Case[] = [
  { name: 'nowhere', input: {}, verdict: undefined },
  { name: 'declared', input: { declared: declared(x) }, verdict: 'add', why: 'declared' },
  { name: 'declared, ours, gone', input: { declared: declared(x), applied: applied(x) }, verdict: 'add', why: 'drift' },
  { name: 'declared and live', input: { declared: declared(x), live: [x] }, verdict: 'in-sync', why: 'adopted' },
  {
    name: 'declared, live, ours',
    input: { declared: declared(x), live: [x], applied: applied(x) },
    verdict: 'in-sync',
    why: 'declared',
  },
  { name: 'only live', input: { live: [x] }, verdict: 'foreign', why: 'undeclared' },
  { name: 'only ours', input: { applied: applied(x) }, verdict: undefined },
  { name: 'live and ours', input: { live: [x], applied: applied(x) }, verdict: 'remove', why: 'undeclared' },
  { name: 'live, no memory', input: { live: [x], applied: undefined }, verdict: 'foreign', why: 'unremembered' },
  {
    name: 'declared, no memory',
    input: { declared: declared(x), applied: undefined },
    verdict: 'add',
    why: 'declared',
  },
  {
    name: 'declared and live, no memory',
    input: { declared: declared(x), live: [x], applied: undefined },
    verdict: 'in-sync',
    why: 'declared',
  },
  {
    name: 'ours, prune none',
    input: { live: [x], applied: applied(x), prune: 'none' },
    verdict: 'orphan',
    why: 'prune',
  },
  { name: 'foreign, prune none', input: { live: [x], prune: 'none' }, verdict: 'foreign', why: 'undeclared' },
  { name: 'foreign, prune all', input: { live: [x], prune: 'all' }, verdict: 'remove', why: 'prune' },
  {
    name: 'no memory, prune all',
    input: { live: [x], applied: undefined, prune: 'all' },
    verdict: 'remove',
    why: 'prune',
  },
  {
    name: 'foreign, kept, prune all',
    input: { live: [x], prune: 'all', keep: [x] },
    verdict: 'foreign',
    why: 'kept',
  },
  {
    name: 'ours, kept',
    input: { live: [x], applied: applied(x), keep: ['*.example'] },
    verdict: 'foreign',
    why: 'kept',
  },
  {
    name: 'declared beats keep',
    input: { declared: declared(x), live: [x], keep: [x] },
    verdict: 'in-sync',
    why: 'adopted',
  },
  { name: 'primary, foreign', input: { primary: x, prune: 'all' }, verdict: 'foreign', why: 'primary' },
  {
    name: 'primary, ours',
    input: { primary: x, applied: applied(x), live: [x] },
    verdict: 'orphan',
    why: 'primary',
  },
  { name: 'primary, declared', input: { primary: x, declared: declared(x) }, verdict: 'in-sync', why: 'adopted' },
  {
    name: 'bound to a flag',
    input: { live: [x], applied: applied(x), bound: new Set([x]) },
    verdict: 'orphan',
    why: 'flag',
  },
  {
    name: 'bound to a flag, foreign, prune all',
    input: { live: [x], bound: new Set([x]), prune: 'all' },
    verdict: 'foreign',
    why: 'flag',
  },
  {
    name: 'bound to a flag and declared',
    input: { declared: declared(x), live: [x], applied: applied(x), bound: new Set([x]) },
    verdict: 'in-sync',
    why: 'declared',
  },
  {
    name: 'bound to a flag that is not there any more, declared',
    input: { declared: declared(x), bound: new Set([x]) },
    verdict: 'add',
    why: 'declared',
  },
  {
    name: 'bound to a flag and kept',
    input: { live: [x], applied: applied(x), bound: new Set([x]), keep: [x] },
    verdict: 'orphan',
    why: 'flag',
  },
  {
    name: 'primary and kept, prune all',
    input: { primary: x, live: [x], prune: 'all', keep: [x] },
    verdict: 'foreign',
    why: 'primary',
  },
  { name: 'primary, no memory', input: { primary: x, applied: undefined }, verdict: 'foreign', why: 'primary' },
  {
    name: 'primary, ours, prune none',
    input: { primary: x, applied: applied(x), prune: 'none' },
    verdict: 'orphan',
    why: 'primary',
  },
  {
    name: 'primary, declared, ours',
    input: { primary: x, declared: declared(x), applied: applied(x) },
    verdict: 'in-sync',
    why: 'declared',
  },
  {
    name: 'primary, declared, no memory',
    input: { primary: x, declared: declared(x), applied: undefined },
    verdict: 'in-sync',
    why: 'declared',
  },
  {
    name: 'ours, prune all',
    input: { live: [x], applied: applied(x), prune: 'all' },
    verdict: 'remove',
    why: 'undeclared',
  },
  {
    name: 'ours, kept, prune none',
    input: { live: [x], applied: applied(x), prune: 'none', keep: [x] },
    verdict: 'foreign',
    why: 'kept',
  },
  { name: 'foreign and kept', input: { live: [x], keep: [x] }, verdict: 'foreign', why: 'kept' },
  {
    name: 'no memory, kept, prune all',
    input: { live: [x], applied: undefined, prune: 'all', keep: ['*.example'] },
    verdict: 'foreign',
    why: 'kept',
  },
  {
    name: 'no memory, prune none',
    input: { live: [x], applied: undefined, prune: 'none' },
    verdict: 'foreign',
    why: 'unremembered',
  },
  { name: 'kept and nowhere', input: { keep: [x] }, verdict: undefined },
  { name: 'kept, ours and gone', input: { keep: [x], applied: applied(x) }, verdict: undefined },
  {
    name: 'declared, gone, kept, prune none',
    input: { declared: declared(x), applied: applied(x), keep: [x], prune: 'none' },
    verdict: 'add',
    why: 'drift',
  },
  { name: 'declared, prune none', input: { declared: declared(x), prune: 'none' }, verdict: 'add', why: 'declared' },
  {
    name: 'declared and live, prune all',
    input: { declared: declared(x), live: [x], prune: 'all' },
    verdict: 'in-sync',
    why: 'adopted',
  },
  {
    name: 'declared twice over',
    input: { declared: declared(x, x), live: [x, x], applied: applied(x) },
    verdict: 'in-sync',
    why: 'declared',
  },
  {
    name: 'twice in the list, ours',
    input: { live: [x, x], applied: applied(x) },
    verdict: 'remove',
    why: 'undeclared',
  },
  {
    name: 'live, and another name is ours',
    input: { live: [x], applied: applied('www.x.example', '*.example') },
    verdict: 'foreign',
    why: 'undeclared',
  },
];

/** Names that look alike are different names; each row is `name: verdict`. */
const neighbours: readonly { name: string; input: Partial<PlanInput>; rows: readonly string[] }[] = [
  {
    name: 'a wildcard does not stand for the names that it covers',
    input: { declared: declared('*.x.example'), live: ['a.x.example'], applied: applied('a.x.example') },
    rows: ['*.x.example: add', 'a.x.example: remove'],
  },
  {
    name: 'a rename is an addition and a removal',
    input: { declared: declared('new.example'), live: ['old.example'], applied: applied('old.example') },
    rows: ['new.example: add', 'old.example: remove'],
  },
  {
    name: 'the www name goes alone',
    input: { declared: declared(x), live: [x, 'www.x.example'], applied: applied(x, 'www.x.example') },
    rows: ['x.example: in-sync', 'www.x.example: remove'],
  },
  {
    name: 'a foreign name beside ours stays',
    input: { declared: declared(x), live: ['their.x.example', 'our.x.example'], applied: applied('our.x.example') },
    rows: ['x.example: add', 'our.x.example: remove', 'their.x.example: foreign'],
  },
  {
    name: 'an address in a list is a foreign row like any other',
    input: { declared: declared(x), live: ['203.0.113.9', x], applied: applied(x) },
    rows: ['203.0.113.9: foreign', 'x.example: in-sync'],
  },
  {
    name: 'a primary beside the list',
    input: { declared: declared(x), live: [x], primary: 'main.example', applied: applied(x, 'main.example') },
    rows: ['main.example: orphan', 'x.example: in-sync'],
  },
];

describe('the verdict about one hostname', () => {
  test.for(cases)('$name', ({ input, verdict, why }) => {
    const [row] = makePlan({ ...base, ...input }).hostnames;
    expect(row?.verdict).toBe(verdict);
    expect(row?.why).toBe(why);
  });
});

describe('the verdicts about neighbours', () => {
  test.for(neighbours)('$name', ({ input, rows }) => {
    const { hostnames } = makePlan({ ...base, ...input });
    expect(hostnames.map(({ name, verdict }) => `${name}: ${verdict}`).toSorted()).toEqual(rows.toSorted());
  });
});

describe('keep patterns', () => {
  test.for([
    ['partner.example', 'partner.example', true],
    ['partner.example', 'www.partner.example', false],
    ['*.partner.example', 'www.partner.example', true],
    ['*.partner.example', 'a.b.partner.example', true],
    ['*.partner.example', '*.partner.example', true],
    ['*.partner.example', 'partner.example', false],
    ['*.partner.example', 'notpartner.example', false],
  ] as const)('%s holds for %s: %s', ([pattern, name, holds]) => {
    expect(keeps(pattern, name)).toBe(holds);
  });
});

const names = fc.uniqueArray(fc.constantFrom('a.example', 'b.example', 'www.a.example', '*.c.example', 'd.example'));
const inputs = fc.record({
  declared: names.map((list) => declared(...list)),
  live: names,
  primary: fc.option(fc.constantFrom('a.example', 'p.example'), { nil: undefined }),
  applied: fc.option(
    names.map((list) => applied(...list)),
    { nil: undefined },
  ),
  prune: fc.constantFrom('owned', 'none', 'all'),
  keep: fc.subarray(['*.c.example', 'd.example']),
});

describe('any plan', () => {
  test('removes nothing that is declared, kept, primary or (but for prune: all) not ours', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        for (const name of namesWith(makePlan(input), 'remove')) {
          expect(input.declared.map((entry) => entry.name)).not.toContain(name);
          expect(name).not.toBe(input.primary);
          expect(input.keep.some((pattern) => keeps(pattern, name))).toBe(false);
          if (input.prune !== 'all') expect(input.applied?.has(hashName(name))).toBe(true);
          expect(input.prune).not.toBe('none');
        }
      }),
      { numRuns: 10_000 },
    );
  });

  test('once carried out is empty, and adds nothing that nobody asked for', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const plan = makePlan(input);
        const removed = namesWith(plan, 'remove');
        const live = [...input.live.filter((name) => !removed.includes(name)), ...namesWith(plan, 'add')];
        const ours = applied(...namesWith(plan, 'in-sync', 'add', 'orphan'));
        const again = makePlan({ ...input, live, applied: input.applied && ours });
        expect(namesWith(again, 'add', 'remove')).toEqual([]);
        expect(again.digest).toBe(makePlan({ ...base, live: [] }).digest);
      }),
      { numRuns: 10_000 },
    );
  });

  test('is the same to the byte whatever the order of its input', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const turned = {
          ...input,
          declared: [...input.declared].reverse(),
          live: [...input.live].reverse(),
          keep: [...input.keep].reverse(),
        };
        expect(JSON.stringify(makePlan(turned))).toBe(JSON.stringify(makePlan(input)));
      }),
      { numRuns: 10_000 },
    );
  });
});
