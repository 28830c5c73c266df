import { cp, stat, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { bundle, inFolder, inTurns, type Start } from './process.ts';
import { megabytes, ms, type Row } from './row.ts';

const rounds = 15;
/** actions/cache took 112 ms beside an empty start of 22 to 33 ms (2 cores, 2026-11): the stricter ratio. */
const usual = 112 / 33;

/** What a user pays before any work: Node, the bundle, and the sentence that there is no domains.yml. */
export function coldStart(peer: string | undefined): Promise<readonly Row[]> {
  return inFolder(async (folder) => {
    const empty: Start = { command: [join(folder, 'empty.mjs')], folder };
    await writeFile(join(folder, 'empty.mjs'), '');
    const own: Start = { command: [bundle], folder };
    const others = peer === undefined ? [] : [{ command: [await lent(peer, folder)], folder }];
    const [none, started, other] = await inTurns(rounds, empty, own, ...others);
    if (!none || !started) throw new Error('nothing was started');
    const { size } = await stat(bundle);
    return [
      {
        work: 'cold start of dist/index.js in an empty workspace',
        measured: ms(started.ms),
        beside: { what: 'for an empty module', amount: ms(none.ms) },
        goal: { of: 'ratio', most: usual },
      },
      ...(other && peer !== undefined
        ? [
            {
              work: 'the same',
              measured: ms(started.ms),
              beside: { what: `for ${basename(peer)}, the peer`, amount: ms(other.ms) },
              goal: { of: 'ratio', most: 1 } as const,
            },
          ]
        : []),
      { work: 'size of dist/index.js', measured: megabytes(size / 1e6), goal: { of: 'measured', most: 2.3 } },
    ];
  });
}

/** A copy of the peer that no package.json of its neighbourhood makes an ES module of; most actions are CommonJS. */
async function lent(peer: string, folder: string): Promise<string> {
  const copy = join(folder, peer.endsWith('.mjs') ? 'peer.mjs' : 'peer.cjs');
  await cp(peer, copy);
  return copy;
}
