/** One line of a case file, as the contract has it, and what the engine is handed for it. */
import * as v from 'valibot';
import { storeById, storeFor } from '@/store-profiles/registry';
import { legalFacts } from '@/store-profiles/rights';
import type { StoreProfile } from '@/store-profiles/schema';
import type { DeadlineInput } from '@/utils/deadlines/deadline-input';
import type { Moment } from '@/utils/deadlines/moment';
import { clockTime, dayOf, isTimeZone, startOfDay } from '@/utils/deadlines/zoned-time';
import type { PlacedTime } from '@/utils/orders/order';
import { choicesIn, recordOf } from './choices';
import { knownName, stateFrom, timesFrom, type CaseEvent } from './events';

const text = v.nullish(v.string(), null);

/** Besides the contract's fields a line may carry `choices`: what only the shopper knows. */
export const caseSchema = v.object({
  store: text,
  country: text,
  timeZone: text,
  placedAt: text,
  shippedAt: text,
  /** Several for an order that comes in several parcels. */
  deliveredAt: v.nullish(v.union([v.string(), v.array(v.string())]), null),
  now: text,
  /** The means of payment may stand here, in an event or in `choices`. */
  payment: text,
  events: v.nullish(v.array(v.union([v.string(), v.looseObject({})])), []),
  choices: v.nullish(
    v.partial(
      v.object({
        variant: v.string(),
        returns: v.string(),
        payment: v.picklist(['visa', 'mastercard', 'amex', 'paypal', 'credit-card', 'debit-card', 'none']),
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
  const profile = line.store === null ? null : storeCalled(line.store);
  const timeZone = line.timeZone ?? profile?.timeZone ?? 'UTC';
  if (!isTimeZone(timeZone)) throw new Error(`timeZone: "${timeZone}" is no time zone`);
  const moment = (field: string, value: unknown): Moment => momentOf(field, value, timeZone);
  const now = line.now === null ? null : moment('now', line.now);
  const events: CaseEvent[] = [
    ...(line.shippedAt === null ? [] : [{ type: 'shipped', moment: moment('shippedAt', line.shippedAt) }]),
    ...[line.deliveredAt ?? []]
      .flat()
      .map((at) => ({ type: 'delivered', moment: moment('deliveredAt', at) })),
    ...line.events.flatMap((event, index) =>
      readEvent(
        typeof event === 'string' ? { type: event } : event,
        `events.${index}`,
        moment,
        // An event of which nobody says when has happened by now.
        { after: null, by: now === null ? new Date(0).toISOString() : instantOf(now, timeZone) },
      ),
    ),
  ];
  const placed =
    line.placedAt === null ? null : placedOf(moment('placedAt', line.placedAt), profile, timeZone);
  return {
    order: {
      state: stateFrom(events),
      placed,
      country: countryOf(line.country),
      kept: false,
      deleted: false,
    },
    times: timesFrom(events),
    choices: {
      ...choicesIn(line.events, line.payment),
      ...(Object.fromEntries(
        Object.entries(line.choices).filter(([, value]) => value !== undefined),
      ) as DeadlineInput['choices']),
    },
    profile,
    law: legalFacts(),
    shopper: { timeZone, country: null },
    now: now === null ? new Date(0).toISOString() : instantOf(now, timeZone),
  };
}

/** By its id, or the host that people write instead; null for one that nobody has described. */
function storeCalled(name: string): StoreProfile | null {
  const word = name.trim().toLowerCase();
  return storeById(word) ?? storeFor(word.replace(/^https?:\/\//u, '').replace(/\/.*$/u, ''));
}

/**
 * `type`, `kind`, `state` or `event` names it, or the state in a ledger's event; `at`, `date`, `day`, `instant` or `time`
 * says when. Days that a ledger's event tells of steps come besides. Empty for an event that says nothing of the order's way.
 */
function readEvent(
  event: Record<string, unknown>,
  path: string,
  moment: (field: string, value: unknown) => Moment,
  untold: Moment,
): CaseEvent[] {
  const body = recordOf(event.body ?? event);
  const facts = recordOf(body.facts);
  const told = Object.entries(recordOf(facts.times)).flatMap(([step, time]): CaseEvent[] => {
    const type = knownName([step]);
    const { instant, date } = recordOf(time);
    return type === null ? [] : [{ type, moment: moment(`${path}.${step}`, instant ?? date) }];
  });
  const type = knownName([
    body.ask,
    event.type,
    event.kind,
    event.state,
    event.event,
    event.name,
    body.state,
    facts.state,
    body.type,
  ]);
  if (type === null || told.some((one) => one.type === type)) return told;
  const answered = Array.isArray(body.answers) ? (body.answers as unknown[])[0] : undefined;
  const when = [
    body.ask === undefined ? undefined : answered,
    event.at,
    event.date,
    event.day,
    event.instant,
    event.time,
    event.on,
  ].find((value) => (value ?? null) !== null);
  return [...told, { type, moment: when === undefined ? untold : moment(path, when) }];
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
