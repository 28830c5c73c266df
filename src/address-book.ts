import type { AppConfig } from './config/config.ts';
import { type AddressSet, addressSet } from './network.ts';

/** Where the apps of a run are, so that an address that is wrong for one of them can be told to be another's. */
export interface AddressBook {
  /** Says at which addresses the vendor has an app. Only the first word of each app counts. */
  announce(app: string, addresses: readonly string[]): void;
  /** The app, another than this one, that an address belongs to. Waits until every app has announced its own. */
  ownerOf(address: string, except: string): Promise<string | undefined>;
}

export function createAddressBook(apps: readonly AppConfig[]): AddressBook {
  const pages = new Map(
    apps.map((app) => {
      const { promise, resolve } = Promise.withResolvers<AddressSet>();
      return [app.name, { promise, say: (own: readonly string[]) => resolve(addressSet([...app.addresses, ...own])) }];
    }),
  );
  return {
    announce: (app, addresses) => pages.get(app)?.say(addresses),
    ownerOf: async (address, except) => {
      for (const [app, { promise }] of pages) {
        if (app !== except && (await promise)(address)) return app;
      }
      return undefined;
    },
  };
}
