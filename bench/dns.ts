import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Agent } from 'undici';
import { runTool } from '../simulators/lab/daemon.ts';
import { startLab } from '../simulators/lab/lab.ts';
import { createDns } from '../src/dns/client.ts';
import { median, megabytes, ms, type Row } from './row.ts';

const address = '127.0.53.1';
const names = Array.from({ length: 15_000 }, (_, index) => `n${index}.bench.example`);
const rounds = 5;

/** All hostnames of a large network against one Knot, with dnsperf beside it: the same questions to the same server. */
export async function lookUps(): Promise<readonly Row[]> {
  const records = names.map((_, index) => `n${index} A 10.0.${index >> 8}.${index & 255}`);
  const lab = await startLab({ servers: { [address]: [{ name: 'bench.example', records }] } });
  const questions = join(tmpdir(), `dnsperf-${process.pid}.txt`);
  try {
    await writeFile(questions, names.map((name) => `${name} A\n${name} AAAA\n`).join(''));
    const own: Looked[] = [];
    const beside: number[] = [];
    // In turn, so that what else the machine does weighs on both alike.
    for (let round = 0; round < rounds; round += 1) {
      beside.push(await perf(questions, lab.port));
      own.push(await lookElsewhere(lab.port));
    }
    const work = '15,000 hostnames, A and AAAA, of a local Knot';
    return [
      {
        work,
        measured: ms(median(own.map((one) => one.ms))),
        beside: { what: 'dnsperf', amount: ms(median(beside)) },
        goal: { of: 'ratio', most: 2 },
        note: 'a new process, its first look-ups included',
      },
      {
        work: `${work}: most memory of the process`,
        measured: megabytes(Math.max(...own.map((one) => one.peakMB))),
        goal: { of: 'measured', most: 250 },
      },
    ];
  } finally {
    await lab.close();
  }
}

/** Milliseconds that dnsperf takes for them. */
async function perf(questions: string, port: number): Promise<number> {
  const out = await runTool('dnsperf', ['-s', address, '-p', String(port), '-d', questions, '-n', '1']);
  const [, seconds] = /Run time \(s\):\s+([\d.]+)/.exec(out) ?? [];
  if (seconds === undefined) throw new Error(`dnsperf gave no time:\n${out}`);
  return Number(seconds) * 1000;
}

interface Looked {
  readonly ms: number;
  readonly peakMB: number;
}

/** A process of its own, so that its memory is that of the look-ups alone. */
async function lookElsewhere(port: number): Promise<Looked> {
  const { stdout } = await promisify(execFile)(process.execPath, [import.meta.filename, String(port)]);
  return JSON.parse(stdout);
}

async function look(port: number): Promise<Looked> {
  const dispatcher = new Agent();
  const { signal } = new AbortController();
  const dns = createDns({
    resolvers: [{ kind: 'server', host: address, port }],
    dispatcher,
    signal,
    random: Math.random,
  });
  const start = performance.now();
  const answers = await Promise.all(names.map((name) => dns.lookup(name)));
  dns.close();
  await dispatcher.close();
  const wrong = answers.filter(({ state }) => state !== 'answered').length;
  if (wrong > 0) throw new Error(`${wrong} names without an answer`);
  // The kernel's own count: what Node gives starts with what the parent held.
  const [, kibibytes] = /VmHWM:\s+(\d+)/.exec(await readFile('/proc/self/status', 'utf8')) ?? [];
  return { ms: performance.now() - start, peakMB: (Number(kibibytes) * 1024) / 1e6 };
}

// The process of its own.
if (import.meta.main) console.log(JSON.stringify(await look(Number(process.argv[2]))));
