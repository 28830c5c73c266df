import { createHash } from 'node:crypto';
import { count } from '../text.ts';
import { needsSection, noticesSection } from './html-findings.ts';
import { script } from './html-script.ts';
import { style } from './html-style.ts';
import { hostnameTable, standingShares } from './html-table.ts';
import { escaped, type Icon, icon, linked, worded } from './html-text.ts';
import type { Pieces } from './pieces.ts';
import type { AppReport, Outcome, Report } from './report.ts';
import { byOutcome, needsOf, tally } from './standing.ts';
import { type Links, opening, titles } from './summary.ts';
import { calm, certificateWords, changeWords, headline, outcomeWords, standingWords } from './words.ts';

/**
 * The report as one page that loads nothing: not from the network, and nothing that its own policy does not name by
 * hash. Everything is in it as text already; the script only filters, sorts and copies.
 */
export function* renderHtml(report: Report, links: Links): Pieces {
  const title = `${titles[report.mode]}: ${headline(report)}`;
  yield `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<link rel="icon" href="data:,">
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
${firstScreen(report, links)}`;
  yield* needsSection(report, links);
  yield appTable(report);
  yield* hostnameTable(report);
  yield* noticesSection(report, links);
  yield `</main>
<div class="sr" id="said" role="status"></div>
<script>${script}</script>
</body>
</html>
`;
}

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The pictures of the stylesheet and the empty icon are `data:`; no text of a report ever becomes one. */
const policy = [
  "default-src 'none'",
  `style-src ${hash(style)}`,
  `script-src ${hash(script)}`,
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

function firstScreen(report: Report, links: Links): string {
  const [tone, ...rest] = headline(report).split(' · ');
  const said = opening(report).trim();
  return `<header>
<p class="dim">${titles[report.mode]}</p>
<h1>${icon(toneOf(report))}<span>${escaped(tone ?? '')}</span></h1>
${rest.length > 0 ? `<p class="lead">${escaped(rest.join(' · '))}</p>` : ''}
${bar(report)}
${said ? `<p>${worded(said)}</p>` : ''}
<p class="dim facts">${facts(report, links).join('<span> · </span>')}</p>
</header>
`;
}

function toneOf(report: Report): Icon {
  const severe = report.outcome === 'failed' || report.outcome === 'blocked';
  if (severe || report.findings.some(({ severity }) => severity === 'error')) return 'bad';
  if (needsOf(report).length > 0) return 'warn';
  return outcomeIcons[report.outcome];
}

function facts(report: Report, { reportPath, source }: Links): string[] {
  const { commit, finishedAt, startedAt, calls } = report;
  const seconds = Math.round((Date.parse(finishedAt) - Date.parse(startedAt)) / 1000);
  const file = reportPath.slice(reportPath.lastIndexOf('/') + 1);
  const short = commit && `commit ${escaped(commit.slice(0, 7))}`;
  return [
    `<time datetime="${escaped(finishedAt)}">${escaped(finishedAt.slice(0, 16).replace('T', ' '))} UTC</time>`,
    `took ${count(seconds, 'second')}`,
    ...(report.mode === 'validate'
      ? []
      : [`${count(calls.reads + calls.writes, 'API call')}, ${count(calls.writes, 'write')}`]),
    ...(short ? [source ? linked(short, source) : short] : []),
    `<a href="${escaped(encodeURIComponent(file.toWellFormed()))}">${escaped(file)}</a>`,
  ];
}

/** How the declared hostnames stand, as one bar and in words. */
function bar(report: Report): string {
  const shares = standingShares(report);
  const { declared } = tally(report.apps);
  if (declared === 0) return '';
  let x = 0;
  const parts = shares.map(([, tone, number]) => {
    const width = (1000 * number) / declared;
    x += width;
    return `<rect class="${tone}" x="${(x - width).toFixed(1)}" width="${width.toFixed(1)}" height="10"/>`;
  });
  const legend = shares.map(
    ([standing, tone, number]) => `<li>${icon(tone)}<b>${number}</b> ${standingWords[standing]}</li>`,
  );
  return `<svg class="bar" viewBox="0 0 1000 10" preserveAspectRatio="none" aria-hidden="true">${parts.join('')}</svg><ul class="legend">${legend.join('')}</ul>`;
}

const outcomeIcons: Readonly<Record<Outcome, Icon>> = {
  failed: 'bad',
  blocked: 'stop',
  skipped: 'wait',
  pending: 'wait',
  drift: 'wait',
  unapplied: 'plus',
  changed: 'good',
  'in-sync': 'good',
  paused: 'pause',
};

function appTable(report: Report): string {
  const { apps, mode } = report;
  if (apps.length === 0) return '';
  const change = mode === 'plan' ? 'Would change' : 'Changed';
  const heads = ['App', 'Provider', 'Outcome', 'Hostnames', 'DNS ready', 'Certificate', change];
  const rows = apps.toSorted(byOutcome).map((app) => appRow(app, report));
  return `<section aria-labelledby="apps-title"><h2 id="apps-title">Apps <span class="dim">${apps.length}</span></h2>
<table class="apps"><thead><tr>${heads.map((title) => `<th scope="col">${title}</th>`).join('')}</tr></thead><tbody>
${rows.join('\n')}
</tbody></table></section>
`;
}

function appRow(app: AppReport, report: Report): string {
  const { declared, ready } = tally([app]);
  const tone = calm(app) ? outcomeIcons[app.outcome] : 'warn';
  const label = app.label ? ` <small>${escaped(app.label)}</small>` : '';
  const cells = [
    escaped(app.title),
    `${icon(tone)}${outcomeWords(app.outcome, report.mode)}`,
    String(declared),
    String(ready),
    certificateWords(app, report),
    changeWords(app, report.mode),
  ];
  const name =
    app.hostnames.length > 0
      ? `<a href="#names" data-app="${escaped(app.name)}">${escaped(app.name)}</a>`
      : escaped(app.name);
  return `<tr><th scope="row">${name}${label}</th>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
}
