import { beforeEach, expect, test } from 'vitest';
import { everyOrder } from '@/utils/orders/order-filter';
import { tableColumns, type TableSort } from '@/utils/orders/table-sort';
import { tableIds } from '@/utils/storage/order-table';
import { observed } from '../orders/sample-events';
import { entry, openLedger, type TestLedger } from './test-ledger';

let it: TestLedger;

beforeEach(async () => {
  it = openLedger();
  const money = (amount: string, currency: string) => ({ total: { amount, currency } });
  const on = (date: string) => ({ placed: { date, instant: null } });
  await it.ledger.append([
    entry(
      observed({ store: 'nike', orderNumber: '9', ...money('90.5', 'EUR'), ...on('2026-11-02') }),
      'nike:9',
    ),
    entry(
      observed({ store: 'ikea', orderNumber: '10', ...money('1000', 'EUR'), ...on('2026-10-30') }),
      'ikea:10',
    ),
    entry(observed({ store: 'otto', orderNumber: '8', ...money('5', 'USD'), ...on('2026-11-20') }), 'otto:8'),
    entry(observed({ store: 'asos', orderNumber: '7' }), 'asos:7'),
  ]);
});

const ids = (column: TableSort['column'], isDescending = false, filter = everyOrder): Promise<string[]> =>
  tableIds(it.database, filter, { column, isDescending });

test.each([
  ['store', ['asos:7', 'ikea:10', 'nike:9', 'otto:8']],
  ['number', ['asos:7', 'otto:8', 'nike:9', 'ikea:10']],
  ['placed', ['asos:7', 'ikea:10', 'nike:9', 'otto:8']],
  ['total', ['asos:7', 'nike:9', 'ikea:10', 'otto:8']],
] as const)(
  'by %s, numbers as numbers, amounts within their currency, what is unknown first',
  async (column, sorted) => {
    expect(await ids(column)).toEqual(sorted);
    expect(await ids(column, true)).toEqual([...sorted].reverse());
  },
);

test('by whatever column, each order that matches stands there once', async () => {
  const all = ['asos:7', 'ikea:10', 'nike:9', 'otto:8'];
  for (const column of tableColumns) expect((await ids(column)).toSorted()).toEqual(all);
  expect(await ids('total', false, { ...everyOrder, search: 'nike' })).toEqual(['nike:9']);
});
