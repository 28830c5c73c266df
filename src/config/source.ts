import { closeSync, openSync, readSync, realpathSync, statSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { code } from '../finding.ts';

/** Far more than 15,000 domains with options need in one file. */
const largest = 2 * 1024 * 1024;

/** The text of a file of the workspace, or why there is none. */
export type Source =
  | { readonly ok: true; readonly file: string; readonly text: string }
  | { readonly ok: false; readonly file: string; readonly problem: SourceProblem };

export interface SourceProblem {
  readonly id: 'config.missing-file' | 'config.outside-workspace' | 'config.unreadable-file' | 'config.file-too-large';
  readonly message: string;
  readonly fix: string;
}

/** Reads files that lie, all symbolic links resolved, in the workspace. */
export interface Workspace {
  readonly root: string;
  /** The path from the workspace, with `/`: what annotations need. */
  nameOf(path: string): string;
  read(path: string): Source;
}

export function openWorkspace(workspace: string): Workspace {
  const root = realpathSync(resolve(workspace));
  // One buffer for all: thousands of small files are read one after another, which takes a fifth of the time that the
  // thread pool's round trips would.
  const buffer = Buffer.allocUnsafe(largest + 1);
  const nameOf = (path: string) => relative(root, path).split(sep).join('/');
  return {
    root,
    nameOf,
    read: (path) => {
      const file = nameOf(path);
      const problem = (id: SourceProblem['id'], message: string, fix: string): Source => ({
        ok: false,
        file,
        problem: { id, message: `${code(file)} ${message}.`, fix },
      });
      try {
        const real = realpathSync.native(path);
        if (!isWithin(root, path) || !isWithin(root, real)) {
          return problem('config.outside-workspace', 'leads out of the workspace', 'Use files of this repository.');
        }
        if (!statSync(real).isFile()) {
          return problem('config.unreadable-file', 'is not a regular file', 'Name a file.');
        }
        const size = readInto(buffer, real);
        if (size > largest) {
          return problem('config.file-too-large', 'is larger than 2 MiB', 'Split it and use `include`.');
        }
        return { ok: true, file, text: buffer.toString('utf8', 0, size) };
      } catch (error) {
        const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
        return reason === 'ENOENT'
          ? problem('config.missing-file', 'does not exist', 'Create it, or name another file.')
          : problem('config.unreadable-file', `cannot be read (${reason})`, 'Check the file and its permissions.');
      }
    },
  };
}

/** Whether `path` is `root` or below it; both absolute. */
export function isWithin(root: string, path: string): boolean {
  const way = relative(root, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && resolve(root, way) === resolve(path);
}

function readInto(buffer: Buffer, path: string): number {
  const descriptor = openSync(path, 'r');
  try {
    let size = 0;
    for (;;) {
      const read = readSync(descriptor, buffer, size, buffer.length - size, null);
      size += read;
      if (read === 0 || size === buffer.length) return size;
    }
  } finally {
    closeSync(descriptor);
  }
}
