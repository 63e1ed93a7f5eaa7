/** Until when an order can go back: under the store's own policy, and after a withdrawal under the law. */
import type { StoreProfile } from '@/store-profiles/schema';
import { NONE } from '../orders/answers';
import type { Deadline, OtherReading } from './deadline';
import type { DeadlineInput } from './deadline-input';
import { countryOf, knownPlace, legalZones, placeOf, rightsIn, storeZones } from './jurisdiction';
import type { Reading } from './moment';
import { dayEnd, dayOrPlaced, placedDay } from './period';
import { addDays, startOfDay } from './zoned-time';

/** One set of terms: so many days from something, in general (`when` null) or for some goods. */
interface Terms {
  when: string | null;
  days: number;
  from: string;
}

interface Counted {
  terms: Terms;
  start: Reading;
  at: string;
}

/** The store's own policy, its shortest terms where it isn't known which apply; null where none is known. */
export function storeReturn(input: DeadlineInput, profile: StoreProfile): Deadline | null {
  const { source, text } = profile.returns;
  const zones = storeZones(input);
  const terms = termsOf(input, profile);
  const [first] = terms;
  if (first === undefined) return null;
  const counted = terms
    .flatMap((one): Counted[] => {
      const start = startOf(one.from, input, zones);
      // Some stores count the first day itself and say so.
      const days = one.days - (profile.returns.countsFirstDay === true ? 1 : 0);
      return start === null ? [] : [{ terms: one, start, at: dayEnd(addDays(start.value, days), zones) }];
    })
    .toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at));
  const [shortest, ...longer] = counted;
  const base = { kind: 'return' as const, rule: `${profile.id}/return`, source };
  if (shortest === undefined) {
    const key = first.from === 'shipment' ? 'deadline.return.fromShipment' : 'deadline.return.fromArrival';
    const explanation = { key, values: { days: String(first.days) } };
    return { ...base, at: null, certainty: 'unknown', explanation };
  }
  const sure =
    terms.length === 1 &&
    shortest.start.exact &&
    source !== null &&
    !source.unverified &&
    source.confidence !== 'low';
  const key = terms.length > 1 ? 'shortest' : shortest.start.exact ? 'counted' : 'estimated';
  const others = longer.map(({ at, terms: { when, days } }): OtherReading => ({
    at,
    rule: base.rule,
    explanation:
      when === null
        ? { key: 'deadline.other.returnsUsually', values: { days: String(days) } }
        : { key: 'deadline.other.returns', values: { days: String(days), when } },
  }));
  return {
    ...base,
    at: shortest.at,
    certainty: sure ? 'exact' : 'estimated',
    explanation: {
      key: `deadline.return.${key}`,
      values: { days: String(shortest.terms.days), startDay: shortest.start.value, text: text ?? '' },
    },
    from: startOfDay(shortest.start.value, zones[0] ?? 'UTC'),
    ...(others.length > 0 ? { others } : {}),
  };
}

/** The terms that come into question: those the shopper chose, or those of the market, or all. */
function termsOf(input: DeadlineInput, { returns }: StoreProfile): Terms[] {
  if (returns.days === null) return [];
  const general: Terms = { when: null, days: returns.days, from: returns.from ?? 'delivery' };
  const variants = returns.variants ?? [];
  const chosen = variants.find(({ when }) => when === input.choices.returns);
  if (chosen !== undefined) return [chosen];
  if (input.choices.returns === NONE) return [general];
  const place = placeOf(input);
  const country = place === null ? null : countryOf(place);
  const local = variants.find(({ countries }) => country !== null && countries?.includes(country));
  if (local !== undefined) return [local];
  return [general, ...variants.filter(({ countries }) => countries === undefined || country === null)];
}

function startOf(from: string, { order, times }: DeadlineInput, zones: readonly string[]): Reading | null {
  const purchase = placedDay(order.placed, zones);
  const arrivals = times.delivered
    .map((moment) => dayOrPlaced(moment, order.placed, zones))
    .filter((day) => day !== null)
    .toSorted((one, other) => one.value.localeCompare(other.value));
  const [arrival] = arrivals;
  if (from === 'purchase') return purchase;
  if (from === 'shipment') {
    if (times.shipped !== null) return dayOrPlaced(times.shipped, order.placed, zones);
    // What has arrived was sent at some time since the order.
    return arrival === undefined || purchase === null ? null : { value: purchase.value, exact: false };
  }
  // With several parcels the policy may mean the first.
  return arrival === undefined ? null : { ...arrival, exact: arrival.exact && arrivals.length === 1 };
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
    certainty: notice.exact && knownPlace(input) !== null ? 'exact' : 'estimated',
    rule: `${right.id}/send-back`,
    source: right.sources[0] ?? null,
    explanation: {
      key: 'deadline.return.sendBack',
      values: { law: right.name, days: String(right.sendBackDays), noticeDay: notice.value },
    },
    from: startOfDay(notice.value, zones[0] ?? 'UTC'),
  };
}
