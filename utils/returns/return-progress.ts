/** How far a return has come, by the order's record: each step with its day, what is due next, and what proves it. */
import type { OrderState } from '@/store-profiles/schema';
import type { Deadline } from '@/utils/deadlines/deadline';
import { earliestDeadline } from '@/utils/deadlines/earliest-deadline';
import { timesOf } from '@/utils/deadlines/order-times';
import type { Moment } from '@/utils/deadlines/moment';
import type { FileRole } from '@/utils/evidence/receipt';
import type { LedgerEvent } from '@/utils/orders/event';

export const progressSteps = ['asked', 'posted', 'arrived', 'money'] as const;
export type ProgressStep = (typeof progressSteps)[number];

export interface StepProgress {
  step: ProgressStep;
  isDone: boolean;
  /** When it was done, as far as known. */
  when: Moment | null;
  /** By when it is to be done. */
  deadline: Deadline | null;
  /** Files on record that prove it. */
  proofs: readonly ReturnFile[];
}

export interface ReturnFile {
  id: string;
  role: FileRole;
  name: string;
}

export interface ReturnProgress {
  steps: StepProgress[];
  /** The first that isn't done; null: all are. */
  next: ProgressStep | null;
  /** As said last; '' where never. */
  address: string;
  tracking: string;
}

const PROVES: Partial<Record<FileRole, ProgressStep>> = { slip: 'asked', posting: 'posted' };
/** A later step shows that the earlier ones were taken, whether anybody said so or not. */
const REACHED: Partial<Record<OrderState, ProgressStep>> = {
  'return-requested': 'asked',
  'return-sent': 'posted',
  refunded: 'money',
};

/** @returns null for an order that was neither sent nor is on its way back */
export function returnProgress(
  order: { state: OrderState; deadlines: readonly Deadline[] },
  events: readonly LedgerEvent[],
  files: readonly ReturnFile[],
): ReturnProgress | null {
  const notes = events.flatMap(({ body }) => (body.type === 'returning' ? [body.note] : []));
  const isOnItsWay = ['shipped', 'delivered', 'return-requested', 'return-sent'].includes(order.state);
  if (notes.length === 0 && !isOnItsWay) return null;
  const times = timesOf(events);
  const when = {
    asked: times.returnRequested,
    posted: times.returnSent,
    arrived: times.goodsBack,
    money: null,
  };
  const reached = progressSteps.findLastIndex((step) => when[step] !== null || REACHED[order.state] === step);
  const by = (...kinds: Deadline['kind'][]): Deadline | null =>
    kinds.map((kind) => earliestDeadline(order.deadlines, kind)).find((one) => one !== null) ?? null;
  const due = {
    asked: by('withdrawal', 'return'),
    posted: by('return'),
    arrived: null,
    money: by('refund-due'),
  };
  const steps = progressSteps.map((step, at): StepProgress => {
    const isDone = at <= reached;
    return {
      step,
      isDone,
      when: when[step],
      deadline: isDone ? null : due[step],
      proofs: files.filter(({ role }) => PROVES[role] === step),
    };
  });
  return {
    steps,
    next: steps.find(({ isDone }) => !isDone)?.step ?? null,
    address: last(notes.map(({ address }) => address)),
    tracking: last(notes.map(({ tracking }) => tracking)),
  };
}

function last(texts: readonly string[]): string {
  return texts.findLast((text) => text !== '') ?? '';
}
