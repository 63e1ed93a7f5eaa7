/** A real installation: the browser is closed and started again, the extension is updated under an open page. Nothing is lost. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startInstalled, type Installed } from './harness/installed';
import { command, tableOf } from './harness/record';
import { createSampleStores } from './harness/sample-stores';
import { startStoreServer, type StoreServer } from './harness/server';
import { until } from './harness/until';

const ORDERS = 'https://www.amazon.com/your-orders/orders';
const MINUTE = 60_000;
const stores = createSampleStores();
let server: StoreServer;
let installed: Installed;

beforeAll(async () => {
  stores.show(ORDERS, 'amazon/history');
  server = await startStoreServer(stores.answer);
  installed = await startInstalled(server);
});
afterAll(async () => {
  await installed.close();
  server.close();
});

const alarms = async (): Promise<string[]> =>
  (await (await installed.worker()).evaluate(() => chrome.alarms.getAll())).map(({ name }) => name);
const registrations = async (): Promise<string[]> =>
  (await (await installed.worker()).evaluate(() => chrome.scripting.getRegisteredContentScripts())).map(
    ({ id }) => id,
  );
const recorded = (popup: Page): Promise<number> => tableOf(popup, 'events').then(({ length }) => length);

/** An order at the demonstration shop, whose window of 30 minutes ends in so many. */
async function enterOrder(popup: Page, orderNumber: string, minutesLeft: number): Promise<void> {
  const placed = new Date(Date.now() - (30 - minutesLeft) * MINUTE);
  const local = new Date(placed.getTime() - placed.getTimezoneOffset() * MINUTE).toISOString().slice(0, 16);
  const form = { store: 'demo-shop', orderNumber, placed: local, amount: '', currency: '', items: 'Lamp' };
  expect(await command(popup, { type: 'enter-order', form })).toEqual({ done: true });
}

test('an alarm and a turned-on store outlive the browser', async () => {
  const popup = await installed.openPopup();
  await command(popup, { type: 'turn-on', stores: ['amazon-us'] });
  await enterOrder(popup, 'PF-100001', 25);
  await until('the alarm', async () => (await alarms()).length === 1);
  await installed.restart();
  expect(await alarms()).toEqual(['next']);
  expect(await registrations()).toEqual(['store-watch/amazon-us']);
});

test('an update under an open page keeps the record and rebuilds alarm and registration', async () => {
  const page = await installed.context.newPage();
  const lines: string[] = [];
  page.on('console', (line) => lines.push(line.text()));
  page.on('pageerror', (error) => lines.push(error.message));
  await page.goto(ORDERS);
  const before = await installed.openPopup();
  await until('the orders', async () => (await tableOf(before, 'orders')).length === 4);
  const events = await recorded(before);
  const reminders = await tableOf(before, 'reminders');
  lines.length = 0;

  await installed.update();
  const popup = await installed.openPopup();
  await until('the alarm', async () => (await alarms()).includes('next'));
  await until('the registration', async () => (await registrations()).includes('store-watch/amazon-us'));
  expect(await recorded(popup)).toBe(events);
  expect(await tableOf(popup, 'reminders')).toEqual(reminders);
  await popup.bringToFront();
  await popup.getByText('PF-100001').first().waitFor();

  // The page that was open all the while: the old script is cut off from its extension and stays silent.
  await page.evaluate(() => document.body.append(document.createElement('section')));
  await page.waitForFunction(() => new Promise((resolve) => requestIdleCallback(() => resolve(true))));
  expect(lines.filter((line) => !line.includes('404'))).toEqual([]);
});

test('the page that was open goes on being read, by the new version', async () => {
  const page = installed.context.pages().find((one) => one.url() === ORDERS);
  const popup = await installed.openPopup();
  await page?.evaluate(() => {
    const card = document.querySelector('.order-card:last-of-type');
    const copy = card?.cloneNode(true) as Element;
    copy.innerHTML = copy.innerHTML.replaceAll('1230003', '1230009');
    card?.after(copy);
  });
  await until('the order that was added to the page', async () =>
    (await tableOf<{ orderNumber: string }>(popup, 'orders')).some(
      ({ orderNumber }) => orderNumber === '112-0000417-1230009',
    ),
  );
});
