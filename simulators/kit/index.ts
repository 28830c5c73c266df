/** What a simulator of a vendor is made of, for plugins too: `multisite-domain-sync/simulator`. */
export { commonFaults, createFaults, type Fault, type FaultRule, type Faults } from './faults.ts';
export { createPaperWorld } from './paper-world.ts';
export { type Handler, type LoggedRequest, type RunningServer, serve } from './server.ts';
export type { VendorSimulator } from './vendor.ts';
export type { Edge, Issuer, KeyPair, Random, SimulatedClock, World } from './world.ts';
