/** How long an order can be cancelled: the store's windows, and where it names none, its visible control. */
import type { StoreProfile } from '@/store-profiles/schema';
import { cancelWindows, type CancelWindow } from './cancel-window';
import type { Deadline, Explanation, OtherReading } from './deadline';
import type { DeadlineInput } from './deadline-input';
import { legalZones, placeOf, rightsIn } from './jurisdiction';
import { earliestInstant } from './moment';
import { dayEnd, placedDay } from './period';
import { lastOpenMoment, type OpenHours } from './support-hours';
import { paidReading, windowEnd, type WindowEnd } from './window-end';
import { addDays, addMinutes, earlier } from './zoned-time';

/** Marks of a policy whose number is about right, or ends early: never `exact`. */
const UNCERTAIN = new Set([
  'approximate-window',
  'sources-conflict',
  'store-page-self-contradictory',
  'window-per-marketplace',
  'seller-confirm-ends-window',
  'status-gated',
]);

interface Candidate {
  window: CancelWindow;
  end: WindowEnd | null;
}

/** `cancel-window` where the store gives a window, `before-dispatch` where its control is what counts; often both. */
export function cancelDeadlines(
  input: DeadlineInput,
  profile: StoreProfile,
  zones: readonly string[],
): Deadline[] {
  const candidates = cancelWindows(profile, input).map((window): Candidate => ({
    window,
    end: windowEnd(window, input, zones),
  }));
  const deadlines: Deadline[] = [];
  const own = windowDeadline(candidates, profile, input, zones);
  if (own !== null) deadlines.push(own);
  const gate = candidates.find(({ window }) => window.until === 'preparing' || window.until === 'shipped');
  if (gate !== undefined) {
    const usual = own !== null ? [] : candidates.filter(isUsual).map(otherReading);
    deadlines.push({
      ...dispatchDeadline(gate.window, profile, input, zones),
      ...(usual.length > 0 ? { others: usual } : {}),
    });
  }
  const late = lateShipment(input);
  const last = deadlines.at(-1);
  if (late !== null && last !== undefined) last.others = [...(last.others ?? []), late];
  const opensAt = opening(profile, input, zones);
  return opensAt === null ? deadlines : deadlines.map((deadline) => Object.assign(deadline, { opensAt }));
}

/** Some laws let one cancel when the store is late to send: said beside the store's own terms, as it opens later. */
function lateShipment(input: DeadlineInput): OtherReading | null {
  const place = placeOf(input);
  const right = place === null ? undefined : rightsIn(place, 'late-shipment', input)[0];
  if (place === null || !right?.period || input.times.shipped !== null) return null;
  const zones = legalZones(place, input);
  const ordered = placedDay(input.order.placed, zones);
  if (ordered === null) return null;
  const lastDay = addDays(ordered.value, right.period.days);
  return {
    at: dayEnd(lastDay, zones),
    rule: `${right.id}/late-shipment`,
    explanation: { key: 'deadline.other.lateShipment', values: { law: right.name, lastDay } },
  };
}

/** Some stores let one ask only so long after the payment: `not-before-360-minutes`. */
function opening({ cancel }: StoreProfile, input: DeadlineInput, zones: readonly string[]): string | null {
  const minutes = cancel.flags.map((flag) => /^not-before-(\d+)-minutes$/u.exec(flag)?.[1]).find(Boolean);
  const paid = paidReading(input, zones);
  return minutes === undefined || paid === null ? null : addMinutes(paid.value, Number(minutes));
}

/** A number that says how long it usually takes until the order is prepared, not how long one may cancel. */
function isUsual({ window, end }: Candidate): boolean {
  return end !== null && (window.until === 'preparing' || window.until === 'shipped');
}

function windowDeadline(
  candidates: readonly Candidate[],
  profile: StoreProfile,
  input: DeadlineInput,
  zones: readonly string[],
): Deadline | null {
  const general = candidates.find(({ window }) => window.when === null)?.window;
  const closedByDefault =
    general?.until === 'none' || candidates.every(({ window }) => window.until === 'none');
  // What is usual for one variant is no bound for another whose end nobody knows.
  const openEnded = candidates.some(({ window, end }) => end === null && window.until !== 'none');
  const counted = candidates
    .filter(({ window, end }) => end !== null && (closedByDefault || window.until !== 'none'))
    .filter((candidate) => !isUsual(candidate) || !openEnded)
    .toSorted((one, other) => Date.parse(one.end?.at ?? '') - Date.parse(other.end?.at ?? ''));
  const first = counted[0];
  if (first === undefined || first.end === null) return unknownWindow(candidates);

  const { window, end } = first;
  const shipped = input.times.shipped && earliestInstant(input.times.shipped, zones);
  const settled =
    candidates.length === 1 || candidates.every((other) => other.end?.at === end.at && other.end.exact);
  const sure =
    settled &&
    end.exact &&
    !isUsual(first) &&
    !window.source.unverified &&
    !profile.cancel.flags.some((flag) => UNCERTAIN.has(flag));
  const others = candidates.filter((other) => other !== first && other.end?.at !== end.at).map(otherReading);
  const ends = byPeopleAlone(profile) ? lastOpenMoment(end.from, end.at, profile.contact.open) : end.at;
  return {
    kind: 'cancel-window',
    // What is on its way can't be cancelled any more, whatever the window says.
    at: shipped === null || window.until === 'none' ? ends : earlier(ends, shipped.value),
    certainty: sure ? 'exact' : 'estimated',
    rule: window.rule,
    source: window.source,
    explanation:
      ends === end.at
        ? explain(first, settled)
        : {
            key: 'deadline.cancelWindow.openHours',
            values: { windowMinutes: String(window.minutes ?? ''), hours: profile.contact.hours ?? '' },
          },
    from: end.from,
    ...(others.length > 0 ? { others } : {}),
  };
}

/** No control of one's own: somebody must answer the phone or the chat. */
function byPeopleAlone(profile: StoreProfile): profile is StoreProfile & { contact: { open: OpenHours } } {
  return profile.cancel.flags.includes('no-self-service') && profile.contact.open !== undefined;
}

/** Only a clock time on the store's own page tells; or the day it is counted from isn't known yet. */
function unknownWindow(candidates: readonly Candidate[]): Deadline | null {
  const open = candidates.find(({ window }) => window.until === 'window');
  if (open === undefined) return null;
  return {
    kind: 'cancel-window',
    at: null,
    certainty: 'unknown',
    rule: open.window.rule,
    source: open.window.source,
    explanation: explain(open, true),
  };
}

function dispatchDeadline(
  { source }: CancelWindow,
  profile: StoreProfile,
  input: DeadlineInput,
  zones: readonly string[],
): Deadline {
  const gone = input.times.shipped ?? input.times.delivered[0] ?? null;
  const at = gone && earliestInstant(gone, zones);
  return {
    kind: 'before-dispatch',
    at: at?.value ?? null,
    certainty: at === null ? 'unknown' : at.exact ? 'exact' : 'estimated',
    rule: `${profile.id}/before-dispatch`,
    source,
    explanation:
      gone === null
        ? { key: 'deadline.beforeDispatch.visibleControl', values: {} }
        : { key: 'deadline.beforeDispatch.dispatched', values: {} },
  };
}

function explain({ window, end }: Candidate, settled: boolean): Explanation {
  const minutes = String(window.minutes ?? '');
  if (window.until === 'none') return { key: 'deadline.cancelWindow.none', values: {} };
  if (end === null) {
    return { key: 'deadline.cancelWindow.seeStore', values: { text: window.text ?? window.when ?? '' } };
  }
  if (window.relativeTo !== 'order_placed' && window.relativeTo !== 'payment') {
    return { key: 'deadline.cancelWindow.words', values: { text: window.text ?? window.when ?? '' } };
  }
  if (!settled && window.when !== null) {
    return {
      key: 'deadline.cancelWindow.shortest',
      values: { windowMinutes: minutes, variant: window.when },
    };
  }
  if (!end.exact) return { key: 'deadline.cancelWindow.fromDay', values: { windowMinutes: minutes } };
  if (isUsual({ window, end }))
    return { key: 'deadline.cancelWindow.usual', values: { windowMinutes: minutes } };
  return { key: 'deadline.cancelWindow.fromOrder', values: { windowMinutes: minutes, fromAt: end.from } };
}

function otherReading(candidate: Candidate): OtherReading {
  const { window, end } = candidate;
  return {
    at: window.until === 'none' ? null : (end?.at ?? null),
    rule: window.rule,
    explanation: {
      key: window.until === 'none' ? 'deadline.other.none' : 'deadline.other.variant',
      values: { variant: window.when ?? '', text: window.text ?? '' },
    },
  };
}
