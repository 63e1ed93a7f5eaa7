/** Until when, and from when, the bank or payment service can be asked for the money. */
import type { DisputeRoute } from '@/store-profiles/schema';
import { NONE } from '../orders/answers';
import type { Deadline, OtherReading } from './deadline';
import type { DeadlineInput } from './deadline-input';
import { countryOf, placeOf, storeZones } from './jurisdiction';
import { earliestInstant, type Moment } from './moment';
import { dayEnd, dayOrPlaced } from './period';
import { paidReading } from './window-end';
import { addClockDays, addDays } from './zoned-time';

/** Null as long as no money is awaited; without the means of payment the routes can't be told. */
export function disputeDeadline(input: DeadlineInput): Deadline | null {
  const { payment } = input.choices;
  if (payment === undefined) {
    return {
      kind: 'dispute',
      at: null,
      certainty: 'unknown',
      rule: 'dispute/payment-unknown',
      source: null,
      explanation: { key: 'deadline.dispute.paymentUnknown', values: {} },
    };
  }
  if (payment === NONE) {
    return {
      kind: 'dispute',
      at: null,
      certainty: 'unknown',
      rule: 'dispute/no-route-known',
      source: null,
      explanation: { key: 'deadline.dispute.otherMeans', values: {} },
    };
  }
  const routes = routesFor(payment, input)
    .map((route) => deadlineOf(route, input))
    .filter((deadline) => deadline !== null)
    .toSorted((one, other) => timeOf(one) - timeOf(other));
  const [first, ...later] = routes;
  if (first === undefined) return null;
  const others = later.map(({ at, rule, explanation }): OtherReading => ({ at, rule, explanation }));
  const all = [...(first.others ?? []), ...others];
  return { ...first, ...(all.length > 0 ? { others: all } : {}) };
}

function routesFor(
  payment: DisputeRoute['means'][number],
  { law, order, ...rest }: DeadlineInput,
): DisputeRoute[] {
  const place = placeOf({ law, order, ...rest });
  const promised = order.state === 'cancelled' || order.state === 'refund-due';
  return law.disputes
    .filter(({ means }) => means.includes(payment))
    .filter(
      ({ countries }) => countries.length === 0 || (place !== null && countries.includes(countryOf(place))),
    )
    .filter(({ when }) => {
      if (when === 'any' || when === 'cancelled') return true;
      if (when === 'not-delivered') return rest.times.delivered.length === 0;
      return when === 'refund-promised' && promised;
    });
}

/** Null for a route without a limit in days, or whose start nothing bounds. */
function deadlineOf(route: DisputeRoute, input: DeadlineInput): Deadline | null {
  if (route.limitDays === null) return null;
  const zones = storeZones(input);
  const start = limitStart(route, input);
  const day = start && dayOrPlaced(start, input.order.placed, zones);
  if (day === null) return null;
  const shorter = route.shorterLimit;
  const limit = Math.min(route.limitDays, shorter?.days ?? route.limitDays);
  const rule = `${route.id}/dispute`;
  const longer: OtherReading[] =
    shorter === null
      ? []
      : [
          {
            at: dayEnd(addDays(day.value, route.limitDays), zones),
            rule,
            explanation: { key: 'deadline.other.elsewhere', values: { where: shorter.where } },
          },
        ];
  const opensAt = opening(route, input);
  return {
    kind: 'dispute',
    at: dayEnd(addDays(day.value, limit), zones),
    // Banks count from their own dates: the payment is the earliest of them.
    certainty: 'estimated',
    rule,
    source: route.sources[0] ?? null,
    explanation:
      route.escalateWithinDays === null
        ? {
            key: 'deadline.dispute.limit',
            values: { scheme: route.scheme, days: String(limit), startDay: day.value },
          }
        : {
            key: 'deadline.dispute.escalate',
            values: {
              scheme: route.scheme,
              days: String(limit),
              startDay: day.value,
              escalateDays: String(route.escalateWithinDays),
            },
          },
    ...(opensAt === null ? {} : { opensAt }),
    ...(longer.length > 0 ? { others: longer } : {}),
  };
}

/** What the limit counts from; the payment where that isn't known, which none of them can precede. */
function limitStart({ limitFrom }: DisputeRoute, input: DeadlineInput): Moment | null {
  const { times } = input;
  const paid = paidReading(input, storeZones(input));
  const payment: Moment | null =
    paid === null ? null : paid.exact ? { at: paid.value } : { after: paid.value, by: paid.value };
  if (limitFrom === 'expected-delivery') return times.expectedBy ?? payment;
  if (limitFrom === 'refund-promise') return times.refundPromised ?? payment;
  return payment;
}

/** The wait runs from the latest of what the shopper and the store did. */
function opening({ waitDays }: DisputeRoute, input: DeadlineInput): string | null {
  if (waitDays === null || waitDays === 0) return null;
  const { times } = input;
  const zones = storeZones(input);
  const start = times.returnSent ?? times.refundPromised ?? times.cancelled ?? times.cancelRequested;
  const instant = start && earliestInstant(start, zones);
  return instant === null ? null : addClockDays(instant.value, waitDays, zones[0] ?? 'UTC');
}

function timeOf({ at }: Deadline): number {
  return at === null ? Number.POSITIVE_INFINITY : Date.parse(at);
}
