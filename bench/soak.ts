import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { episodes, ms, type Row } from './row.ts';

const many = 2_000;
const seed = 1;

/** Bad days against the simulators, in a process of their own; one that breaks a law says so at once, with its seed. */
export async function soak(): Promise<readonly Row[]> {
  const script = join(import.meta.dirname, '..', 'soak', 'soak.ts');
  const before = performance.now();
  const child = spawn(process.execPath, [script, '--episodes', String(many), '--seed', String(seed)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines: string[] = [];
  createInterface({ input: child.stdout }).on('line', (line) => {
    lines.push(line);
    console.error(line);
  });
  await new Promise((ended, failed) => child.on('close', ended).on('error', failed));
  const [played = '', verdict = ''] = lines.slice(-2);
  const [, failures] = /passed, (\d+) failed$/.exec(verdict) ?? [];
  if (failures === undefined) throw new Error('the soak did not end');
  const work = `soak: ${many.toLocaleString('en')} episodes from seed ${seed}`;
  return [
    { work: `${work}: failed`, note: played, measured: episodes(Number(failures)), goal: { of: 'measured', most: 0 } },
    { work: `${work}: time`, measured: ms(performance.now() - before) },
  ];
}
