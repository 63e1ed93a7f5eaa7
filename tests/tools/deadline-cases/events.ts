/** The events of a case: what happened to the order, in the words of the states and a few besides. */
import type { OrderState } from '@/store-profiles/schema';
import { noTimes, type OrderTimes } from '@/utils/deadlines/deadline-input';
import type { Moment } from '@/utils/deadlines/moment';

export interface CaseEvent {
  /** A name that `knownName` gave. */
  type: string;
  moment: Moment;
}

type Step = Exclude<keyof OrderTimes, 'delivered'>;

interface Meaning {
  state?: OrderState;
  step?: Step;
}

/** What an event's name means; names of steps of our own and of ways to say the same. */
const MEANINGS: Record<string, Meaning> = {
  placed: { state: 'placed' },
  paid: { step: 'paid' },
  payment: { step: 'paid' },
  shipped: { state: 'shipped', step: 'shipped' },
  dispatched: { state: 'shipped', step: 'shipped' },
  delivered: { state: 'delivered' },
  received: { state: 'delivered' },
  'cancel-requested': { state: 'cancel-requested', step: 'cancelRequested' },
  'request-sent': { state: 'cancel-requested', step: 'cancelRequested' },
  'cancel-declined': { state: 'cancel-declined' },
  cancelled: { state: 'cancelled', step: 'cancelled' },
  'cancel-confirmed': { state: 'cancelled', step: 'cancelled' },
  'return-requested': { state: 'return-requested', step: 'returnRequested' },
  withdrawal: { state: 'return-requested', step: 'returnRequested' },
  withdrawn: { state: 'return-requested', step: 'returnRequested' },
  'return-sent': { state: 'return-sent', step: 'returnSent' },
  'return-received': { state: 'return-sent', step: 'goodsBack' },
  'refund-due': { state: 'refund-due', step: 'refundPromised' },
  'refund-promised': { state: 'refund-due', step: 'refundPromised' },
  refunded: { state: 'refunded' },
  refund: { state: 'refunded' },
  kept: { state: 'kept' },
  informed: { step: 'informed' },
  'delivery-day': { step: 'deliveryDay' },
  appointment: { step: 'appointment' },
  release: { step: 'release' },
  'release-date': { step: 'release' },
  'expected-by': { step: 'expectedBy' },
};

/** How far each state is; the furthest counts, a decline after a request. */
const ORDER: OrderState[] = [
  'placed',
  'cancel-requested',
  'cancel-declined',
  'shipped',
  'delivered',
  'cancelled',
  'return-requested',
  'return-sent',
  'refund-due',
  'refunded',
  'kept',
];

/** The first of an event's names that means something; null when none does. */
export function knownName(names: readonly unknown[]): string | null {
  for (const name of names) {
    if (typeof name !== 'string') continue;
    const word = name
      .trim()
      .toLowerCase()
      .replaceAll(/[\s_]+/gu, '-')
      .replace('canceled', 'cancelled');
    if (MEANINGS[word] !== undefined) return word;
  }
  return null;
}

export function stateFrom(events: readonly CaseEvent[]): OrderState {
  const states = events.flatMap(({ type }) => MEANINGS[type]?.state ?? []);
  return states.toSorted((one, other) => ORDER.indexOf(one) - ORDER.indexOf(other)).at(-1) ?? 'placed';
}

export function timesFrom(events: readonly CaseEvent[]): OrderTimes {
  const times: OrderTimes = { ...noTimes, delivered: [] };
  for (const { type, moment } of events) {
    const { state, step } = MEANINGS[type] ?? {};
    if (state === 'delivered') times.delivered.push(moment);
    else if (step !== undefined) times[step] = moment;
  }
  return times;
}
