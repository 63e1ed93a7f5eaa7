/** What a store may answer to a cancellation, and what each answer says of the order. */
import type { OrderState } from '@/store-profiles/schema';

export const replyCases = [
  'none',
  'confirmed',
  'declined',
  'shipped',
  'partial',
  'store-credit',
  'fee',
  'call-us',
  'identify',
  'other',
] as const;
export type ReplyCase = (typeof replyCases)[number];

/** States in which a cancellation is still open: from any other an answer pasted late leads nowhere. */
const OPEN: ReadonlySet<OrderState> = new Set(['placed', 'cancel-requested', 'cancel-declined']);
const SAYS: Partial<Record<ReplyCase, OrderState>> = {
  confirmed: 'cancelled',
  declined: 'cancel-declined',
  shipped: 'shipped',
};

/** The state an order is in by the shopper's word that the store answered so; null: the answer changes none. */
export function stateByReply(reply: ReplyCase, state: OrderState): OrderState | null {
  const said = SAYS[reply] ?? null;
  return OPEN.has(state) && said !== state ? said : null;
}
