/** Until when the law lets one go back on a purchase. Information, not legal advice. */
import type { Right } from '@/store-profiles/schema';
import type { Deadline, Explanation, OtherReading } from './deadline';
import type { DeadlineInput } from './deadline-input';
import {
  countryOf,
  holidayCountries,
  knownPlace,
  legalZones,
  placeOf,
  rightsIn,
  sellsIn,
} from './jurisdiction';
import type { Reading } from './moment';
import { dayOrPlaced, periodEnd, placedDay, type Period, type PeriodEnd } from './period';
import { startOfDay } from './zoned-time';

/** Null where no law is known that gives the right, or the shopper says that an exception applies. */
export function withdrawalDeadline(input: DeadlineInput): Deadline | null {
  const place = placeOf(input);
  const right = place === null ? undefined : rightsIn(place, 'withdrawal', input)[0];
  if (place === null || right === undefined || right.period === null) return null;
  if (right.exceptions.some(({ kind }) => kind !== null && input.choices.exceptions?.includes(kind)))
    return null;

  const zones = legalZones(place, input);
  const start = startDay(right.period, input, zones);
  if (start === null) return notStarted(right, right.period);

  const countries = holidayCountries(place, input.profile);
  const { period, months } = asInformed(right, right.period, input);
  const informed = input.times.informed && dayOrPlaced(input.times.informed, input.order.placed, zones);
  const from = informed ?? start;
  const count = (counted: Period, more: number) =>
    periodEnd(from.value, counted, more, countries, zones, input);
  const end = count(period, informed === null ? months : 0);
  const bound = input.profile === null || sellsIn(input.profile, countryOf(place));
  const sure =
    from.exact &&
    end.known &&
    bound &&
    knownPlace(input) !== null &&
    right.condition === null &&
    !right.period.firstDayDisputed &&
    right.sources[0]?.unverified !== true;
  const others = otherReadings(right, input, count);
  return {
    kind: 'withdrawal',
    at: end.at,
    certainty: sure ? 'exact' : 'estimated',
    rule: `${right.id}/withdrawal`,
    source: right.sources[0] ?? null,
    explanation: explain(right, from, end),
    from: zones.map((zone) => startOfDay(from.value, zone)).toSorted()[0] ?? end.at,
    ...(others.length > 0 ? { others } : {}),
  };
}

/** The day from which the period counts; null while it has not begun. */
function startDay(
  period: Period,
  { order, times, choices }: DeadlineInput,
  zones: readonly string[],
): Reading | null {
  const purchase = placedDay(order.placed, zones);
  const isGoods = (choices.subject ?? 'goods') === 'goods';
  if (period.from === 'purchase' || !isGoods) return purchase;
  const arrivals = times.delivered
    .map((moment) => dayOrPlaced(moment, order.placed, zones))
    .filter((day) => day !== null)
    .toSorted((one, other) => one.value.localeCompare(other.value));
  const last = period.deliveries === 'last' && choices.regular !== true;
  if (!last) return arrivals[0] ?? null;
  // As long as a parcel is on its way, the period of the whole order hasn't begun.
  return arrivals.length < (choices.parcels ?? 1) ? null : (arrivals.at(-1) ?? null);
}

/** The period as it is for a store that did, or did not, tell of the right. */
function asInformed(
  right: Right,
  period: Period,
  { choices }: DeadlineInput,
): { period: Period; months: number } {
  const { ifNotInformed } = right;
  if (choices.notInformed !== true || ifNotInformed === null) return { period, months: 0 };
  return ifNotInformed.unit === 'months'
    ? { period, months: ifNotInformed.more }
    : { period: { ...period, days: ifNotInformed.instead }, months: 0 };
}

function otherReadings(
  right: Right,
  { choices }: DeadlineInput,
  count: (period: Period, months: number) => PeriodEnd,
): OtherReading[] {
  const { period, ifNotInformed } = right;
  if (period === null) return [];
  const rule = `${right.id}/withdrawal`;
  const others: OtherReading[] = [];
  if (period.firstDayDisputed) {
    const { at, movedTo } = count({ ...period, countsFirstDay: false }, 0);
    others.push({
      at,
      rule: `${rule}/next-day`,
      explanation: { key: 'deadline.other.fromNextDay', values: { lastDay: movedTo } },
    });
  }
  if (ifNotInformed !== null && choices.notInformed !== true) {
    const { at, movedTo } =
      ifNotInformed.unit === 'months'
        ? count(period, ifNotInformed.more)
        : count({ ...period, days: ifNotInformed.instead }, 0);
    others.push({
      at,
      rule: `${rule}/not-informed`,
      explanation: { key: 'deadline.other.notInformed', values: { lastDay: movedTo } },
    });
  }
  return others;
}

function notStarted(right: Right, { days }: Period): Deadline {
  return {
    kind: 'withdrawal',
    at: null,
    certainty: 'unknown',
    rule: `${right.id}/withdrawal`,
    source: right.sources[0] ?? null,
    explanation: {
      key: right.beforeDelivery ? 'deadline.withdrawal.beforeArrival' : 'deadline.withdrawal.fromArrival',
      values: { law: right.name, days: String(days) },
    },
  };
}

function explain(right: Right, from: Reading, { lastDay, movedTo }: PeriodEnd): Explanation {
  const law = right.name;
  const days = String(right.period?.days ?? '');
  if (right.condition !== null) {
    return {
      key: 'deadline.withdrawal.conditional',
      values: { law, days, condition: right.conditionText ?? '' },
    };
  }
  if (!from.exact) {
    return { key: 'deadline.withdrawal.arrivalUnknown', values: { law, days, startDay: from.value } };
  }
  if (movedTo !== lastDay) {
    return {
      key: 'deadline.withdrawal.moved',
      values: { law, days, startDay: from.value, lastDay, movedDay: movedTo },
    };
  }
  return { key: 'deadline.withdrawal.counted', values: { law, days, startDay: from.value, lastDay } };
}
