import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ActionResult, runAction, writeFiles } from '../../demo/runner.ts';
import { bundle } from '../../scripts/build.ts';
import type { Faults } from '../../simulators/kit/faults.ts';
import { createLoopbackWorld, type LoopbackWorld } from '../../simulators/kit/loopback-world.ts';
import type { VendorSimulator } from '../../simulators/kit/vendor.ts';
import { systemClock } from '../../src/context.ts';
import { type Report, reportSchema } from '../../src/report/report.ts';
import { push } from './stage.ts';

/** Where a write request is when the signal comes: `before` the vendor acts, which it then never does, or `after`. */
export const moments = ['before', 'after'] as const;

export interface Strike {
  readonly signal: NodeJS.Signals;
  /** `hanging`: the vendor never says anything. */
  readonly moment: (typeof moments)[number] | 'hanging';
  /** How many requests pass before. */
  readonly after: number;
  /** The server that counts; the vendor's when left out. */
  readonly at?: Faults;
  /** The requests that count; write requests when left out. */
  readonly method?: RegExp;
  /** Sent as soon as the process has noticed the first. */
  readonly again?: NodeJS.Signals;
}

/** The program as it is now, in processes of its own. */
export interface Gallows {
  readonly world: LoopbackWorld;
  /** A checkout with a memory of its own, for one app at a vendor. */
  cell(start: Start): Promise<Cell>;
  close(): Promise<void>;
}

/** Starts a vendor with one app, whose primary hostname is given, on a server at the address. */
export type Start = (world: LoopbackWorld, address: string, primary: string) => Promise<VendorSimulator>;

export interface Cell {
  /** A name that no other cell has. */
  named(word: string): string;
  readonly vendor: VendorSimulator;
  readonly stateFile: string;
  run(wish: CellWish): Promise<CellRan>;
}

export interface CellWish {
  readonly domains: readonly string[];
  readonly strike?: Strike;
  /** Called with each line of the log. */
  readonly heard?: (line: string, send: (signal: NodeJS.Signals) => void) => void;
  readonly event?: { readonly name: string; readonly payload: unknown };
  readonly environment?: Readonly<Record<string, string>>;
  readonly inputs?: Readonly<Record<string, string>>;
}

export interface CellRan extends ActionResult {
  /** Undefined when the run wrote none. */
  readonly report: Report | undefined;
  /** Write requests to the vendor, those that were struck included. */
  readonly writes: number;
  readonly log: readonly string[];
}

export async function createGallows(): Promise<Gallows> {
  const folder = await mkdtemp(join(tmpdir(), 'killed-'));
  const world = await createLoopbackWorld({ seed: 1, clock: systemClock });
  const vendors: VendorSimulator[] = [];
  let number = 0;
  const action = join(folder, 'dist', 'index.js');
  const root = join(folder, 'root.pem');
  await writeFiles(folder, await bundle());
  await writeFile(root, world.rootCertificate);
  return {
    world,
    cell: async (start) => {
      number += 1;
      const own = join(folder, String(number));
      const [suffix, address] = [`-${number}.example`, `127.0.${50 + Math.floor(number / 250)}.${1 + (number % 250)}`];
      const vendor = await start(world, address, `network${suffix}`);
      vendors.push(vendor);
      return { ...createCell(vendor, { folder: own, action, root, world }), named: (word) => word + suffix };
    },
    close: async () => {
      await Promise.all(vendors.map((vendor) => vendor.close()));
      await world.close();
      await rm(folder, { recursive: true });
    },
  };
}

interface Surroundings {
  readonly folder: string;
  readonly action: string;
  readonly root: string;
  readonly world: LoopbackWorld;
}

function createCell(vendor: VendorSimulator, { folder, action, root, world }: Surroundings): Omit<Cell, 'named'> {
  const stateFile = join(folder, 'state.json');
  const workspace = join(folder, 'repository');
  const reportPath = join(workspace, 'domain-report', 'report.json');
  const run = async ({
    domains,
    strike,
    heard,
    event = push,
    environment = {},
    inputs = {},
  }: CellWish): Promise<CellRan> => {
    const log: string[] = [];
    const before = vendor.requests.length;
    let send: (signal: NodeJS.Signals) => void = () => {};
    const noticed = Promise.withResolvers<void>();
    await rm(reportPath, { force: true });
    await mkdir(workspace, { recursive: true });
    const list = domains.map((name) => `  - ${name}\n`).join('');
    await writeFiles(workspace, {
      'domains.yml': `provider: ${vendor.provider}\nwww: never\ndomains:\n${list}`,
    });
    for (const name of domains) world.nameServer.put(name, { A: [vendor.address] });
    const result = await runAction({
      workspace,
      runnerFolder: join(folder, 'runner'),
      action,
      event,
      inputs: { 'dns-resolvers': world.nameServer.address, 'ssl-interval': '100ms', 'ssl-attempts': '40', ...inputs },
      environment: {
        ...vendor.constants,
        [`MDS_${vendor.provider.toUpperCase()}_URL`]: vendor.origin,
        MDS_TLS_PORT: String(world.tlsPort),
        MDS_STATE_FILE: stateFile,
        NODE_EXTRA_CA_CERTS: root,
        ...environment,
      },
      line: (text) => {
        log.push(text);
        heard?.(text, send);
        if (text.startsWith('Cancelled')) noticed.resolve();
      },
      started: (way) => {
        send = way;
        if (!strike) return;
        arrange(strike, vendor, async () => {
          send(strike.signal);
          if (strike.signal !== 'SIGKILL') await noticed.promise;
          if (strike.again) send(strike.again);
          if (strike.moment === 'hanging') await new Promise(() => {});
        });
      },
    });
    for (const faults of [vendor.faults, strike?.at]) faults?.clear();
    const text = await readFile(reportPath, 'utf8').catch(() => undefined);
    const writes = vendor.requests.slice(before).filter(({ method }) => write.test(method)).length;
    const report = text === undefined ? undefined : reportSchema.parse(JSON.parse(text));
    return { ...result, report, writes, log };
  };
  return { vendor, stateFile, run };
}

const write = /^(POST|PUT|PATCH|DELETE)$/;

function arrange(strike: Strike, vendor: VendorSimulator, send: () => Promise<void>): void {
  const cut = { when: 'before', answer: 'cut' } as const;
  const rule = { method: strike.method ?? write, skip: strike.after, meanwhile: send };
  (strike.at ?? vendor.faults).add(strike.moment === 'before' ? { ...rule, fault: cut } : rule);
}
