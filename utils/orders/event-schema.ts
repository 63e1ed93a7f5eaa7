/** The shape of an event that comes from a file: a seal proves that it is unchanged, not that it was ever one of ours. */
import * as v from 'valibot';
import { orderStates, pageKinds } from '@/store-profiles/schema';
import { pageChannels } from '../contact/way';
import { returnSteps } from '../returns/return-note';
import { asks } from './answers';

const text = v.pipe(v.string(), v.maxLength(100_000));
const short = v.pipe(v.string(), v.maxLength(5000));
const nullable = v.nullable(short);
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/u));
const instant = v.pipe(v.string(), v.isoTimestamp());
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const state = v.picklist(orderStates);
const money = v.object({
  amount: v.pipe(v.string(), v.regex(/^-?\d{1,15}(?:\.\d{1,6})?$/u)),
  currency: nullable,
});
const time = v.object({ date: day, instant: v.nullable(instant) });
const quote = v.object({ text, from: short });
const web = v.pipe(short, v.regex(/^https?:/u));

const evidence = v.variant('source', [
  v.looseObject({
    source: v.literal('page'),
    url: web,
    kind: v.picklist(pageKinds),
    title: short,
    rules: short,
  }),
  v.looseObject({ source: v.literal('mail'), from: short, subject: short, messageId: nullable }),
  v.looseObject({ source: v.literal('file'), name: short, line: count }),
  v.looseObject({ source: v.literal('shopper') }),
]);

const fields = {
  store: nullable,
  host: nullable,
  platform: nullable,
  orderNumber: nullable,
  placed: v.nullable(time),
  total: v.nullable(money),
  refund: v.optional(v.nullable(money)),
  state: v.nullable(state),
  items: v.pipe(
    v.array(v.object({ title: short, quantity: v.nullable(v.number()), price: v.nullable(money) })),
    v.maxLength(1000),
  ),
  country: nullable,
  times: v.optional(v.record(v.string(), time)),
  addresses: v.record(v.string(), web),
  quotes: v.record(v.string(), quote),
};
const facts = v.object(fields);
const control = v.nullable(v.looseObject({ answer: v.picklist(['found', 'not-offered', 'unreadable']) }));
const ways = v.array(v.object({ channel: v.picklist(pageChannels), address: short, text: short }));
const explanation = v.object({ key: short, values: v.record(v.string(), short) });
const source = v.nullable(v.looseObject({ url: v.nullable(web), checked: day }));
const term = v.looseObject({ about: short, text: explanation, quote: nullable, source });

const bodySchema = v.variant('type', [
  v.object({ type: v.literal('observed'), evidence, facts, control, ways: v.optional(ways) }),
  v.object({ type: v.literal('entered'), evidence, facts }),
  v.object({ type: v.literal('corrected'), evidence, facts: v.partial(facts) }),
  v.object({ type: v.literal('stated'), evidence, state, note: text, day: v.exactOptional(day) }),
  v.object({ type: v.literal('answered'), evidence, ask: v.picklist(asks), answers: v.array(short) }),
  v.object({
    type: v.literal('guided'),
    evidence,
    entry: v.looseObject({ title: short, text, pressed: nullable }),
  }),
  v.object({
    type: v.literal('returning'),
    evidence,
    note: v.looseObject({ step: v.picklist(returnSteps), day, address: short, tracking: short }),
  }),
  v.object({
    type: v.literal('message'),
    message: v.looseObject({ id: short, at: instant, direction: v.picklist(['sent', 'received']), text }),
  }),
  v.object({
    type: v.literal('terms'),
    terms: v.object({
      terms: v.array(term),
      marks: v.array(short),
      policy: nullable,
      readAt: v.nullable(instant),
    }),
  }),
  v.object({ type: v.literal('receipt-saved'), receipt: short, sha256: short, about: v.nullable(state) }),
  v.object({ type: v.picklist(['kept', 'reopened', 'deleted', 'restored']) }),
]);

export const eventSchema = v.object({
  order: v.pipe(short, v.minLength(2)),
  sequence: count,
  at: instant,
  body: bodySchema,
  previous: v.string(),
  hash: v.string(),
});
