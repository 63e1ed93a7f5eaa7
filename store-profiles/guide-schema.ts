/** The contract of what is known of a store's way to a cancelled order, and of the words on such ways. */
import * as v from 'valibot';
import { regexSource, sourceSchema, text } from './schema-parts';

/** Steps on the way to a cancelled order; not every store has each. */
export const guideSteps = [
  'sign-in',
  'look-up',
  'open-order',
  'press-cancel',
  'choose-items',
  'reason',
  'offer',
  'confirm',
  'done',
] as const;

/** What choosing a reason may do to the order. */
export const reasonEffects = ['harmless', 'changes-outcome', 'unknown'] as const;
/** What the guide can say at a step or of a reason: keys below `guide.say` in the catalogue. */
export const guideSayings = [
  'menu-first',
  'tick-items',
  'set-quantities',
  'reason-optional',
  'asks-once-more',
  'request-only',
  'seller-decides',
  'reads-again',
  'no-way-back',
  'edits-order',
  'becomes-return',
  'seen-as-fraud',
] as const;

/** How a store leads through a cancellation, where that is known: steps in their order, and what its reasons do. */
export const storeGuideSchema = v.object({
  steps: v.array(
    v.object({
      step: v.picklist(guideSteps),
      /** Regular expression over path and query of the address. */
      url: v.optional(regexSource),
      /** A shown element that is there at this step only. A step with neither is known, but not how its page looks. */
      css: v.optional(text),
      /** Regular expression over a line of the page, in lower case and without accents. */
      text: v.optional(regexSource),
      say: v.optional(v.picklist(guideSayings)),
    }),
  ),
  reasons: v.optional(
    v.array(
      v.object({
        /** Regular expression over the reason as printed or its value, in lower case and without accents. */
        text: regexSource,
        effect: v.picklist(reasonEffects),
        say: v.optional(v.picklist(guideSayings)),
      }),
    ),
    [],
  ),
  source: sourceSchema,
});

/** Words on the way to a cancelled order: regular expressions over texts in lower case and without accents. */
export const guideWordsSchema = v.object({
  /** Headings and buttons of pages that ask who one is. */
  signIn: v.array(regexSource),
  /** Prompts that ask for a reason. */
  why: v.array(regexSource),
  /** Prompts that ask which items. */
  items: v.array(regexSource),
  /** Reasons that nothing hangs on. */
  harmless: v.array(regexSource),
  /** Reasons that lead to a changed order instead. */
  edit: v.array(regexSource),
  /** Reasons that lead to a return or a claim instead. */
  received: v.array(regexSource),
  /** Reasons that may get the account looked into. */
  fraud: v.array(regexSource),
  /** Sentences that offer something for staying. */
  offer: v.array(regexSource),
  /** Names and sentences that offer to put off instead. */
  pause: v.array(regexSource),
  /** Names and sentences that shame or frighten. */
  shame: v.array(regexSource),
  /** Names of buttons that keep the order. */
  keep: v.array(regexSource),
  /** Names of buttons that go on cancelling past an offer. */
  proceed: v.array(regexSource),
  /** Lines that say whose the items below or beside are. */
  seller: v.array(regexSource),
  /** Lines that say in which of several parcels. */
  parcel: v.array(regexSource),
  /** Names of links to contact, imprint, returns and withdrawal. */
  reach: v.optional(v.array(regexSource), []),
});

export type GuideStep = (typeof guideSteps)[number];
export type ReasonEffect = (typeof reasonEffects)[number];
export type GuideSaying = (typeof guideSayings)[number];
export type StoreGuide = v.InferOutput<typeof storeGuideSchema>;
export type GuideWords = v.InferOutput<typeof guideWordsSchema>;
