/** How the facts of several pages, mails and the shopper's word become one order's facts. */
import type { Money, OrderFacts, OrderItem, PlacedTime } from './order';

export const noFacts: OrderFacts = {
  store: null,
  host: null,
  platform: null,
  orderNumber: null,
  placed: null,
  total: null,
  refund: null,
  state: null,
  items: [],
  country: null,
  addresses: {},
  quotes: {},
};

/** Fields that a quoted text backs: the quote goes where its value goes. */
const quoted = ['orderNumber', 'placed', 'total'] as const;

/**
 * What is known once `read` has been read too. A null never erases a value; a poorer reading of the same value
 * (a day without its time, an amount without its currency) doesn't replace the richer; else the later wins.
 * The state and the quotes of status and notice aren't merged here: they follow the evidence (`fold`).
 */
export function mergeFacts(known: OrderFacts, read: OrderFacts): OrderFacts {
  const merged: OrderFacts = {
    store: read.store ?? known.store,
    host: read.host ?? known.host,
    platform: read.platform ?? known.platform,
    orderNumber: read.orderNumber ?? known.orderNumber,
    placed: richerPlaced(known.placed, read.placed),
    total: richerMoney(known.total, read.total),
    refund: richerMoney(known.refund ?? null, read.refund ?? null),
    state: known.state,
    items: richness(read.items) >= richness(known.items) ? read.items : known.items,
    country: read.country ?? known.country,
    addresses: { ...known.addresses, ...read.addresses },
    quotes: { ...known.quotes },
  };
  for (const field of quoted) {
    const quote = read.quotes[field];
    if (quote && merged[field] === read[field]) merged.quotes[field] = quote;
  }
  return merged;
}

/** Of a correction, the fields in which the shopper says something else than is known: only these are held against pages. */
export function realCorrections(known: OrderFacts, typed: Partial<OrderFacts>): Partial<OrderFacts> {
  const real: Partial<OrderFacts> = {};
  for (const field of ['store', 'host', 'platform', 'orderNumber', 'country'] as const) {
    const value = typed[field];
    if (value && value !== known[field]) real[field] = value;
  }
  const placed = richerPlaced(known.placed, typed.placed ?? null);
  if (placed && !samePlaced(placed, known.placed)) real.placed = placed;
  const total = richerMoney(known.total, typed.total ?? null);
  if (total && !sameMoney(total, known.total)) real.total = total;
  const refund = richerMoney(known.refund ?? null, typed.refund ?? null);
  if (refund && !sameMoney(refund, known.refund ?? null)) real.refund = refund;
  if (typed.items && typed.items.length > 0 && titlesOf(typed.items) !== titlesOf(known.items)) {
    real.items = typed.items;
  }
  return real;
}

/** The facts as read, with the shopper's corrections over them; a corrected value rests on no quote. */
export function withCorrections(read: OrderFacts, corrections: Partial<OrderFacts>): OrderFacts {
  const facts = { ...read, ...corrections, quotes: { ...read.quotes } };
  for (const field of quoted) if (corrections[field]) delete facts.quotes[field];
  return facts;
}

function richerPlaced(known: PlacedTime | null, read: PlacedTime | null): PlacedTime | null {
  if (known && read?.date === known.date && read.instant === null) return known;
  return read ?? known;
}

function richerMoney(known: Money | null, read: Money | null): Money | null {
  if (known && read?.amount === known.amount && read.currency === null) return known;
  return read ?? known;
}

function samePlaced(one: PlacedTime, other: PlacedTime | null): boolean {
  return one.date === other?.date && one.instant === other.instant;
}

function sameMoney(one: Money, other: Money | null): boolean {
  return one.amount === other?.amount && one.currency === other.currency;
}

/** More items are richer; of as many, those with more quantities and prices. */
function richness(items: readonly OrderItem[]): number {
  const known =
    items.filter(({ quantity }) => quantity !== null).length +
    items.filter(({ price }) => price !== null).length;
  return items.length * 1000 + known;
}

function titlesOf(items: readonly OrderItem[]): string {
  return JSON.stringify(items.map(({ title }) => title));
}
