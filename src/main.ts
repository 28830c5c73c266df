import type { Config } from './config/config.ts';
import type { Context } from './context.ts';
import { code, Failure, type Finding } from './finding.ts';
import type { GitHub } from './github/client.ts';
import { createDispatcher } from './http/transport.ts';
import { type Imported, importDomains } from './import/import.ts';
import type { Approval } from './input-values.ts';
import type { Inputs } from './inputs.ts';
import type { Io } from './io.ts';
import type { Job, Tools } from './job.ts';
import { orAbort } from './late.ts';
import { chooseMode, type Mode } from './mode.ts';
import { allowedOnGitHub, openGitHub, tellPeople, withDefaultBranch } from './on-github.ts';
import { openTools } from './open-tools.ts';
import type { Asked, Environment, Prepared } from './prepare.ts';
import { publish } from './publish.ts';
import type { Redactor } from './redact.ts';
import { collectReports } from './report/collect.ts';
import { exitCodeOf, failureWords } from './report/outputs.ts';
import { type AppReport, type Report, worst } from './report/report.ts';
import { stopped } from './report/stopped.ts';
import { unremembered } from './report/unremembered.ts';
import { cancelledReport, crashed, listedReport } from './short-report.ts';
import type { StateStore } from './state/state.ts';
import { syncApps } from './sync-apps.ts';
import { count } from './text.ts';
import { touchedBy } from './touched.ts';

/** What is there before anything reaches out of the process. */
export interface Start {
  readonly environment: Environment;
  readonly redactor: Redactor;
  readonly io: Io;
  readonly context: Context;
  readonly findings: readonly Finding[];
}

interface Run extends Start {
  readonly dispatcher: ReturnType<typeof createDispatcher>;
  readonly github: GitHub | undefined;
}

/** The run behind its configuration; without `prepared`, GitHub is told at most what is wrong with that. */
export async function main(start: Start, asked: Asked, prepared: Prepared | undefined): Promise<number> {
  const dispatcher = createDispatcher();
  try {
    const run = { ...start, dispatcher, github: openGitHub(asked, start.environment, { dispatcher, log: start.io }) };
    return prepared ? await runPrepared(prepared, run) : await stop(run, asked);
  } finally {
    // What a cancelled run gave up must not hold it.
    await (start.context.signal.aborted ? dispatcher.destroy() : dispatcher.close());
  }
}

interface Reason {
  readonly findings?: readonly Finding[];
  /** The apps that were not begun, where they are known. */
  readonly apps?: readonly AppReport[];
}

/** The run ends before any app is begun, and the report says why. */
async function stop(run: Run, asked: Asked, { findings = [], apps = [] }: Reason = {}): Promise<number> {
  await finish(stopped([...run.findings, ...findings], run.context.clock.now(), apps), asked, run);
  return 2;
}

/** People on GitHub first: what goes wrong with telling them stands in the report. */
async function finish(report: Report, asked: Asked, run: Run): Promise<Report> {
  const { environment, redactor, io, github, context } = run;
  const telling = async () => (github ? tellPeople(redactor.redactAll(report), asked, github, environment) : []);
  const findings = await orAbort(telling, context.signal).catch((error: unknown) => {
    if (context.signal.aborted) return [];
    throw error;
  });
  const calls = { ...report.calls, ...(github && { github: (report.calls.github ?? 0) + github.requests() }) };
  const complete = { ...report, calls, findings: [...report.findings, ...findings] };
  return publish(complete, asked.inputs.reportPath, environment, redactor, io);
}

async function runPrepared(prepared: Prepared, run: Run): Promise<number> {
  const { inputs } = prepared;
  try {
    const report = inputs.mode === 'summary' ? await summarize(prepared, run) : await work(prepared, run);
    if (!report) return 0;
    const published = await finish(report, prepared, run);
    const failure = failureWords(published, inputs.failOn);
    if (failure !== undefined) run.io.info(failure);
    return exitCodeOf(published, inputs.failOn);
  } catch (error) {
    if (run.context.signal.aborted) return stop(run, prepared, { apps: notBegun(prepared) });
    return stop(run, prepared, {
      findings: error instanceof Failure ? error.findings : [crashed(error, run.io, 'the run')],
    });
  }
}

const notBegun = (prepared: Prepared): readonly AppReport[] =>
  askedApps(prepared.config, prepared.inputs).map((app) =>
    cancelledReport(jobFor(app, prepared, 'validate'), 'waiting'),
  );

const askedApps = ({ apps }: Config, { apps: names }: Inputs): Config['apps'] =>
  apps.filter(({ name }) => names.length === 0 || names.includes(name));

const workspaceOf = ({ environment }: Run): string => environment['GITHUB_WORKSPACE'] ?? '.';

/** Puts the reports of other jobs together. */
async function summarize({ inputs }: Prepared, run: Run): Promise<Report> {
  const report = await collectReports(inputs.reports, workspaceOf(run), inputs.apps);
  return { ...report, findings: [...run.findings, ...report.findings] };
}

/** Undefined when the event asks for nothing. */
async function work(prepared: Prepared, run: Run): Promise<Report | undefined> {
  const { inputs, constants, config: given } = prepared;
  const { io, context, github, environment } = run;
  const startedAt = context.clock.now();
  const known = await orAbort(() => withDefaultBranch(prepared, github), context.signal);
  const { mode, reason } = chooseMode({
    asked: inputs.mode === 'summary' ? 'validate' : inputs.mode,
    event: known.event,
    hasConstants:
      inputs.mode === 'import' ? given.apps.every(({ name }) => constants.constants.has(name)) : !constants.none,
  });
  io.info(`${mode === 'none' ? 'Nothing to do' : `Mode ${mode}`}. ${reason}`);
  if (mode === 'none') return undefined;

  const labelled = await orAbort(() => allowedOnGitHub(prepared, github, environment), context.signal);
  const allow = [...inputs.allow, ...labelled.allow];
  const { tools, close } = openTools(prepared, mode, run);
  try {
    const { config, findings } = await configOf(prepared, mode, tools, run);
    const asked = askedApps(config, inputs);
    const touching = await touchedBy(config, prepared, workspaceOf(run), context);
    const jobs = asked.map((app) => ({ ...jobFor(app, prepared, mode), allow, ...touching.of(app.name) }));
    io.group(`Progress of ${count(asked.length, 'app')}`);
    const turn = {
      deadline: inputs.timeBudgetMs === undefined ? undefined : startedAt + inputs.timeBudgetMs,
      run: Number(environment['GITHUB_RUN_NUMBER'] ?? 0) || 0,
    };
    const apps = inputs.mode === 'list' ? jobs.map(listedReport) : await syncApps(jobs, { ...tools, ...turn }, context);
    io.endGroup();
    const told = [...known.findings, ...labelled.findings, ...findings, ...touching.findings];
    return {
      schema: 1,
      mode,
      outcome: worst(apps.map(({ outcome }) => outcome)),
      startedAt: new Date(startedAt).toISOString(),
      finishedAt: new Date(context.clock.now()).toISOString(),
      ...(environment['GITHUB_SHA'] && { commit: environment['GITHUB_SHA'] }),
      calls: tools.vendors.calls(),
      apps: [...apps],
      findings: [...run.findings, ...told, ...memoryFindings(tools.state, apps)],
    };
  } finally {
    close();
  }
}

/** What the run is about; in mode `import` it is found out and written first. */
async function configOf(prepared: Prepared, mode: Mode, tools: Tools, run: Run): Promise<Imported> {
  const { inputs, config } = prepared;
  if (inputs.mode !== 'import') return { config, findings: [] };
  const jobs = config.apps.map((app) => jobFor(app, prepared, mode));
  return importDomains(inputs, jobs, workspaceOf(run), tools);
}

/** Said once: why nothing is removed, in the store's own words where it has some. */
function memoryFindings(state: StateStore, apps: readonly AppReport[]): readonly Finding[] {
  const said = state.findings();
  return said.length > 0 ? said : unremembered(apps);
}

function jobFor(app: Job['app'], { inputs, constants, providers }: Prepared, mode: Mode): Job {
  const provider = providers[app.provider];
  if (!provider) throw new Error(`the configuration let the provider ${code(app.provider)} pass`);
  return {
    app,
    provider,
    mode,
    constants: constants.constants.get(app.name) ?? {},
    lacking: constants.constants.has(app.name) ? [] : constants.findings.filter((finding) => finding.app === app.name),
    extra: constants.extra.get(app.name) ?? [],
    allow: inputs.allow,
    labels: inputs.allowLabels,
    approved: approvedFor(app.name, inputs.approved),
    ssl: inputs.ssl,
    attempts: inputs.sslAttempts,
    intervalMs: inputs.sslIntervalMs,
  };
}

function approvedFor(app: string, approved: Approval): Job['approved'] {
  if (approved === undefined) return undefined;
  const digest = typeof approved === 'string' ? approved : approved.get(app);
  return digest === undefined ? [] : [digest];
}
