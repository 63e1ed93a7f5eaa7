/** Deadlines -> what to say when. */
import type { Deadline, DeadlineKind } from '../deadlines/deadline';
import type { Order, OrderId } from '../orders/order';
import type { OrderState } from '@/store-profiles/schema';
import type { Amounts } from './amount';
import { leadTimes } from './lead-times';
import { outsideQuietHours, type QuietHours } from './quiet-hours';
import type { Lead, Reminder } from './reminder';

export interface ReminderSettings {
  /** IANA name; mornings are the shopper's. */
  timeZone: string;
  /** How much is told of each kind. */
  amounts?: Amounts;
  quietHours?: QuietHours | null;
}

/** In which states a deadline still concerns the shopper. */
const CONCERNS: Record<DeadlineKind, ReadonlySet<OrderState>> = {
  'cancel-window': new Set(['placed', 'cancel-declined']),
  'before-dispatch': new Set(['placed', 'cancel-declined']),
  withdrawal: new Set(['placed', 'cancel-declined', 'shipped', 'delivered']),
  return: new Set(['placed', 'cancel-declined', 'shipped', 'delivered', 'return-requested']),
  'confirmation-due': new Set(['cancel-requested']),
  'refund-due': new Set(['cancelled', 'return-sent', 'refund-due']),
  dispute: new Set(['cancel-requested', 'cancelled', 'return-sent', 'refund-due']),
  'follow-up': new Set([
    'placed',
    'cancel-requested',
    'cancel-declined',
    'cancelled',
    'shipped',
    'delivered',
    'return-requested',
    'return-sent',
    'refund-due',
  ]),
};

const DAY = 86_400_000;
const NEVER = '9999-12-31T00:00:00Z';
/** After how long the shopper is asked to look where no source says when an answer or the money comes. */
const CHECK_AFTER_DAYS: Partial<Record<DeadlineKind, number>> = { 'confirmation-due': 2, 'refund-due': 14 };
/**
 * Every reminder of an order's deadlines, earliest first. Those whose time has passed are among them: the schedule
 * knows which were told, and which are no news. A deadline without an instant has none, but a wait is looked after.
 */
export function planReminders(
  order: Pick<Order, 'id' | 'state' | 'firstSeen' | 'kept' | 'deleted'>,
  deadlines: readonly Deadline[],
  { timeZone, amounts = {}, quietHours = null }: ReminderSettings,
): Reminder[] {
  if (order.kept || order.deleted) return [];
  return deadlines
    .filter(({ kind }) => amounts[kind] !== 'off' && CONCERNS[kind].has(order.state))
    .flatMap((deadline) => {
      const { at } = deadline;
      if (at === null) return checkOn(deadline, order.id);
      return leadTimes({ ...deadline, at }, order.firstSeen, timeZone, amounts[deadline.kind]).map(
        ([lead, time]) => reminderOf(deadline, order.id, lead, new Date(time).toISOString(), at),
      );
    })
    .map((reminder) => {
      const { at, deadlineAt, lead } = reminder;
      // A wait that is over, or a question, has no deadline to be in time for.
      const latest = lead === 'ended' || lead === 'check' ? NEVER : deadlineAt;
      return { ...reminder, at: outsideQuietHours(at, latest, quietHours, timeZone) };
    })
    .toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at));
}

/** Nobody says how long it takes, so nothing is due: but the shopper is asked to look. */
function checkOn(deadline: Deadline, order: OrderId): Reminder[] {
  const days = CHECK_AFTER_DAYS[deadline.kind];
  if (days === undefined || deadline.from === undefined) return [];
  const at = new Date(Date.parse(deadline.from) + days * DAY).toISOString();
  return [reminderOf(deadline, order, 'check', at, at)];
}

function reminderOf(
  { kind, rule, certainty }: Deadline,
  order: OrderId,
  lead: Lead,
  at: string,
  deadlineAt: string,
): Reminder {
  return {
    id: [order, rule, lead, deadlineAt].join('|'),
    order,
    kind,
    rule,
    lead,
    at,
    deadlineAt,
    certainty,
    status: 'waiting',
    toldAt: null,
    missed: false,
  };
}
