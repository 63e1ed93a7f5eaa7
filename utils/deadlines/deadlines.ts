/** From order, events, policy, law and now to deadlines. Pure: everything it rests on is handed in. */
import type { OrderState } from '@/store-profiles/schema';
import { cancelDeadlines } from './cancel-deadlines';
import type { Deadline } from './deadline';
import type { DeadlineInput } from './deadline-input';
import { isTimeZone } from './zoned-time';

/** Past these a window to cancel says nothing any more. */
const MAY_BE_CANCELLED: ReadonlySet<OrderState> = new Set([
  'placed',
  'cancel-requested',
  'cancel-declined',
  'shipped',
  'delivered',
]);

/**
 * Every deadline of an order, past ones too, each with its certainty, rule, source and explanation.
 * An order that is kept or deleted has none. Throws RangeError on a time zone or day that doesn't exist.
 */
export function deadlinesOf(input: DeadlineInput): Deadline[] {
  const { order, profile } = input;
  if (order.kept || order.deleted) return [];
  const deadlines: Deadline[] = [];
  if (profile !== null && MAY_BE_CANCELLED.has(order.state)) {
    deadlines.push(...cancelDeadlines(input, profile, storeZones(input)));
  }
  return deadlines;
}

/** The zones in which the store's day may begin: its own, or where that isn't known the shopper's. */
function storeZones({ profile, shopper }: DeadlineInput): string[] {
  const own = profile?.timeZone ?? null;
  return own !== null && isTimeZone(own) ? [own] : [shopper.timeZone];
}
