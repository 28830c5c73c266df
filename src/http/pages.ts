import { Failure } from '../finding.ts';

/** One page of a list, and what it says about the whole. */
export interface Page<Row> {
  readonly rows: readonly Row[];
  /** Rows on all pages; undefined when the answer does not tell. */
  readonly total: number | undefined;
  /** Pages of the list; undefined when the answer does not tell. */
  readonly pages: number | undefined;
}

/** A list that comes in pages. */
export interface Pages<Row> {
  /** What is listed, for people: "RunCloud's list of domains". */
  readonly what: string;
  /** Rows of a full page. */
  readonly perPage: number;
  /** The first page is 1. */
  readonly read: (page: number) => Promise<Page<Row>>;
}

/** Stops a list without an end. */
const mostPages = 500;
const walks = 3;

/**
 * Every row of a list, in its order. A list that ends early or changes between two pages is read again from the start;
 * fails with `api.list-incomplete` when it never holds still, because names that are not in a list would look gone.
 */
export async function readPages<Row extends { readonly id: number | string }>(
  pages: Pages<Row>,
): Promise<readonly Row[]> {
  for (let walked = 0; walked < walks; walked += 1) {
    const rows = await walk(pages);
    if (rows) return rows;
  }
  throw new Failure({
    id: 'api.list-incomplete',
    severity: 'error',
    message: `${pages.what} changed between its pages or ended early, ${walks} times in a row`,
    fix: "Run again when nobody is changing domains in the vendor's panel.",
  });
}

/** Reads page after page; undefined when the pages do not add up to one list. */
async function walk<Row extends { readonly id: number | string }>({
  perPage,
  read,
}: Pages<Row>): Promise<readonly Row[] | undefined> {
  const rows = new Map<number | string, Row>();
  const first = await read(1);
  for (let number = 1; number <= mostPages; number += 1) {
    const page = number === 1 ? first : await read(number);
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
