/** When an order's steps were taken, as far as its events tell. */
import type { OrderState } from '@/store-profiles/schema';
import type { EventBody, LedgerEvent } from '../orders/event';
import { noTimes, type OrderTimes } from './deadline-input';
import type { Moment } from './moment';

/** Steps that Unorder sees taken: the page follows the shopper's own press. */
const TAKEN_ON_PAGE: ReadonlySet<OrderState> = new Set(['cancel-requested', 'cancelled', 'return-requested']);

/**
 * The times that follow from an order's events, in their sequence. A state read on a page began at some time between
 * the last reading that didn't show it and this one; the shopper's own word is taken for the moment it was given,
 * except for a parcel's way, of which one tells afterwards.
 */
export function timesOf(events: readonly LedgerEvent[]): OrderTimes {
  const first = new Map<OrderState, Moment>();
  let before: string | null = null;
  for (const { at, body } of events) {
    const state = stateSaid(body);
    if (state === null) continue;
    if (!first.has(state)) first.set(state, momentOf(state, body, before, at));
    before = at;
  }
  const delivered = first.get('delivered');
  return {
    ...noTimes,
    shipped: first.get('shipped') ?? delivered ?? null,
    delivered: delivered === undefined ? [] : [delivered],
    cancelRequested: first.get('cancel-requested') ?? null,
  };
}

function stateSaid(body: EventBody): OrderState | null {
  switch (body.type) {
    case 'observed':
    case 'entered':
      return body.facts.state;
    case 'corrected':
      return body.facts.state ?? null;
    case 'stated':
      return body.state;
    default:
      return null;
  }
}

function momentOf(state: OrderState, body: EventBody, after: string | null, by: string): Moment {
  const onTheWay = state === 'shipped' || state === 'delivered';
  if (body.type !== 'observed') return onTheWay ? { after, by } : { at: by };
  const { evidence } = body;
  const live = evidence.source === 'page' && (evidence.kind === 'cancel' || evidence.kind === 'cancelled');
  return live && TAKEN_ON_PAGE.has(state) ? { at: by } : { after, by };
}
