/** Counting a legal period: from its first day to the instant at which it ends. */
import type { Right } from '@/store-profiles/schema';
import type { DeadlineInput } from './deadline-input';
import { earliestDay, type Moment, type Reading } from './moment';
import { addDays, addMonths, earlier, endOfDay } from './zoned-time';
import { addWorkingDays, rollForward } from './working-days';

export type Period = NonNullable<Right['period']>;

export interface PeriodEnd {
  /** Last day of the period, before and after it was moved to a working day. */
  lastDay: string;
  movedTo: string;
  /** ISO instant: the last second of it. */
  at: string;
  /** False where holidays weren't known: the true end may be later. */
  known: boolean;
}

/** The end of a period that counts from `start` (YYYY-MM-DD); `months` on top where the store didn't inform. */
export function periodEnd(
  start: string,
  period: Period,
  months: number,
  countries: readonly string[],
  zones: readonly string[],
  { law }: Pick<DeadlineInput, 'law'>,
): PeriodEnd {
  const days = period.days - (period.countsFirstDay ? 1 : 0);
  const counted =
    period.dayKind === 'working'
      ? addWorkingDays(start, days, countries, law.holidays)
      : { day: addDays(start, days), known: true };
  const lastDay = months === 0 ? counted.day : addMonths(counted.day, months);
  const moved = period.rollsOver
    ? rollForward(lastDay, countries, law.holidays)
    : { day: lastDay, known: true };
  return {
    lastDay,
    movedTo: moved.day,
    at: dayEnd(moved.day, zones),
    known: counted.known && moved.known,
  };
}

/** The earliest end of a day in the zones that come into question. */
export function dayEnd(day: string, zones: readonly string[]): string {
  return zones.map((zone) => endOfDay(day, zone)).reduce(earlier);
}

/** The day of a moment, or of the order's placing where nothing else bounds it; null without either. */
export function dayOrPlaced(
  moment: Moment,
  placed: DeadlineInput['order']['placed'],
  zones: readonly string[],
): Reading | null {
  const day = earliestDay(moment, zones);
  if (day !== null) return day;
  const placedOn = placedDay(placed, zones);
  return placedOn && { value: placedOn.value, exact: false };
}

export function placedDay(
  placed: DeadlineInput['order']['placed'],
  zones: readonly string[],
): Reading | null {
  if (placed === null) return null;
  return earliestDay(placed.instant === null ? { day: placed.date } : { at: placed.instant }, zones);
}
