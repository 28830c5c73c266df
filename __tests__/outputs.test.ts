import { expect, test } from 'vitest';
import { exitCodeOf, outputsOf } from '../src/report/outputs.ts';
import type { AppReport, Outcome, Report } from '../src/report/report.ts';
import { app, hostname, network, networkPlan, report } from './report-fixture.ts';

test('a sync tells what it did', () => {
  expect(outputsOf(network, 'out/report.json')).toEqual({
    outcome: 'pending',
    changed: 'true',
    added: '4',
    removed: '1',
    pending: '4',
    drift: '1',
    foreign: '2',
    'report-path': 'out/report.json',
    'plan-digest': 'production=7f3a9c21b4d0,legacy=0c9d1e22aa31,staging=e3b0c44298fc',
    apps: '["production","legacy","staging"]',
  });
});

test('a plan tells what would be done', () => {
  expect(outputsOf(networkPlan, '')).toMatchObject({ outcome: 'drift', changed: 'false', added: '4', removed: '1' });
});

test('a certificate alone is a change', () => {
  const one = app('shop', { changed: { added: [], removed: [], certificates: 1 } });
  expect(outputsOf(report({ apps: [one] }), '')).toMatchObject({ changed: 'true', 'plan-digest': 'e3b0c44298fc' });
});

test('a run without apps has every output', () => {
  expect(outputsOf(report({ outcome: 'failed' }), '')).toMatchObject({
    changed: 'false',
    'plan-digest': '',
    apps: '[]',
  });
});

const error = { id: 'config.unknown-key', severity: 'error', message: 'x' } as const;

test.for<{ what: string; outcomes: Outcome[]; failOn: Outcome[]; code: number; findings?: (typeof error)[] }>([
  { what: 'all is well', outcomes: ['in-sync'], failOn: ['failed', 'blocked'], code: 0 },
  { what: 'one of two apps failed', outcomes: ['in-sync', 'failed'], failOn: ['failed'], code: 1 },
  { what: 'an outcome behind a worse one', outcomes: ['failed', 'pending'], failOn: ['pending'], code: 1 },
  { what: 'pending is not asked for', outcomes: ['pending'], failOn: ['failed', 'blocked'], code: 0 },
  { what: 'an app that was skipped', outcomes: ['skipped', 'changed'], failOn: ['failed', 'blocked'], code: 0 },
  { what: 'skipped is asked for', outcomes: ['changed', 'skipped'], failOn: ['skipped'], code: 1 },
  { what: 'drift is asked for', outcomes: ['drift'], failOn: ['drift'], code: 1 },
  { what: 'the configuration is broken', outcomes: [], failOn: [], code: 1, findings: [error] },
])('$what: $code', ({ outcomes, failOn, code, findings = [] }) => {
  const apps = outcomes.map((outcome, index) => app(`app-${index}`, { outcome }));
  expect(exitCodeOf(report({ apps, findings, outcome: outcomes[0] ?? 'failed' }), failOn)).toBe(code);
});

const lost = hostname('lost.example', { verdict: 'add', why: 'drift' });
const wanted = hostname('new.example', { verdict: 'add', why: 'declared' });
const unwanted = hostname('old.example', { verdict: 'remove', why: 'undeclared', from: 'host' });
const foreign = hostname('partner.example', { verdict: 'foreign', why: 'undeclared', from: 'host' });

test.for<{ what: string; app: Partial<AppReport>; failOn: Outcome[]; code: number; mode?: Report['mode'] }>([
  { what: 'drift behind a wait', app: { outcome: 'pending', hostnames: [lost] }, failOn: ['drift'], code: 1 },
  {
    what: 'only declared, behind a wait',
    app: { outcome: 'pending', hostnames: [wanted] },
    failOn: ['drift'],
    code: 0,
  },
  { what: 'to add, asked for', app: { outcome: 'unapplied', hostnames: [wanted] }, failOn: ['unapplied'], code: 1 },
  { what: 'to remove, asked for', app: { outcome: 'pending', hostnames: [unwanted] }, failOn: ['unapplied'], code: 1 },
  { what: 'foreign names', app: { outcome: 'in-sync', hostnames: [foreign] }, failOn: ['drift', 'unapplied'], code: 0 },
  {
    what: 'drift that a sync repaired',
    app: { outcome: 'changed', hostnames: [{ ...lost, done: true }] },
    failOn: ['drift'],
    code: 0,
    mode: 'sync',
  },
  {
    what: 'drift that a guard left',
    app: { outcome: 'blocked', hostnames: [lost] },
    failOn: ['drift'],
    code: 1,
    mode: 'sync',
  },
  {
    what: 'a wait in its grace',
    app: { outcome: 'pending', graceUntil: '2026-11-23T00:00:00.000Z' },
    failOn: ['pending'],
    code: 0,
  },
  {
    what: 'a wait after its grace',
    app: { outcome: 'pending', graceUntil: '2026-11-21T00:00:00.000Z' },
    failOn: ['pending'],
    code: 1,
  },
  { what: 'a wait of which nobody knows since when', app: { outcome: 'pending' }, failOn: ['pending'], code: 1 },
])('fail-on and $what: $code', ({ app: overrides, failOn, code, mode = 'plan' }) => {
  const one = app('shop', overrides);
  const whole = report({ mode, apps: [one], outcome: one.outcome, finishedAt: '2026-11-22T00:00:00.000Z' });
  expect(exitCodeOf(whole, failOn)).toBe(code);
});
