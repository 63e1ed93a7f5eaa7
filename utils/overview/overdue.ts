/** What stores owe and are late with: answers, money. */
import { type Deadline, isAwaited } from '@/utils/deadlines/deadline';
import type { OrderId } from '@/utils/orders/order';
import type { DueOrder } from './deadline-days';

/** Older ones are history, as in the groups of the list. Days. */
const LONGEST = 180;
const DAY = 86_400_000;

/** The longest overdue first. @param now ISO instant */
export function overdueOrders(
  orders: Iterable<{ id: OrderId; name: string; deadlines: readonly Deadline[] }>,
  now: string,
): DueOrder[] {
  const since = new Date(Date.parse(now) - LONGEST * DAY).toISOString();
  const overdue: DueOrder[] = [];
  for (const { id, name, deadlines } of orders)
    for (const deadline of deadlines) {
      const { at, kind } = deadline;
      if (at !== null && at <= now && at > since && isAwaited(kind))
        overdue.push({ order: id, name, deadline: { ...deadline, at } });
    }
  return overdue.toSorted((one, other) => one.deadline.at.localeCompare(other.deadline.at, 'en'));
}
