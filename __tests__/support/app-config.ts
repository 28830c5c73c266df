import type { AppConfig } from '../../src/config/config.ts';
import type { Location } from '../../src/finding.ts';

/** Where nothing depends on the place. */
export const top: Location = { file: 'domains.yml', line: 1, column: 1 };

/** An app that declares nothing and has no www rule, unless told otherwise. */
export const appConfig = (change: Partial<AppConfig> = {}): AppConfig => ({
  name: 'network',
  provider: 'cloudways',
  www: 'never',
  prune: 'owned',
  keep: [],
  addresses: [],
  expect: [],
  ssl: true,
  paused: false,
  domains: [],
  location: top,
  ...change,
});
