import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { loadConfig } from '../src/config/load.ts';

const folder = fileURLToPath(new URL('../examples/config', import.meta.url));

test.for([
  { file: 'shortest.yml', apps: ['default'], domains: 2 },
  { file: 'several-apps.yml', apps: ['production', 'staging', 'shops', 'legacy'], domains: 8 },
])('examples/config/$file is right', async ({ file, apps, domains }) => {
  const { config, findings } = await loadConfig(file, folder, ['cloudways', 'runcloud', 'serverpilot']);
  expect(findings).toEqual([]);
  expect(config?.apps.map(({ name }) => name)).toEqual(apps);
  expect(config?.apps.flatMap((app) => app.domains)).toHaveLength(domains);
});
