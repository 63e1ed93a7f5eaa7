/**
 * What a notification says. It shows on a locked screen and over a shared one, so it names no order and no store
 * unless the shopper wants it to: only catalogue keys and how long is left.
 */
import type { DeadlineKind, Explanation } from '../deadlines/deadline';
import type { OrderId } from '../orders/order';
import type { Reminder } from './reminder';

export interface Notice {
  /** Of the notification: the same reminders give the same id, so that a second try replaces the first. */
  id: string;
  /** Reminders that are told by it. */
  reminders: string[];
  /** Null: of several orders. */
  order: OrderId | null;
  title: Explanation;
  text: Explanation;
}

/** What an order is called: its store and number. */
export type Names = ReadonlyMap<OrderId, { store: string; number: string }>;

/** More at one time are told as one. */
const SINGLY = 3;

const MINUTE = 60_000;

/** Message names of a browser know no hyphen. */
const WORDS: Record<DeadlineKind, string> = {
  'cancel-window': 'cancelWindow',
  'before-dispatch': 'beforeDispatch',
  withdrawal: 'withdrawal',
  return: 'return',
  'confirmation-due': 'confirmationDue',
  'refund-due': 'refundDue',
  dispute: 'dispute',
  'follow-up': 'followUp',
};

/**
 * One notice for each deadline: of several reminders that are due together the last one speaks. Many are one notice.
 * @param names of the orders, where the shopper allows them to be named
 */
export function noticesOf(due: readonly Reminder[], now: string, names: Names = new Map()): Notice[] {
  const byDeadline = new Map<string, Reminder[]>();
  for (const reminder of due) {
    const deadline = [reminder.order, reminder.rule, reminder.deadlineAt].join('|');
    byDeadline.set(deadline, [...(byDeadline.get(deadline) ?? []), reminder]);
  }
  if (byDeadline.size > SINGLY) return [together(due, byDeadline.size)];
  return [...byDeadline.values()].flatMap((reminders) => {
    const last = reminders.toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at)).at(-1);
    return last === undefined ? [] : [noticeOf(last, reminders, now, names)];
  });
}

function together(due: readonly Reminder[], count: number): Notice {
  const ids = due.map(({ id }) => id).toSorted();
  return {
    id: `many|${ids[0]}`,
    reminders: ids,
    order: null,
    title: { key: 'reminder.many', values: { count: String(count) } },
    text: {
      key: due.every(({ missed }) => missed) ? 'reminder.manyMissed' : 'reminder.openMany',
      values: {},
    },
  };
}

function noticeOf(last: Reminder, reminders: readonly Reminder[], now: string, names: Names): Notice {
  const name = names.get(last.order);
  const text: Explanation =
    name === undefined
      ? { key: last.missed ? 'reminder.missed' : 'reminder.open', values: {} }
      : { key: last.missed ? 'reminder.namedMissed' : 'reminder.named', values: { ...name } };
  return {
    id: last.id,
    reminders: reminders.map(({ id }) => id),
    order: last.order,
    title: titleOf(last, now),
    text,
  };
}

function titleOf({ kind, lead, deadlineAt }: Reminder, now: string): Explanation {
  const about = `reminder.${WORDS[kind]}`;
  if (lead === 'check') return { key: `${about}.check`, values: {} };
  const left = Date.parse(deadlineAt) - Date.parse(now);
  if (left <= 0) return { key: `${about}.over`, values: {} };
  return { key: `${about}.ahead`, values: { leftMinutes: String(Math.floor(left / MINUTE)) } };
}
