import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';

const executablePath = '/usr/bin/chromium';

/** Whether there is a browser to test with; where there has to be one (`REQUIRE_LAB=1`), tests fail without it. */
export function hasBrowser(): boolean {
  if (existsSync(executablePath) || process.env['REQUIRE_LAB'] === '1') return true;
  process.stderr.write(
    `The HTML report is not tested in a browser: ${executablePath} is missing (apt install chromium).\n`,
  );
  return false;
}

/** Chromium with a profile of its own that talks to nobody by itself. */
export async function openBrowser(): Promise<{ readonly browser: BrowserContext; close(): Promise<void> }> {
  const profile = await mkdtemp(join(tmpdir(), 'chromium-'));
  const browser = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  return {
    browser,
    close: async () => {
      await browser.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
