/** What the screens read, as functions for `useLiveQuery`: each reads only the rows it gives back. */
import type { Receipt } from '@/utils/evidence/receipt';
import type { LedgerEvent } from '@/utils/orders/event';
import { groups, rankPrefix, type Group } from '@/utils/orders/group';
import type { OrderId } from '@/utils/orders/order';
import type { OrderRow, UnorderDatabase } from './database';

/** The first `count` orders, most urgent first; deleted ones are not among them. */
export function mostUrgent(database: UnorderDatabase, count: number): Promise<OrderRow[]> {
  return database.orders.orderBy('rank').limit(count).toArray();
}

/** The first `count` orders of one group, most urgent first. */
export function ordersInGroup(database: UnorderDatabase, group: Group, count: number): Promise<OrderRow[]> {
  return database.orders.where('rank').startsWith(rankPrefix(group)).limit(count).toArray();
}

/** How many orders each group holds. */
export async function countByGroup(database: UnorderDatabase): Promise<Record<Group, number>> {
  const counts = await Promise.all(
    groups.map(async (group): Promise<[Group, number]> => {
      return [group, await database.orders.where('rank').startsWith(rankPrefix(group)).count()];
    }),
  );
  return Object.fromEntries(counts) as Record<Group, number>;
}

/** One order, deleted or not; undefined where it isn't known. */
export function orderRow(database: UnorderDatabase, id: OrderId): Promise<OrderRow | undefined> {
  return database.orders.get(id);
}

/** The events of one order, oldest first. */
export function eventsOf(database: UnorderDatabase, id: OrderId): Promise<LedgerEvent[]> {
  return database.events.where('[order+sequence]').between([id, -Infinity], [id, Infinity]).toArray();
}

/** The receipts of one order, oldest first. */
export function receiptsOf(database: UnorderDatabase, id: OrderId): Promise<Receipt[]> {
  return database.receipts.where('order').equals(id).sortBy('capturedAt');
}

export function receiptById(database: UnorderDatabase, id: string): Promise<Receipt | undefined> {
  return database.receipts.get(id);
}

/** Deleted orders that can still be restored, last deleted first. */
export function deletedOrders(database: UnorderDatabase, count: number): Promise<OrderRow[]> {
  return database.orders.orderBy('deletedAt').reverse().limit(count).toArray();
}

/** Which of these ids the record knows, also under a corrected number, with the row of each. */
export async function knownOrders(
  database: UnorderDatabase,
  ids: readonly OrderId[],
): Promise<Map<OrderId, OrderRow>> {
  const asked = new Set(ids);
  const rows = await database.orders
    .where('knownAs')
    .anyOf([...asked])
    .distinct()
    .toArray();
  return new Map(
    rows.flatMap((row) => row.knownAs.filter((name) => asked.has(name)).map((name) => [name, row] as const)),
  );
}

/** The rows of all orders that aren't deleted, most urgent first. */
export function everyOrder(database: UnorderDatabase): Promise<OrderRow[]> {
  return database.orders.orderBy('rank').toArray();
}
