import { QUOTE_LIMIT, type Quote } from './observation';

/** A text and where it was found, cut to what is kept; null for none. */
export function quoteOf(text: string | null | undefined, from: string): Quote | null {
  return text ? { text: text.slice(0, QUOTE_LIMIT), from } : null;
}
