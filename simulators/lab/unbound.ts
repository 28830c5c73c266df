import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Daemon, runTool, startDaemon } from './daemon.ts';

/** A validating resolver on loopback. */
export interface Unbound extends Daemon {
  /** Forgets what it knows of a zone. */
  forget(zone: string): Promise<void>;
}

export interface UnboundSetting {
  readonly address: string;
  readonly port: number;
  /** An empty folder of its own; who gives it takes it away. */
  readonly folder: string;
  /** The addresses, `127.0.53.1@5300`, of the name servers of each zone. */
  readonly stubs: ReadonlyMap<string, readonly string[]>;
  /** DS records that it trusts; what lies below them has to validate. */
  readonly trusted: readonly string[];
}

/** Starts Unbound, which knows nothing of the real internet if one of the stubs is the root. */
export async function startUnbound({ address, port, folder, stubs, trusted }: UnboundSetting): Promise<Unbound> {
  const config = join(folder, 'unbound.conf');
  const socket = join(folder, 'control');
  const zones = [...stubs].map(([zone, servers]) =>
    ['stub-zone:', `  name: "${zone}"`, ...servers.map((server) => `  stub-addr: ${server}`)].join('\n'),
  );
  await writeFile(
    config,
    `server:
  interface: ${address}@${port}
  access-control: 127.0.0.0/8 allow
  do-ip6: no
  do-daemonize: no
  do-not-query-localhost: no
  username: ""
  chroot: ""
  directory: "${folder}"
  pidfile: "${join(folder, 'unbound.pid')}"
  use-syslog: no
  verbosity: 1
  num-threads: 1
  module-config: "validator iterator"
  rrset-roundrobin: no
  trust-anchor-signaling: no
  local-zone: "test." nodefault
${trusted.map((record) => `  trust-anchor: "${record}"`).join('\n')}
remote-control:
  control-enable: yes
  control-use-cert: no
  control-interface: ${socket}
${zones.join('\n')}
`,
  );
  const daemon = await startDaemon('unbound', ['-c', config], /start of service/);
  return {
    ...daemon,
    forget: async (zone) => void (await runTool('unbound-control', ['-c', config, 'flush_zone', zone])),
  };
}
