/** Quoted text made ready for parsing. The page is hostile input: everything here is linear in a capped length. */
import { plain } from './fold';
import { QUOTE_LIMIT } from './observation';

/** Zero digits of the decimal scripts that shops print besides 0: Arabic-Indic, Persian, Devanagari, Bengali, Thai. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50];

/** Text in one spelling, see `plain`, all digits 0-9, cut to the length kept of a quote. Case and accents stay. */
export function plainText(text: string): string {
  return plain(text.slice(0, QUOTE_LIMIT)).replaceAll(/\p{Nd}/gu, asciiDigit);
}

/**
 * Plain text for comparing words: case, accents and the two Turkish i's don't count, so that "ANNULEE", "annulée" and
 * Greek capitals without tonos meet. Decomposed marks of Japanese and Korean stay what they are.
 */
export function bareText(text: string): string {
  return bare(plainText(text));
}

/** The same of a text of any length, whose digits stay as they are. */
export function wholeBare(text: string): string {
  return bare(plain(text));
}

function bare(text: string): string {
  return withoutAccents(text.toLowerCase()).replaceAll(/[’‘ʼ]/gu, "'");
}

/** Without the marks over and under letters; also for the sources of patterns, whose escapes stay as they are. */
export function withoutAccents(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036F]/gu, '')
    .normalize('NFC')
    .replaceAll('ı', 'i')
    .replaceAll('ς', 'σ');
}

/**
 * A pattern for bare text: capitals often lack their accents, and Turkish ones have letters of their own. Made once, it
 * is several times faster than a pattern that has to try both cases. Escapes keep their letters.
 */
export function barePattern(source: string): string {
  // Letters alone are evened out as texts are: a wide question mark would become one that means something.
  const even = source.replaceAll(/[\p{L}\p{M}]+/gu, (letters) => letters.normalize('NFKC'));
  return withoutAccents(even).replaceAll(/\\[a-zA-Z](?:\{\w+\})?|\p{Lu}/gu, (part) =>
    part.startsWith('\\') ? part : part.toLowerCase(),
  );
}

function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  const zero = ZEROS.find((start) => code >= start && code < start + 10);
  return zero === undefined ? digit : String(code - zero);
}
