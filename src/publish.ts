import { mkdir, realpath, rename, rm, writeFile } from 'node:fs/promises';
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
import { inChunks, type Pieces, renderJson } from './report/pieces.ts';
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
  const redacted = redactor.redactAll(report);
  const links = linksOf(reportPath, environment);
  const trouble = await writeFiles(redacted, reportPath, resolve(environment['GITHUB_WORKSPACE'] ?? '.'), links);
  const clean = trouble ? { ...redacted, findings: [...redacted.findings, trouble] } : redacted;
  for (const { title, lines } of renderLogGroups(clean)) {
    io.group(title);
    for (const line of lines) io.info(line);
    io.endGroup();
  }
  for (const line of renderLog(clean)) io.info(line);
  for (const finding of annotationsOf(clean)) io.annotate(finding);
  for (const [name, value] of Object.entries(outputsOf(clean, trouble ? '' : reportPath))) io.output(name, value);
  await io.summary(renderSummary(clean, links));
  return clean;
}

/** What kept the files from being written, if something did: whatever the run did is then said by the other renderings. */
async function writeFiles(
  report: Report,
  reportPath: string,
  workspace: string,
  links: Links,
): Promise<Finding | undefined> {
  try {
    const folder = await folderFor(reportPath, workspace);
    if (folder === undefined) return outside(reportPath);
    const name = basename(reportPath);
    await write(join(folder, name), renderJson(report));
    await write(join(folder, `${name.replace(/\.json$/, '')}.html`), renderHtml(report, links));
    return undefined;
  } catch (error) {
    return notWritten(reportPath, error instanceof Error && 'code' in error ? String(error.code) : 'unknown error');
  }
}

const notWritten = (path: string, reason: string): Finding => ({
  id: 'report.not-written',
  severity: 'error',
  message: `The report could not be written to ${code(path)} (${reason}).`,
  fix: 'Choose another `report-path`: a file that does not exist yet, in a folder of the workspace.',
});

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

/** Under another name first, so that half a file is none. A link in the place of the file is replaced, never followed. */
async function write(file: string, pieces: Pieces): Promise<void> {
  const unfinished = `${file}.part`;
  await rm(unfinished, { force: true });
  try {
    await writeFile(unfinished, inChunks(pieces), { flag: 'wx' });
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}

const outside = (reportPath: string): Finding => ({
  id: 'report.outside-workspace',
  severity: 'error',
  message: `The report was not written: ${code(reportPath)} leads out of the workspace through a symbolic link.`,
  fix: 'Take the link out of the repository, or give the input `report-path` another folder.',
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
