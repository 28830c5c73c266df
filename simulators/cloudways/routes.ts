import type { Account, Effect, Operation, SimulatedApp } from './account.ts';
import { serves } from './account.ts';
import type { Assumptions } from './assumptions.ts';
import {
  boolean,
  email,
  type Fields,
  integer,
  isYes,
  list,
  problem,
  problemsOf,
  type Rule,
  strings,
  text,
} from './fields.ts';
import type { View } from './view.ts';

/** One endpoint below `/api/v2`. */
export interface Route {
  readonly method: string;
  readonly path: RegExp;
  readonly effect: 'read' | 'write';
  /** `id` is what the path's group matched. */
  handle(fields: Fields, id: string): Response;
}

const json = (body: unknown, status = 200) => Response.json(body, { status });
const semantic = (message: string) => json({ status: false, message }, 422);

export function createRoutes(account: Account, view: View, assumptions: Assumptions): readonly Route[] {
  /** Validates, finds the app, and looks whether its server is locked, before `work` is done. */
  const onApp =
    (rules: Readonly<Record<string, Rule>>, lock: boolean, work: (app: SimulatedApp, fields: Fields) => Response) =>
    (fields: Fields): Response => {
      const problems = problemsOf(fields, { server_id: integer, app_id: integer, ...rules });
      if (problems) return json(problems, 422);
      const server = account.servers().find(({ id }) => id === String(fields['server_id']));
      if (!server) return semantic('server_id: invalid or not found for this account.');
      const app = server.apps.find(({ id }) => id === String(fields['app_id']));
      if (!app) return semantic('app_id: invalid or not found for this account.');
      const running = lock ? account.running(server.id) : undefined;
      return running ? json(view.locked(running), 422) : work(app, fields);
    };
  const start = (type: string, app: SimulatedApp, ms: number, effect: Effect): Operation =>
    account.start(type, { serverId: app.serverId, appId: app.id }, ms, effect);

  const setAliases = (app: SimulatedApp, fields: Fields): Response => {
    const aliases = strings(fields['aliases']);
    if (aliases.length === 0 && assumptions.emptyAliases === 'refused') {
      return json({ aliases: problem('required', 'The aliases field is required.') }, 422);
    }
    const apply = () => {
      if (aliases.length === 0 && assumptions.emptyAliases === 'ignored') return;
      account.change(app.id, { aliases }, 'late');
    };
    if (assumptions.aliasesMs === 0) {
      apply();
      const { aliasesAnswer } = assumptions;
      return aliasesAnswer === 'nothing' ? new Response(null, { status: 204 }) : json(aliasesAnswer === '[]' ? [] : {});
    }
    const effect = async () => {
      apply();
      return undefined;
    };
    return json(view.started(start('update_aliases', app, assumptions.aliasesMs, effect)));
  };

  const setPrimary = (app: SimulatedApp, cname: string): Response => {
    const effect = async () => {
      const { cname: former, aliases } = account.app(app.id);
      const kept = former !== '' && assumptions.formerPrimaryBecomesAlias;
      account.change(app.id, { cname, aliases: kept ? [...aliases, former] : aliases }, 'late');
      return undefined;
    };
    return json(view.started(start('update_cname', app, assumptions.cnameMs, effect)));
  };

  const installCertificate = (app: SimulatedApp, fields: Fields): Response => {
    const names = strings(fields['ssl_domains']);
    if (names.length === 0)
      return json({ ssl_domains: problem('required', 'The ssl domains field is required.') }, 422);
    if (names.length > 100) {
      return json({ ssl_domains: problem('max', 'The ssl domains may not have more than 100 items.') }, 422);
    }
    // A wildcard needs its DNS record created and verified by two other calls first, which nobody made.
    if (isYes(fields['wild_card'])) return semantic('The DNS record of the wildcard certificate is not verified.');
    const blocker = whyNot(app, names, assumptions);
    const order = blocker
      ? { install: async () => blocker }
      : account.order(app.id, { kind: 'issued', names, email: String(fields['ssl_email']) });
    return json(view.started(start('lets_encrypt_install', app, assumptions.certificateMs, order.install)));
  };

  const appPath = /^\/app\/manage\/cname$/;
  return [
    { method: 'GET', path: /^\/server$/, effect: 'read', handle: () => json(view.servers(account.shown())) },
    {
      method: 'GET',
      path: /^\/operation\/([^/]+)$/,
      effect: 'read',
      handle: (_fields, id) => {
        const operation = account.operation(id);
        const hidden = operation?.foreign && !assumptions.foreignOperationsReadable;
        return operation && !hidden ? json(view.operation(operation)) : json({ message: 'Operation not found.' }, 404);
      },
    },
    {
      method: 'POST',
      path: /^\/app\/manage\/aliases$/,
      effect: 'write',
      handle: onApp({ aliases: list }, assumptions.aliasesTakeLock, setAliases),
    },
    {
      method: 'POST',
      path: appPath,
      effect: 'write',
      handle: onApp({ cname: text }, true, (app, fields) => setPrimary(app, String(fields['cname']))),
    },
    { method: 'DELETE', path: appPath, effect: 'write', handle: onApp({}, true, (app) => setPrimary(app, '')) },
    {
      method: 'POST',
      path: /^\/security\/lets_encrypt_install$/,
      effect: 'write',
      handle: onApp({ ssl_email: email, wild_card: boolean, ssl_domains: list }, true, installCertificate),
    },
  ];
}

/** Why Let's Encrypt would not be asked, or could not reach the app; undefined when nothing is in the way. */
function whyNot(app: SimulatedApp, names: readonly string[], assumptions: Assumptions): string | undefined {
  if (assumptions.wildcardBlocks && app.certificate?.kind === 'wildcard') {
    return 'A wildcard certificate is installed. Remove it first.';
  }
  const stranger = names.find((name) => name.startsWith('*.') || !serves(app, name));
  return stranger !== undefined && assumptions.certificateNeedsHostname
    ? `${stranger}: the challenge file could not be fetched.`
    : undefined;
}
