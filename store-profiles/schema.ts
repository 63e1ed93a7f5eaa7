/**
 * The contract of every profile: what is known of a store, a shop platform, a language.
 * Types are inferred from the schema, so that the check at build time and the types cannot drift apart.
 * Profiles are data: no functions, no imports but this file.
 */
import * as v from 'valibot';
import { guideWordsSchema, storeGuideSchema } from './guide-schema';
import { isoDate, PROFILE_FORMAT, regexSource, sourceSchema, text } from './schema-parts';

export { PROFILE_FORMAT, sourceSchema, type SameMeans, type Source } from './schema-parts';
export * from './guide-schema';
export * from './rights/schema';

export const pageKinds = [
  'history',
  'detail',
  'confirmation',
  'cancel',
  'cancelled',
  'return',
  'tracking',
  'invoice',
  'cart',
  'checkout',
  'other',
] as const;
export const orderStates = [
  'placed',
  'cancel-requested',
  'cancel-declined',
  'cancelled',
  'shipped',
  'delivered',
  'return-requested',
  'return-sent',
  'refund-due',
  'refunded',
  'kept',
] as const;
/** What pressing a control does: cancels at once, opens a confirm step, or sends a request the store decides. */
export const controlModes = ['immediate', 'dialog', 'request'] as const;
export const controlKinds = [
  'cancel-order',
  'cancel-items',
  'request-cancellation',
  'cancel-delivery',
  'withdraw',
  'return',
  'refuse-delivery',
] as const;

/** Steps of which pages say when they were, or will be, taken. */
export const toldSteps = [
  'shipped',
  'delivered',
  'cancelRequested',
  'cancelled',
  'returnRequested',
  'returnSent',
  'expectedBy',
] as const;

/** How one field is found inside an order's block (or on the page). Rules are tried in order, the first match wins. */
export const fieldRuleSchema = v.object({
  /** CSS selector; absent: the block itself. */
  css: v.optional(text),
  /** Take the value that stands beside one of these labels. Compared folded: case, spaces and a trailing colon don't count. */
  labels: v.optional(v.array(text)),
  /** Take this attribute instead of the text. */
  attribute: v.optional(text),
  /** Regular expression over the text; group 1 is the value, or the whole match where there is no group. */
  pattern: v.optional(regexSource),
  /** Where to look: the order's block (default), the whole page, the page's address. */
  scope: v.optional(v.picklist(['block', 'page', 'url']), 'block'),
  /** Which of several matches. */
  pick: v.optional(v.picklist(['first', 'last']), 'first'),
});

const fieldRules = v.array(fieldRuleSchema);

/** The control with which one cancels, withdraws or returns. */
export const controlRuleSchema = v.object({
  kind: v.picklist(controlKinds),
  mode: v.picklist(controlModes),
  css: text,
  /** The control's accessible name must match one of these (folded, whole name); absent: any name. */
  names: v.optional(v.array(text)),
  /** `block` (default): inside the order's block; `page`: anywhere, for pages that show one order. */
  scope: v.optional(v.picklist(['block', 'page']), 'block'),
});

/** One layout of one page kind. A kind may have several; the first whose `when` holds and that finds an order wins. */
export const pageRuleSchema = v.object({
  kind: v.picklist(pageKinds),
  when: v.object({
    /** Regular expression over path and query of the address. */
    url: v.optional(regexSource),
    /** At least one element must match. */
    css: v.optional(text),
    /** Regular expression over the page's visible text (first 20,000 characters). */
    text: v.optional(regexSource),
  }),
  /** Selects each order's block; absent: the page is one order. */
  block: v.optional(text),
  /** Blocks that match this, or contain a match of it, are templates or advertisements: passed over. */
  skip: v.optional(text),
  fields: v.optional(
    v.object({
      orderNumber: v.optional(fieldRules, []),
      placed: v.optional(fieldRules, []),
      total: v.optional(fieldRules, []),
      status: v.optional(fieldRules, []),
      /** What the store says in a sentence: "Your order was cancelled." */
      notice: v.optional(fieldRules, []),
      /** Link to the order's own page. Never a control. */
      detailLink: v.optional(fieldRules, []),
      item: v.optional(
        v.object({
          block: text,
          title: fieldRules,
          quantity: v.optional(fieldRules, []),
          price: v.optional(fieldRules, []),
        }),
      ),
    }),
  ),
  /** Fields without which the page counts as not readable. */
  must: v.optional(v.array(v.picklist(['orderNumber', 'placed', 'total', 'status', 'notice'])), [
    'orderNumber',
  ]),
  /** An element that shows the page to be a shell or a skeleton: not readable (yet). */
  shell: v.optional(text),
  /** An element (and its text, a regular expression) that says there are no orders: an answer, not a failure. */
  empty: v.optional(v.object({ css: text, text: v.optional(regexSource) })),
  /** What the page says of an order that it doesn't name, such as a banner after a redirect. */
  notice: v.optional(fieldRules, []),
  /** The state that this page kind itself proves, together with its quoted notice. */
  state: v.optional(v.picklist(orderStates)),
  controls: v.optional(v.array(controlRuleSchema), []),
  /** Selectors and folded names that must never be pointed at. */
  decoys: v.optional(v.object({ css: v.optional(v.array(text), []), names: v.optional(v.array(text), []) })),
});

/** Words for a state, folded; compared with the whole status text first, then with its beginning. */
const stateWords = v.record(v.picklist(orderStates), v.array(text));

export const readingSchema = v.object({
  pages: v.array(pageRuleSchema),
  stateWords: v.optional(stateWords, {}),
  /** Regular expression an order number of this store must match as a whole. */
  orderNumber: v.optional(regexSource),
  /** Address parameters that are secrets or session marks: stripped before anything is stored. */
  secretParameters: v.optional(v.array(text), []),
  /** BCP 47 locale for dates and amounts where the page doesn't say its language. */
  locale: v.optional(text),
  /** ISO 4217 code of a bare "$", "kr" or "R" on these pages. */
  currency: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{3}$/u))),
  /** `day-first` or `month-first` where digits alone don't tell. */
  dateOrder: v.optional(v.picklist(['day-first', 'month-first', 'year-first'])),
});

export const platformSchema = v.object({
  format: v.literal(PROFILE_FORMAT),
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/u)),
  name: text,
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  quality: v.picklist(['tested', 'verified', 'unverified']),
  checked: isoDate,
  sources: v.array(text),
  /** Marks in the page by which the platform is recognised, any of them; never the address alone. */
  marks: v.array(text),
  /** Address patterns (path and query) worth registering the detector for when a listed store runs this platform. */
  paths: v.optional(v.array(text), []),
  reading: readingSchema,
  guide: v.optional(storeGuideSchema),
});

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

const cancelUntil = v.picklist(['window', 'preparing', 'shipped', 'none']);
const relativeTo = v.pipe(
  v.string(),
  v.regex(/^(?:order_placed|payment|request_sent|delivery_day|appointment|release_date|clock:\d{2}:\d{2})$/u),
);

export const cancelPolicySchema = v.object({
  /** Minutes from `relativeTo`; null: no number is published, the visible control is the rule. */
  windowMinutes: v.nullable(v.pipe(v.number(), v.minValue(0))),
  until: v.nullable(cancelUntil),
  text: v.nullable(text),
  steps: v.optional(v.array(text), []),
  variants: v.optional(
    v.array(
      v.object({
        when: text,
        windowMinutes: v.nullable(v.number()),
        /** In place of minutes: so many business days of the store. */
        businessDays: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
        until: v.nullable(cancelUntil),
        relativeTo,
        text: v.nullable(text),
      }),
    ),
    [],
  ),
  flags: v.optional(v.array(text), []),
  source: sourceSchema,
  variantSource: v.optional(v.nullable(sourceSchema)),
});

const clock = v.pipe(v.string(), v.regex(/^(?:[01]\d|2[0-4]):[0-5]\d$/u));

const address = v.object({
  url: v.pipe(v.string(), v.url()),
  /** True: never seen to work; shown as a hint. */
  hint: v.boolean(),
});

export const storeSchema = v.object({
  format: v.literal(PROFILE_FORMAT),
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/u)),
  name: text,
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  quality: v.picklist(['tested', 'verified', 'unverified']),
  checked: isoDate,
  /** Registrable domains; every host below them belongs to the store. */
  domains: v.pipe(v.array(v.pipe(v.string(), v.regex(/^[a-z0-9.-]+$/u))), v.minLength(1)),
  countries: v.array(v.pipe(v.string(), v.regex(/^(?:[A-Z]{2}|EU)$/u))),
  timeZone: v.nullable(text),
  /** Id of the platform it runs; its rules apply after the store's own. */
  platform: v.optional(v.nullable(text)),
  /** Path patterns (match-pattern style, `*`) of order pages for the detector; absent: the whole host. */
  paths: v.optional(v.array(v.pipe(text, v.startsWith('/')))),
  addresses: v.object({
    orderHistory: v.nullable(address),
    guestLookup: v.nullable(address),
    cancelHelp: v.nullable(address),
  }),
  cancel: cancelPolicySchema,
  labels: v.object({
    start: v.array(v.object({ text, evidenced: v.boolean() })),
    confirm: v.array(text),
    path: v.array(text),
    avoid: v.array(text),
  }),
  contact: v.object({
    /** Only a number that the store itself publishes: spam pages carry false ones. */
    phone: v.nullable(text),
    chat: v.nullable(text),
    email: v.nullable(text),
    hours: v.nullable(text),
    /** The same, to count with: when somebody answers, for stores where only they can cancel. 1 Monday … 7 Sunday. */
    open: v.optional(
      v.object({
        timeZone: text,
        times: v.array(
          v.object({ days: v.array(v.picklist([1, 2, 3, 4, 5, 6, 7])), from: clock, to: clock }),
        ),
      }),
    ),
    source: v.nullable(sourceSchema),
  }),
  confirmation: v.object({
    channel: v.nullable(text),
    expectedWithinHours: v.nullable(v.number()),
    text: v.nullable(text),
    source: v.nullable(sourceSchema),
  }),
  refund: v.object({
    businessDays: v.nullable(text),
    maxBusinessDays: v.nullable(v.number()),
    text: v.nullable(text),
    source: v.nullable(sourceSchema),
  }),
  returns: v.object({
    days: v.nullable(v.number()),
    from: v.nullable(text),
    /** Other terms for some goods, markets or buyers; where it isn't known which apply, the shortest are shown, with all. */
    variants: v.optional(
      v.array(
        v.object({
          when: text,
          days: v.pipe(v.number(), v.integer(), v.minValue(1)),
          from: v.picklist(['delivery', 'purchase', 'shipment']),
          /** The terms hold in these countries alone. */
          countries: v.optional(v.array(v.string())),
        }),
      ),
    ),
    /** The first day is day one itself: "30 days including the shipping date". */
    countsFirstDay: v.optional(v.boolean()),
    cost: v.nullable(text),
    text: v.nullable(text),
    /** Last season's terms: shown as such, never computed with. */
    lastHolidayExtension: v.optional(v.nullable(text)),
    source: v.nullable(sourceSchema),
  }),
  laws: v.array(text),
  /** What else a shopper should know of this store. */
  notes: v.optional(v.nullable(text)),
  /** The store's own reading rules; absent: the platform's and the general rules do the reading. */
  reading: v.optional(v.nullable(readingSchema)),
  /** The way to a cancelled order; absent: the platform's, else the steps of most stores. */
  guide: v.optional(storeGuideSchema),
});

export type PageKind = (typeof pageKinds)[number];
export type OrderState = (typeof orderStates)[number];
export type ControlMode = (typeof controlModes)[number];
export type ControlKind = (typeof controlKinds)[number];
export type FieldRule = v.InferOutput<typeof fieldRuleSchema>;
export type ControlRule = v.InferOutput<typeof controlRuleSchema>;
export type PageRule = v.InferOutput<typeof pageRuleSchema>;
export type ReadingRules = v.InferOutput<typeof readingSchema>;
export type StateWords = v.InferOutput<typeof stateWords>;
export type CancelPolicy = v.InferOutput<typeof cancelPolicySchema>;
export type LanguageInput = v.InferInput<typeof languageSchema>;
export type Language = v.InferOutput<typeof languageSchema>;
/** As written in a profile file: defaults may be left out. */
export type StoreProfileInput = v.InferInput<typeof storeSchema>;
export type PlatformProfileInput = v.InferInput<typeof platformSchema>;
/** As used by the engine: defaults filled in. */
export type StoreProfile = v.InferOutput<typeof storeSchema>;
export type PlatformProfile = v.InferOutput<typeof platformSchema>;
