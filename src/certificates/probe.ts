import type { Context } from '../context.ts';
import { askedName } from '../dns/wildcard.ts';
import { type Hostname, parseHostname } from '../hostname.ts';
import { createLimit, type Limit } from '../limit.ts';
import { familyOf } from '../network.ts';
import { examine } from './examine.ts';
import { createHandshake, type Handshake, type Shake } from './handshake.ts';
import type { Probe, Served } from './served.ts';
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

/**
 * Shakes hands with each address for a hostname and judges what was served as a browser would, at the time of the
 * clock. A wildcard is asked for as a random name below it. One definite "no" decides; an address that can't be reached
 * decides nothing while another one can.
 */
export function createProbe(setting: ProbeSetting): Probe {
  const { clock, random, signal, portFor, trusted = systemRoots, timeoutMs = 10_000, concurrency = 32 } = setting;
  const trust = createTrust(trusted);
  const shake = createHandshake(trust, timeoutMs, signal);
  const everywhere = createLimit(concurrency);
  const doors = new Map<string, Shake>();
  const doorOf = (address: string): Shake => {
    const door = doors.get(address) ?? createDoor(shake, everywhere);
    doors.set(address, door);
    return door;
  };

  return async (name, addresses) => {
    if (!parseHostname(name).ok) return { state: 'unknown', reason: 'it is not a DNS name' };
    const single = addresses.filter((address) => familyOf(address) !== undefined);
    if (single.length === 0) return { state: 'unknown', reason: 'no address of the app is known' };
    const asked = askedName(name, random);
    const all = single.map(async (address) =>
      judge(await doorOf(address)(address, portFor(address), asked), asked, address),
    );
    return merge(await Promise.all(all));
  };

  function judge(handshake: Handshake, asked: Hostname, address: string): Served {
    switch (handshake.kind) {
      case 'certificate':
        return examine(handshake, asked, clock.now(), trust);
      case 'no-tls':
        return { state: 'uncovered', reason: 'no-tls' };
      case 'unreachable':
        return { state: 'unknown', reason: `${address}: ${handshake.reason}` };
    }
  }
}

/** The way to one address: few handshakes at a time, and none any more when the first ones all came to nothing. */
function createDoor(shake: Shake, everywhere: Limit): Shake {
  const limit = createLimit(perAddress);
  let answered = false;
  let silences = 0;
  const knock: Shake = async (address, port, name) => {
    if (!answered && silences >= patience) return { kind: 'unreachable', reason: 'answers nothing' };
    const handshake = await everywhere(() => shake(address, port, name));
    if (handshake.kind !== 'unreachable') answered = true;
    else if (handshake.silent) silences += 1;
    return handshake;
  };
  return (address, port, name) => limit(() => knock(address, port, name));
}

function merge(all: readonly Served[]): Served {
  const bad = all.find(({ state }) => state === 'uncovered');
  if (bad) return bad;
  const covered = all.filter((served) => served.state === 'covered');
  const [soonest] = covered.toSorted((a, b) => a.certificate.notAfter - b.certificate.notAfter);
  if (soonest) return soonest;
  return {
    state: 'unknown',
    reason: all.flatMap((served) => (served.state === 'unknown' ? served.reason : [])).join('; '),
  };
}
