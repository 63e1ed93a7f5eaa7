import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openingAt } from '@/utils/contact/opening';

const weekdays = {
  timeZone: 'America/New_York',
  times: [{ days: [1, 2, 3, 4, 5] as (1 | 2 | 3 | 4 | 5)[], from: '09:00', to: '17:00' }],
};
const always = {
  timeZone: 'UTC',
  times: [{ days: [1, 2, 3, 4, 5, 6, 7] as (1 | 2 | 3 | 4 | 5 | 6 | 7)[], from: '00:00', to: '24:00' }],
};

describe('openingAt', () => {
  it.each([
    ['Monday noon', '2026-11-23T17:00:00Z', true, '2026-11-23T22:00:00.000Z'],
    ['Monday before nine', '2026-11-23T13:59:59Z', false, '2026-11-23T14:00:00.000Z'],
    ['Monday at five sharp', '2026-11-23T22:00:00Z', false, '2026-11-24T14:00:00.000Z'],
    ['Saturday', '2026-11-28T17:00:00Z', false, '2026-11-30T14:00:00.000Z'],
    ['the Monday after the clocks changed', '2026-11-02T14:30:00Z', true, '2026-11-02T22:00:00.000Z'],
  ])('knows %s', (_, now, isOpen, changesAt) => {
    expect(openingAt(now, weekdays)).toEqual({ isOpen, changesAt });
  });

  it('of round the clock says no time at which it changes', () => {
    expect(openingAt('2026-11-23T17:00:00Z', always)).toEqual({ isOpen: true, changesAt: null });
  });

  it('changes after now, and then indeed', () => {
    const times = fc
      .integer({ min: 0, max: 4e9 })
      .map((s) => new Date(Date.UTC(2026, 0, 1) + s * 10).toISOString());
    fc.assert(
      fc.property(times, (now) => {
        const { isOpen, changesAt } = openingAt(now, weekdays);
        expect(changesAt !== null && changesAt > now).toBe(true);
        expect(openingAt(changesAt ?? '', weekdays).isOpen).toBe(!isOpen);
      }),
    );
  });
});
