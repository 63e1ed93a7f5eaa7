/** From an order page to a saved receipt, on two real worlds: what a shopper does, in a real browser. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startChromium, type Session } from './harness/chromium';
import { guideSays } from './harness/guide';
import { command, tableOf, type RecordedOrder } from './harness/record';
import { createSampleStores, samplePage } from './harness/sample-stores';
import { startStoreServer, type StoreServer } from './harness/server';
import { until } from './harness/until';

const AMAZON = 'https://www.amazon.com';
const KETTLE = 'https://kettle.example';

const stores = createSampleStores();
let server: StoreServer;
let session: Session;
let popup: Page;

beforeAll(async () => {
  stores.show(`${AMAZON}/your-orders/orders`, 'amazon/history');
  stores.show(`${AMAZON}/your-orders/order-details`, 'amazon/detail');
  stores.show(`${AMAZON}/progress-tracker/package/preship/cancel-items`, 'amazon/cancel-form');
  stores.show(`${AMAZON}/progress-tracker/package/preship/cancel-summary`, 'amazon/cancel-result');
  stores.show(`${KETTLE}/my-account/orders/`, 'woocommerce/history');
  stores.show(`${KETTLE}/my-account/view-order/4174/`, 'woocommerce/detail');
  server = await startStoreServer(stores.answer);
  session = await startChromium(server);
  popup = await session.openPopup();
});
afterAll(async () => {
  await session.close();
  server.close();
});

async function open(address: string): Promise<Page> {
  const page = await session.context.newPage();
  await page.goto(address);
  return page;
}

function recorded(number: string): Promise<RecordedOrder | undefined> {
  return tableOf<RecordedOrder>(popup, 'orders').then((rows) =>
    rows.find((row) => row.orderNumber === number),
  );
}

async function inState(number: string, state: string): Promise<RecordedOrder> {
  return until(`order ${number} in state ${state}`, async () => {
    const order = await recorded(number);
    return order?.state === state ? order : null;
  });
}

describe('a store that is off', () => {
  test('is not read', async () => {
    const page = await open(`${AMAZON}/your-orders/orders`);
    expect(
      await (await session.worker()).evaluate(() => chrome.scripting.getRegisteredContentScripts()),
    ).toEqual([]);
    expect(await tableOf(popup, 'orders')).toEqual([]);
    await page.close();
  });
});

describe('Amazon', () => {
  const NUMBER = '112-0000417-1230001';

  test('turning it on registers its order pages alone and reads the tab that is open', async () => {
    const page = await open(`${AMAZON}/your-orders/orders`);
    await command(popup, { type: 'turn-on', stores: ['amazon-us'] });
    const scripts = await (
      await session.worker()
    ).evaluate(() => chrome.scripting.getRegisteredContentScripts());
    expect(scripts.map(({ id }) => id)).toEqual(['store-watch/amazon-us']);
    expect(scripts[0]?.matches?.every((pattern) => pattern.startsWith('https://*.amazon.com/'))).toBe(true);
    await inState(NUMBER, 'placed');
    await popup.bringToFront();
    await popup.getByText(NUMBER).first().waitFor();
    await popup.getByText('$84.37').first().waitFor();
    await page.close();
  });

  test('the cancel time is said to be unknown, and why', async () => {
    const card = popup.getByRole('listitem').filter({ hasText: NUMBER }).first();
    await card.getByText('time not known').waitFor();
    await card.getByText('The store names no time.', { exact: false }).waitFor();
  });

  test('one item of two cancelled is no cancelled order', async () => {
    stores.show(`${AMAZON}/progress-tracker/package/preship/cancel-summary`, 'amazon/cancel-result-part');
    const detail = await open(`${AMAZON}/your-orders/order-details?orderID=${NUMBER}`);
    await until('both items', async () => (await recorded(NUMBER))?.items.length === 2);
    await detail.close();
    const said = 'displayableCancelHeading=Cancellation%2520successful&cancelMessageType=SUCCESS';
    const page = await open(
      `${AMAZON}/progress-tracker/package/preship/cancel-summary?orderID=${NUMBER}&${said}`,
    );
    await popup.bringToFront();
    await popup.getByText('Only a part was cancelled: Linen desk lamp.').waitFor();
    expect(await recorded(NUMBER)).toMatchObject({
      state: 'placed',
      partCancelled: [{ title: 'Linen desk lamp' }],
    });
    await page.close();
    stores.show(`${AMAZON}/progress-tracker/package/preship/cancel-summary`, 'amazon/cancel-result');
  });

  test('leads to the control, through the form, to a receipt of the result', async () => {
    await command(popup, { type: 'show-control', order: `amazon-us:${NUMBER}` });
    const page = await until('the order’s page', () =>
      session.context.pages().find((one) => one.url().includes('/order-details')),
    );
    const { ring } = await guideSays(page, /Press “Cancel items”/u);
    const box = await page.getByRole('link', { name: 'Cancel items' }).first().boundingBox();
    expect(Math.abs((ring?.x ?? 0) - (box?.x ?? 0) - (box?.width ?? 0) / 2)).toBeLessThan(3);
    expect(Math.abs((ring?.y ?? 0) - (box?.y ?? 0) - (box?.height ?? 0) / 2)).toBeLessThan(3);

    await page.getByRole('link', { name: 'Cancel items' }).first().click();
    await guideSays(page, /press “Request cancellation”/iu);
    expect((await recorded(NUMBER))?.state).toBe('placed');
    await page.getByRole('button', { name: 'Request cancellation' }).click();
    await page.getByText('Cancellation successful').waitFor();
    const order = await inState(NUMBER, 'cancelled');
    await until(
      'the receipt',
      async () => ((await recorded(order.orderNumber ?? ''))?.receipts.length ?? 0) > 0,
    );
    const [receipt] = await tableOf<{ text: string; url: string; sha256: string }>(popup, 'receipts');
    expect(receipt?.text).toContain('Cancellation successful');
    expect(receipt?.url).toContain('/cancel-summary');
    expect(receipt?.sha256).toMatch(/^[0-9a-f]{64}$/u);
    await page.close();
  });

  test('the popup opens the receipt, which says that it is unchanged', async () => {
    await popup.bringToFront();
    const opened = session.context.waitForEvent('page');
    await popup
      .getByRole('listitem')
      .filter({ hasText: NUMBER })
      .first()
      .getByRole('link', { name: /receipt/iu })
      .click();
    const receipt = await opened;
    await receipt.getByText('All checksums match', { exact: false }).waitFor();
    await receipt.close();
  });
});

describe('a WooCommerce shop that nobody described', () => {
  test('is read after it was turned on by its host', async () => {
    await command(popup, { type: 'turn-on', stores: ['host:kettle.example'] });
    const page = await open(`${KETTLE}/my-account/orders/`);
    const order = await inState('4174', 'placed');
    expect(order.control).toMatchObject({ answer: 'found' });
    await page.close();
  });

  test('the shopper’s press cancels, at once and only once; the shop’s sentence is the proof', async () => {
    const cancel = `${KETTLE}/cart/`;
    stores.act(cancel, () => {
      stores.show(`${KETTLE}/my-account/orders/`, 'woocommerce/history-after-cancel');
      return { location: '/my-account/orders/' };
    });
    await command(popup, { type: 'show-control', order: 'kettle.example:4174' });
    const page = await until('the order’s page', () =>
      session.context.pages().find((one) => one.url().startsWith(`${KETTLE}/my-account/view-order`)),
    );
    await guideSays(page, /Press “Cancel.*cancels at once/u);
    expect(server.requests.filter((request) => request.includes('cancel_order'))).toEqual([]);
    await page
      .getByRole('link', { name: /^Cancel/u })
      .first()
      .click();
    await page.getByText('Your order was cancelled.').waitFor();
    const order = await inState('4174', 'cancelled');
    await until(
      'the receipt',
      async () => ((await recorded(order.orderNumber ?? ''))?.receipts.length ?? 0) > 0,
    );
    expect(server.requests.filter((request) => request.includes('cancel_order'))).toHaveLength(1);
    const receipts = await tableOf<{ text: string; order: string }>(popup, 'receipts');
    expect(receipts.find((one) => one.order === order.id)?.text).toContain('Your order was cancelled.');
    await page.close();
  });
});

describe('three different answers', () => {
  test('not offered: with the store’s own words', async () => {
    stores.show(`${KETTLE}/my-account/view-order/4174/`, 'woocommerce/detail-too-late');
    await command(popup, { type: 'show-control', order: 'kettle.example:4174' });
    const page = await until('the order’s page', () =>
      session.context.pages().find((one) => one.url().startsWith(`${KETTLE}/my-account/view-order`)),
    );
    await guideSays(page, /not offered.*can no longer be cancelled/iu);
    await page.close();
  });

  test('could not read: never "cannot cancel"', async () => {
    stores.show(`${AMAZON}/your-orders/order-details`, 'amazon/history-encrypted');
    await command(popup, { type: 'show-control', order: 'amazon-us:112-0000417-1230002' });
    const page = await until('the order’s page', () =>
      session.context.pages().find((one) => one.url().includes('/order-details')),
    );
    const { text } = await guideSays(page, /could not read|does not show/iu);
    expect(text).not.toMatch(/not offered|cannot be cancelled/iu);
    await page.close();
  });
});

describe('nothing leaves the machine', () => {
  test('the whole journey caused no request but the shopper’s own pages', () => {
    const own = /^(?:GET|POST) https:\/\/(?:www\.amazon\.com|kettle\.example)\//u;
    const ofTheBrowser =
      /^[A-Z]+ https?:\/\/(?:[a-z0-9-]+\.)*(?:google|googleapis|gstatic|chromium)\.(?:com|org)[:/]/u;
    expect(server.requests.filter((request) => !own.test(request) && !ofTheBrowser.test(request))).toEqual(
      [],
    );
  });

  test('the page can’t tell that Unorder is there', async () => {
    stores.act(`${AMAZON}/your-orders/orders`, () => ({
      html: samplePage('amazon/history').replace(
        '<head>',
        '<head><script>window.heard=[];addEventListener("message",(e)=>heard.push(String(e.data)))</script>',
      ),
    }));
    const page = await open(`${AMAZON}/your-orders/orders`);
    await until('the reading', async () => (await recorded('112-0000417-1230002')) !== undefined);
    expect(await page.evaluate(() => [...(window as never as { heard: string[] }).heard])).toEqual([]);
    expect(await page.evaluate(() => document.querySelectorAll('unorder-guide').length)).toBe(0);
    await page.close();
  });
});

describe('turning a store off', () => {
  test('removes its registration', async () => {
    await command(popup, { type: 'turn-off', store: 'amazon-us' });
    const scripts = await (
      await session.worker()
    ).evaluate(() => chrome.scripting.getRegisteredContentScripts());
    expect(scripts.map(({ id }) => id)).toEqual(['store-watch/host:kettle.example']);
  });
});
