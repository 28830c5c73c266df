import { canonical } from 'multisite-domain-sync/provider';
import { createFaults, serve } from 'multisite-domain-sync/simulator';
import { createHandler } from './server.js';

const secret = 'webhook-secret-5d0a86c1e7f24b93a1';
const address = '127.0.0.1';

/** The reference server around a site that is kept in memory, as the conformance suite wants it. */
export async function startWebhook(world) {
  const faults = createFaults();
  let hostnames = ['network.example'];
  let certified = null;
  const site = {
    read: async () => ({ label: 'Network', addresses: [address], primary: 'network.example', hostnames, certified }),
    setHostnames: async (names) => {
      hostnames = names;
    },
    certify: async (names) => {
      const issued = await world.issuer.order(names);
      if (!issued.ok) throw new Error(issued.reason);
      (await world.edge(address)).install('webhook', names, issued);
      certified = names;
    },
  };
  const server = await serve(createHandler({ secret, site, now: world.clock.now }), faults);
  return {
    provider: 'webhook',
    origin: server.origin,
    requests: server.requests,
    faults,
    canaries: [secret],
    constants: { WU_WEBHOOK_URL: `${server.origin}/panel`, WU_WEBHOOK_SECRET: secret },
    address,
    hostnames: () => hostnames.map(canonical).sort(),
    attach: (name) => {
      hostnames = [...hostnames, name];
    },
    detach: (name) => {
      hostnames = hostnames.filter((other) => canonical(other) !== canonical(name));
    },
    certified: () => [...(certified ?? [])].sort(),
    close: server.close,
  };
}
