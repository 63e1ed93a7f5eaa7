/** From order histories of several stores to orders, with what is unclear said. */
import { describe, expect, test } from 'vitest';
import { readImportFile } from '@/utils/exchange/read-file';
import { readOrders, type ReadingChoices } from '@/utils/exchange/read-orders';
import { AMAZON_PRIVACY, AMAZON_REPORT, context, EBAY, ETSY, GERMAN, NOW } from './samples';

async function ordersIn(text: string, choices: ReadingChoices = {}) {
  const content = await readImportFile(new Blob([text]), NOW);
  if (content.kind !== 'table') throw new Error(JSON.stringify(content));
  return readOrders(content.table, choices, context);
}

describe('an order history', () => {
  test('of Amazon’s data request: items become orders, gaps and parcels’ sums are no amounts', async () => {
    const { layout, orders } = await ordersIn(AMAZON_PRIVACY);
    expect(layout).toBe('amazonPrivacy');
    expect(orders).toHaveLength(3);
    expect(orders[0]).toMatchObject({
      line: 2,
      problems: [],
      facts: {
        store: 'amazon-de',
        orderNumber: '302-1111111-1111111',
        // The day in Berlin, where it was past midnight.
        placed: { date: '2026-11-21', instant: '2026-11-20T23:30:00.000Z' },
        total: { amount: '1034.70', currency: 'EUR' },
        state: 'shipped',
        items: [
          { title: 'Lamp, "small"', quantity: 1 },
          { title: 'Desk', quantity: 2 },
        ],
      },
    });
    expect(orders[1]?.facts).toMatchObject({ store: 'amazon-us', state: 'cancelled' });
    expect(orders[2]?.problems).toContain('exchange.line.noNumber');
  });

  test('of Amazon’s reports: the month comes first at Amazon.com', async () => {
    const { orders } = await ordersIn(AMAZON_REPORT);
    expect(orders).toMatchObject([
      {
        facts: {
          store: 'amazon-us',
          placed: { date: '2024-02-03' },
          total: { amount: '11.88', currency: 'USD' },
        },
      },
    ]);
  });

  test('of Etsy and eBay is known by its columns', async () => {
    expect((await ordersIn(ETSY)).orders).toMatchObject([
      {
        facts: {
          store: 'etsy',
          orderNumber: '23289835',
          placed: { date: '2025-12-31' },
          total: { amount: '18.99' },
        },
        problems: [],
      },
    ]);
    expect((await ordersIn(EBAY)).orders).toMatchObject([
      {
        facts: { store: 'ebay', placed: { date: '2026-11-03' }, total: { amount: '45.50', currency: 'GBP' } },
        problems: [],
      },
    ]);
  });

  test('of anybody, in German', async () => {
    const { layout, orders } = await ordersIn(GERMAN);
    expect(layout).toBe('general');
    expect(orders).toMatchObject([
      {
        facts: {
          store: null,
          host: 'shop.example',
          placed: { date: '2026-11-03' },
          total: { amount: '1299.00', currency: 'EUR' },
        },
        problems: [],
      },
      { facts: { orderNumber: 'A-2', total: null }, problems: ['exchange.line.total'] },
    ]);
  });

  test('that leaves day and month open waits for the shopper', async () => {
    const file = 'Order Number,Date,Total\n1,02/03/2024,5.00\n';
    const open = await ordersIn(file);
    expect(open.orders[0]?.problems).toEqual(['exchange.line.noShop', 'exchange.line.day']);
    const chosen = await ordersIn(file, { dateOrder: 'day-first', shop: { store: 'nike', host: null } });
    expect(chosen.orders[0]).toMatchObject({
      facts: { store: 'nike', placed: { date: '2024-03-02' } },
      problems: [],
    });
  });

  test('by columns that the shopper chose', async () => {
    const { orders } = await ordersIn('Ref,When,What\nX1,2026-01-02,9.99\n', {
      columns: { number: 0, placed: 1, total: 2 },
      shop: { store: null, host: 'shop.example' },
    });
    expect(orders).toMatchObject([
      { facts: { orderNumber: 'X1', host: 'shop.example', total: { amount: '9.99' } }, problems: [] },
    ]);
  });
});
