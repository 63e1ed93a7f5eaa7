/** What the shopper's own calendar was given, so that a later file moves it or takes it back. */
import type { CalendarDeadline, CalendarEntry } from '@/utils/calendar/calendar-file';
import type { OrderId } from '@/utils/orders/order';
import type { UnorderDatabase } from './database';

const MINUTE = 60_000;

/**
 * Notes deadlines as handed out and gives the entries for the file: these, and as cancelled what was handed out before,
 * still lies ahead and holds no more.
 * @param deadlines all that hold now and lie ahead
 * @param order the one order the file is about; null: all of them
 * @param now milliseconds since 1970
 */
export function handOut(
  database: UnorderDatabase,
  deadlines: readonly CalendarDeadline[],
  order: OrderId | null,
  now: number,
): Promise<CalendarEntry[]> {
  const { calendar } = database;
  return database.transaction('rw', calendar, async () => {
    const rows = order === null ? calendar.toCollection() : calendar.where('order').equals(order);
    const before = new Map((await rows.toArray()).map((entry) => [entry.id, entry]));
    const entryOf = (deadline: CalendarDeadline, isCancelled: boolean): CalendarEntry => ({
      ...deadline,
      // By the clock, so that it grows even where this record was lost; past the last one, should the clock go back.
      sequence: Math.max(Math.floor(now / MINUTE), (before.get(deadline.id)?.sequence ?? 0) + 1),
      isCancelled,
    });
    const holding = new Set(deadlines.map(({ id }) => id));
    const gone = [...before.values()].filter(({ id }) => !holding.has(id));
    const entries = [
      ...deadlines.map((deadline) => entryOf(deadline, false)),
      ...gone.filter(({ at }) => Date.parse(at) > now).map((entry) => entryOf(entry, true)),
    ];
    await calendar.bulkDelete(gone.map(({ id }) => id));
    await calendar.bulkPut(entries);
    return entries;
  });
}
