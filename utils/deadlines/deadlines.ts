/** From order, events, policy, law and now to deadlines. Pure: everything it rests on is handed in. */
import type { OrderState } from '@/store-profiles/schema';
import { cancelDeadlines } from './cancel-deadlines';
import type { Deadline } from './deadline';
import type { DeadlineInput } from './deadline-input';
import { disputeDeadline } from './dispute-deadlines';
import { storeZones } from './jurisdiction';
import { sendBack, storeReturn } from './return-deadlines';
import { confirmationDue, refundDue } from './waiting-deadlines';
import { withdrawalDeadline } from './withdrawal-deadline';

/** The states in which each kind of deadline still says something. */
const BEFORE_THE_END: OrderState[] = [
  'placed',
  'cancel-requested',
  'cancel-declined',
  'shipped',
  'delivered',
];
const cancellable: ReadonlySet<OrderState> = new Set(BEFORE_THE_END);
const returnable: ReadonlySet<OrderState> = new Set([...BEFORE_THE_END, 'return-requested']);
const moneyAwaited: ReadonlySet<OrderState> = new Set(['cancelled', 'return-sent', 'refund-due']);

/**
 * Every deadline of an order, past ones too, each with its certainty, rule, source and explanation.
 * An order that is kept or deleted has none. Throws RangeError on a time zone or day that doesn't exist.
 */
export function deadlinesOf(input: DeadlineInput): Deadline[] {
  const { order, profile, times } = input;
  const { state } = order;
  if (order.kept || order.deleted) return [];
  const deadlines: (Deadline | null)[] = [];
  if (profile !== null && cancellable.has(state)) {
    deadlines.push(...cancelDeadlines(input, profile, storeZones(input)));
  }
  if (profile !== null && state === 'cancel-requested') deadlines.push(confirmationDue(input, profile));
  if (cancellable.has(state)) deadlines.push(withdrawalDeadline(input));
  if (profile !== null && returnable.has(state)) deadlines.push(storeReturn(input, profile));
  if (state === 'return-requested') deadlines.push(sendBack(input));
  const isPartAwaited = cancellable.has(state) && times.partCancelled !== null && !order.refund;
  if (moneyAwaited.has(state) || isPartAwaited) deadlines.push(refundDue(input));
  if (moneyAwaited.has(state) || state === 'cancel-requested') deadlines.push(disputeDeadline(input));
  return deadlines.filter((deadline) => deadline !== null);
}
