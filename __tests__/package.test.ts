import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, cp, glob, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { afterAll, describe, expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { writeFiles } from '../demo/runner.ts';
import { bundle } from '../scripts/build.ts';
import { startTemplate } from '../simulators/template.ts';
import { type Report, reportSchema } from '../src/report/report.ts';
import { startRegistry } from './support/registry.ts';
import { createStage } from './support/stage.ts';

const run = promisify(execFile);
const root = join(import.meta.dirname, '..');
const folder = await mkdtemp(join(tmpdir(), 'domain-sync-'));
const registry = await startRegistry([root, join(root, 'examples', 'provider-plugin')]);
const stage = await createStage();
// Ended here, as a group of tests that is left out does not clean up.
const started: ChildProcess[] = [];
afterAll(async () => {
  for (const child of started) child.kill();
  await Promise.all([stage.close(), registry.close()]);
  await rm(folder, { recursive: true });
});
await writeFiles(folder, await bundle());
const action = join(folder, 'dist', 'index.js');

// What an author has: a Node of their own, and none of this project's packages and settings.
const environment = {
  HOME: folder,
  PATH: `${dirname(process.execPath)}:${process.env['PATH']}`,
  ...registry.environment,
};
const shell = (script: string, cwd: string) =>
  run('sh', ['-eu', '-c', script], { cwd, env: environment, maxBuffer: 2 ** 26 });

async function workspace(name: string): Promise<string> {
  const path = join(folder, name);
  await mkdir(path);
  return path;
}

/** The bundled action in a workspace that has been prepared, against a vendor that is told by `env`. */
async function act(path: string, inputs: Readonly<Record<string, string>>, env: Readonly<Record<string, string>>) {
  const state = join(path, '..', 'state-of-plugins.json');
  const told = { GITHUB_WORKSPACE: path, MDS_STATE_FILE: state, ...env };
  const ran = await stage.act({
    action,
    files: { 'README.md': '' },
    inputs: { ssl: 'false', ...inputs },
    environment: told,
  });
  const text = await readFile(join(path, 'domain-report', 'report.json'), 'utf8');
  const report: Report = reportSchema.parse(JSON.parse(text));
  return { ...ran, report };
}

describe('the guide of docs/writing-a-provider.md, step by step in an empty folder', async () => {
  const page = await readFile(join(root, 'docs', 'writing-a-provider.md'), 'utf8');
  const guide = page.slice(page.indexOf('\n## The guide'), page.indexOf('\n## How plugins are loaded'));
  const blocks = [...guide.matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(([, language = '', text = '']) => ({
    language,
    text,
  }));
  const path = await workspace('guide');
  const outputs: string[] = [];

  test('it has commands, excerpts and files, and nothing else has code', () => {
    expect(new Set(blocks.map(({ language }) => language))).toEqual(new Set(['sh', 'ts', 'yaml']));
    expect([...page.matchAll(/^```\w/gm)]).toHaveLength(blocks.length);
  });

  test.for(blocks)('$language: $text', async ({ language, text }) => {
    if (language === 'sh') outputs.push((await shell(text, path)).stdout);
    // An excerpt of the provider, as it stands by then.
    if (language === 'ts') expect(await readFile(join(path, 'provider.ts'), 'utf8')).toContain(text);
    if (language === 'yaml') {
      const [, name = ''] = /^# (\S+)\n/.exec(text) ?? [];
      expect(name).toMatch(/\.yml$/);
      await writeFiles(path, { [name]: text });
    }
  });

  test('the suite passed, for the template and for what was made of it, and told its laws', () => {
    const [first = '', second = ''] = outputs;
    expect(first).toContain('Laws for the provider template');
    expect(second).toContain('Laws for the provider acme');
    expect(second).toContain("  kept    list: 'per-hostname': one write for each row that changes");
    expect(first + second).not.toContain('BROKEN');
  });

  test('the suite says which law a mistake breaks, and for which claim', async () => {
    const provider = join(path, 'provider.ts');
    const text = await readFile(provider, 'utf8');
    onTestFinished(() => writeFile(provider, text));
    await writeFile(provider, text.replace("certificates: ['automatic']", "certificates: ['chosen']"));
    const failed = await shell("npx vitest run -t 'certificates: chosen'", path).then(
      () => '',
      ({ stdout }: { stdout: string }) => stdout,
    );
    expect(failed).toContain('BROKEN  certificates: chosen: what is served gets its certificate');
    expect(failed).toContain('plugins.wrong-answer');
  });

  test('what it leads to works as a plugin of the action', async () => {
    const vendor = await startTemplate(stage.network.world);
    onTestFinished(() => vendor.close());
    const constants = Object.entries(vendor.constants).map(([name, value]) => [
      name.replace('TEMPLATE', 'ACME'),
      value,
    ]);
    const env = { ...Object.fromEntries(constants), MDS_ACME_URL: vendor.origin };
    const workflow = z
      .object({
        jobs: z.object({
          domains: z.object({ steps: z.array(z.looseObject({ with: z.record(z.string(), z.unknown()).optional() })) }),
        }),
      })
      .parse(parse(await readFile(join(path, '.github', 'workflows', 'domains.yml'), 'utf8')));
    const plugins = String(workflow.jobs.domains.steps.at(-1)?.with?.['plugins']);

    const first = await act(path, { plugins }, env);
    expect(first.report.apps[0]).toMatchObject({
      provider: 'acme',
      title: 'Acme Hosting',
      changed: { added: ['blog.example', 'shop.example'] },
    });
    expect(vendor.hostnames()).toEqual(['blog.example', 'network.example', 'shop.example']);
    const again = await act(path, { plugins }, env);
    expect(again.report.calls).toMatchObject({ writes: 0 });
  });
});

describe('the example plugin, packed and installed', async () => {
  const path = await workspace('webhook');
  const secret = 'a-secret-of-thirty-two-characters';
  await writeFiles(path, {
    'package.json': '{ "private": true }\n',
    'domains.yml': 'provider: webhook\nwww: never\ndomains: [shop.example, blog.example]\n',
    '../host/site.json': JSON.stringify({ label: 'Network', addresses: ['127.0.0.1'], hostnames: ['network.example'] }),
    '../host/apply': '#!/bin/sh\necho "$@" >>"$(dirname "$0")/applied"\n',
  });
  await chmod(join(folder, 'host', 'apply'), 0o755);
  await shell('npm install multisite-domain-sync-webhook', path);

  const server = spawn(process.execPath, [join(path, 'node_modules', 'multisite-domain-sync-webhook', 'server.js')], {
    cwd: join(folder, 'host'),
    env: { WEBHOOK_SECRET: secret, WEBHOOK_PROGRAM: './apply', PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  started.push(server);
  const [line]: unknown[] = await once(createInterface({ input: server.stdout }), 'line');
  const [url = ''] = /http:\S+/.exec(String(line)) ?? [];
  const inputs = { plugins: 'multisite-domain-sync-webhook' };
  const constants = { WU_WEBHOOK_URL: url, WU_WEBHOOK_SECRET: secret };
  const applied = () => readFile(join(folder, 'host', 'applied'), 'utf8').catch(() => '');

  test('plans without a write', async () => {
    const { report, exitCode } = await act(path, { ...inputs, mode: 'plan' }, constants);
    expect([report.apps[0]?.outcome, exitCode, await applied()]).toEqual(['pending', 0, '']);
  });

  test('syncs, and writes nothing in a second run', async () => {
    const { report, log } = await act(path, inputs, constants);
    expect(report.apps[0]?.changed.added).toEqual(['blog.example', 'shop.example']);
    expect(await applied()).toBe('hostnames network.example blog.example shop.example\n');
    const masks = `::add-mask::${secret}`;
    expect(JSON.stringify([report, log.filter((text) => text !== masks)])).not.toContain(secret);
    const again = await act(path, inputs, constants);
    expect(again.report.calls).toMatchObject({ writes: 0 });
  });

  test.for([
    [{ WU_WEBHOOK_SECRET: 'another-secret-of-thirty-two-characters' }, 'api.unauthorized', 'WU_WEBHOOK_SECRET'],
    [{ WU_WEBHOOK_SECRET: 'short' }, 'constants.wrong-value', 'must have 32 characters at least'],
    [{ WU_WEBHOOK_URL: 'http://panel.example/' }, 'constants.wrong-value', 'must be an https:// address'],
  ] as const)('says plainly what is wrong with %o', async ([wrong, id, says]) => {
    const { report } = await act(path, inputs, { ...constants, ...wrong });
    const errors = report.apps.flatMap((app) => app.findings).filter(({ severity }) => severity === 'error');
    expect(errors.map((finding) => finding.id)).toEqual([id]);
    expect(errors[0]?.message).toContain(says);
  });
});

describe('the types that authors get', async () => {
  const path = await workspace('types');
  await cp(join(root, '__tests__', 'support', 'plugin.test-d.ts'), join(path, 'plugin.ts'));
  await writeFiles(path, {
    'package.json': '{ "private": true, "type": "module" }\n',
    'tsconfig.json': JSON.stringify({
      extends: join(root, 'node_modules', '@tsconfig', 'node24', 'tsconfig.json'),
      compilerOptions: { noEmit: true, skipLibCheck: false, exactOptionalPropertyTypes: true, types: ['node'] },
      include: ['plugin.ts', 'node_modules/multisite-domain-sync/lib/types/**/*.d.ts'],
    }),
  });
  await shell('npm install multisite-domain-sync zod @types/node', path);

  test('come in a package that holds nothing else, and no path of the machine that made it', async () => {
    const installed = join(path, 'node_modules', 'multisite-domain-sync');
    const files = await Array.fromAsync(glob('**/*.*', { cwd: installed }));
    expect(files.filter((file) => !file.startsWith(join('lib', 'types'))).sort()).toEqual([
      'README.md',
      'lib/conformance.js',
      'lib/errors.js',
      'lib/paper-world.js',
      'lib/provider.js',
      'lib/simulator.js',
      'lib/template/provider.test.ts',
      'lib/template/provider.ts',
      'lib/template/simulator.ts',
      'package.json',
    ]);
    expect(files.filter((file) => file.startsWith(join('lib', 'types')) && !file.endsWith('.d.ts'))).toEqual([]);
    const texts = await Promise.all(files.map((file) => readFile(join(installed, file), 'utf8')));
    expect(texts.filter((text) => text.includes(root))).toEqual([]);
  });

  test('accept what is right, refuse what is not, and are sound by themselves', async () => {
    const { stdout } = await shell(`'${join(root, 'node_modules', '.bin', 'tsc')}' -p .`, path).catch((error) => error);
    expect(stdout).toBe('');
  });
});
