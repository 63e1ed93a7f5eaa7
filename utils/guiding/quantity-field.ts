/** Fields with which a page asks how many of an item: a number from none to all, typed or chosen. */

export interface Quantity {
  count: number;
  of: number;
}

export const QUANTITY_FIELDS = 'input[type="number"], select';

/** More of one item is no shopper's order. */
const MOST = 999;

/** @returns null for a field that asks for something else */
export function quantityOf(field: HTMLInputElement | HTMLSelectElement): Quantity | null {
  const isSelect = field.localName === 'select';
  const of = isSelect ? lastOf(field as HTMLSelectElement) : mostOf(field as HTMLInputElement);
  if (of === null || of < 1 || of > MOST) return null;
  const count = Number(field.value);
  return { count: Number.isInteger(count) ? Math.min(Math.max(count, 0), of) : 0, of };
}

/** Of a choice of 0, 1, 2 and so on. */
function lastOf({ options }: HTMLSelectElement): number | null {
  const isCounting = [...options].every(({ value }, index) => Number(value) === index && value !== '');
  return isCounting ? options.length - 1 : null;
}

/** Of a field from none to a number that the page gives. */
function mostOf({ min, max }: HTMLInputElement): number | null {
  const isFromNone = min === '' || Number(min) === 0;
  return isFromNone && /^\d{1,4}$/u.test(max) ? Number(max) : null;
}
