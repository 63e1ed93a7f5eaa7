/** Hands the shopper deadlines as a calendar file. */
import { aboutOrder } from '@/components/order-view';
import type { CalendarDeadline, CalendarEntry } from '@/utils/calendar/calendar-file';
import { deadlineEntries } from '@/utils/calendar/deadline-entries';
import { saveFile } from '@/utils/save-file';
import type { OrderRow, UnorderDatabase } from '@/utils/storage/database';
import { handOut } from '@/utils/storage/handed-out';

export function orderCalendar(
  database: UnorderDatabase,
  order: OrderRow,
  now: number,
): Promise<CalendarEntry[]> {
  return handOut(database, deadlinesAhead(order, now), order.id, now);
}

export async function wholeCalendar(database: UnorderDatabase, now: number): Promise<CalendarEntry[]> {
  const rows = await database.orders.orderBy('rank').toArray();
  const deadlines = rows.flatMap((row) => deadlinesAhead(row, now));
  return handOut(database, deadlines, null, now);
}

/** What is kept or deleted has nothing to be in time for. */
function deadlinesAhead(order: OrderRow, now: number): CalendarDeadline[] {
  if (order.kept || order.deleted) return [];
  return deadlineEntries(order, aboutOrder({ order, storeName: order.storeName }), now);
}

export async function saveCalendar(entries: readonly CalendarEntry[], now: number): Promise<void> {
  const { calendarFile } = await import('@/utils/calendar/calendar-file');
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  saveFile(new Blob([calendarFile(entries, now, timeZone)], { type: 'text/calendar' }), 'unorder.ics');
}
