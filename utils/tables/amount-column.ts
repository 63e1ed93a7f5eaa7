/** A column of amounts: what its decimal mark is, told by all its cells together, and each cell's amount by it. */
import type { Money } from '@/utils/orders/order';
import { decimalOf } from '@/utils/reading/money/amount';
import { minorDigits } from '@/utils/reading/money/currencies';
import { readMoney } from '@/utils/reading/money';

export type DecimalMark = '.' | ',';

/** @returns null where no cell has decimals, or cells contradict each other */
export function decimalMarkOf(cells: readonly string[]): DecimalMark | null {
  const marks = new Set<string>();
  for (const cell of cells) {
    const both = /([.,])[\d.,' ]{1,30}([.,])\d{0,6}(?!.{0,30}\d)/u.exec(cell);
    const mark =
      both && both[1] !== both[2] ? both[2] : /\d([.,])\d{1,2}(?!\d)(?!.{0,30}\d)/u.exec(cell)?.[1];
    if (mark !== undefined) marks.add(mark);
  }
  const [only] = marks;
  return marks.size === 1 && (only === '.' || only === ',') ? only : null;
}

/**
 * Reads "-1.234,56 €", "(12.34)", "12.34-", "'-0.68'", "USD 12", "12.34 CR".
 * @param currency of the file or its column; a sign beside the amount says more
 * @returns null for what is no amount, or could be two
 */
export function readAmount(cell: string, mark: DecimalMark | null, currency: string | null): Money | null {
  const text = cell.replaceAll(/^'|'$/gu, '').replaceAll(/[−–]/gu, '-').trim();
  const numbers = text.match(/\d[\d.,' \u00A0\u202F’]*/gu) ?? [];
  const [number] = numbers;
  if (numbers.length !== 1 || number === undefined || /\p{L}{5,}/u.test(text)) return null;
  const digits = number
    .replaceAll(/[\u00A0\u202F]/gu, ' ')
    .replaceAll('’', "'")
    .replace(/[.,' ]+$/u, '');
  const own = currencyIn(text) ?? currency;
  const amount = markedDecimal(digits, mark, own);
  if (amount === null) return null;
  const isNegative =
    /^\(.*\)$/u.test(text) ||
    /^[^\d]*-/u.test(text) ||
    /-\s*(?:[^\d\s-]+)?$/u.test(text) ||
    /\bDR\b/u.test(text);
  return { amount: isNegative && /[1-9]/u.test(amount) ? `-${amount}` : amount, currency: own };
}

/** The column has told what its marks mean: then "1.234" is no riddle. */
function markedDecimal(digits: string, mark: DecimalMark | null, currency: string | null): string | null {
  const digitsOf = currency === null ? null : minorDigits(currency);
  if (mark === null) return decimalOf(digits, { minorDigits: digitsOf, decimalMark: null });
  const at = digits.lastIndexOf(mark);
  const [whole, cents] = at === -1 ? [digits, ''] : [digits.slice(0, at), digits.slice(at + 1)];
  if (/[^\d]/u.test(cents) || whole.includes(mark)) return null;
  const grouped = decimalOf(whole, { minorDigits: 0, decimalMark: mark });
  if (grouped === null || grouped.includes('.')) return null;
  return decimalOf(cents === '' ? grouped : `${grouped}.${cents}`, {
    minorDigits: digitsOf === 3 ? 3 : 2,
    decimalMark: '.',
  });
}

function currencyIn(text: string): string | null {
  return readMoney(text, { locale: '', profileCurrency: null, countries: [] })?.currency ?? null;
}
