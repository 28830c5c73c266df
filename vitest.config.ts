import { defineConfig } from 'vitest/config';

/** The package as plugins know it, from its sources. */
const entry = (path: string) => new URL(path, import.meta.url).pathname;

export default defineConfig({
  resolve: {
    alias: {
      'multisite-domain-sync/provider': entry('src/providers/provider.ts'),
      'multisite-domain-sync/conformance': entry('conformance/conformance.ts'),
      'multisite-domain-sync/simulator': entry('simulators/kit/index.ts'),
    },
  },
  test: {
    include: ['__tests__/**/*.test.ts'],
    globalSetup: '__tests__/support/left-out.ts',
    // Most of the time the tests wait for simulated vendors, so no core is kept free.
    maxWorkers: '100%',
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
