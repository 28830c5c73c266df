import { execFile } from 'node:child_process';
import { createSocket } from 'node:dgram';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Agent } from 'undici';
import { runTool } from '../simulators/lab/daemon.ts';
import { startLab } from '../simulators/lab/lab.ts';
import { createDns } from '../src/dns/client.ts';
import { encodeQuery } from '../src/dns/message.ts';
import { median, megabytes, ms, type Row } from './row.ts';

const address = '127.0.53.1';
const names = Array.from({ length: 15_000 }, (_, index) => `n${index}.bench.example`);
const rounds = 7;
/** Questions without an answer at a time: what look-ups keep, and so what the others may keep. */
const outstanding = 128;

/** Rounds before the one that counts as warm: by then Node has compiled what it is going to. */
const warmUps = 4;

/**
 * All hostnames of a large network against one Knot: the look-ups of the project, dnsperf with the same questions, and
 * what Node needs at least. Of each the time from the first question to the last answer, without the start of the process.
 * The goal is for warm code, as dnsperf is compiled before it is measured; what a run of the action meets stands beside it.
 */
export async function lookUps(): Promise<readonly Row[]> {
  const records = names.map((_, index) => `n${index} A 10.0.${index >> 8}.${index & 255}`);
  const lab = await startLab({ servers: { [address]: [{ name: 'bench.example', records }] } });
  const questions = join(tmpdir(), `dnsperf-${process.pid}.txt`);
  try {
    await writeFile(questions, names.map((name) => `${name} A\n${name} AAAA\n`).join(''));
    const own: Taken[] = [];
    const warm: Taken[] = [];
    const floor: Taken[] = [];
    const peer: number[] = [];
    // In turn, so that what else the machine does weighs on all alike.
    for (let round = 0; round < rounds; round += 1) {
      peer.push(await perf(questions, lab.port));
      own.push(await elsewhere('look', lab.port));
      warm.push(await elsewhere('warm', lab.port));
      floor.push(await elsewhere('bare', lab.port));
    }
    const work = '15,000 hostnames, A and AAAA, of a local Knot';
    const beside = { what: 'dnsperf', amount: ms(median(peer)) };
    return [
      {
        work,
        measured: ms(median(warm.map((one) => one.ms))),
        beside,
        goal: { of: 'ratio', most: 2 },
        note: `the ${warmUps + 1}th time in a process`,
      },
      {
        work: `${work}: the first time in a process`,
        measured: ms(median(own.map((one) => one.ms))),
        beside,
        note: 'nothing compiled yet, as in a run of the action',
      },
      {
        work: `${work}: the same packets by a bare loop of Node`,
        measured: ms(median(floor.map((one) => one.ms))),
        beside,
        note: 'answers counted, not read',
      },
      {
        work: `${work}: most memory of the process`,
        measured: megabytes(Math.max(...own.map((one) => one.peakMB))),
        goal: { of: 'measured', most: 250 },
      },
    ];
  } finally {
    await lab.close();
    await rm(questions, { force: true });
  }
}

/** Milliseconds that dnsperf takes for them; with EDNS, as the project asks. */
async function perf(questions: string, port: number): Promise<number> {
  const server = ['-s', address, '-p', String(port)];
  const out = await runTool('dnsperf', [...server, '-d', questions, '-n', '1', '-e', '-q', String(outstanding)]);
  const [, seconds] = /Run time \(s\):\s+([\d.]+)/.exec(out) ?? [];
  if (seconds === undefined) throw new Error(`dnsperf gave no time:\n${out}`);
  return Number(seconds) * 1000;
}

type Way = 'look' | 'warm' | 'bare';

interface Taken {
  readonly ms: number;
  readonly peakMB: number;
}

/** A process of its own, so that its memory is that of the look-ups alone. */
async function elsewhere(way: Way, port: number): Promise<Taken> {
  const { stdout } = await promisify(execFile)(process.execPath, [import.meta.filename, way, String(port)], {
    timeout: 60_000,
  });
  return JSON.parse(stdout);
}

/** Milliseconds for all names, none of them known before. */
async function look(port: number): Promise<number> {
  const start = performance.now();
  const dispatcher = new Agent();
  const { signal } = new AbortController();
  const dns = createDns({
    resolvers: [{ kind: 'server', host: address, port }],
    dispatcher,
    signal,
    random: Math.random,
  });
  const answers = await Promise.all(names.map((name) => dns.lookup(name)));
  dns.close();
  await dispatcher.close();
  const wrong = answers.filter(({ state }) => state !== 'answered').length;
  if (wrong > 0) throw new Error(`${wrong} names without an answer`);
  return performance.now() - start;
}

async function warm(port: number): Promise<number> {
  for (let round = 0; round < warmUps; round += 1) await look(port);
  return look(port);
}

/** What `node:dgram` alone takes: packets written, and one sent for each that comes back. */
async function bare(port: number): Promise<number> {
  const start = performance.now();
  const packets = names.flatMap((name, index) => [
    encodeQuery({ name, type: 'A' }, 2 * index),
    encodeQuery({ name, type: 'AAAA' }, 2 * index + 1),
  ]);
  const socket = createSocket('udp4');
  await new Promise<void>((connected) => socket.connect(port, address, connected));
  let sent = 0;
  let received = 0;
  await new Promise<void>((done) => {
    const send = () => {
      const packet = packets[sent];
      sent += 1;
      if (packet) socket.send(packet);
    };
    socket.on('message', () => {
      received += 1;
      if (received === packets.length) done();
      else send();
    });
    for (let first = 0; first < outstanding; first += 1) send();
  });
  socket.close();
  return performance.now() - start;
}

// The process of its own.
if (import.meta.main) {
  const [way, port] = process.argv.slice(2);
  const took = await (way === 'bare' ? bare : way === 'warm' ? warm : look)(Number(port));
  // The kernel's own count: what Node gives starts with what the parent held.
  const [, kibibytes] = /VmHWM:\s+(\d+)/.exec(await readFile('/proc/self/status', 'utf8')) ?? [];
  console.log(JSON.stringify({ ms: took, peakMB: (Number(kibibytes) * 1024) / 1e6 }));
}
