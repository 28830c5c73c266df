import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Report } from '../src/report/report.ts';
import { app, report } from './report-fixture.ts';
import { type Checkout, createCheckout } from './support/checkout.ts';

let checkout: Checkout;
beforeEach(async () => {
  checkout = await createCheckout();
});
afterEach(() => checkout.close());

test('mode list gives the apps of domains.yml, and asks nobody about anything', async () => {
  await checkout.write({
    'domains.yml': `apps:
  b: { provider: runcloud, domains: [b.example] }
  a: { provider: cloudways, paused: true, domains: [a.example] }
`,
  });
  const { exitCode, outputs, report } = await checkout.run({ mode: 'list', 'dns-resolvers': '127.0.0.1:9' });
  expect(exitCode).toBe(0);
  expect(JSON.parse(outputs['apps'] ?? '')).toEqual(['b', 'a']);
  expect(report.calls).toEqual({ reads: 0, writes: 0 });
  expect(report.apps.flatMap(({ hostnames }) => hostnames)).toEqual([]);
});

describe('mode summary', () => {
  const put = (files: Readonly<Record<string, Report>>) =>
    checkout.write(
      Object.fromEntries(
        Object.entries(files).map(([name, one]) => [`domain-reports/${name}/report.json`, JSON.stringify(one)]),
      ),
    );
  const at = (minute: number) => ({
    startedAt: `2026-11-22T10:0${minute}:00.000Z`,
    finishedAt: `2026-11-22T10:0${minute}:30.000Z`,
  });
  const calls = { reads: 3, writes: 1 };
  const note = { id: 'state.unknown', severity: 'notice', message: 'Said by each job.' } as const;

  test('puts the reports of all jobs together: the worst outcome, every call, what all say only once', async () => {
    await put({
      one: report({ ...at(1), calls, mode: 'sync', outcome: 'changed', apps: [app('b')], findings: [note] }),
      two: report({
        ...at(0),
        calls,
        mode: 'sync',
        outcome: 'pending',
        apps: [app('a', { outcome: 'pending' })],
        findings: [note],
      }),
    });
    const { exitCode, report: whole, summary } = await checkout.run({ mode: 'summary', apps: 'a b' });
    expect(exitCode).toBe(0);
    expect(whole).toMatchObject({
      mode: 'sync',
      outcome: 'pending',
      startedAt: at(0).startedAt,
      finishedAt: at(1).finishedAt,
      calls: { reads: 6, writes: 2 },
      findings: [note],
    });
    expect(whole.apps.map(({ name }) => name)).toEqual(['a', 'b']);
    expect(summary).toContain('| a |');
    expect(summary).toContain('| b |');
  });

  test('a second attempt of a job counts in the place of the first', async () => {
    await put({
      first: report({ ...at(1), outcome: 'failed', apps: [app('a', { outcome: 'failed' })] }),
      second: report({ ...at(2), outcome: 'in-sync', apps: [app('a', { outcome: 'in-sync' })] }),
    });
    const { exitCode, report: whole } = await checkout.run({ mode: 'summary' });
    expect(exitCode).toBe(0);
    expect(whole.outcome).toBe('in-sync');
  });

  test('a run that could not even begin makes the whole fail', async () => {
    await put({ one: report({ outcome: 'in-sync', apps: [app('a')] }), two: report({ outcome: 'failed', apps: [] }) });
    const { exitCode, report: whole } = await checkout.run({ mode: 'summary' });
    expect([exitCode, whole.outcome]).toEqual([1, 'failed']);
  });

  test('an app that no job reported about is an error', async () => {
    await put({ one: report({ outcome: 'in-sync', apps: [app('a')] }) });
    const { exitCode, report: whole } = await checkout.run({ mode: 'summary', apps: '["a","b"]' });
    expect(exitCode).toBe(1);
    expect(whole.findings.map(({ id }) => id)).toEqual(['report.app-missing']);
  });

  test.for(['', '{', '{"schema":2}', '<html>'])('a file with %j is told, and the others count', async (text) => {
    await put({ one: report({ outcome: 'in-sync', apps: [app('a')] }) });
    await checkout.write({ 'domain-reports/two/report.json': text });
    const { exitCode, report: whole } = await checkout.run({ mode: 'summary' });
    expect(exitCode).toBe(1);
    expect(whole.findings.map(({ id }) => id)).toEqual(['report.unreadable']);
    expect(whole.apps).toHaveLength(1);
  });

  test('no report at all is an error', async () => {
    const { exitCode, report: whole } = await checkout.run({ mode: 'summary' });
    expect(exitCode).toBe(2);
    expect(whole.findings.map(({ id }) => id)).toEqual(['report.none-found']);
  });
});
