import fc from 'fast-check';
import { createRandom } from '../../simulators/kit/random.ts';

/** `FUZZ_SEED` plays a run again; `FUZZ_SCALE` makes it so many times longer. */
const seed = Number(process.env['FUZZ_SEED']) || Date.now() & 0x7fff_ffff;
const scale = Number(process.env['FUZZ_SCALE']) || 1;

const counts = new Map<string, number>();

/** Counts inputs of a parser, for the figures at the end. */
export const counted = (parser: string, inputs = 1): void => {
  counts.set(parser, (counts.get(parser) ?? 0) + inputs);
};

/** Gives a parser `runs` inputs; whatever it throws fails the test, with the seed and the input. */
export function fuzz<T>(parser: string, runs: number, inputs: fc.Arbitrary<T>, parse: (input: T) => void): void {
  const property = fc.property(inputs, (input) => {
    counted(parser);
    parse(input);
  });
  fc.assert(property, { seed, numRuns: runs * scale, endOnFailure: true });
}

export async function fuzzAsync<T>(
  parser: string,
  runs: number,
  inputs: fc.Arbitrary<T>,
  parse: (input: T) => Promise<void>,
): Promise<void> {
  const property = fc.asyncProperty(inputs, (input) => {
    counted(parser);
    return parse(input);
  });
  await fc.assert(property, { seed, numRuns: runs * scale, endOnFailure: true });
}

export function figures(): string {
  const all = [...counts].map(([parser, inputs]) => `${parser} ${inputs}`);
  const total = [...counts.values()].reduce((sum, inputs) => sum + inputs, 0);
  return `fuzz: seed ${seed}, ${total} inputs: ${all.join(', ')}\n`;
}

const keys = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'then',
  'toJSON',
  'length',
  '',
  '0',
];
const odd: readonly unknown[] = [
  ...[null, true, false, 0, -1, 1.5, 1e308, 2 ** 53, '', ' ', '0', '-1', 'null', 'a', '\u0000', '\ud800', '\u202e'],
  ...['example.com', '*.example.com', '127.0.0.1', '::1', '-', 'xn--', 'x'.repeat(70_000), '`'],
  ...[[], {}, [[]], [null], [{}], { id: null }, Array.from({ length: 300 }, () => 'a.example')],
];

const fromEntries = (entries: readonly (readonly [string, unknown])[]): unknown =>
  JSON.parse(`{${entries.map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`).join(',')}}`);

/** Any JSON text: a tree of odd values and odd keys. `__proto__` is an own key, as JSON.parse makes it. */
export const oddJson: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom(...odd),
    fc.string(),
    fc.array(tie('tree'), { maxLength: 4 }),
    fc.array(fc.tuple(fc.oneof(fc.constantFrom(...keys), fc.string()), tie('tree')), { maxLength: 4 }).map(fromEntries),
  ),
})).tree;

/** A valid document with some of its parts exchanged, taken out, doubled or given odd keys. */
export function mangled(document: unknown, number: number): unknown {
  const random = createRandom(number);
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
  const change = (value: unknown, depth: number): unknown => {
    if (random() < 0.06) return pick(odd);
    if (Array.isArray(value)) {
      const list = value.filter(() => random() > 0.03).map((inner) => change(inner, depth + 1));
      return random() < 0.05 ? [...list, ...list] : list;
    }
    if (value === null || typeof value !== 'object') return random() < 0.05 ? String(value) : value;
    const entries = Object.entries(value)
      .filter(() => random() > 0.03)
      .map(([key, inner]) => [key, change(inner, depth + 1)] as const);
    if (random() < 0.08) entries.push([pick(keys) ?? '', pick(odd)]);
    return fromEntries(entries);
  };
  return change(document, 0);
}

/** Bytes with a few of them changed, cut off or doubled. */
export function mangledBytes(bytes: Uint8Array, number: number): Buffer {
  const random = createRandom(number);
  let out = Buffer.from(bytes);
  const at = () => Math.floor(random() * out.length);
  for (let times = Math.floor(random() * 5); times > 0 && out.length > 0; times -= 1) {
    const what = random();
    if (what < 0.7) out[at()] = Math.floor(random() * 256);
    else if (what < 0.8) out = out.subarray(0, at());
    else if (what < 0.9) out = Buffer.concat([out.subarray(0, at()), out.subarray(at())]);
    else out = Buffer.concat([out, out.subarray(at())]);
  }
  return out;
}
