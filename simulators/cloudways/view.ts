import { shuffled } from '../kit/random.ts';
import type { Random } from '../kit/world.ts';
import type { Operation, SimulatedApp, SimulatedServer } from './account.ts';
import type { Assumptions } from './assumptions.ts';

/** Every password that an answer holds begins with this. */
const passwordMark = 'cloudways-canary-';

/** How the account looks through the API. */
export interface View {
  servers(servers: readonly SimulatedServer[]): unknown;
  operation(operation: Operation): unknown;
  /** The answer to a call that started an operation. */
  started(operation: Operation): unknown;
  locked(operation: Operation): unknown;
}

/** `secret` is told every password that is shown. */
export function createView(random: Random, assumptions: Assumptions, secret: (value: string) => string): View {
  const anyOrder = <T>(items: readonly T[]): readonly T[] =>
    assumptions.shuffledLists ? shuffled(items, random) : items;
  const oneOf = <T>(...choices: readonly T[]): T | undefined => choices[Math.floor(random() * choices.length)];
  const yesNo = (value: boolean): unknown => {
    if (!assumptions.mixedBooleans) return value ? '1' : '0';
    return value ? oneOf<unknown>('1', 1, true) : oneOf<unknown>('0', 0, false, undefined);
  };
  const password = (of: string) => secret(`${passwordMark}${of}`);

  const app = (one: SimulatedApp) => {
    const fqdn = `wordpressmu-${one.serverId}-${one.id}.cloudwaysapps.com`;
    const { certificate } = one;
    return {
      id: one.id,
      label: one.label,
      application: 'wordpressmu',
      app_version: '6.8',
      app_fqdn: fqdn,
      app_user: 'admin@network.example',
      app_password: password(`app-${one.id}`),
      sys_user: `sys${one.id}`,
      sys_password: password(`sys-${one.id}`),
      cname: one.cname,
      aliases: anyOrder(one.aliases),
      mysql_db_name: `db${one.id}`,
      mysql_user: `db${one.id}`,
      mysql_password: password(`mysql-${one.id}`),
      symlink: null,
      server_id: one.serverId,
      project_id: null,
      webroot: 'public_html',
      is_csr_available: yesNo(true),
      is_csr_installed: yesNo(false),
      own_ssl: certificate?.kind === 'custom' ? yesNo(true) : null,
      wild_card: yesNo(certificate?.kind === 'wildcard'),
      lets_encrypt: certificate === undefined || certificate.kind === 'custom' ? null : letsEncrypt(fqdn, certificate),
      is_staging: yesNo(false),
      is_enable: yesNo(true),
    };
  };
  const letsEncrypt = (fqdn: string, { kind, names, email }: NonNullable<SimulatedApp['certificate']>) => ({
    app_prefix: fqdn,
    auto: yesNo(true),
    is_installed: yesNo(true),
    is_verified: yesNo(kind === 'wildcard'),
    ssl_domains: kind === 'wildcard' ? names.filter((name) => !name.startsWith('*.')) : names,
    ssl_email: email,
    ...(kind === 'wildcard' && { type: 'wc' }),
  });
  const operationFields = ({ id, type, serverId, appId, state, message }: Operation) => {
    const completed = { running: '0', done: '1', failed: '-1' }[state];
    return {
      id,
      type,
      server_id: serverId,
      app_id: appId,
      estimated_time_remaining: state === 'running' ? '2' : '0',
      frontend_step_number: '1',
      status: message,
      is_completed: assumptions.completedAs === 'text' ? completed : Number(completed),
      message,
    };
  };

  return {
    servers: (servers) => ({
      status: true,
      servers: anyOrder(servers).map(({ id, address, apps }) => ({
        id,
        label: `server ${id}`,
        status: 'running',
        is_terminated: '0',
        platform: 'debian',
        cloud: 'do',
        region: 'lon1',
        zone: null,
        server_fqdn: `11111-${id}.cloudwaysapps.com`,
        public_ip: address,
        master_user: `master_${id}`,
        master_password: password(`master-${id}`),
        addons: [],
        ssh_keys: [],
        operations: [],
        apps: anyOrder(apps).map(app),
      })),
    }),
    operation: (operation) => ({
      status: assumptions.uselessOperationStatus ? oneOf<unknown>(true, false, undefined) : true,
      operation: operationFields(operation),
    }),
    started: ({ id }) => {
      const spelled = /^\d+$/.test(id) ? oneOf<unknown>(id, Number(id)) : id;
      return {
        operation_id: { operation_id: spelled },
        'operation.id': { operation: { id: spelled } },
        'response.operation_id': { response: { operation_id: spelled } },
        'data.operation_id': { data: { operation_id: spelled } },
        'server.operations': { server: { operations: [{ id: spelled }] } },
      }[assumptions.operationIdAt];
    },
    locked: (operation) => {
      const { app_id: _, ...shown } = operationFields(operation);
      return { message: 'An operation is already in progress for this server.', operation: shown };
    },
  };
}
