import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createNameServer } from '../simulators/kit/name-server.ts';
import { bundle, inFolder, inTurns, type Start, withPeak } from './process.ts';
import { type Goal, megabytes, ms, type Row } from './row.ts';

const rounds = 5;
const domains = 15_000;
const time: Goal = { of: 'measured', most: 2_000 };
const memory: Goal = { of: 'measured', most: 200 };

/** A network of 15,000 domains with a file for each, through the whole of dist/index.js. */
export function validate(): Promise<readonly Row[]> {
  return inFolder(async (folder) => {
    await writeFile(join(folder, 'floor.mjs'), readAll);
    // A paused app is read and checked like any other, and nobody is asked about it.
    const paused = await network(join(folder, 'paused'), true);
    const open = await network(join(folder, 'open'), false);
    const floor: Start = { command: [...withPeak, join(folder, 'floor.mjs')], folder: paused };
    const nameServer = await createNameServer();
    const start = (workspace: string): Start => ({
      command: [...withPeak, bundle],
      folder: workspace,
      environment: { INPUT_MODE: 'validate', 'INPUT_DNS-RESOLVERS': nameServer.address },
    });
    const [least, checked, asked] = await inTurns(rounds, floor, start(paused), start(open));
    await nameServer.close();
    if (!least || !checked || !asked) throw new Error('nothing was started');
    const beside = { what: 'to read the files and no more', amount: ms(least.ms) };
    const besidePeak = { what: 'to read the files and no more', amount: megabytes(least.peakMB) };
    const files = 'validate 15,000 domains in 15,000 files';
    const dns = '30,000 DNS answers from loopback, no name exists';
    return [
      { work: files, note: 'app paused: no DNS', measured: ms(checked.ms), beside, goal: time },
      { work: 'its memory at most', measured: megabytes(checked.peakMB), beside: besidePeak, goal: memory },
      { work: files, note: dns, measured: ms(asked.ms), beside, goal: time },
      { work: 'its memory at most', measured: megabytes(asked.peakMB), beside: besidePeak, goal: memory },
    ];
  });
}

async function network(folder: string, paused: boolean): Promise<string> {
  await mkdir(join(folder, 'domains'), { recursive: true });
  const file = `provider: cloudways\nwww: never\npaused: ${paused}\ninclude: domains/*.yml\n`;
  await writeFile(join(folder, 'domains.yml'), file);
  for (let n = 1; n <= domains; n += 1) {
    await writeFile(join(folder, 'domains', `customer-${n}.yml`), `name: customer-${n}.example\n`);
  }
  return folder;
}

/** A process that only reads what has to be read, 64 files at a time. */
const readAll = `
import { readdir, readFile } from 'node:fs/promises';
const names = await readdir('domains');
const next = async () => { for (let name = names.pop(); name; name = names.pop()) await readFile('domains/' + name, 'utf8'); };
await Promise.all(Array.from({ length: 64 }, next));
`;
