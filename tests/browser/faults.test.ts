/** Pages that are broken, huge or hostile, and faults of the machine: nothing is invented, nothing lost, nothing doubled. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { OrderRow } from '@/utils/storage/database';
import { startChromium, type Session } from './harness/chromium';
import { command, tableOf } from './harness/record';
import { createSampleStores, samplePage } from './harness/sample-stores';
import { startStoreServer, type StoreServer } from './harness/server';
import { until } from './harness/until';

const SHOP = 'https://kettle.example';
const LIST = `${SHOP}/my-account/orders/`;
const stores = createSampleStores();
let server: StoreServer;
let session: Session;
let popup: Page;

beforeAll(async () => {
  server = await startStoreServer(stores.answer);
});
afterAll(() => server.close());
beforeEach(async () => {
  session = await startChromium(server);
  popup = await session.openPopup();
  await command(popup, { type: 'turn-on', stores: ['host:kettle.example'] });
});
afterEach(() => session.close());

const orders = (): Promise<OrderRow[]> => tableOf<OrderRow>(popup, 'orders');
const events = (): Promise<{ order: string; sequence: number }[]> => tableOf(popup, 'events');

async function open(html: string): Promise<Page> {
  stores.act(LIST, () => ({ html }));
  const page = await session.context.newPage();
  await page.goto(LIST);
  return page;
}

/** The order as it is recorded once the page was read. */
function recorded(number: string): Promise<OrderRow> {
  return until(`order ${number}`, async () =>
    (await orders()).find(({ orderNumber }) => orderNumber === number),
  );
}

const list = samplePage('woocommerce/history');

describe('a page', () => {
  test('with broken markup is read as the browser mends it', async () => {
    await open(
      list.replaceAll(/<\/(?:td|tr|th|tbody|table|div)>/gu, '').replace('<body', '<body <<p class="x'),
    );
    expect(await recorded('4169')).toMatchObject({ state: 'placed', total: { amount: '1120.00' } });
  });

  test('of 10 MB is read all the same', async () => {
    const filler = `<p>${'Lamps, shelves and kettles. '.repeat(4)}</p>`.repeat(90_000);
    expect(filler.length).toBeGreaterThan(10_000_000);
    await open(list.replace('</body>', `${filler}</body>`));
    expect(await recorded('4174')).toMatchObject({ state: 'placed', total: { amount: '68.40' } });
  });

  test('with an order number of 100,000 characters gives the other orders, and not that one', async () => {
    await open(list.replace('>#4174<', `>#${'4'.repeat(100_000)}<`));
    await recorded('4169');
    expect((await orders()).map(({ orderNumber }) => orderNumber).toSorted()).toEqual([
      '4121',
      '4150',
      '4169',
    ]);
  });

  test('with a date of 0000-00-00 gives the order without a date', async () => {
    await open(
      list.replace('2026-11-20T17:40:00+00:00', '0000-00-00').replace('November 20, 2026', '0000-00-00'),
    );
    expect((await recorded('4169')).placed).toBeNull();
  });

  test('with markup in every field gives text: no element, no script, no request', async () => {
    const hostile = '&lt;img src=https://evil.example/x onerror=alert(1)&gt;';
    const html = samplePage('woocommerce/detail')
      .replace('Copper kettle, 2 l', hostile)
      .replace('Pending payment', hostile)
      .replace('<title>', `<title>${hostile}`)
      .replace('November 23, 2026', hostile)
      .replaceAll('£68.40', `£68.40 ${hostile}`);
    await open(html);
    await recorded('4174');
    await popup.bringToFront();
    await popup.getByText('<img src=https://evil.example/x', { exact: false }).first().waitFor();
    const dashboard = await session.openDashboard(`#/order/${encodeURIComponent('kettle.example:4174')}`);
    await dashboard
      .getByText('<img src=https://evil.example/x', { exact: false })
      .first()
      .waitFor({ state: 'attached' });
    for (const page of [popup, dashboard]) {
      expect(await page.locator('img[src*=evil]').count()).toBe(0);
    }
    expect(server.requests.filter((request) => request.includes('evil.example'))).toEqual([]);
  });
});

describe('the machine', () => {
  const form = {
    store: 'nike',
    orderNumber: 'C0417',
    placed: '2026-11-01T10:00',
    amount: '89.90',
    currency: 'EUR',
    items: 'Shoes',
  };

  /** What a full disk does to a write. */
  async function fillDisk(isFull: boolean): Promise<void> {
    const worker = await session.worker();
    await worker.evaluate((full) => {
      const prototype = IDBObjectStore.prototype as IDBObjectStore & { whole?: IDBObjectStore['add'] };
      prototype.whole ??= prototype.add;
      prototype.add = full
        ? () => {
            throw new DOMException('The disk is full.', 'QuotaExceededError');
          }
        : prototype.whole;
      prototype.put = full ? prototype.add : prototype.put;
    }, isFull);
  }

  test('is full: said in words, nothing is half written, and it works again once there is room', async () => {
    await fillDisk(true);
    const outcome = await command(popup, { type: 'enter-order', form });
    expect(outcome).toEqual({ done: false, problem: 'problem.storageFull' });
    expect([await orders(), await events()]).toEqual([[], []]);
    await session.killWorker();
    expect(await command(popup, { type: 'enter-order', form })).toEqual({ done: true });
    expect(await events()).toHaveLength(1);
  });

  test('ends the worker while it writes: every order is there in the end, each once, each chain whole', async () => {
    const row = /<tr class="woocommerce-orders-table__row[^]*?<\/tr>/u.exec(list)?.[0] ?? '';
    const rows = Array.from({ length: 300 }, (_, index) => row.replaceAll('4174', String(70_000 + index)));
    const page = await open(list.replace(row, rows.join('')));
    await session.killWorker();
    const written = (await events()).length;
    // One page is one transaction: all of it, or nothing.
    expect([0, 303]).toContain(written);
    await page.reload();
    await until('all orders', async () => (await orders()).length === 303);
    const numbers = (await orders()).map(({ orderNumber }) => orderNumber);
    expect(new Set(numbers).size).toBe(303);
    const sequences = (await events()).map(({ order, sequence }) => `${order} ${sequence}`);
    expect(new Set(sequences).size).toBe(sequences.length);
  });
});
