/** Most texts are that plain already: printable ASCII, single spaces. A page has thousands of them. */
const IS_PLAIN = /^[!-~]+(?: [!-~]+)*$/u;

/**
 * Text in one spelling: compatibility forms (a full-width colon, a no-break space), no invisible marks, single spaces.
 * A numero sign is a number sign, lest it become the letters "No" of the number after it.
 */
export function plain(text: string): string {
  const trimmed = text.trim();
  if (trimmed === '' || IS_PLAIN.test(trimmed)) return trimmed;
  return trimmed
    .replaceAll('№', '#')
    .normalize('NFKC')
    .replaceAll(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

/**
 * Makes texts comparable: what `plain` evens out, case, curly apostrophes and a closing colon don't count.
 * A Turkish dotted capital lower-cases to i and a combining dot: the dot goes.
 */
export function fold(text: string): string {
  const lower = plain(text).toLowerCase();
  const even = IS_PLAIN.test(lower) ? lower : lower.replaceAll('\u0307', '').replaceAll(/[‘’]/gu, "'");
  return even.endsWith(':') ? even.slice(0, -1).trimEnd() : even;
}
