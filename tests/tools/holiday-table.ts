/**
 * Writes store-profiles/rights/holidays.ts: public holidays of whole countries, from the date-holidays library.
 * The library itself is 1.5 MB, too much for a worker that must wake in 200 ms; a table of the days is 20 KB.
 * Run `npm run holidays` once a year. A test compares the table with the library.
 */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import Holidays from 'date-holidays';
import { format, resolveConfig } from 'prettier';

export const FIRST_YEAR = 2024;
export const LAST_YEAR = 2037;
/** Countries of the described stores and of the legal regimes. */
export const COUNTRIES =
  'AR AT AU AZ BE BG BR CA CH CL CN CO CY CZ DE DK EE ES FI FR GB GR HK HR HU ID IE IN IS IT JP KR LI LT LU LV MT MX MY NL NO NZ PH PL PT RO SE SG SI SK TH TR TW US VN ZA'.split(
    ' ',
  );

const FILE = 'store-profiles/rights/holidays.ts';
const DAY = 86_400_000;

/** `MM-DD` of every public holiday that holds in the whole country for a whole day, sorted. */
export function holidaysOf(country: string, year: number): string[] {
  const found = new Holidays(country, { types: ['public'] })
    .getHolidays(year)
    .flatMap(({ date, start, end }) => {
      if (!date.startsWith(`${year}-`) || !date.includes(' 00:00:00')) return [];
      // Whole days only: a feast that begins or ends at noon leaves a working day's other half.
      const days = Math.floor((end.getTime() - start.getTime()) / DAY);
      const first = Date.parse(`${date.slice(0, 10)}T00:00:00Z`);
      return Array.from({ length: days }, (_, index) =>
        new Date(first + index * DAY).toISOString().slice(5, 10),
      );
    });
  return [...new Set(found)].sort();
}

/** Days of every year once, the others year by year. */
export function tableOf(countries: readonly string[]): Record<string, { always: string; others: string }> {
  const years = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index);
  return Object.fromEntries(
    countries.map((country) => {
      const lists = years.map((year) => holidaysOf(country, year));
      const always = (lists[0] ?? []).filter((day) => lists.every((list) => list.includes(day)));
      const others = lists.map((list) => list.filter((day) => !always.includes(day)).join(' '));
      return [country, { always: always.join(' '), others: others.join(' | ') }];
    }),
  );
}

async function write(): Promise<void> {
  const source = `import type { HolidayTable } from './schema';

/**
 * Public holidays that hold in a whole country, ${FIRST_YEAR} to ${LAST_YEAR}; made by \`npm run holidays\`, not by hand.
 * Days from date-holidays (https://github.com/commenthol/date-holidays), CC BY 3.0; regional and half holidays left out.
 */
export default {
  firstYear: ${FIRST_YEAR},
  lastYear: ${LAST_YEAR},
  countries: ${JSON.stringify(tableOf(COUNTRIES))},
} satisfies HolidayTable;
`;
  const options = await resolveConfig(resolve(FILE));
  writeFileSync(FILE, await format(source, { ...options, parser: 'typescript' }));
}

if (process.argv.includes('--write')) await write();
