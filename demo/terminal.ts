import { styleText } from 'node:util';
import { drawPicture } from './pictures.ts';
import { padded, widthOf, wrapped } from './width.ts';

const columns = 120;

/** A job summary, as this project writes it, for a terminal of 120 columns: folded parts are open, links are their text. */
export function renderTerminal(markdown: string): string {
  const lines = markdown.split('\n');
  const out: string[] = [];
  while (lines.length > 0) {
    if (lines[0]?.startsWith('|')) out.push(...table(taken(lines, (line) => line.startsWith('|'))));
    else if (lines[0] === '```mermaid') {
      lines.shift();
      out.push(...drawPicture(taken(lines, (line) => line !== '```')));
      lines.shift();
    } else out.push(...textLine(lines.shift() ?? ''));
  }
  return `${out
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`;
}

/** Takes lines from the front as long as they fit. */
function taken(lines: string[], fits: (line: string) => boolean): string[] {
  const end = lines.findIndex((line) => !fits(line));
  return lines.splice(0, end === -1 ? lines.length : end);
}

function textLine(line: string): string[] {
  const heading = /^(#{2,3}) (.*)$/.exec(line);
  if (heading) return headingLines(plain(heading[2] ?? ''), heading[1] === '##');
  const summary = /^<details><summary>(.*)<\/summary>$/.exec(line);
  if (summary) return [styleText('bold', `▾ ${plain(summary[1] ?? '')}`)];
  if (line === '</details>') return [];
  const [indent = ''] = /^\s*(\d+\. |- )?/.exec(line) ?? [];
  const hanging = ' '.repeat(indent.length);
  return wrapped(plain(line.slice(indent.length)), columns - indent.length).map(
    (text, index) => (index === 0 ? indent : hanging) + text,
  );
}

function headingLines(text: string, main: boolean): string[] {
  return main
    ? ['', styleText('bold', text), '═'.repeat(Math.min(columns, widthOf(text)))]
    : ['', styleText('bold', text)];
}

/** What a person reads of a piece of Markdown: code without its ticks, links without their targets. */
function plain(markdown: string): string {
  return markdown
    .split(/(`[^`]*`)/)
    .map((part) => (part.length > 1 && part.startsWith('`') && part.endsWith('`') ? part.slice(1, -1) : part))
    .map((part, index) => (index % 2 === 1 ? part.replaceAll('\\|', '|') : unmarked(part)))
    .join('')
    .trim();
}

const unmarked = (text: string): string =>
  text
    .replace(/\]\(https?:[^)]*\)/g, '')
    .replace(/\\([!-/:-@[-`{-~])|\*\*|\[/g, '$1')
    .replaceAll('&#8203;', '')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));

function table(lines: readonly string[]): string[] {
  const rows = lines.map((line) =>
    line
      .replace(/^\| ?| ?\|$/g, '')
      .split(/(?<!\\)\|/)
      .map((cell) => cell.trim()),
  );
  const [head = [], rule = [], ...body] = rows;
  const cells = [head, ...body].map((row) => row.map(plain));
  const widths = narrowed(head.map((_, column) => cells.map((row) => row[column] ?? '')));
  const right = rule.map((cell) => cell.endsWith(':'));
  const [first = [], ...rest] = cells.map((row) => rowLines(row, widths, right));
  return [
    ...first.map((line) => styleText('bold', line)),
    widths.map((width) => '─'.repeat(width)).join('  '),
    ...rest.flat(),
  ];
}

/** Column widths that fit the terminal: narrowed where the fewest cells have to break, and between words while that is enough. */
function narrowed(columnsOfCells: readonly (readonly string[])[]): number[] {
  const sizes = columnsOfCells.map((cells) => cells.map(widthOf));
  const words = columnsOfCells.map((cells) => Math.max(...cells.flatMap((cell) => cell.split(' ').map(widthOf))));
  const widths = sizes.map((column) => Math.max(...column));
  const cost = (column: number): number => {
    const width = widths[column] ?? 0;
    const breaking = sizes[column]?.filter((size) => size >= width).length ?? 0;
    return width > (words[column] ?? 0) ? breaking : breaking + 1_000_000 / (width + 1);
  };
  const room = columns - 2 * (widths.length - 1);
  for (let over = widths.reduce((a, b) => a + b, 0) - room; over > 0; over -= 1) {
    const cheapest = [...widths.keys()].reduce((a, b) => (cost(b) < cost(a) ? b : a));
    widths[cheapest] = Math.max(1, (widths[cheapest] ?? 1) - 1);
  }
  return widths;
}

function rowLines(row: readonly string[], widths: readonly number[], right: readonly boolean[]): string[] {
  const columnsOfLines = widths.map((width, column) => wrapped(row[column] ?? '', width));
  const height = Math.max(...columnsOfLines.map((lines) => lines.length));
  return Array.from({ length: height }, (_, index) =>
    columnsOfLines
      .map((lines, column) => padded(lines[index] ?? '', widths[column] ?? 0, right[column] === true))
      .join('  ')
      .trimEnd(),
  );
}
