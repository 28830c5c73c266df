import { mkdir, writeFile } from 'node:fs/promises';
import { availableParallelism, cpus } from 'node:os';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { apiCalls } from './calls.ts';
import { coldStart } from './cold-start.ts';
import { lookUps } from './dns.ts';
import { gitHubCalls } from './github-calls.ts';
import { large } from './large.ts';
import { load } from './load.ts';
import { pace } from './pace.ts';
import { plan } from './plan.ts';
import { isMet, type Row, ratioOf, renderRows } from './row.ts';
import { soak } from './soak.ts';
import { validate } from './validate.ts';

// npm run bench -- --peer path/of/another/actions/bundle.js
// npm run bench -- soak 'cold start'
const { values, positionals } = parseArgs({ options: { peer: { type: 'string' } }, allowPositionals: true });
const root = join(import.meta.dirname, '..');
const families: Readonly<Record<string, () => Promise<readonly Row[]>>> = {
  'cold start': () => coldStart(values.peer),
  'large repositories': large,
  validate,
  plan,
  'look-ups': lookUps,
  'pace of a sync': pace,
  'API calls': apiCalls,
  'calls to GitHub': gitHubCalls,
  load,
  soak,
};
const unknown = positionals.filter((family) => !(family in families));
if (unknown.length > 0) throw new Error(`${unknown.join(', ')}: choose of ${Object.keys(families).join(', ')}`);
// Minutes of episodes are played only when they are asked for by name.
const asked = (family: string) => (positionals.length > 0 ? positionals.includes(family) : family !== 'soak');

const machine = `${availableParallelism()} × ${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.version}`;
console.log(`${machine}. Numbers of one run are to be compared with each other; nothing here passes or fails.\n`);
const rows: Row[] = [];
for (const [family, measure] of Object.entries(families).filter(([family]) => asked(family))) {
  console.error(`measuring: ${family} …`);
  try {
    rows.push(...(await measure()));
  } catch (error) {
    console.error(`${family} could not be measured:`, error);
  }
}
console.log(renderRows(rows));

const file = join(root, 'bench-output', 'bench.json');
await mkdir(join(file, '..'), { recursive: true });
const results = rows.map((row) => ({ ...row, ratio: ratioOf(row), met: isMet(row) }));
await writeFile(file, `${JSON.stringify({ date: new Date().toISOString(), machine, rows: results }, null, 2)}\n`);
console.log(`\nAlso in ${relative(process.cwd(), file)}.`);
