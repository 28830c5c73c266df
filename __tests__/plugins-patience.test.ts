import { afterEach, expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { createRig, type Rig } from '../conformance/rig.ts';
import { createFaults } from '../simulators/kit/faults.ts';
import { createPaperWorld } from '../simulators/kit/paper-world.ts';
import { serve } from '../simulators/kit/server.ts';
import { startTemplate } from '../simulators/template.ts';
import { confine } from '../src/plugins/confine.ts';
import template from '../src/providers/_template/index.ts';
import type { AppState, Host, Provider } from '../src/providers/provider.ts';

let rig: Rig | undefined;
afterEach(() => rig?.close());

const silence = 250;
const state: AppState = {
  label: 'App',
  addresses: ['127.0.0.1'],
  hostnames: [{ name: 'mute.example', raw: 'mute.example' }],
  certificates: { issuing: { kind: 'automatic', switch: 'on' }, installed: [] },
};

/** The template's app beside one of a plugin whose host is `host`. */
async function reports(host: (...given: Parameters<Provider['connect']>) => Partial<Host>, origin?: string) {
  const world = createPaperWorld(1);
  const simulator = await startTemplate(world);
  rig = await createRig(template, simulator, world);
  const connect: Provider['connect'] = (constants, context) => ({
    read: async () => state,
    write: async () => {},
    ...host(constants, context),
  });
  const provider = confine({ ...template, id: 'mute', title: 'Mute', connect }, silence);
  const ran = await rig.runApps([
    { name: 'good', domains: ['good.example'] },
    {
      name: 'mute',
      domains: ['mute.example', 'new.example'],
      at: { provider, simulator: { ...simulator, origin: origin ?? simulator.origin } },
    },
  ]);
  expect(simulator.hostnames()).toContain('good.example');
  const [good, mute] = ran.reports;
  expect(good?.changed.added).toEqual(['good.example']);
  return mute?.findings.filter(({ severity }) => severity === 'error').map(({ id, message }) => `${id} ${message}`);
}

const never = () => new Promise<never>(() => {});

test.for<[string, (...given: Parameters<Provider['connect']>) => Partial<Host>]>([
  ['read the app', () => ({ read: never })],
  ['write a change', () => ({ write: never })],
  ['read the app', (_, { shared }) => ({ read: () => shared('forever', never) })],
])('a promise that never settles fails to %s', async ([task, host]) => {
  expect(await reports(host)).toEqual([
    `plugins.silent Mute: the plugin did not ${task}: for 0.25 s it neither answered nor waited for a call of its own.`,
  ]);
});

test('a loop without an end fails too, although it waits for the core again and again', async () => {
  const read: Host['read'] = () => never();
  const found = await reports((_, { clock }) => ({
    read: async (freshness) => {
      for (let asked = 0; asked < 1e6; asked += 1) await clock.sleep(60_000);
      return read(freshness);
    },
  }));
  expect(found).toEqual(['plugins.silent Mute: the plugin had to read the app and was not done after 60 minutes.']);
});

test('what the core does for a plugin does not count', async () => {
  const slow = await serve(async () => {
    await new Promise((done) => setTimeout(done, 3 * silence));
    return Response.json({ name: 'new.example' });
  }, createFaults());
  onTestFinished(() => slow.close());
  const found = await reports((_, context) => {
    const api = context.api({ authorization: () => '', errorText: () => undefined });
    const answer = z.object({ name: z.string() });
    const ask = () => api({ name: 'wait', effect: 'read', method: 'GET', path: '/', answer });
    const read = async () => {
      const { name } = await ask();
      return { ...state, hostnames: [...state.hostnames, { name, raw: name }] };
    };
    return { read };
  }, slow.origin);
  expect(slow.requests.length).toBeGreaterThan(0);
  expect(found).toEqual([]);
});
