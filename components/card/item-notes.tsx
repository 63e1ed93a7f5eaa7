/** What will and what won't be cancelled, as it is ticked on the page now. */
import type { ReactNode } from 'react';
import { t } from '@/utils/i18n/translate';
import type { ItemsOnPage } from '@/utils/guiding/step';

/** A card that lists more covers the page. */
const MOST = 4;

export function ItemNotes({ items: { cancelled, kept } }: { items: ItemsOnPage }): ReactNode {
  if (cancelled.length === 0 && kept.length === 0) return null;
  return (
    <div className="items">
      <Titles title={t('guide.items.cancelled')} titles={cancelled} look="going" />
      <Titles title={t('guide.items.kept')} titles={kept} look="staying" />
    </div>
  );
}

function Titles({ title, titles, look }: { title: string; titles: string[]; look: string }): ReactNode {
  const distinct = [...new Set(titles)];
  const more = distinct.length - MOST;
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      {titles.length === 0 ? (
        <p className="soft">{look === 'going' ? t('guide.items.none') : '–'}</p>
      ) : (
        <ul className={`marked ${look}`}>
          {distinct.slice(0, MOST).map((one) => (
            <li key={one}>
              <bdi>{one}</bdi>
            </li>
          ))}
          {more > 0 && <li className="soft">{t('guide.items.more', [String(more)])}</li>}
        </ul>
      )}
    </section>
  );
}
