/** When something happened, as far as a page, a mail or the shopper tells it, and its earliest safe reading. */
import { dayOf, earlier, startOfDay } from './zoned-time';

export type Moment =
  /** An exact instant (ISO). */
  | { at: string }
  /** A calendar day (YYYY-MM-DD) and no time. */
  | { day: string }
  /** Noticed afterwards: it happened no earlier than `after` (null: not known) and no later than `by`. */
  | { after: string | null; by: string };

export interface Reading {
  /** ISO instant or calendar day. */
  value: string;
  /** False where the true one may be later. */
  exact: boolean;
}

/**
 * The earliest instant that fits. A day begins first in the easternmost of the zones that come into question.
 * Null when nothing bounds it.
 */
export function earliestInstant(moment: Moment, zones: readonly string[]): Reading | null {
  if ('at' in moment) return { value: moment.at, exact: true };
  if ('by' in moment) return moment.after === null ? null : { value: moment.after, exact: false };
  const starts = zones.map((zone) => startOfDay(moment.day, zone));
  return starts.length === 0 ? null : { value: starts.reduce(earlier), exact: false };
}

/** The earliest calendar day that fits; exact when every zone that comes into question has the same day. */
export function earliestDay(moment: Moment, zones: readonly string[]): Reading | null {
  if ('day' in moment) return { value: moment.day, exact: true };
  const instant = 'at' in moment ? moment.at : moment.after;
  if (instant === null) return null;
  const days = zones.map((zone) => dayOf(instant, zone));
  const first = days.reduce<string | null>((day, next) => earlier(day, next), null);
  if (first === null) return null;
  return { value: first, exact: 'at' in moment && days.every((day) => day === first) };
}
