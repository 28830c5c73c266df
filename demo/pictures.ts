import { padded, widthOf } from './width.ts';

const longestBar = 50;

/** A Mermaid picture of the job summary, drawn with characters. */
export function drawPicture(lines: readonly string[]): string[] {
  if (lines[0] === 'flowchart LR') return drawBars(lines);
  return lines[0] === 'gantt' ? drawSpans(lines) : lines.map((line) => `    ${line}`);
}

/** The boxes of a flow chart, each with a count, as bars: filled ones on the way, hollow ones beside it. */
function drawBars(lines: readonly string[]): string[] {
  const boxes = lines.flatMap((line) =>
    [...line.matchAll(/\["(\d+) ([^"]*)"\]/g)].map(([, n, words = '']) => ({
      n: Number(n),
      words,
      beside: line.includes('-.->'),
    })),
  );
  const most = Math.max(1, ...boxes.map(({ n }) => n));
  const room = Math.max(0, ...boxes.map(({ words }) => widthOf(words)));
  return boxes.map(({ n, words, beside }) => {
    const bar = (beside ? '░' : '█').repeat(Math.max(1, Math.round((n / most) * longestBar)));
    return `  ${padded(words, room)}  ${bar} ${n}`;
  });
}

/** The tasks of a gantt chart on one scale of time. */
function drawSpans(lines: readonly string[]): string[] {
  let section = '';
  const spans = lines.flatMap((line) => {
    section = /^ {2}section (.*)$/.exec(line)?.[1] ?? section;
    const task = /^ {2}(.*) :(\w+), (\S+), (\S+)$/.exec(line);
    if (!task) return [];
    const [, words = '', tone, start = '', end = ''] = task;
    return [{ words: `${section}: ${words}`, soon: tone === 'crit', start: Date.parse(start), end: Date.parse(end) }];
  });
  const first = Math.min(...spans.map(({ start }) => start));
  const scale = longestBar / Math.max(1, Math.max(...spans.map(({ end }) => end)) - first);
  const room = Math.max(0, ...spans.map(({ words }) => widthOf(words)));
  return spans.map(({ words, soon, start, end }) => {
    const bar = (soon ? '▒' : '█').repeat(Math.max(1, Math.round((end - start) * scale)));
    return `  ${padded(words, room)}  ${' '.repeat(Math.round((start - first) * scale))}${bar}`;
  });
}
