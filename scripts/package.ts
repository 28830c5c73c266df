import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { isolatedDeclaration } from 'rolldown/experimental';

/** What the package gives to authors of providers (package.json, `exports`), by its source. */
const entries = {
  provider: 'src/providers/provider.ts',
  conformance: 'conformance/conformance.ts',
  simulator: 'simulators/kit/index.ts',
};

/** The provider to copy, by the name that each file has in the package. */
const template = {
  'provider.ts': 'src/providers/_template/index.ts',
  'simulator.ts': 'simulators/template.ts',
  'provider.test.ts': '__tests__/conformance/template.test.ts',
};

const root = fileURLToPath(new URL('..', import.meta.url));

type Files = Readonly<Record<string, string>>;

/** Everything below lib/: JavaScript without its packages, declarations, and the template. */
async function packageFiles(): Promise<Files> {
  return { ...(await modules()), ...(await declarations()), ...(await templateFiles()) };
}

async function modules(): Promise<Files> {
  const build = await rolldown({ cwd: root, input: entries, platform: 'node', external: /^[^./]/, logLevel: 'warn' });
  try {
    const { output } = await build.generate({ format: 'esm', minify: false, chunkFileNames: '[name].js' });
    return Object.fromEntries(output.map((file) => [file.fileName, 'code' in file ? file.code : String(file.source)]));
  } finally {
    await build.close();
  }
}

/** A declaration for each file that the entries' declarations speak of, and for no other. */
async function declarations(): Promise<Files> {
  const found: Record<string, string> = {};
  const open: string[] = Object.values(entries);
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    const target = join('types', path.replace(/\.ts$/, '.d.ts'));
    if (target in found) continue;
    const { code, errors } = await isolatedDeclaration(path, await readFile(join(root, path), 'utf8'));
    if (errors.length > 0) throw new Error(`${path} cannot be declared by itself: ${errors[0]?.message}`);
    found[target] = code.replaceAll(/(from "\.{1,2}\/[^"]+)\.ts"/g, '$1.js"');
    for (const [, imported = ''] of code.matchAll(/from "(\.{1,2}\/[^"]+)"/g)) open.push(join(dirname(path), imported));
  }
  return found;
}

/** Its files import the package where those of this repository import each other. */
async function templateFiles(): Promise<Files> {
  const within = (path: string) => {
    const entry = Object.entries(entries).find(([, source]) => source === path);
    const copy = Object.entries(template).find(([, source]) => source === path);
    if (entry) return `multisite-domain-sync/${entry[0]}`;
    if (copy) return `./${copy[0]}`;
    throw new Error(`the template imports ${path}, which nobody outside has`);
  };
  const texts = Object.entries(template).map(async ([name, source]) => {
    const text = await readFile(join(root, source), 'utf8');
    const own = text.replaceAll(
      /from '(\.{1,2}\/[^']+)'/g,
      (_, path: string) => `from '${within(join(dirname(source), path))}'`,
    );
    return [join('template', name), own] as const;
  });
  return Object.fromEntries(await Promise.all(texts));
}

if (import.meta.main) {
  const lib = join(root, 'lib');
  await rm(lib, { recursive: true, force: true });
  const files = await packageFiles();
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(lib, path)), { recursive: true });
    await writeFile(join(lib, path), text);
  }
  console.log(`${relative(process.cwd(), lib) || 'lib'}: ${Object.keys(files).length} files`);
}
