/** A moment of an order as one would say it: the day where only that is told, else the time it happened or was noticed. */
import type { Moment } from '@/utils/deadlines/moment';
import { formatDay, formatNear } from './format';

/** @param now milliseconds since 1970 */
export function formatMoment(moment: Moment, now: number): string {
  if ('day' in moment) return formatDay(moment.day);
  return formatNear('at' in moment ? moment.at : moment.by, now);
}
