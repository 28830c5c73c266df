import { afterAll, afterEach, describe, expect } from 'vitest';
import type { Fault } from '../simulators/kit/faults.ts';
import { createPaperWorld } from '../simulators/kit/paper-world.ts';
import type { VendorSimulator } from '../simulators/kit/vendor.ts';
import { confine } from '../src/plugins/confine.ts';
import type { Provider } from '../src/providers/provider.ts';
import { createRig, type Ran, type Rig } from './rig.ts';
import type { ConformanceSubject } from './subject.ts';

/** What the laws work with. */
export interface Suite {
  readonly provider: Provider;
  readonly faults: Readonly<Record<string, Fault>>;
  readonly isListWrite: NonNullable<ConformanceSubject['isListWrite']>;
  /** Hostnames are written as a whole list, and not row by row. */
  readonly wholeList: boolean;
  readonly seed: number;
  /** A fresh vendor, closed after the test; `prepare` sees it first. */
  rig(prepare?: (simulator: VendorSimulator) => void): Promise<Rig>;
  /** Closes one before the test ends, for tests that need hundreds. */
  close(rig: Rig): Promise<void>;
  /** Errors that the last run reported, for people. */
  lastErrors(): readonly string[];
  /** Writes that were about hostnames, so far. */
  listWrites(simulator: VendorSimulator): number;
}

export function createSuite({
  provider,
  start,
  faults = {},
  isListWrite = ({ method }) => method !== 'GET',
}: ConformanceSubject): Suite {
  const seed = Number(process.env['SEED'] ?? 1 + Math.floor(Math.random() * 1e6));
  // Held to the contract as a plugin is, whoever wrote it.
  const confined = confine(provider);
  let rigs: Rig[] = [];
  let lastErrors: readonly string[] = [];
  afterEach(async () => {
    await Promise.all(rigs.map((made) => made.close()));
    rigs = [];
  });
  const listening = (made: Rig): Rig => ({
    ...made,
    run: async (wish) => {
      const ran = await made.run(wish);
      const errors = ran.report.findings.filter(({ severity }) => severity === 'error');
      lastErrors = errors.map(({ id, message }) => `${id}: ${message}`);
      return ran;
    },
  });
  return {
    provider: confined,
    faults,
    isListWrite,
    wholeList: provider.capabilities.list === 'replaced-whole',
    seed,
    rig: async (prepare = () => {}) => {
      const world = createPaperWorld(seed);
      const simulator = await start(world);
      prepare(simulator);
      const made = listening(await createRig(confined, simulator, world));
      rigs.push(made);
      return made;
    },
    close: async (rig) => {
      rigs = rigs.filter((other) => other !== rig);
      await rig.close();
    },
    lastErrors: () => lastErrors,
    listWrites: ({ requests }) => requests.filter(isListWrite).length,
  };
}

/** Registers tests as one law: what every provider keeps, or what a claimed capability means. */
export type Law = (claim: string, law: string, tests: () => void) => void;

/** What became of the tests of one law. */
interface Standing {
  passed: number;
  readonly broken: string[];
}

/** Prints at the end which laws there were for this provider, and which were broken by what. */
export function createLaws(title: string, lastErrors: Suite['lastErrors']): Law {
  const standings = new Map<string, Standing>();
  afterAll(() => {
    const lines = [...standings].flatMap(([law, { passed, broken }]) => [
      `  ${broken.length > 0 ? 'BROKEN ' : passed > 0 ? 'kept   ' : 'not run'} ${law}`,
      ...broken.map((test) => `            by: ${test}`),
    ]);
    process.stdout.write(`${[title, ...lines].join('\n')}\n`);
  });
  return (claim, law, tests) => {
    const name = `${claim}: ${law}`;
    const standing: Standing = { passed: 0, broken: [] };
    standings.set(name, standing);
    describe(name, () => {
      afterEach(({ task }) => {
        if (task.result?.state !== 'fail') standing.passed += 1;
        else standing.broken.push([task.name, ...lastErrors()].join('\n                '));
      });
      tests();
    });
  };
}

export const names = (n: number, from = 1): string[] =>
  Array.from({ length: n }, (_, index) => `site${String(index + from).padStart(3, '0')}.example`);

/** What people attached by hand. */
export const foreign = ['by-hand.example', 'partner.example'];

export const attachForeign = (vendor: VendorSimulator): void => {
  for (const name of foreign) vendor.attach(name);
};

/** The run changed nothing and would change nothing. */
export async function quiet(running: Promise<Ran>): Promise<void> {
  const { report, writes } = await running;
  expect(writes).toBe(0);
  expect(report.changed).toEqual({ added: [], removed: [], certificates: 0 });
  expect(verdicts(report, 'add')).toEqual([]);
  expect(verdicts(report, 'remove')).toEqual([]);
}

export const verdicts = (report: Ran['report'], verdict: string): string[] =>
  report.hostnames.filter((row) => row.verdict === verdict).map(({ name }) => name);
