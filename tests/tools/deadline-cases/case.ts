/** One line of a case file, as the contract has it, and what the engine is handed for it. */
import * as v from 'valibot';
import { storeById } from '@/store-profiles/registry';
import { legalFacts } from '@/store-profiles/rights';
import type { StoreProfile } from '@/store-profiles/schema';
import type { DeadlineInput } from '@/utils/deadlines/deadline-input';
import type { Moment } from '@/utils/deadlines/moment';
import { clockTime, dayOf, isTimeZone, startOfDay } from '@/utils/deadlines/zoned-time';
import type { PlacedTime } from '@/utils/orders/order';
import { knownName, stateFrom, timesFrom, type CaseEvent } from './events';

const text = v.nullish(v.string(), null);

/** Besides the contract's fields a line may carry `choices`: what only the shopper knows. */
export const caseSchema = v.object({
  store: text,
  country: text,
  timeZone: text,
  placedAt: text,
  shippedAt: text,
  deliveredAt: text,
  now: text,
  events: v.nullish(v.array(v.looseObject({})), []),
  choices: v.nullish(
    v.partial(
      v.object({
        variant: v.string(),
        returns: v.string(),
        payment: v.picklist(['visa', 'mastercard', 'amex', 'paypal', 'credit-card', 'debit-card']),
        subject: v.picklist(['goods', 'service', 'digital']),
        exceptions: v.array(v.string()),
        parcels: v.number(),
        regular: v.boolean(),
        notInformed: v.boolean(),
        conditionsMet: v.array(v.string()),
      }),
    ),
    {},
  ),
});
type Case = v.InferOutput<typeof caseSchema>;

/** Throws an Error whose message says what is wrong with the line. */
export function readCase(line: string): Case {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new Error('is not JSON');
  }
  const result = v.safeParse(caseSchema, value);
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new Error(`${v.getDotPath(issue) ?? 'the line'}: ${issue.message}`);
}

export function inputOf(line: Case): DeadlineInput {
  const profile = line.store === null ? null : storeById(line.store);
  const timeZone = line.timeZone ?? profile?.timeZone ?? 'UTC';
  if (!isTimeZone(timeZone)) throw new Error(`timeZone: "${timeZone}" is no time zone`);
  const moment = (field: string, value: unknown): Moment => momentOf(field, value, timeZone);
  const events: CaseEvent[] = [
    ...(line.shippedAt === null ? [] : [{ type: 'shipped', moment: moment('shippedAt', line.shippedAt) }]),
    ...(line.deliveredAt === null
      ? []
      : [{ type: 'delivered', moment: moment('deliveredAt', line.deliveredAt) }]),
    ...line.events
      .map((event, index) => readEvent(event, `events.${index}`, moment))
      .filter((event) => event !== null),
  ];
  const placed =
    line.placedAt === null ? null : placedOf(moment('placedAt', line.placedAt), profile, timeZone);
  const now = line.now === null ? null : moment('now', line.now);
  return {
    order: {
      state: stateFrom(events),
      placed,
      country: countryOf(line.country),
      kept: false,
      deleted: false,
    },
    times: timesFrom(events),
    choices: Object.fromEntries(
      Object.entries(line.choices).filter(([, value]) => value !== undefined),
    ) as DeadlineInput['choices'],
    profile,
    law: legalFacts(),
    shopper: { timeZone, country: null },
    now: now === null ? new Date(0).toISOString() : instantOf(now, timeZone),
  };
}

/**
 * `type`, `kind`, `state` or `event` names it, or the state in a ledger's event; `at`, `date`, `day`, `instant` or `time`
 * says when. Null for an event that says nothing of the order's way.
 */
function readEvent(
  event: Record<string, unknown>,
  path: string,
  moment: (field: string, value: unknown) => Moment,
): CaseEvent | null {
  const body = recordOf(event.body);
  const type = knownName([
    event.type,
    event.kind,
    event.state,
    event.event,
    body.state,
    recordOf(body.facts).state,
    body.type,
  ]);
  if (type === null) return null;
  const when = [event.at, event.date, event.day, event.instant, event.time].find(
    (value) => (value ?? null) !== null,
  );
  if (when === undefined) throw new Error(`${path}: an event needs an "at"`);
  return { type, moment: moment(path, when) };
}

function recordOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

/** An instant with its offset, a clock time in the shopper's zone, or a calendar day. */
function momentOf(field: string, value: unknown, timeZone: string): Moment {
  const [, day, time, offset] =
    /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/u.exec(
      String(value),
    ) ?? [];
  try {
    if (day === undefined) throw new RangeError('unreadable');
    startOfDay(day, timeZone);
    if (time === undefined) return { day };
    if (offset === undefined) return { at: clockTime(day, time, timeZone) };
    return { at: new Date(String(value).replace(' ', 'T')).toISOString() };
  } catch {
    throw new Error(`${field}: "${String(value).slice(0, 60)}" is no date or instant`);
  }
}

function placedOf(moment: Moment, profile: StoreProfile | null, timeZone: string): PlacedTime | null {
  if ('day' in moment) return { date: moment.day, instant: null };
  const instant = instantOf(moment, timeZone);
  return { date: dayOf(instant, profile?.timeZone ?? timeZone), instant };
}

function instantOf(moment: Moment, timeZone: string): string {
  if ('at' in moment) return moment.at;
  return 'day' in moment ? startOfDay(moment.day, timeZone) : moment.by;
}

/** ISO 3166, with the two codes that people write instead. */
function countryOf(country: string | null): string | null {
  if (country === null || country.trim() === '') return null;
  const code = country.trim().toUpperCase();
  if (!/^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$/u.test(code))
    throw new Error(`country: "${country}" is no country code`);
  return { UK: 'GB', EL: 'GR' }[code] ?? code;
}
