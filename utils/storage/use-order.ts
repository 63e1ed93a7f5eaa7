/** One order, live. */
import { useLiveQuery } from 'dexie-react-hooks';
import type { LedgerEvent } from '@/utils/orders/event';
import type { OrderId } from '@/utils/orders/order';
import type { OrderRow, UnorderDatabase } from './database';
import { eventsOf, orderRow } from './queries';

export interface OrderRecord {
  order: OrderRow;
  /** Oldest first. */
  events: LedgerEvent[];
}

/** Undefined until it is read; null where the record holds no such order. */
export function useOrder(database: UnorderDatabase, id: OrderId): OrderRecord | null | undefined {
  return useLiveQuery(async () => {
    const [order, events] = await Promise.all([orderRow(database, id), eventsOf(database, id)]);
    return order === undefined ? null : { order, events };
  }, [database, id]);
}
