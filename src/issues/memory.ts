import { createHash } from 'node:crypto';
import { z } from 'zod';

/** What an issue remembers of its app in a comment that nobody sees. Keys are those of troubles, times are ISO 8601. */
export interface Memory {
  /** The troubles that the issue tells, with since when. */
  readonly told: Times;
  /** Troubles that it tells besides, which there was no room to remember. */
  readonly more: number;
  /** Names that were broken for less than the grace, with since when; only those that no finding says it of. */
  readonly waits: Times;
}

export type Times = ReadonlyMap<string, string>;

export const noMemory: Memory = { told: new Map(), more: 0, waits: new Map() };

/** What an issue is about. */
export interface Subject {
  /** Stands for the configuration file: two workflows with different files have issues of their own. */
  readonly config: string;
  readonly app: string;
}

/** In bytes. The rest of an issue's 65,536 characters is for people. */
const longest = 20_000;

const key = z.string().regex(/^[a-z]+\.[a-z0-9-]{1,60}(?: [a-z0-9*._-]{1,253})?$/);
const times = z.record(key, z.iso.datetime());
const memorySchema = z.strictObject({ told: times, more: z.int().nonnegative().default(0), waits: times });

const firstLine = /^<!-- multisite-domain-sync issue ([0-9a-f]{12}) ([a-z][a-z0-9-]*) (.*) -->\r?$/m;

export const configKey = (path: string): string => createHash('sha256').update(path).digest('hex').slice(0, 12);

/** The first line of an issue. What there is no room for is counted, the newest first; what is no key is left out. */
export function writeMemory({ config, app }: Subject, memory: Memory): string {
  let room = longest;
  const fitting = (all: Times) =>
    [...all].filter(([name, since]) => {
      const size = escaped(name).length + since.length + 6;
      if (size > room || !key.safeParse(name).success) return false;
      room -= size;
      return true;
    });
  const told = fitting(memory.told);
  const more = memory.more + memory.told.size - told.length;
  const kept = {
    told: Object.fromEntries(told),
    ...(more > 0 && { more }),
    waits: Object.fromEntries(fitting(memory.waits)),
  };
  return `<!-- multisite-domain-sync issue ${config} ${app} ${escaped(JSON.stringify(kept))} -->`;
}

/** Punycode has two hyphens, which not every reader of HTML lets pass in a comment. */
const escaped = (json: string): string => json.replaceAll('--', '-\\u002d');

/** The text of an issue with nothing remembered any more. */
export function forgetful(body: string): string {
  const read = readMemory(body);
  return read ? body.replace(firstLine, () => writeMemory(read, noMemory)) : body;
}

/** What the first line says; `memory` is undefined when somebody garbled it, and all is when this is no issue of ours. */
export function readMemory(body: string): (Subject & { readonly memory: Memory | undefined }) | undefined {
  const found = firstLine.exec(body);
  if (found?.index !== 0) return undefined;
  const [, config = '', app = '', json = ''] = found;
  return { config, app, memory: parsed(json) };
}

function parsed(json: string): Memory | undefined {
  try {
    const { told, more, waits } = memorySchema.parse(JSON.parse(json));
    return { told: new Map(Object.entries(told)), more, waits: new Map(Object.entries(waits)) };
  } catch {
    return undefined;
  }
}
