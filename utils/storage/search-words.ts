/** The words of an order or a typed search, folded alike, so that "Größe" finds "GROSSE" and "grösse". */

const WORD_LIMIT = 60;
const LENGTH_LIMIT = 40;

/** Distinct folded words: case and accents don't count; at most 60 of at most 40 characters. */
export function searchWords(texts: readonly string[]): string[] {
  const words = new Set<string>();
  for (const text of texts) {
    // Cut before folding: a text of a hostile page may be huge.
    const folded = text.slice(0, 2000).normalize('NFKD').toLowerCase().replaceAll('ß', 'ss');
    for (const word of folded.replace(/\p{M}+/gu, '').split(/[^\p{L}\p{N}-]+/u)) {
      if (word.replaceAll('-', '') !== '') words.add(word.slice(0, LENGTH_LIMIT));
      if (words.size === WORD_LIMIT) return [...words];
    }
  }
  return [...words];
}
