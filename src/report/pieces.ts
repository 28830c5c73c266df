import type { Report } from './report.ts';

/** Documents are made piece by piece: as one text, the report of a large network would be most of the memory of its run. */
export type Pieces = Iterable<string>;

/** What stands deeper than this in a report is small: `apps`, an app, its `hostnames`, one of them. */
const levels = 4;

/** The text of `JSON.stringify(report, null, 2)`, with an end of line; each hostname and finding is one piece. */
export function* renderJson(report: Report): Pieces {
  yield* jsonPieces(report, 1);
  yield '\n';
}

function* jsonPieces(value: object, level: number): Pieces {
  const isList = Array.isArray(value);
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  const line = `\n${'  '.repeat(level)}`;
  let before = isList ? '[' : '{';
  for (const [key, inner] of entries) {
    yield before + line + (isList ? '' : `${JSON.stringify(key)}: `);
    if (level < levels && typeof inner === 'object' && inner !== null) yield* jsonPieces(inner, level + 1);
    else yield JSON.stringify(inner, null, 2).replaceAll('\n', line);
    before = ',';
  }
  const end = isList ? ']' : '}';
  yield entries.length > 0 ? line.slice(0, -2) + end : before + end;
}

/** The same text in pieces of about this many characters, so that writing them costs few calls. */
export function* inChunks(pieces: Pieces, size = 65_536): Pieces {
  let chunk = '';
  for (const piece of pieces) {
    chunk += piece;
    if (chunk.length < size) continue;
    yield chunk;
    chunk = '';
  }
  yield chunk;
}
