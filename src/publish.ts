import { mkdir, realpath, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { isWithin } from './config/source.ts';
import { code, type Finding } from './finding.ts';
import type { Io } from './io.ts';
import type { Environment } from './prepare.ts';
import type { Redactor } from './redact.ts';
import { annotationsOf } from './report/annotations.ts';
import { renderHtml } from './report/html.ts';
import { renderLog, renderLogGroups } from './report/log.ts';
import { outputsOf } from './report/outputs.ts';
import type { Report } from './report/report.ts';
import { type Links, renderSummary } from './report/summary.ts';

/**
 * Writes every rendering of the report, and gives the report as it was published; `reportPath` is relative to the
 * workspace. The page stands beside report.json.
 */
export async function publish(
  report: Report,
  reportPath: string,
  environment: Environment,
  redactor: Redactor,
  io: Io,
): Promise<Report> {
  const folder = await folderFor(reportPath, environment['GITHUB_WORKSPACE'] ?? '.');
  const published = folder ? report : { ...report, findings: [...report.findings, outside(reportPath)] };
  const clean = redactor.redactAll(published);
  const links = linksOf(reportPath, environment);
  if (folder) {
    const name = basename(reportPath);
    await write(join(folder, name), `${JSON.stringify(clean, null, 2)}\n`);
    await write(join(folder, `${name.replace(/\.json$/, '')}.html`), renderHtml(clean, links));
  }
  for (const { title, lines } of renderLogGroups(clean)) {
    io.group(title);
    for (const line of lines) io.info(line);
    io.endGroup();
  }
  for (const line of renderLog(clean)) io.info(line);
  for (const finding of annotationsOf(clean)) io.annotate(finding);
  for (const [name, value] of Object.entries(outputsOf(clean, folder ? reportPath : ''))) io.output(name, value);
  await io.summary(renderSummary(clean, links));
  return published;
}

/** The folder of the report, made if need be; undefined when a symbolic link on the way leads out of the workspace. */
async function folderFor(reportPath: string, workspace: string): Promise<string | undefined> {
  await mkdir(workspace, { recursive: true });
  const root = await realpath(workspace);
  const folder = dirname(resolve(root, reportPath));
  // What is there already decides where a folder would be made.
  let there = folder;
  let real = await realpath(there).catch(() => undefined);
  while (real === undefined && there !== root) {
    there = dirname(there);
    real = await realpath(there).catch(() => undefined);
  }
  if (real === undefined || !isWithin(root, real)) return undefined;
  await mkdir(folder, { recursive: true });
  return folder;
}

/** A link in the place of the file is replaced, never followed. */
async function write(file: string, text: string): Promise<void> {
  await rm(file, { force: true });
  await writeFile(file, text, { flag: 'wx' });
}

const outside = (reportPath: string): Finding => ({
  id: 'report.outside-workspace',
  severity: 'error',
  message: `The report was not written: ${code(reportPath)} leads out of the workspace through a symbolic link.`,
  fix: 'Take the link out of the repository, or give the input `report-path` another folder.',
});

function linksOf(reportPath: string, environment: Environment): Links {
  const server = environment['GITHUB_SERVER_URL'] ?? 'https://github.com';
  const { GITHUB_ACTION_REPOSITORY: action, GITHUB_ACTION_REF: ref } = environment;
  const { GITHUB_REPOSITORY: repository, GITHUB_SHA: commit } = environment;
  return {
    docs: action ? `${server}/${action}/blob/${ref || 'HEAD'}/docs` : 'docs',
    reportPath,
    source: repository && commit ? `${server}/${repository}/blob/${commit}` : undefined,
  };
}
