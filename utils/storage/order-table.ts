/** The order of a table's rows by any of its columns: ids alone, the rows themselves are read as they come into view. */
import type { Money, OrderId } from '@/utils/orders/order';
import type { OrderFilter } from '@/utils/orders/order-filter';
import type { TableColumn, TableSort } from '@/utils/orders/table-sort';
import type { OrderRow, UnorderDatabase } from './database';
import { findIds } from './narrowed-orders';

/** Ids of all orders that match, as the column sorts them; equal ones by urgency. */
export async function tableIds(
  database: UnorderDatabase,
  filter: OrderFilter,
  { column, isDescending }: TableSort,
): Promise<OrderId[]> {
  const ids = await findIds(database, filter);
  if (column === 'urgency') return isDescending ? ids.toReversed() : ids;
  const keys = new Map<OrderId, string>();
  await database.orders.orderBy('rank').each((row) => void keys.set(row.id, keyOf(row, column)));
  const collator = new Intl.Collator(undefined, { numeric: true });
  const sign = isDescending ? -1 : 1;
  return ids.toSorted((one, other) => sign * collator.compare(keys.get(one) ?? '', keys.get(other) ?? ''));
}

/** What isn't known sorts before all that is. */
function keyOf({ storeName, orderNumber, placed, total, state }: OrderRow, column: TableColumn): string {
  switch (column) {
    case 'store':
      return storeName;
    case 'number':
      return orderNumber ?? '';
    case 'placed':
      return placed === null ? '' : (placed.instant ?? placed.date);
    case 'total':
      return total === null ? '' : sortableMoney(total);
    case 'state':
      return state;
    case 'urgency':
      return '';
  }
}

/** By currency first: amounts of two currencies don't compare. */
function sortableMoney({ amount, currency }: Money): string {
  const [whole = '0', fraction = ''] = amount.split('.');
  return `${currency ?? ''} ${whole.padStart(15, '0')}.${fraction}`;
}
