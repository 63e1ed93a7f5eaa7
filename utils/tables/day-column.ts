/** A column of days: in which order it writes day and month, told by all its cells together. */
import type { DateOrder } from '@/utils/reading/dates/names';

const DIGITS = /(?<!\d)(\d{1,4})[./-](\d{1,2})[./-](\d{2,4})(?!\d)/u;

/** @returns null where the digits of every cell could be either */
export function dateOrderOf(cells: readonly string[]): DateOrder | null {
  let mayBe: DateOrder[] = ['day-first', 'month-first'];
  let isYearFirst = false;
  for (const cell of cells) {
    const [, first = '', second = ''] = DIGITS.exec(cell) ?? [];
    if (first.length === 4) isYearFirst = true;
    if (first === '' || first.length > 2) continue;
    if (Number(first) > 12) mayBe = mayBe.filter((order) => order === 'day-first');
    if (Number(second) > 12) mayBe = mayBe.filter((order) => order === 'month-first');
    if (cell.includes('.')) mayBe = mayBe.filter((order) => order === 'day-first');
  }
  const [only] = mayBe;
  if (mayBe.length === 1 && only !== undefined) return only;
  return isYearFirst ? 'year-first' : null;
}
