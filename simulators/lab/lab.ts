import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './daemon.ts';
import { type Knot, startKnot, type Zone } from './knot.ts';
import { startUnbound } from './unbound.ts';

export { recordLines, type Zone } from './knot.ts';
export { available } from './parts.ts';

/** A world of name servers, on loopback alone. */
export interface LabSetting {
  /** Authoritative servers by loopback address (127.0.0.0/8), and the zones that each has. */
  readonly servers: Readonly<Record<string, readonly Zone[]>>;
  /**
   * DS records that the resolver trusts besides those of the signed zones: a zone whose keys they are not does not
   * validate. Zones that they name are not trusted by their own keys.
   */
  readonly trusted?: readonly string[];
  /** Where the resolver listens; 127.0.0.1 when left out. */
  readonly resolver?: string;
}

export interface Lab {
  /** The validating resolver that sees all of it. */
  readonly resolver: { readonly kind: 'server'; readonly host: string; readonly port: number };
  /** The port of all authoritative servers. */
  readonly port: number;
  /** The name of the authoritative server at an address; it exists in DNS. */
  nameOf(address: string): string;
  /** Gives a zone other records, on the server at `address` or on all that have the zone, and makes the resolver forget it. */
  put(zone: Zone, address?: string): Promise<void>;
  close(): Promise<void>;
}

/**
 * Starts a Knot for each address and one Unbound, on ports that need no privilege. The root belongs to the lab, so that
 * no question leaves the machine: names in none of its zones do not exist.
 */
export async function startLab({ servers, trusted = [], resolver = '127.0.0.1' }: LabSetting): Promise<Lab> {
  const folder = await mkdtemp(join(tmpdir(), 'lab-'));
  const addresses = Object.keys(servers);
  const started: { close(): Promise<void> }[] = [];
  const close = async () => {
    await Promise.all(started.map((one) => one.close()));
    await rm(folder, { recursive: true, force: true });
  };
  const folderOf = async (name: string) => {
    await mkdir(join(folder, name));
    return join(folder, name);
  };
  try {
    const port = await freePort(addresses);
    const zonesOf = withRoot(servers);
    const holders = (zone: string) => addresses.filter((address) => zonesOf(address).some(({ name }) => name === zone));
    const knots: Knot[] = [];
    for (const address of addresses) {
      const knot = await startKnot({
        address,
        port,
        folder: await folderOf(address),
        zones: zonesOf(address),
        servers: (zone) => holders(zone).map(nameOf),
      });
      knots.push(knot);
      started.push(knot);
    }
    const names = new Set(addresses.flatMap((address) => zonesOf(address).map(({ name }) => name)));
    const listening = await freePort([resolver]);
    const unbound = await startUnbound({
      address: resolver,
      port: listening,
      folder: await folderOf('unbound'),
      stubs: new Map([...names].map((zone) => [zone, holders(zone).map((address) => `${address}@${port}`)])),
      trusted: [...trusted, ...(await ownKeys(knots, zonesOf, trusted))],
    });
    started.push(unbound);
    return {
      resolver: { kind: 'server', host: resolver, port: listening },
      port,
      nameOf,
      put: async (zone, address) => {
        const holding = address === undefined ? holders(zone.name) : [address];
        await Promise.all(
          knots.filter((knot) => holding.includes(knot.address)).map((knot) => knot.put(rooted(zone, addresses))),
        );
        await unbound.forget(zone.name);
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

const nameOf = (address: string): string => `ns-${address.replaceAll('.', '-')}.lab`;

/** The zones of each server; the first has the root, unless another has it, and the root knows the servers. */
function withRoot(servers: LabSetting['servers']): (address: string) => readonly Zone[] {
  const addresses = Object.keys(servers);
  const hasRoot = Object.values(servers).some((zones) => zones.some(({ name }) => name === '.'));
  return (address) => {
    const root = hasRoot || address !== addresses[0] ? [] : [{ name: '.', records: [] }];
    return [...root, ...(servers[address] ?? [])].map((zone) => rooted(zone, addresses));
  };
}

const rooted = (zone: Zone, addresses: readonly string[]): Zone =>
  zone.name === '.'
    ? { ...zone, records: [...zone.records, ...addresses.map((address) => `${nameOf(address)}. A ${address}`)] }
    : zone;

async function ownKeys(
  knots: readonly Knot[],
  zonesOf: (address: string) => readonly Zone[],
  trusted: readonly string[],
): Promise<readonly string[]> {
  const named = new Set(trusted.map((record) => record.replace(/\.?\s.*$/, '')));
  const keys = await Promise.all(
    knots.flatMap((knot) =>
      zonesOf(knot.address)
        .filter(({ name, signed }) => signed && !named.has(name))
        .map(({ name }) => knot.keysOf(name)),
    ),
  );
  return keys.flat();
}
