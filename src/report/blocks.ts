/** A part of a document that may be shortened: between `open` and `close` stand as many rows as there is room for. */
export interface Block {
  readonly open?: string;
  readonly rows?: readonly string[];
  /** Stands in the place of the last `left` rows. */
  readonly more?: (left: number) => string;
  readonly close?: string;
}

/**
 * The blocks as one text of at most `limit` bytes of UTF-8. Frames always stand, so nothing is cut inside a tag or a table;
 * rows are taken from the front, earlier blocks first.
 */
export function fitBlocks(blocks: readonly Block[], limit: number): string {
  let room = limit;
  for (const { open = '', rows = [], more, close = '' } of blocks) {
    room -= Buffer.byteLength(open) + Buffer.byteLength(close) + Buffer.byteLength(more?.(rows.length) ?? '');
  }
  return blocks
    .map(({ open = '', rows = [], more, close = '' }) => {
      let taken = 0;
      for (const row of rows) {
        const size = Buffer.byteLength(row);
        if (size > room) break;
        room -= size;
        taken += 1;
      }
      const rest = rows.length - taken;
      return open + rows.slice(0, taken).join('') + (rest > 0 ? (more?.(rest) ?? '') : '') + close;
    })
    .join('');
}
