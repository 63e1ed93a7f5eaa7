/** What letters say in one language. Facts stand in braces: `{order}` the number, `{placed}` the day, and so on. */
import type { MessagePurpose } from '@/utils/orders/message';

/** What a letter can be for; `other` is the shopper's own to write. */
export const letterPurposes = [
  'cancel',
  'withdraw',
  'refuse',
  'return',
  'chase-confirmation',
  'chase-refund',
  'complaint',
  'escalation',
  'money-not-credit',
  'no-fee',
  'least-data',
] as const satisfies readonly MessagePurpose[];
export type LetterPurpose = (typeof letterPurposes)[number];

/** Facts a letter may need. Where one isn't known its gap stands in the text, for the shopper to fill. */
export const letterFields = [
  'store',
  'order',
  'placed',
  'total',
  'items',
  'requested',
  'cancelled',
  'delivered',
  'today',
  'name',
  'address',
] as const;
export type LetterField = (typeof letterFields)[number];

export interface LetterWords {
  /** BCP 47 tag. */
  language: string;
  /** What stands between brackets where a fact is missing: "your name". */
  gaps: Record<LetterField, string>;
  greeting: string;
  closing: string;
  /** Lines that name the order, under every letter's first paragraph. */
  facts: { order: string; placed: string; items: string; total: string };
  letters: Record<LetterPurpose, { subject: string; paragraphs: readonly string[] }>;
  /**
   * The model withdrawal form of the EU's consumer law, a line each; a line without its day of ordering or receipt is
   * left out. The signature's line stays empty: it is for letters on paper alone.
   * Source: Directive 2011/83/EU, Annex I (B), https://eur-lex.europa.eu/eli/dir/2011/83
   */
  withdrawalForm: readonly string[];
}
