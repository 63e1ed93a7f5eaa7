/** Whether an order stands where its store's own button may still cancel it. */
import type { OrderState } from '@/store-profiles/schema';

const CANCELLABLE: ReadonlySet<OrderState> = new Set(['placed', 'cancel-declined']);

export const mayBeCancelled = (state: OrderState): boolean => CANCELLABLE.has(state);
