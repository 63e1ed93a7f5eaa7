/** Where only people can cancel, a window is worth what their opening hours leave of it. */
import type { StoreProfile } from '@/store-profiles/schema';
import { addDays, clockTime, dayOf, endOfDay, weekday } from './zoned-time';

export type OpenHours = NonNullable<StoreProfile['contact']['open']>;

/**
 * The last moment from `from` to `end` (ISO instants) at which somebody answers; `from` itself when nobody does.
 */
export function lastOpenMoment(from: string, end: string, { timeZone, times }: OpenHours): string {
  const start = Date.parse(from);
  const stop = Date.parse(end);
  const lastDay = dayOf(end, timeZone);
  // Hours are within one day; the day before covers a window that crosses midnight.
  for (let day = lastDay; Date.parse(endOfDay(day, timeZone)) >= start; day = addDays(day, -1)) {
    const moments = times
      .filter(({ days }) => days.some((open) => open === weekday(day)))
      .map((hours) => [at(day, hours.from, timeZone), at(day, hours.to, timeZone)] as const)
      .filter(([opens, closes]) => opens <= stop && closes >= start)
      .map(([, closes]) => Math.min(closes, stop));
    if (moments.length > 0) return new Date(Math.max(...moments)).toISOString();
  }
  return from;
}

function at(day: string, time: string, timeZone: string): number {
  const instant =
    time === '24:00' ? clockTime(addDays(day, 1), '00:00', timeZone) : clockTime(day, time, timeZone);
  return Date.parse(instant);
}
