import * as fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { calendarFile, type CalendarEntry } from '@/utils/calendar/calendar-file';

const NOW = Date.parse('2026-11-23T12:00:00Z');
const entry: CalendarEntry = {
  id: 'nike%3AC1|return',
  title: 'Return by: Nike, order C1',
  text: 'Sixty days; counted from the delivery.\nexact',
  at: '2026-12-01T15:30:00Z',
  order: 'nike:C1',
  sequence: 7,
  isCancelled: false,
};
const ofDay = { ...entry, at: '2026-12-01T22:59:59.000Z' };

function read(file: string): ICAL.Event[] {
  return new ICAL.Component(ICAL.parse(file))
    .getAllSubcomponents('vevent')
    .map((event) => new ICAL.Event(event));
}

describe('calendarFile', () => {
  it('is read by a calendar as it was meant: a timed entry in UTC, with its text and alarms', () => {
    const [event] = read(calendarFile([entry], NOW, 'Europe/Berlin'));
    expect(event?.summary).toBe(entry.title);
    expect(event?.description).toBe(entry.text);
    expect(event?.startDate.toJSDate().toISOString()).toBe('2026-12-01T15:30:00.000Z');
    const triggers = event?.component
      .getAllSubcomponents('valarm')
      .map((alarm) => String(alarm.getFirstPropertyValue('trigger')));
    expect(triggers).toEqual(['-PT1H', '-PT10M']);
  });

  it('makes an all-day entry of what ends with the shopper’s day, and never shows a later day', () => {
    const [berlin] = read(calendarFile([ofDay], NOW, 'Europe/Berlin'));
    expect(berlin?.startDate.isDate).toBe(true);
    expect(berlin?.startDate.toString()).toBe('2026-12-01');
    const [tokyo] = read(calendarFile([ofDay], NOW, 'Asia/Tokyo'));
    expect(tokyo?.startDate.isDate).toBe(false);
    expect(tokyo?.startDate.toJSDate().toISOString()).toBe('2026-12-01T22:59:59.000Z');
  });

  it('keeps lines short and every text whole, whatever a page called the goods', () => {
    const texts = fc
      .string({ unit: 'grapheme', maxLength: 300 })
      .map((text) => text.replaceAll(/\p{Cc}/gu, ''));
    fc.assert(
      fc.property(texts, (title) => {
        const file = calendarFile([{ ...entry, title: `x${title}` }], NOW, 'UTC');
        const longest = Math.max(...file.split('\r\n').map((line) => new TextEncoder().encode(line).length));
        expect(longest).toBeLessThanOrEqual(75);
        expect(read(file)[0]?.summary).toBe(`x${title}`);
      }),
    );
  });
});
