/** An order's deadlines that lie ahead, as entries of a calendar. */
import type { Deadline } from '@/utils/deadlines/deadline';
import { explanationOf } from '@/utils/i18n/explanation';
import { t } from '@/utils/i18n/translate';
import { deadlineName } from '@/utils/i18n/words';
import type { CalendarEntry } from './calendar-file';

/**
 * @param about names the order, as the screen does
 * @param now milliseconds since 1970
 */
export function deadlineEntries(
  order: { id: string; deadlines: readonly Deadline[] },
  about: string,
  now: number,
): CalendarEntry[] {
  return order.deadlines.flatMap((deadline): CalendarEntry[] => {
    const { at, kind, rule, certainty } = deadline;
    if (at === null || Date.parse(at) <= now) return [];
    const text = `${explanationOf(deadline)}\n${t(`certainty.${certainty}`)}`;
    return [
      { id: encodeURIComponent(`${order.id}|${rule}`), title: `${deadlineName(kind)}: ${about}`, text, at },
    ];
  });
}
