/** Whether somebody answers at a store now, and until or from when. */
import { addDays, clockTime, dayOf, weekday } from '@/utils/deadlines/zoned-time';
import type { OpenHours } from '@/utils/deadlines/support-hours';
import type { Way } from './way';

/** A week and a day: hours that come once a week come within it. */
const DAYS_AHEAD = 8;

/** @param now ISO instant */
export function openingAt(now: string, { timeZone, times }: OpenHours): NonNullable<Way['open']> {
  const instant = Date.parse(now);
  const today = dayOf(now, timeZone);
  const spans = Array.from({ length: DAYS_AHEAD + 1 }, (_, ahead) => addDays(today, ahead - 1))
    .flatMap((day) =>
      times
        .filter(({ days }) => days.some((open) => open === weekday(day)))
        .map(({ from, to }) => [at(day, from, timeZone), at(day, to, timeZone)] as const),
    )
    .toSorted(([one], [other]) => one - other);
  let closes = instant;
  // Hours that go on without a break, such as round the clock, are one span.
  for (const [opens, until] of spans) if (opens <= closes && until > closes) closes = until;
  if (closes > instant) {
    const isAlways = closes - instant > (DAYS_AHEAD - 2) * 86_400_000;
    return { isOpen: true, changesAt: isAlways ? null : new Date(closes).toISOString() };
  }
  const next = spans.find(([opens]) => opens > instant);
  return { isOpen: false, changesAt: next ? new Date(next[0]).toISOString() : null };
}

function at(day: string, time: string, timeZone: string): number {
  const isMidnight = time === '24:00';
  return Date.parse(clockTime(isMidnight ? addDays(day, 1) : day, isMidnight ? '00:00' : time, timeZone));
}
