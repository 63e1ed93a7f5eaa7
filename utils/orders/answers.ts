/** What the shopper has answered about an order: what no page tells and nobody may guess. */
import type { LedgerEvent } from './event';

/**
 * `variant`, `returns`: which of the store's terms apply; `payment`: by what means it was paid; `subject`,
 * `exceptions`: what kind of goods; `received`: the day on which the last item came; the rest: days still to come.
 */
export const plannedAsks = ['deliveryDay', 'appointment', 'release'] as const;
export const asks = [
  'variant',
  'returns',
  'payment',
  'subject',
  'exceptions',
  'received',
  ...plannedAsks,
] as const;
export type Ask = (typeof asks)[number];
export type PlannedAsk = (typeof plannedAsks)[number];

/** The answer that none of the options applies; no answer at all is something else. */
export const NONE = 'none';

/** Absent: not answered. */
export type OrderAnswers = Partial<Record<Ask, string[]>>;

/** The last answer to each question counts; an empty one takes it back. */
export function answersOf(events: readonly LedgerEvent[]): OrderAnswers {
  const answers: OrderAnswers = {};
  for (const { body } of events) {
    if (body.type !== 'answered') continue;
    if (body.answers.length === 0) delete answers[body.ask];
    else answers[body.ask] = body.answers;
  }
  return answers;
}
