import { createAddressBook } from './address-book.ts';
import { declaredOf } from './config/declared.ts';
import type { Context } from './context.ts';
import type { Job, Tools } from './job.ts';
import { appGraceMs, lateBy } from './late.ts';
import { createMoves } from './moves.ts';
import type { AppReport } from './report/report.ts';
import { cancelledReport, failedReport } from './short-report.ts';
import { syncApp } from './sync.ts';
import { createTurns, inTurnsOf, type Trail } from './turns.ts';

/**
 * Every app beside the others; what goes wrong with one is that one's report. They begin in the order of the run's turn,
 * and none keeps a cancelled run waiting.
 */
export async function syncApps(jobs: readonly Job[], tools: Tools, context: Context): Promise<readonly AppReport[]> {
  const book = createAddressBook(jobs.map(({ app }) => app));
  const moves = createMoves(
    jobs.map(({ app, extra }) => ({ name: app.name, declared: declaredOf(app, extra).map(({ name }) => name) })),
  );
  const turns = createTurns(tools.deadline, context);
  const late = lateBy(appGraceMs, context.signal);
  const given = new Promise<void>((resolve) => late.addEventListener('abort', () => resolve()));
  const begun = inTurnsOf(jobs, tools.run ?? 0).map((job): [Job, Promise<AppReport>] => {
    const { log } = context;
    const named = { ...log, info: (line: string) => log.info(`${job.app.name}: ${line}`) };
    const trail: Trail = { stage: 'waiting' };
    const report = syncApp(job, { ...tools, book, turns }, moves, { ...context, log: named }, trail)
      .catch((error: unknown) => failedReport(job, error, trail.stage, context))
      .finally(() => {
        book.announce(job.app.name, []);
        moves.end(job.app.name);
      });
    return [job, Promise.race([report, given.then(() => trail.report ?? cancelledReport(job, trail.stage))])];
  });
  const reports = new Map(begun);
  return Promise.all(jobs.flatMap((job) => reports.get(job) ?? []));
}
