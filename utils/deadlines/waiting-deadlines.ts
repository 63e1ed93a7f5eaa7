/** When the store's answer and the money are due, each from its own event. */
import type { Source, StoreProfile } from '@/store-profiles/schema';
import type { Deadline, Explanation, OtherReading } from './deadline';
import type { DeadlineInput } from './deadline-input';
import { businessCountries, knownPlace, legalZones, placeOf, rightsIn, storeZones } from './jurisdiction';
import { earliestInstant, type Moment } from './moment';
import { dayEnd, dayOrPlaced } from './period';
import { addWorkingDays } from './working-days';
import { addDays, addMinutes } from './zoned-time';
import { endAfterBusinessDays, placedReading } from './window-end';

/** One source's word on when something is due. */
interface Due {
  at: string;
  exact: boolean;
  rule: string;
  source: Source | null;
  explanation: Explanation;
}

/** When the store should have said yes or no to a request; its silence may be an answer too. */
export function confirmationDue(input: DeadlineInput, profile: StoreProfile): Deadline | null {
  const request = input.times.cancelRequested;
  if (request === null) return null;
  const zones = storeZones(input);
  const start = earliestInstant(request, zones) ?? placedReading(input, zones);
  if (start === null) return null;

  const { confirmation, cancel } = profile;
  const rule = `${profile.id}/confirmation-due`;
  const silence = cancel.flags.includes('silence-means-cancelled');
  const answering = cancel.variants.filter(({ relativeTo }) => relativeTo === 'request_sent');
  const chosen = answering.filter(({ when }) => when === input.choices.variant);
  const dues = (chosen.length > 0 ? chosen : answering).flatMap(
    ({ windowMinutes, businessDays, text, when }): Due[] => {
      const end =
        businessDays === undefined
          ? windowMinutes !== null && { at: addMinutes(start.value, windowMinutes), exact: start.exact }
          : endAfterBusinessDays(start, businessDays, input, zones);
      if (!end) return [];
      return [
        {
          at: end.at,
          exact: end.exact,
          rule: `${rule}/answer`,
          source: cancel.variantSource ?? cancel.source,
          explanation: {
            key: silence ? 'deadline.confirmationDue.silenceCancels' : 'deadline.confirmationDue.answer',
            values: { dueAt: end.at, text: text ?? when },
          },
        },
      ];
    },
  );
  if (confirmation.expectedWithinHours !== null) {
    const minutes = confirmation.expectedWithinHours * 60;
    dues.push({
      at: addMinutes(start.value, minutes),
      exact: start.exact,
      rule,
      source: confirmation.source,
      explanation: { key: 'deadline.confirmationDue.usual', values: { windowMinutes: String(minutes) } },
    });
  }
  const unknown: Explanation = { key: 'deadline.confirmationDue.unknown', values: {} };
  return { ...firstOf('confirmation-due', dues, rule, unknown), from: start.value };
}

/** When the money should be back: the store's own word in its business days, and the law's. */
export function refundDue(input: DeadlineInput): Deadline | null {
  const start = refundStart(input);
  if (start === null) return null;
  const rule = `${input.profile?.id ?? 'law'}/refund-due`;
  const dues = [storeRefund(input, start), lawRefund(input)].filter((due) => due !== null);
  const unknown: Explanation = { key: 'deadline.refundDue.unknown', values: {} };
  const from = earliestInstant(start, storeZones(input))?.value;
  return { ...firstOf('refund-due', dues, rule, unknown), ...(from === undefined ? {} : { from }) };
}

/** The event the store's days count from: its confirmation, or the goods back; until they are, their sending. */
function refundStart({ times, order }: DeadlineInput): Moment | null {
  const back = times.goodsBack ?? times.returnSent;
  if (order.state === 'return-sent') return back;
  return times.refundPromised ?? back ?? times.cancelled ?? times.partCancelled;
}

function storeRefund(input: DeadlineInput, start: Moment): Due | null {
  const { profile, law, order } = input;
  const days = profile?.refund.maxBusinessDays ?? null;
  if (profile === null || days === null) return null;
  const zones = storeZones(input);
  const day = dayOrPlaced(start, order.placed, zones);
  if (day === null) return null;
  const last = addWorkingDays(day.value, days, businessCountries(input), law.holidays);
  return {
    at: dayEnd(last.day, zones),
    exact: day.exact && last.known,
    rule: `${profile.id}/refund-due`,
    source: profile.refund.source,
    explanation: {
      key: 'deadline.refundDue.store',
      values: { days: profile.refund.businessDays ?? String(days), startDay: day.value, lastDay: last.day },
    },
  };
}

function lawRefund(input: DeadlineInput): Due | null {
  const { times, order, law } = input;
  const place = placeOf(input);
  const right =
    place === null ? undefined : rightsIn(place, 'withdrawal', input).find(({ refund }) => refund);
  const refund = right?.refund;
  if (place === null || right === undefined || !refund) return null;
  const zones = legalZones(place, input);
  const notice = times.returnRequested ?? times.cancelRequested ?? times.cancelled ?? times.partCancelled;
  // What was delivered may be waited for: goods back, or proof that they were sent.
  const back = times.delivered.length > 0 ? (times.goodsBack ?? times.returnSent) : null;
  const starts = [refund.from === 'notice' || back === null ? notice : null, back]
    .filter((moment) => moment !== null)
    .map((moment) => dayOrPlaced(moment, order.placed, zones))
    .filter((day) => day !== null)
    .toSorted((one, other) => one.value.localeCompare(other.value));
  const start = starts.at(-1);
  if (start === undefined) return null;
  const last =
    refund.dayKind === 'working'
      ? addWorkingDays(start.value, refund.days, businessCountries(input), law.holidays)
      : { day: addDays(start.value, refund.days), known: true };
  return {
    at: dayEnd(last.day, zones),
    exact: start.exact && last.known && knownPlace(input) !== null,
    rule: `${right.id}/refund-due`,
    source: right.sources[0] ?? null,
    explanation: {
      key: 'deadline.refundDue.law',
      values: { law: right.name, days: String(refund.days), startDay: start.value, lastDay: last.day },
    },
  };
}

/** The earlier of what the sources say, with the later ones beside it. */
function firstOf(kind: Deadline['kind'], dues: readonly Due[], rule: string, unknown: Explanation): Deadline {
  const [first, ...later] = dues.toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at));
  if (first === undefined)
    return { kind, at: null, certainty: 'unknown', rule, source: null, explanation: unknown };
  const others = later.map(({ at, rule, explanation }): OtherReading => ({ at, rule, explanation }));
  return {
    kind,
    at: first.at,
    certainty: first.exact && first.source?.unverified !== true ? 'exact' : 'estimated',
    rule: first.rule,
    source: first.source,
    explanation: first.explanation,
    ...(others.length > 0 ? { others } : {}),
  };
}
