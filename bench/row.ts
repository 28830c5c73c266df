/** One measurement beside what it is compared with: a floor or a peer of the same run. */
export interface Row {
  /** What was measured, exactly. */
  readonly work: string;
  readonly measured: Amount;
  readonly beside?: { readonly what: string; readonly amount: Amount } | undefined;
  readonly goal?: Goal | undefined;
  /** What else a reader has to know to believe the number. */
  readonly note?: string;
}

export interface Amount {
  readonly value: number;
  readonly unit: 'ms' | 'MB' | 'calls' | 'episodes';
}

/** The most that is fine: of the measured value in its own unit, or of its ratio to what stands beside it. */
export interface Goal {
  readonly of: 'measured' | 'ratio';
  readonly most: number;
}

export const ms = (value: number): Amount => ({ value, unit: 'ms' });
export const megabytes = (value: number): Amount => ({ value, unit: 'MB' });
export const calls = (value: number): Amount => ({ value, unit: 'calls' });
export const episodes = (value: number): Amount => ({ value, unit: 'episodes' });

/** The measured value by what stands beside it; undefined when there is nothing, or nothing to divide by. */
export function ratioOf({ measured, beside }: Row): number | undefined {
  return beside === undefined || beside.amount.value === 0 ? undefined : measured.value / beside.amount.value;
}

/** Undefined for a row without a goal. */
export function isMet(row: Row): boolean | undefined {
  if (row.goal === undefined) return undefined;
  const value = row.goal.of === 'measured' ? row.measured.value : ratioOf(row);
  return value !== undefined && value <= row.goal.most;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]];
  if (low === undefined || high === undefined) throw new Error('a median of nothing');
  return (low + high) / 2;
}

/** The rows as columns of text, for a terminal and for Markdown alike. */
export function renderRows(rows: readonly Row[]): string {
  const heads = ['Work', 'Measured', 'Beside', 'Ratio', 'Goal', ''];
  const cells = [heads, ...rows.map(cellsOf)];
  const widths = heads.map((_, column) => Math.max(3, ...cells.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) => `| ${row.map((cell, n) => cell.padEnd(widths[n] ?? 0)).join(' | ')} |`;
  const [head = [], ...body] = cells;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)].join('\n');
}

function cellsOf(row: Row): readonly string[] {
  const { work, measured, beside, goal, note } = row;
  const ratio = ratioOf(row);
  const met = isMet(row);
  return [
    note === undefined ? work : `${work} (${note})`,
    worded(measured),
    beside === undefined ? '' : `${worded(beside.amount)} ${beside.what}`,
    ratio === undefined ? '' : times(ratio),
    goal === undefined ? '' : `≤ ${goal.of === 'ratio' ? times(goal.most) : worded({ ...measured, value: goal.most })}`,
    met === undefined ? '' : met ? 'ok' : 'not ok',
  ];
}

const times = (ratio: number): string => `${ratio.toFixed(2)} ×`;

function worded({ value, unit }: Amount): string {
  if (unit === 'calls' || unit === 'episodes') return String(value);
  return `${value < 10 ? value.toFixed(2) : Math.round(value)} ${unit}`;
}
