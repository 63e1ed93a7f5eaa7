/** The refunds that are awaited, before any bank's list is looked into. */
import { hrefOf } from '@/components/use-hash-route';
import { t } from '@/utils/i18n/translate';
import type { AwaitedRefund } from '@/utils/refunds/awaited';
import { awaitedText } from './awaited-text';

export function AwaitedList({ awaited }: { awaited: readonly AwaitedRefund[] }) {
  return (
    <section className="stack tight" aria-labelledby="awaited">
      <h2 id="awaited">{t('refunds.awaited')}</h2>
      <ul className="stack tight plain-list">
        {awaited.map((one) => (
          <li key={one.order} className="panel row apart">
            <a href={hrefOf('order', one.order)}>
              {one.storeName} {one.orderNumber ?? ''}
            </a>
            <span className="small">{awaitedText(one)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
