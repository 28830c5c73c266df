import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changesFor, planFor, servedNames } from '../src/changes.ts';
import type { Declared } from '../src/config/config.ts';
import { byDomain } from '../src/hostname.ts';
import { namesWith } from '../src/plan.ts';
import type { AppState, Capabilities, Change, LiveHostname } from '../src/providers/provider.ts';
import { hashName } from '../src/state/state.ts';

const flags: Capabilities = { list: 'per-hostname', www: 'flag', wildcards: true, certificates: ['grouped'] };
const rows: Capabilities = { ...flags, www: 'own-name' };
const whole: Capabilities = { ...rows, list: 'replaced-whole' };

const declared = (...names: string[]): Declared[] =>
  names.map((name) => ({ name, from: 'listed', ssl: true, expect: [] }));

/** `shop.example+` has its flag on, `shop.example!` has it on for good. */
function row(text: string): LiveHostname {
  const name = text.replace(/[+!-]$/, '');
  return { name, raw: name, id: `id of ${name}`, www: { on: /[+!]$/.test(text), changeable: !text.endsWith('!') } };
}

const stateOf = (texts: readonly string[], primary?: string): AppState => ({
  label: 'network',
  addresses: [],
  primary,
  hostnames: texts.map(row),
  certificates: { issuing: { kind: 'chosen', limit: 100 }, installed: [] },
});

const spoken = (change: Change): string => {
  switch (change.kind) {
    case 'replace':
      return `= ${change.hostnames.join(' ')}`;
    case 'add':
      return `+ ${change.name}${change.www ? ' with www' : ''}`;
    case 'update':
      return `~ ${change.row.name} ${change.www ? 'on' : 'off'}`;
    case 'remove':
      return `- ${change.row.id}`;
  }
};

interface Case {
  readonly capabilities: Capabilities;
  readonly live: readonly string[];
  readonly primary?: string;
  readonly declared: readonly string[];
  /** Ours although it is not declared any more. */
  readonly ours?: readonly string[];
  readonly changes: readonly string[];
}

const cases: readonly Case[] = [
  { capabilities: whole, live: ['f.x'], declared: ['a.x', 'b.x'], changes: ['= f.x a.x b.x'] },
  { capabilities: whole, live: ['f.x', 'a.x'], declared: ['a.x'], changes: [] },
  { capabilities: whole, live: ['f.x', 'a.x', 'b.x'], ours: ['b.x'], declared: ['a.x'], changes: ['= f.x a.x'] },
  { capabilities: whole, live: ['a.x'], primary: 'p.x', declared: ['a.x', 'p.x'], changes: [] },
  { capabilities: rows, live: ['b.x-', 'f.x-'], ours: ['b.x'], declared: ['a.x'], changes: ['+ a.x', '- id of b.x'] },
  { capabilities: flags, live: [], declared: ['a.x', 'www.a.x'], changes: ['+ a.x with www'] },
  { capabilities: flags, live: ['a.x-'], declared: ['a.x', 'www.a.x'], changes: ['~ a.x on'] },
  { capabilities: flags, live: ['a.x+'], declared: ['a.x', 'www.a.x'], changes: [] },
  { capabilities: flags, live: ['a.x+'], ours: ['www.a.x'], declared: ['a.x'], changes: ['~ a.x off'] },
  { capabilities: flags, live: ['a.x+'], declared: ['a.x'], changes: [] },
  { capabilities: flags, live: ['a.x-', 'www.a.x-'], declared: ['a.x', 'www.a.x'], changes: [] },
  { capabilities: flags, live: ['www.a.x-'], declared: ['a.x', 'www.a.x'], changes: ['+ a.x'] },
  { capabilities: flags, live: [], declared: ['www.a.x'], changes: ['+ www.a.x'] },
  {
    capabilities: flags,
    live: ['a.x+'],
    ours: ['a.x', 'www.a.x'],
    declared: ['b.x'],
    changes: ['+ b.x', '- id of a.x'],
  },
  { capabilities: flags, live: ['a.x+'], ours: ['a.x'], declared: ['www.a.x'], changes: ['- id of a.x', '+ www.a.x'] },
  // The www name is someone else's: it outlives the row that carried it.
  {
    capabilities: flags,
    live: ['a.x+'],
    ours: ['a.x'],
    declared: ['b.x'],
    changes: ['+ b.x', '- id of a.x', '+ www.a.x'],
  },
  // An API that cannot change the flag takes nothing away.
  { capabilities: flags, live: ['a.x!'], ours: ['www.a.x'], declared: ['a.x'], changes: [] },
  {
    capabilities: flags,
    live: ['a.x!'],
    ours: ['a.x', 'www.a.x'],
    declared: ['b.x'],
    changes: ['+ b.x', '- id of a.x'],
  },
  { capabilities: flags, live: ['*.a.x-'], declared: ['*.a.x', 'b.x'], changes: ['+ b.x'] },
];

const plan = ({ live, primary, declared: wanted, ours = [] }: Omit<Case, 'changes' | 'capabilities'>) => {
  const state = stateOf(live, primary);
  const applied = new Set(ours.map(hashName));
  return { state, plan: planFor({ declared: declared(...wanted), applied, prune: 'owned', keep: [] }, state) };
};

describe('the write calls that carry out a plan', () => {
  test.for(cases)('$capabilities.list/$capabilities.www: $live → $declared, ours $ours', (given) => {
    const made = plan(given);
    expect(changesFor(made.plan, made.state, given.capabilities).map(spoken)).toEqual(given.changes);
  });
});

const rowTexts: fc.Arbitrary<string[]> = fc.uniqueArray(fc.constantFrom('a.x', 'b.x', 'www.a.x', 'www.b.x', '*.a.x'), {
  minLength: 0,
});
const flag = fc.constantFrom('', '+', '!');
const states = rowTexts.chain((names) =>
  fc.array(flag, { minLength: names.length, maxLength: names.length }).map((marks) =>
    names.map((name, index) => {
      const other = name.startsWith('www.') || name.startsWith('*.') || names.includes(`www.${name}`);
      return other ? `${name}-` : `${name}${marks[index]}`;
    }),
  ),
);

test('rows with flags: after the changes exactly the planned names are served', () => {
  const wanted = fc.uniqueArray(fc.constantFrom('a.x', 'b.x', 'www.a.x', 'www.b.x', 'c.x', 'www.c.x'));
  fc.assert(
    fc.property(states, wanted, fc.subarray(['a.x', 'b.x', 'www.a.x', 'www.b.x']), (live, names, ours) => {
      const made = plan({ live, declared: names, ours });
      const removed = namesWith(made.plan, 'remove');
      const expected = new Set([...servedNames(made.state).filter((name) => !removed.includes(name)), ...names]);
      const after = changesFor(made.plan, made.state, flags).reduce(applyTo, made.state);
      expect(servedNames(after)).toEqual([...expected].sort(byDomain));
    }),
    { numRuns: 10_000 },
  );
});

/** A host that refuses a name it serves already. */
function applyTo(state: AppState, change: Change): AppState {
  const others = (id: string | undefined) => state.hostnames.filter((entry) => entry.id !== id);
  switch (change.kind) {
    case 'replace':
      return { ...state, hostnames: change.hostnames.map(row) };
    case 'add': {
      expect(servedNames(state)).not.toContain(change.name);
      return { ...state, hostnames: [...state.hostnames, row(`${change.name}${change.www ? '+' : '-'}`)] };
    }
    case 'update':
      expect(change.row.www?.changeable).toBe(true);
      return { ...state, hostnames: [...others(change.row.id), row(`${change.row.name}${change.www ? '+' : '-'}`)] };
    case 'remove':
      return { ...state, hostnames: others(change.row.id) };
  }
}
