import { expect, test } from 'vitest';
import type { Finding, Severity } from '../src/finding.ts';
import { annotationsOf } from '../src/report/annotations.ts';
import { aaaaElsewhere, app, network, report, wrongAddress } from './report-fixture.ts';

const location = { file: 'domains.yml', line: 3, column: 5 };

const many = (severity: Severity, n: number): Finding[] =>
  Array.from({ length: n }, (_, index) => ({ id: `config.x-${index}`, severity, message: 'wrong', location }));

test('findings stand at their place in the repository', () => {
  expect(annotationsOf(network)).toEqual([
    { ...aaaaElsewhere, app: 'production' },
    { ...wrongAddress, app: 'production' },
  ]);
});

test.for([
  { what: 'the run', finding: { id: 'config.empty', severity: 'error', message: 'x' }, shown: true },
  { what: 'a hostname in a file', finding: { ...wrongAddress }, shown: true },
  { what: 'a hostname without a place', finding: { ...wrongAddress, location: undefined }, shown: false },
] as const)('a finding about $what: $shown', ({ finding, shown }) => {
  expect(annotationsOf(report({ findings: [finding] }))).toHaveLength(shown ? 1 : 0);
});

test('a finding about an app needs no place', () => {
  const finding: Finding = { id: 'api.unauthorized', severity: 'error', message: 'x' };
  expect(annotationsOf(report({ apps: [app('shop', { findings: [finding] })] }))).toEqual([
    { ...finding, app: 'shop' },
  ]);
});

test('GitHub shows ten of each kind: one error is left for the failure itself, one notice for the count', () => {
  const shown = annotationsOf(
    report({ findings: [...many('notice', 12), ...many('warning', 12), ...many('error', 12)] }),
  );
  const counted = (severity: Severity) => shown.filter((finding) => finding.severity === severity).length;
  expect([counted('error'), counted('warning'), counted('notice')]).toEqual([9, 10, 10]);
  expect(shown.at(-1)).toMatchObject({
    id: 'report.more-findings',
    message: expect.stringMatching(/^8 more findings: /),
  });
  expect(shown[0]?.severity).toBe('error');
});

test('a long message keeps its fix, and both stay within 4,096 bytes without a broken character', () => {
  const finding: Finding = {
    id: 'api.refused',
    severity: 'error',
    message: '錯'.repeat(5_000),
    fix: 'ü'.repeat(5_000),
  };
  const [shown] = annotationsOf(report({ findings: [finding] }));
  const text = `${shown?.message}\n${shown?.fix}`;
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(4_096);
  expect(text).toMatch(/^錯+…\nü+…$/);
});
