import { canonical, wildcardCovers } from '../../src/hostname.ts';
import type { World } from '../kit/world.ts';
import type { Assumptions } from './assumptions.ts';

export interface SimulatedServer {
  readonly id: string;
  readonly address: string;
  readonly apps: readonly SimulatedApp[];
}

export interface SimulatedApp {
  readonly id: string;
  readonly serverId: string;
  readonly label: string;
  /** The primary domain; empty when there is none. */
  readonly cname: string;
  readonly aliases: readonly string[];
  readonly certificate?: Installed | undefined;
}

export interface Installed {
  readonly kind: 'issued' | 'custom' | 'wildcard';
  readonly names: readonly string[];
  readonly email: string;
  /** When it is renewed, in milliseconds since the epoch. */
  readonly renewal?: number;
}

export interface Operation {
  readonly id: string;
  readonly type: string;
  readonly serverId: string;
  readonly appId: string;
  /** A person or the vendor started it. */
  readonly foreign: boolean;
  /** When it ends, in milliseconds since the epoch; may be infinite. */
  readonly due: number;
  readonly state: 'running' | 'done' | 'failed';
  readonly message: string;
}

/** What an operation does when its time has come; a text tells why it failed. */
export type Effect = () => Promise<string | undefined>;

/** Everything that one Cloudways account holds. Values are replaced, never changed, so that a snapshot is a reference. */
export interface Account {
  servers(): readonly SimulatedServer[];
  /** What a read shows: the servers, or the ones before the last change when reads are late. */
  shown(): readonly SimulatedServer[];
  server(id: string): SimulatedServer;
  app(id: string): SimulatedApp;
  /** A server answers on port 443 from its first day on. */
  addServer(address: string): Promise<SimulatedServer>;
  addApp(serverId: string, fields: Partial<Pick<SimulatedApp, 'label' | 'cname' | 'aliases'>>): SimulatedApp;
  /** `late`: the reads that follow may not show it yet. */
  change(id: string, fields: Partial<SimulatedApp>, late?: 'late'): void;
  start(
    type: string,
    where: { serverId: string; appId: string },
    ms: number,
    effect: Effect,
    foreign?: true,
  ): Operation;
  operation(id: string): Operation | undefined;
  /** The operation that locks a server, if one does. */
  running(serverId: string): Operation | undefined;
  /** Ends every operation whose time has come, and renews what is due. */
  settle(): Promise<void>;
  /** Has a certificate made; `install` puts it on the app's server, or tells why there is none. */
  order(appId: string, certificate: Installed): { install: Effect };
}

export function createAccount({ clock, random, issuer, edge }: World, assumptions: Assumptions): Account {
  let servers: readonly SimulatedServer[] = [];
  let before: { readonly servers: readonly SimulatedServer[]; left: number } | undefined;
  const operations = new Map<string, Operation>();
  const effects = new Map<string, Effect>();
  let lastId = 50_481;
  const nextId = () => {
    lastId += 1;
    return String(lastId);
  };

  const app = (id: string): SimulatedApp => {
    const found = servers.flatMap(({ apps }) => apps).find((one) => one.id === id);
    if (!found) throw new Error(`the simulator has no application ${id}`);
    return found;
  };
  const server = (id: string): SimulatedServer => {
    const found = servers.find((one) => one.id === id);
    if (!found) throw new Error(`the simulator has no server ${id}`);
    return found;
  };
  const change: Account['change'] = (id, fields, late) => {
    if (late && assumptions.lateReads > 0) before = { servers, left: assumptions.lateReads };
    servers = servers.map((server) => ({
      ...server,
      apps: server.apps.map((one) => (one.id === id ? { ...one, ...fields } : one)),
    }));
  };

  const order: Account['order'] = (appId, certificate) => {
    // The order is on its way while the operation runs; only what it came to waits for the operation's end.
    const at = edge(server(app(appId).serverId).address);
    const ordered = at
      .then((one) => issuer.order(certificate.names, one))
      .catch((error: unknown) => ({ ok: false as const, reason: `the authority is out of reach: ${String(error)}` }));
    return {
      install: async () => {
        const result = await ordered;
        if (!result.ok) return result.reason;
        (await at).install(`cloudways ${appId}`, certificate.names, result);
        change(appId, { certificate: { ...certificate, renewal: clock.now() + assumptions.renewAfterMs } });
        return undefined;
      },
    };
  };
  const renew = async ({ id, certificate }: SimulatedApp) => {
    if (certificate?.kind !== 'issued' || (certificate.renewal ?? Number.POSITIVE_INFINITY) > clock.now()) return;
    change(id, { certificate: { ...certificate, renewal: clock.now() + 86_400_000 } });
    await order(id, certificate).install();
  };

  return {
    servers: () => servers,
    shown: () => {
      if (!before || before.left === 0) return servers;
      before.left -= 1;
      return before.servers;
    },
    server,
    app,
    addServer: async (address) => {
      await edge(address);
      const added: SimulatedServer = { id: nextId(), address, apps: [] };
      servers = [...servers, added];
      return added;
    },
    addApp: (serverId, fields) => {
      const id = nextId();
      const added: SimulatedApp = { id, serverId, label: `network ${id}`, cname: '', aliases: [], ...fields };
      servers = servers.map((one) => (one.id === serverId ? { ...one, apps: [...one.apps, added] } : one));
      return added;
    },
    change,
    start: (type, { serverId, appId }, ms, effect, foreign) => {
      const wordy = assumptions.wordyOperationIds && random() < 1 / 3;
      const id = wordy ? `flex-${nextId()}` : nextId();
      const started = { id, type, serverId, appId, foreign: foreign ?? false, due: clock.now() + ms };
      const operation: Operation = { ...started, state: 'running', message: 'Process is initiated' };
      operations.set(id, operation);
      effects.set(id, effect);
      return operation;
    },
    operation: (id) => operations.get(id),
    running: (serverId) => [...operations.values()].find((one) => one.serverId === serverId && one.state === 'running'),
    settle: async () => {
      for (const operation of [...operations.values()]) {
        const effect = effects.get(operation.id);
        if (!effect || operation.due > clock.now()) continue;
        effects.delete(operation.id);
        const reason = await effect();
        const message = reason ?? 'Process is completed';
        operations.set(operation.id, { ...operation, state: reason === undefined ? 'done' : 'failed', message });
      }
      for (const one of servers.flatMap(({ apps }) => apps)) await renew(one);
    },
    order,
  };
}

/** Every hostname that an app serves, canonical and sorted. */
export function hostnamesOf({ cname, aliases }: SimulatedApp): readonly string[] {
  return [...new Set([cname, ...aliases].filter((name) => name !== '').map(canonical))].sort();
}

/** Whether a request for `name` reaches the app. */
export function serves(app: SimulatedApp, name: string): boolean {
  const hostname = canonical(name);
  return hostnamesOf(app).some((own) => own === hostname || wildcardCovers(own, hostname));
}
