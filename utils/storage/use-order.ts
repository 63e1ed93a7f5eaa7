/** One order, live. */
import { useLiveQuery } from 'dexie-react-hooks';
import type { LedgerEvent } from '@/utils/orders/event';
import type { Reminder } from '@/utils/reminders/reminder';
import { nextOfEach } from '@/utils/reminders/schedule';
import type { OrderId } from '@/utils/orders/order';
import type { OrderRow, UnorderDatabase } from './database';
import { eventsOf, orderRow } from './queries';

export interface OrderRecord {
  order: OrderRow;
  /** Oldest first. */
  events: LedgerEvent[];
  /** The next of each deadline, earliest first. */
  reminders: Reminder[];
}

/** Undefined until it is read; null where the record holds no such order. */
export function useOrder(database: UnorderDatabase, id: OrderId): OrderRecord | null | undefined {
  return useLiveQuery(async () => {
    const [order, events, rows] = await Promise.all([
      orderRow(database, id),
      eventsOf(database, id),
      database.reminders.where('order').equals(id).toArray(),
    ]);
    return order === undefined ? null : { order, events, reminders: nextOfEach(rows) };
  }, [database, id]);
}
