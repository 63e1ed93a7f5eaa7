/** Which reminders a deadline gets: several, by its length. */
import type { Deadline } from '../deadlines/deadline';
import { clockTime, dayOf } from '../deadlines/zoned-time';
import { waits, type Amount } from './amount';
import type { Lead } from './reminder';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** When the morning of the last day is. */
const MORNING = '09:00';

/** The times (milliseconds since 1970) at which to speak of a deadline; `since` when the order was first heard of. */
export function leadTimes(
  deadline: Deadline & { at: string },
  since: string,
  timeZone: string,
  amount: Amount = 'usual',
): [Lead, number][] {
  if (amount === 'off') return [];
  const end = Date.parse(deadline.at);
  if (waits.has(deadline.kind)) return [['ended', end]];
  const first = Date.parse(since);
  const start = Date.parse(deadline.from ?? since);
  const all = leadsOf({ start, end, first, lastMorning: lastMorning(deadline.at, timeZone) });
  // Of an order first heard of when it was over there is no first word, even where the clock is set back later.
  const usual = all.filter(([lead, time]) => (amount === 'many' || !MORE.has(lead)) && time < end);
  return amount === 'few' ? usual.slice(-1) : usual;
}

/** Only for those who want to hear more. */
const MORE: ReadonlySet<Lead> = new Set(['quarter-hour', 'three-hours', 'two-weeks', 'day']);

/** By the length of the deadline, earliest first. */
function leadsOf(span: { start: number; end: number; first: number; lastMorning: number }): [Lead, number][] {
  const { start, end, first } = span;
  const length = end - start;
  if (length <= 2 * HOUR) {
    const times: [Lead, number][] = [
      ['at-once', first],
      ['half', start + length / 2],
    ];
    if (length > 40 * MINUTE) times.push(['quarter-hour', end - 15 * MINUTE]);
    if (length > 10 * MINUTE) times.push(['five-minutes', end - 5 * MINUTE]);
    return times;
  }
  if (length <= 2 * DAY) {
    const times: [Lead, number][] = [
      ['at-once', first],
      ['half', start + length / 2],
    ];
    if (length > 8 * HOUR) times.push(['three-hours', end - 3 * HOUR]);
    return [...times, ['hour', end - HOUR]];
  }
  const times: [Lead, number][] = [];
  if (length > 20 * DAY) times.push(['two-weeks', end - 14 * DAY]);
  if (length > 10 * DAY) times.push(['week', end - 7 * DAY]);
  return [...times, ['two-days', end - 2 * DAY], ['day', end - DAY], ['last-day', span.lastMorning]];
}

/** Nine o'clock on the day of the deadline; for one that ends before, a day earlier would be the last morning. */
function lastMorning(at: string, timeZone: string): number {
  const morning = Date.parse(clockTime(dayOf(at, timeZone), MORNING, timeZone));
  if (morning < Date.parse(at)) return morning;
  return Date.parse(
    clockTime(dayOf(new Date(Date.parse(at) - DAY).toISOString(), timeZone), MORNING, timeZone),
  );
}
