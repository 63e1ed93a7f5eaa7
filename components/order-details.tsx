/** All that is known of what was bought. */
import { formatMoney } from '@/utils/i18n/format';
import { t } from '@/utils/i18n/translate';
import type { Order, OrderItem } from '@/utils/orders/order';
import { FactList } from './fact-list';
import { placedText } from './order-facts-line';

export function OrderDetails({ order, storeName }: { order: Order; storeName: string }) {
  return (
    <FactList
      facts={[
        [t('form.store'), storeName],
        [t('dashboard.number'), order.orderNumber ?? t('order.noNumber')],
        [t('dashboard.placed'), order.placed === null ? t('order.noDate') : placedText(order.placed)],
        [t('dashboard.total'), order.total === null ? t('order.noTotal') : formatMoney(order.total)],
        [t('dashboard.items'), <Items key="items" items={order.items} />],
      ]}
    />
  );
}

function Items({ items }: { items: OrderItem[] }) {
  if (items.length === 0) return t('order.noItems');
  return (
    <ul>
      {items.map(({ title, quantity, price }, index) => (
        // The same item may stand twice in an order; the list never changes its order.
        // oxlint-disable-next-line react/no-array-index-key
        <li key={index}>
          {quantity === null ? '' : `${quantity} × `}
          {title}
          {price === null ? '' : `, ${formatMoney(price)}`}
        </li>
      ))}
    </ul>
  );
}
