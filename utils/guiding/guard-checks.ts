/** The first-hour card's second look: what of a fresh order may be a mistake, from what is on record. */
import { fold } from '@/utils/reading/fold';
import type { GuardCheck } from '@/utils/messages';
import type { Order } from '@/utils/orders/order';

/** "Lately": the same thing within so many days is worth a look. */
const LATELY_DAYS = 30;
const DAY = 86_400_000;
/** A card that lists more is no glance any more. */
const MOST = 3;

/**
 * @param others the shopper's other orders, of any store
 * @param now milliseconds since 1970
 * @returns the likeliest mistake first: ordered twice, more than one, an order still open at the same store
 */
export function guardChecks(order: Order, others: readonly Order[], now: number): GuardCheck[] {
  const lately = others.filter(
    ({ firstSeen, placed, state }) =>
      state !== 'cancelled' && now - Date.parse(placed?.date ?? firstSeen) < LATELY_DAYS * DAY,
  );
  const titles = new Map(
    lately.flatMap(({ items, placed }) => items.map(({ title }) => [fold(title), placed?.date ?? null])),
  );
  const twice = order.items.flatMap(({ title }): GuardCheck[] => {
    const placed = titles.get(fold(title));
    return placed === undefined ? [] : [{ check: 'ordered-lately', item: title, placed }];
  });
  const many = order.items.flatMap(({ title, quantity }): GuardCheck[] =>
    quantity !== null && quantity > 1 ? [{ check: 'quantity', item: title, quantity }] : [],
  );
  const open = lately
    .filter(
      ({ store, host, state }) =>
        state === 'placed' && store === order.store && (store ?? host) === (order.store ?? order.host),
    )
    .map(({ orderNumber }): GuardCheck => ({ check: 'still-open', orderNumber }));
  return [...twice, ...many, ...open].slice(0, MOST);
}
