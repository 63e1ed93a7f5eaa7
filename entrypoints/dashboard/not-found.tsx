import { hrefOf } from '@/components/use-hash-route';
import { t } from '@/utils/i18n/translate';

export function NotFound({ text }: { text: string }) {
  return (
    <section className="stack">
      <h1>{text}</h1>
      <p>
        <a href={hrefOf('')}>{t('dashboard.toOrders')}</a>
      </p>
    </section>
  );
}
