import type { Dispatcher } from 'undici';
import { createProbe } from './certificates/probe.ts';
import { createVendors } from './connect.ts';
import type { Context } from './context.ts';
import { createDns } from './dns/client.ts';
import { createVisit } from './dns/visit.ts';
import type { GitHub } from './github/client.ts';
import type { Io } from './io.ts';
import type { Tools } from './job.ts';
import { createLocks } from './locks.ts';
import type { Mode } from './mode.ts';
import { isLoopback, isUnroutable } from './network.ts';
import { openState } from './on-github.ts';
import type { Environment, Prepared } from './prepare.ts';

export interface ToolSetting {
  readonly dispatcher: Dispatcher;
  readonly io: Io;
  readonly context: Context;
  readonly github: GitHub | undefined;
  readonly environment: Environment;
}

/** The ways of a run into the world; `close` ends what the way to DNS holds open. */
export function openTools(
  prepared: Prepared,
  mode: Mode,
  { dispatcher, io, context, github, environment }: ToolSetting,
): { readonly tools: Tools; readonly close: () => void } {
  const { inputs, settings } = prepared;
  const portFor = (address: string) => (isLoopback(address) ? (settings.tlsPort ?? 443) : 443);
  // What only strangers' DNS names leads nowhere but to the internet; simulators have ports of their own.
  const publicPort = (address: string, port: number, simulated: number | undefined) =>
    isLoopback(address) ? simulated : isUnroutable(address) ? undefined : port;
  const dns = createDns({
    ...context,
    resolvers: inputs.dnsResolvers,
    dispatcher,
    portFor: (address) => publicPort(address, 53, settings.dnsPort),
  });
  const originOf = ({ id }: { id: string }) => settings.origins.get(id);
  const tools: Tools = {
    vendors: createVendors({ dispatcher, writes: mode === 'sync', originOf, mask: io.mask }, context),
    dns,
    probe: createProbe({ ...context, portFor }),
    visit: createVisit({
      ...context,
      portFor: (address, scheme) =>
        scheme === 'http' ? publicPort(address, 80, settings.httpPort) : publicPort(address, 443, settings.tlsPort),
    }),
    state: openState(prepared, mode, github, environment),
    locked: createLocks(),
  };
  return { tools, close: () => dns.close() };
}
