import type { VendorSimulator } from '../kit/vendor.ts';
import { type Account, hostnamesOf } from './account.ts';

/** One app of the account, as a person sees it in the vendor's panel. */
export type CloudwaysApp = Pick<
  VendorSimulator,
  'constants' | 'address' | 'hostnames' | 'attach' | 'detach' | 'certified'
> & {
  readonly id: string;
  readonly serverId: string;
  /** The aliases as they are spelled, in the order in which they were set. */
  aliases(): readonly string[];
  setPrimary(name: string): void;
  /** A person uploads a certificate, or has a wildcard certificate made. */
  install(kind: 'custom' | 'wildcard', names: readonly string[]): Promise<void>;
};

/** `login` are the constants that every app of the account has in common. */
export function createPanel(id: string, account: Account, login: Readonly<Record<string, string>>): CloudwaysApp {
  const app = () => account.app(id);
  const { serverId } = app();
  return {
    id,
    serverId,
    address: account.server(serverId).address,
    constants: { ...login, WU_CLOUDWAYS_SERVER_ID: serverId, WU_CLOUDWAYS_APP_ID: id },
    hostnames: () => hostnamesOf(app()),
    aliases: () => app().aliases,
    attach: (name) => account.change(id, { aliases: [...app().aliases, name] }),
    detach: (name) => account.change(id, { aliases: app().aliases.filter((alias) => alias !== name) }),
    setPrimary: (cname) => account.change(id, { cname }),
    certified: () => [...(app().certificate?.names ?? [])].sort(),
    install: async (kind, names) => {
      const reason = await account.order(id, { kind, names, email: login['WU_CLOUDWAYS_EMAIL'] ?? '' }).install();
      if (reason !== undefined) throw new Error(reason);
    },
  };
}
