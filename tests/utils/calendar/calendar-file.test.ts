import * as fc from 'fast-check';
import type { IcsEvent } from 'ts-ics';
import { describe, expect, it } from 'vitest';
import { calendarFile, type CalendarEntry } from '@/utils/calendar/calendar-file';
import { imported, readCalendar } from './shoppers-calendar';

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

function alarmsOf(event: IcsEvent | undefined): unknown[] {
  return (event?.alarms ?? []).map(({ action, trigger }) => [action, trigger.value]);
}

describe('calendarFile', () => {
  it('is read by a calendar as it was meant: a timed entry in UTC, with its text and alarms', () => {
    const [event, more] = readCalendar(calendarFile([entry], NOW, 'Europe/Berlin'));
    expect(more).toBeUndefined();
    expect(event).toMatchObject({
      uid: 'nike%3AC1|return@unorder',
      summary: entry.title,
      description: entry.text,
      sequence: 7,
      status: 'CONFIRMED',
      start: { type: 'DATE-TIME', date: new Date(entry.at) },
      stamp: { date: new Date(NOW) },
    });
    expect(event?.end).toBeUndefined();
    expect(alarmsOf(event)).toEqual([
      ['DISPLAY', { before: true, hours: 1 }],
      ['DISPLAY', { before: true, minutes: 10 }],
    ]);
  });

  it('makes an all-day entry of what ends with the shopper’s day, and never shows a later day', () => {
    const [berlin] = readCalendar(calendarFile([ofDay], NOW, 'Europe/Berlin'));
    expect(berlin?.start).toMatchObject({ type: 'DATE', date: new Date('2026-12-01T00:00:00Z') });
    expect(berlin?.end).toMatchObject({ type: 'DATE', date: new Date('2026-12-02T00:00:00Z') });
    const [tokyo] = readCalendar(calendarFile([ofDay], NOW, 'Asia/Tokyo'));
    expect(tokyo?.start).toMatchObject({ type: 'DATE-TIME', date: new Date(ofDay.at) });
  });

  it('speaks up on the morning of an all-day entry and on the morning before', () => {
    const [berlin] = readCalendar(calendarFile([ofDay], NOW, 'Europe/Berlin'));
    expect(alarmsOf(berlin)).toEqual([
      ['DISPLAY', { before: true, days: 1, hours: 15 }],
      ['DISPLAY', { hours: 9 }],
    ]);
  });

  it('moves an entry at the second import, and takes it off when it holds no more, whatever the order', () => {
    const other = { ...entry, id: 'ikea%3A1|return' };
    const first = calendarFile([entry, other], NOW, 'UTC');
    const moved = calendarFile([{ ...entry, at: '2026-12-05T09:00:00Z', sequence: 8 }], NOW, 'UTC');
    const gone = calendarFile([{ ...entry, sequence: 9, isCancelled: true }], NOW, 'UTC');
    const once = imported(new Map(), first);
    expect([...once.keys()]).toEqual(['nike%3AC1|return@unorder', 'ikea%3A1|return@unorder']);
    const twice = imported(once, moved);
    expect(twice.get('nike%3AC1|return@unorder')?.start.date).toEqual(new Date('2026-12-05T09:00:00Z'));
    expect(imported(twice, moved)).toEqual(twice);
    expect(imported(twice, first)).toEqual(twice);
    expect([...imported(twice, gone).keys()]).toEqual(['ikea%3A1|return@unorder']);
  });

  it('has no alarm for what is cancelled', () => {
    const [event] = readCalendar(calendarFile([{ ...entry, isCancelled: true }], NOW, 'UTC'));
    expect(event).toMatchObject({ status: 'CANCELLED', sequence: 7 });
    expect(alarmsOf(event)).toEqual([]);
  });

  it('keeps lines short and every text whole, whatever a page called the goods', () => {
    const texts = fc
      .string({ unit: 'grapheme', maxLength: 300 })
      .map((text) => text.replaceAll(/\p{Cc}/gu, ''));
    fc.assert(
      fc.property(texts, (title) => {
        const file = calendarFile([{ ...entry, title: `x${title}x` }], NOW, 'UTC');
        const longest = Math.max(...file.split('\r\n').map((line) => new TextEncoder().encode(line).length));
        expect(longest).toBeLessThanOrEqual(75);
        expect(readCalendar(file)[0]?.summary).toBe(`x${title}x`);
      }),
    );
  });

  it.each(['\r', '\r\n', '\n', '\u0085', '\u2028', '\0'])(
    'gets no line of its own from a text with %j',
    (mark) => {
      const hostile = `Lamp${mark}ATTACH:https://elsewhere.example/`;
      const file = calendarFile([{ ...entry, title: hostile, text: hostile }], NOW, 'UTC');
      expect(file.replaceAll('\r\n', '')).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
      const [event, more] = readCalendar(file);
      expect([event?.attach, event?.alarms?.[0]?.attachments, more]).toEqual([
        undefined,
        undefined,
        undefined,
      ]);
      expect(event?.summary).toContain('ATTACH:https');
    },
  );
});
