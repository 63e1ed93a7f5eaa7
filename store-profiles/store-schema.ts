/** The contract of what is known of a store: where its orders stand, its terms, how to reach it, and how it is read. */
import * as v from 'valibot';
import { storeGuideSchema } from './guide-schema';
import { readingSchema } from './reading-schema';
import { isoDate, PROFILE_FORMAT, sourceSchema, text } from './schema-parts';

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
  /**
   * What else marks the policy. Deadlines heed `not-before-N-minutes`, `silence-means-cancelled`, `no-self-service` and the
   * marks of an unsure number (utils/deadlines/cancel-deadlines.ts); others are notes.
   */
  flags: v.optional(v.array(text), []),
  source: sourceSchema,
  variantSource: v.optional(v.nullable(sourceSchema)),
});

/** From when the days of a return are counted. */
const returnStart = v.picklist(['delivery', 'purchase', 'shipment']);

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
    from: v.nullable(returnStart),
    /** Other terms for some goods, markets or buyers; where it isn't known which apply, the shortest are shown, with all. */
    variants: v.optional(
      v.array(
        v.object({
          when: text,
          days: v.pipe(v.number(), v.integer(), v.minValue(1)),
          from: returnStart,
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

export type CancelPolicy = v.InferOutput<typeof cancelPolicySchema>;
/** As written in a profile file: defaults may be left out. */
export type StoreProfileInput = v.InferInput<typeof storeSchema>;
/** As used by the engine: defaults filled in. */
export type StoreProfile = v.InferOutput<typeof storeSchema>;
