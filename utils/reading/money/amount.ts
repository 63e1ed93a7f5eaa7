/** Numbers with their grouping and decimal marks -> decimal strings. */

/** Most digits before the decimal mark: no order costs more, in any currency. */
const MOST_DIGITS = 12;

export interface NumberRules {
  /** Digits after the decimal mark that the currency has; null where the currency isn't known. */
  minorDigits: number | null;
  /** The mark that the page's locale puts before decimals, or null. */
  decimalMark: string | null;
}

/**
 * @param digits ASCII digits with `.`, `,`, `'` or single spaces between them, beginning and ending with a digit
 * @returns e.g. "1234.56"; null where the marks make no number, or could make two
 */
export function decimalOf(digits: string, rules: NumberRules): string | null {
  const marks = [...digits.matchAll(/[.,' ]/gu)].map((match) => ({ mark: match[0], at: match.index }));
  const last = marks.at(-1);
  if (!last) return canonical(digits, '', rules);
  const hasDecimals = isDecimal(digits, marks, rules);
  if (hasDecimals === null) return null;
  const whole = hasDecimals ? digits.slice(0, last.at) : digits;
  const fraction = hasDecimals ? digits.slice(last.at + 1) : '';
  if (!isWellGrouped(whole)) return null;
  return canonical(whole.replaceAll(/\D/gu, ''), fraction, rules);
}

/** Whether the last mark stands before decimals; null when that can't be told. */
function isDecimal(
  digits: string,
  marks: { mark: string; at: number }[],
  rules: NumberRules,
): boolean | null {
  const last = marks.at(-1);
  if (!last || last.mark === ' ' || last.mark === "'") return false;
  const same = marks.filter(({ mark }) => mark === last.mark).length;
  if (same > 1) return false;
  if (marks.length > 1) return true;
  const [whole, fraction] = [digits.slice(0, last.at), digits.slice(last.at + 1)];
  if (fraction.length !== 3 || whole.length > 3 || whole === '0') return true;
  // "1.234": a currency without three decimals can only mean the thousand.
  if (rules.minorDigits !== null && rules.minorDigits !== 3) return false;
  if (rules.decimalMark === null) return rules.minorDigits === 3 ? true : null;
  if (rules.minorDigits === 3) return last.mark === rules.decimalMark;
  return last.mark === rules.decimalMark ? null : false;
}

/** Groups of three behind the first mark; India groups by two before the last three. All marks are the same. */
function isWellGrouped(whole: string): boolean {
  if (/^\d+$/u.test(whole)) return true;
  return /^\d{1,3}(?:\.\d{3})+$|^\d{1,3}(?:,\d{3})+$|^\d{1,2}(?:,\d{2})+,\d{3}$|^\d{1,3}(?:[' ]\d{3})+$/u.test(
    whole,
  );
}

/** As many decimals as the currency has, so that one amount is always the same string; "8,200円" stays "8200". */
function canonical(whole: string, fraction: string, { minorDigits }: NumberRules): string | null {
  const integer = whole.replace(/^0+(?=\d)/u, '');
  if (integer.length > MOST_DIGITS || fraction.length > 6) return null;
  const needed = minorDigits ?? (fraction === '' ? 0 : 2);
  const decimals = fraction.padEnd(needed, '0');
  const surplus = decimals.slice(needed).replace(/0+$/u, '');
  const kept = decimals.slice(0, needed) + surplus;
  return kept === '' ? integer : `${integer}.${kept}`;
}
