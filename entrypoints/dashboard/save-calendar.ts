/** Hands the shopper deadlines as a calendar file. */
import { aboutOrder } from '@/components/order-view';
import type { CalendarEntry } from '@/utils/calendar/calendar-file';
import { deadlineEntries } from '@/utils/calendar/deadline-entries';
import { saveFile } from '@/utils/save-file';
import type { OrderRow, UnorderDatabase } from '@/utils/storage/database';

export function orderCalendar(order: OrderRow, now: number): CalendarEntry[] {
  return deadlineEntries(order, aboutOrder({ order, storeName: order.storeName }), now);
}

/** Of every order in the list; kept and deleted ones have nothing to be in time for. */
export async function wholeCalendar({ orders }: UnorderDatabase, now: number): Promise<CalendarEntry[]> {
  const rows = await orders.orderBy('rank').toArray();
  return rows.filter(({ kept }) => !kept).flatMap((row) => orderCalendar(row, now));
}

export async function saveCalendar(entries: readonly CalendarEntry[], now: number): Promise<void> {
  const { calendarFile } = await import('@/utils/calendar/calendar-file');
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  saveFile(new Blob([calendarFile(entries, now, timeZone)], { type: 'text/calendar' }), 'unorder.ics');
}
