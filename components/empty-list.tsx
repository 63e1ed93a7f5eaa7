/** The list before its first order: where orders come from, and the two ways to one. */
import { t } from '@/utils/i18n/translate';
import './empty-list.css';

interface Props {
  storesHref: string;
  enterHref: string;
}

export function EmptyList({ storesHref, enterHref }: Props) {
  return (
    <section className="panel stack empty-list">
      <img src="/icons/128.png" alt="" width="48" height="48" />
      <h1>{t('popup.empty.title')}</h1>
      <p>{t('popup.empty.text')}</p>
      <p className="row">
        <a className="button" href={storesHref}>
          {t('popup.firstRun.choose')}
        </a>
        <a className="button" href={enterHref}>
          {t('dashboard.enter')}
        </a>
      </p>
    </section>
  );
}
