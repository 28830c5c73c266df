import { code, type Finding, type Location } from '../finding.ts';
import { displayName, unicodeOf } from '../hostname.ts';
import { count, sentence } from '../text.ts';
import type { Block } from './blocks.ts';
import { clip, escapeMarkdown, inline, link } from './markdown.ts';
import type { Report } from './report.ts';
import { findingsOf, needsOf } from './standing.ts';
import type { Links } from './summary.ts';
import { sinceWords } from './words.ts';

/** More findings than a person reads in one go; the rest is counted by id. */
const mostNeeds = 50;
const mostNotices = 20;
const mostIds = 10;
/** Notices that the parts about drift and about what is left alone tell already. */
const toldElsewhere: ReadonlySet<string> = new Set(['plan.drift', 'plan.cannot-remove']);
/** Bytes of a message. */
const longestText = 1_500;
/** Bytes of a fix: a value to copy for a few hundred hostnames is of no use when it is cut. */
export const longestFix = 12_000;

/** What a person has to do, the worst first. */
export function needs(report: Report, links: Links): Block {
  const findings = needsOf(report);
  if (findings.length === 0) return {};
  const rows = findings.slice(0, mostNeeds).map((finding, index) => numbered(index + 1, linesOf(finding, links)));
  return {
    open: '### Needs you\n\n',
    rows,
    more: (left) => `\n${left} more …\n`,
    close: `${countedById(findings.slice(mostNeeds))}\n`,
  };
}

/** What is good to know and asks nothing of anyone. */
export function notices(report: Report, links: Links): Block {
  const findings = findingsOf(report).filter(({ id, severity }) => severity === 'notice' && !toldElsewhere.has(id));
  if (findings.length === 0) return {};
  const rows = findings.slice(0, mostNotices).map((finding) => `- ${linesOf(finding, links).join(' ')}\n`);
  return {
    open: '### Good to know\n\n',
    rows,
    more: (left) => `- ${left} more …\n`,
    close: `${countedById(findings.slice(mostNotices))}\n`,
  };
}

export function numbered(number: number, lines: readonly string[]): string {
  const indent = ' '.repeat(String(number).length + 2);
  // Two spaces at the end of a line break it.
  return `${number}. ${lines.join(`  \n${indent}`)}\n`;
}

/** "12 more findings: 10 × `dns.wrong-address`, 2 × `dns.no-such-name`." */
function countedById(findings: readonly Finding[]): string {
  if (findings.length === 0) return '';
  const byId = [...Map.groupBy(findings, ({ id }) => id)].sort(([, a], [, b]) => b.length - a.length);
  const ids = byId.slice(0, mostIds).map(([id, list]) => `${list.length} × ${code(clip(id, 100))}`);
  const rest = byId.length > mostIds ? ' and others' : '';
  return `\n${count(findings.length, 'more finding')}: ${ids.join(', ')}${rest}. The report has them all.\n`;
}

/** What it is on the first line, what to do on the second. */
export function linesOf(finding: Finding, links: Links): string[] {
  const what = `${subject(finding)}${sinceWords(finding)} ${idLink(finding.id, links)}`;
  const fix = finding.fix ? [inline(clip(finding.fix, longestFix))] : [];
  const place = finding.location ? [`→ ${placeLink(finding.location, links)}`] : [];
  const todo = [...fix, ...place].join(' ');
  return todo ? [what, todo] : [what];
}

/** The message with what it is about in front: the hostname and its app, or the app. */
function subject({ hostname, app, message }: Finding): string {
  const text = sentence(clip(message, longestText));
  const appName = app === undefined ? '' : escapeMarkdown(clip(app, 100));
  if (hostname === undefined) return appName ? `**${appName}**: ${inline(text)}` : inline(text);
  const name = code(hostname);
  const unicode = unicodeOf(hostname) === undefined ? '' : ` ${escapeMarkdown(displayName(hostname))}`;
  const head = `**${name}**${unicode}${appName && ` (${appName})`}`;
  const says = text.startsWith(`${name} `) ? ` ${text.slice(name.length + 1)}` : `: ${text}`;
  return head + inline(says);
}

/** The id of a finding, with a link to what docs/findings.md says about it. */
export function idLink(id: string, { docs }: Links): string {
  const documented = /^[a-z]+\.[a-z0-9-]+$/.test(id) && id.length < 100;
  // GitHub makes the anchor of a heading from its text without the dots.
  return documented ? link(code(id), `${docs}/findings.md`, id.replace('.', '')) : code(clip(id, 100));
}

function placeLink({ file, line }: Location, { source }: Links): string {
  const text = code(`${clip(file, 250)}:${line}`);
  if (source === undefined || file.length > 250) return text;
  return link(text, `${source}/${file}`, `L${line}`);
}
