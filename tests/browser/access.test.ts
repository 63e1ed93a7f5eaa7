/** What Unorder may see: nothing at install, one store after the press that turns it on, nothing again after turning it off. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { PageReceipt } from '@/utils/evidence/receipt';
import { startChromium, type Build, type Session } from './harness/chromium';
import { command, tableOf } from './harness/record';
import { createSampleStores, samplePage } from './harness/sample-stores';
import { startStoreServer, type StoreServer } from './harness/server';
import { pressToolbar } from './harness/toolbar';
import { until } from './harness/until';

const ORDERS = 'https://www.amazon.com/your-orders/orders';
const KETTLE = 'https://kettle.example/my-account/orders/';
const FORM = 'https://www.amazon.com/progress-tracker/package/preship/cancel-items';
const RESULT = 'https://www.amazon.com/progress-tracker/package/preship/cancel-summary';
const stores = createSampleStores();
let server: StoreServer;
let session: Session;

beforeAll(async () => {
  stores.show(ORDERS, 'amazon/history');
  stores.show('https://www.amazon.com/ap/signin', 'amazon/sign-in');
  server = await startStoreServer(stores.answer);
});
afterAll(() => server.close());
afterEach(() => session.close());

async function start(build: Build): Promise<void> {
  session = await startChromium(server, { build });
}

function registered(): Promise<string[]> {
  return session
    .worker()
    .then((worker) => worker.evaluate(() => chrome.scripting.getRegisteredContentScripts()))
    .then((scripts) => scripts.flatMap(({ matches = [] }) => matches));
}

describe('the shipped build', () => {
  beforeEach(() => start('shipped'));

  test('asks for no site at install, and warns of notifications alone', async () => {
    const worker = await session.worker();
    expect((await worker.evaluate(() => chrome.permissions.getAll())).origins).toEqual([]);
    const warnings = await worker.evaluate(() =>
      chrome.management.getPermissionWarningsByManifest(JSON.stringify(chrome.runtime.getManifest())),
    );
    expect(warnings).toEqual(['Display notifications']);
    expect(
      await worker.evaluate(() => chrome.runtime.getManifest().web_accessible_resources),
    ).toBeUndefined();
    expect(await registered()).toEqual([]);
  });

  test('the popup says so, and offers the store in the open tab and every listed one', async () => {
    const page = await session.context.newPage();
    await page.goto(ORDERS);
    const popup = await pressToolbar(session, page);
    const text = await until('the offer', async () => {
      const shown = await popup.text();
      return shown.includes('You are at Amazon.com') ? shown : null;
    });
    expect(text).toContain('Unorder has asked for no website.');
    expect(text).toMatch(/Search \d{3} stores/u);
    await popup.close();
  });

  test('reads one page on request, and only that one', async () => {
    const page = await session.context.newPage();
    await page.goto(ORDERS);
    const popup = await pressToolbar(session, page);
    await popup.press('Read this page once');
    await until('the orders', async () => (await popup.text()).includes('112-0000417-1230001'));
    await popup.close();
    expect(await registered()).toEqual([]);
  });
});

describe('with access granted', () => {
  beforeEach(() => start('shop'));

  test('one press turns the store on and reads the open tab; another turns it off', async () => {
    const page = await session.context.newPage();
    await page.goto(ORDERS);
    const toolbar = await pressToolbar(session, page);
    await toolbar.press('Turn on Amazon.com');
    await until('the orders', async () => (await toolbar.text()).includes('112-0000417-1230001'));
    await toolbar.close();
    const patterns = await registered();
    expect(patterns.length).toBeGreaterThan(0);
    expect(patterns.filter((pattern) => !pattern.startsWith('https://*.amazon.com/'))).toEqual([]);

    const popup = await session.openPopup();
    await popup.getByRole('link', { name: 'Stores' }).click();
    await popup.getByRole('button', { name: 'Turn off Amazon.com' }).first().click();
    await until('the end of the registration', async () => (await registered()).length === 0);
    const before = await tableOf(popup, 'events');
    stores.show(ORDERS, 'amazon/history-de');
    // A store that is still on is read after it: by then this one would have been read too.
    stores.show(KETTLE, 'woocommerce/history');
    await command(popup, { type: 'turn-on', stores: ['host:kettle.example'] });
    await page.reload();
    await (await session.context.newPage()).goto(KETTLE);
    await until('the other store', async () => (await tableOf(popup, 'events')).length > before.length);
    const read = await tableOf<{ order: string }>(popup, 'events');
    expect(read.filter(({ order }) => order.startsWith('amazon-us:'))).toEqual(before);
    stores.show(ORDERS, 'amazon/history');
  });

  test('a shop that nobody described is turned on by its own host', async () => {
    stores.show(KETTLE, 'woocommerce/history');
    const page = await session.context.newPage();
    await page.goto(KETTLE);
    const toolbar = await pressToolbar(session, page);
    await toolbar.press('Turn on kettle.example');
    await until('the orders', async () => (await toolbar.text()).includes('4174'));
    await toolbar.close();
    expect(await registered()).toEqual(['https://kettle.example/*']);
  });

  test('a sign-in page adds nothing', async () => {
    const popup = await session.openPopup();
    await popup.getByRole('searchbox').fill('Amazon.com');
    await popup.getByRole('button', { name: 'Turn on Amazon.com', exact: true }).click();
    await until('the registration', async () => (await registered()).length > 0);
    const page = await session.context.newPage();
    await page.goto('https://www.amazon.com/ap/signin');
    await page.goto(ORDERS);
    await until('the list', async () => (await tableOf(popup, 'orders')).length > 0);
    expect(await tableOf(popup, 'orders')).toHaveLength(3);
  });

  test('an order appears in the popup within a second', async () => {
    const popup = await session.openPopup();
    await command(popup, { type: 'turn-on', stores: ['amazon-us'] });
    const times: number[] = [];
    // The quickest of three: the machine may be busy with other things.
    for (const number of ['112-0000417-1230001', '112-0000417-1230011', '112-0000417-1230021']) {
      stores.act(ORDERS, () => ({
        html: samplePage('amazon/history').replaceAll('112-0000417-1230001', number),
      }));
      const page = await session.context.newPage();
      await page.goto(ORDERS, { waitUntil: 'domcontentloaded' });
      const started = performance.now();
      await popup.getByText(number).first().waitFor({ state: 'attached' });
      times.push(performance.now() - started);
      await page.close();
    }
    stores.show(ORDERS, 'amazon/history');
    expect(Math.min(...times)).toBeLessThan(1000);
  });

  test('the press on the toolbar grants the receipt its picture', async () => {
    stores.show(FORM, 'amazon/cancel-form');
    stores.show(RESULT, 'amazon/cancel-result');
    const popup = await session.openPopup();
    await command(popup, { type: 'turn-on', stores: ['amazon-us'] });
    const page = await session.context.newPage();
    await page.goto(`${FORM}?orderID=112-0000417-1230001`);
    const toolbar = await pressToolbar(session, page);
    await until('the order', async () => (await toolbar.text()).includes('112-0000417-1230001'));
    await toolbar.close();
    await page.getByRole('button', { name: 'Request cancellation' }).click();
    await page.getByText('Cancellation successful').waitFor();
    const receipt = await until('the receipt', async () => {
      const [saved] = await tableOf<PageReceipt>(popup, 'receipts');
      return saved;
    });
    expect(receipt.digests.picture).toMatch(/^[0-9a-f]{64}$/u);
  });
});
