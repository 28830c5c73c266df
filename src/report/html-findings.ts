import type { Finding, Severity } from '../finding.ts';
import { displayName } from '../hostname.ts';
import { count, sentence } from '../text.ts';
import { coded, escaped, type Icon, icon, linked, worded } from './html-text.ts';
import { longestFix } from './needs.ts';
import type { Pieces } from './pieces.ts';
import type { Report } from './report.ts';
import { findingsOf } from './standing.ts';
import type { Links } from './summary.ts';
import { sinceWords } from './words.ts';

/** Findings that stand open, and those that are there at all: report.json has the rest. */
const [mostOpen, most] = [10, 3_000];

const icons: Readonly<Record<Severity, Icon>> = { error: 'bad', warning: 'warn', notice: 'note' };

/** What a person has to do, the worst first. */
export function needsSection(report: Report, links: Links): Pieces {
  const needs = numbered(report).filter(({ finding }) => finding.severity !== 'notice');
  return section('Needs you', 'needs', needs, links);
}

/** What is good to know and asks nothing of anyone. */
export function noticesSection(report: Report, links: Links): Pieces {
  const notices = numbered(report).filter(({ finding }) => finding.severity === 'notice');
  return section('Good to know', 'notices', notices, links);
}

interface Numbered {
  readonly id: string;
  readonly finding: Finding;
}

const numbered = (report: Report): readonly Numbered[] =>
  findingsOf(report).map((finding, index) => ({ id: `f${index}`, finding }));

/** The anchors of the findings about a hostname of an app. */
export function anchorsOf(report: Report): (app: string, hostname: string) => string | undefined {
  const anchors = new Map<string, string>();
  for (const { id, finding } of numbered(report).slice(0, most)) {
    const key = JSON.stringify([finding.app, finding.hostname]);
    if (finding.hostname !== undefined && !anchors.has(key)) anchors.set(key, id);
  }
  return (app, hostname) => anchors.get(JSON.stringify([app, hostname]));
}

function* section(title: string, id: string, findings: readonly Numbered[], links: Links): Pieces {
  if (findings.length === 0) return;
  const shown = findings.slice(0, most);
  const folded = shown.slice(mostOpen);
  const missing = findings.length - shown.length;
  yield `<section id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${title} <span class="dim">${findings.length}</span></h2>`;
  yield* list(shown.slice(0, mostOpen), links);
  if (folded.length > 0) {
    yield `<details><summary>${folded.length} more</summary>`;
    yield* list(folded, links);
    yield '</details>';
  }
  if (missing > 0) yield `<p class="dim">${count(missing, 'finding')} beyond these: report.json has them all.</p>`;
  yield '</section>\n';
}

function* list(findings: readonly Numbered[], links: Links): Pieces {
  yield '<ul class="findings">';
  for (const each of findings) yield item(each, links);
  yield '</ul>';
}

function item({ id, finding }: Numbered, links: Links): string {
  const { severity, message, fix } = finding;
  const todo = fix ? `<p class="fix">${fixed(fix)}</p>` : '';
  return `<li id="${id}">${icon(icons[severity])}<div><p><span class="sr">${severity}: </span>${subject(finding)}${worded(sentence(message))}${sinceWords(finding)}</p>${todo}<p class="dim">${where(finding, links)}</p></div></li>\n`;
}

/** What it is about, unless the message begins with it. */
function subject({ hostname, app, message }: Finding): string {
  const about = app === undefined ? '' : escaped(app);
  if (hostname === undefined) return about && `<strong>${about}</strong> `;
  if (message.startsWith(`\`${hostname}\``)) return '';
  return `<strong>${escaped(displayName(hostname))}</strong> `;
}

function where({ id, app, hostname, location }: Finding, { docs, source }: Links): string {
  const documented = /^[a-z]+\.[a-z0-9-]+$/.test(id);
  // GitHub makes the anchor of a heading from its text without the dots.
  const about = documented ? linked(escaped(id), `${docs}/findings.md`, id.replace('.', '')) : escaped(id);
  const place = location && escaped(`${location.file}:${location.line}`);
  const placed = location && place && source ? linked(place, `${source}/${location.file}`, `L${location.line}`) : place;
  return [...(app && hostname ? [escaped(app)] : []), about, ...(placed ? [placed] : [])].join(' · ');
}

/** The record that has to be created stands on a line of its own, with a button that copies it. */
function fixed(fix: string): string {
  const [, before, record, after = ''] = /^(.*?create the record )`([^`]+)`(.*)$/is.exec(fix) ?? [];
  if (before === undefined || record === undefined) return worded(fix, longestFix);
  return `${worded(before)}<span class="record">${coded(record)}<button type="button" class="copy">Copy</button></span>${worded(after.replace(/^[.\s]+/, ''))}`;
}
