import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outsideQuietHours } from '@/utils/reminders/quiet-hours';

const NIGHT = { from: '22:00', to: '07:00' };
const LATER = '2026-12-24T00:00:00Z';

describe('outsideQuietHours', () => {
  it.each([
    ['late in the evening', '2026-11-23T22:30:00Z', '2026-11-24T06:00:00.000Z'],
    ['after midnight', '2026-11-24T01:00:00Z', '2026-11-24T06:00:00.000Z'],
    ['at their last minute', '2026-11-24T05:59:59Z', '2026-11-24T06:00:00.000Z'],
    ['at their end', '2026-11-24T06:00:00Z', '2026-11-24T06:00:00Z'],
    ['by day', '2026-11-23T12:00:00Z', '2026-11-23T12:00:00Z'],
  ])('a reminder %s in Berlin comes in the morning, or as planned', (_, at, told) => {
    expect(outsideQuietHours(at, LATER, NIGHT, 'Europe/Berlin')).toBe(told);
  });

  it('what is over by the morning is told at night', () => {
    const at = '2026-11-24T01:00:00Z';
    expect(outsideQuietHours(at, '2026-11-24T01:30:00Z', NIGHT, 'Europe/Berlin')).toBe(at);
  });

  it('hours within a day, none at all, and over a change of the clocks', () => {
    const noon = { from: '12:00', to: '14:00' };
    expect(outsideQuietHours('2026-11-24T12:30:00Z', LATER, noon, 'UTC')).toBe('2026-11-24T14:00:00.000Z');
    expect(outsideQuietHours('2026-11-24T12:30:00Z', LATER, null, 'UTC')).toBe('2026-11-24T12:30:00Z');
    expect(outsideQuietHours('2026-03-29T00:30:00Z', LATER, NIGHT, 'Europe/Berlin')).toBe(
      '2026-03-29T05:00:00.000Z',
    );
  });

  it('never comes earlier than planned, nor later than the deadline allows', () => {
    const instants = fc
      .integer({ min: 0, max: 40_000_000 })
      .map((s) => new Date(Date.UTC(2026, 0, 1) + s * 1000).toISOString());
    const zones = fc.constantFrom(
      'UTC',
      'Europe/Berlin',
      'America/New_York',
      'Asia/Kathmandu',
      'Pacific/Apia',
    );
    fc.assert(
      fc.property(instants, fc.integer({ min: 0, max: 10_000_000 }), zones, (at, after, zone) => {
        const deadline = new Date(Date.parse(at) + after * 1000).toISOString();
        const told = Date.parse(outsideQuietHours(at, deadline, NIGHT, zone));
        expect(told).toBeGreaterThanOrEqual(Date.parse(at));
        expect(told).toBeLessThanOrEqual(Date.parse(deadline));
      }),
    );
  });
});
