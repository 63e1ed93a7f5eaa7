/** When an order's steps were taken, as far as its events tell. */
import type { OrderState } from '@/store-profiles/schema';
import { answersOf, type PlannedAsk } from '../orders/answers';
import type { EventBody, LedgerEvent } from '../orders/event';
import type { OrderFacts, PlacedTime, ToldStep } from '../orders/order';
import { partCancelled } from '../orders/part-cancelled';
import type { ReturnStep } from '../returns/return-note';
import { noTimes, type OrderTimes } from './deadline-input';
import type { Moment } from './moment';

/** The step that a state, first heard of, shows to have been taken. */
const STEP: Partial<Record<OrderState, ToldStep>> = {
  'cancel-requested': 'cancelRequested',
  cancelled: 'cancelled',
  shipped: 'shipped',
  delivered: 'delivered',
  'return-requested': 'returnRequested',
  'return-sent': 'returnSent',
  'refund-due': 'refundPromised',
};

/** The time that a step of a return tells. */
const RETURN_STEP: Record<ReturnStep, ToldStep> = {
  asked: 'returnRequested',
  posted: 'returnSent',
  arrived: 'goodsBack',
};

/** Steps that Unorder sees taken: the page follows the shopper's own press. */
const TAKEN_ON_PAGE: ReadonlySet<ToldStep> = new Set(['cancelRequested', 'cancelled', 'returnRequested']);

/**
 * The times that follow from an order's events, in their sequence. What a source says of a time counts, the last word
 * first. Otherwise a state read on a page began at some time between the last reading that didn't show it and this
 * one; the shopper's own word is taken for the moment it was given, except for a parcel's way, told of afterwards.
 */
export function timesOf(events: readonly LedgerEvent[]): OrderTimes {
  const noticed: Partial<Record<ToldStep, Moment>> = {};
  const told: Partial<Record<ToldStep, PlacedTime>> = {};
  let before: string | null = null;
  const { items, events: part } = partCancelled(events);
  let partEnded: Moment | null = null;
  for (const { sequence, at, body } of events) {
    if (part.has(sequence)) {
      if (factsOf(body)?.state === 'cancelled') partEnded ??= momentOf('cancelled', body, before, at);
      continue;
    }
    const facts = factsOf(body);
    const state = body.type === 'stated' ? body.state : (facts?.state ?? null);
    Object.assign(told, facts?.times);
    if (body.type === 'returning') told[RETURN_STEP[body.note.step]] = { date: body.note.day, instant: null };
    if (state === null) continue;
    const step = STEP[state];
    if (step !== undefined && body.type === 'stated' && body.day !== undefined)
      told[step] = { date: body.day, instant: null };
    if (step !== undefined) noticed[step] ??= momentOf(step, body, before, at);
    before = at;
  }
  const moment = (step: ToldStep): Moment | null => {
    const time = told[step];
    if (time === undefined) return noticed[step] ?? null;
    return time.instant === null ? { day: time.date } : { at: time.instant };
  };
  const answers = answersOf(events);
  const [received] = answers.received ?? [];
  const planned = (ask: PlannedAsk): Moment | null => {
    const [day] = answers[ask] ?? [];
    return day === undefined ? moment(ask) : { day };
  };
  const delivered: Moment | null = received === undefined ? moment('delivered') : { day: received };
  return {
    ...noTimes,
    paid: moment('paid'),
    shipped: moment('shipped') ?? delivered,
    delivered: delivered === null ? [] : [delivered],
    cancelRequested: moment('cancelRequested'),
    cancelled: moment('cancelled'),
    partCancelled: items.length > 0 ? partEnded : null,
    returnRequested: moment('returnRequested'),
    returnSent: moment('returnSent'),
    goodsBack: moment('goodsBack'),
    refundPromised: moment('refundPromised'),
    deliveryDay: planned('deliveryDay'),
    appointment: planned('appointment'),
    release: planned('release'),
    expectedBy: moment('expectedBy'),
  };
}

function factsOf(body: EventBody): Partial<OrderFacts> | null {
  return body.type === 'observed' || body.type === 'entered' || body.type === 'corrected' ? body.facts : null;
}

function momentOf(step: ToldStep, body: EventBody, after: string | null, by: string): Moment {
  const onTheWay = step === 'shipped' || step === 'delivered';
  if (body.type !== 'observed') return onTheWay ? { after, by } : { at: by };
  const { evidence } = body;
  const live = evidence.source === 'page' && (evidence.kind === 'cancel' || evidence.kind === 'cancelled');
  return live && TAKEN_ON_PAGE.has(step) ? { at: by } : { after, by };
}
