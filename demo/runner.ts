import { spawn } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';

export interface ActionRun {
  /** The workspace: the checked-out repository. */
  readonly workspace: string;
  /** Where the runner keeps its own files: event, outputs, summary. */
  readonly runnerFolder: string;
  readonly action: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly environment: Readonly<Record<string, string>>;
  readonly event: { readonly name: string; readonly payload: unknown };
  /** Called with each line of the log, as it comes, whichever stream it is on. */
  readonly line: (text: string) => void;
  /** Called with the way to send the process a signal, as the runner does when a run is cancelled. */
  readonly started?: (send: (signal: NodeJS.Signals) => void) => void;
}

export interface ActionResult {
  /** 128 and the signal's number when one ended the process, as in a shell. */
  readonly exitCode: number;
  readonly summary: string;
  readonly outputs: Readonly<Record<string, string>>;
}

/** Runs the bundled action the way GitHub's runner does: by environment, event file, output file and summary file. */
export async function runAction(run: ActionRun): Promise<ActionResult> {
  const file = (name: string) => join(run.runnerFolder, name);
  await mkdir(run.runnerFolder, { recursive: true });
  await rm(file('summary.md'), { force: true });
  await writeFile(file('event.json'), JSON.stringify(run.event.payload));
  await writeFile(file('outputs'), '');
  await writeFile(file('summary.md'), '');
  const child = spawn(process.execPath, [run.action], {
    cwd: run.workspace,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: run.workspace,
      GITHUB_EVENT_NAME: run.event.name,
      GITHUB_EVENT_PATH: file('event.json'),
      GITHUB_OUTPUT: file('outputs'),
      GITHUB_STEP_SUMMARY: file('summary.md'),
      GITHUB_REF: 'refs/heads/main',
      GITHUB_SHA: '1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d',
      ...Object.fromEntries(Object.entries(run.inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
      ...run.environment,
    },
  });
  for (const input of [child.stdout, child.stderr]) createInterface({ input }).on('line', run.line);
  run.started?.((signal) => void child.kill(signal));
  const exitCode = await new Promise<number>((done) =>
    child.on('close', (status, signal) => done(status ?? 128 + constants.signals[signal ?? 'SIGKILL'])),
  );
  return {
    exitCode,
    summary: await readFile(file('summary.md'), 'utf8'),
    outputs: parseOutputs(await readFile(file('outputs'), 'utf8')),
  };
}

/** `name<<delimiter`, the value, the delimiter: as GitHub documents it for multi-line values. */
function parseOutputs(text: string): Record<string, string> {
  const blocks = text.matchAll(/^(?<name>[^\n<]+)<<(?<end>\S+)\n(?<value>[\s\S]*?)\n\k<end>$/gm);
  return Object.fromEntries([...blocks].map(({ groups = {} }) => [groups['name'] ?? '', groups['value'] ?? '']));
}

export async function writeFiles(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}
