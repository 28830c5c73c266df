import { endOf } from './details.ts';
import { anchorsOf } from './html-findings.ts';
import { escaped, type Icon, icon, pictured } from './html-text.ts';
import type { Pieces } from './pieces.ts';
import type { AppReport, HostnameReport, Report } from './report.ts';
import { byOutcome, byStanding, type Standing, standingOf, standings } from './standing.ts';
import { coverageWords, readinessWords, standingWords, verdictWords } from './words.ts';

/** What a row can be filtered by: where a declared hostname stands, or that nobody declared it. */
const states = [...standings, 'undeclared'] as const;
type State = (typeof states)[number];

const look: Readonly<Record<State, { readonly icon: Icon; readonly words: string }>> = {
  missing: { icon: 'bad', words: standingWords.missing },
  dns: { icon: 'bad', words: standingWords.dns },
  uncovered: { icon: 'bad', words: standingWords.uncovered },
  unknown: { icon: 'ask', words: "can't tell" },
  requested: { icon: 'wait', words: standingWords.requested },
  plain: { icon: 'good', words: standingWords.plain },
  excluded: { icon: 'wait', words: standingWords.excluded },
  live: { icon: 'good', words: standingWords.live },
  undeclared: { icon: 'none', words: 'not declared' },
};

/** What a plan would add is not missing. */
const iconOf = (state: State, { mode }: Report): Icon =>
  state === 'missing' && mode === 'plan' ? 'plus' : look[state].icon;

interface Row {
  readonly app: AppReport;
  readonly hostname: HostnameReport;
  readonly state: State;
}

/**
 * Every hostname of every app in one table, the worst first, with what filters and sorts it. Rows are laid out as grids,
 * which can wait until they are seen; a table would lay out thousands at each click. The roles keep it a table to everyone.
 */
export function* hostnameTable(report: Report): Pieces {
  const rows = rowsOf(report);
  if (rows.length === 0) return;
  const anchorOf = anchorsOf(report);
  yield `<section id="names" aria-labelledby="names-title"><h2 id="names-title">Hostnames <span class="dim" id="shown" role="status">${rows.length}</span></h2>
${tools(report, rows)}
<table role="table" class="names${report.apps.length > 1 ? '' : ' one-app'}"><thead role="rowgroup"><tr role="row">${heads.map(head).join('')}</tr></thead><tbody role="rowgroup">
`;
  for (const row of rows) yield rowHtml(row, report, anchorOf);
  yield `</tbody></table><p id="nothing" hidden>No hostname is like this. <button type="button" id="reset">Show all</button></p></section>
`;
}

/** The states that the declared hostnames are in, for the bar on top. */
export function standingShares(report: Report): readonly (readonly [Standing, Icon, number])[] {
  const rows = rowsOf(report);
  return standings.toReversed().flatMap((standing) => {
    const number = rows.filter(({ state }) => state === standing).length;
    return number > 0 ? [[standing, iconOf(standing, report), number] as const] : [];
  });
}

const heads = ['Hostname', 'App', 'State', 'Verdict', 'DNS', 'Certificate', 'Ends'];

const head = (title: string): string =>
  `<th scope="col" role="columnheader"><button type="button">${title}</button></th>`;

function rowsOf({ apps }: Report): readonly Row[] {
  const rows = apps
    .toSorted(byOutcome)
    .flatMap((app) =>
      app.hostnames.toSorted(byStanding).map((hostname) => ({ app, hostname, state: stateOf(hostname) })),
    );
  return rows.sort((a, b) => states.indexOf(a.state) - states.indexOf(b.state));
}

const stateOf = (hostname: HostnameReport): State => (hostname.from === 'host' ? 'undeclared' : standingOf(hostname));

function tools(report: Report, rows: readonly Row[]): string {
  const { apps } = report;
  const options = apps.map(({ name }) => `<option value="${escaped(name)}">${escaped(name)}</option>`);
  const choice = `<label class="app"><span class="sr">App</span><select id="app"><option value="">All apps</option>${options.join('')}</select></label>`;
  const found = states.filter((state) => rows.some((row) => row.state === state));
  const chips = found.map((state) => chip(state, iconOf(state, report), look[state].words, rows));
  return `<div class="tools" role="search"><div class="query"><label><span class="sr">Search</span><input id="search" type="search" placeholder="Search hostnames, addresses, words …" autocomplete="off" spellcheck="false"></label>${apps.length > 1 ? choice : ''}</div>
<fieldset class="chips"><legend class="sr">State</legend>${chip('', undefined, 'all', rows)}${chips.join('')}</fieldset></div>`;
}

function chip(state: State | '', name: Icon | undefined, words: string, rows: readonly Row[]): string {
  const number = rows.filter((row) => state === '' || row.state === state).length;
  return `<label><input type="radio" name="state" value="${state}"${state === '' ? ' checked' : ''}><span>${name ? icon(name) : ''}${words} <b>${number}</b></span></label>`;
}

function rowHtml(row: Row, report: Report, anchorOf: ReturnType<typeof anchorsOf>): string {
  const { app, hostname, state } = row;
  const gone = hostname.verdict === 'remove' && hostname.done;
  const anchor = anchorOf(app.name, hostname.name);
  const cells = [
    escaped(app.name),
    `${icon(iconOf(state, report))}${look[state].words}${anchor ? ` <a href="#${anchor}">why</a>` : ''}`,
    pictured(verdictWords(hostname, report.mode)),
    gone ? '' : pictured(readinessWords(hostname)),
    gone ? '' : pictured(coverageWords(hostname)),
    ends(hostname),
  ];
  return `<tr role="row" data-state="${state}"><th scope="row" role="rowheader">${nameHtml(hostname)}</th>${cells.map((cell) => `<td role="cell">${cell}</td>`).join('')}</tr>\n`;
}

const origins: Readonly<Record<HostnameReport['from'], string>> = {
  listed: '',
  'www-rule': 'www rule',
  extra: 'extra domain',
  host: '',
};

function nameHtml({ name, unicode, from }: HostnameReport): string {
  const small = [...(unicode === undefined ? [] : [name]), ...(origins[from] ? [origins[from]] : [])].join(' · ');
  return escaped(unicode ?? name) + (small && ` <small>${escaped(small)}</small>`);
}

function ends(hostname: HostnameReport): string {
  const [date = '', left = ''] = endOf(hostname).split(/ \(|\)/);
  if (date === '') return '';
  const soon = hostname.coverage === 'expiring' ? ' class="soon"' : '';
  return `<time${soon} datetime="${escaped(hostname.certificate?.notAfter ?? '')}">${escaped(date)}</time> <small>${escaped(left)}</small>`;
}
