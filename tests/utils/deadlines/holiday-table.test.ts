import { describe, expect, it, vi } from 'vitest';
import holidays from '@/store-profiles/rights/holidays';
import type { HolidayTable } from '@/store-profiles/schema';
import { COUNTRIES, holidaysOf } from '@/tests/tools/holiday-table';
import { addWorkingDays, isHoliday, rollForward } from '@/utils/deadlines/working-days';

const table: HolidayTable = holidays;

// The library computes the moon for some countries, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

/** What the table holds for a country in one year, sorted. */
function inTable(country: string, year: number): string[] {
  const { always, others } = table.countries[country] ?? { always: '', others: '' };
  const more = others.split(' | ')[year - table.firstYear] ?? '';
  return `${always} ${more}`.split(' ').filter(Boolean).sort();
}

describe('the table of holidays', () => {
  it.each(COUNTRIES)('says of %s what the library says', (country) => {
    for (const year of [table.firstYear, 2026, table.lastYear]) {
      expect(inTable(country, year)).toEqual(holidaysOf(country, year));
    }
  });
});

describe('working days', () => {
  it('are not known of a country or a year outside the table', () => {
    expect(isHoliday(holidays, 'XX', '2026-12-25')).toBeNull();
    expect(isHoliday(holidays, 'DE', '2099-12-25')).toBeNull();
    expect(isHoliday(holidays, 'DE', '2026-12-25')).toBe(true);
    expect(isHoliday(holidays, 'DE', '2026-12-24')).toBe(false);
  });

  it('are weekdays where no country is known, and that is said', () => {
    expect(rollForward('2026-12-25', [], holidays)).toEqual({ day: '2026-12-25', known: false });
    expect(rollForward('2026-12-26', [], holidays)).toEqual({ day: '2026-12-28', known: false });
  });

  it('pass over a holiday only when all countries that count have it', () => {
    expect(rollForward('2026-10-12', ['ES'], holidays).day).toBe('2026-10-13');
    expect(rollForward('2026-10-12', ['ES', 'DE'], holidays).day).toBe('2026-10-12');
  });

  it('are counted from the day after', () => {
    expect(addWorkingDays('2026-12-23', 2, ['DE'], holidays)).toEqual({ day: '2026-12-28', known: true });
    expect(addWorkingDays('2026-12-25', 1, ['DE'], holidays)).toEqual({ day: '2026-12-28', known: true });
  });
});
