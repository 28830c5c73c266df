import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import { emptyMemory, type Memory, type StateStore } from './state.ts';

const memorySchema = z.strictObject({
  applied: z.array(z.string()),
  ledger: z.array(z.strictObject({ set: z.string(), at: z.int(), result: z.enum(['issued', 'failed', 'unknown']) })),
  lapsed: z.record(z.string(), z.int()),
  troubles: z.record(z.string(), z.int()).default({}),
});

/** Version 1: what held after the last success, and every attempt since. */
const fileSchema = z.strictObject({
  version: z.literal(1),
  apps: z.record(z.string(), z.strictObject({ success: memorySchema.optional(), attempts: z.array(memorySchema) })),
});
type StateFile = z.infer<typeof fileSchema>;
type Stored = z.infer<typeof memorySchema>;

/**
 * Keeps the memory of every app in one JSON file: for the demo, for tests and for runs outside of GitHub. A file that is
 * not ours or not of this version reads as unknown, so that nothing is removed because of it.
 */
export function fileState(file: string): StateStore {
  let turn: Promise<unknown> = Promise.resolve();
  const change = (app: string, edit: (entry: StateFile['apps'][string]) => StateFile['apps'][string]) => {
    const mine = turn.then(async () => {
      const document = (await load(file)) ?? { version: 1, apps: {} };
      const entry = edit(entryOf(document, app) ?? { attempts: [] });
      await save(file, { ...document, apps: { ...document.apps, [app]: entry } });
    });
    turn = mine.catch(() => {});
    return mine;
  };

  return {
    read: async (app) => {
      const document = await load(file);
      if (document === undefined) return undefined;
      const entry = entryOf(document, app);
      return entry ? merged([...(entry.success ? [entry.success] : []), ...entry.attempts]) : emptyMemory;
    },
    findings: () => [],
    begin: async (app, memory) => {
      await change(app, (entry) => ({ ...entry, attempts: [...entry.attempts, stored(memory)] }));
      const current = (latest: Memory) => (entry: StateFile['apps'][string]) => ({
        ...entry,
        attempts: [...entry.attempts.slice(0, -1), stored(latest)],
      });
      return {
        record: (latest) => change(app, current(latest)),
        finish: (result, latest) =>
          change(app, (entry) =>
            result === 'success' ? { success: stored(latest), attempts: [] } : current(latest)(entry),
          ),
      };
    },
  };
}

/** An app may have the name of something that every object has: `constructor`. */
const entryOf = ({ apps }: StateFile, app: string): StateFile['apps'][string] | undefined =>
  Object.hasOwn(apps, app) ? apps[app] : undefined;

/** Ownership adds up over attempts; all that has a time is as in the newest. */
function merged(memories: readonly Stored[]): Memory {
  const last = memories.at(-1);
  return {
    applied: new Set(memories.flatMap(({ applied }) => applied)),
    ledger: last?.ledger ?? [],
    lapsed: new Map(Object.entries(last?.lapsed ?? {})),
    troubles: new Map(Object.entries(last?.troubles ?? {})),
  };
}

const stored = (memory: Memory): Stored => ({
  applied: [...memory.applied].sort(),
  ledger: [...memory.ledger],
  lapsed: Object.fromEntries([...memory.lapsed].sort()),
  troubles: Object.fromEntries([...memory.troubles].sort()),
});

/** Undefined when there is a file that can't be understood; an absent one is an empty state. */
async function load(file: string): Promise<StateFile | undefined> {
  try {
    const parsed = fileSchema.safeParse(JSON.parse(await readFile(file, 'utf8')));
    return parsed.success ? parsed.data : undefined;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT' ? { version: 1, apps: {} } : undefined;
  }
}

async function save(file: string, document: StateFile): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(`${file}.new`, `${JSON.stringify(document, null, 2)}\n`);
  await rename(`${file}.new`, file);
}
