/** The contract of reading rules: what pages of a store or platform show of orders, and where it stands. */
import * as v from 'valibot';
import { regexSource, text } from './schema-parts';

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
export const stateWords = v.record(v.picklist(orderStates), v.array(text));

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

export type PageKind = (typeof pageKinds)[number];
export type OrderState = (typeof orderStates)[number];
export type ControlMode = (typeof controlModes)[number];
export type ControlKind = (typeof controlKinds)[number];
export type FieldRule = v.InferOutput<typeof fieldRuleSchema>;
export type ControlRule = v.InferOutput<typeof controlRuleSchema>;
export type PageRule = v.InferOutput<typeof pageRuleSchema>;
export type ReadingRules = v.InferOutput<typeof readingSchema>;
export type StateWords = v.InferOutput<typeof stateWords>;
