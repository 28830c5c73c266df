import type { Finding, Severity } from '../finding.ts';
import { count, printable } from '../text.ts';
import { clip } from './markdown.ts';
import type { Report } from './report.ts';
import { findingsOf } from './standing.ts';

/**
 * What GitHub shows of one step: 10 of each kind. One error is left for the step's own failure, one notice for the count
 * of what did not fit.
 */
const most: Readonly<Record<Severity, number>> = { error: 9, warning: 10, notice: 9 };
/** In bytes, which are never fewer than the 4,096 characters after which GitHub cuts; message and fix stand together. */
const [longestMessage, longestFix] = [2_500, 1_500];

/**
 * The findings that are shown at their place in the repository, and those about an app or the run as a whole, the worst
 * first. What only a hostname without a place has is for the summary.
 */
export function annotationsOf(report: Report): Finding[] {
  const findings = findingsOf(report).filter(({ location, hostname }) => location ?? hostname === undefined);
  const shown = (['error', 'warning', 'notice'] as const).flatMap((severity) =>
    findings.filter((finding) => finding.severity === severity).slice(0, most[severity]),
  );
  const left = findings.length - shown.length;
  return left === 0 ? shown.map(short) : [...shown.map(short), closing(left)];
}

function short(finding: Finding): Finding {
  const { location } = finding;
  return {
    ...finding,
    id: clip(printable(finding.id), 200),
    message: clip(printable(finding.message), longestMessage),
    ...(finding.fix && { fix: clip(printable(finding.fix), longestFix) }),
    ...(location && { location: { ...location, file: printable(location.file) } }),
  };
}

const closing = (left: number): Finding => ({
  id: 'report.more-findings',
  severity: 'notice',
  message: `${count(left, 'more finding')}: GitHub shows only a few for one step. The job summary and the report have the rest.`,
});
