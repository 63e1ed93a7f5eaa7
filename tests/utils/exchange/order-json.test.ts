/** Out as JSON or CSV and in again: what was said comes back, what is broken is told, nothing else happens. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvCell, writeOrderCsv } from '@/utils/exchange/write-csv';
import { readFacts, readOrderJson, writeOrderJson, type ExportedOrder } from '@/utils/exchange/order-json';
import { fold } from '@/utils/orders/fold';
import { noFacts } from '@/utils/orders/merge-facts';
import { orderIdOf } from '@/utils/orders/order-id';
import type { OrderFacts } from '@/utils/orders/order';
import { readTable } from '@/utils/tables/read-table';
import { orderStates } from '@/store-profiles/schema';
import { eventsOf } from '../orders/sample-events';
import { NOW } from './samples';

const title = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
  .map((text) => text.replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim() || 'x');
const money = fc.record({
  amount: fc
    .tuple(fc.nat(99_999), fc.nat(99))
    .map(([whole, cents]) => `${whole}.${String(cents).padStart(2, '0')}`),
  currency: fc.constantFrom('EUR', 'USD', null),
});
const placed = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2026-11-01'), noInvalidDate: true })
  .map((date) => ({ date: date.toISOString().slice(0, 10), instant: date.toISOString() }));
const anOrder: fc.Arbitrary<OrderFacts> = fc.record({
  ...Object.fromEntries(Object.entries(noFacts).map(([name, value]) => [name, fc.constant(value)])),
  store: fc.constantFrom('amazon-de', 'nike', null),
  host: fc.constant('shop.example'),
  orderNumber: fc.stringMatching(/^[A-Z0-9-]{0,20}[A-Z0-9]$/u),
  placed,
  total: fc.option(money, { nil: null }),
  refund: fc.option(money, { nil: null }),
  state: fc.constantFrom(...orderStates.filter((state) => state !== 'placed'), null),
  items: fc.array(
    fc.record({
      title,
      quantity: fc.option(fc.nat(99), { nil: null }),
      price: fc.option(money, { nil: null }),
    }),
    { maxLength: 4 },
  ),
  country: fc.constantFrom('DE', null),
}) as fc.Arbitrary<OrderFacts>;

function exported(facts: OrderFacts): ExportedOrder {
  const order = fold(eventsOf({ type: 'entered', evidence: { source: 'shopper' }, facts }));
  return { ...order, storeName: 'A shop', deadlines: [] };
}

describe('JSON', () => {
  test('comes back as it went out', () => {
    fc.assert(
      fc.property(fc.array(anOrder, { maxLength: 5 }), (orders) => {
        const read = readOrderJson(writeOrderJson(orders.map(exported), NOW), NOW);
        expect(read).toMatchObject({ ok: true, unreadable: [] });
        if (!read.ok) return;
        expect(read.orders.map(({ facts }) => facts)).toEqual(orders);
        expect(read.orders.map(({ facts }) => orderIdOf(facts))).toEqual(orders.map(orderIdOf));
        expect(read.orders.flatMap(({ problems }) => problems)).toEqual([]);
      }),
    );
  });

  test('one order that is none is told of, and the others are read', () => {
    const file = {
      format: 'unorder-orders',
      version: 1,
      orders: [{ orderNumber: 7 }, { host: 'shop.example', orderNumber: 'A' }],
    };
    expect(readOrderJson(JSON.stringify(file), NOW)).toMatchObject({
      ok: true,
      unreadable: [1],
      orders: [{ line: 2, facts: { orderNumber: 'A' }, problems: ['exchange.line.noDay'] }],
    });
  });

  test.each([
    ['{"format": "unorder-orders", ', 'exchange.problem.brokenJson'],
    ['{"format": "other"}', 'exchange.problem.foreignJson'],
    ['[]', 'exchange.problem.foreignJson'],
    ['{"format": "unorder-orders", "version": 2, "orders": []}', 'exchange.problem.newerJson'],
  ])('%s is refused', (text, problem) => expect(readOrderJson(text, NOW)).toEqual({ ok: false, problem }));

  test('nothing hostile gets through', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const facts = readFacts(value);
        if (facts) expect(Object.getPrototypeOf(facts)).toBe(Object.prototype);
      }),
    );
    expect(readFacts({ host: 'javascript:alert(1)', orderNumber: 'A' })).toBeNull();
    expect(readFacts({ host: 'shop.example', total: { amount: '1e9', currency: 'EUR' } })).toBeNull();
    expect(readFacts({ host: 'shop.example', placed: { date: '2026-02-30' } })).toBeNull();
  });
});

describe('CSV', () => {
  test('says what the orders say, and no cell is a formula', () => {
    const wild = fc.oneof(
      title,
      title.map((text) => `=${text}`),
      title.map((text) => `+-@"${text};`),
    );
    fc.assert(
      fc.property(anOrder, wild, (facts, item) => {
        const csv = writeOrderCsv([
          exported({ ...facts, items: [{ title: item, quantity: 1, price: null }] }),
        ]);
        const read = readTable(csv, new Set(['store', 'state']));
        if (!read.ok) throw new Error(read.problem);
        const cells = read.table.rows[0]?.cells ?? [];
        expect(cells[1]?.replace(/^'/u, '')).toBe(facts.orderNumber);
        expect(cells[3]).toBe(facts.total?.amount ?? '');
        expect(cells.join('\n')).not.toMatch(/^(?:[=+@]|-(?!\d))/mu);
      }),
    );
  });

  test.each([
    ['=HYPERLINK("x")', '"\'=HYPERLINK(""x"")"'],
    ['-2+3', "'-2+3"],
    ['-12.50', '-12.50'],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['＝1', "'＝1"],
    ['\t=1', '"\'\t=1"'],
    ['Lamp', 'Lamp'],
  ])('%j is written %s', (value, written) => expect(csvCell(value)).toBe(written));
});
