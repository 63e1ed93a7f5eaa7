/** An amount as people type it, in any country: `1.234,56`, `1,234.56`, `1 234`, `1'234.50`, `99`. */

/**
 * The last `.` or `,` with one or two digits behind it is the decimal mark; every other mark only groups.
 * @returns a decimal string with a dot; null when it isn't an amount
 */
export function readTypedAmount(typed: string): string | null {
  const text = typed.replace(/[\s\u00A0\u202F'’]/gu, '');
  const match = /^(?<whole>\d+|\d{1,3}(?:[.,]\d{3})+)(?:[.,](?<cents>\d{1,2}))?$/u.exec(text);
  if (!match?.groups) return null;
  const { whole = '', cents } = match.groups;
  // One kind of mark groups, the other divides: "1,234,56" is a slip, not an amount.
  const marks = text.slice(0, whole.length).replace(/\d/gu, '');
  if (cents !== undefined && marks.includes(text.charAt(whole.length))) return null;
  if (new Set(marks).size > 1) return null;
  const digits = whole.replace(/\D/gu, '').replace(/^0+(?=\d)/u, '');
  return cents === undefined ? digits : `${digits}.${cents.padEnd(2, '0')}`;
}
