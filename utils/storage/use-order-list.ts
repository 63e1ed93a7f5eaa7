/** The shopper's list, live: it changes by itself when the ledger is written. */
import { useLiveQuery } from 'dexie-react-hooks';
import type { LedgerEvent } from '@/utils/orders/event';
import { isNarrowed, type OrderFilter } from '@/utils/orders/order-filter';
import type { OrderRow, UnorderDatabase } from './database';
import { findOrders } from './narrowed-orders';
import { mostUrgent } from './queries';

/** What the list shows of one order, with the entry its state rests on. */
export interface ListedOrder extends Pick<
  OrderRow,
  'id' | 'storeName' | 'deadlines' | 'standing' | 'questions'
> {
  order: OrderRow;
  stateEvent: LedgerEvent | undefined;
}

export interface OrderList {
  orders: ListedOrder[];
  /** True when the record holds more than `count` that match. */
  hasMore: boolean;
  /** How many match in all; null for the whole list, which is not counted. */
  total: number | null;
}

/** The first `count` orders that match, most urgent first; undefined until they are read. */
export function useOrderList(
  database: UnorderDatabase,
  filter: OrderFilter,
  count: number,
): OrderList | undefined {
  return useLiveQuery(() => readList(database, filter, count), [database, filter, count]);
}

async function readList(database: UnorderDatabase, filter: OrderFilter, count: number): Promise<OrderList> {
  const { rows, total } = await readRows(database, filter, count);
  const shown = rows.slice(0, count);
  const events = await database.events.bulkGet(shown.map(({ id, stateEvent }) => [id, stateEvent]));
  return {
    orders: shown.map((order, index) => {
      const { id, storeName, deadlines, standing, questions } = order;
      return { id, order, storeName, deadlines, standing, questions, stateEvent: events[index] };
    }),
    hasMore: rows.length > count || (total ?? 0) > count,
    total,
  };
}

/** Of the whole list one more than asked for is read, which tells whether there are more without counting them all. */
async function readRows(
  database: UnorderDatabase,
  filter: OrderFilter,
  count: number,
): Promise<{ rows: OrderRow[]; total: number | null }> {
  if (isNarrowed(filter)) return findOrders(database, filter, count);
  return { rows: await mostUrgent(database, count + 1), total: null };
}
