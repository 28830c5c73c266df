import { describe, expect, test } from 'vitest';
import { createSkippingClock } from '../simulators/kit/clock.ts';
import { type ObtainInput, obtainCertificates } from '../src/certificates/obtain.ts';
import type { Served } from '../src/certificates/served.ts';
import type { Context } from '../src/context.ts';
import type { Failure, Finding } from '../src/finding.ts';
import { ApiError, LostAnswer } from '../src/http/errors.ts';
import type { HostCertificates } from '../src/providers/provider.ts';
import { hashSet, type Ledger } from '../src/state/state.ts';

const start = Date.UTC(2027, 0, 1);
const [a, b] = ['a.example', 'b.example'];
const finding: Finding = { id: 'vendor.says', severity: 'error', message: 'Vendor says no', fix: 'Mend it.' };
const covered = (fingerprint: string): Served => ({
  state: 'covered',
  certificate: { names: [a, b], issuer: 'CA', notBefore: start, notAfter: start + 90 * 86_400_000, fingerprint },
});
const uncovered: Served = { state: 'uncovered', reason: 'wrong-name' };

interface Setting {
  /** What is served before, for both names. */
  readonly before?: Served;
  /** What each look sees; the last one stays. */
  readonly looks: readonly Served[];
  readonly request?: () => Failure | undefined;
  readonly more?: Partial<ObtainInput>;
}

async function obtain({ before = uncovered, looks, request = () => undefined, more = {} }: Setting) {
  const asked: (readonly string[])[] = [];
  const seen: (readonly string[])[] = [];
  const recorded: Ledger[] = [];
  const silent = () => {};
  const context: Context = {
    clock: createSkippingClock(start),
    log: { info: silent, debug: silent, group: silent, endGroup: silent },
    signal: new AbortController().signal,
    random: Math.random,
  };
  const certificates: HostCertificates = {
    state: async () => ({ issuing: { kind: 'chosen', limit: 100 }, installed: [] }),
    request: async ({ names }) => {
      asked.push(names);
      const failure = request();
      if (failure) throw failure;
    },
  };
  const obtained = await obtainCertificates(
    {
      certificates,
      orders: [{ names: [a, b] }],
      installed: undefined,
      awaited: [a, b],
      leaving: [],
      before: new Map([a, b].map((name) => [name, before])),
      unsure: new Set(),
      automatic: false,
      attempts: 5,
      isOutOfTime: () => false,
      intervalMs: 60_000,
      ledger: [],
      precious: () => undefined,
      record: async (ledger) => void recorded.push(ledger),
      look: async (names) => {
        const what = looks[Math.min(seen.length, looks.length - 1)] ?? uncovered;
        seen.push(names);
        return new Map(names.map((name) => [name, what]));
      },
      ...more,
    },
    context,
  );
  return { ...obtained, asked, seen, recorded, results: obtained.ledger.map(({ result }) => result) };
}

describe('a request', () => {
  test('is in the ledger before it is sent, and issued when it is served', async () => {
    const result = await obtain({ looks: [uncovered, covered('new')] });
    expect(result.recorded).toEqual([[{ set: hashSet([a, b]), at: start / 1000, result: 'unknown' }]]);
    expect(result).toMatchObject({ requested: 1, looks: 2, results: ['issued'], findings: [] });
  });

  test('for a renewal is not proven by the certificate that was there', async () => {
    const stale = await obtain({ before: covered('old'), looks: [covered('old')] });
    expect(stale).toMatchObject({ looks: 5, results: ['unknown'] });
    const renewed = await obtain({ before: covered('old'), looks: [covered('old'), covered('new')] });
    expect(renewed).toMatchObject({ looks: 2, results: ['issued'] });
  });

  test('that fails says what the vendor said, what DNS says, and when the next try is due', async () => {
    const result = await obtain({
      looks: [],
      request: () => new ApiError(finding, 200, undefined),
      more: { unsure: new Set([b]) },
    });
    expect(result).toMatchObject({ requested: 0, looks: 0, results: ['failed'], heldUntil: start / 1000 + 3600 });
    expect(result.findings).toEqual([
      {
        ...finding,
        message:
          'Vendor says no. Its names lead to the app, as far as was seen; nobody could tell about `b.example`, which a certificate covers.',
        fix: expect.stringMatching(
          /^Mend it\. The next try for exactly these names is due 2027-01-01 01:00 UTC\. To force a try before that/,
        ),
      },
    ]);
  });

  test.for([401, 403, 429])('that is turned away with %d was never tried', async (status) => {
    const ledger: Ledger = [{ set: 'other', at: start / 1000 - 60, result: 'issued' }];
    const orders = [{ names: [a] }, { names: [b] }];
    const result = await obtain({
      looks: [],
      request: () => new ApiError(finding, status, undefined),
      more: { ledger, orders },
    });
    expect(result.ledger).toEqual(ledger);
    expect(result.findings).toEqual([finding]);
    expect(result.asked).toEqual([[a]]);
  });

  test('whose answer was lost may have been filled', async () => {
    const request = () => new LostAnswer(finding);
    expect(await obtain({ looks: [covered('new')], request })).toMatchObject({ results: ['issued'], findings: [] });
    expect(await obtain({ looks: [uncovered], request })).toMatchObject({
      requested: 1,
      looks: 5,
      results: ['unknown'],
      findings: [{ ...finding, severity: 'warning' }],
    });
  });

  test('looks once at the names that lose their certificate by it', async () => {
    const result = await obtain({ looks: [covered('new'), uncovered], more: { leaving: ['c.example'] } });
    expect(result.seen).toEqual([[a, b], ['c.example']]);
    expect(result.served.get('c.example')).toBe(uncovered);
  });

  test('does not replace what a person installed meanwhile', async () => {
    const result = await obtain({ looks: [], more: { precious: () => finding } });
    expect(result).toMatchObject({ requested: 0, blocked: true, findings: [finding] });
    expect(result.asked).toEqual([]);
  });

  test('that meets a defect of ours is not hidden', async () => {
    const request = () => {
      throw new TypeError('defect');
    };
    await expect(obtain({ looks: [], request })).rejects.toThrow('defect');
  });
});
