import { Failure } from '../../finding.ts';

/** One page of a list, and what it says about the whole. */
export interface Page<Row> {
  readonly rows: readonly Row[];
  /** Rows on all pages; undefined when the answer does not tell. */
  readonly total: number | undefined;
  /** Pages of the list; undefined when the answer does not tell. */
  readonly pages: number | undefined;
}

/** The most rows that RunCloud puts on a page (runcloud.io/docs/api/v2). */
export const perPage = 40;

/** Stops a list without an end: 20,000 rows. */
const mostPages = 500;
const walks = 3;

/**
 * Every row of a list, in its order. A list that ends early or changes between two pages is read again from the start;
 * fails with `runcloud.list-incomplete` when it never holds still.
 */
export async function readAllPages<Row extends { readonly id: number }>(
  readPage: (page: number) => Promise<Page<Row>>,
): Promise<readonly Row[]> {
  for (let walked = 0; walked < walks; walked += 1) {
    const rows = await walk(readPage);
    if (rows) return rows;
  }
  throw new Failure({
    id: 'runcloud.list-incomplete',
    severity: 'error',
    message: `RunCloud: the list of domains changed between its pages or ended early, ${walks} times in a row`,
    fix: 'Run again when nobody is changing domains in the panel.',
  });
}

/** Reads page after page; undefined when the pages do not add up to one list. */
async function walk<Row extends { readonly id: number }>(
  readPage: (page: number) => Promise<Page<Row>>,
): Promise<readonly Row[] | undefined> {
  const rows = new Map<number, Row>();
  const first = await readPage(1);
  for (let number = 1; number <= mostPages; number += 1) {
    const page = number === 1 ? first : await readPage(number);
    if (page.total !== first.total || page.pages !== first.pages) return undefined;
    for (const row of page.rows) rows.set(row.id, row);
    // Fewer rows than were read: one of them came twice, so another one was never shown.
    const shown = (number - 1) * first.rows.length + page.rows.length;
    if (rows.size !== shown) return undefined;
    const last = first.pages === undefined ? page.rows.length < perPage : number >= first.pages;
    if (last) return first.total === undefined || rows.size === first.total ? [...rows.values()] : undefined;
    if (page.rows.length === 0 || page.rows.length !== first.rows.length) return undefined;
  }
  return undefined;
}
