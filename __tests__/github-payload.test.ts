import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodePayload, encodePayload } from '../src/github/payload.ts';
import { readRequests, settle, withRequests } from '../src/github/requests.ts';
import { emptyMemory, hashName, type Ledger, type LedgerEntry, type Memory } from '../src/state/state.ts';

const names = (n: number) => new Set(Array.from({ length: n }, (_, index) => hashName(`site${index}.example`)));
const hash = fc.string({ minLength: 1, maxLength: 20 }).map(hashName);
const seconds = fc.integer({ min: 1_700_000_000, max: 1_700_400_000 });
const result = fc.constantFrom('issued', 'failed', 'unknown');
const ledger: fc.Arbitrary<Ledger> = fc
  .uniqueArray(fc.record({ set: hash, at: seconds, result }), {
    selector: ({ set, at }) => `${set} ${at}`,
    maxLength: 12,
  })
  .map((entries) => entries.sort((a, b) => a.at - b.at || (a.set < b.set ? -1 : 1)));
const memory: fc.Arbitrary<Memory> = fc.record({
  applied: fc.array(hash).map((all) => new Set(all)),
  ledger,
  lapsed: fc.array(fc.tuple(hash, seconds)).map((all) => new Map(all)),
  troubles: fc.array(fc.tuple(hash, seconds)).map((all) => new Map(all)),
});

describe('the payload', () => {
  test('brings back what was put in, also when GitHub gives it as a text', () => {
    fc.assert(
      fc.property(memory, memory, fc.boolean(), (next, before, asText) => {
        const payload = encodePayload(next, before);
        const wire = JSON.stringify(payload);
        expect(decodePayload(asText ? wire : JSON.parse(wire))).toEqual({
          owned: next.applied,
          leaving: before.applied.difference(next.applied),
          ledger: next.ledger,
          lapsed: next.lapsed,
          troubles: next.troubles,
        });
      }),
    );
  });

  test('holds 5,000 hostnames in less than 54,000 characters', () => {
    const payload = encodePayload({ ...emptyMemory, applied: names(5_000) });
    expect(JSON.stringify(payload).length).toBeLessThan(54_000);
    expect(decodePayload(payload)?.owned).toEqual(names(5_000));
  });

  test('is refused when GitHub might not hold it, on both ways', () => {
    expect(encodePayload({ ...emptyMemory, applied: names(6_200) })).toBeUndefined();
    const payload = encodePayload({ ...emptyMemory, applied: names(3_000) });
    expect(decodePayload({ ...payload, leaving: payload?.owned.repeat(2) })).toBeUndefined();
  });

  const good = encodePayload({ ...emptyMemory, applied: names(2) });
  test.for([
    { name: 'of another tool', payload: { deploy: 'migrate' } },
    { name: 'of another version', payload: { ...good, version: 2 } },
    { name: 'without a tool', payload: { ...good, tool: undefined } },
    { name: 'with half a hash', payload: { ...good, owned: 'abcd' } },
    { name: 'with what is no base64', payload: { ...good, owned: '@octocat' } },
    { name: 'with a foreign result', payload: { ...good, ledger: [['a', 1, 'great']] } },
    { name: 'of no JSON', payload: '<html>' },
    { name: 'that is a text of a text', payload: JSON.stringify('{}') },
    { name: 'that is empty', payload: {} },
    { name: 'that is nothing', payload: undefined },
    { name: 'that is null', payload: null },
  ])('$name is not read', ({ payload }) => {
    expect(decodePayload(payload)).toBeUndefined();
  });
});

describe('the line about requests', () => {
  const entry = (name: string, at: number, of: LedgerEntry['result'] = 'unknown') => ({
    set: hashName(name),
    at,
    result: of,
  });

  test('says what happened after the payload, in 140 characters', () => {
    fc.assert(
      fc.property(ledger, ledger, (before, after) => {
        const line = withRequests('Hostnames not as declared yet.', before, after);
        expect(line.length).toBeLessThanOrEqual(140);
        const read = readRequests(line);
        expect(read).toBeDefined();
        if (read !== 'many') expect(settle(before, read ?? [])).toEqual(after);
      }),
    );
  });

  test.for([
    { name: 'nothing', before: [], after: [], read: [] },
    { name: 'one request', before: [], after: [entry('a', 9, 'issued')], read: [entry('a', 9, 'issued')] },
    { name: 'a result', before: [entry('a', 9)], after: [entry('a', 9, 'failed')], read: [entry('a', 9, 'failed')] },
    {
      name: 'one that was taken back',
      before: [entry('a', 9)],
      after: [],
      read: [{ ...entry('a', 9), result: 'taken-back' }],
    },
    {
      name: 'one that is too old by now',
      before: [entry('a', 9)],
      after: [entry('b', 900_000)],
      read: [entry('b', 900_000)],
    },
    {
      name: 'more than fit',
      before: [],
      after: [1, 2, 3, 4, 5, 6, 7].map((at) => entry('a', at + 1_700_000_000)),
      read: 'many',
    },
  ])('$name', ({ before, after, read }) => {
    expect(readRequests(withRequests('Hostnames as declared.', before, after))).toEqual(read);
  });

  test.for(['', 'Deployed by somebody', 'Requests: ', 'Requests: all', 'Requests: none, or so'])(
    '%j is none',
    (text) => {
      expect(readRequests(text)).toBeUndefined();
    },
  );
});
