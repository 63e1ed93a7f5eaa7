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
  shipped: { state: 'shipped', step: 'shipped' },
  delivered: { state: 'delivered' },
  'cancel-requested': { state: 'cancel-requested', step: 'cancelRequested' },
  'cancel-declined': { state: 'cancel-declined' },
  cancelled: { state: 'cancelled', step: 'cancelled' },
  'return-requested': { state: 'return-requested', step: 'returnRequested' },
  'return-sent': { state: 'return-sent', step: 'returnSent' },
  'goods-back': { state: 'return-sent', step: 'goodsBack' },
  'refund-due': { state: 'refund-due', step: 'refundPromised' },
  refunded: { state: 'refunded' },
  kept: { state: 'kept' },
  informed: { step: 'informed' },
  'delivery-day': { step: 'deliveryDay' },
  appointment: { step: 'appointment' },
  release: { step: 'release' },
  'expected-by': { step: 'expectedBy' },
};

/** Other ways to say the same, without `order-` before and `-at`, `-on`, `-date` behind. */
const SYNONYMS: Record<string, string> = {
  ...synonyms('placed', 'ordered confirmation confirmed'),
  ...synonyms('paid', 'payment payment-made payment-captured payment-received charged'),
  ...synonyms('shipped', 'dispatched sent shipment shipment-sent'),
  ...synonyms(
    'delivered',
    'received delivery parcel-delivered item-delivered last-item-delivered goods-received arrived',
  ),
  ...synonyms(
    'cancel-requested',
    'request-sent cancel-request cancellation-requested cancellation-request cancel-request-sent cancellation-request-sent',
  ),
  ...synonyms('cancel-declined', 'cancellation-declined cancel-rejected cancellation-rejected declined'),
  ...synonyms(
    'cancelled',
    'cancel-confirmed cancellation-confirmed cancellation cancel-confirmation confirmed-cancelled',
  ),
  ...synonyms(
    'return-requested',
    'withdrawal withdrawn withdrawal-declared withdrawal-sent withdrew return return-started withdrawal-notice',
  ),
  ...synonyms('return-sent', 'return-shipped returned goods-sent-back sent-back return-dispatched'),
  ...synonyms(
    'goods-back',
    'return-received return-delivered goods-returned returned-received return-arrived',
  ),
  ...synonyms(
    'refund-due',
    'refund-promised refund-announced refund-confirmed refund-initiated refund-issued',
  ),
  ...synonyms('refunded', 'refund refund-received refund-paid money-back'),
  ...synonyms('informed', 'informed-late information-given withdrawal-information'),
  ...synonyms(
    'delivery-day',
    'nominated-day chosen-day delivery-slot slot scheduled-delivery chosen-delivery-day',
  ),
  ...synonyms('appointment', 'delivery-appointment installation-appointment'),
  ...synonyms('release', 'released'),
  ...synonyms('expected-by', 'expected expected-delivery estimated-delivery promised-delivery promised-by'),
};

function synonyms(name: string, words: string): Record<string, string> {
  return Object.fromEntries(words.split(' ').map((word) => [word, name]));
}

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
    const said = name
      .trim()
      .replaceAll(/(?<=[a-z])(?=[A-Z])/gu, '-')
      .toLowerCase()
      .replaceAll(/[\s_]+/gu, '-')
      .replace('canceled', 'cancelled');
    for (const word of [said, said.replace(/^order-/u, '').replace(/-(?:at|on|date)$/u, '')]) {
      const known = SYNONYMS[word] ?? word;
      if (Object.hasOwn(MEANINGS, known)) return known;
    }
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
