/** Deadlines -> what to say when. */
import type { Deadline, DeadlineKind } from '../deadlines/deadline';
import type { Order } from '../orders/order';
import type { OrderState } from '@/store-profiles/schema';
import { leadTimes } from './lead-times';
import type { Reminder } from './reminder';

export interface ReminderSettings {
  /** IANA name; mornings are the shopper's. */
  timeZone: string;
  /** Kinds of deadline that stay silent. */
  silent: readonly DeadlineKind[];
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
};

const DAY = 86_400_000;
/** Deadlines that ended longer ago are history: nothing is said of them any more. */
export const HISTORY_DAYS = 30;

/**
 * Every reminder of an order's deadlines, earliest first. Those whose time has passed are among them: the schedule
 * knows which were told, and which are no news. A deadline without an instant has none.
 */
export function planReminders(
  order: Pick<Order, 'id' | 'state' | 'firstSeen' | 'kept' | 'deleted'>,
  deadlines: readonly Deadline[],
  { timeZone, silent }: ReminderSettings,
  now: string,
): Reminder[] {
  if (order.kept || order.deleted) return [];
  return deadlines
    .filter(hasInstant)
    .filter(({ at }) => Date.parse(at) > Date.parse(now) - HISTORY_DAYS * DAY)
    .filter(({ kind }) => !silent.includes(kind) && CONCERNS[kind].has(order.state))
    .flatMap((deadline) =>
      leadTimes(deadline, order.firstSeen, timeZone).map(([lead, time]): Reminder => {
        const { kind, rule, at, certainty } = deadline;
        return {
          id: [order.id, rule, lead, at].join('|'),
          order: order.id,
          kind,
          rule,
          lead,
          at: new Date(time).toISOString(),
          deadlineAt: at,
          certainty,
          status: 'waiting',
          toldAt: null,
          missed: false,
        };
      }),
    )
    .toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at));
}

function hasInstant(deadline: Deadline): deadline is Deadline & { at: string } {
  return deadline.at !== null;
}
