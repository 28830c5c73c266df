import { listedReport } from './app-report.ts';
import { createProbe } from './certificates/probe.ts';
import { createVendors } from './connect.ts';
import { type Context, systemClock } from './context.ts';
import { createDns } from './dns/client.ts';
import { createVisit } from './dns/visit.ts';
import { code, Failure, type Finding } from './finding.ts';
import type { GitHub } from './github/client.ts';
import { allowedByLabels } from './guard.ts';
import { createDispatcher } from './http/transport.ts';
import { type Imported, importDomains } from './import/import.ts';
import type { Approval } from './input-values.ts';
import { guardedIo, type Io } from './io.ts';
import type { Job, Tools } from './job.ts';
import { createLocks } from './locks.ts';
import { chooseMode, type Mode } from './mode.ts';
import { isLoopback, isUnroutable } from './network.ts';
import { comment, labelsOf, openGitHub, openState, withDefaultBranch } from './on-github.ts';
import { type Asked, type Environment, type Prepared, prepare } from './prepare.ts';
import { providers } from './providers/index.ts';
import { publish } from './publish.ts';
import { createRedactor, type Redactor } from './redact.ts';
import { collectReports } from './report/collect.ts';
import { exitCodeOf } from './report/outputs.ts';
import { type AppReport, type Report, worst } from './report/report.ts';
import { unremembered } from './report/unremembered.ts';
import type { StateStore } from './state/state.ts';
import { syncApps } from './sync.ts';
import { count } from './text.ts';
import { touchedBy } from './touched.ts';

/** One run of the action, from the environment to the exit code. */
export async function main(environment: Environment, bare: Io, signal: AbortSignal): Promise<number> {
  const redactor = createRedactor();
  const io = guardedIo(bare, redactor);
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
    await dispatcher.close();
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

/** What is asked for cannot be understood, so nothing is done, and the report says why. */
async function stop(start: Start, asked?: Asked, github?: GitHub, more: readonly Finding[] = []): Promise<number> {
  const now = new Date(start.context.clock.now()).toISOString();
  const report: Report = {
    schema: 1,
    mode: 'validate',
    outcome: 'failed',
    startedAt: now,
    finishedAt: now,
    calls: { reads: 0, writes: 0 },
    apps: [],
    findings: [...start.findings, ...more],
  };
  await finish(report, asked, github, start);
  return 1;
}

/** The comment first: what goes wrong with it stands in the report. */
async function finish(
  report: Report,
  asked: Asked | undefined,
  github: GitHub | undefined,
  { environment, redactor, io }: Start,
): Promise<Report> {
  const reportPath = asked?.inputs.reportPath ?? usualReportPath;
  const findings = asked && github ? await comment(redactor.redactAll(report), asked, github, environment) : [];
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
    if (!(error instanceof Failure)) throw error;
    return stop(run, prepared, run.github, error.findings);
  }
}

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
  const known = await withDefaultBranch(prepared, github);
  const { mode, reason } = chooseMode({
    asked: inputs.mode === 'summary' ? 'validate' : inputs.mode,
    event: known.event,
    hasConstants:
      inputs.mode === 'import' ? given.apps.every(({ name }) => constants.constants.has(name)) : !constants.none,
  });
  io.info(`${mode === 'none' ? 'Nothing to do' : `Mode ${mode}`}. ${reason}`);
  if (mode === 'none') return undefined;

  const labelled = await labelsOf(prepared, github, environment);
  const allow = [...inputs.allow, ...allowedByLabels(labelled.labels, inputs.allowLabels)];
  const { tools, close } = openTools(prepared, mode, run);
  try {
    const { config, findings } = await configOf(prepared, mode, tools, run);
    const asked = config.apps.filter(({ name }) => inputs.apps.length === 0 || inputs.apps.includes(name));
    const touching = await touchedBy(config, prepared, workspaceOf(run), context);
    const jobs = asked.map((app) => ({ ...jobFor(app, prepared, mode), allow, ...touching.of(app.name) }));
    io.group(`Progress of ${count(asked.length, 'app')}`);
    const apps = inputs.mode === 'list' ? jobs.map(listedReport) : await syncApps(jobs, tools, context);
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

function openTools(prepared: Prepared, mode: Mode, run: Run) {
  const { inputs, settings } = prepared;
  const { dispatcher, io, context } = run;
  const portFor = (address: string) => (isLoopback(address) ? (settings.tlsPort ?? 443) : 443);
  // What only strangers' DNS names leads nowhere but to the internet; simulators have ports of their own.
  const publicPort = (address: string, port: number, simulated: number | undefined) =>
    isLoopback(address) ? simulated : isUnroutable(address) ? undefined : port;
  const dns = createDns({
    ...context,
    resolvers: inputs.dnsResolvers,
    dispatcher,
    portFor: (address) => publicPort(address, 53, settings.dnsPort),
  });
  const originOf = ({ id }: { id: string }) => settings.origins.get(id);
  const tools: Tools = {
    vendors: createVendors({ dispatcher, writes: mode === 'sync', originOf, mask: io.mask }, context),
    dns,
    probe: createProbe({ ...context, portFor }),
    visit: createVisit({
      ...context,
      portFor: (address, scheme) =>
        scheme === 'http' ? publicPort(address, 80, settings.httpPort) : publicPort(address, 443, settings.tlsPort),
    }),
    state: openState(prepared, mode, run.github, run.environment),
    locked: createLocks(),
  };
  return { tools, close: () => dns.close() };
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
