/** What the page after the last press says became of the order that was guided to it. */
import type { Language, OrderState } from '@/store-profiles/schema';
import { verdictOf, type Verdict } from '@/utils/reading/notices';

const STATES: Partial<Record<Verdict, OrderState>> = {
  cancelled: 'cancelled',
  requested: 'cancel-requested',
  declined: 'cancel-declined',
};

/**
 * How long after a press a page that names no order can be about the order of that press. Milliseconds: longer, and
 * the shopper may have gone on to another one.
 */
const ANSWERED_WITHIN = 10 * 60_000;

/** What became of the order, and the words that say so. */
export interface Outcome {
  state: OrderState;
  sentence: string;
}

/**
 * @param text what the page says, a line each
 * @param standing the order's state before
 * @param pressedAt when the shopper last pressed something on the way, milliseconds since 1970
 * @returns null where nothing was pressed lately, or nothing said settles anything
 */
export function outcomeOf(
  text: string,
  languages: readonly Language[],
  pressedAt: number | null,
  now: number,
  standing: OrderState = 'placed',
): Outcome | null {
  if (!isFresh(pressedAt, now)) return null;
  for (const sentence of text.split('\n')) {
    const verdict = verdictOf(sentence, languages);
    const state = verdict && stateAfter(verdict, standing);
    if (state) return { state, sentence };
  }
  return null;
}

/** A parcel on its way can't be unordered any more: what was asked for then, and taken, is that it comes back. */
function stateAfter(verdict: Verdict, standing: OrderState): OrderState | undefined {
  const isOnItsWay = standing === 'shipped' || standing === 'delivered';
  return verdict === 'requested' && isOnItsWay ? 'return-requested' : STATES[verdict];
}

/** Whether a page may still be the answer to a press. */
export function isFresh(pressedAt: number | null, now: number): boolean {
  return pressedAt !== null && now >= pressedAt && now - pressedAt <= ANSWERED_WITHIN;
}
