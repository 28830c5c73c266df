import { cp, glob, mkdir, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { bundle, inFolder, inTurns, type Lifetime, type Start } from './process.ts';
import { megabytes, ms, type Row } from './row.ts';

const rounds = 15;
/** actions/cache took 112 ms beside an empty start of 22 to 33 ms (2 cores, 2026-11): the stricter ratio. */
const usual = 112 / 33;

/**
 * What a user pays before any work. actions/cache loads all that it has, asks itself whether it can do anything here, and
 * ends if not. The like of it here is a run that reads its inputs and finds no domains.yml. The rest of the bundle follows
 * only then, so a run that needs all of it and asks nobody stands beside that.
 */
export function coldStart(peer: string | undefined): Promise<readonly Row[]> {
  return inFolder(async (folder) => {
    const empty: Start = { command: [join(folder, 'empty.mjs')], folder };
    await writeFile(join(folder, 'empty.mjs'), '');
    const stopping: Start = { command: [bundle], folder };
    const others = peer === undefined ? [] : [{ command: [await lent(peer, folder)], folder }];
    const [none, stopped, whole, other] = await inTurns(rounds, empty, stopping, await paused(folder), ...others);
    if (!none || !stopped || !whole) throw new Error('nothing was started');
    const first = 'cold start of dist/index.js until it finds no domains.yml';
    const all = 'cold start of all of dist/ until one paused app is reported';
    const note = 'nobody is asked';
    const besideEmpty = { what: 'for an empty module', amount: ms(none.ms) };
    return [
      { work: first, measured: ms(stopped.ms), beside: besideEmpty, goal: { of: 'ratio', most: usual } },
      { work: all, note, measured: ms(whole.ms), beside: besideEmpty },
      ...(other && peer !== undefined
        ? [
            { work: first, ...besidePeer(stopped, other, peer), goal: { of: 'ratio', most: 1 } as const },
            { work: all, note, ...besidePeer(whole, other, peer) },
          ]
        : []),
      { work: 'size of dist/*.js', measured: megabytes(await size()), goal: { of: 'measured', most: 2.3 } },
    ];
  });
}

const besidePeer = (own: Lifetime, other: Lifetime, peer: string) => ({
  measured: ms(own.ms),
  beside: { what: `for ${basename(peer)}, the peer`, amount: ms(other.ms) },
});

/** A token makes a run load the client for GitHub, and a paused app lets it ask nobody. */
async function paused(folder: string): Promise<Start> {
  const workspace = join(folder, 'paused');
  await mkdir(workspace);
  await writeFile(join(workspace, 'domains.yml'), 'provider: cloudways\npaused: true\ndomains: [example.com]\n');
  const environment = { INPUT_MODE: 'validate', 'INPUT_GITHUB-TOKEN': 'unused', GITHUB_REPOSITORY: 'owner/name' };
  return { command: [bundle], folder: workspace, environment };
}

/** Of all chunks, in megabytes. */
async function size(): Promise<number> {
  const files = await Array.fromAsync(glob('*.js', { cwd: dirname(bundle) }));
  const sizes = await Promise.all(files.map(async (file) => (await stat(join(dirname(bundle), file))).size));
  return sizes.reduce((sum, one) => sum + one, 0) / 1e6;
}

/** A copy of the peer that no package.json of its neighbourhood makes an ES module of; most actions are CommonJS. */
async function lent(peer: string, folder: string): Promise<string> {
  const copy = join(folder, peer.endsWith('.mjs') ? 'peer.mjs' : 'peer.cjs');
  await cp(peer, copy);
  return copy;
}
