/** Putting a reminder off, and being done with what it reminds of. Pure. */
import { outsideQuietHours, type QuietHours } from './quiet-hours';
import type { Reminder } from './reminder';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/**
 * When a reminder that is put off at `now` comes again (milliseconds since 1970): never later than half of the time
 * left, so that there is time to act; a day later where there is plenty of it, or no deadline left to miss.
 */
export function snoozedUntil(deadlineAt: string, now: number): number {
  const left = Date.parse(deadlineAt) - now;
  if (left <= 0 || left > 2 * DAY) return now + DAY;
  return now + Math.min(3 * HOUR, Math.floor(left / 2));
}

/** The row that comes in place of one put off. One for each deadline: putting off again moves it. */
export function snoozed(
  reminder: Reminder,
  now: number,
  quiet: QuietHours | null,
  timeZone: string,
): Reminder {
  const { order, rule, deadlineAt } = reminder;
  const isAhead = Date.parse(deadlineAt) > now;
  const at = new Date(snoozedUntil(deadlineAt, now)).toISOString();
  return {
    ...reminder,
    id: [order, rule, 'snoozed', deadlineAt].join('|'),
    lead: 'snoozed',
    at: outsideQuietHours(at, isAhead ? deadlineAt : at, quiet, timeZone),
    status: 'waiting',
    toldAt: null,
    missed: false,
  };
}

/** Of an order's rows those that fall silent when the shopper is done with what one of them reminds of. */
export function finished(rows: readonly Reminder[], of: Reminder, now: string): Reminder[] {
  return rows
    .filter(({ status, rule, deadlineAt }) => {
      return status === 'waiting' && rule === of.rule && deadlineAt === of.deadlineAt;
    })
    .map((row): Reminder => ({ ...row, status: 'done', toldAt: now }));
}
