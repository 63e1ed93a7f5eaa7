/**
 * What a notification says. It shows on a locked screen and over a shared one, so it names no order, item or store:
 * only catalogue keys and how long is left.
 */
import type { DeadlineKind, Explanation } from '../deadlines/deadline';
import type { OrderId } from '../orders/order';
import type { Reminder } from './reminder';

export interface Notice {
  /** Of the notification: the same reminders give the same id, so that a second try replaces the first. */
  id: string;
  /** Reminders that are told by it. */
  reminders: string[];
  order: OrderId;
  title: Explanation;
  text: Explanation;
}

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

/** One notice for each deadline: of several reminders that are due together the last one speaks. */
export function noticesOf(due: readonly Reminder[], now: string): Notice[] {
  const byDeadline = new Map<string, Reminder[]>();
  for (const reminder of due) {
    const deadline = [reminder.order, reminder.rule, reminder.deadlineAt].join('|');
    byDeadline.set(deadline, [...(byDeadline.get(deadline) ?? []), reminder]);
  }
  return [...byDeadline.values()].flatMap((reminders) => {
    const last = reminders.toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at)).at(-1);
    return last === undefined ? [] : [noticeOf(last, reminders, now)];
  });
}

function noticeOf(last: Reminder, reminders: readonly Reminder[], now: string): Notice {
  return {
    id: last.id,
    reminders: reminders.map(({ id }) => id),
    order: last.order,
    title: titleOf(last, now),
    text: { key: last.missed ? 'reminder.missed' : 'reminder.open', values: {} },
  };
}

function titleOf({ kind, lead, deadlineAt }: Reminder, now: string): Explanation {
  const about = `reminder.${WORDS[kind]}`;
  if (lead === 'check') return { key: `${about}.check`, values: {} };
  const left = Date.parse(deadlineAt) - Date.parse(now);
  if (left <= 0) return { key: `${about}.over`, values: {} };
  return { key: `${about}.ahead`, values: { leftMinutes: String(Math.floor(left / MINUTE)) } };
}
