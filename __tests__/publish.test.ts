import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { terminalIo } from '../src/io.ts';
import { publish } from '../src/publish.ts';
import { createRedactor } from '../src/redact.ts';
import { exitCodeOf } from '../src/report/outputs.ts';
import { reportSchema } from '../src/report/report.ts';
import { app, network, report } from './report-fixture.ts';

let folder: string;
let workspace: string;
let outside: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'publish-'));
  workspace = join(folder, 'workspace');
  outside = join(folder, 'outside');
  await mkdir(workspace);
  await mkdir(outside);
});
afterEach(() => rm(folder, { recursive: true }));

async function published(path: string) {
  const outputs: Record<string, string> = {};
  const io = {
    ...terminalIo(() => {}, false),
    output: (name: string, value: string) => void Object.assign(outputs, { [name]: value }),
  };
  const redactor = createRedactor();
  redactor.add('atelier.example');
  return { report: await publish(network, path, { GITHUB_WORKSPACE: workspace }, redactor, io), outputs };
}

test('the report and its page stand beside each other, both without secrets', async () => {
  await published('out/deep/report.json');
  const json = await readFile(join(workspace, 'out/deep/report.json'), 'utf8');
  const html = await readFile(join(workspace, 'out/deep/report.html'), 'utf8');
  expect(reportSchema.parse(JSON.parse(json)).apps).toHaveLength(3);
  expect(html).toContain('2 need you');
  expect(json + html).not.toContain('atelier.example');
});

test('a second run replaces what the first one wrote', async () => {
  await published('report.json');
  await published('report.json');
  expect((await readdir(workspace)).toSorted()).toEqual(['report.html', 'report.json']);
});

test('the report is what JSON.stringify makes of it, to the byte', async () => {
  const io = terminalIo(() => {}, false);
  const finding = { id: 'plan.drift', severity: 'notice', message: 'one\n"two"', location: undefined } as const;
  const odd = report({
    apps: [app('empty', { hostnames: [], addresses: ['::1'] })],
    findings: [finding],
    commit: undefined,
  });
  for (const one of [network, report(), odd]) {
    await publish(one, 'report.json', { GITHUB_WORKSPACE: workspace }, createRedactor(), io);
    expect(await readFile(join(workspace, 'report.json'), 'utf8')).toBe(`${JSON.stringify(one, null, 2)}\n`);
  }
});

test('a report that cannot be put into its place leaves nothing behind', async () => {
  await mkdir(join(workspace, 'report.json/folder'), { recursive: true });
  const { report } = await published('report.json');
  expect(report.findings.map(({ id }) => id)).toEqual(['report.not-written']);
  expect(await readdir(workspace)).toEqual(['report.json']);
});

describe('a symbolic link', () => {
  test.for(['link/report.json', 'link/new/folder/report.json'])('that leads out is not followed: %s', async (path) => {
    await symlink(outside, join(workspace, 'link'));
    const { report, outputs } = await published(path);
    expect(await readdir(outside)).toEqual([]);
    expect(report.findings.map(({ id }) => id)).toEqual(['report.outside-workspace']);
    expect(exitCodeOf(report, [])).toBe(1);
    expect(outputs).toMatchObject({ outcome: 'pending', 'report-path': '' });
  });

  test('in the place of the report is replaced', async () => {
    for (const name of ['report.json', 'report.html']) {
      await writeFile(join(outside, name), 'not ours');
      await symlink(join(outside, name), join(workspace, name));
    }
    await published('report.json');
    expect(await readFile(join(outside, 'report.json'), 'utf8')).toBe('not ours');
    expect(await readFile(join(outside, 'report.html'), 'utf8')).toBe('not ours');
    expect(await readFile(join(workspace, 'report.html'), 'utf8')).toContain('<!doctype html>');
  });

  test('that stays in the workspace is fine', async () => {
    await mkdir(join(workspace, 'real'));
    await symlink('real', join(workspace, 'link'));
    await published('link/report.json');
    expect((await readdir(join(workspace, 'real'))).toSorted()).toEqual(['report.html', 'report.json']);
  });

  test('that is the workspace itself is fine', async () => {
    await symlink(workspace, join(folder, 'same'));
    const io = terminalIo(() => {}, false);
    await publish(report(), 'report.json', { GITHUB_WORKSPACE: join(folder, 'same') }, createRedactor(), io);
    expect(await readdir(workspace)).toContain('report.json');
  });
});
