/** Whether a text can be a field's value at all. Loose on purpose: what it means is told elsewhere. */

export type FieldName = 'orderNumber' | 'placed' | 'total' | 'status';

/** Some shops print digits in groups: only where nothing else stands there are they one number. */
const NUMBER =
  /^#? ?(\d{1,8}(?: \d{3,8})+(?=$)|(?=[^\s]*\d)[\p{L}\d](?:[\p{L}\d._/-]{0,62}[\p{L}\d])?|[A-Z]{6,20})(?=[\s,;.)]|$)/u;
const LOOKS_LIKE_DATE = /^(?:\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|\d{1,2}:\d{2})/u;
/** "31 May 2020" after "Digital order:". */
const IS_DAY = /^\d{1,2}\.? (?:de )?\p{L}+\.? (?:de )?\d{4}\b/u;
const LOOKS_LIKE_MONEY = /^\d{1,7}[.,]\d{2}$/u;
const DATE =
  /^\D{0,24}(?:\d{1,4} ?[./年-] ?\d{1,2}|\d{1,2}\D{1,20}\d{4}|\d{1,2}(?:st|nd|rd|th|er|º|\.)? (?:de )?\p{L}{3,})|^\D{0,12}\p{L}{3,}\.? \d{1,2}\b/u;
const MONEY = /^[^\d]{0,8}\d[\d.,' ]*[^\d]{0,8}(?:$|\s|\()/u;
/** Letters bound a currency's name, not `\b`: that knows no "č" and no "ł", and amounts touch it ("RM45"). */
const CURRENCY =
  /\p{Sc}|[.,]\d{2}(?!\d)|(?<!\p{L})(?:[A-Z]{3}|kr|zł|Kč|Ft|lei|TL|RM|R[ps]?)(?!\p{L})|円|元|원/u;

/**
 * The part of a text that can be the field's value, from its start; null where none can.
 * An order's number needs a digit, or is a word of capitals; never taken by shape alone: a label or a rule led here.
 */
export const fits: Record<FieldName, (text: string) => string | null> = {
  orderNumber: (text) => {
    const number = NUMBER.exec(text)?.[1];
    if (!number || LOOKS_LIKE_DATE.test(number) || LOOKS_LIKE_MONEY.test(number) || IS_DAY.test(text))
      return null;
    return number;
  },
  placed: (text) => (DATE.test(text) ? text : null),
  total: (text) => (MONEY.test(text) && CURRENCY.test(text) ? text : null),
  status: (text) => (text.length <= 80 && /\p{L}{2}/u.test(text) ? text : null),
};
