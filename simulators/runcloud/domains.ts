import { shuffled } from '../kit/random.ts';
import type { World } from '../kit/world.ts';
import type { Assumptions } from './assumptions.ts';
import { type ApiRequest, booleanOf, invalid, notFound, Refused, timestamp } from './reply.ts';
import {
  type Account,
  namesOf,
  type Row,
  type RowMeta,
  rowsOf,
  servedNames,
  setRows,
  visibleRows,
  type WebApp,
} from './state.ts';

const hostnameShape = /^(\*\.)?([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/;

/** The domains of a web app, as the API shows and changes them. */
export function createDomains(account: Account, { clock, random }: World, assumptions: Assumptions) {
  const changed = (app: WebApp, rows: readonly Row[]) => setRows(app, rows, clock.now() + assumptions.lateReads);
  const visible = (app: WebApp, id: string) => {
    const row = visibleRows(app, clock.now()).find((candidate) => String(candidate.id) === id);
    if (!row) throw notFound();
    return row;
  };
  const present = (app: WebApp, id: string) => {
    const row = rowsOf(app).find((candidate) => String(candidate.id) === id);
    if (!row) throw notFound();
    return row;
  };
  const shown = (row: Row) => (assumptions.bareRows ? bare(row) : full(row));

  return {
    list: (app: WebApp, { query }: ApiRequest): Response => {
      const rows = visibleRows(app, clock.now()).toSorted((a, b) => a.id - b.id);
      const ordered = assumptions.shufflePages ? shuffled(rows, random) : rows;
      return Response.json(pageOf(ordered.map(shown), query, assumptions));
    },

    one: (app: WebApp, id: string): Response => Response.json(shown(visible(app, id))),

    add: (app: WebApp, { body }: ApiRequest): Response => {
      const row = newRow(account.nextId(), body, clock.now(), assumptions);
      refuseTaken(account, app, row, assumptions);
      changed(app, [...rowsOf(app), row]);
      return Response.json(shown(row), { status: assumptions.createdStatus });
    },

    change: (app: WebApp, id: string, { body }: ApiRequest): Response => {
      const row = present(app, id);
      const next: Row = { ...row, ...metaOf(body, row) };
      refuseTaken(account, app, next, assumptions);
      changed(
        app,
        rowsOf(app).map((other) => (other === row ? next : other)),
      );
      return Response.json({ message: 'Domain metadata has been updated.' });
    },

    remove: (app: WebApp, id: string): Response => {
      const row = present(app, id);
      if (row.type === 'primary' && assumptions.primaryDelete === 'refused')
        throw new Refused(422, 'The primary domain cannot be deleted.');
      changed(
        app,
        rowsOf(app).filter((other) => other !== row),
      );
      return Response.json(shown(row));
    },

    dns: (app: WebApp, id: string): Response => {
      const { name } = visible(app, id);
      return Response.json([
        { type: 'A', hostname: name, content: app.server.edge.address },
        { type: 'CNAME', hostname: `www.${name}`, content: name },
      ]);
    },
  };
}

/** What the body says about a row, on top of what holds without it. */
function metaOf(body: ApiRequest['body'], rest: RowMeta): RowMeta {
  const { type = rest.type, redirection = rest.redirection } = body;
  const www = body['www'] === undefined ? rest.www : booleanOf(body['www']);
  if (type !== 'primary' && type !== 'alias' && type !== 'redirect')
    throw invalid({ type: ['The selected type is invalid.'] });
  if (redirection !== 'none' && redirection !== 'www' && redirection !== 'non-www')
    throw invalid({ redirection: ['The selected redirection is invalid.'] });
  if (www === undefined) throw invalid({ www: ['The www field must be true or false.'] });
  return { type, redirection, www };
}

function newRow(id: number, body: ApiRequest['body'], now: number, { wildcardNames }: Assumptions): Row {
  const name = typeof body['name'] === 'string' ? body['name'].toLowerCase() : '';
  if (!hostnameShape.test(name) || (name.startsWith('*.') && wildcardNames === 'refused'))
    throw invalid({ name: ['The name format is invalid.'] });
  return { id, name, ...metaOf(body, { type: 'alias', www: false, redirection: 'none' }), createdAt: now };
}

/** A name may be served once, be it by a row of its own or by a flag. */
function refuseTaken(account: Account, app: WebApp, row: Row, { uniqueness, duplicate }: Assumptions): void {
  const apps = [...account.apps.values()].filter((other) =>
    uniqueness === 'server' ? other.server === app.server : other === app,
  );
  const others = apps.flatMap(rowsOf).filter(({ id }) => id !== row.id);
  const taken = new Set(others.flatMap(namesOf));
  if (!namesOf(row).some((name) => taken.has(name))) return;
  throw duplicate === 'field'
    ? invalid({ name: ['The name has already been taken.'] })
    : new Refused(422, 'This domain name is in use already.');
}

const bare = ({ id, name, createdAt }: Row) => ({ id, name, created_at: timestamp(createdAt) });
const full = (row: Row) => ({
  ...bare(row),
  type: row.type,
  www: Number(row.www),
  redirection: row.redirection,
  wildcard: Number(row.name.startsWith('*.')),
  dns_integration: 'none',
  status: null,
});

/** One page of a list with its meta data. */
export function pageOf(items: readonly unknown[], query: URLSearchParams, assumptions: Assumptions) {
  const asked = Number(query.get('perPage') ?? assumptions.perPageDefault) || assumptions.perPageDefault;
  const perPage = Math.min(assumptions.perPageCap, Math.max(1, asked));
  const page = Math.max(1, Number(query.get('page') ?? 1) || 1);
  const pages = Math.max(1, Math.ceil(items.length / perPage));
  const data = items.slice((page - 1) * perPage, page * perPage);
  if (assumptions.pagination === 'none') return { data };
  if (assumptions.pagination === 'lastPage') return { data, meta: { lastPage: pages } };
  const links = {
    ...(page > 1 && { previous: `?page=${page - 1}` }),
    ...(page < pages && { next: `?page=${page + 1}` }),
  };
  const pagination = {
    total: items.length,
    count: data.length,
    per_page: perPage,
    current_page: page,
    total_pages: pages,
    links: pages === 1 && assumptions.emptyLinks === 'array' ? [] : links,
  };
  return { data, meta: { pagination } };
}

/** Rows as a person leaves them in the panel: seen at once. */
export function createPanel(account: Account, { clock }: World) {
  const now = () => clock.now();
  return {
    attach: (app: WebApp, spelled: string, meta: Partial<RowMeta> = {}): void => {
      const name = spelled.toLowerCase();
      if (servedNames(app).includes(name)) return;
      const row: Row = {
        id: account.nextId(),
        name,
        type: 'alias',
        www: false,
        redirection: 'none',
        createdAt: now(),
        ...meta,
      };
      setRows(app, [...rowsOf(app), row], now());
    },
    /** Takes the row away; a name that a flag serves, by taking the flag away. */
    detach: (app: WebApp, name: string): void => {
      const kept = rowsOf(app).filter((row) => row.name !== name);
      const rows = kept.map((row) => (namesOf(row).includes(name) ? { ...row, www: false } : row));
      setRows(app, rows, now());
    },
  };
}
