/** Store, total, items, number and day of an order; what is not known is said, never left to guess. */
import type { Order, PlacedTime } from '@/utils/orders/order';
import { formatDay, formatInstant, formatMoney, formatNear } from '@/utils/i18n/format';
import { t } from '@/utils/i18n/translate';
import { PageLink } from './page-link';
import { useNow } from './use-now';

interface Props {
  order: Order;
  storeName: string;
  orderHref: string;
}

export function OrderFactsLine({ order, storeName, orderHref }: Props) {
  const { total, orderNumber } = order;
  return (
    <header className="order-facts">
      <h3 dir="auto">{storeName}</h3>
      <span className={total === null ? 'small soft' : 'order-total'}>
        {total === null ? t('order.noTotal') : formatMoney(total)}
      </span>
      <p className="order-items" dir="auto">
        {itemsText(order)}
      </p>
      <p className="small soft order-number">
        <PageLink href={orderHref}>
          {orderNumber === null ? t('order.noNumber') : t('order.number', [orderNumber])}
        </PageLink>
        {' · '}
        {order.placed === null ? t('order.noDate') : <Placed placed={order.placed} />}
      </p>
    </header>
  );
}

function Placed({ placed }: { placed: PlacedTime }) {
  const now = useNow(60_000);
  const { date, instant } = placed;
  return t('order.placed', [instant === null ? formatDay(date) : formatNear(instant, now)]);
}

/** "Kettle and 2 more": enough to recognise the order by. */
export function itemsText({ items }: Order): string {
  const [first, ...others] = items;
  if (first === undefined) return t('order.noItems');
  const named =
    first.quantity !== null && first.quantity > 1 ? `${first.quantity} × ${first.title}` : first.title;
  return others.length === 0 ? named : t('order.andMore', [named, String(others.length)]);
}

/** The day, or the moment where the source gives one. */
export function placedText({ date, instant }: PlacedTime): string {
  return instant === null ? formatDay(date) : formatInstant(instant);
}
