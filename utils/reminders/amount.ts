/** How much the shopper wants to hear of a kind of deadline. */
import type { DeadlineKind } from '../deadlines/deadline';

/** `few`: once, near the end. */
export const amounts = ['off', 'few', 'usual', 'many'] as const;
export type Amount = (typeof amounts)[number];

/** A kind that isn't named gets the usual ones. */
export type Amounts = { readonly [kind in DeadlineKind]?: Amount | undefined };

/** What one waits for from others: one is told when it is over, not that it comes near. */
export const waits: ReadonlySet<DeadlineKind> = new Set(['confirmation-due', 'refund-due', 'follow-up']);

/** What can be chosen for a kind: a wait has one reminder, so it is on or off. */
export function choicesFor(kind: DeadlineKind): readonly Amount[] {
  return waits.has(kind) ? ['off', 'usual'] : amounts;
}
