/** What a store and the law give a shopper who is about to buy: one statement each, with where it comes from. */
import type { Source } from '@/store-profiles/schema';
import type { Explanation } from '../deadlines/deadline';

export const subjects = ['cancel', 'returns', 'cost', 'law'] as const;

export interface Term {
  about: (typeof subjects)[number];
  text: Explanation;
  /** The store's or the law's own words; null: none are on record. */
  quote: string | null;
  source: Source | null;
}

/** What a page itself says of the purchase, in its own words. */
export interface PageTerms {
  /** Sentences such as "Final sale". */
  marks: string[];
  /** What the page marks up for machines as its return policy. */
  policy: string | null;
}

/** The terms as they stood when something was bought: kept, because stores change them. */
export interface TermsAsBought extends PageTerms {
  terms: Term[];
  /** When the page was read (ISO, UTC); null: only what was on record of the store. */
  readAt: string | null;
}
