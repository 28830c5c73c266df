import { createServer } from 'node:http';
import { type AddressInfo, connect as connectTo } from 'node:net';
import { afterEach, expect, test, vi } from 'vitest';
import { startGitHub } from '../simulators/github/index.ts';
import { readDefaultBranch } from '../src/github/default-branch.ts';
import { connect } from './support/github.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

test('the default branch comes from GitHub, in one request with the token', async () => {
  const simulator = await startGitHub({ defaultBranch: 'trunk' });
  const { github, close } = connect(simulator);
  expect(await readDefaultBranch(github)).toEqual({ branch: 'trunk' });
  expect(simulator.requests).toMatchObject([
    { path: '/repos/acme/network', headers: { authorization: `token ${simulator.token}` } },
  ]);
  simulator.bot.permissions.contents = 'none';
  expect(await readDefaultBranch(github)).toMatchObject({ finding: { id: 'github.cannot-read-repository' } });
  await close();
  await simulator.close();
});

test('requests go through the proxy that the environment names', async () => {
  const simulator = await startGitHub();
  const tunnels: string[] = [];
  const proxy = createServer();
  proxy.on('connect', ({ url = '' }, client) => {
    tunnels.push(url);
    const [host = '', port] = url.split(':');
    const target = connectTo(Number(port), host, () => client.write('HTTP/1.1 200 Connection established\r\n\r\n'));
    client.pipe(target).pipe(client);
  });
  proxy.on('request', ({ url = '' }, response) => {
    tunnels.push(new URL(url).host);
    void fetch(url, { headers: { authorization: `token ${simulator.token}` } }).then(async (answer) => {
      response.writeHead(answer.status, { 'content-type': 'application/json' }).end(await answer.text());
    });
  });
  await new Promise<void>((ready) => proxy.listen(0, '127.0.0.1', ready));
  vi.stubEnv('http_proxy', `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`);
  vi.stubEnv('no_proxy', '');
  const { github, close } = connect(simulator);
  expect(await readDefaultBranch(github)).toEqual({ branch: 'main' });
  expect(tunnels).toEqual([new URL(simulator.origin).host]);
  await close();
  await simulator.close();
  proxy.closeAllConnections();
  await new Promise((done) => proxy.close(done));
});
