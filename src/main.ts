import { createProbe } from './certificates/probe.ts';
import { createVendors } from './connect.ts';
import { type Context, systemClock } from './context.ts';
import { createDns } from './dns/client.ts';
import { code, type Finding } from './finding.ts';
import { createGitHub } from './github/client.ts';
import { readDefaultBranch } from './github/default-branch.ts';
import { createDispatcher } from './http/transport.ts';
import { guardedIo, type Io } from './io.ts';
import { createLocks } from './locks.ts';
import { chooseMode, type Mode } from './mode.ts';
import { isLoopback } from './network.ts';
import { type Environment, type Prepared, prepare } from './prepare.ts';
import { providers } from './providers/index.ts';
import { publish } from './publish.ts';
import { createRedactor, type Redactor } from './redact.ts';
import { exitCodeOf } from './report/outputs.ts';
import { type Report, worst } from './report/report.ts';
import { unremembered } from './report/unremembered.ts';
import { fileState } from './state/file.ts';
import { noState } from './state/none.ts';
import { type Job, syncApps, type Tools } from './sync.ts';
import { count } from './text.ts';

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
async function stop({ environment, redactor, io, context, findings }: Run): Promise<number> {
  const now = new Date(context.clock.now()).toISOString();
  const report: Report = {
    schema: 1,
    mode: 'validate',
    outcome: 'failed',
    startedAt: now,
    finishedAt: now,
    calls: { reads: 0, writes: 0 },
    apps: [],
    findings: [...findings],
  };
  await publish(report, usualReportPath, environment, redactor, io);
  return 1;
}

async function runPrepared(prepared: Prepared, run: Run): Promise<number> {
  const { inputs, config } = prepared;
  const { io, context } = run;
  const startedAt = context.clock.now();
  const known = await withDefaultBranch(prepared, run);
  const { mode, reason } = chooseMode({
    asked: inputs.mode,
    event: known.event,
    hasConstants: !prepared.constants.none,
  });
  io.info(`${mode === 'none' ? 'Nothing to do' : `Mode ${mode}`}. ${reason}`);
  if (mode === 'none') return 0;

  const { tools, close } = openTools(prepared, mode, run);
  const asked = config.apps.filter(({ name }) => inputs.apps.length === 0 || inputs.apps.includes(name));
  io.group(`Progress of ${count(asked.length, 'app')}`);
  const jobs = asked.map((app) => jobFor(app, prepared, mode));
  const apps = await syncApps(jobs, tools, context).finally(close);
  io.endGroup();
  const report: Report = {
    schema: 1,
    mode,
    outcome: worst(apps.map(({ outcome }) => outcome)),
    startedAt: new Date(startedAt).toISOString(),
    finishedAt: new Date(context.clock.now()).toISOString(),
    ...(run.environment['GITHUB_SHA'] && { commit: run.environment['GITHUB_SHA'] }),
    calls: tools.vendors.calls(),
    apps: [...apps],
    findings: [...run.findings, ...known.findings, ...unremembered(apps)],
  };
  await publish(report, inputs.reportPath, run.environment, run.redactor, io);
  return exitCodeOf(report, inputs.failOn);
}

/** The event, with the default branch asked of GitHub where the event does not bring it. */
async function withDefaultBranch({ event, inputs }: Prepared, { environment, dispatcher }: Run) {
  const repository = environment['GITHUB_REPOSITORY'];
  if (!event || event.defaultBranch !== undefined || !inputs.githubToken || !repository) return { event, findings: [] };
  const apiUrl = environment['GITHUB_API_URL'] ?? 'https://api.github.com';
  const github = createGitHub({ token: inputs.githubToken, apiUrl, dispatcher });
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
    approved: inputs.approvedDigest === undefined ? [] : [inputs.approvedDigest],
    ssl: inputs.ssl,
    attempts: inputs.sslAttempts,
    intervalMs: inputs.sslIntervalMs,
  };
}
