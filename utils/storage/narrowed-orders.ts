/** The list narrowed by words, store and state. Indexes say what matches; only the rows that are given back are read. */
import type { Collection } from 'dexie';
import type { OrderId } from '@/utils/orders/order';
import type { FilterChoices, OrderFilter } from '@/utils/orders/order-filter';
import type { OrderRow, UnorderDatabase } from './database';
import { searchWords } from './search-words';

/** Orders that match, most urgent first, and how many match in all. */
export interface Found {
  rows: OrderRow[];
  total: number;
}

/** The first `count` orders that match all of the filter; deleted ones are not among them. */
export async function findOrders(
  database: UnorderDatabase,
  filter: OrderFilter,
  count: number,
): Promise<Found> {
  if (searchWords([filter.search]).length === 0) {
    const [rows, total] = await Promise.all([
      ordersOf(database, filter).limit(count).toArray(),
      ordersOf(database, filter).count(),
    ]);
    return { rows, total };
  }
  const ids = await findIds(database, filter);
  const rows = await database.orders.bulkGet(ids.slice(0, count));
  return { rows: rows.filter((row) => row !== undefined), total: ids.length };
}

/** The ids of all orders that match, most urgent first. No row is read. */
export async function findIds(database: UnorderDatabase, filter: OrderFilter): Promise<OrderId[]> {
  const [ranked, ...matches] = await Promise.all([
    ordersOf(database, filter).primaryKeys(),
    ...searchWords([filter.search]).map((word) =>
      database.orders.where('words').startsWith(word).primaryKeys(),
    ),
  ]);
  const sets = matches.map((ids) => new Set(ids));
  return ranked.filter((id) => sets.every((set) => set.has(id)));
}

/** A step through an index for each store and each state, however many orders there are. */
export async function filterChoices({ orders }: UnorderDatabase): Promise<FilterChoices> {
  const distinct = async <Key extends 'storeName' | 'state'>(key: Key): Promise<OrderRow[Key][]> => {
    const found: OrderRow[Key][] = [];
    for (let last = ''; ;) {
      const next = await orders.where(`[${key}+rank]`).above([last, LAST]).first();
      if (next === undefined) return found;
      last = next[key];
      found.push(next[key]);
    }
  };
  const [storeNames, states] = await Promise.all([distinct('storeName'), distinct('state')]);
  return { storeNames, states };
}

/** Later than any rank. */
const LAST = '\uFFFF';

/** The orders of a store and state by urgency, in the index made for that pair. */
function ordersOf(
  { orders }: UnorderDatabase,
  { storeName, state }: OrderFilter,
): Collection<OrderRow, OrderId> {
  const ofStore = storeName === '' ? '' : 'storeName+';
  const inState = state === '' ? '' : 'state+';
  if (ofStore + inState === '') return orders.orderBy('rank');
  const chosen = [storeName, state].filter((part) => part !== '');
  return orders.where(`[${ofStore}${inState}rank]`).between([...chosen, ''], [...chosen, LAST]);
}
