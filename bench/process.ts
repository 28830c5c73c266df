import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median } from './row.ts';

export const bundle = join(import.meta.dirname, '..', 'dist', 'index.js');

export interface Start {
  /** What stands after `node` on the command line. */
  readonly command: readonly string[];
  readonly folder: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/** One whole process: from before it is started until it has ended. */
export interface Lifetime {
  readonly ms: number;
  /** The most memory that it held at a time (VmHWM), if it was started with {@link withPeak}. */
  readonly peakMB: number;
}

// The kernel's own count, since `maxRSS` of a child starts with what its parent held; JavaScript, since stripping types takes
// memory of its own. Descriptor 3 leads here.
const reportPeak = `
import { readFileSync, writeSync } from 'node:fs';
process.on('exit', () => writeSync(3, /VmHWM:\\s+(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1]));
`;
export const withPeak: readonly string[] = ['--import', `data:text/javascript,${encodeURIComponent(reportPeak)}`];

/** Runs this Node with nothing in its environment but what is given; fails only if it cannot be started. */
async function live({ command, folder, environment = {} }: Start): Promise<Lifetime> {
  const before = performance.now();
  const child = spawn(process.execPath, command, {
    cwd: folder,
    env: { PATH: process.env['PATH'], ...environment },
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  let kibibytes = '';
  child.stdio[3]?.on('data', (chunk: Buffer) => {
    kibibytes += chunk.toString();
  });
  await new Promise((ended, failed) => child.on('close', ended).on('error', failed));
  return { ms: performance.now() - before, peakMB: (Number(kibibytes) * 1024) / 1e6 };
}

/** Medians of `rounds` lifetimes of each, taken in turns so that what slows the machine down slows all of them. */
export async function inTurns(rounds: number, ...starts: readonly Start[]): Promise<readonly Lifetime[]> {
  const taken = starts.map((): Lifetime[] => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, start] of starts.entries()) taken[index]?.push(await live(start));
  }
  return taken.map((all) => ({
    ms: median(all.map((one) => one.ms)),
    peakMB: median(all.map((one) => one.peakMB)),
  }));
}

/** Lends an empty folder, and takes it away afterwards. */
export async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'domain-sync-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}
