/** When one cancel window ends, counted from the event that it names. */
import type { CancelWindow } from './cancel-window';
import type { DeadlineInput } from './deadline-input';
import { businessCountries } from './jurisdiction';
import { earliestDay, earliestInstant, type Moment, type Reading } from './moment';
import { addWorkingDays, rollForward } from './working-days';
import {
  addClockDays,
  addDays,
  addMinutes,
  clockTime,
  dayOf,
  daysBetween,
  earlier,
  endOfDay,
  startOfDay,
} from './zoned-time';

const DAY_MINUTES = 24 * 60;

export interface WindowEnd {
  /** ISO instant: the earliest at which the window may end. */
  at: string;
  /** ISO instant it is counted from. */
  from: string;
  /** False where the true end may be later. */
  exact: boolean;
}

/**
 * The end of a window, or null where its number or its start is not known.
 * `zones`: those in which the store's days may begin, its own alone where that is known.
 */
export function windowEnd(
  window: CancelWindow,
  input: DeadlineInput,
  zones: readonly string[],
): WindowEnd | null {
  const { minutes, businessDays, relativeTo } = window;
  const clock = /^clock:(\d{2}:\d{2})$/u.exec(relativeTo)?.[1];
  if (clock !== undefined) return endAtClock(clock, input, zones);
  if (businessDays !== null)
    return endAfterBusinessDays(placedReading(input, zones), businessDays, input, zones);
  if (minutes === null) return null;
  switch (relativeTo) {
    case 'order_placed':
      return endAfter(placedReading(input, zones), minutes);
    case 'payment':
      return endAfter(paidReading(input, zones), minutes);
    case 'delivery_day':
      return endBeforeDay(input.times.deliveryDay, minutes, zones);
    case 'release_date':
      return endBeforeDay(input.times.release, minutes, zones);
    case 'appointment': {
      const { appointment } = input.times;
      // An appointment without a clock time begins, at the earliest, with its day.
      return appointment !== null && 'at' in appointment
        ? endAfter({ value: appointment.at, exact: true }, minutes)
        : endBeforeDay(appointment, minutes, zones);
    }
    default:
      return null;
  }
}

/** The instant the order was placed, or the earliest beginning of its day. */
export function placedReading(
  { order: { placed } }: Pick<DeadlineInput, 'order'>,
  zones: readonly string[],
): Reading | null {
  if (placed === null) return null;
  return earliestInstant(placed.instant === null ? { day: placed.date } : { at: placed.instant }, zones);
}

/** Nobody pays before ordering: the order's instant is a safe start where the payment's isn't known. */
export function paidReading(input: DeadlineInput, zones: readonly string[]): Reading | null {
  const paid = input.times.paid && earliestInstant(input.times.paid, zones);
  if (paid !== null) return paid;
  const placed = placedReading(input, zones);
  return placed && { value: placed.value, exact: false };
}

function endAfter(start: Reading | null, minutes: number): WindowEnd | null {
  return start && { at: addMinutes(start.value, minutes), from: start.value, exact: start.exact };
}

/**
 * So many business days on, at the same time of day: the earliest that "within two business days" can mean. What
 * begins on a day of rest has the whole of its last business day.
 */
export function endAfterBusinessDays(
  start: Reading | null,
  days: number,
  input: DeadlineInput,
  zones: readonly string[],
): WindowEnd | null {
  if (start === null) return null;
  const countries = businessCountries(input);
  const ends = zones.map((zone) => {
    const first = dayOf(start.value, zone);
    const last = addWorkingDays(first, days, countries, input.law.holidays);
    const atRest = rollForward(first, countries, input.law.holidays).day !== first;
    const at = atRest
      ? endOfDay(last.day, zone)
      : addClockDays(start.value, daysBetween(first, last.day), zone);
    return { at, known: last.known };
  });
  const at = ends.map((end) => end.at).reduce(earlier);
  return { at, from: start.value, exact: start.exact && ends.every((end) => end.known && end.at === at) };
}

/**
 * So many minutes before a day are read on the store's clock: 120 before is 22:00 the day before, whole days are
 * the beginning of the day so many days earlier, which is the earliest that "two days before" can mean.
 */
function endBeforeDay(moment: Moment | null, minutes: number, zones: readonly string[]): WindowEnd | null {
  const day = moment && earliestDay(moment, zones);
  if (day === null) return null;
  const daysOn = Math.floor(minutes / DAY_MINUTES);
  const rest = minutes - daysOn * DAY_MINUTES;
  const time = `${pad(Math.floor(rest / 60))}:${pad(rest % 60)}`;
  const ends = zones.map((zone) => clockTime(addDays(day.value, daysOn), time, zone));
  const at = ends.reduce<string | null>((first, next) => earlier(first, next), null);
  return at === null ? null : { at, from: at, exact: day.exact && rest !== 0 && allSame(ends) };
}

/** A clock time on the day of the order; it may have been over when the order was placed. */
function endAtClock(time: string, input: DeadlineInput, zones: readonly string[]): WindowEnd | null {
  const { placed } = input.order;
  if (placed === null) return null;
  const moment: Moment = placed.instant === null ? { day: placed.date } : { at: placed.instant };
  const ends = zones.flatMap((zone) => {
    const day = earliestDay(moment, [zone]);
    return day === null ? [] : [{ at: clockTime(day.value, time, zone), from: startOfDay(day.value, zone) }];
  });
  const first = ends.toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at))[0];
  if (first === undefined) return null;
  return { ...first, exact: placed.instant !== null && allSame(ends.map(({ at }) => at)) };
}

function allSame(values: readonly string[]): boolean {
  return new Set(values).size === 1;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
