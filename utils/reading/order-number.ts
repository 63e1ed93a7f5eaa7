/** Quoted text -> an order's number as the store writes it. */
import { fold } from './fold';
import { plainText } from './plain-text';

/** Longer ones are no numbers that a person could quote. */
const LONGEST = 64;
/** Most labels in a row: "Order no. #". */
const MOST_LABELS = 3;
const MARKS = /^[\s:#.*"'()[\]–—-]+/u;
/** "No. 42", "n° 42", "Nr 42": short words for "number". */
const NUMBER_WORDS = /^(?:n[°ºo]\.?(?=[\s\d#])|nr\.?(?=[\s\d#])|no\.(?=\S)|n[uú]m\.)/iu;

interface NumberWords {
  labels: { orderNumber: readonly string[] };
}

/**
 * Takes off labels, number signs and spaces.
 * @param pattern regular expression that the store's numbers match as a whole, where its profile knows one
 * @returns null for what can't be an order's number: a date, an amount, an address, words, markup
 */
export function readOrderNumber(
  text: string,
  languages: readonly NumberWords[],
  pattern: string | undefined,
): string | null {
  // A Turkish dotted capital is two characters in lower case, which would shift the end of a label.
  const value = withoutLabels(plainText(text).replaceAll('İ', 'i'), languages);
  if (pattern !== undefined) return matching(value, new RegExp(`^(?:${pattern})$`, 'iu'));
  // "2000137 25750475" is printed in groups; other spaces end the number.
  const number = /^\d[\d ]*\d$/u.test(value) ? value.replaceAll(' ', '') : (value.split(/[\s,;]/u)[0] ?? '');
  return isNumber(number) ? number : null;
}

/** The whole text, its digits without their spaces, or the only word of it that is of the store's form. */
function matching(text: string, whole: RegExp): string | null {
  const words = new Set(text.split(/[\s,;()]+/u).filter((word) => whole.test(word.replace(/^#/u, ''))));
  const fit = [text, text.replaceAll(' ', ''), ...(words.size === 1 ? words : [])].find((candidate) =>
    whole.test(candidate.replace(/^#/u, '')),
  );
  return fit !== undefined && fit.length <= LONGEST ? fit.replace(/^#/u, '') : null;
}

function withoutLabels(text: string, languages: readonly NumberWords[]): string {
  const labels = labelsOf(languages);
  let rest = text.replace(MARKS, '');
  for (let turn = 0; turn < MOST_LABELS; turn += 1) {
    const label = labels.find(
      (label) => rest.toLowerCase().startsWith(label) && isWordEnd(rest, label.length),
    );
    const length = label?.length ?? NUMBER_WORDS.exec(rest)?.[0].length;
    if (length === undefined) break;
    rest = rest.slice(length).replace(MARKS, '');
  }
  return rest.replace(/[\s.:)\]"']+$/u, '');
}

const sorted = new WeakMap<readonly NumberWords[], string[]>();

/** The longest first: "Order number" before "Order". */
function labelsOf(languages: readonly NumberWords[]): string[] {
  const known = sorted.get(languages);
  if (known) return known;
  const labels = languages.flatMap((language) => language.labels.orderNumber).map(fold);
  labels.sort((one, other) => other.length - one.length);
  sorted.set(languages, labels);
  return labels;
}

/** Japanese and Chinese put no space between a label and its number. */
function isWordEnd(text: string, at: number): boolean {
  const next = text.slice(at, at + 1);
  return !/[\p{L}\d]/u.test(next) || (/\d/u.test(next) && /\p{Script=Han}/u.test(text.slice(at - 1, at)));
}

function isNumber(text: string): boolean {
  if (text.length > LONGEST || !/^[\p{L}\d](?:[\p{L}\d._/#-]*[\p{L}\d])?$/u.test(text)) return false;
  // PrestaShop's references are words of capitals; all others have a digit that isn't 0.
  if (!/[1-9]/u.test(text)) return /^[A-Z]{6,20}$/u.test(text);
  const isDate = /^(?:\d{1,2}[./-]\d{1,2}[./-](?:\d{2}|\d{4})|\d{4}[./-]\d{1,2}[./-]\d{1,2})$/u.test(text);
  const isAmount = /^\d{1,3}(?:[.]?\d{3})*[.]\d{2}$/u.test(text);
  return !isDate && !isAmount;
}
