import { describe, expect, test } from 'vitest';
import { holdFor, noted, proven, settled } from '../src/certificates/ledger.ts';
import { anySet, hashSet, type Ledger, type LedgerEntry } from '../src/state/state.ts';

const hour = 3600;
const day = 24 * hour;
const now = 100 * day;
const names = ['a.example', 'b.example'];
const entry = (hoursAgo: number, result: LedgerEntry['result'], set = names): LedgerEntry => ({
  set: hashSet(set),
  at: now - hoursAgo * hour,
  result,
});

interface Case {
  readonly name: string;
  readonly ledger: Ledger;
  /** Hours from now until it may be asked for; undefined when it may be now. */
  readonly wait: number | undefined;
}

const cases: readonly Case[] = [
  { name: 'an empty ledger', ledger: [], wait: undefined },
  { name: 'three issued this week', ledger: [60, 30, 1].map((h) => entry(h, 'issued')), wait: undefined },
  { name: 'four issued this week', ledger: [90, 60, 30, 1].map((h) => entry(h, 'issued')), wait: 78 },
  { name: 'five issued this week', ledger: [100, 90, 60, 30, 1].map((h) => entry(h, 'issued')), wait: 78 },
  {
    name: 'an unknown one counts',
    ledger: [90, 60, 30].map((h) => entry(h, 'issued')).concat(entry(2, 'unknown')),
    wait: 78,
  },
  {
    name: 'one of a run that died counts, whatever it was for',
    ledger: [90, 60, 30].map((h) => entry(h, 'issued')).concat({ ...entry(2, 'unknown'), set: anySet }),
    wait: 78,
  },
  {
    name: 'a failed one does not',
    ledger: [90, 60, 30].map((h) => entry(h, 'issued')).concat(entry(2, 'failed')),
    wait: undefined,
  },
  { name: 'five of an older week', ledger: [300, 290, 280, 270, 169].map((h) => entry(h, 'issued')), wait: undefined },
  { name: 'one failure half an hour ago', ledger: [entry(0.5, 'failed')], wait: 0.5 },
  { name: 'one failure an hour ago', ledger: [entry(1, 'failed')], wait: undefined },
  { name: 'two failures', ledger: [entry(2, 'failed'), entry(1, 'failed')], wait: 1 },
  { name: 'three failures', ledger: [entry(5, 'failed'), entry(2, 'failed'), entry(1, 'failed')], wait: 3 },
  {
    name: 'eight failures wait for a day',
    ledger: [80, 60, 50, 40, 30, 20, 10, 1].map((h) => entry(h, 'failed')),
    wait: 23,
  },
  { name: 'a success ends the back-off', ledger: [entry(3, 'failed'), entry(2, 'issued')], wait: undefined },
  { name: 'one of which nothing came waits like a failed one', ledger: [entry(0.5, 'unknown')], wait: 0.5 },
  { name: 'and doubles', ledger: [entry(2, 'unknown'), entry(1, 'failed'), entry(0.5, 'unknown')], wait: 3.5 },
  {
    name: '44 of other sets this week',
    ledger: Array.from({ length: 44 }, (_, i) => entry(20, 'issued', [`n${i}.example`])),
    wait: undefined,
  },
  {
    name: '45 of other sets this week',
    ledger: Array.from({ length: 45 }, (_, i) => entry(100 - i, 'issued', [`n${i}.example`])),
    wait: 68,
  },
  {
    name: '250 within three hours',
    ledger: Array.from({ length: 250 }, (_, i) => entry(2, 'failed', [`n${i}.example`])),
    wait: 1,
  },
  { name: 'another set does not count', ledger: [entry(0.1, 'failed', ['a.example'])], wait: undefined },
];

describe('the ledger', () => {
  test.for(cases)('$name', ({ ledger, wait }) => {
    expect(holdFor([...names].reverse(), ledger, now)?.until).toBe(wait === undefined ? undefined : now + wait * hour);
  });

  test('forgets what no limit asks for, and settles the newest request of a set', () => {
    const ledger = noted([entry(200, 'issued'), entry(5, 'failed')], entry(0, 'unknown'));
    expect(ledger).toEqual([entry(5, 'failed'), entry(0, 'unknown')]);
    expect(settled(ledger, names, 'issued')).toEqual([entry(5, 'failed'), entry(0, 'issued')]);
    expect(settled(ledger, ['other.example'], 'issued')).toEqual(ledger);
  });

  test('counts the certificates of a registered domain for those sets alone that share it', () => {
    const others = Array.from({ length: 45 }, (_, i) => entry(100 - i, 'issued', [`n${i}.example`]));
    expect(holdFor(names, others, now, () => false)).toBeUndefined();
    expect(holdFor(names, others, now)?.why).toBe('domain');
  });

  test('proves a request by certificates that are not older', () => {
    const asked = [entry(5, 'unknown')];
    const made = (hoursAgo: number) => (now - hoursAgo * hour) * 1000;
    expect(proven(asked, names, made(6))).toEqual([entry(5, 'issued')]);
    expect(proven(asked, names, made(8))).toEqual(asked);
    expect(proven([entry(5, 'failed')], names, made(1))).toEqual([entry(5, 'failed')]);
    expect(proven(asked, ['other.example'], made(1))).toEqual(asked);
  });
});
