import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type OutputChunk, rolldown } from 'rolldown';

/** Generated files by their path below the repository's root. */
export type Files = Readonly<Record<string, string>>;

const root = fileURLToPath(new URL('..', import.meta.url));

/** Bundles the action into readable files and lists the packages in them. The same sources give the same bytes. */
export async function bundle(entry = 'src/index.ts'): Promise<Files> {
  const build = await rolldown({
    cwd: root,
    input: { index: entry },
    platform: 'node',
    logLevel: 'warn',
    resolve: { alias: { undici$: join(root, 'scripts', 'undici.js') } },
    // Else the toolkit's own HTTP client, which one function of it needs, comes with the functions that log.
    treeshake: { moduleSideEffects: [{ test: /node_modules\/@actions\//, sideEffects: false }] },
  });
  try {
    const { output } = await build.generate({
      // An ES module that imports node:http makes Node evaluate all that it exports, another WebSocket among it.
      format: 'cjs',
      chunkFileNames: '[name].js',
      minify: false,
      sourcemap: false,
      // Packages' documentation is 200 kB that every run would have to load; licence notices stay.
      comments: { jsdoc: false },
    });
    const chunks = output.filter((file) => file.type === 'chunk');
    return {
      ...Object.fromEntries(chunks.map(({ fileName, code }) => [`dist/${fileName}`, code])),
      'dist/package.json': '{ "type": "commonjs" }\n',
      'dist/licenses.txt': await licensesOf(chunks),
    };
  } finally {
    await build.close();
  }
}

/** Paths of the files that are not, byte for byte, what they should be. */
export async function differences(files: Files, base: string): Promise<readonly string[]> {
  const same = await Promise.all(
    Object.entries(files).map(async ([path, wanted]) => {
      const found = await readFile(join(base, path)).catch(() => undefined);
      return found?.equals(Buffer.from(wanted)) ?? false;
    }),
  );
  return Object.keys(files).filter((_, index) => !same[index]);
}

interface Package {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
}

/** One entry for each package that left code in the chunks: name, version, licence and the licence's own text. */
async function licensesOf(chunks: readonly OutputChunk[]): Promise<string> {
  const modules = chunks.flatMap((chunk) => Object.entries(chunk.modules));
  const used = modules.filter(([, { renderedLength }]) => renderedLength > 0);
  const folders = new Set(used.flatMap(([id]) => packageFolder(id) ?? []));
  const entries = await Promise.all([...folders].sort().map(licenseOf));
  const head = 'The files of dist/ contain code of these packages, under the licences that follow.';
  return `${[head, ...new Set(entries)].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}

/** `…/node_modules/@scope/name` of a module in it, with the innermost `node_modules` deciding. */
function packageFolder(moduleId: string): string | undefined {
  return /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(moduleId.replaceAll('\\', '/'))?.[0];
}

/** Licences that let everybody use and pass on the bundle, and that one text beside it satisfies. */
const allowed = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT'];

/** What a package contains of others and does not say in its licence. */
const contained: Readonly<Record<string, string>> = {
  undici: 'Contains llhttp (https://github.com/nodejs/llhttp), Copyright Fedor Indutny, 2018, under the same terms.',
  'tldts-icann':
    'Contains rules of the Public Suffix List, which is subject to the Mozilla Public License, v. 2.0. The list and that licence ' +
    'are at https://publicsuffix.org/list/ and https://mozilla.org/MPL/2.0/.',
};

/** The entry of the package in a folder; throws when its licence is not one of the allowed, or when it comes without a text of it. */
export async function licenseOf(folder: string): Promise<string> {
  const manifest: Package = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const { name, version, license = 'no licence' } = manifest;
  if (!allowed.includes(license)) throw new Error(`${name} is under ${license}, which is not allowed`);
  const files = (await readdir(folder)).filter((file) => /^(licen[cs]e|copying|notice)([.-]|$)/i.test(file)).sort();
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
  const found = texts.map((each) => each.replaceAll('\r\n', '\n').trim()).filter((text) => text !== '');
  if (found.length === 0) throw new Error(`${name} comes without the text of its licence`);
  return [`${name} ${version} (${license})`, ...found, ...(contained[name] ? [contained[name]] : [])].join('\n\n');
}

async function write(files: Files): Promise<void> {
  // A chunk that is not made any more goes.
  await rm(join(root, 'dist'), { recursive: true, force: true });
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), content);
    console.log(`${path}: ${(Buffer.byteLength(content) / 1e6).toFixed(2)} MB`);
  }
}

async function check(files: Files): Promise<void> {
  const stale = await differences(files, root);
  if (stale.length === 0) return console.log(`up to date: ${Object.keys(files).join(', ')}`);
  console.error(`not what the sources give: ${stale.join(', ')}. Run npm run build and commit the result.`);
  process.exitCode = 1;
}

if (import.meta.main) {
  const files = await bundle();
  await (process.argv.includes('--check') ? check(files) : write(files));
}
