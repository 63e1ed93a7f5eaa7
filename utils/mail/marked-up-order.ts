/** What a mail marks up of its order for machines, as Gmail and others ask shops to. Source: schema.org/Order, schema.org/OrderStatus. */
import type { MailKind } from '@/store-profiles/mail-schema';
import { readPlacedTime, type DateContext } from '@/utils/reading/dates';
import { readMoney, type MoneyContext } from '@/utils/reading/money';
import { readStructuredData } from '@/utils/reading/structured-data';
import type { MailReading } from './mail';

type Fields = Pick<MailReading, 'orderNumber' | 'placed' | 'total' | 'items'>;

export interface MarkedUpOrder extends Fields {
  kind: MailKind | null;
  /** The status as marked up. */
  status: string | null;
}

const KIND: Record<string, MailKind> = {
  OrderProcessing: 'order-confirmation',
  OrderInTransit: 'shipped',
  OrderDelivered: 'delivered',
  OrderCancelled: 'cancel-confirmed',
  OrderReturned: 'return',
};

/** Null where nothing is marked up, or several orders are: a mail of several is told by its words. */
export function markedUpOrder(
  document: Document,
  dates: DateContext,
  money: MoneyContext,
): MarkedUpOrder | null {
  const [order, another] = readStructuredData(document);
  if (!order?.orderNumber || (another && another.orderNumber?.text !== order.orderNumber.text)) return null;
  const placed = order.placed && readPlacedTime(order.placed.text, dates);
  const total = order.total && readMoney(order.total.text, money);
  const status = order.status?.text ?? null;
  return {
    kind: (status !== null && Object.hasOwn(KIND, status) && KIND[status]) || null,
    status,
    orderNumber: { value: order.orderNumber.text, quote: `orderNumber ${order.orderNumber.text}` },
    placed: placed && { value: placed, quote: `orderDate ${order.placed?.text}` },
    total: total && { value: total, quote: `price ${order.total?.text}` },
    items: order.items.map(({ title }) => title.text),
  };
}
