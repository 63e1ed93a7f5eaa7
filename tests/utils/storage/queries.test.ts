import { beforeEach, describe, expect, test } from 'vitest';
import { countByGroup, deletedOrders, mostUrgent, ordersInGroup, receiptById } from '@/utils/storage/queries';
import type { OrderFacts } from '@/utils/orders/order';
import { observed, stated } from '../orders/sample-events';
import { entry, openLedger, type TestLedger } from './test-ledger';

let it: TestLedger;
const item = (title: string): Partial<OrderFacts> => ({ items: [{ title, quantity: 1, price: null }] });

beforeEach(async () => {
  it = openLedger();
  await it.ledger.append([
    entry(observed({ store: 'ikea', orderNumber: '123-AB', ...item('Größe Lampe') }), 'ikea:1'),
    entry(observed({ store: 'ikea', orderNumber: '777', ...item('Table lamp') }), 'ikea:2'),
    entry(observed({ store: 'nike', orderNumber: 'C0099', ...item('Shoes') }), 'nike:1'),
    entry(observed({ store: 'nike', orderNumber: 'C0100', ...item('Lamp shoes') }), 'nike:2'),
  ]);
  await it.ledger.append([
    entry(stated('cancel-requested'), 'ikea:2'),
    entry(stated('kept'), 'nike:1'),
    entry({ type: 'deleted' }, 'nike:2'),
  ]);
});

const ids = (rows: { id: string }[]): string[] => rows.map(({ id }) => id);

describe('the list', () => {
  test('gives the first rows by urgency, without the deleted', async () => {
    expect(ids(await mostUrgent(it.database, 9))).toEqual(['ikea:1', 'ikea:2', 'nike:1']);
    expect(ids(await mostUrgent(it.database, 1))).toEqual(['ikea:1']);
  });

  test('gives and counts groups', async () => {
    expect(ids(await ordersInGroup(it.database, 'waiting-proof', 9))).toEqual(['ikea:2']);
    expect(await countByGroup(it.database)).toEqual({
      'act-now': 1,
      'waiting-proof': 1,
      'waiting-money': 0,
      'return-by': 0,
      done: 1,
    });
  });

  test('gives the deleted apart', async () => {
    expect(ids(await deletedOrders(it.database, 9))).toEqual(['nike:2']);
    expect(await receiptById(it.database, 'none')).toBeUndefined();
  });
});
