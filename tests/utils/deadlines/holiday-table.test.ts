import { describe, expect, it } from 'vitest';
import holidays from '@/store-profiles/rights/holidays';
import { COUNTRIES, tableOf } from '@/tests/tools/holiday-table';
import { addWorkingDays, isHoliday, rollForward } from '@/utils/deadlines/working-days';

describe('the table of holidays', () => {
  it.each(COUNTRIES)('says of %s what the library says', (country) => {
    expect({ [country]: (holidays.countries as Record<string, unknown>)[country] }).toEqual(
      tableOf([country]),
    );
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
