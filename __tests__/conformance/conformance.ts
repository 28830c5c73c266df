import { afterEach, describe, expect, test } from 'vitest';
import { commonFaults, type Fault } from '../../simulators/kit/faults.ts';
import { createPaperWorld } from '../../simulators/kit/paper-world.ts';
import type { LoggedRequest } from '../../simulators/kit/server.ts';
import type { VendorSimulator } from '../../simulators/kit/vendor.ts';
import type { World } from '../../simulators/kit/world.ts';
import type { Provider } from '../../src/providers/provider.ts';
import { createRig, type Ran, type Rig } from '../support/rig.ts';

export interface ConformanceSubject {
  readonly provider: Provider;
  readonly start: (world: World) => Promise<VendorSimulator>;
  /** The vendor's own faults, beside those that every vendor has. */
  readonly faults?: Readonly<Record<string, Fault>>;
}

const names = (n: number, from = 1) =>
  Array.from({ length: n }, (_, index) => `site${String(index + from).padStart(3, '0')}.example`);
const foreign = ['by-hand.example', 'partner.example'];

/** A refusal in the vendor's own form. */
export const answering = (status: number, body: unknown): Fault => ({ when: 'before', answer: { status, body } });

/** The laws that hold for every provider; each runs against the vendor's simulator over real HTTP. */
export function conformance({ provider, start, faults = {} }: ConformanceSubject): void {
  const seed = Number(process.env['SEED'] ?? 1 + Math.floor(Math.random() * 1e6));
  let rigs: Rig[] = [];
  const rig = async (prepare: (simulator: VendorSimulator) => void = () => {}) => {
    const world = createPaperWorld(seed);
    const simulator = await start(world);
    prepare(simulator);
    const made = await createRig(provider, simulator, world);
    rigs.push(made);
    return made;
  };
  afterEach(async () => {
    await Promise.all(rigs.map((made) => made.close()));
    rigs = [];
  });
  const wholeList = provider.capabilities.list === 'replaced-whole';

  describe(`${provider.id} keeps the laws (SEED=${seed})`, () => {
    test.for([1, 25, 120])('adds %i hostnames; a second run writes nothing', async (n) => {
      const { simulator, run } = await rig();
      const start = simulator.hostnames();
      const first = await run({ domains: names(n) });
      expect(simulator.hostnames()).toEqual([...start, ...names(n)].sort());
      expect(first.report).toMatchObject({ changed: { added: names(n), removed: [] } });
      expect(listWrites(simulator)).toBe(wholeList ? 1 : n);
      await quiet(run({ domains: names(n) }));
    });

    test('a plan writes nothing and says what would be done', async () => {
      const { simulator, run } = await rig();
      const before = simulator.hostnames();
      const { report, writes } = await run({ domains: names(3), mode: 'plan' });
      expect(writes).toBe(0);
      expect(simulator.hostnames()).toEqual(before);
      expect(verdicts(report, 'add')).toEqual(names(3));
      expect(report.outcome).not.toBe('changed');
    });

    test('removes what it added and what is not declared any more, and nothing else', async () => {
      const { simulator, run } = await rig((vendor) => foreign.map(vendor.attach));
      await run({ domains: names(4) });
      const { report } = await run({ domains: names(2) });
      expect(report.changed.removed).toEqual(names(2, 3));
      expect(simulator.hostnames()).toEqual(expect.arrayContaining([...foreign, ...names(2)]));
      expect(simulator.hostnames()).not.toEqual(expect.arrayContaining([names(4)[3]]));
      await quiet(run({ domains: names(2) }));
    });

    test('renames in one run', async () => {
      const { simulator, run } = await rig((vendor) => foreign.map(vendor.attach));
      await run({ domains: ['old.example', 'stays.example'] });
      const writes = listWrites(simulator);
      await run({ domains: ['new.example', 'stays.example'] });
      expect(simulator.hostnames()).toEqual(expect.arrayContaining(['new.example', 'stays.example', ...foreign]));
      expect(simulator.hostnames()).not.toContain('old.example');
      expect(listWrites(simulator) - writes).toBe(wholeList ? 1 : 2);
    });

    test('adopts what is there already, and may remove it from then on', async () => {
      const { simulator, run } = await rig((vendor) => foreign.map(vendor.attach));
      const adopted = await run({ domains: [...foreign, 'own.example'] });
      expect(adopted.report.changed.added).toEqual(['own.example']);
      await run({ domains: ['own.example', foreign[0] ?? ''] });
      expect(simulator.hostnames()).not.toContain(foreign[1]);
      expect(simulator.hostnames()).toContain(foreign[0]);
    });

    test('adds again what was taken away by hand', async () => {
      const { simulator, run } = await rig();
      await run({ domains: names(3) });
      simulator.detach('site002.example');
      const { report } = await run({ domains: names(3) });
      expect(simulator.hostnames()).toContain('site002.example');
      expect(report.findings.map(({ id }) => id)).toContain('plan.drift');
    });

    test('without a memory nothing is removed', async () => {
      const first = await rig();
      await first.run({ domains: names(3) });
      const other = await createRig(provider, first.simulator, createPaperWorld(seed));
      await other.run({ domains: names(1) });
      expect(first.simulator.hostnames()).toEqual(expect.arrayContaining(names(3)));
    });

    test('prune: none keeps its own, prune: all removes foreign ones but never what is kept', async () => {
      const { simulator, run } = await rig((vendor) => foreign.map(vendor.attach));
      await run({ domains: names(3) });
      const none = await run({ domains: names(1), prune: 'none' });
      expect(verdicts(none.report, 'orphan')).toEqual(expect.arrayContaining(names(2, 2)));
      await run({ domains: names(1), prune: 'all', keep: ['partner.example'] });
      expect(simulator.hostnames()).toEqual(expect.arrayContaining(['site001.example', 'partner.example']));
      expect(simulator.hostnames()).not.toContain('by-hand.example');
    });

    test('the www rule: both names are served, and each can go alone', async () => {
      const { simulator, run } = await rig();
      await run({ domains: ['shop.example'], www: 'main-only' });
      expect(simulator.hostnames()).toEqual(expect.arrayContaining(['shop.example', 'www.shop.example']));
      await quiet(run({ domains: ['shop.example'], www: 'main-only' }));
      await run({ domains: ['shop.example', 'other.example'] });
      expect(simulator.hostnames()).toContain('shop.example');
      expect(simulator.hostnames()).not.toContain('www.shop.example');
      await run({ domains: ['www.shop.example', 'other.example'] });
      expect(simulator.hostnames()).toContain('www.shop.example');
      expect(simulator.hostnames()).not.toContain('shop.example');
      await quiet(run({ domains: ['www.shop.example', 'other.example'] }));
    });

    test.skipIf(!provider.capabilities.wildcards)('serves a wildcard and keeps it out of certificates', async () => {
      const { simulator, run } = await rig();
      await run({ domains: ['*.net.example', 'net.example'] });
      expect(simulator.hostnames()).toEqual(expect.arrayContaining(['*.net.example', 'net.example']));
      expect(simulator.certified()).not.toContain('*.net.example');
      const { writes } = await run({ domains: ['*.net.example', 'net.example'] });
      expect(writes).toBe(0);
    });

    test('a wrong secret is said plainly, once, and changes nothing', async () => {
      const { simulator, run } = await rig();
      const before = simulator.hostnames();
      const secret = provider.constants.find((constant) => constant.secret && simulator.constants[constant.name])?.name;
      const constants = { ...simulator.constants, [secret ?? '']: 'wrongwrongwrongwrong' };
      const { report, log } = await run({ domains: names(1), constants });
      expect(report.outcome).toBe('failed');
      expect(report.findings.filter(({ severity }) => severity === 'error')).toHaveLength(1);
      expect(report.findings[0]?.message).toContain(secret);
      expect(JSON.stringify([report, log])).not.toContain('wrongwrongwrongwrong');
      expect(simulator.hostnames()).toEqual(before);
    });

    test('a stranger who writes between our read and our write loses nothing, wherever a list can show it', async () => {
      const { simulator, run } = await rig((vendor) => foreign.map(vendor.attach));
      simulator.faults.add({ method: 'GET', skip: 1, meanwhile: () => simulator.attach('late.example') });
      await run({ domains: names(2) });
      await run({ domains: names(2) });
      expect(simulator.hostnames()).toEqual(expect.arrayContaining([...foreign, 'late.example', ...names(2)]));
    });

    test('a stranger who writes at any request loses nothing, but for the one window of law 1', async () => {
      const calm = await rig((vendor) => foreign.map(vendor.attach));
      await calm.run({ domains: names(2) });
      const begin = calm.simulator.requests.length;
      await calm.run({ domains: names(3, 2) });
      const steps = calm.simulator.requests.length - begin;
      const lost: number[] = [];
      const windows: number[] = [];
      for (let step = 0; step < steps; step += 1) {
        const made = await rig((vendor) => foreign.map(vendor.attach));
        const { simulator } = made;
        await made.run({ domains: names(2) });
        const start = simulator.requests.length;
        // The stranger adds one name and takes one of theirs away, right before the request is handled.
        const meanwhile = () => {
          simulator.attach('late.example');
          simulator.detach(foreign[0] ?? '');
        };
        simulator.faults.add({ skip: step, meanwhile });
        await made.run({ domains: names(3, 2) });
        simulator.faults.clear();
        const met = simulator.requests[start + step];
        // Between the last read and the write of a whole list, nobody can see a stranger's write: no such API has versions.
        if (wholeList && met !== undefined && isListWrite(met)) windows.push(step);
        if (!simulator.hostnames().includes('late.example')) lost.push(step);
        expect(simulator.hostnames(), `step ${step}`).toEqual(
          expect.arrayContaining([...names(3, 2), 'partner.example']),
        );
        expect(simulator.hostnames(), `step ${step}`).not.toContain('site001.example');
        if (!windows.includes(step)) expect(simulator.hostnames(), `step ${step}`).not.toContain(foreign[0]);
        await made.run({ domains: names(3, 2) });
        expect(simulator.hostnames(), `after step ${step}`).toEqual(expect.arrayContaining(names(3, 2)));
        await made.close();
        rigs = rigs.filter((other) => other !== made);
      }
      expect(lost).toEqual(windows);
      expect(windows).toHaveLength(wholeList ? 1 : 0);
    });

    test('a stranger who writes while our write is put off loses nothing', async () => {
      const { simulator, run } = await rig((vendor) => foreign.map(vendor.attach));
      const { '429 with Retry-After': fault } = commonFaults;
      const meanwhile = () => simulator.attach('late.example');
      simulator.faults.add({
        method: 'POST',
        path: /^(?!.*(ssl|lets_encrypt|oauth))/,
        meanwhile,
        ...(fault && { fault }),
      });
      await run({ domains: names(2) });
      expect(simulator.hostnames()).toEqual(expect.arrayContaining([...foreign, 'late.example', ...names(2)]));
    });

    test('a write that someone undoes is noticed and done again', async () => {
      const { simulator, run } = await rig();
      let undone = false;
      const undo = () => {
        if (undone || !simulator.hostnames().includes('site001.example')) return;
        undone = true;
        simulator.detach('site001.example');
      };
      simulator.faults.add({ method: 'GET', times: 1_000, meanwhile: undo });
      const { report } = await run({ domains: names(2) });
      expect(undone).toBe(true);
      expect(simulator.hostnames()).toEqual(expect.arrayContaining(names(2)));
      expect(report.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    });

    const story = async (made: Rig): Promise<Ran> => made.run({ domains: names(3, 2) });
    const prepared = async () => {
      const made = await rig((vendor) => foreign.map(vendor.attach));
      await made.run({ domains: names(2) });
      return made;
    };

    test.for(Object.entries({ ...commonFaults, ...faults }))(
      'one "%s" at any request: the state ends right',
      async ([, fault]) => {
        const calm = await prepared();
        const before = calm.simulator.requests.length;
        await story(calm);
        const steps = calm.simulator.requests.length - before;
        for (let step = 0; step < steps; step += 1) {
          const made = await prepared();
          made.simulator.faults.add({ skip: step, fault });
          const { report, log } = await story(made);
          const errors = report.findings.filter(({ severity }) => severity === 'error');
          expect(errors.length, `step ${step}: ${JSON.stringify(errors)}`).toBeLessThanOrEqual(1);
          expect(made.simulator.hostnames(), `step ${step}`).toEqual(expect.arrayContaining(foreign));
          if (errors.length === 0)
            expect(made.simulator.hostnames(), `step ${step}`).toEqual(expect.arrayContaining(names(3, 2)));
          for (const canary of made.simulator.canaries) expect(JSON.stringify([report, log])).not.toContain(canary);
          made.simulator.faults.clear();
          const calmer = await story(made);
          expect(calmer.report.outcome, `after step ${step}`).not.toBe('failed');
          expect(made.simulator.hostnames()).toEqual([...calm.simulator.hostnames()]);
          await made.close();
          rigs = rigs.filter((other) => other !== made);
        }
      },
    );
  });
}

/** Write calls that are about hostnames: certificates and log-ins have their own. */
function listWrites({ requests }: VendorSimulator): number {
  return requests.filter(isListWrite).length;
}

const isListWrite = ({ method, path }: LoggedRequest): boolean =>
  method !== 'GET' && !/ssl|lets_encrypt|oauth/.test(path);

async function quiet(running: Promise<Ran>): Promise<void> {
  const { report, writes } = await running;
  expect(writes).toBe(0);
  expect(report.changed).toEqual({ added: [], removed: [], certificates: 0 });
  expect(verdicts(report, 'add')).toEqual([]);
  expect(verdicts(report, 'remove')).toEqual([]);
}

const verdicts = (report: Ran['report'], verdict: string): string[] =>
  report.hostnames.filter((row) => row.verdict === verdict).map(({ name }) => name);
