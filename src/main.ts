import { listedReport } from './app-report.ts';
import { createProbe } from './certificates/probe.ts';
import { createVendors } from './connect.ts';
import { type Context, systemClock } from './context.ts';
import { createDns } from './dns/client.ts';
import { code, Failure, type Finding } from './finding.ts';
import { createGitHub } from './github/client.ts';
import { readDefaultBranch } from './github/default-branch.ts';
import { readLabels } from './github/labels.ts';
import { allowedByLabels } from './guard.ts';
import { createDispatcher } from './http/transport.ts';
import { type Imported, importDomains } from './import/import.ts';
import type { Inputs } from './inputs.ts';
import { guardedIo, type Io } from './io.ts';
import { createLocks } from './locks.ts';
import { chooseMode, type Mode } from './mode.ts';
import { isLoopback } from './network.ts';
import { type Environment, type Prepared, prepare } from './prepare.ts';
import { providers } from './providers/index.ts';
import { publish } from './publish.ts';
import { createRedactor, type Redactor } from './redact.ts';
import { collectReports } from './report/collect.ts';
import { exitCodeOf } from './report/outputs.ts';
import { type Report, worst } from './report/report.ts';
import { unremembered } from './report/unremembered.ts';
import { fileState } from './state/file.ts';
import { noState } from './state/none.ts';
import { type Job, syncApps, type Tools } from './sync.ts';
import { count } from './text.ts';
import { touchedBy } from './touched.ts';

/** One run of the action, from the environment to the exit code. Fails only when a report could not be written. */
export async function main(environment: Environment, bare: Io, signal: AbortSignal): Promise<number> {
  const redactor = createRedactor();
  const io = guardedIo(bare, redactor);
  const { prepared, secrets, findings } = await prepare(environment, providers);
  for (const secret of secrets) io.mask(secret);
  const dispatcher = createDispatcher();
  const context: Context = { clock: systemClock, log: io, signal, random: Math.random };
  const run = { environment, redactor, io, dispatcher, context, findings };
  try {
    return prepared ? await runPrepared(prepared, run) : await stop(run);
  } finally {
    await dispatcher.close();
  }
}

interface Run {
  readonly environment: Environment;
  readonly redactor: Redactor;
  readonly io: Io;
  readonly dispatcher: ReturnType<typeof createDispatcher>;
  readonly context: Context;
  readonly findings: readonly Finding[];
}

const usualReportPath = 'domain-report/report.json';

/** What is asked for cannot be understood, so nothing is done, and the report says why. */
async function stop(run: Run, reportPath = usualReportPath, more: readonly Finding[] = []): Promise<number> {
  const now = new Date(run.context.clock.now()).toISOString();
  const report: Report = {
    schema: 1,
    mode: 'validate',
    outcome: 'failed',
    startedAt: now,
    finishedAt: now,
    calls: { reads: 0, writes: 0 },
    apps: [],
    findings: [...run.findings, ...more],
  };
  await publish(report, reportPath, run.environment, run.redactor, run.io);
  return 1;
}

async function runPrepared(prepared: Prepared, run: Run): Promise<number> {
  const { inputs } = prepared;
  try {
    const report = inputs.mode === 'summary' ? await summarize(prepared, run) : await work(prepared, run);
    if (!report) return 0;
    await publish(report, inputs.reportPath, run.environment, run.redactor, run.io);
    return exitCodeOf(report, inputs.failOn);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return stop(run, inputs.reportPath, error.findings);
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
  const { io, context } = run;
  const startedAt = context.clock.now();
  const known = await withDefaultBranch(prepared, run);
  const { mode, reason } = chooseMode({
    asked: inputs.mode === 'summary' ? 'validate' : inputs.mode,
    event: known.event,
    hasConstants:
      inputs.mode === 'import' ? given.apps.every(({ name }) => constants.constants.has(name)) : !constants.none,
  });
  io.info(`${mode === 'none' ? 'Nothing to do' : `Mode ${mode}`}. ${reason}`);
  if (mode === 'none') return undefined;

  const labelled = await labelsOf(prepared, run);
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
    return {
      schema: 1,
      mode,
      outcome: worst(apps.map(({ outcome }) => outcome)),
      startedAt: new Date(startedAt).toISOString(),
      finishedAt: new Date(context.clock.now()).toISOString(),
      ...(run.environment['GITHUB_SHA'] && { commit: run.environment['GITHUB_SHA'] }),
      calls: tools.vendors.calls(),
      apps: [...apps],
      findings: [
        ...run.findings,
        ...known.findings,
        ...labelled.findings,
        ...findings,
        ...touching.findings,
        ...unremembered(apps),
      ],
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

/** The labels that may let a guard pass, where the workflow names any. */
async function labelsOf({ event, inputs }: Prepared, run: Run) {
  if (!event || inputs.allowLabels.length === 0) return { labels: [], findings: [] };
  const { GITHUB_SHA: sha, GITHUB_REPOSITORY: repository } = run.environment;
  return readLabels(event, githubOf(inputs, run), { sha, repository });
}

function githubOf({ githubToken }: Inputs, { environment, dispatcher }: Run) {
  const apiUrl = environment['GITHUB_API_URL'] ?? 'https://api.github.com';
  return githubToken === undefined ? undefined : createGitHub({ token: githubToken, apiUrl, dispatcher });
}

/** The event, with the default branch asked of GitHub where the event does not bring it. */
async function withDefaultBranch({ event, inputs }: Prepared, run: Run) {
  const repository = run.environment['GITHUB_REPOSITORY'];
  const github = githubOf(inputs, run);
  if (!event || event.defaultBranch !== undefined || !github || !repository) return { event, findings: [] };
  const { branch, finding } = await readDefaultBranch(github, repository);
  return { event: { ...event, defaultBranch: branch }, findings: finding ? [finding] : [] };
}

function openTools({ inputs, settings }: Prepared, mode: Mode, { dispatcher, io, context }: Run) {
  const dns = createDns({ ...context, resolvers: inputs.dnsResolvers, dispatcher });
  const portFor = (address: string) => (isLoopback(address) ? (settings.tlsPort ?? 443) : 443);
  const originOf = ({ id, origin }: { id: string; origin: string }) => settings.origins.get(id) ?? origin;
  const tools: Tools = {
    vendors: createVendors({ dispatcher, writes: mode === 'sync', originOf, mask: io.mask }, context),
    dns,
    probe: createProbe({ ...context, portFor }),
    state: settings.stateFile === undefined ? noState : fileState(settings.stateFile),
    locked: createLocks(),
  };
  return { tools, close: () => dns.close() };
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
    approved: inputs.approvedDigest === undefined ? [] : [inputs.approvedDigest],
    ssl: inputs.ssl,
    attempts: inputs.sslAttempts,
    intervalMs: inputs.sslIntervalMs,
  };
}
