/**
 * Calendar days and instants. Instants are ISO strings in UTC, days are `YYYY-MM-DD`; the machine's own time zone
 * is never used. Temporal is used for what it alone gets right: days of 23 and 25 hours, midnights that don't exist,
 * days that a zone left out at the date line.
 */
import { Temporal } from 'temporal-polyfill';

export const MINUTE = 60_000;

/** The instant at which a day begins in a zone. Throws RangeError on a day or zone that doesn't exist. */
export function startOfDay(day: string, timeZone: string): string {
  return isoOf(Temporal.PlainDate.from(day).toZonedDateTime(timeZone).epochMilliseconds);
}

/** The last second of a day in a zone: a period that ends with the day is still running in it. */
export function endOfDay(day: string, timeZone: string): string {
  return isoOf(Date.parse(startOfDay(addDays(day, 1), timeZone)) - 1000);
}

/** The calendar day of an instant in a zone. */
export function dayOf(instant: string, timeZone: string): string {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDate().toString();
}

/** A clock time (`HH:MM`) on a day in a zone; one that the clocks skip is read as the earlier instant, as is one they pass twice. */
export function clockTime(day: string, time: string, timeZone: string): string {
  const local = Temporal.PlainDate.from(day).toPlainDateTime(Temporal.PlainTime.from(time));
  return isoOf(local.toZonedDateTime(timeZone, { disambiguation: 'earlier' }).epochMilliseconds);
}

/** The same clock time so many days on, as "within two days" is read on a clock. */
export function addClockDays(instant: string, days: number, timeZone: string): string {
  const moved = Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).add({ days });
  return isoOf(moved.epochMilliseconds);
}

export function addMinutes(instant: string, minutes: number): string {
  return isoOf(Date.parse(instant) + minutes * MINUTE);
}

export function addDays(day: string, days: number): string {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}

export function daysBetween(first: string, last: string): number {
  return Temporal.PlainDate.from(first).until(Temporal.PlainDate.from(last), { largestUnit: 'days' }).days;
}

/** Month ends are kept: 31 January plus one month is the last day of February. */
export function addMonths(day: string, months: number): string {
  return Temporal.PlainDate.from(day).add({ months }).toString();
}

/** 1 Monday … 7 Sunday. */
export function weekday(day: string): number {
  return Temporal.PlainDate.from(day).dayOfWeek;
}

/** The earlier of two ISO instants or two days; a missing one doesn't count. */
export function earlier<T extends string | null>(one: T, other: T): T {
  if (one === null || other === null) return one ?? other;
  return Date.parse(one) <= Date.parse(other) ? one : other;
}

export function isTimeZone(timeZone: string): boolean {
  try {
    Temporal.PlainDate.from('2000-01-01').toZonedDateTime(timeZone);
    return true;
  } catch {
    return false;
  }
}

function isoOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
