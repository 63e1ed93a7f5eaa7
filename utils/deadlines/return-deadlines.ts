/** Until when an order can go back: under the store's own policy, and after a withdrawal under the law. */
import type { StoreProfile } from '@/store-profiles/schema';
import type { Deadline, Explanation } from './deadline';
import type { DeadlineInput } from './deadline-input';
import { legalZones, placeOf, rightsIn, storeZones } from './jurisdiction';
import type { Reading } from './moment';
import { dayEnd, dayOrPlaced, placedDay } from './period';
import { addDays, startOfDay } from './zoned-time';

/** The store's own policy; null where it isn't known. */
export function storeReturn(input: DeadlineInput, profile: StoreProfile): Deadline | null {
  const { days, source, text } = profile.returns;
  if (days === null) return null;
  const zones = storeZones(input);
  const base = {
    kind: 'return' as const,
    rule: `${profile.id}/return`,
    source,
  };
  const start = returnStart(input, profile, zones);
  const from = profile.returns.from ?? 'delivery';
  if (start === null) {
    const key = from === 'shipment' ? 'deadline.return.fromShipment' : 'deadline.return.fromArrival';
    return { ...base, at: null, certainty: 'unknown', explanation: { key, values: { days: String(days) } } };
  }
  // Some stores count the first day itself and say so.
  const lastDay = addDays(start.value, days - (profile.returns.countsFirstDay ? 1 : 0));
  const sure = start.exact && source !== null && !source.unverified && source.confidence !== 'low';
  const explanation: Explanation = start.exact
    ? {
        key: 'deadline.return.counted',
        values: { days: String(days), startDay: start.value, text: text ?? '' },
      }
    : {
        key: 'deadline.return.estimated',
        values: { days: String(days), startDay: start.value, text: text ?? '' },
      };
  return {
    ...base,
    at: dayEnd(lastDay, zones),
    certainty: sure ? 'exact' : 'estimated',
    explanation,
    from: startOfDay(start.value, zones[0] ?? 'UTC'),
  };
}

function returnStart(
  { order, times }: DeadlineInput,
  profile: StoreProfile,
  zones: readonly string[],
): Reading | null {
  const purchase = placedDay(order.placed, zones);
  const arrivals = times.delivered
    .map((moment) => dayOrPlaced(moment, order.placed, zones))
    .filter((day) => day !== null)
    .toSorted((one, other) => one.value.localeCompare(other.value));
  switch (profile.returns.from) {
    case 'purchase':
      return purchase;
    case 'shipment':
      if (times.shipped !== null) return dayOrPlaced(times.shipped, order.placed, zones);
      // What has arrived was sent at some time since the order.
      return arrivals.length > 0 && purchase !== null ? { value: purchase.value, exact: false } : null;
    default:
      // With several parcels the policy may mean the first.
      return arrivals[0] === undefined
        ? null
        : { ...arrivals[0], exact: arrivals[0].exact && arrivals.length === 1 };
  }
}

/** After a withdrawal the goods must go back within the law's days from the notice. */
export function sendBack(input: DeadlineInput): Deadline | null {
  const { times, order } = input;
  const place = placeOf(input);
  if (place === null || times.returnRequested === null || times.delivered.length === 0) return null;
  const right = rightsIn(place, 'withdrawal', input).find(({ sendBackDays }) => sendBackDays !== null);
  if (right === undefined || right.sendBackDays === null) return null;
  const zones = legalZones(place, input);
  const notice = dayOrPlaced(times.returnRequested, order.placed, zones);
  if (notice === null) return null;
  return {
    kind: 'return',
    at: dayEnd(addDays(notice.value, right.sendBackDays), zones),
    certainty: notice.exact ? 'exact' : 'estimated',
    rule: `${right.id}/send-back`,
    source: right.sources[0] ?? null,
    explanation: {
      key: 'deadline.return.sendBack',
      values: { law: right.name, days: String(right.sendBackDays), noticeDay: notice.value },
    },
    from: startOfDay(notice.value, zones[0] ?? 'UTC'),
  };
}
