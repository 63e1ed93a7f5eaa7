/** Ids, classes and the like in a redacted copy: the names by which rules find elements, without data in them. */
import { TELLING } from './scramble';

/** A part with a digit in it, with others of the kind beside it: the number in `order-303-1234567-row`. */
const NUMBER =
  /(?<![\p{L}\p{M}\p{N}])[\p{L}\p{M}]*\p{N}[\p{L}\p{M}\p{N}]*(?:[-_.:][\p{L}\p{M}]*\p{N}[\p{L}\p{M}\p{N}]*)*/gu;
/** Apart where their case changes: `orderNumber` is two. */
export const WORD = /\p{Lu}?[\p{Ll}\p{Lo}\p{M}]+|\p{Lu}+/gu;
const LETTERS = /[\p{L}\p{M}]+/gu;
const DIGIT = /\p{N}/gu;
/** A hostile page may hold every number there is. */
const TRIES = 1000;

/**
 * Fewer than four digits number a column or a level and stay. More may number an order or a customer: they are
 * replaced by their place on the page, so that different ones stay different and a copy of the copy is the same.
 * @param isPersonal whether a word of a name is the shopper's
 * @param isTaken whether a number stands on the page
 */
export function redactName(
  isPersonal: (word: string) => boolean,
  isTaken: (number: string) => boolean,
): (value: string) => string {
  const places = new Map<string, string>();
  let last = 0;
  const placeOf = (number: string, digits: number): string => {
    let place = places.get(number);
    for (let left = TRIES; left > 0 && (place === undefined || isTaken(place)); left -= 1) {
      last += 1;
      place = String(last).padStart(digits, '0').slice(-digits);
    }
    places.set(number, place ?? '');
    return place ?? '';
  };
  const numbered = (number: string): string => {
    const digits = number.match(DIGIT)?.length ?? 0;
    if (digits < TELLING) return number;
    const place = placeOf(number, digits);
    let at = 0;
    return number.replaceAll(/[^-_.:]+/gu, (part) => {
      // "order4174" is a word and a number, "3f2504e0" is neither.
      const isMixed = /\p{N}[\p{L}\p{M}]+\p{N}/u.test(part);
      const placed = part.replaceAll(DIGIT, () => place.charAt(at++));
      return isMixed ? placed.replaceAll(/\p{L}/gu, 'x') : placed;
    });
  };
  return (value) =>
    value.includes('@')
      ? value.replaceAll(/[\p{L}\p{N}]/gu, 'x')
      : value.replaceAll(NUMBER, numbered).replaceAll(LETTERS, (run) => lettersOnly(run, isPersonal));
}

/** Word by word; a name may be spelled across a change of case as well: "McDonald". */
function lettersOnly(run: string, isPersonal: (word: string) => boolean): string {
  const redacted = run.replaceAll(WORD, (word) => (isPersonal(word) ? 'x'.repeat(word.length) : word));
  return redacted === run && isPersonal(run) ? 'x'.repeat(run.length) : redacted;
}
