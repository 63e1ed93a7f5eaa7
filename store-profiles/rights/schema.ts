/** The contract of every legal regime and every way to dispute a payment. */
import * as v from 'valibot';
import { isoDate, PROFILE_FORMAT, sourceSchema, text } from '../schema-parts';

/** A country, or a region of one, as ISO 3166 writes it: `DE`, `CA-ON`. */
const place = v.pipe(v.string(), v.regex(/^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$/u));
const dayCount = v.pipe(v.number(), v.integer(), v.minValue(1));
const dayKind = v.picklist(['calendar', 'working']);

/** What there is no right to withdraw from, in one regime or another. The message catalogue has words for each. */
export const exceptionKinds = [
  'services-done',
  'services-begun',
  'services-soon',
  'services',
  'market-price',
  'financial',
  'made-to-order',
  'made-to-order-agreed',
  'perishable',
  'hygiene-sealed',
  'mixed',
  'alcohol',
  'urgent-repair',
  'unsealed-media',
  'media-or-downloads',
  'copyable',
  'newspapers',
  'newspapers-delivered',
  'printed',
  'auction',
  'gambling',
  'dated-leisure',
  'everyday-delivered',
  'digital-begun',
  'digital-started',
  'digital-at-once',
  'used',
  'damaged',
  'used-or-damaged',
  'time-lost',
  'no-package',
  'final-sale',
  'confirmed-at-purchase',
  'policy-displayed',
  'case-by-case',
] as const;

/** A legal regime: what the law of a place gives to somebody who bought at a distance. Information, not legal advice. */
export const rightSchema = v.object({
  format: v.literal(PROFILE_FORMAT),
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/u)),
  name: text,
  checked: isoDate,
  countries: v.pipe(v.array(place), v.minLength(1)),
  /**
   * `withdrawal`: to go back on the purchase; `late-shipment`: only when the store is late; `function`: a control the
   * store must offer for another right; `none`: this law gives no such right for a purchase online.
   */
  kind: v.picklist(['withdrawal', 'late-shipment', 'function', 'none']),
  /** The right in the source's words. */
  right: text,
  /** How long it lasts; null where there is none, or it isn't counted in days. */
  period: v.nullable(
    v.object({
      days: dayCount,
      dayKind,
      /** What it is counted from, for goods. */
      from: v.picklist(['receipt', 'purchase', 'later-of-both']),
      /** The day it is counted from is day one itself. */
      countsFirstDay: v.boolean(),
      /** Sources differ on `countsFirstDay`: the earlier reading is counted. */
      firstDayDisputed: v.optional(v.boolean(), false),
      /** A last day on a Saturday, Sunday or public holiday moves to the next working day. */
      rollsOver: v.boolean(),
      /** With several deliveries, the one that counts; null: the law is silent, the first is safe. */
      deliveries: v.nullable(v.picklist(['last', 'first'])),
    }),
  ),
  /** It can be used before the goods have come. */
  beforeDelivery: v.boolean(),
  /** It holds only if the store published no return policy of its own, or only if it breached a duty. */
  condition: v.optional(v.nullable(v.picklist(['no-posted-policy', 'duty-breached'])), null),
  conditionText: v.optional(v.nullable(text), null),
  /** How much longer when the store didn't tell of the right: months on top, or days in place of the period. */
  ifNotInformed: v.optional(
    v.nullable(
      v.variant('unit', [
        v.object({ unit: v.literal('months'), more: dayCount }),
        v.object({ unit: v.literal('days'), instead: dayCount }),
      ]),
    ),
    null,
  ),
  refund: v.optional(
    v.nullable(v.object({ days: dayCount, dayKind, from: v.picklist(['notice', 'goods-back']) })),
    null,
  ),
  /** Days from the notice in which to send the goods back. */
  sendBackDays: v.optional(v.nullable(dayCount), null),
  returnCost: v.optional(v.nullable(v.picklist(['buyer', 'trader'])), null),
  /** How the period begins and ends, in the source's words. */
  begins: text,
  ends: v.nullable(text),
  appliesTo: text,
  /**
   * What the right doesn't hold for, in the source's words; its kind is asked of the shopper, never guessed.
   * `kind` null: not asked, for these words only point to another regime, or the regime is none to withdraw by.
   */
  exceptions: v.array(v.object({ kind: v.nullable(v.picklist(exceptionKinds)), text })),
  duties: v.array(text),
  notes: v.optional(v.nullable(text), null),
  /** For contracts from this day on, with later days for single countries. */
  applicableFrom: v.optional(v.nullable(isoDate), null),
  applicableFromIn: v.optional(v.record(v.string(), isoDate), {}),
  /** What the control is called, by language; for functions alone. */
  labels: v.optional(v.record(v.string(), v.object({ withdraw: text, confirm: text })), {}),
  /** The first is the one shown. */
  sources: v.pipe(v.array(sourceSchema), v.minLength(1)),
});

/** A way to get the money back through the means of payment. */
export const disputeRouteSchema = v.object({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9.-]+$/u)),
  scheme: text,
  /** The means of payment that open it. */
  means: v.pipe(
    v.array(v.picklist(['visa', 'mastercard', 'amex', 'paypal', 'credit-card', 'debit-card'])),
    v.minLength(1),
  ),
  /** Empty: everywhere. */
  countries: v.array(place),
  /** What must have happened: cancelled or returned without an answer, a refund promised and not paid, nothing delivered. */
  when: v.picklist(['cancelled', 'refund-promised', 'not-delivered', 'not-as-described', 'any']),
  reason: text,
  /** Days to wait, from the cancellation, return or promise, before the bank listens; null: not known. */
  waitDays: v.nullable(v.pipe(v.number(), v.minValue(0))),
  /** Days in which to start it; null: no limit in days. */
  limitDays: v.nullable(dayCount),
  /** What the limit is counted from; where that isn't known, the payment is the earliest it can be. */
  limitFrom: v.picklist(['payment', 'expected-delivery', 'refund-promise', 'statement', 'breach']),
  limitText: text,
  /** A shorter limit that holds in a part of the country. */
  shorterLimit: v.optional(v.nullable(v.object({ days: dayCount, where: text })), null),
  /** Days after opening it in which it must be taken further, or it is closed. */
  escalateWithinDays: v.nullable(dayCount),
  evidence: v.array(text),
  notes: v.nullable(text),
  sources: v.pipe(v.array(sourceSchema), v.minLength(1)),
});

export type RightInput = v.InferInput<typeof rightSchema>;
export type ExceptionKind = (typeof exceptionKinds)[number];
export type Right = v.InferOutput<typeof rightSchema>;
export type DisputeRouteInput = v.InferInput<typeof disputeRouteSchema>;
export type DisputeRoute = v.InferOutput<typeof disputeRouteSchema>;
export type PaymentMeans = DisputeRoute['means'][number];

/** Public holidays that hold in a whole country, as `MM-DD` separated by spaces. */
export interface HolidayTable {
  firstYear: number;
  lastYear: number;
  countries: Record<
    string,
    {
      /** In every year of the table. */
      always: string;
      /** Besides, year by year from the first, with ` | ` between. */
      others: string;
    }
  >;
}

/** The time zones of each country (IANA names), the one most people live in first. */
export type ZoneTable = Record<string, string[]>;

/** Everything the engine is handed about the law. */
export interface LegalFacts {
  rights: Right[];
  disputes: DisputeRoute[];
  holidays: HolidayTable;
  zones: ZoneTable;
}
