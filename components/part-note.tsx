/** Says which items were cancelled, where the rest of the order goes on: "cancelled" alone would be taken for all of it. */
import { t } from '@/utils/i18n/translate';
import type { Order } from '@/utils/orders/order';

export function PartNote({ order: { partCancelled } }: { order: Order }) {
  if (partCancelled.length === 0) return null;
  const titles = partCancelled.map(({ title, quantity }) =>
    quantity !== null && quantity > 1 ? `${quantity} × ${title}` : title,
  );
  return (
    <div className="note warm">
      <p dir="auto">
        <strong>{t('order.part', [titles.join(', ')])}</strong>
      </p>
      <p className="small">{t('order.partNote')}</p>
    </div>
  );
}
