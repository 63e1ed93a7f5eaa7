import { array, assert, boolean, constantFrom, integer, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orderAmong } from '@/utils/reading/dates/order-among';

const two = (number: number): string => String(number).padStart(2, '0');
const day = record({
  day: integer({ min: 1, max: 28 }),
  month: integer({ min: 1, max: 12 }),
  year: integer({ min: 2000, max: 2099 }),
  separator: constantFrom('/', '.', '-'),
});

describe('the order of digits in a page’s dates', () => {
  it('is told by one that can be read only one way', () => {
    expect(orderAmong(['10/02/2026 - 09:12', '11/23/2026 - 15:30'])).toBe('month-first');
    expect(orderAmong(['02.10.2026', 'am 23.11.2026, 15:30 Uhr'])).toBe('day-first');
  });

  it.each([
    ['where all can be read both ways', ['10/02/2026', '01/02/2026']],
    ['where they contradict each other', ['11/23/2026', '23/11/2026']],
    ['by years that stand first', ['2026/11/23']],
    ['by years of two digits, which may stand anywhere', ['26-11-23', '13/05/24']],
    ['by names of months', ['Nov 23, 2026', '2 October 2026']],
    ['by what is no date', ['1/23', '40/50/2026', '']],
  ])('is not told %s', (_, texts) => {
    expect(orderAmong(texts)).toBeNull();
  });

  it('is never the other one, however many dates a page shows', () => {
    assert(
      property(array(day, { minLength: 1, maxLength: 30 }), boolean(), (days, isDayFirst) => {
        const texts = days.map(({ day: date, month, year, separator }) => {
          const parts = isDayFirst ? [two(date), two(month)] : [two(month), two(date)];
          return [...parts, year].join(separator);
        });
        const isTold = days.some(({ day: date }) => date > 12);
        expect(orderAmong(texts)).toBe(isTold ? (isDayFirst ? 'day-first' : 'month-first') : null);
      }),
    );
  });
});
