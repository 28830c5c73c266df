import type { Edge, KeyPair } from '../kit/world.ts';

/** A domain of a web app; `www` lets the same row serve `www.<name>`. */
export interface Row {
  readonly id: number;
  readonly name: string;
  readonly type: 'primary' | 'alias' | 'redirect';
  readonly www: boolean;
  readonly redirection: 'none' | 'www' | 'non-www';
  /** Milliseconds since the epoch, as every time here. */
  readonly createdAt: number;
}

/** What a client or a person may change about a row. */
export type RowMeta = Pick<Row, 'type' | 'www' | 'redirection'>;

export interface Certificate {
  readonly id: number;
  readonly method: 'letsencrypt' | 'custom' | 'csr';
  readonly authorizationMethod: 'http-01' | 'dns-01' | null;
  readonly staging: boolean;
  readonly protocol: number;
  readonly enableHttp: boolean;
  readonly enableHsts: boolean;
  readonly createdAt: number;
  /** What is installed; undefined until the first order was filled. */
  readonly issued?: { readonly names: readonly string[]; readonly pair: KeyPair; readonly at: number } | undefined;
}

export type Mode = 'basic' | 'advanced' | 'auto';

/** Whose certificate: the web app's in basic mode, else that of one row. */
export type Holder = 'app' | number;

export interface Server {
  readonly id: number;
  readonly edge: Edge;
}

export interface WebApp {
  readonly id: number;
  readonly name: string;
  readonly server: Server;
  mode: Mode;
  /** The domains over time, the present ones last; `from` is when reads begin to show them. */
  readonly history: { readonly from: number; readonly rows: readonly Row[] }[];
  readonly certificates: Map<Holder, Certificate>;
  /** When a certificate was last ordered. */
  readonly orderedAt: Map<Holder, number>;
  /** What the web server has been told to serve. */
  readonly installed: Set<Holder>;
}

export interface Account {
  readonly servers: Map<number, Server>;
  readonly apps: Map<number, WebApp>;
  nextId(): number;
}

export const rowsOf = (app: WebApp): readonly Row[] => app.history.at(-1)?.rows ?? [];

/** The domains as a read sees them. */
export function visibleRows(app: WebApp, now: number): readonly Row[] {
  return app.history.findLast(({ from }) => from <= now)?.rows ?? [];
}

/** The names that a row serves. */
export function namesOf({ name, www }: Pick<Row, 'name' | 'www'>): readonly string[] {
  return www && !name.startsWith('*.') ? [name, `www.${name}`] : [name];
}

export const servedNames = (app: WebApp): readonly string[] => rowsOf(app).flatMap(namesOf);

/** Replaces the domains, and tells the web server which names it serves with which certificate. */
export function setRows(app: WebApp, rows: readonly Row[], visibleFrom: number): void {
  app.history.push({ from: visibleFrom, rows });
  for (const holder of app.certificates.keys()) {
    if (holder !== 'app' && !rows.some(({ id }) => id === holder)) app.certificates.delete(holder);
  }
  configureWebServer(app);
}

/**
 * In basic mode every name is served with the one certificate, whether it holds the name or not; in advanced mode each
 * row with its own.
 */
export function configureWebServer(app: WebApp): void {
  const wanted = new Map<Holder, readonly string[]>(
    app.mode === 'basic' ? [['app', servedNames(app)]] : rowsOf(app).map((row) => [row.id, namesOf(row)]),
  );
  const key = (holder: Holder) => `runcloud-${app.id}-${holder}`;
  for (const holder of app.installed) {
    if (!wanted.has(holder)) app.server.edge.install(key(holder), [], undefined);
  }
  app.installed.clear();
  for (const [holder, names] of wanted) {
    app.server.edge.install(key(holder), names, app.certificates.get(holder)?.issued?.pair);
    app.installed.add(holder);
  }
}
