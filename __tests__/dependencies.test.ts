import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';

const versions = z.record(z.string(), z.string());
const manifest = z.object({
  allowScripts: z.record(z.string(), z.boolean()),
  dependencies: versions,
  devDependencies: versions,
});
const lock = z.object({ packages: z.record(z.string(), z.record(z.string(), z.unknown())) });

const read = async (path: string): Promise<unknown> =>
  JSON.parse(await readFile(new URL(`../${path}`, import.meta.url), 'utf8'));
const { allowScripts, dependencies, devDependencies } = manifest.parse(await read('package.json'));
const locked = lock.parse(await read('package-lock.json'));

test('dependencies are asked for in exact versions', () => {
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
  );
  expect(loose).toEqual([]);
});

describe('package-lock.json', () => {
  test('has nothing to object to', () => {
    expect(objections(locked, allowScripts)).toEqual([]);
  });

  const integrity = `sha512-${'a'.repeat(86)}==`;

  test.for([
    { entry: { integrity }, said: [] },
    { entry: { integrity, optional: true, os: ['darwin'] }, said: [] },
    { entry: {}, said: ['has no checksum'] },
    { entry: { integrity: 'sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=' }, said: ['has no checksum'] },
    { entry: { integrity, hasInstallScript: true }, said: ['runs a script when it is installed'] },
    { entry: { integrity, resolved: 'https://packages.example/a.tgz' }, said: ['names where it is from'] },
    {
      entry: { resolved: 'git+ssh://git@example.com/a/a.git#abc' },
      said: ['has no checksum', 'names where it is from'],
    },
    { entry: { resolved: '../a', link: true }, said: ['has no checksum', 'names where it is from'] },
  ])('an entry like $entry: $said', ({ entry, said }) => {
    const packages = { '': {}, 'node_modules/@scope/a': entry };
    expect(objections({ packages }, { b: true })).toEqual(said.map((each) => `@scope/a ${each}`));
  });

  test('a script may run only for who is named', () => {
    const packages = { 'node_modules/a': { integrity, hasInstallScript: true } };
    expect(objections({ packages }, { a: true })).toEqual([]);
    expect(objections({ packages }, { a: false })).toEqual(['a runs a script when it is installed']);
  });
});

test('the scripts that may run at installation are those of Node itself', () => {
  expect(allowScripts).toEqual({ node: true });
});

/** What is wrong with packages of a lock file, by their names. */
function objections({ packages }: z.infer<typeof lock>, scripts: Readonly<Record<string, boolean>>): readonly string[] {
  return Object.entries(packages)
    .filter(([path]) => path !== '')
    .map(([path, entry]) => ({ ...entry, name: path.replace(/^.*node_modules\//, '') }))
    .flatMap(({ name, ...entry }: Record<string, unknown> & { readonly name: string }) =>
      [
        ...(/^sha512-/.test(String(entry['integrity'])) ? [] : ['has no checksum']),
        ...(entry['hasInstallScript'] && !scripts[name] ? ['runs a script when it is installed'] : []),
        ...('resolved' in entry ? ['names where it is from'] : []),
      ].map((said) => `${name} ${said}`),
    );
}
