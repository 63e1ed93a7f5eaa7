/** What will and what won't be cancelled, as it is chosen on the page now: by seller and parcel, where the page tells them apart. */
import { Fragment, type ReactNode } from 'react';
import { t } from '@/utils/i18n/translate';
import type { ItemOnPage, ItemsOnPage } from '@/utils/guiding/step';

/** A card that lists more covers the page. */
const MOST = 4;

export function ItemNotes({ items: { cancelled, kept } }: { items: ItemsOnPage }): ReactNode {
  if (cancelled.length === 0 && kept.length === 0) return null;
  return (
    <div className="items">
      <Side title={t('guide.items.cancelled')} items={cancelled} look="going" />
      <Side title={t('guide.items.kept')} items={kept} look="staying" />
    </div>
  );
}

function Side({ title, items, look }: { title: string; items: ItemOnPage[]; look: string }): ReactNode {
  const distinct = [...new Map(items.map((one) => [JSON.stringify(one), one])).values()];
  const more = distinct.length - MOST;
  const groups = groupsOf(distinct.slice(0, MOST));
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      {items.length === 0 && <p className="soft">{look === 'going' ? t('guide.items.none') : '–'}</p>}
      {[...groups].map(([group, members]) => (
        <Fragment key={group}>
          {group !== '' && (
            <h4>
              <bdi>{group}</bdi>
            </h4>
          )}
          <ul className={`marked ${look}`}>
            {members.map((one) => (
              <li key={one.title}>
                <bdi>{textOf(one)}</bdi>
              </li>
            ))}
          </ul>
        </Fragment>
      ))}
      {more > 0 && <p className="soft">{t('guide.items.more', [String(more)])}</p>}
    </section>
  );
}

function groupsOf(items: readonly ItemOnPage[]): Map<string, ItemOnPage[]> {
  const groups = new Map<string, ItemOnPage[]>();
  for (const item of items) groups.set(item.group ?? '', [...(groups.get(item.group ?? '') ?? []), item]);
  return groups;
}

function textOf({ title, count }: ItemOnPage): string {
  return count === null ? title : `${count} × ${title}`;
}
