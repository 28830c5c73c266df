import { cloudways } from './cloudways/index.ts';
import type { Provider } from './provider.ts';
import { runcloud } from './runcloud/index.ts';
import { serverpilot } from './serverpilot/index.ts';

/** Every provider that the action knows; the key is the word in domains.yml. Adding a vendor adds one line here. */
export const providers: Readonly<Record<string, Provider>> = { cloudways, runcloud, serverpilot };
