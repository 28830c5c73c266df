import type { World } from '../kit/world.ts';
import type { Assumptions } from './assumptions.ts';
import { type Account, configureWebServer, type Holder, namesOf, rowsOf, type WebApp } from './state.ts';

const day = 86_400_000;
/** How long AutoSSL waits before it tries a domain again. */
const autoPause = 3_600_000;

/** What RunCloud does about certificates behind the API: fills orders, renews, and runs AutoSSL. */
export interface Issuance {
  /** Orders a certificate for the names that are served when the order is filled; resolves when that is settled. */
  order(app: WebApp, holder: Holder): Promise<void>;
  /**
   * Does what has become due: renewals, AutoSSL. It happens when somebody looks, because a clock that skips would run
   * for ever after a vendor that works in the background.
   */
  look(app: WebApp): void;
  close(): Promise<void>;
}

export function createIssuance(account: Account, { clock, issuer }: World, assumptions: Assumptions): Issuance {
  const closing = new AbortController();
  const running = new Set<Promise<void>>();

  const fill = async (app: WebApp, holder: Holder): Promise<void> => {
    await clock.sleep(assumptions.issuanceDelay, closing.signal);
    const names = namesFor(app, holder, assumptions);
    const result = names.length > 0 ? await issuer.order(names, app.server.edge) : undefined;
    const certificate = app.certificates.get(holder);
    if (!certificate) return;
    if (result?.ok) app.certificates.set(holder, { ...certificate, issued: { names, pair: result, at: clock.now() } });
    else if (!certificate.issued && assumptions.failedFirstOrder === 'removed') app.certificates.delete(holder);
    configureWebServer(app);
  };

  const order = (app: WebApp, holder: Holder): Promise<void> => {
    app.orderedAt.set(holder, clock.now());
    // An authority that is out of reach fills no order, and neither does a vendor that closes.
    const settled = fill(app, holder).catch(() => {});
    running.add(settled);
    void settled.then(() => running.delete(settled));
    return settled;
  };

  const look = (app: WebApp): void => {
    const now = clock.now();
    for (const [holder, { method, issued }] of app.certificates) {
      const last = app.orderedAt.get(holder) ?? 0;
      if (method === 'letsencrypt' && issued && now >= issued.at + assumptions.renewAfterMs && now >= last + day)
        void order(app, holder);
    }
    if (app.mode !== 'auto') return;
    for (const { id, name } of rowsOf(app)) {
      const waits = now < (app.orderedAt.get(id) ?? Number.NEGATIVE_INFINITY) + autoPause;
      if (waits || name.startsWith('*.') || app.certificates.get(id)?.issued) continue;
      app.certificates.set(id, autoCertificate(account.nextId(), now));
      void order(app, id);
    }
  };

  return {
    order,
    look,
    close: async () => {
      closing.abort(new Error('the simulator is closing'));
      await Promise.all(running);
    },
  };
}

function namesFor(app: WebApp, holder: Holder, { wildcardsInOrders }: Assumptions): readonly string[] {
  const rows = holder === 'app' ? rowsOf(app) : rowsOf(app).filter(({ id }) => id === holder);
  const byDns = app.certificates.get(holder)?.authorizationMethod === 'dns-01';
  const included = byDns || wildcardsInOrders === 'included';
  return rows.filter(({ name }) => included || !name.startsWith('*.')).flatMap(namesOf);
}

const autoCertificate = (id: number, createdAt: number) => ({
  id,
  method: 'letsencrypt' as const,
  authorizationMethod: 'http-01' as const,
  staging: false,
  protocol: 2,
  enableHttp: true,
  enableHsts: false,
  createdAt,
});
