/** How far a cancellation has come: asked for, acknowledged, confirmed, paid back. Each rests on an event of its own. */
import type { OrderState } from '@/store-profiles/schema';
import type { Deadline } from '@/utils/deadlines/deadline';
import type { OrderTimes } from '@/utils/deadlines/deadline-input';
import { earliestDeadline } from '@/utils/deadlines/earliest-deadline';
import type { Moment } from '@/utils/deadlines/moment';
import { timesOf } from '@/utils/deadlines/order-times';
import type { LedgerEvent } from '@/utils/orders/event';

export const stageNames = ['requested', 'acknowledged', 'confirmed', 'refunded'] as const;
export type StageName = (typeof stageNames)[number];

export interface Stage {
  stage: StageName;
  /** When it happened, or went on record where nobody says; null: it hasn't. */
  when: Moment | null;
  isDone: boolean;
  /** By when it is expected. */
  due: Deadline | null;
  /** The store has said no to it. */
  isDeclined: boolean;
}

/**
 * The stages that were reached and those still ahead. One that was passed over, such as the acknowledgement of a store
 * that confirms at once, is left out: nothing on record shows it, and nobody waits for it any more.
 * @returns null for an order that nobody asked to cancel, or that goes back by parcel
 */
export function stagesOf(
  order: { state: OrderState; deadlines: readonly Deadline[] },
  events: readonly LedgerEvent[],
): Stage[] | null {
  const times = timesOf(events);
  if (!isCancelling(order.state, times)) return null;
  const isDeclined = order.state === 'cancel-declined';
  const when: Record<StageName, Moment | null> = {
    requested: times.cancelRequested,
    acknowledged: acknowledged(events),
    confirmed: isDeclined ? null : (times.cancelled ?? times.refundPromised),
    refunded: order.state === 'refunded' ? firstOf('refunded', events) : null,
  };
  const reached = isDeclined
    ? stageNames.indexOf('confirmed')
    : stageNames.findLastIndex((stage) => when[stage] !== null);
  const due: Partial<Record<StageName, Deadline | null>> = {
    confirmed: earliestDeadline(order.deadlines, 'confirmation-due'),
    refunded: earliestDeadline(order.deadlines, 'refund-due'),
  };
  return stageNames.flatMap((stage, index): Stage[] => {
    const isDone = when[stage] !== null;
    if (!isDone && index < reached) return [];
    return [
      {
        stage,
        when: when[stage],
        isDone,
        due: isDone ? null : (due[stage] ?? null),
        isDeclined: isDeclined && stage === 'confirmed',
      },
    ];
  });
}

/** Money is awaited of returns as well; those tell their own way. */
function isCancelling(state: OrderState, times: OrderTimes): boolean {
  switch (state) {
    case 'cancel-requested':
    case 'cancel-declined':
    case 'cancelled':
      return true;
    case 'refund-due':
    case 'refunded': {
      const goesBack = times.returnRequested ?? times.returnSent ?? times.goodsBack;
      return goesBack === null && (times.cancelRequested ?? times.cancelled) !== null;
    }
    default:
      return false;
  }
}

/** A mail that the request has come, or any answer of the store's after it. */
function acknowledged(events: readonly LedgerEvent[]): Moment | null {
  const asked = events.findIndex((event) => stateIn(event) === 'cancel-requested');
  if (asked === -1) return null;
  for (const { at, body } of events.slice(asked)) {
    if (body.type === 'message' && body.message.direction === 'received') return { at: body.message.at };
    const isMail = body.type === 'observed' && body.evidence.source === 'mail';
    if (isMail && body.facts.state === 'cancel-requested') return { after: null, by: at };
  }
  return null;
}

function firstOf(state: OrderState, events: readonly LedgerEvent[]): Moment | null {
  const first = events.find((event) => stateIn(event) === state);
  return first === undefined ? null : { after: null, by: first.at };
}

function stateIn({ body }: LedgerEvent): OrderState | null {
  switch (body.type) {
    case 'observed':
    case 'entered':
    case 'corrected':
      return body.facts.state ?? null;
    case 'stated':
      return body.state;
    default:
      return null;
  }
}
