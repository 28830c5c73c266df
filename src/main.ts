import type { Config } from './config/config.ts';
import { type Context, systemClock } from './context.ts';
import { code, Failure, type Finding } from './finding.ts';
import type { GitHub } from './github/client.ts';
import { allowedByLabels } from './guard.ts';
import { createDispatcher } from './http/transport.ts';
import { type Imported, importDomains } from './import/import.ts';
import type { Approval } from './input-values.ts';
import type { Inputs } from './inputs.ts';
import { guardedIo, type Io } from './io.ts';
import type { Job, Tools } from './job.ts';
import { orAbort } from './late.ts';
import { chooseMode, type Mode } from './mode.ts';
import { comment, labelsOf, openGitHub, withDefaultBranch } from './on-github.ts';
import { openTools } from './open-tools.ts';
import { type Asked, type Environment, type Prepared, prepare } from './prepare.ts';
import { providers } from './providers/index.ts';
import { publish } from './publish.ts';
import { createRedactor, type Redactor } from './redact.ts';
import { collectReports } from './report/collect.ts';
import { exitCodeOf } from './report/outputs.ts';
import { type AppReport, type Report, worst } from './report/report.ts';
import { unremembered } from './report/unremembered.ts';
import { cancelledReport, crashed, listedReport } from './short-report.ts';
import type { StateStore } from './state/state.ts';
import { syncApps } from './sync-apps.ts';
import { count } from './text.ts';
import { touchedBy } from './touched.ts';

/** One run of the action, from the environment to the exit code (docs/configuration.md, "Exit codes"). */
export async function main(environment: Environment, bare: Io, signal: AbortSignal): Promise<number> {
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
  const start = { environment, redactor, io, context, findings };
  if (!asked) return stop(start);
  const dispatcher = createDispatcher();
  try {
    const run = { ...start, dispatcher, github: openGitHub(asked, environment, { dispatcher, log: io }) };
    return prepared ? await runPrepared(prepared, run) : await stop(run, asked, run.github);
  } finally {
    // What a cancelled run gave up must not hold it.
    await (signal.aborted ? dispatcher.destroy() : dispatcher.close());
  }
}

interface Start {
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

const usualReportPath = 'domain-report/report.json';

interface Reason {
  readonly findings?: readonly Finding[];
  /** The apps that were not begun, where they are known. */
  readonly apps?: readonly AppReport[];
}

/** The run ends before any app is begun, and the report says why. */
async function stop(
  start: Start,
  asked?: Asked,
  github?: GitHub,
  { findings = [], apps = [] }: Reason = {},
): Promise<number> {
  const now = new Date(start.context.clock.now()).toISOString();
  const report: Report = {
    schema: 1,
    mode: 'validate',
    outcome: apps.length > 0 ? worst(apps.map(({ outcome }) => outcome)) : 'failed',
    startedAt: now,
    finishedAt: now,
    calls: { reads: 0, writes: 0 },
    apps: [...apps],
    findings: [...start.findings, ...findings],
  };
  await finish(report, asked, github, start);
  return 2;
}

/** The comment first: what goes wrong with it stands in the report. */
async function finish(
  report: Report,
  asked: Asked | undefined,
  github: GitHub | undefined,
  { environment, redactor, io, context }: Start,
): Promise<Report> {
  const reportPath = asked?.inputs.reportPath ?? usualReportPath;
  const commented = async () =>
    asked && github ? comment(redactor.redactAll(report), asked, github, environment) : [];
  const findings = await orAbort(commented, context.signal).catch((error: unknown) => {
    if (context.signal.aborted) return [];
    throw error;
  });
  const calls = { ...report.calls, ...(github && { github: (report.calls.github ?? 0) + github.requests() }) };
  return publish(
    { ...report, calls, findings: [...report.findings, ...findings] },
    reportPath,
    environment,
    redactor,
    io,
  );
}

async function runPrepared(prepared: Prepared, run: Run): Promise<number> {
  const { inputs } = prepared;
  try {
    const report = inputs.mode === 'summary' ? await summarize(prepared, run) : await work(prepared, run);
    if (!report) return 0;
    return exitCodeOf(await finish(report, prepared, run.github, run), inputs.failOn);
  } catch (error) {
    if (run.context.signal.aborted) return stop(run, prepared, run.github, { apps: notBegun(prepared) });
    const findings = error instanceof Failure ? error.findings : [crashed(error, run.io, 'the run')];
    return stop(run, prepared, run.github, { findings });
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

  const labelled = await orAbort(() => labelsOf(prepared, github, environment), context.signal);
  const allow = [...inputs.allow, ...allowedByLabels(labelled.labels, inputs.allowLabels)];
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

function jobFor(app: Job['app'], { inputs, constants }: Prepared, mode: Mode): Job {
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
