import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A real git repository in a temporary folder; its branch is `main`. */
export interface GitFolder {
  readonly path: string;
  /** Writes files, or removes those without a text, and commits; gives the commit's full hash. */
  commit(files: Readonly<Record<string, string | undefined>>): Promise<string>;
  git(...words: readonly string[]): Promise<string>;
  remove(): Promise<void>;
}

export async function createGitFolder(): Promise<GitFolder> {
  const path = await mkdtemp(join(tmpdir(), 'domain-repository-'));
  const author = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.com', '-c', 'commit.gpgsign=false'];
  const git = async (...words: readonly string[]) =>
    (await run('git', [...author, ...words], { cwd: path })).stdout.trim();
  await git('init', '--quiet', '--initial-branch=main');
  return {
    path,
    git,
    commit: async (files) => {
      for (const [name, text] of Object.entries(files)) {
        const file = join(path, name);
        await mkdir(dirname(file), { recursive: true });
        await (text === undefined ? rm(file) : writeFile(file, text));
      }
      await git('add', '--all');
      await git('commit', '--quiet', '--message=Change domains');
      return git('rev-parse', 'HEAD');
    },
    remove: () => rm(path, { recursive: true }),
  };
}
