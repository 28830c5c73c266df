import { isIP } from 'node:net';
import type { Account, App, Issued, Server } from './account.ts';

/**
 * AutoSSL looks at an app some time after its domains changed. It wakes by itself for that, so that a certificate is on
 * the server although nobody calls the API; a retry or a renewal waits for the next request, because a sleeper for it
 * would make a skipping clock race through the months.
 */
export function domainsChanged(account: Account, app: App, closing: AbortSignal): void {
  const { clock } = account.world;
  const { availableAfterMs, reissue } = account.assumptions;
  if (!Number.isFinite(availableAfterMs) || (app.ssl?.auto && !reissue)) return;
  app.due = clock.now() + availableAfterMs;
  clock.sleep(availableAfterMs, closing).then(
    () => lookAt(account, app),
    () => {},
  );
}

/** Does what is due by now; whoever asks meanwhile waits for the same order. */
export function lookAt(account: Account, app: App): Promise<void> {
  if (!app.ordering && account.world.clock.now() >= app.due) {
    app.ordering = order(account, app).finally(() => {
      app.ordering = undefined;
    });
  }
  return app.ordering ?? Promise.resolve();
}

async function order(account: Account, app: App): Promise<void> {
  const { clock } = account.world;
  const { retryAfterMs, renewAfterMs } = account.assumptions;
  const wanted = certifiable(account, app.domains);
  app.due = Number.POSITIVE_INFINITY;
  const issued = await issue(account, app.server, wanted);
  const complete = issued?.names.length === wanted.length;
  app.due = Math.min(app.due, clock.now() + (complete ? renewAfterMs : retryAfterMs));
  if (!issued) return;
  app.available = issued;
  if (app.ssl?.auto) await install(account, app, issued);
}

/** Puts a certificate on the app's server. */
export async function install({ world }: Account, app: App, { names, pair }: Issued): Promise<void> {
  app.installed = names;
  if (app.server.address !== null) (await world.edge(app.server.address)).install(keyOf(app), names, pair);
}

export async function uninstall({ world }: Account, app: App): Promise<void> {
  app.installed = [];
  if (app.server.address !== null) (await world.edge(app.server.address)).install(keyOf(app), [], undefined);
}

const keyOf = ({ id }: App): string => `serverpilot/${id}`;

function certifiable({ assumptions }: Account, domains: readonly string[]): readonly string[] {
  const plain = [...new Set(domains)].filter((name) => !name.startsWith('*.') && isIP(name) === 0);
  if (assumptions.unvalidatable === 'no-certificate' && plain.length < domains.length) return [];
  return plain.slice(0, assumptions.namesPerCertificate);
}

/** One certificate for the names that validate: all at once if that works, else those that would alone. */
async function issue({ world }: Account, { address }: Server, wanted: readonly string[]): Promise<Issued | undefined> {
  if (wanted.length === 0) return undefined;
  const server = address === null ? undefined : await world.edge(address);
  const order = (names: readonly string[]) => world.issuer.order(names, server);
  const all = await order(wanted);
  if (all.ok) return { names: wanted, pair: all };
  const alone = await Promise.all(wanted.map(async (name) => ((await order([name])).ok ? [name] : [])));
  const names = alone.flat();
  const some = names.length > 0 ? await order(names) : undefined;
  return some?.ok ? { names, pair: some } : undefined;
}
