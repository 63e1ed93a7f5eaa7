/** Orders as JSON: the format that docs/EXCHANGE.md describes, written and read. */
import * as v from 'valibot';
import { orderStates } from '@/store-profiles/schema';
import type { Deadline } from '@/utils/deadlines/deadline';
import { noFacts } from '@/utils/orders/merge-facts';
import type { Order, OrderFacts } from '@/utils/orders/order';
import type { LineProblem, ProposedOrder } from './proposal';

export const FORMAT = 'unorder-orders';
export const VERSION = 1;

/** What is exported of an order, beside the name of its store and its deadlines. */
export type ExportedOrder = Order & { storeName: string; deadlines: readonly Deadline[] };

const ORDER_LIMIT = 100_000;
/** Milliseconds. */
const DAY = 86_400_000;

const text = (limit: number) =>
  v.pipe(
    v.string(),
    v.maxLength(limit),
    v.transform((value) => value.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\s]+/gu, ' ').trim()),
  );
const orNull = <const Schema extends v.GenericSchema>(schema: Schema) => v.optional(v.nullable(schema), null);
const day = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}$/u),
  v.check((value) => new Date(`${value}T00:00:00Z`).toJSON()?.startsWith(value) ?? false),
);
const instant = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,3})?Z$/u),
  v.check((value) => !Number.isNaN(Date.parse(value))),
);
const placed = v.object({ date: day, instant: orNull(instant) });
const money = v.object({
  amount: v.pipe(v.string(), v.regex(/^-?\d{1,12}(?:\.\d{1,6})?$/u)),
  currency: orNull(v.pipe(v.string(), v.regex(/^[A-Z]{3}$/u))),
});
const item = v.object({
  title: text(300),
  quantity: orNull(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(9999))),
  price: orNull(money),
});

/** The steps whose time can be carried over. */
const timed = v.partial(
  v.object({
    paid: placed,
    shipped: placed,
    delivered: placed,
    cancelRequested: placed,
    cancelled: placed,
    returnRequested: placed,
    returnSent: placed,
    goodsBack: placed,
    refundPromised: placed,
  }),
);

/** An order's facts, in a file and in the command that brings them into the record. Unknown members are passed over. */
export const orderSchema = v.object({
  store: orNull(v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,64}$/u))),
  host: orNull(v.pipe(v.string(), v.regex(/^(?=.{1,253}$)[a-z0-9-]+(?:\.[a-z0-9-]+)+$/u))),
  orderNumber: orNull(text(64)),
  placed: orNull(placed),
  total: orNull(money),
  refund: orNull(money),
  state: orNull(v.picklist(orderStates)),
  items: v.optional(v.pipe(v.array(item), v.maxLength(100)), []),
  country: orNull(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/u))),
  times: v.optional(timed, {}),
});

const fileSchema = v.object({
  format: v.literal(FORMAT),
  version: v.literal(VERSION),
  orders: v.pipe(v.array(v.unknown()), v.maxLength(ORDER_LIMIT)),
});

export type JsonProblem =
  'exchange.problem.brokenJson' | 'exchange.problem.foreignJson' | 'exchange.problem.newerJson';

export type ReadJson =
  { ok: true; orders: ProposedOrder[]; unreadable: number[] } | { ok: false; problem: JsonProblem };

/** @param now when it is exported, milliseconds since 1970 */
export function writeOrderJson(orders: readonly ExportedOrder[], now: number): string {
  const file = {
    format: FORMAT,
    version: VERSION,
    exportedAt: new Date(now).toISOString(),
    orders: orders.map((order) => ({
      storeName: order.storeName,
      store: order.store,
      host: order.host,
      orderNumber: order.orderNumber,
      placed: order.placed,
      total: order.total,
      refund: order.refund ?? null,
      state: order.state,
      stateSince: order.stateSince,
      country: order.country,
      items: order.items,
      times: order.times ?? {},
      deadlines: order.deadlines.map(({ kind, at, certainty, rule }) => ({ kind, at, certainty, rule })),
    })),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/**
 * @param now milliseconds since 1970
 * @returns the orders, and the places in the list (from 1) of entries that are none; or what is wrong with the file
 */
export function readOrderJson(content: string, now: number): ReadJson {
  let value: unknown;
  try {
    value = JSON.parse(content.replace(/^\uFEFF/u, ''));
  } catch {
    return { ok: false, problem: 'exchange.problem.brokenJson' };
  }
  const file = v.safeParse(fileSchema, value);
  if (!file.success)
    return {
      ok: false,
      problem: isNewer(value) ? 'exchange.problem.newerJson' : 'exchange.problem.foreignJson',
    };
  const orders: ProposedOrder[] = [];
  const unreadable: number[] = [];
  for (const [index, entry] of file.output.orders.entries()) {
    const facts = readFacts(entry);
    if (facts === null) unreadable.push(index + 1);
    else orders.push({ line: index + 1, ...checked(facts, now) });
  }
  return { ok: true, orders, unreadable };
}

/** @returns null for what is no order of this format */
export function readFacts(entry: unknown): OrderFacts | null {
  const read = v.safeParse(orderSchema, entry, { abortEarly: true });
  if (!read.success) return null;
  const { state, times, ...facts } = read.output;
  // Every order was placed; said of an order that is known, it would take back what is proved.
  return {
    ...noFacts,
    ...facts,
    state: state === 'placed' ? null : state,
    ...(Object.keys(times).length > 0 && { times: withoutGaps(times) }),
  };
}

function withoutGaps(times: v.InferOutput<typeof timed>): NonNullable<OrderFacts['times']> {
  return Object.fromEntries(Object.entries(times).filter(([, time]) => time !== undefined));
}

function checked(facts: OrderFacts, now: number): Pick<ProposedOrder, 'facts' | 'problems'> {
  const problems: LineProblem[] = [];
  if (!/[\p{L}\p{N}]/u.test(facts.orderNumber ?? '')) problems.push('exchange.line.noNumber');
  if (facts.store === null && facts.host === null) problems.push('exchange.line.noShop');
  if (facts.placed === null) problems.push('exchange.line.noDay');
  else if (Date.parse(facts.placed.date) > now + DAY) {
    problems.push('exchange.line.future');
    return { facts: { ...facts, placed: null }, problems };
  }
  return { facts, problems };
}

function isNewer(value: unknown): boolean {
  const head = v.safeParse(
    v.object({ format: v.literal(FORMAT), version: v.pipe(v.number(), v.minValue(VERSION + 1)) }),
    value,
  );
  return head.success;
}
