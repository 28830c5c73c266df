import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { PullRequest } from './event.ts';

const run = promisify(execFile);

/** What the checkout knows of the commit that a pull request starts from. */
export interface BaseCommit {
  readonly sha: string;
  /** Files that differ between the base and what is checked out, by their paths in the workspace. */
  readonly changed: ReadonlySet<string>;
  /** The text of a file at the base; undefined when it was not there. */
  read(file: string): Promise<string | undefined>;
}

/**
 * Finds the base of a pull request in the checkout; undefined when it is not there, as in a checkout of one commit. Only
 * reads objects: no filter, hook, or diff driver of the repository is run, and nothing of git's output is.
 */
export async function baseCommit(workspace: string, pull: PullRequest): Promise<BaseCommit | undefined> {
  const git = async (...args: readonly string[]): Promise<string | undefined> => {
    const fixed = ['-C', workspace, '--no-replace-objects', '-c', 'core.fsmonitor=false', '--literal-pathspecs'];
    const options = { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024, timeout: 30_000 } as const;
    return run('git', [...fixed, ...args], options).then(
      ({ stdout }) => stdout,
      () => undefined,
    );
  };
  const resolved = async (revision: string) => {
    const sha = (await git('rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`))?.trim();
    return sha !== undefined && /^[0-9a-f]{40,64}$/.test(sha) ? sha : undefined;
  };
  const base = async () => {
    // GitHub checks out a merge of the two: its first parent is the base as it is now.
    if ((await resolved('HEAD^2')) === pull.headSha) return resolved('HEAD^1');
    const known = (await resolved('HEAD')) === pull.headSha && /^[0-9a-f]{40,64}$/.test(pull.baseSha);
    return known ? resolved(pull.baseSha) : undefined;
  };
  const sha = await base();
  if (sha === undefined) return undefined;
  const names = await git('diff-tree', '-r', '-z', '--name-only', '--no-renames', '--relative', sha, 'HEAD');
  if (names === undefined) return undefined;
  return {
    sha,
    changed: new Set(names.split('\0').filter((name) => name !== '')),
    read: (file) => git('cat-file', 'blob', `${sha}:./${file}`),
  };
}
