import { mkdir, realpath, rm, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { isWithin } from './config/source.ts';
import { code } from './finding.ts';
import type { Io } from './io.ts';
import type { Environment } from './prepare.ts';
import type { Redactor } from './redact.ts';
import { annotationsOf } from './report/annotations.ts';
import { renderLog, renderLogGroups } from './report/log.ts';
import { outputsOf } from './report/outputs.ts';
import type { Report } from './report/report.ts';
import { type Links, renderSummary } from './report/summary.ts';

/** Writes every rendering of the report, and gives it as it was written; `reportPath` is relative to the workspace. */
export async function publish(
  report: Report,
  reportPath: string,
  environment: Environment,
  redactor: Redactor,
  io: Io,
): Promise<Report> {
  const redacted = redactor.redactAll(report);
  const trouble = await writeReport(redacted, resolve(environment['GITHUB_WORKSPACE'] ?? '.'), reportPath);
  const clean = trouble ? { ...redacted, findings: [...redacted.findings, notWritten(reportPath, trouble)] } : redacted;
  for (const { title, lines } of renderLogGroups(clean)) {
    io.group(title);
    for (const line of lines) io.info(line);
    io.endGroup();
  }
  for (const line of renderLog(clean)) io.info(line);
  for (const finding of annotationsOf(clean)) io.annotate(finding);
  for (const [name, value] of Object.entries(outputsOf(clean, reportPath))) io.output(name, value);
  await io.summary(renderSummary(clean, linksOf(reportPath, environment)));
  return clean;
}

/**
 * Gives the reason when the file cannot be written: whatever the run did is then said by the other renderings. A
 * checked-out tree may hold symbolic links: neither the folder nor the file may lead out of the workspace.
 */
async function writeReport(report: Report, workspace: string, reportPath: string): Promise<string | undefined> {
  const file = resolve(workspace, reportPath);
  try {
    await mkdir(dirname(file), { recursive: true });
    if (!isWithin(await realpath(workspace), await realpath(dirname(file)))) return 'it leads out of the workspace';
    await rm(file, { force: true });
    await writeFile(file, `${JSON.stringify(report, null, 2)}\n`, { flag: 'wx' });
    return undefined;
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
  }
}

const notWritten = (path: string, reason: string) => ({
  id: 'report.not-written',
  severity: 'error' as const,
  message: `The report could not be written to ${code(path)} (${reason}).`,
  fix: 'Choose another `report-path`: a file that does not exist yet, in a folder of the workspace.',
});

export function linksOf(reportPath: string, environment: Environment): Links {
  const server = environment['GITHUB_SERVER_URL'] ?? 'https://github.com';
  const { GITHUB_ACTION_REPOSITORY: action, GITHUB_ACTION_REF: ref } = environment;
  const { GITHUB_REPOSITORY: repository, GITHUB_SHA: commit } = environment;
  return {
    docs: action ? `${server}/${action}/blob/${ref || 'HEAD'}/docs` : 'docs',
    reportPath,
    source: repository && commit ? `${server}/${repository}/blob/${commit}` : undefined,
  };
}
