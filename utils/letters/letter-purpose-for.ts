/** What there is to write about, by where the order stands. */
import type { Order } from '@/utils/orders/order';
import type { LetterPurpose } from './letter-words';

export function letterPurposeFor({ state }: Pick<Order, 'state'>): LetterPurpose {
  switch (state) {
    case 'placed':
    case 'kept':
      return 'cancel';
    case 'cancel-requested':
      return 'chase-confirmation';
    case 'cancel-declined':
      return 'complaint';
    case 'shipped':
      return 'refuse';
    case 'delivered':
    case 'return-requested':
      return 'return';
    case 'cancelled':
    case 'return-sent':
    case 'refund-due':
    case 'refunded':
      return 'chase-refund';
  }
}
