import { type Context, systemClock } from './context.ts';
import { usualReportPath } from './inputs.ts';
import { guardedIo, type Io } from './io.ts';
import { type Environment, prepare } from './prepare.ts';
import { providers } from './providers/index.ts';
import { publish } from './publish.ts';
import { createRedactor, type Redactor } from './redact.ts';
import { stopped } from './report/stopped.ts';
import { crashed } from './short-report.ts';

/** One run of the action, from the environment to the exit code (docs/configuration.md, "Exit codes"). */
export async function start(environment: Environment, bare: Io, signal: AbortSignal): Promise<number> {
  const redactor = createRedactor();
  const io = guardedIo(bare, redactor);
  signal.addEventListener('abort', () => io.info('Cancelled: nothing new is begun, and the report follows.'));
  try {
    return await begin(environment, redactor, io, signal);
  } catch (error) {
    // Not even a report could be written.
    const finding = crashed(error, io, 'the run');
    io.info(finding.message);
    io.annotate(finding);
    return 2;
  }
}

async function begin(environment: Environment, redactor: Redactor, io: Io, signal: AbortSignal): Promise<number> {
  const { prepared, asked, secrets, findings } = await prepare(environment, providers);
  for (const secret of secrets) io.mask(secret);
  const context: Context = { clock: systemClock, log: io, signal, random: Math.random };
  const started = { environment, redactor, io, context, findings };
  if (asked && (prepared || asked.inputs.githubToken !== undefined)) {
    // undici and Octokit are most of the code: they are not even parsed for a run that reaches nobody.
    const { main } = await import('./main.ts');
    return main(started, asked, prepared);
  }
  const report = stopped(findings, context.clock.now());
  await publish(report, asked?.inputs.reportPath ?? usualReportPath, environment, redactor, io);
  return 2;
}
