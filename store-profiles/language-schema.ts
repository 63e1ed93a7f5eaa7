/** The contract of the words of one language. */
import * as v from 'valibot';
import { guideWordsSchema } from './guide-schema';
import { pageKinds, stateWords, toldSteps } from './reading-schema';
import { PROFILE_FORMAT, regexSource, text } from './schema-parts';

const words = v.optional(v.array(text), []);

/**
 * The words of one language: for shops and platforms nobody has described, and for the pages' language.
 * What isn't known of a language is left out: of some EU languages that is all but the withdrawal wording.
 */
export const languageSchema = v.object({
  format: v.literal(PROFILE_FORMAT),
  /** BCP 47 primary tag. */
  id: v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/u)),
  /** Labels that stand beside a value on order pages. */
  labels: v.optional(
    v.object({
      orderNumber: words,
      placed: words,
      total: words,
      status: words,
      items: words,
      quantity: words,
    }),
    {},
  ),
  /** Labels that look alike and mean something else: "Subtotal", "Delivery date", "Customer number". */
  neverLabels: v.optional(v.object({ orderNumber: words, placed: words, total: words, status: words }), {}),
  stateWords: v.optional(stateWords, {}),
  /** Words beside the day of a step: "Delivered on 5 March". The detector isn't handed them. */
  steps: v.optional(
    v.object({
      /** What may stand in a date besides names of months and weekdays: "on", "Uhr", "de". */
      beside: v.array(text),
      /** By which a text begins (in East Asia: or ends) that says when; `expectedBy` is still to come. */
      words: v.record(v.picklist(toldSteps), v.array(text)),
    }),
  ),
  /** Names of controls. Folded, compared whole. */
  controls: v.object({
    start: words,
    /** Single words ("Cancel") that start a cancellation only within an order's block; elsewhere they dismiss a form. */
    bare: words,
    request: words,
    confirm: words,
    path: words,
    avoid: words,
    withdraw: words,
    withdrawConfirm: words,
    return: words,
    refuse: words,
    /** Parts of words by which a name says that only a part is cancelled: some items, or one delivery. */
    itemWords: words,
    deliveryWords: words,
  }),
  /** Headings that tell the page kind. */
  headings: v.optional(v.record(v.picklist(pageKinds), v.array(text)), {}),
  /**
   * Regular expressions over path and query of an address, in lower case: what kind of page it is likely to lead to.
   * `about`: the address speaks of orders at all.
   */
  addresses: v.optional(v.record(v.picklist([...pageKinds, 'about']), regexSource), {}),
  /** Sentences (regular expressions over folded text: in lower case) by which a store says what became of a cancellation. */
  notices: v.optional(
    v.object({
      cancelled: v.array(regexSource),
      requested: v.array(regexSource),
      declined: v.array(regexSource),
      notOffered: v.array(regexSource),
      /** Conditions, questions, the future, a part only: a sentence that proves no cancellation, whatever else it says. */
      unsettled: v.array(regexSource),
    }),
  ),
  /** For the way to a cancelled order; the detector isn't handed them. */
  guide: v.optional(guideWordsSchema),
  /** Month names only where Intl lacks them. */
  months: v.optional(v.array(v.array(text))),
});

export type LanguageInput = v.InferInput<typeof languageSchema>;
export type Language = v.InferOutput<typeof languageSchema>;
