import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';

const run = promisify(execFile);
const root = join(import.meta.dirname, '..', '..');

const lockFile = z.object({ packages: z.record(z.string(), z.looseObject({ version: z.string().optional() })) });
const manifestSchema = z.looseObject({ name: z.string(), version: z.string() });
type Manifest = z.output<typeof manifestSchema>;

interface Release {
  readonly manifest: Manifest;
  /** The tarball; undefined for what this machine has not installed, because it is for another platform. */
  readonly pack?: () => Promise<Buffer>;
}

/** A package registry on loopback, with what is installed here and what is packed for it: `npm install` without a network. */
export interface Registry {
  /** What npm needs in its environment to ask this registry and no other. */
  readonly environment: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

/** `folders` are packages of this repository, to be packed as `npm pack` does. */
export async function startRegistry(folders: readonly string[]): Promise<Registry> {
  const cache = await mkdtemp(join(tmpdir(), 'registry-'));
  const npm = { ...process.env, npm_config_update_notifier: 'false', npm_config_cache: join(cache, 'npm') };
  const releases = [
    ...(await installed()),
    ...(await Promise.all(folders.map((folder) => packed(folder, cache, npm)))),
  ];
  let origin = '';
  const server = createServer((request, reply) => {
    void answer(decodeURIComponent(request.url ?? ''), releases, origin).then((body) => {
      reply.writeHead(body === undefined ? 404 : 200).end(body ?? '{}');
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    environment: {
      npm_config_registry: `${origin}/`,
      npm_config_cache: join(cache, 'npm'),
      npm_config_userconfig: join(cache, 'none'),
      npm_config_noproxy: '127.0.0.1',
      npm_config_audit: 'false',
      npm_config_fund: 'false',
      npm_config_update_notifier: 'false',
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
      await rm(cache, { recursive: true });
    },
  };
}

/** Every package of the lock file, those for other platforms without a tarball. */
async function installed(): Promise<readonly Release[]> {
  const { packages } = lockFile.parse(JSON.parse(await readFile(join(root, 'package-lock.json'), 'utf8')));
  const paths = Object.keys(packages).filter((path) => path !== '');
  return Promise.all(
    paths.map(async (path): Promise<Release> => {
      const folder = join(root, path);
      const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
      if (!existsSync(folder)) return { manifest: manifestSchema.parse({ name, ...packages[path] }) };
      const manifest = manifestSchema.parse(JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')));
      return { manifest, pack: () => tarball(folder) };
    }),
  );
}

async function tarball(folder: string): Promise<Buffer> {
  const [parent, name] = [dirname(folder), basename(folder)];
  const options = ['--exclude=./*/node_modules', `--transform=s,^\\./${name},package,`];
  const { stdout } = await run('tar', ['-c', '-C', parent, ...options, `./${name}`], {
    encoding: 'buffer',
    maxBuffer: 2 ** 28,
  });
  return stdout;
}

async function packed(folder: string, target: string, env: NodeJS.ProcessEnv): Promise<Release> {
  const { stdout } = await run('npm', ['pack', '--json', '--pack-destination', target, folder], { cwd: root, env });
  const [made] = z.array(z.object({ filename: z.string() })).parse(JSON.parse(stdout.slice(stdout.indexOf('[\n'))));
  const manifest = manifestSchema.parse(JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')));
  return { manifest, pack: () => readFile(join(target, made?.filename ?? '')) };
}

/** `/name` describes a package, `/-/name/version.tgz` is its tarball. */
async function answer(
  path: string,
  releases: readonly Release[],
  origin: string,
): Promise<string | Buffer | undefined> {
  const urlOf = ({ name, version }: Manifest) => `/-/${name}/${version}.tgz`;
  const wanted = releases.find(({ manifest }) => urlOf(manifest) === path);
  if (wanted) return wanted.pack?.();
  const named = releases.filter(({ manifest }) => `/${manifest.name}` === path).map(({ manifest }) => manifest);
  const [first] = named;
  if (!first) return undefined;
  const versions = named.map((each) => [
    each.version,
    { ...each, scripts: {}, devDependencies: {}, dist: { tarball: origin + urlOf(each) } },
  ]);
  const latest = named.find(({ name }) => existsSync(join(root, 'node_modules', name)))?.version ?? first.version;
  return JSON.stringify({ name: first.name, 'dist-tags': { latest }, versions: Object.fromEntries(versions) });
}
