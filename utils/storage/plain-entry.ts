/** The last guard before the record: what is appended is plain JSON of bounded size, whatever a page managed to send. */

/** More than any quote, title or note may hold; addresses of checkout pages are the longest honest texts. */
const TEXT_LIMIT = 4000;

/** A copy without undefined members and with every text cut to 4,000 characters; halves of cut characters are replaced. */
export function plainEntry<T>(value: T): T {
  return plain(value) as T;
}

function plain(value: unknown): unknown {
  // Cutting may halve a character, and canonical JSON (rightly) refuses halves.
  if (typeof value === 'string') return value.slice(0, TEXT_LIMIT).replace(/\p{Cs}/gu, '\uFFFD');
  if (Array.isArray(value)) return value.map((entry) => plain(entry));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value)
        .filter(([, member]) => member !== undefined)
        .map(([name, member]) => [String(plain(name)), plain(member)]),
    );
  }
  return value;
}
