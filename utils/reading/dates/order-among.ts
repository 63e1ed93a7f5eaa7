/** One page writes all its dates alike: 11/23/2026 on it says how 02/10/2026 is meant. */
import { bareText } from '../plain-text';
import { DIGITS } from './find-day';
import type { DateOrder } from './names';

/**
 * @param texts quoted dates of one page
 * @returns null where none can be but one of the two, or they contradict each other
 */
export function orderAmong(texts: readonly string[]): DateOrder | null {
  const orders = new Set<DateOrder>();
  for (const text of texts) {
    const [, first = '', , second = '', year = ''] = DIGITS.exec(bareText(text)) ?? [];
    // In 26-11-23 the year may stand first.
    if (first.length > 2 || year.length !== 4) continue;
    const [a, b] = [Number(first), Number(second)];
    if (a > 12 && a <= 31 && b <= 12) orders.add('day-first');
    if (b > 12 && b <= 31 && a <= 12) orders.add('month-first');
  }
  const [order, another] = orders;
  return order !== undefined && another === undefined ? order : null;
}
