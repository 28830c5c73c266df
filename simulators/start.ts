import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemClock } from '../src/context.ts';
import { startNetwork } from './network.ts';

const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000);
const action = join(import.meta.dirname, '..', 'dist', 'index.js');
const network = await startNetwork(seed, systemClock);
const folder = await mkdtemp(join(tmpdir(), 'domain-sync-'));
const root = join(folder, 'root.pem');
await writeFile(root, network.world.rootCertificate);

console.log(`# Simulators of Cloudways, RunCloud and ServerPilot (SEED=${seed}). Ctrl-C ends them.`);
console.log('# Copy these lines into a shell, in a folder that has a domains.yml: they run the action there.');
const variables = {
  ...network.environment,
  NODE_EXTRA_CA_CERTS: root,
  'INPUT_DNS-RESOLVERS': network.world.nameServer.address,
  INPUT_MODE: 'plan',
};
// A shell cannot export a name with a hyphen, so everything goes through env(1).
const words = Object.entries(variables).map(([name, value]) => `  '${name}=${value}' \\`);
console.log(['env \\', ...words, `  ${process.execPath} ${action}`].join('\n'));
await new Promise((stop) => {
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
});
await network.close();
await rm(folder, { recursive: true });
