/** Calendar days, as numbers until they are known to exist. */

export interface Day {
  year: number;
  month: number;
  day: number;
}

/** Days outside this span are misreadings: no shop took orders before, and none takes them for after. */
const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;

/** YYYY-MM-DD, or null for a day that doesn't exist: 0000-00-00, 31 February. */
export function isoDay({ year, month, day }: Day): string | null {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1) return null;
  // Day 0 of the next month is the last of this one.
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** `26` is 2026; a year of four digits is what it says. */
export function fullYear(digits: string): number {
  return Number(digits) + (digits.length === 2 ? 2000 : 0);
}

/**
 * The most recent past day with this month and day, for dates printed without a year. Two days ahead of `now` still
 * count as today's: the shop may be in another time zone. 29 February is looked for in the last leap year.
 */
export function latestPast(month: number, day: number, now: Date): string | null {
  const horizon = dayAfter(now, 2);
  for (let year = now.getUTCFullYear() + 1; year > now.getUTCFullYear() - 9; year -= 1) {
    const iso = isoDay({ year, month, day });
    if (iso !== null && iso <= horizon) return iso;
  }
  return null;
}

/** The day so many days after an instant, in UTC. */
export function dayAfter(instant: Date, days: number): string {
  return new Date(instant.getTime() + days * 86_400_000).toISOString().slice(0, 10);
}
