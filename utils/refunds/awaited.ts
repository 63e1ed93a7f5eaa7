/** What an order's refund comes to, and how much of it bank lines have shown. */
import type { OrderState } from '@/store-profiles/schema';
import type { EventBody, LedgerEvent } from '@/utils/orders/event';
import { noFacts } from '@/utils/orders/merge-facts';
import type { Money, Order, OrderId } from '@/utils/orders/order';
import { addDecimals, compareDecimals, subtractDecimals } from '@/utils/tables/decimals';
import type { RefundLine } from './refund-line';

export interface AwaitedRefund {
  order: OrderId;
  orderNumber: string | null;
  storeName: string;
  /** Words by which a bank's line names the shop: its name, its host. */
  shopNames: string[];
  /** What the store said it pays back, else what the order came to; null where neither is known. */
  expected: Money | null;
  /** What is still to come; null where it isn't known what was to come. */
  outstanding: Money | null;
  /** Day before which no refund can have come, YYYY-MM-DD. */
  since: string;
  /** Bank lines that are on record, as quoted. */
  recorded: string[];
}

/** "Refunded" is among them: a store's word that it paid is not the money on the account. */
const awaitingStates: ReadonlySet<OrderState> = new Set([
  'cancel-requested',
  'cancelled',
  'return-requested',
  'return-sent',
  'refund-due',
  'refunded',
]);

/** Money is awaited, of the whole order or of what was taken out of it. */
export function awaitsRefund({ state, partCancelled, refund, total }: Order): boolean {
  if (total && compareDecimals(total.amount, '0') === 0) return false;
  return awaitingStates.has(state) || (partCancelled.length > 0 && !refund);
}

/** Pure. @param events all of the order's */
export function awaitedRefund(
  order: Order & { storeName: string },
  events: readonly LedgerEvent[],
): AwaitedRefund {
  const lines = bankLines(events);
  const expected = promisedRefund(events) ?? worthOf(order);
  const received = lines.at(-1)?.facts.refund ?? null;
  return {
    order: order.id,
    orderNumber: order.orderNumber,
    storeName: order.storeName,
    shopNames: [order.storeName, order.host ?? ''].filter((name) => name !== ''),
    expected,
    outstanding: expected && left(expected, received),
    since: order.placed?.date ?? order.firstSeen.slice(0, 10),
    recorded: lines.flatMap(({ facts }) => facts.quotes.notice?.text ?? []),
  };
}

/** What the order came to; of a part what its items cost, where that is beyond doubt: a price may be a piece's or a line's. */
export function worthOf({ partCancelled, total }: Order): Money | null {
  if (partCancelled.length === 0) return total;
  const prices = partCancelled.map(({ price, quantity }) => ((quantity ?? 1) === 1 ? price : null));
  const [first] = prices;
  if (!first || prices.some((price) => price?.currency !== first.currency)) return null;
  return { ...first, amount: prices.reduce((sum, price) => addDecimals(sum, price?.amount ?? '0'), '0') };
}

/**
 * The event that puts a line on record: its amount joins what earlier lines brought. All there: refunded; less: still due.
 * Where nobody knows what was to come, the shopper's choice of the line says that this is it.
 */
export function refundEvent(line: RefundLine, awaited: AwaitedRefund): EventBody & { type: 'observed' } {
  const { file, line: number, text, amount, currency, day } = line;
  const { expected, outstanding } = awaited;
  const before = expected && outstanding ? subtractDecimals(expected.amount, outstanding.amount) : '0';
  const sum = addDecimals(before, amount);
  const isAll = expected === null || compareDecimals(sum, expected.amount) >= 0;
  return {
    type: 'observed',
    evidence: { source: 'file', name: file, line: number },
    facts: {
      ...noFacts,
      refund: { amount: sum, currency: currency ?? expected?.currency ?? null },
      state: isAll ? 'refunded' : 'refund-due',
      quotes: { notice: { text, from: day === null ? 'file' : `file ${day}` } },
    },
    control: null,
  };
}

type Observed = EventBody & { type: 'observed' };

function bankLines(events: readonly LedgerEvent[]): Observed[] {
  return observedIn(events).filter(({ evidence }) => evidence.source === 'file');
}

/** The last amount that a page or mail of the store names. */
function promisedRefund(events: readonly LedgerEvent[]): Money | null {
  const told = observedIn(events).findLast(
    ({ evidence, facts }) => evidence.source !== 'file' && facts.refund,
  );
  return told?.facts.refund ?? null;
}

function observedIn(events: readonly LedgerEvent[]): Observed[] {
  return events.flatMap(({ body }) => (body.type === 'observed' ? [body] : []));
}

function left(expected: Money, received: Money | null): Money {
  if (received === null) return expected;
  const rest = subtractDecimals(expected.amount, received.amount);
  return { ...expected, amount: compareDecimals(rest, '0') < 0 ? '0' : rest };
}
