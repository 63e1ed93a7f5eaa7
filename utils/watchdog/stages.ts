/** How far a cancellation has come: asked for, acknowledged, confirmed, paid back. Each rests on an event of its own. */
import type { OrderState } from '@/store-profiles/schema';
import type { Deadline } from '@/utils/deadlines/deadline';
import { earliestDeadline } from '@/utils/deadlines/earliest-deadline';
import type { LedgerEvent } from '@/utils/orders/event';

export const stageNames = ['requested', 'acknowledged', 'confirmed', 'refunded'] as const;
export type StageName = (typeof stageNames)[number];

export interface Stage {
  stage: StageName;
  /** When it went on record (ISO); null: it hasn't, or only what comes after it has. */
  at: string | null;
  isDone: boolean;
  /** By when it is expected. */
  due: Deadline | null;
  /** The store has said no to it. */
  isDeclined: boolean;
}

/** States of an order that was asked to be cancelled. */
const OF_CANCELLING: ReadonlySet<OrderState> = new Set([
  'cancel-requested',
  'cancel-declined',
  'cancelled',
  'refund-due',
  'refunded',
]);
/** The last stage that a state shows to be reached. */
const REACHED: Partial<Record<OrderState, StageName>> = {
  'cancel-requested': 'requested',
  'cancel-declined': 'requested',
  cancelled: 'confirmed',
  'refund-due': 'confirmed',
  refunded: 'refunded',
};

/** @returns null for an order that nobody asked to cancel, or that goes back by parcel */
export function stagesOf(
  order: { state: OrderState; deadlines: readonly Deadline[] },
  events: readonly LedgerEvent[],
): Stage[] | null {
  const isReturn = events.some(({ body }) => body.type === 'returning');
  if (!OF_CANCELLING.has(order.state) || isReturn) return null;
  const at: Record<StageName, string | null> = {
    requested: firstAt(events, (state) => state === 'cancel-requested'),
    acknowledged: acknowledgedAt(events),
    confirmed: firstAt(events, (state) => state === 'cancelled'),
    refunded: firstAt(events, (state) => state === 'refunded'),
  };
  const reached = stageNames.findLastIndex((stage) => at[stage] !== null || REACHED[order.state] === stage);
  const due = {
    requested: null,
    acknowledged: null,
    confirmed: earliestDeadline(order.deadlines, 'confirmation-due'),
    refunded: earliestDeadline(order.deadlines, 'refund-due'),
  };
  return stageNames.map((stage, index) => {
    // A store may confirm at once; it hasn't acknowledged anything then.
    const isDone = stage === 'acknowledged' ? at.acknowledged !== null : index <= reached;
    return {
      stage,
      at: at[stage],
      isDone,
      due: isDone ? null : due[stage],
      isDeclined: stage === 'confirmed' && order.state === 'cancel-declined',
    };
  });
}

function firstAt(events: readonly LedgerEvent[], is: (state: OrderState) => boolean): string | null {
  return events.find((event) => is(stateIn(event) ?? 'placed'))?.at ?? null;
}

/** A mail that the request has come, or any answer of the store's after it. */
function acknowledgedAt(events: readonly LedgerEvent[]): string | null {
  const asked = events.findIndex((event) => stateIn(event) === 'cancel-requested');
  if (asked === -1) return null;
  const said = events.slice(asked).find(({ body }) => {
    if (body.type === 'message') return body.message.direction === 'received';
    return (
      body.type === 'observed' && body.evidence.source === 'mail' && body.facts.state === 'cancel-requested'
    );
  });
  return said?.at ?? null;
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
