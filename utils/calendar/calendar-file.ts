/** Deadlines as an iCalendar file (RFC 5545), for the shopper's own calendar. */
import ICAL from 'ical.js';
import { addDays, dayOf, endOfDay } from '@/utils/deadlines/zoned-time';

/** A deadline as a calendar is to show it. */
export interface CalendarDeadline {
  /** The same for the same deadline of the same order: a second import updates the first. */
  id: string;
  order: string;
  title: string;
  text: string;
  /** ISO instant. */
  at: string;
}

export interface CalendarEntry extends CalendarDeadline {
  /** Of two entries with one id the higher counts. */
  sequence: number;
  /** True for one that was handed out and holds no more: an import takes it off the calendar. */
  isCancelled: boolean;
}

/** Minutes before a timed entry, and hours after midnight of an all-day one's last days, at which a calendar speaks up. */
const TIMED_ALARMS = ['-PT1H', '-PT10M'];
const DAY_ALARMS = ['-P1DT15H', 'PT9H'];

/** The library escapes line feeds alone; some calendars end a line at other marks too. */
const BREAKS = /[\p{Cc}\u2028\u2029]+/gu;

/**
 * @param now milliseconds since 1970
 * @param timeZone the shopper's: what ends with a day there is an all-day entry, so that it never shows a later day
 */
export function calendarFile(entries: readonly CalendarEntry[], now: number, timeZone: string): string {
  const calendar = new ICAL.Component('vcalendar');
  calendar.updatePropertyWithValue('version', '2.0');
  calendar.updatePropertyWithValue('prodid', '-//Unorder//Deadlines//EN');
  calendar.updatePropertyWithValue('method', 'PUBLISH');
  for (const entry of entries) calendar.addSubcomponent(eventOf(entry, now, timeZone));
  return `${calendar.toString()}\r\n`;
}

function eventOf(entry: CalendarEntry, now: number, timeZone: string): ICAL.Component {
  const { id, at, sequence, isCancelled } = entry;
  const title = entry.title.replaceAll(BREAKS, ' ');
  const event = new ICAL.Component('vevent');
  const day = dayOf(at, timeZone);
  const isDay = Date.parse(endOfDay(day, timeZone)) === Math.floor(Date.parse(at) / 1000) * 1000;
  event.updatePropertyWithValue('uid', `${id}@unorder`);
  event.updatePropertyWithValue('dtstamp', instant(new Date(now).toISOString()));
  event.updatePropertyWithValue('sequence', sequence);
  event.updatePropertyWithValue('status', isCancelled ? 'CANCELLED' : 'CONFIRMED');
  event.updatePropertyWithValue('summary', title);
  event.updatePropertyWithValue('description', plainLines(entry.text));
  event.updatePropertyWithValue('transp', 'TRANSPARENT');
  event.updatePropertyWithValue('dtstart', isDay ? ICAL.Time.fromDateString(day) : instant(at));
  // A timed entry has no end: it is a moment, and an end must lie after the start.
  if (isDay) event.updatePropertyWithValue('dtend', ICAL.Time.fromDateString(addDays(day, 1)));
  if (isCancelled) return event;
  for (const trigger of isDay ? DAY_ALARMS : TIMED_ALARMS) event.addSubcomponent(alarmOf(trigger, title));
  return event;
}

function alarmOf(trigger: string, title: string): ICAL.Component {
  const alarm = new ICAL.Component('valarm');
  alarm.updatePropertyWithValue('action', 'DISPLAY');
  alarm.updatePropertyWithValue('description', title);
  alarm.updatePropertyWithValue('trigger', ICAL.Duration.fromString(trigger));
  return alarm;
}

function plainLines(text: string): string {
  return text
    .split(/\r\n?|\n/u)
    .map((line) => line.replaceAll(BREAKS, ' '))
    .join('\n');
}

/** In UTC: every calendar shows it in its owner's zone. */
function instant(iso: string): ICAL.Time {
  return ICAL.Time.fromJSDate(new Date(iso), true);
}
