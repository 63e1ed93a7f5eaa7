/**
 * To which order a mail belongs. Sure is only a number that fits together with a sender that fits; all else is shown
 * to the shopper with what speaks for it, and nothing is merged in silence.
 */
import type { Order, OrderId } from '@/utils/orders/order';
import { normaliseHost, normaliseNumber } from '@/utils/orders/order-id';
import type { MailReading } from './mail';

/** What speaks for an order; `part-of-number`: one number ends with the other ("SHOP-1001", "1001"). */
export type Hint = 'number' | 'part-of-number' | 'sender' | 'total' | 'day' | 'items';

export interface Candidate {
  order: OrderId;
  hints: Hint[];
}

export type Match =
  | { match: 'sure'; order: OrderId }
  /** The shopper decides. `canBeNew`: it may as well be an order not heard of yet. */
  | { match: 'unsure'; candidates: Candidate[]; canBeNew: boolean }
  | { match: 'new' }
  /** It names no order and fits none. */
  | { match: 'none' };

/** What matching takes of an order. */
export type KnownOrder = Pick<
  Order,
  'id' | 'store' | 'host' | 'orderNumber' | 'placed' | 'total' | 'items' | 'deleted'
>;

/** Shorter ends of numbers are alike by chance. In digits and letters. */
const PART = 4;
/** A mail about an order comes within this time of it. In days. */
const NEAR = 60;
const DAY = 86_400_000;
const WEIGHT: Record<Hint, number> = {
  number: 8,
  'part-of-number': 4,
  sender: 4,
  total: 2,
  items: 2,
  day: 1,
};
/** Most that are shown. */
const SHOWN = 5;

export function matchMail(reading: MailReading, orders: readonly KnownOrder[]): Match {
  if (reading.kind === 'other') return { match: 'none' };
  const candidates = orders
    .filter(({ deleted }) => !deleted)
    .flatMap((order): Candidate[] => {
      const hints = hintsFor(reading, order);
      return isLikely(hints, reading, order) ? [{ order: order.id, hints }] : [];
    })
    .toSorted((one, other) => weightOf(other) - weightOf(one))
    .slice(0, SHOWN);
  const sure = candidates.filter(({ hints }) => hints.includes('number') && hints.includes('sender'));
  const [only] = sure;
  if (only && sure.length === 1) return { match: 'sure', order: only.order };
  const canBeNew = reading.orderNumber !== null && reading.from.address.includes('@') && sure.length === 0;
  if (candidates.length > 0) return { match: 'unsure', candidates, canBeNew };
  return { match: canBeNew ? 'new' : 'none' };
}

/** Whether a mail comes from the store that an order was placed with: by its sender's domain, which a forger can write too. */
export function senderFits(reading: MailReading, order: Pick<Order, 'store' | 'host'>): boolean {
  if (order.store !== null) return reading.store === order.store;
  if (order.host === null) return false;
  const host = normaliseHost(order.host);
  const domain = domainOf(reading);
  return isWithin(domain, host) || isWithin(host, domain);
}

/** Of those domains that signed a mail, the first that fits the sender's; null: none does. */
export function fittingSignature(reading: MailReading, signedBy: readonly string[]): string | null {
  const domain = domainOf(reading);
  return signedBy.find((one) => isWithin(domain, one) || isWithin(one, domain)) ?? null;
}

function hintsFor(reading: MailReading, order: KnownOrder): Hint[] {
  const number = normaliseNumber(reading.orderNumber?.value ?? '');
  const known = normaliseNumber(order.orderNumber ?? '');
  const isWhole = number !== '' && number === known;
  const hints: [Hint, boolean][] = [
    ['number', isWhole],
    ['part-of-number', !isWhole && endsWithOther(number, known)],
    ['sender', senderFits(reading, order)],
    ['total', isSameAmount(reading, order)],
    ['day', isNear(reading, order)],
    ['items', haveItemInCommon(reading, order)],
  ];
  return hints.filter(([, holds]) => holds).map(([hint]) => hint);
}

/** The same number says much, whoever sends it; without it, the same store and something besides. */
function isLikely(hints: readonly Hint[], reading: MailReading, order: KnownOrder): boolean {
  if (hints.includes('number')) return true;
  if (!hints.includes('sender')) return false;
  if (hints.includes('part-of-number')) return true;
  // Two numbers that differ are two orders, unless one of them was never read.
  const isNumberOpen = reading.orderNumber === null || order.orderNumber === null;
  return isNumberOpen && hints.some((hint) => hint !== 'sender');
}

function weightOf({ hints }: Candidate): number {
  return hints.reduce((sum, hint) => sum + WEIGHT[hint], 0);
}

function endsWithOther(one: string, other: string): boolean {
  const shorter = one.length < other.length ? one : other;
  return shorter.length >= PART && one !== other && (one.endsWith(other) || other.endsWith(one));
}

function isSameAmount({ total }: MailReading, order: KnownOrder): boolean {
  if (total === null || order.total === null || total.value.amount !== order.total.amount) return false;
  const [one, other] = [total.value.currency, order.total.currency];
  return one === null || other === null || one === other;
}

function isNear({ placed, date }: MailReading, order: KnownOrder): boolean {
  if (order.placed === null) return false;
  if (placed !== null) return placed.value.date === order.placed.date;
  if (date === null) return false;
  const days = (Date.parse(date) - Date.parse(order.placed.date)) / DAY;
  return days >= -1 && days <= NEAR;
}

function haveItemInCommon({ items }: MailReading, order: KnownOrder): boolean {
  const titles = new Set(order.items.map(({ title }) => title.trim().toLowerCase()));
  return items.some((item) => titles.has(item.trim().toLowerCase()));
}

function domainOf({ from }: MailReading): string {
  return normaliseHost(from.address.split('@').at(-1) ?? '');
}

/** `mail.shop.com` is within `shop.com`. A top-level domain alone holds no shop. */
function isWithin(domain: string, outer: string): boolean {
  return outer.includes('.') && (domain === outer || domain.endsWith(`.${outer}`));
}
