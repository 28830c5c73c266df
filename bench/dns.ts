import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Agent } from 'undici';
import { runTool } from '../simulators/lab/daemon.ts';
import { startLab } from '../simulators/lab/lab.ts';
import { createDns } from '../src/dns/client.ts';

/** One line of the benchmark. */
export interface Row {
  readonly work: string;
  readonly value: number;
  readonly unit: string;
  /** The most that the value may be. */
  readonly goal: number;
  readonly ok: boolean;
}

const address = '127.0.53.1';
const names = Array.from({ length: 15_000 }, (_, index) => `n${index}.bench.example`);
const rounds = 5;

/** All hostnames of a large network against one Knot, with dnsperf beside it: the same questions to the same server. */
export async function benchDns(): Promise<readonly Row[]> {
  const records = names.map((_, index) => `n${index} A 10.0.${index >> 8}.${index & 255}`);
  const lab = await startLab({ servers: { [address]: [{ name: 'bench.example', records }] } });
  const questions = join(tmpdir(), `dnsperf-${process.pid}.txt`);
  try {
    await writeFile(questions, names.map((name) => `${name} A\n${name} AAAA\n`).join(''));
    const pairs: { readonly own: Looked; readonly dnsperf: number }[] = [];
    // In turn, so that what else the machine does weighs on both alike.
    for (let round = 0; round < rounds; round += 1) {
      const dnsperf = await perf(questions, lab.port);
      pairs.push({ dnsperf, own: await lookElsewhere(lab.port) });
    }
    const [middle] = pairs.toSorted((a, b) => a.own.ms / a.dnsperf - b.own.ms / b.dnsperf).slice(rounds >> 1);
    if (!middle) throw new Error('nothing was measured');
    const memory = Math.max(...pairs.map(({ own }) => own.mebibytes));
    const work = '15,000 hostnames, A and AAAA, against a local Knot';
    return [
      {
        work,
        value: middle.own.ms / 1000,
        unit: 's',
        goal: (2 * middle.dnsperf) / 1000,
        ok: middle.own.ms <= 2 * middle.dnsperf,
      },
      { work: `${work}: most memory of the process`, value: memory, unit: 'MiB', goal: 250, ok: memory < 250 },
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
  readonly mebibytes: number;
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
  const ms = performance.now() - start;
  dns.close();
  await dispatcher.close();
  const wrong = answers.filter(({ state }) => state !== 'answered').length;
  if (wrong > 0) throw new Error(`${wrong} names without an answer`);
  return { ms, mebibytes: Math.round(process.resourceUsage().maxRSS / 1024) };
}

if (import.meta.main) {
  const [port] = process.argv.slice(2);
  console.log(JSON.stringify(port === undefined ? await benchDns() : await look(Number(port)), null, 1));
}
