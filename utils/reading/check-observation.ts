/**
 * The gate between pages and the engine. A report may be forged by the page it comes from: only what has the shape
 * and size that our own reader gives passes, copied field by field, so that no foreign key comes along.
 */
import * as v from 'valibot';
import { controlKinds, controlModes, orderStates, pageKinds } from '@/store-profiles/schema';
import {
  ADDRESS_LIMIT,
  ITEM_LIMIT,
  OBSERVATION_FORMAT,
  ORDER_LIMIT,
  QUOTE_LIMIT,
  SELECTOR_LIMIT,
  type Observation,
} from './observation';

/** A report that our reader would not have made; the message says where and why. */
export class ObservationError extends Error {
  override readonly name = 'ObservationError';
}

/** Longest strategy name and language tag. */
const NAME_LIMIT = 100;
const TAG_LIMIT = 35;
/** Most controls named beside the one found. */
const OTHERS_LIMIT = 20;

const upTo = (limit: number) => v.pipe(v.string(), v.maxLength(limit));
const quote = v.object({ text: upTo(QUOTE_LIMIT), from: upTo(NAME_LIMIT) });
const quoteOrNull = v.nullable(quote);

const located = {
  kind: v.picklist(controlKinds),
  mode: v.picklist([...controlModes, 'unknown']),
  text: upTo(QUOTE_LIMIT),
  selector: upTo(SELECTOR_LIMIT),
  opener: v.exactOptional(v.object({ text: upTo(QUOTE_LIMIT), selector: upTo(SELECTOR_LIMIT) })),
};
const locatedList = v.pipe(v.array(v.object(located)), v.maxLength(OTHERS_LIMIT));
/** Also for controls that the helper reports on its own. */
export const controlReadingSchema = v.variant('answer', [
  v.object({
    answer: v.literal('found'),
    ...located,
    others: v.exactOptional(locatedList),
  }),
  v.object({ answer: v.literal('not-offered'), reason: quoteOrNull, instead: v.exactOptional(locatedList) }),
  v.object({ answer: v.literal('unreadable'), reason: upTo(QUOTE_LIMIT) }),
]);

const item = v.object({
  title: quote,
  quantity: v.exactOptional(quote),
  price: v.exactOptional(quote),
});

const order = v.object({
  orderNumber: quoteOrNull,
  placed: quoteOrNull,
  total: quoteOrNull,
  status: quoteOrNull,
  notice: quoteOrNull,
  proves: v.exactOptional(v.picklist(orderStates)),
  items: v.pipe(v.array(item), v.maxLength(ITEM_LIMIT)),
  detailLink: v.nullable(upTo(ADDRESS_LIMIT)),
  control: controlReadingSchema,
});

const observation = v.object({
  format: v.literal(OBSERVATION_FORMAT),
  kind: v.picklist(pageKinds),
  platform: v.nullable(v.pipe(upTo(NAME_LIMIT), v.regex(/^[a-z0-9-]+$/u))),
  language: upTo(TAG_LIMIT),
  title: upTo(QUOTE_LIMIT),
  strategy: upTo(NAME_LIMIT),
  orders: v.pipe(v.array(order), v.maxLength(ORDER_LIMIT)),
  unreadable: v.nullable(upTo(QUOTE_LIMIT)),
  ms: v.pipe(v.number(), v.finite(), v.minValue(0)),
});

/**
 * @param value what a page's script sent
 * @throws {ObservationError} when it is no observation of this format
 */
export function checkObservation(value: unknown): Observation {
  const result = v.safeParse(observation, value, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new ObservationError(
    `Not an observation: ${v.getDotPath(issue) ?? 'the report'}: ${issue.message.slice(0, 200)}`,
  );
}
