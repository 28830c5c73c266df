import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { repository, setUpDns, setUpHosts } from '../demo/example.ts';
import { runAction, writeFiles } from '../demo/runner.ts';
import { bundle } from '../scripts/build.ts';
import { type Network, startNetwork } from '../simulators/network.ts';
import { systemClock } from '../src/context.ts';

let folder = '';
let network: Network;
const github = createServer((_, response) => {
  response.setHeader('content-type', 'application/json').end(JSON.stringify({ default_branch: 'main' }));
});

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'targets-'));
  network = await startNetwork(3, systemClock);
  await new Promise<void>((done) => github.listen(0, '127.0.0.1', done));
});
afterAll(async () => {
  await network.close();
  github.close();
  await rm(folder, { recursive: true });
});

test('a whole run talks to the vendors, the resolver, the declared names and GitHub, and to nobody else', async () => {
  setUpDns(network);
  setUpHosts(network);
  await writeFiles(join(folder, 'repository'), repository);
  await writeFiles(folder, await bundle());
  await writeFile(join(folder, 'root.pem'), network.world.rootCertificate);
  await writeFile(join(folder, 'targets'), '');
  const githubUrl = `http://127.0.0.1:${(github.address() as AddressInfo).port}`;
  const result = await runAction({
    workspace: join(folder, 'repository'),
    runnerFolder: join(folder, 'runner'),
    action: join(folder, 'dist', 'index.js'),
    inputs: {
      'dns-resolvers': network.world.nameServer.address,
      'ssl-interval': '1s',
      'github-token': 'token-of-the-job',
    },
    environment: {
      ...network.environment,
      NODE_EXTRA_CA_CERTS: join(folder, 'root.pem'),
      MDS_STATE_FILE: join(folder, 'state.json'),
      NODE_OPTIONS: `--import=${join(import.meta.dirname, 'support/record-targets.mjs')}`,
      RECORD_TARGETS: join(folder, 'targets'),
      GITHUB_API_URL: githubUrl,
      GITHUB_REPOSITORY: 'customer/network',
    },
    // Without a default branch in it, so that GitHub is asked.
    event: { name: 'push', payload: { ref: 'refs/heads/main' } },
    line: () => {},
  });
  expect(result.outputs['changed']).toBe('true');

  const lines = (await readFile(join(folder, 'targets'), 'utf8')).trim().split('\n');
  const of = (kind: string) => lines.filter((line) => line.startsWith(`${kind} `));
  const { cloudways, runcloud, serverpilot, world } = network;
  const origins = [cloudways.origin, runcloud.origin, serverpilot.origin, githubUrl].map((url) => new URL(url));
  const [resolver, resolverPort] = world.nameServer.address.split(':');
  const webServers = ['127.0.0.11', '127.0.0.12', '127.0.0.13'].flatMap((address) =>
    [world.tlsPort, world.httpPort].map((port) => `tcp ${address} ${port}`),
  );
  const allowed = new Set([
    ...origins.map(({ hostname, port }) => `tcp ${hostname} ${port}`),
    ...webServers,
    `udp ${resolver} ${resolverPort}`,
    `tcp ${resolver} ${resolverPort}`,
  ]);
  expect([...new Set([...of('tcp'), ...of('udp'), ...of('pipe')])].filter((target) => !allowed.has(target))).toEqual(
    [],
  );
  // Each of them was really seen: an empty list would prove nothing.
  for (const { hostname, port } of origins) expect(of('tcp')).toContain(`tcp ${hostname} ${port}`);
  for (const server of webServers) expect(of('tcp')).toContain(server);
  expect(of('udp').length).toBeGreaterThan(0);
  // Nothing began a connection or a look-up of a name but what is listed above.
  expect(of('TCPCONNECTWRAP')).toHaveLength(of('tcp').length);
  for (const kind of ['PIPECONNECTWRAP', 'QUERYWRAP', 'GETADDRINFOREQWRAP', 'GETNAMEINFOREQWRAP'])
    expect(of(kind)).toEqual([]);
});
