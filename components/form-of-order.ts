/** An order's facts as the form shows them for correction. */
import type { OrderForm } from '@/utils/messages';
import type { Order } from '@/utils/orders/order';

export function formOfOrder(order: Order): OrderForm {
  return {
    store: order.store ?? `host:${order.host ?? ''}`,
    orderNumber: order.orderNumber ?? '',
    placed: placedOf(order),
    amount: order.total?.amount ?? '',
    currency: order.total?.currency ?? '',
    items: order.items.map(({ title }) => title).join('\n'),
  };
}

function placedOf({ placed }: Order): string {
  if (placed === null) return '';
  return placed.instant === null ? placed.date : localMinute(Date.parse(placed.instant));
}

function two(part: number): string {
  return String(part).padStart(2, '0');
}

/** The form asks in the shopper's own time zone: `2026-11-23T14:05`. */
export function localMinute(instant: number): string {
  const at = new Date(instant);
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  return `${day}T${two(at.getHours())}:${two(at.getMinutes())}`;
}

export const EMPTY_FORM: OrderForm = {
  store: '',
  orderNumber: '',
  placed: '',
  amount: '',
  currency: '',
  items: '',
};
