import { type Context, systemClock } from './context.ts';
import { usualReportPath } from './inputs.ts';
import { guardedIo, type Io } from './io.ts';
import { type Environment, prepare } from './prepare.ts';
import { providers } from './providers/index.ts';
import { publish } from './publish.ts';
import { createRedactor } from './redact.ts';
import { stopped } from './report/stopped.ts';

/** One run of the action, from the environment to the exit code. */
export async function start(environment: Environment, bare: Io, signal: AbortSignal): Promise<number> {
  const redactor = createRedactor();
  const io = guardedIo(bare, redactor);
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
  return 1;
}
