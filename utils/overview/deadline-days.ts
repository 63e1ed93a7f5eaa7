/** The days ahead with what is due on each, in the shopper's time zone. */
import type { Deadline } from '@/utils/deadlines/deadline';
import { addDays, dayOf } from '@/utils/deadlines/zoned-time';
import type { OrderId } from '@/utils/orders/order';

export interface DueOrder {
  order: OrderId;
  /** How the order is called on the screen. */
  name: string;
  deadline: Deadline & { at: string };
}

export interface DayAhead {
  /** YYYY-MM-DD. */
  day: string;
  due: DueOrder[];
}

/**
 * Every day from today on, those with nothing due too; what is over by `now` isn't due any more.
 * @param now ISO instant
 * @param count days
 */
export function deadlineDays(
  orders: Iterable<{ id: OrderId; name: string; deadlines: readonly Deadline[] }>,
  now: string,
  timeZone: string,
  count: number,
): DayAhead[] {
  const today = dayOf(now, timeZone);
  const days = Array.from({ length: count }, (_, at): DayAhead => ({ day: addDays(today, at), due: [] }));
  const byDay = new Map(days.map((one) => [one.day, one]));
  for (const { id, name, deadlines } of orders) {
    for (const deadline of deadlines) {
      if (!isTimed(deadline) || deadline.at <= now) continue;
      byDay.get(dayOf(deadline.at, timeZone))?.due.push({ order: id, name, deadline });
    }
  }
  for (const { due } of days)
    due.sort((one, other) => one.deadline.at.localeCompare(other.deadline.at, 'en'));
  return days;
}

function isTimed(deadline: Deadline): deadline is DueOrder['deadline'] {
  return deadline.at !== null;
}
