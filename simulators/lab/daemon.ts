import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { promisify } from 'node:util';
import { pathOf } from './parts.ts';

/** A server process of this test; it ends with it. */
export interface Daemon {
  readonly pid: number;
  /** Ends the process and waits until it is gone. */
  close(): Promise<void>;
}

/** Runs a tool to its end and gives what it wrote; fails with what it complained about. */
export async function runTool(binary: string, args: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(pathOf(binary), args);
  return stdout;
}

/** Starts a server, and waits until it writes what `ready` matches; fails with its last words if it ends before. */
export async function startDaemon(
  binary: string,
  args: readonly string[],
  ready: RegExp,
  environment: Readonly<Record<string, string>> = {},
): Promise<Daemon> {
  const env = { ...process.env, ...environment };
  const child = spawn(pathOf(binary), args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const end = () => void child.kill('SIGKILL');
  process.once('exit', end);
  const gone = new Promise<void>((resolve) => {
    child.once('error', () => resolve());
    child.once('exit', () => resolve());
  });
  const close = async () => {
    process.off('exit', end);
    child.kill('SIGTERM');
    const timer = setTimeout(end, 5_000);
    await gone;
    clearTimeout(timer);
  };
  try {
    await written(child, binary, ready);
  } catch (error) {
    await close();
    throw error;
  }
  return { pid: child.pid ?? 0, close };
}

function written(child: ChildProcess, binary: string, ready: RegExp): Promise<void> {
  return new Promise((resolve, reject) => {
    let text = '';
    const read = (chunk: Buffer) => {
      // Once it is up its words have to be read, but not kept.
      if (!ready.test(text)) text = (text + chunk).slice(-20_000);
      if (ready.test(text)) resolve();
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('error', (error) => reject(new Error(`${binary} could not be started: ${error.message}`)));
    child.once('exit', (status) => reject(new Error(`${binary} ended with ${status}:\n${text}`)));
  });
}

/** A port that is free for UDP and TCP on all of these addresses, as far as anyone can tell beforehand. */
export async function freePort(addresses: readonly string[]): Promise<number> {
  for (;;) {
    const port = 20_000 + Math.floor(Math.random() * 12_000);
    const free = await Promise.all(addresses.map((address) => isFree(address, port)));
    if (free.every(Boolean)) return port;
  }
}

async function isFree(address: string, port: number): Promise<boolean> {
  const tcp = createServer().listen(port, address);
  const udp = createSocket('udp4').bind(port, address);
  const outcome = await Promise.all(
    [tcp, udp].map((socket) =>
      once(socket, 'listening').then(
        () => true,
        () => false,
      ),
    ),
  );
  await Promise.all([
    outcome[0] && new Promise((done) => tcp.close(done)),
    outcome[1] && new Promise<void>((done) => udp.close(done)),
  ]);
  return outcome.every(Boolean);
}
