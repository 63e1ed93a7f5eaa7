/** Text in one spelling: compatibility forms (a full-width colon, a no-break space), no invisible marks, single spaces. */
export function plain(text: string): string {
  return text
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
  return plain(text).toLowerCase().replaceAll('\u0307', '').replaceAll(/[‘’]/gu, "'").replace(/ ?:$/u, '');
}
