/** One thing to say at one time: a row of the stored schedule, which alone is the truth about reminders. */
import type { Certainty, DeadlineKind } from '../deadlines/deadline';
import type { OrderId } from '../orders/order';

/**
 * When, before a deadline, a reminder comes. `last-day`: in the morning of the day on which it ends;
 * `ended`: at the deadline itself, for the waits (confirmation, refund) that are over when it comes; `check`: some time
 * into a wait of which nobody says how long it takes; `snoozed`: put off by the shopper.
 */
export const leads = [
  'at-once',
  'half',
  'quarter-hour',
  'five-minutes',
  'three-hours',
  'hour',
  'two-weeks',
  'week',
  'two-days',
  'day',
  'last-day',
  'ended',
  'check',
  'snoozed',
] as const;
export type Lead = (typeof leads)[number];

export interface Reminder {
  /** `order|rule|lead|deadline`: the same plan gives the same id. */
  id: string;
  order: OrderId;
  kind: DeadlineKind;
  /** Rule of the deadline it speaks of. */
  rule: string;
  lead: Lead;
  /** ISO instants (UTC): when to tell, and the deadline it speaks of; the same for a `check`, which has no deadline. */
  at: string;
  deadlineAt: string;
  certainty: Certainty;
  /** `waiting`: to be told; `told`: told once, never again; `done`: the shopper wants to hear no more of it. */
  status: 'waiting' | 'told' | 'done';
  /** When it was told or done with (ISO), null while it waits. */
  toldAt: string | null;
  /** Told late: the browser was closed or the machine slept over its time. */
  missed: boolean;
}
