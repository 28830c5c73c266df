import { describe, expect, test } from 'vitest';
import type { Declared } from '../src/config/config.ts';
import { type Allow, type GuardInput, guard } from '../src/guard.ts';
import { makePlan } from '../src/plan.ts';
import { hashName } from '../src/state/state.ts';

const names = (n: number, prefix = 'n') => Array.from({ length: n }, (_, index) => `${prefix}${index}.example`);

interface Case {
  readonly name: string;
  readonly declared: readonly string[];
  readonly live: readonly string[];
  readonly foreign?: readonly string[];
  readonly allow?: readonly Allow[];
  readonly limit?: number;
  readonly prune?: 'all';
  readonly refused: readonly string[];
}

const cases: readonly Case[] = [
  { name: 'nothing to do', declared: names(3), live: names(3), refused: [] },
  { name: 'one of four goes', declared: names(3), live: names(4), refused: [] },
  { name: 'five of ten go: not more than five', declared: names(5), live: names(10), refused: [] },
  { name: 'six of 24 go: not more than a quarter', declared: names(18), live: names(24), refused: [] },
  { name: 'six of 23 go', declared: names(17), live: names(23), refused: ['guard.mass-removal'] },
  { name: 'six of 23 go, allowed', declared: names(17), live: names(23), allow: ['mass-removal'], refused: [] },
  {
    name: 'foreign names do not make the share smaller',
    declared: names(17),
    live: names(23),
    foreign: names(50, 'f'),
    refused: ['guard.mass-removal'],
  },
  { name: 'nothing declared', declared: [], live: names(2), refused: ['guard.empty'] },
  { name: 'nothing declared, allowed', declared: [], live: names(2), allow: ['empty'], refused: [] },
  { name: 'nothing declared and nothing there', declared: [], live: [], refused: ['guard.empty'] },
  {
    name: 'nothing declared, much to remove: both guards',
    declared: [],
    live: names(9),
    refused: ['guard.empty', 'guard.mass-removal'],
  },
  {
    name: 'another allow value does not help',
    declared: [],
    live: names(2),
    allow: ['mass-removal', 'last-hostname'],
    refused: ['guard.empty'],
  },
  { name: 'over the limit', declared: names(3), live: [], limit: 2, refused: ['guard.too-many-hostnames'] },
  { name: 'at the limit', declared: names(3), live: [], limit: 3, refused: [] },
  {
    name: 'over the limit with foreign names',
    declared: names(3),
    live: [],
    foreign: names(1, 'f'),
    limit: 3,
    refused: ['guard.too-many-hostnames'],
  },
  { name: 'above the limit and getting smaller', declared: names(4), live: names(5), limit: 3, refused: [] },
];

describe('a plan is refused', () => {
  test.for(cases)('$name', ({ declared, live, foreign = [], allow = [], limit, prune, refused }) => {
    const applied = new Set(live.map(hashName));
    const all = [...live, ...foreign];
    const entries = declared.map((name): Declared => ({ name, from: 'listed', ssl: true, expect: [] }));
    const plan = makePlan({
      declared: entries,
      live: all,
      primary: undefined,
      applied,
      prune: prune ?? 'owned',
      keep: [],
    });
    const input: GuardInput = { plan, declared: declared.length, live: all, applied, allow, limit, vendor: 'Vendor' };
    const findings = guard(input);
    expect(findings.map(({ id }) => id)).toEqual(refused);
    for (const { fix } of findings) expect(fix).toMatch(/allow: `?|Move some/);
  });

  test('when the last hostname would go although some are declared', () => {
    const plan = {
      digest: '',
      hostnames: [{ name: 'a.example', verdict: 'remove' as const, why: 'undeclared' as const }],
    };
    const input = { plan, declared: 1, live: ['a.example'], applied: undefined, limit: undefined, vendor: 'Vendor' };
    expect(guard({ ...input, allow: [] }).map(({ id }) => id)).toEqual(['guard.last-hostname']);
    expect(guard({ ...input, allow: ['last-hostname'] })).toEqual([]);
  });
});
