/**
 * The stored schedule against a new plan. The schedule is the truth: a row is told once, then never again, however
 * often the plan is made anew. Pure; the caller writes the changes and arms one alarm for `earliest`.
 */
import type { Lead, Reminder } from './reminder';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** An alarm may be late by about a minute without the shopper having missed anything. */
const LATE = 2 * MINUTE;

export interface ScheduleChanges {
  put: Reminder[];
  /** Ids of rows to take out. */
  remove: string[];
}

/**
 * What to change in the stored rows of one order so that they follow its new plan. An empty plan silences the order:
 * what waits is taken out, what was told stays remembered.
 */
export function reconcile(
  stored: readonly Reminder[],
  planned: readonly Reminder[],
  now: string,
): ScheduleChanges {
  const byId = new Map(stored.map((row) => [row.id, row]));
  const plannedIds = new Set(planned.map(({ id }) => id));
  const put = planned.flatMap((reminder): Reminder[] => {
    const row = byId.get(reminder.id);
    if (row !== undefined) {
      const changed = row.at !== reminder.at || row.certainty !== reminder.certainty;
      return row.status === 'waiting' && changed ? [reminder] : [];
    }
    const before = stored.find((other) => speaksOfSame(other, reminder));
    if (before !== undefined && before.status !== 'waiting') return [];
    return isNews(reminder, now) || (before !== undefined && isDue(before, now)) ? [reminder] : [];
  });
  // What the shopper put off comes as long as its deadline stands.
  const stands = (row: Reminder): boolean =>
    row.lead === 'snoozed' &&
    planned.some(({ rule, deadlineAt }) => rule === row.rule && deadlineAt === row.deadlineAt);
  const remove = stored.filter((row) => row.status === 'waiting' && !plannedIds.has(row.id) && !stands(row));
  return { put, remove: remove.map(({ id }) => id) };
}

/** The rows to tell now, as they are to be stored once they are told; `missed` when told clearly after their time. */
export function due(reminders: readonly Reminder[], now: string): Reminder[] {
  return reminders.filter((reminder) => isDue(reminder, now)).map((reminder) => asTold(reminder, now));
}

/** When to wake next (ISO instant): the earliest that waits; it may lie in the past. Null when nothing waits. */
export function earliest(reminders: readonly Reminder[]): string | null {
  return reminders
    .filter(({ status }) => status === 'waiting')
    .reduce<string | null>(
      (first, { at }) => (first === null || Date.parse(at) < Date.parse(first) ? at : first),
      null,
    );
}

/** Of each deadline the reminder that comes next; earliest first. */
export function nextOfEach(reminders: readonly Reminder[]): Reminder[] {
  const byDeadline = new Map<string, Reminder>();
  const waiting = reminders.filter(({ status }) => status === 'waiting');
  for (const reminder of waiting.toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at))) {
    const deadline = `${reminder.rule}|${reminder.deadlineAt}`;
    if (!byDeadline.has(deadline)) byDeadline.set(deadline, reminder);
  }
  return [...byDeadline.values()];
}

function asTold(reminder: Reminder, now: string): Reminder {
  const missed = Date.parse(now) - Date.parse(reminder.at) > LATE;
  return { ...reminder, status: 'told', toldAt: now, missed };
}

function isDue({ status, at }: Reminder, now: string): boolean {
  return status === 'waiting' && Date.parse(at) <= Date.parse(now);
}

/** A reminder planned after its own time is no news, except for the first word on a deadline that still runs. */
function isNews({ lead, at, deadlineAt }: Reminder, now: string): boolean {
  const time = Date.parse(now);
  return Date.parse(at) > time || (lead === 'at-once' && Date.parse(deadlineAt) > time);
}

/** Two pages may give an order's time a little differently; a told reminder isn't told again for that. */
function speaksOfSame(row: Reminder, reminder: Reminder): boolean {
  if (row.rule !== reminder.rule || row.lead !== reminder.lead) return false;
  return Math.abs(Date.parse(row.deadlineAt) - Date.parse(reminder.deadlineAt)) <= slack(reminder.lead);
}

/** Leads of deadlines of hours. */
const SHORT: ReadonlySet<Lead> = new Set(['half', 'quarter-hour', 'five-minutes', 'three-hours', 'hour']);

function slack(lead: Lead): number {
  if (lead === 'at-once') return Number.POSITIVE_INFINITY;
  return SHORT.has(lead) ? 15 * MINUTE : 12 * HOUR;
}
