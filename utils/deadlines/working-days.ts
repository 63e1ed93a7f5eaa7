/** Working days: Monday to Friday without the public holidays of a country. */
import type { HolidayTable } from '@/store-profiles/schema';
import { addDays, weekday } from './zoned-time';

export interface CountedDay {
  /** YYYY-MM-DD. */
  day: string;
  /** False where the table of holidays doesn't reach: the day may in truth be later. */
  known: boolean;
}

/** Null when the table knows nothing of that country and year. */
export function isHoliday(table: HolidayTable, country: string, day: string): boolean | null {
  const year = Number(day.slice(0, 4));
  const entry = table.countries[country];
  if (entry === undefined || year < table.firstYear || year > table.lastYear) return null;
  const others = entry.others.split(' | ')[year - table.firstYear] ?? '';
  return `${entry.always} ${others}`.split(' ').includes(day.slice(5));
}

/**
 * The first working day from this one on. A weekday is passed over only when it is a holiday in each of the countries
 * that come into question, so that the day is never later than either of them allows.
 */
export function rollForward(day: string, countries: readonly string[], table: HolidayTable): CountedDay {
  let known = true;
  let rolled = day;
  for (;;) {
    const rest = restOn(rolled, countries, table);
    known &&= rest !== null;
    if (rest !== true) return { day: rolled, known };
    rolled = addDays(rolled, 1);
  }
}

/** The last of so many working days after a day, which itself isn't counted. */
export function addWorkingDays(
  day: string,
  count: number,
  countries: readonly string[],
  table: HolidayTable,
): CountedDay {
  let known = true;
  let last = day;
  for (let left = count; left > 0;) {
    last = addDays(last, 1);
    const rest = restOn(last, countries, table);
    known &&= rest !== null;
    if (rest !== true) left -= 1;
  }
  return { day: last, known };
}

/** True on a weekend or a common holiday; null on a weekday of which the table doesn't know. */
function restOn(day: string, countries: readonly string[], table: HolidayTable): boolean | null {
  if (weekday(day) > 5) return true;
  const answers = countries.map((country) => isHoliday(table, country, day));
  if (answers.includes(false)) return false;
  return answers.length === 0 || answers.includes(null) ? null : true;
}
