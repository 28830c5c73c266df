/** A part of a document that may be shortened: between `open` and `close` stand as many rows as there is room for. */
export interface Block {
  readonly open?: string;
  readonly rows?: Rows;
  /** Stands in the place of the last `left` rows. */
  readonly more?: (left: number) => string;
  readonly close?: string;
}

/** Texts, some of them perhaps not made yet. */
export type Rows = Pick<readonly string[], 'length' | 'at'>;

/** Rows of which each is made when it is asked for: of thousands, a document takes hundreds. */
export const lazily = <T extends object>(items: readonly T[], render: (item: T) => string): Rows => ({
  length: items.length,
  at: (index) => {
    const item = items.at(index);
    return item && render(item);
  },
});

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
      const taken: string[] = [];
      while (taken.length < rows.length) {
        const row = rows.at(taken.length) ?? '';
        const size = Buffer.byteLength(row);
        if (size > room) break;
        room -= size;
        taken.push(row);
      }
      const rest = rows.length - taken.length;
      return open + taken.join('') + (rest > 0 ? (more?.(rest) ?? '') : '') + close;
    })
    .join('');
}
