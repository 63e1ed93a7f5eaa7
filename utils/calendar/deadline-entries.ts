/** An order's deadlines that lie ahead, as entries of a calendar. */
import type { Deadline } from '@/utils/deadlines/deadline';
import { explanationOf } from '@/utils/i18n/explanation';
import { t } from '@/utils/i18n/translate';
import { deadlineName } from '@/utils/i18n/words';
import type { CalendarDeadline } from './calendar-file';

/**
 * @param about names the order, as the screen does
 * @param now milliseconds since 1970
 */
export function deadlineEntries(
  order: { id: string; deadlines: readonly Deadline[] },
  about: string,
  now: number,
): CalendarDeadline[] {
  return order.deadlines.flatMap((deadline): CalendarDeadline[] => {
    const { at, kind, certainty } = deadline;
    if (at === null || Date.parse(at) <= now) return [];
    const text = `${explanationOf(deadline)}\n${t(`certainty.${certainty}`)}`;
    return [
      { id: idOf(order.id, deadline), order: order.id, title: `${deadlineName(kind)}: ${about}`, text, at },
    ];
  });
}

/** An order has one deadline of each kind, whichever rule speaks; of days to ask again it may have several. */
function idOf(order: string, { kind, rule }: Deadline): string {
  return encodeURIComponent(`${order}|${kind === 'follow-up' ? rule : kind}`);
}
