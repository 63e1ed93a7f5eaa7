import { beforeEach, describe, expect, test, vi } from 'vitest';
import { everyOrder, type OrderFilter } from '@/utils/orders/order-filter';
import type { OrderFacts } from '@/utils/orders/order';
import { filterChoices, findOrders } from '@/utils/storage/narrowed-orders';
import { searchWords } from '@/utils/storage/search-words';
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
    entry(observed({ store: 'otto', orderNumber: 'O1', ...item('Lamp') }), 'otto:1'),
  ]);
  await it.ledger.append([
    entry(stated('cancel-requested'), 'ikea:2'),
    entry(stated('kept'), 'nike:1'),
    entry({ type: 'deleted' }, 'nike:2'),
    entry({ type: 'deleted' }, 'otto:1'),
  ]);
});

async function find(filter: Partial<OrderFilter>, count = 9): Promise<string[]> {
  const { rows } = await findOrders(it.database, { ...everyOrder, ...filter }, count);
  return rows.map(({ id }) => id);
}
const nameOf = async (id: string): Promise<string> => (await it.database.orders.get(id))?.storeName ?? '';

describe('search', () => {
  test.each([
    ['lamp', ['ikea:1', 'ikea:2']],
    ['LAMPE gross', ['ikea:1']],
    ['grosse lam', ['ikea:1']],
    ['größe', ['ikea:1']],
    ['ikea 777', ['ikea:2']],
    ['123-ab', ['ikea:1']],
    ['c00', ['nike:1']],
    ['nothing', []],
    ['  ', ['ikea:1', 'ikea:2', 'nike:1']],
  ])('%j finds %j', async (search, found) => {
    expect(await find({ search })).toEqual(found);
  });

  test('words of a hostile text are few and short', () => {
    const words = searchWords([`${'x'.repeat(100_000)} ${'a b c '.repeat(10_000)}`, '<script>"\'</script>']);
    expect(words.length).toBeLessThanOrEqual(60);
    expect(words.every((word) => word.length <= 40)).toBe(true);
    expect(searchWords(['<b>Lamp</b>'])).toEqual(['b', 'lamp']);
  });
});

describe('the filter', () => {
  test('by store, by state, by both, and together with words: most urgent first, without the deleted', async () => {
    const storeName = await nameOf('ikea:1');
    expect(await find({ storeName })).toEqual(['ikea:1', 'ikea:2']);
    expect(await find({ state: 'cancel-requested' })).toEqual(['ikea:2']);
    expect(await find({ storeName, state: 'placed' })).toEqual(['ikea:1']);
    expect(await find({ storeName, state: 'kept' })).toEqual([]);
    expect(await find({ storeName, search: 'gross' })).toEqual(['ikea:1']);
    expect(await find({ state: 'kept', search: 'lamp' })).toEqual([]);
  });

  test('counts all that match and reads only the rows it gives', async () => {
    const storeName = await nameOf('ikea:1');
    const reading = vi.fn((row: unknown) => row);
    it.database.orders.hook('reading', reading);
    expect(await findOrders(it.database, { ...everyOrder, storeName }, 1)).toMatchObject({ total: 2 });
    expect(await findOrders(it.database, { ...everyOrder, search: 'lamp' }, 1)).toMatchObject({ total: 2 });
    expect(reading).toHaveBeenCalledTimes(2);
  });

  test('offers the stores and states that orders in the list have, and no others', async () => {
    const { storeNames, states } = await filterChoices(it.database);
    expect(storeNames).toEqual([await nameOf('ikea:1'), await nameOf('nike:1')].toSorted());
    expect(states.toSorted()).toEqual(['cancel-requested', 'kept', 'placed']);
  });
});
