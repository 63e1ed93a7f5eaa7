/** Which reminders a deadline gets: several, by its length. */
import type { Deadline, DeadlineKind } from '../deadlines/deadline';
import { clockTime, dayOf } from '../deadlines/zoned-time';
import type { Lead } from './reminder';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** When the morning of the last day is. */
const MORNING = '09:00';

/** What one waits for from others: one is told when it is over, not that it comes near. */
const WAITS: ReadonlySet<DeadlineKind> = new Set(['confirmation-due', 'refund-due', 'follow-up']);

/** The times (milliseconds since 1970) at which to speak of a deadline; `since` when the order was first heard of. */
export function leadTimes(
  deadline: Deadline & { at: string },
  since: string,
  timeZone: string,
): [Lead, number][] {
  const end = Date.parse(deadline.at);
  if (WAITS.has(deadline.kind)) return [['ended', end]];
  const start = Date.parse(deadline.from ?? since);
  const length = end - start;
  if (length <= 2 * HOUR) {
    const times: [Lead, number][] = [
      ['at-once', Date.parse(since)],
      ['half', start + length / 2],
    ];
    return length > 10 * MINUTE ? [...times, ['five-minutes', end - 5 * MINUTE]] : times;
  }
  if (length <= 2 * DAY) {
    return [
      ['at-once', Date.parse(since)],
      ['half', start + length / 2],
      ['hour', end - HOUR],
    ];
  }
  const times: [Lead, number][] = [
    ['two-days', end - 2 * DAY],
    ['last-day', lastMorning(deadline.at, timeZone)],
  ];
  return length > 10 * DAY ? [['week', end - 7 * DAY], ...times] : times;
}

/** Nine o'clock on the day of the deadline; for one that ends before, a day earlier would be the last morning. */
function lastMorning(at: string, timeZone: string): number {
  const morning = Date.parse(clockTime(dayOf(at, timeZone), MORNING, timeZone));
  if (morning < Date.parse(at)) return morning;
  return Date.parse(
    clockTime(dayOf(new Date(Date.parse(at) - DAY).toISOString(), timeZone), MORNING, timeZone),
  );
}
