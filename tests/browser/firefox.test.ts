/** The journey in Firefox, shorter: turn on by a press, read, be shown the control, cancel, keep the receipt. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { startFirefox, type FirefoxSession } from './harness/firefox';
import { startProxy, type StoreProxy } from './harness/proxy';
import { createSampleStores } from './harness/sample-stores';
import { startStoreServer, type StoreServer } from './harness/server';
import { until } from './harness/until';

/** What code that runs in the extension's own pages finds there. */
declare const browser: Browser;

const AMAZON = 'https://www.amazon.com';
const NUMBER = '112-0000417-1230001';
const stores = createSampleStores();
let server: StoreServer;
let proxy: StoreProxy;
let firefox: FirefoxSession;
let popup: Page;

beforeAll(async () => {
  stores.show(`${AMAZON}/your-orders/orders`, 'amazon/history');
  stores.show(`${AMAZON}/your-orders/order-details`, 'amazon/detail');
  stores.show(`${AMAZON}/progress-tracker/package/preship/cancel-items`, 'amazon/cancel-form');
  stores.show(`${AMAZON}/progress-tracker/package/preship/cancel-summary`, 'amazon/cancel-result');
  server = await startStoreServer(stores.answer);
  proxy = await startProxy(server, (host) => host === 'www.amazon.com');
  firefox = await startFirefox(proxy);
  popup = await firefox.openExtension('popup.html');
});
afterAll(async () => {
  await firefox.close();
  proxy.close();
  server.close();
});

/** Between two pages there is no body. */
const textOf = (page: Page): Promise<string> =>
  page.evaluate(() => (document.body as HTMLElement | null)?.innerText ?? '');

async function says(page: Page, words: string): Promise<void> {
  await until(`"${words}" on ${page.url()}`, async () => (await textOf(page)).includes(words));
}

async function press(page: Page, name: string): Promise<void> {
  const control = await page.waitForSelector(`aria/${name}`);
  await control?.click();
}

function granted(): Promise<string[]> {
  return popup.evaluate(async () => (await browser.permissions.getAll()).origins ?? []);
}

test('asks for no site at install and says so', async () => {
  await says(popup, 'Unorder has asked for no website.');
  expect(await granted()).toEqual([]);
});

test('a press turns on exactly the store’s hosts', async () => {
  const search = await popup.waitForSelector('input[type=search]');
  await search?.type('Amazon.com');
  await press(popup, 'Turn on Amazon.com');
  await until('the grant', async () => (await granted()).length > 0);
  expect(await granted()).toEqual(['https://*.amazon.com/*']);
});

test('an order list fills the popup', async () => {
  const page = await firefox.browser.newPage();
  await page.goto(`${AMAZON}/your-orders/orders`);
  await says(popup, NUMBER);
  await says(popup, '$84.37');
  await page.close();
});

test('a page becomes a copy for others, without a trace of the shopper', async () => {
  const page = await firefox.browser.newPage();
  await page.goto(`${AMAZON}/your-orders/orders`);
  const personal = (await textOf(page)).match(/\d{3}-\d{7}-\d{7}|\$\d+\.\d\d/gu) ?? [];
  expect(personal).toContain(NUMBER);
  const tab = await popup.evaluate(async (url) => (await browser.tabs.query({ url }))[0]?.id, page.url());
  const preview = await firefox.openExtension(`dashboard.html#/redacted/${tab}`);
  await press(preview, 'Save the copy');
  const file = join(firefox.downloads, 'unorder-redacted-www.amazon.com.html');
  const copy = await until('the whole file', () => {
    const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
    return text.trimEnd().endsWith('</html>') && text;
  });
  for (const words of [...personal, 'Robin Sample']) expect(copy).not.toContain(words);
  expect(copy).toContain('Your Orders');
  expect(copy).toMatch(/\d{3}-\d{7}-\d{7}/u);
  await preview.close();
  await page.close();
});

test('leads to the control and on to a receipt that is whole', async () => {
  await popup.bringToFront();
  await press(popup, 'Show me where to cancel');
  const page = await until('the order’s page', async () =>
    (await firefox.browser.pages()).find((one) => one.url().includes('/order-details')),
  );
  await page.bringToFront();
  await page.waitForSelector('unorder-guide');
  // The card's inside is closed to the page.
  expect(await page.evaluate(() => document.querySelector('unorder-guide')?.shadowRoot ?? null)).toBeNull();
  await press(page, 'Cancel items');
  await page.waitForSelector('#preship-cancel-submit-button-announce');
  await press(page, 'Request cancellation');
  await says(page, 'Cancellation successful');

  const dashboard = await firefox.openExtension(
    `dashboard.html#/order/${encodeURIComponent(`amazon-us:${NUMBER}`)}`,
  );
  await says(dashboard, 'Receipt saved: Cancelled');
  await press(dashboard, 'Receipt saved: Cancelled');
  await says(dashboard, 'All checksums match');
  await says(dashboard, 'Cancellation successful');
  await page.close();
});

test('a background that went to sleep wakes and tells what is due', async () => {
  const seen = await popup.evaluate(async () => {
    const closed = new Promise<string>((resolve) => browser.notifications.onClosed.addListener(resolve));
    const local = new Date(Date.now() - 60_000 - new Date().getTimezoneOffset() * 60_000);
    await browser.runtime.sendMessage({
      type: 'enter-order',
      form: {
        store: 'nike',
        orderNumber: 'C0417',
        placed: local.toISOString().slice(0, 16),
        amount: '',
        currency: '',
        items: '',
      },
    });
    const [shown] = Object.keys(await browser.notifications.getAll());
    // Without a display Firefox closes a notification at once.
    return shown ?? closed;
  });
  expect(seen).toContain('nike:C0417');
});

test('no host was contacted but the store’s and the browser’s own', () => {
  const ofTheBrowser = /(?:^|\.)(?:mozilla\.(?:com|org|net)|firefox\.com|mozaws\.net|mozgcp\.net):\d+$/u;
  const others = proxy.contacted.filter((target) => !ofTheBrowser.test(target));
  expect([...new Set(others)]).toEqual(['www.amazon.com:443']);
});
