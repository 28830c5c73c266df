import { describe, expect, test } from 'vitest';
import { calls, isMet, median, megabytes, ms, type Row, ratioOf, renderRows } from '../bench/row.ts';

const row = (change: Partial<Row>): Row => ({ work: 'work', measured: ms(300), ...change });
const beside = { what: 'for the floor', amount: ms(200) };

test.for([
  { values: [3], middle: 3 },
  { values: [9, 1, 2], middle: 2 },
  { values: [100, 9, 10, 1], middle: 9.5 },
])('the median of $values is $middle', ({ values, middle }) => {
  expect(median(values)).toBe(middle);
});

describe('a goal', () => {
  test.for([
    { what: 'of the measured value', change: { goal: { of: 'measured', most: 300 } }, met: true },
    { what: 'that is missed', change: { goal: { of: 'measured', most: 299 } }, met: false },
    { what: 'of the ratio', change: { beside, goal: { of: 'ratio', most: 1.5 } }, met: true },
    { what: 'of the ratio that is missed', change: { beside, goal: { of: 'ratio', most: 1.4 } }, met: false },
    { what: 'of a ratio to nothing', change: { goal: { of: 'ratio', most: 9 } }, met: false },
    { what: 'that nobody set', change: {}, met: undefined },
  ] as const)('$what: $met', ({ change, met }) => {
    expect(isMet(row(change))).toBe(met);
  });

  test('is not measured against nothing', () => {
    expect(ratioOf(row({ beside: { what: '', amount: ms(0) } }))).toBeUndefined();
  });
});

test('rows become a table that Markdown and a terminal show alike', () => {
  const rows = [
    row({ beside, goal: { of: 'ratio', most: 1.2 } }),
    row({ measured: megabytes(2.21), goal: { of: 'measured', most: 2.3 } }),
    row({ measured: calls(25), note: '3 reads' }),
  ];
  expect(renderRows(rows)).toBe(
    [
      '| Work           | Measured | Beside               | Ratio  | Goal      |        |',
      '| -------------- | -------- | -------------------- | ------ | --------- | ------ |',
      '| work           | 300 ms   | 200 ms for the floor | 1.50 × | ≤ 1.20 ×  | not ok |',
      '| work           | 2.21 MB  |                      |        | ≤ 2.30 MB | ok     |',
      '| work (3 reads) | 25       |                      |        |           |        |',
    ].join('\n'),
  );
});
