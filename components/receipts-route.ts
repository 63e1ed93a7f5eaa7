/** Where an order's receipts are opened: the only one at once, several from the order's page. */
import type { Order } from '@/utils/orders/order';
import { hrefOf } from './use-hash-route';

export function receiptsRoute({ id, receipts }: Pick<Order, 'id' | 'receipts'>): string {
  const [only, ...others] = receipts;
  return only !== undefined && others.length === 0 ? hrefOf('receipt', only) : hrefOf('order', id);
}
