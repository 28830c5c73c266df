import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Io } from '../../src/io.ts';
import { type Report, reportSchema } from '../../src/report/report.ts';
import { start } from '../../src/start.ts';

/** A checked-out repository in a temporary folder, and runs of the whole action in it. */
export interface Checkout {
  readonly folder: string;
  write(files: Readonly<Record<string, string>>): Promise<void>;
  read(file: string): Promise<string>;
  run(inputs: Readonly<Record<string, string>>, more?: Surroundings): Promise<Outcome>;
  close(): Promise<void>;
}

export interface Surroundings {
  readonly environment?: Readonly<Record<string, string>>;
  readonly event?: { readonly name: string; readonly payload: unknown };
}

export interface Outcome {
  readonly exitCode: number;
  readonly report: Report;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly log: readonly string[];
}

export async function createCheckout(files: Readonly<Record<string, string>> = {}): Promise<Checkout> {
  const folder = await mkdtemp(join(tmpdir(), 'checkout-'));
  const write: Checkout['write'] = async (more) => {
    for (const [path, text] of Object.entries(more)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
  };
  const read = (file: string) => readFile(join(folder, file), 'utf8');
  await write(files);
  return {
    folder,
    write,
    read,
    run: async (inputs, { environment = {}, event } = {}) => {
      if (event) await write({ '.runner/event.json': JSON.stringify(event.payload) });
      const log: string[] = [];
      const outputs: Record<string, string> = {};
      let summary = '';
      const line = (text: string) => void log.push(text);
      const io: Io = {
        info: line,
        debug: line,
        group: line,
        endGroup: () => {},
        mask: () => {},
        annotate: () => {},
        output: (name, value) => {
          outputs[name] = value;
        },
        summary: async (markdown) => {
          summary += markdown;
        },
      };
      const variables = {
        GITHUB_WORKSPACE: folder,
        ...(event && { GITHUB_EVENT_NAME: event.name, GITHUB_EVENT_PATH: join(folder, '.runner/event.json') }),
        ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
        ...environment,
      };
      const exitCode = await start(variables, io, new AbortController().signal);
      const report = reportSchema.parse(JSON.parse(await read(outputs['report-path'] ?? 'domain-report/report.json')));
      return { exitCode, report, outputs, summary, log };
    },
    close: () => rm(folder, { recursive: true, force: true }),
  };
}
