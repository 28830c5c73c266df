import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { code, codeList, Failure, type Finding } from '../finding.ts';
import { mergeReports } from './merge.ts';
import { type Report, reportSchema } from './report.ts';

/** The reports of other jobs as one, with a finding for each file that is none and each app that none is about. */
export async function collectReports(pattern: string, workspace: string, expected: readonly string[]): Promise<Report> {
  const files = (await Array.fromAsync(glob(pattern, { cwd: workspace }))).sort();
  const read = await Promise.all(files.map((file) => readReport(file, workspace)));
  const reports = read.flatMap((one) => ('apps' in one ? [one] : []));
  const findings = read.flatMap((one) => ('apps' in one ? [] : [one]));
  if (reports.length === 0) throw new Failure([...findings, nothing(pattern)]);
  const report = mergeReports(reports);
  const missing = expected.filter((app) => !report.apps.some(({ name }) => name === app));
  return { ...report, findings: [...report.findings, ...findings, ...(missing.length > 0 ? [absent(missing)] : [])] };
}

async function readReport(file: string, workspace: string): Promise<Report | Finding> {
  try {
    return reportSchema.parse(JSON.parse(await readFile(join(workspace, file), 'utf8')));
  } catch {
    return {
      id: 'report.unreadable',
      severity: 'error',
      message: `${code(file)} is not a report of this action, or one of another version.`,
      fix: 'Let the pattern `reports` match reports only, and use the same version of the action in every job.',
    };
  }
}

const nothing = (pattern: string): Finding => ({
  id: 'report.none-found',
  severity: 'error',
  message: `${code(pattern)} matches no report.`,
  fix: 'Download the reports of the other jobs to where the input `reports` looks for them.',
});

const absent = (apps: readonly string[]): Finding => ({
  id: 'report.app-missing',
  severity: 'error',
  message: `No job reported about ${codeList(apps)}.`,
  fix: 'Look at the log of its job: it ended before it could write its report.',
});
