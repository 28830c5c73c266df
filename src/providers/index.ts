import type { Provider } from './provider.ts';

/** Every provider that the action knows; the key is the word in domains.yml. Adding a vendor adds one line here. */
export const providers: Readonly<Record<string, Provider>> = {};
