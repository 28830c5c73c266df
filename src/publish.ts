import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Io } from './io.ts';
import type { Environment } from './prepare.ts';
import type { Redactor } from './redact.ts';
import { annotationsOf } from './report/annotations.ts';
import { renderLog, renderLogGroups } from './report/log.ts';
import { outputsOf } from './report/outputs.ts';
import type { Report } from './report/report.ts';
import { type Links, renderSummary } from './report/summary.ts';

/** Writes every rendering of the report; `reportPath` is relative to the workspace. */
export async function publish(
  report: Report,
  reportPath: string,
  environment: Environment,
  redactor: Redactor,
  io: Io,
): Promise<void> {
  const clean = redactor.redactAll(report);
  const file = resolve(environment['GITHUB_WORKSPACE'] ?? '.', reportPath);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `${JSON.stringify(clean, null, 2)}\n`);
  for (const { title, lines } of renderLogGroups(clean)) {
    io.group(title);
    for (const line of lines) io.info(line);
    io.endGroup();
  }
  for (const line of renderLog(clean)) io.info(line);
  for (const finding of annotationsOf(clean)) io.annotate(finding);
  for (const [name, value] of Object.entries(outputsOf(clean, reportPath))) io.output(name, value);
  await io.summary(renderSummary(clean, linksOf(reportPath, environment)));
}

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
