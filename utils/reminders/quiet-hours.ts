/** Hours in which nothing is told unless it can't wait. */
import { addDays, clockTime, dayOf } from '../deadlines/zoned-time';

/** Clock times, `HH:MM`; from later than to: over midnight. */
export interface QuietHours {
  from: string;
  to: string;
}

/**
 * A reminder whose time falls into quiet hours comes when they end; one whose deadline would be over by then comes as
 * planned.
 * @param at ISO instant; @param deadlineAt what it reminds of, ISO instant
 */
export function outsideQuietHours(
  at: string,
  deadlineAt: string,
  quiet: QuietHours | null,
  timeZone: string,
): string {
  if (quiet === null || quiet.from === quiet.to) return at;
  const time = Date.parse(at);
  const day = dayOf(at, timeZone);
  // Hours that began the evening before, and those that begin today.
  for (const first of [addDays(day, -1), day]) {
    const begins = Date.parse(clockTime(first, quiet.from, timeZone));
    const last = quiet.from < quiet.to ? first : addDays(first, 1);
    const ends = clockTime(last, quiet.to, timeZone);
    const isWithin = time >= begins && time < Date.parse(ends);
    if (isWithin) return Date.parse(ends) <= Date.parse(deadlineAt) ? ends : at;
  }
  return at;
}
