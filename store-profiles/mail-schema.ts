/** The words by which a store's mail is told: what it says of an order, in one language. Data only, a file a language. */
import * as v from 'valibot';
import { PROFILE_FORMAT, regexSource, text } from './schema-parts';

/** What a mail says of an order. */
export const mailKinds = [
  'order-confirmation',
  'shipped',
  'delivered',
  'cancel-requested',
  'cancel-confirmed',
  'cancel-declined',
  'refund',
  'return',
] as const;
export type MailKind = (typeof mailKinds)[number] | 'other';

/** Regular expressions over one sentence in bare text: lower case, without accents, single spaces. */
const patterns = v.array(regexSource);

export const mailWordsSchema = v.strictObject({
  format: v.literal(PROFILE_FORMAT),
  /** BCP 47 primary tag. */
  id: v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/u)),
  /** Sentences, subjects and headings that say what has happened. */
  said: v.strictObject(v.entriesFromList(mailKinds, patterns)),
  /** "If", "once", "whether", a question: where such words come before what is said, nothing has happened. */
  conditions: patterns,
  /** The future and the possible ("will be shipped", "can be cancelled"): not yet, but no hindrance to a refusal. */
  notYet: patterns,
  /** Things other than orders that are cancelled, confirmed or sent: subscriptions, meetings, flights, passwords. */
  otherThings: patterns,
  /**
   * "The new status is: shipped": `now` has the status word as group 1, which the language's words for states explain.
   * A status of the delivery or the payment says nothing of a cancellation: such sentences, and the ones after them.
   */
  status: v.optional(
    v.strictObject({
      now: patterns,
      delivery: patterns,
      payment: patterns,
      /** Status words besides those of the language's pages. */
      words: v.optional(v.partial(v.strictObject(v.entriesFromList(mailKinds, v.array(text)))), {}),
    }),
    { now: [], delivery: [], payment: [] },
  ),
  /** How an order is spoken of at all: without it a subject such as "Shipped!" might be of anything. */
  order: patterns,
  /** Where a forwarded or quoted mail begins. */
  quoted: v.strictObject({ forwarded: patterns, replied: patterns }),
  /** Names of the lines at a forwarded mail's head. */
  headers: v.strictObject({ from: v.array(text), subject: v.array(text), date: v.array(text) }),
  /** Labels beside a value, besides those of the language's order pages; for some languages there are only these. */
  labels: v.strictObject({
    orderNumber: v.array(text),
    /** "Number" alone: an order's where a bracket or a line begins with it. */
    numberWords: v.optional(v.array(text), []),
    placed: v.array(text),
    total: v.array(text),
    /** Beside a parcel's number. */
    tracking: v.optional(v.array(text), []),
  }),
  neverLabels: v.optional(
    v.strictObject({ orderNumber: v.array(text), placed: v.array(text), total: v.array(text) }),
    { orderNumber: [], placed: [], total: [] },
  ),
});

export type MailWordsInput = v.InferInput<typeof mailWordsSchema>;
export type MailWords = v.InferOutput<typeof mailWordsSchema>;

/** Answers of a store that are neither a yes nor a no. */
export const specialReplies = ['store-credit', 'fee', 'partial', 'identify', 'call-us'] as const;
export type SpecialReply = (typeof specialReplies)[number];

/** By language: patterns over one sentence in bare text. */
export type ReplyPatterns = Readonly<Record<string, Readonly<Record<SpecialReply, readonly string[]>>>>;
