/** The shopper's list, live: it changes by itself when the ledger is written. */
import { useLiveQuery } from 'dexie-react-hooks';
import type { LedgerEvent } from '@/utils/orders/event';
import type { OrderRow, UnorderDatabase } from './database';
import { mostUrgent, searchOrders } from './queries';

/** What the list shows of one order, with the entry its state rests on. */
export interface ListedOrder extends Pick<OrderRow, 'id' | 'storeName' | 'deadlines' | 'standing'> {
  order: OrderRow;
  stateEvent: LedgerEvent | undefined;
}

export interface OrderList {
  orders: ListedOrder[];
  /** True when the record holds more than `count` that match. */
  hasMore: boolean;
}

/** The first `count` orders that match, most urgent first; undefined until they are read. */
export function useOrderList(
  database: UnorderDatabase,
  search: string,
  count: number,
): OrderList | undefined {
  return useLiveQuery(() => readList(database, search, count), [database, search, count]);
}

/** One more than asked for is read, which tells whether there are more without counting them all. */
export async function readList(database: UnorderDatabase, search: string, count: number): Promise<OrderList> {
  const rows = await (search.trim() === ''
    ? mostUrgent(database, count + 1)
    : searchOrders(database, search, count + 1));
  const shown = rows.slice(0, count);
  const events = await database.events.bulkGet(shown.map(({ id, stateEvent }) => [id, stateEvent]));
  return {
    orders: shown.map((order, index) => {
      const { id, storeName, deadlines, standing } = order;
      return { id, order, storeName, deadlines, standing, stateEvent: events[index] };
    }),
    hasMore: rows.length > count,
  };
}
