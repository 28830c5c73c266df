import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ActionResult, type ActionRun, runAction, writeFiles } from '../../demo/runner.ts';
import type { VendorSimulator } from '../../simulators/kit/vendor.ts';
import { type Network, startNetwork } from '../../simulators/network.ts';
import { systemClock } from '../../src/context.ts';
import { type Report, reportSchema } from '../../src/report/report.ts';

/** The bundled action beside the three simulated vendors, in real time. */
export interface Stage {
  readonly network: Network;
  readonly vendors: readonly VendorSimulator[];
  /** Runs the action in a fresh checkout; what it remembers stays from run to run. */
  act(wish: Wish): Promise<Acted>;
  close(): Promise<void>;
}

export interface Wish {
  /** Files of the repository by path. */
  readonly files: Readonly<Record<string, string>>;
  readonly event?: { readonly name: string; readonly payload: unknown };
  readonly inputs?: Readonly<Record<string, string>>;
  /** On top of what leads to the simulators; an empty value takes a variable away. */
  readonly environment?: Readonly<Record<string, string>>;
  readonly started?: ActionRun['started'];
  /** Another bundle than the committed one. */
  readonly action?: string;
}

export interface Acted extends ActionResult {
  readonly log: readonly string[];
  /** Undefined when the run wrote none. */
  readonly report: Report | undefined;
  /** Every file that the run left behind, as text. */
  readonly files: readonly string[];
  /** Requests that reached the vendors, and those of them that may change something. */
  readonly requests: number;
  readonly writes: number;
}

const committed = join(import.meta.dirname, '..', '..', 'dist', 'index.js');

/** A push to the default branch. */
export const push = { name: 'push', payload: { ref: 'refs/heads/main', repository: { default_branch: 'main' } } };

export async function createStage(): Promise<Stage> {
  const folder = await mkdtemp(join(tmpdir(), 'domain-sync-'));
  const network = await startNetwork(1, systemClock, 1_000);
  const vendors = [network.cloudways, network.runcloud, network.serverpilot];
  const root = join(folder, 'root.pem');
  await writeFile(root, network.world.rootCertificate);
  let run = 0;

  const act = async ({
    files,
    event = push,
    inputs = {},
    environment = {},
    started,
    action = committed,
  }: Wish): Promise<Acted> => {
    run += 1;
    const runnerFolder = join(folder, `run-${run}`);
    const workspace = join(runnerFolder, 'repository');
    const state = join(folder, 'state.json');
    const log: string[] = [];
    const before = vendors.map(({ requests }) => requests.length);
    await writeFiles(workspace, files);
    const result = await runAction({
      workspace,
      runnerFolder,
      action,
      inputs: { 'dns-resolvers': network.world.nameServer.address, 'ssl-interval': '300ms', ...inputs },
      environment: { ...network.environment, NODE_EXTRA_CA_CERTS: root, MDS_STATE_FILE: state, ...environment },
      event,
      line: (text) => log.push(text),
      ...(started && { started }),
    });
    const report = await textOf(join(workspace, 'domain-report', 'report.json'));
    const requests = vendors.flatMap((vendor, index) => vendor.requests.slice(before[index]));
    return {
      ...result,
      log,
      report: report === undefined ? undefined : reportSchema.parse(JSON.parse(report)),
      files: [report ?? '', (await textOf(state)) ?? '', await readFile(join(runnerFolder, 'outputs'), 'utf8')],
      requests: requests.length,
      writes: requests.filter(({ method, path }) => method !== 'GET' && !path.includes('oauth')).length,
    };
  };

  return {
    network,
    vendors,
    act,
    close: async () => {
      await network.close();
      await rm(folder, { recursive: true });
    },
  };
}

const textOf = (file: string): Promise<string | undefined> => readFile(file, 'utf8').catch(() => undefined);
