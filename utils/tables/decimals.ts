/** Sums and comparisons of decimal strings, without the errors of binary fractions. */

/** Finer than any currency divides. */
const PLACES = 6;

export function addDecimals(one: string, other: string): string {
  return textOf(unitsOf(one) + unitsOf(other), Math.max(placesOf(one), placesOf(other)));
}

export function subtractDecimals(one: string, other: string): string {
  return textOf(unitsOf(one) - unitsOf(other), Math.max(placesOf(one), placesOf(other)));
}

/** Negative where the first is smaller, 0 where both are the same amount. */
export function compareDecimals(one: string, other: string): number {
  const difference = unitsOf(one) - unitsOf(other);
  return difference < 0n ? -1 : Number(difference > 0n);
}

/** @param decimal as `Money` has it: an optional minus, digits, up to six decimals */
function unitsOf(decimal: string): bigint {
  const isNegative = decimal.startsWith('-');
  const [whole = '0', fraction = ''] = decimal.replace('-', '').split('.');
  const units = BigInt(whole + fraction.slice(0, PLACES).padEnd(PLACES, '0'));
  return isNegative ? -units : units;
}

function placesOf(decimal: string): number {
  return Math.min(decimal.split('.')[1]?.length ?? 0, PLACES);
}

function textOf(units: bigint, places: number): string {
  const digits = String(units < 0n ? -units : units).padStart(PLACES + 1, '0');
  const fraction = digits.slice(-PLACES).slice(0, places);
  return `${units < 0n ? '-' : ''}${digits.slice(0, -PLACES)}${fraction === '' ? '' : `.${fraction}`}`;
}
