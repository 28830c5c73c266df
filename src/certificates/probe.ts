import type { Context } from '../context.ts';
import { askedName } from '../dns/wildcard.ts';
import { type Hostname, parseHostname } from '../hostname.ts';
import { createLimit, type Limit } from '../limit.ts';
import { familyOf } from '../network.ts';
import { examine } from './examine.ts';
import { createHandshake, type Handshake, type Shake } from './handshake.ts';
import type { Probe, Served, Shown } from './served.ts';
import { createTrust, systemRoots } from './trust.ts';

export interface ProbeSetting extends Pick<Context, 'clock' | 'random' | 'signal'> {
  /** The port on which an address is asked; 443 but on loopback. */
  readonly portFor: (address: string) => number;
  /** PEM certificates of the authorities that count; those of Node and of the system when left out. */
  readonly trusted?: () => readonly string[];
  /** What one handshake may take. */
  readonly timeoutMs?: number;
  /** Handshakes at a time. */
  readonly concurrency?: number;
}

/** Handshakes at a time with one address: it is someone's web server. */
const perAddress = 8;

/** Handshakes that may time out at an address that never answered: with hundreds of names, each would cost seconds. */
const patience = 3;

/** The same for all addresses of the run: strangers' DNS may name any number of silent ones. */
const patienceWithAll = 256;

/**
 * Shakes hands with each address for a hostname and judges what was served as a browser would, at the time of the
 * clock. A wildcard is asked for as a random name below it. One definite "no" decides; an address that can't be reached
 * decides nothing while another one can.
 */
export function createProbe(setting: ProbeSetting): Probe {
  const { clock, random, signal, portFor, trusted = systemRoots, timeoutMs = 10_000, concurrency = 32 } = setting;
  const trust = createTrust(trusted);
  const shake = createHandshake(trust, timeoutMs, signal);
  const street: Street = { shake, limit: createLimit(concurrency), silences: 0 };
  const doors = new Map<string, Door>();
  const doorOf = (address: string): Door => {
    const door = doors.get(address) ?? createDoor(address, portFor(address), street, random);
    doors.set(address, door);
    return door;
  };

  return async (name, addresses) => {
    if (!parseHostname(name).ok) return { state: 'unknown', reason: 'it is not a DNS name' };
    const single = addresses.filter((address) => familyOf(address) !== undefined);
    if (single.length === 0) return { state: 'unknown', reason: 'no address of the app is known' };
    const asked = askedName(name, random);
    const all = single.map(async (address) => ({ ...(await look(doorOf(address), asked)), address }));
    return merge(await Promise.all(all));
  };

  async function look(door: Door, asked: Hostname): Promise<Shown> {
    const handshake = await door.shake(asked);
    if (handshake.kind === 'unreachable') return { state: 'unknown', reason: handshake.reason };
    if (handshake.kind !== 'certificate') return { state: 'uncovered', reason: handshake.kind };
    const shown = examine(handshake, asked, clock.now(), trust);
    const strange = shown.state === 'uncovered' && shown.reason === 'wrong-name' ? shown.certificate : undefined;
    const isDefault = strange !== undefined && strange.fingerprint === (await door.defaultFingerprint());
    return isDefault ? { state: 'uncovered', reason: 'default', certificate: strange } : shown;
  }
}

/** What all addresses share. */
interface Street {
  readonly shake: Shake;
  readonly limit: Limit;
  /** Handshakes that timed out at addresses that had not answered before. */
  silences: number;
}

/** The way to one address. */
interface Door {
  readonly shake: (name: Hostname) => Promise<Handshake>;
  /** SHA-256, hex, of what is shown to a name that no server knows; asked for once. */
  readonly defaultFingerprint: () => Promise<string | undefined>;
}

/** Few handshakes at a time, and none any more when the first ones all came to nothing. */
function createDoor(address: string, port: number, street: Street, random: () => number): Door {
  const limit = createLimit(perAddress);
  let answered = false;
  let silences = 0;
  let stranger: Promise<string | undefined> | undefined;
  const knock = async (name: Hostname): Promise<Handshake> => {
    if (!answered && silences >= patience) return { kind: 'unreachable', reason: 'answers nothing' };
    if (!answered && street.silences >= patienceWithAll) return { kind: 'unreachable', reason: tooQuiet };
    const handshake = await street.shake(address, port, name);
    if (handshake.kind !== 'unreachable') answered = true;
    else if (handshake.silent && !answered) {
      silences += 1;
      street.silences += 1;
    }
    return handshake;
  };
  const shake = (name: Hostname) => limit(() => street.limit(() => knock(name)));
  return {
    shake,
    defaultFingerprint: () => {
      stranger ??= shake(askedName('*.invalid', random)).then((handshake) =>
        handshake.kind === 'certificate'
          ? handshake.chain[0]?.fingerprint256.replaceAll(':', '').toLowerCase()
          : undefined,
      );
      return stranger;
    },
  };
}

const tooQuiet = 'so many addresses answer nothing that no more are tried';

/**
 * One definite "no" decides, then the certificate that ends first; a server that can't be reached decides nothing. A closed
 * port decides only where no other server has a certificate: a new one would not open it.
 */
function merge(all: readonly (Shown & { readonly address: string })[]): Served {
  const each = all.length > 1 ? { each: all } : {};
  const covered = all.filter((served) => served.state === 'covered');
  const [soonest] = covered.toSorted((a, b) => a.certificate.notAfter - b.certificate.notAfter);
  const refusing = all.filter((served) => served.state === 'uncovered');
  const decides = refusing.find(({ reason }) => reason !== 'closed') ?? soonest ?? refusing[0];
  if (decides) return { ...decides, ...each };
  const reasons = all.map((served) => (served.state === 'unknown' ? `${served.address}: ${served.reason}` : ''));
  return { state: 'unknown', reason: reasons.join('; '), ...each };
}
