import type { Finding } from '../finding.ts';
import { displayName } from '../hostname.ts';
import { count, printable, sentence } from '../text.ts';
import { endOf } from './details.ts';
import { clip } from './markdown.ts';
import type { AppReport, HostnameReport, Report } from './report.ts';
import { byOutcome, byStanding, foreignIn, needsOf, tally } from './standing.ts';
import {
  certificateWords,
  changeWords,
  coverageWords,
  headline,
  iconOf,
  outcomeWords,
  readinessWords,
  sinceWords,
  verdictWords,
} from './words.ts';

const mostFindings = 30;
const mostApps = 50;
const mostHostnames = 500;

/** Lines that are folded together in the log. */
export interface LogGroup {
  readonly title: string;
  readonly lines: readonly string[];
}

/** Every hostname of every app, a group for each app, the worst first. */
export function renderLogGroups(report: Report): LogGroup[] {
  return report.apps
    .filter(({ hostnames }) => hostnames.length > 0)
    .toSorted(byOutcome)
    .slice(0, mostApps)
    .map((app) => ({
      title: printable(`${app.name} (${app.title}): ${count(app.hostnames.length, 'hostname')}`),
      lines: [
        ...app.hostnames
          .toSorted(byStanding)
          .slice(0, mostHostnames)
          .map((hostname) => hostnameLine(hostname, report)),
        ...rest(app.hostnames.length - mostHostnames, 'hostname'),
      ],
    }));
}

function hostnameLine(hostname: HostnameReport, { mode }: Report): string {
  const end = endOf(hostname);
  const words = [
    verdictWords(hostname, mode),
    readinessWords(hostname),
    coverageWords(hostname),
    ...(end ? [`until ${end}`] : []),
  ];
  return clip(printable(`${displayName(hostname.name)}: ${words.join(' · ')}`), 2_000);
}

/** The end of a run's log: what needs a person, then a line for each app, then the count. */
export function renderLog(report: Report): string[] {
  const findings = needsOf(report);
  const apps = report.apps.toSorted(byOutcome);
  return [
    ...findings.slice(0, mostFindings).flatMap(findingLines),
    ...rest(findings.length - mostFindings, 'finding'),
    ...apps.slice(0, mostApps).map((app) => appLine(app, report)),
    ...rest(apps.length - mostApps, 'app'),
    `${modes[report.mode]}${headline(report)}`,
  ].map((line) => clip(printable(line), 2_000));
}

const modes: Readonly<Record<Report['mode'], string>> = {
  sync: 'Domains: ',
  plan: 'Plan, nothing has been changed: ',
  validate: 'Checked without the providers: ',
};

const rest = (left: number, what: string): string[] => (left > 0 ? [`${count(left, `more ${what}`)} …`] : []);

function findingLines(finding: Finding): string[] {
  const { id, severity, app, hostname, message, fix, location } = finding;
  const about = [...(app ? [app] : []), ...(hostname ? [displayName(hostname)] : [])].join(', ');
  const place = location ? ` (${location.file}:${location.line})` : '';
  const line = `${severity} ${id}${about && ` [${about}]`}${place}: ${sentence(message)}${sinceWords(finding)}`;
  return fix ? [line, `  fix: ${fix}`] : [line];
}

function appLine(app: AppReport, report: Report): string {
  const { declared, ready } = tally([app]);
  const foreign = foreignIn(app).length;
  const parts = [
    count(declared, 'hostname'),
    `${ready} DNS ready`,
    certificateWords(app, report),
    changeWords(app, report.mode),
    ...(foreign > 0 ? [`${foreign} foreign`] : []),
  ].filter((part) => part !== '–');
  return `${iconOf(app)} ${app.name} (${app.title}): ${outcomeWords(app.outcome, report.mode)} · ${parts.join(' · ')}`;
}
