import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { emptyMemory, type Ledger, type LedgerEntry, type Memory, type NameHash } from '../state/state.ts';

/** What the payload of a deployment says about one attempt. */
export interface Recorded {
  /** What is ours once the attempt has succeeded. */
  readonly owned: ReadonlySet<NameHash>;
  /** What is ours besides, for as long as it has not: names that it removes, and those of attempts that failed before. */
  readonly leaving: ReadonlySet<NameHash>;
  readonly ledger: Ledger;
  readonly lapsed: Memory['lapsed'];
  readonly troubles: Memory['troubles'];
}

const packed = z
  .base64url()
  .refine((text) => Buffer.from(text, 'base64url').length % hashBytes === 0)
  .transform(unpack);
const hash = z.string().max(16);
const seconds = z.int().nonnegative();

const payloadSchema = z.object({
  tool: z.literal('multisite-domain-sync'),
  version: z.literal(1),
  owned: packed,
  leaving: packed,
  ledger: z.array(z.tuple([hash, seconds, z.enum(['issued', 'failed', 'unknown'])])),
  lapsed: z.array(z.tuple([hash, seconds])),
  troubles: z.array(z.tuple([hash, seconds])).default([]),
});
export type Payload = z.input<typeof payloadSchema>;

/**
 * GitHub does not say how much a payload may hold. This is below the 65,535 bytes of its other texts, and enough for
 * about 6,000 hostnames.
 */
const longest = 65_000;

/** The payload of an attempt that makes `memory` true, in place of `before`; undefined when it would be too large. */
export function encodePayload(memory: Memory, before: Memory = emptyMemory): Payload | undefined {
  const payload: Payload = {
    tool: 'multisite-domain-sync',
    version: 1,
    owned: pack(memory.applied),
    leaving: pack(before.applied.difference(memory.applied)),
    ledger: memory.ledger.map(({ set, at, result }) => [set, at, result]),
    lapsed: sorted(memory.lapsed),
    troubles: sorted(memory.troubles),
  };
  return JSON.stringify(payload).length > longest ? undefined : payload;
}

const sorted = (times: Memory['lapsed']) => [...times].sort(([a], [b]) => (a < b ? -1 : 1));

/** Whether GitHub gives back what was sent. */
export function isPayload(payload: unknown, sent: Payload): boolean {
  return isDeepStrictEqual(unwrapped(payload), sent);
}

/** Undefined for the payload of another tool, of another version, or of a size that this tool never writes. */
export function decodePayload(payload: unknown): Recorded | undefined {
  const value = unwrapped(payload);
  if (JSON.stringify(value)?.length > longest) return undefined;
  const { data } = payloadSchema.safeParse(value);
  if (!data) return undefined;
  const ledger = data.ledger.map(([set, at, result]): LedgerEntry => ({ set, at, result }));
  return {
    owned: data.owned,
    leaving: data.leaving,
    ledger,
    lapsed: new Map(data.lapsed),
    troubles: new Map(data.troubles),
  };
}

const hashBytes = 8;

/** Hashes one after another: 5,000 of them take 53 kB, a fifth less than as a list. */
function pack(hashes: ReadonlySet<NameHash>): string {
  const bytes = [...hashes].sort().map((text) => Buffer.from(text, 'base64url'));
  return Buffer.concat(bytes).toString('base64url');
}

function unpack(text: string): ReadonlySet<NameHash> {
  const bytes = Buffer.from(text, 'base64url');
  const count = bytes.length / hashBytes;
  return new Set(
    Array.from({ length: count }, (_, at) => bytes.toString('base64url', at * hashBytes, (at + 1) * hashBytes)),
  );
}

function unwrapped(payload: unknown): unknown {
  if (typeof payload !== 'string') return payload;
  try {
    return JSON.parse(payload);
  } catch {
    return undefined;
  }
}
