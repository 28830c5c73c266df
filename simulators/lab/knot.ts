import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Records } from '../kit/zone.ts';
import { type Daemon, runTool, startDaemon } from './daemon.ts';

/** A zone as one server has it. */
export interface Zone {
  /** Without a trailing dot; `.` is the root. */
  readonly name: string;
  /** Lines of a zone file, relative to the zone: `www 60 A 203.0.113.10`. SOA and NS are added where they are missing. */
  readonly records: readonly string[];
  readonly signed?: boolean;
}

/** An authoritative name server on one loopback address. */
export interface Knot extends Daemon {
  readonly address: string;
  /** Gives a zone that it has other records. */
  put(zone: Zone): Promise<void>;
  /** The DS records of a signed zone, which a validating resolver trusts. */
  keysOf(zone: string): Promise<readonly string[]>;
}

export interface KnotSetting {
  readonly address: string;
  readonly port: number;
  /** An empty folder of its own; who gives it takes it away. */
  readonly folder: string;
  readonly zones: readonly Zone[];
  /** The name servers of a zone that does not say its own. */
  readonly servers: (zone: string) => readonly string[];
}

/** Starts Knot DNS with these zones; signed ones get a key of their own. Source of the settings: knot.conf(5), 3.2. */
export async function startKnot(setting: KnotSetting): Promise<Knot> {
  const { address, folder, zones } = setting;
  const config = join(folder, 'knot.conf');
  const fileOf = new Map(zones.map(({ name }, index) => [name, join(folder, `${index}.zone`)]));
  let serial = 0;
  const write = async (zone: Zone) => {
    const file = fileOf.get(zone.name);
    if (file === undefined) throw new Error(`${address} has no zone ${zone.name}`);
    serial += 1;
    await writeFile(file, zoneFile(zone, serial, setting.servers(zone.name)));
  };
  await Promise.all([writeFile(config, configuration(setting, fileOf)), ...zones.map(write)]);
  for (const zone of zones.filter(({ signed }) => signed)) {
    await runTool('keymgr', ['-c', config, zone.name, 'generate', 'algorithm=13', 'ksk=yes', 'zsk=yes']);
  }
  const daemon = await startDaemon('knotd', ['-c', config], /server started/);
  return {
    ...daemon,
    address,
    put: async (zone) => {
      await write(zone);
      await runTool('knotc', ['-c', config, '-b', 'zone-reload', zone.name]);
    },
    keysOf: async (zone) => {
      const lines = (await runTool('keymgr', ['-c', config, zone, 'ds'])).trim().split('\n');
      return lines.filter((line) => / 13 2 /.test(line));
    },
  };
}

function configuration({ address, port, folder, zones }: KnotSetting, fileOf: ReadonlyMap<string, string>): string {
  const own = zones.map(
    ({ name, signed = false }) =>
      `  - domain: "${name}"\n    file: "${fileOf.get(name)}"\n    dnssec-signing: ${signed ? 'on' : 'off'}`,
  );
  return `server:
    rundir: "${folder}"
    listen: ${address}@${port}
    udp-workers: 1
    tcp-workers: 1
    background-workers: 1
log:
  - target: stdout
    any: info
database:
    storage: "${folder}"
policy:
  - id: lab
    manual: on
    single-type-signing: on
template:
  - id: default
    storage: "${folder}"
    zonefile-sync: -1
    zonefile-load: whole
    journal-content: none
    dnssec-policy: lab
zone:
${own.join('\n')}
`;
}

function zoneFile({ name, records }: Zone, serial: number, servers: readonly string[]): string {
  const ownServers = records.some((line) => /^@\s(.*\s)?NS\s/.test(line));
  return [
    `$ORIGIN ${name === '.' ? '' : name}.`,
    '$TTL 300',
    `@ 300 SOA ${servers[0] ?? 'ns.invalid'}. nobody.invalid. ${serial} 3600 600 86400 60`,
    ...(ownServers ? [] : servers.map((server) => `@ NS ${server}.`)),
    ...records,
    '',
  ].join('\n');
}

/** The records of the simulated world as lines of a zone file. */
export function recordLines(world: Readonly<Record<string, Records>>): readonly string[] {
  return Object.entries(world).flatMap(([owner, records]) => {
    const line = (type: string, value: string) => `${absolute(owner)} ${records.ttl ?? 300} ${type} ${value}`;
    return [
      ...(records.A ?? []).map((address) => line('A', address)),
      ...(records.AAAA ?? []).map((address) => line('AAAA', address)),
      ...(records.CNAME === undefined ? [] : [line('CNAME', absolute(records.CNAME))]),
      ...(records.TXT ?? []).map((text) => line('TXT', JSON.stringify(text))),
      ...(records.CAA ?? []).map(({ flags = 0, tag, value }) => line('CAA', `${flags} ${tag} "${value}"`)),
    ];
  });
}

/** A name in a zone file; bytes that are not letters, digits, `-`, `_` or `*` as `\\DDD`. */
function absolute(name: string): string {
  const escaped = [...Buffer.from(name)].map((byte) => {
    const character = String.fromCharCode(byte);
    return /[a-zA-Z0-9_*.-]/.test(character) ? character : `\\${String(byte).padStart(3, '0')}`;
  });
  return `${escaped.join('')}.`;
}
