/** An order with all that a list shows of it. */
import type { Question } from '@/utils/deadlines/questions';
import type { Deadline } from '@/utils/deadlines/deadline';
import { t } from '@/utils/i18n/translate';
import type { LedgerEvent } from '@/utils/orders/event';
import type { Standing } from '@/utils/orders/group';
import type { Order } from '@/utils/orders/order';

export interface OrderView {
  id: string;
  order: Order;
  storeName: string;
  deadlines: Deadline[];
  standing: Standing;
  /** What only the shopper knows, and a deadline depends on. */
  questions?: Question[];
  /** The entry its state rests on; absent while it is being read. */
  stateEvent?: LedgerEvent | undefined;
}

/** Names an order in one phrase: "Amazon.de, order 303-1234567-1234567". */
export function aboutOrder({ order, storeName }: Pick<OrderView, 'order' | 'storeName'>): string {
  return order.orderNumber === null
    ? t('order.listOf', [storeName, t('order.noNumber')])
    : t('order.about', [storeName, order.orderNumber]);
}
