/** The orders that await a refund, with what their events say of it. */
import { awaitedRefund, awaitsRefund, type AwaitedRefund } from '@/utils/refunds/awaited';
import type { OrderId } from '@/utils/orders/order';
import type { UnorderDatabase } from './database';
import { eventsOf } from './queries';

/** @param only the one order asked for, in whatever state it is; null: all that await one */
export async function awaitedRefunds(
  database: UnorderDatabase,
  only: OrderId | null,
): Promise<AwaitedRefund[]> {
  const rows =
    only === null
      ? await database.orders.orderBy('rank').filter(awaitsRefund).toArray()
      : await database.orders.where('id').equals(only).toArray();
  return Promise.all(
    rows
      .filter(({ deleted }) => !deleted)
      .map(async (row) => awaitedRefund(row, await eventsOf(database, row.id))),
  );
}
