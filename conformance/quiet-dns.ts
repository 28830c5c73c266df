import type { Dns } from '../src/dns/dns.ts';

/** A world in which DNS has nothing to say but addresses. */
export const quietDns: Omit<Dns, 'lookup'> = {
  ask: async () => ({ state: 'agreed', said: { kind: 'nothing', aliases: [], ttl: 300 }, doubted: false }),
  validate: async () => ({ refusing: 0, answering: 1 }),
  direct: async () => ({ kind: 'failed', reason: 'not here' }),
};
