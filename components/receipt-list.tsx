/** The receipts an order's record names, newest last. */
import { stateName } from '@/utils/i18n/words';
import { t } from '@/utils/i18n/translate';
import type { LedgerEvent } from '@/utils/orders/event';
import { Moment } from './moment';

interface Props {
  events: LedgerEvent[];
  receiptHref: (id: string) => string;
}

export function ReceiptList({ events, receiptHref }: Props) {
  const saved = events.flatMap(({ at, body }) => (body.type === 'receipt-saved' ? [{ at, ...body }] : []));
  if (saved.length === 0) return <p className="soft">{t('dashboard.noReceipts')}</p>;
  return (
    <ul className="stack tight">
      {saved.map(({ at, receipt, about }) => (
        <li key={receipt} className="panel row apart">
          <a href={receiptHref(receipt)}>
            {about === null ? t('timeline.receiptSaved') : t('timeline.receiptOf', [stateName(about)])}
          </a>
          <span className="small soft">
            <Moment at={at} />
          </span>
        </li>
      ))}
    </ul>
  );
}
