import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Report } from '../src/report/report.ts';
import { hostile, hostileTexts, large } from './html-fixture.ts';
import { links, network, pageOf } from './report-fixture.ts';
import { hasBrowser, openBrowser } from './support/browser.ts';
import { allAttributes, allTags, linkProtocols, poorContrast, watchPolicy } from './support/in-page.ts';

describe.skipIf(!hasBrowser())('the HTML report in Chromium', () => {
  let browser: BrowserContext;
  let closeBrowser: () => Promise<void>;
  let html = '';
  const server = createServer((request, response) => {
    response.statusCode = request.url === '/' ? 200 : 404;
    response.setHeader('content-type', 'text/html; charset=utf-8').end(html);
  });

  beforeAll(async () => {
    ({ browser, close: closeBrowser } = await openBrowser());
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  });
  afterAll(async () => {
    await closeBrowser();
    server.close();
  });

  /** The page of a report, with everything that it asked the network for and everything that went wrong in it. */
  async function open(report: Report): Promise<{ page: Page; requests: string[]; troubles: string[] }> {
    html = pageOf(report, links);
    const page = await browser.newPage();
    const requests: string[] = [];
    const troubles: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    page.on('console', (message) => troubles.push(message.text()));
    page.on('pageerror', (error) => troubles.push(error.message));
    page.on('dialog', (dialog) => troubles.push(dialog.message()));
    await page.addInitScript(watchPolicy);
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    return { page, requests, troubles };
  }

  const shown = (page: Page) => page.locator('.names tbody tr:not([hidden]) th');
  const counter = (page: Page) => page.locator('#shown').textContent();

  describe('with 5,000 names', () => {
    let page: Page;
    let requests: string[];
    let troubles: string[];
    beforeAll(async () => {
      ({ page, requests, troubles } = await open(large));
    });
    afterAll(() => page.close());

    test('shows them all, in less than 5 MB', async () => {
      expect(await counter(page)).toBe('5016');
      expect(await page.locator('.names tbody tr').count()).toBe(5_016);
      expect(Buffer.byteLength(html)).toBeLessThan(5_000_000);
    });

    test('filters by text, and the counts follow', async () => {
      await page.fill('#search', 'customer-49 EXAMPLE');
      await expect.poll(() => counter(page)).toBe('111 of 5016');
      expect(await shown(page).count()).toBe(111);
      const chips = await page.locator('.chips label').allTextContents();
      const counts = chips.map((text) => Number(/\d+$/.exec(text)?.[0]));
      expect(counts[0]).toBe(111);
      expect(counts.slice(1).reduce((a, b) => a + b)).toBe(111);
      await page.press('#search', 'Escape');
      await expect.poll(() => counter(page)).toBe('5016');
    });

    test('filters by state and app together, and says when nothing is left', async () => {
      await page.locator('.chips label', { hasText: 'with wrong DNS' }).click();
      expect(await counter(page)).toBe('144 of 5016');
      await page.selectOption('#app', 'network-03');
      expect(await counter(page)).toBe('12 of 5016');
      await page.fill('#search', 'no such name');
      await expect.poll(() => page.locator('#nothing').isVisible()).toBe(true);
      await page.click('#reset');
      expect(await counter(page)).toBe('5016');
    });

    test('sorts by each column, both ways, and tells assistive technology', async () => {
      const head = (title: string) => page.locator('.names th[scope=col]', { hasText: title });
      const column = (index: number) =>
        page.$$eval('.names tbody tr', (rows, at) => rows.map((row) => row.children[at]?.textContent ?? ''), index);
      await head('Hostname').locator('button').click();
      expect(await head('Hostname').getAttribute('aria-sort')).toBe('ascending');
      expect((await column(0)).slice(0, 3)).toEqual(['customer-0.example', 'customer-1.example', 'customer-2.example']);
      await head('Hostname').locator('button').press('Enter');
      expect(await head('Hostname').getAttribute('aria-sort')).toBe('descending');
      expect((await column(0))[0]).toBe('partner-11.example');

      await head('Ends').locator('button').click();
      const dates = (await column(6)).map((text) => text.slice(0, 10)).filter((text) => text !== '');
      expect(dates).toEqual(dates.toSorted());
      expect(dates[0]).toBe('2026-12-05');
      expect((await column(6)).at(-1)).toBe('');
      expect(await page.locator('[aria-sort]').count()).toBe(1);

      await head('State').locator('button').click();
      expect((await column(2))[0]).toContain('with wrong DNS');
      await head('State').locator('button').click();
      expect((await column(2))[0]).toContain('not declared');
    });

    test('leads from an app to its hostnames, and from a hostname to what has to be done', async () => {
      await page.locator('.apps a', { hasText: 'network-05' }).click();
      expect(await counter(page)).toBe('418 of 5016');
      await page.locator('.names tbody tr:not([hidden]) a', { hasText: 'why' }).first().click();
      await expect.poll(() => page.locator('.findings li:target').isVisible()).toBe(true);
      const target = page.locator('.findings li:target');
      const record = await target.locator('.record code').textContent();
      expect(record).toMatch(/^customer-\d+\.example\. A 203\.0\.113\.10$/);
      await target.locator('.copy').click();
      await expect.poll(() => target.locator('.copy').textContent()).toBe('Copied');
      expect(await page.evaluate('navigator.clipboard.readText()')).toBe(record);
    });

    test('asks the network for nothing but itself, and nothing goes wrong', () => {
      expect(requests).toHaveLength(1);
      expect(troubles).toEqual([]);
    });
  });

  test('without its script everything is still there', async () => {
    html = pageOf(network, links);
    const page = await browser.newPage();
    const session = await browser.newCDPSession(page);
    await session.send('Emulation.setScriptExecutionDisabled', { value: true });
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    expect(await page.locator('.names tbody tr').count()).toBe(35);
    await page.close();
  });

  test.for(hostileTexts)('%s stays text', async (text) => {
    const { page, requests, troubles } = await open(hostile(text));
    const tags = await page.evaluate<string[]>(allTags);
    expect(tags.filter((tag) => !ours.tags.has(tag))).toEqual([]);
    const attributes = await page.evaluate<string[]>(allAttributes);
    expect(attributes.filter((name) => !ours.attributes.has(name))).toEqual([]);
    expect(await page.evaluate('document.scripts.length')).toBe(1);
    expect(await page.evaluate(linkProtocols)).toEqual(expect.arrayContaining(['http:', 'https:']));
    expect(await page.evaluate<string[]>(linkProtocols)).toHaveLength(2);
    const visible = text
      .replaceAll('\u202e', '\\u{202e}')
      .replaceAll('\u0000', '\\u{0}')
      .replaceAll('\u001b', '\\u{1b}')
      .replaceAll('\u2028', '\\u{2028}');
    expect(await page.locator('.names tbody th').allTextContents()).toContain(`${visible} ${visible}`);
    expect(requests).toHaveLength(1);
    expect(troubles).toEqual([]);
    expect(await page.title()).not.toBe('broken');
    await page.close();
  });

  test.for(['light', 'dark'] as const)('all text has enough contrast in %s', async (colorScheme) => {
    const { page } = await open(network);
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const poor = await page.evaluate(poorContrast);
    expect(poor).toEqual([]);
    await page.close();
  });

  test.for([390, 820, 1_280])('at a width of %i nothing sticks out', async (width) => {
    const { page } = await open(network);
    await page.setViewportSize({ width, height: 800 });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    await page.close();
  });

  test('on paper there is no search, and folded findings are open', async () => {
    const { page } = await open(large);
    await page.emulateMedia({ media: 'print' });
    await page.evaluate("dispatchEvent(new Event('beforeprint'))");
    expect(await page.locator('#search').isVisible()).toBe(false);
    expect(await page.locator('details:not([open])').count()).toBe(0);
    await page.close();
  });
});

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));
const ours = {
  tags: words(
    'html head meta link title style body main header h1 h2 p span i b strong small code svg rect ul li section table thead tbody tr th td a time div button label input select option fieldset legend details summary script',
  ),
  attributes: words(
    'lang charset http-equiv content name rel href class viewBox preserveAspectRatio aria-hidden aria-labelledby x width height id scope type role for value checked placeholder autocomplete spellcheck hidden data-state data-app datetime style',
  ),
};
