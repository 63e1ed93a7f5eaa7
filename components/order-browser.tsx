/** The list of orders with its search: the first fifty, and more on request. */
import { t } from '@/utils/i18n/translate';
import { useDeferredValue, useState } from 'react';
import { OrderGroups } from './order-groups';
import type { OrderWishes } from './order-actions';
import type { OrderView } from './order-view';
import { SearchField } from './search-field';

/** A list no longer than this needs no search. */
const IN_ONE_LOOK = 5;
/** More than a window shows; these are drawn first, the others right after. */
const AT_FIRST = 8;

interface Props extends OrderWishes {
  views: OrderView[];
  hasMore: boolean;
  search: string;
  orderHref: (view: OrderView) => string;
  onSearch: (search: string) => void;
  onMore: () => void;
}

export function OrderBrowser({ views, hasMore, search, onSearch, onMore, ...rest }: Props) {
  const shown = useDeferredValue(views, views.slice(0, AT_FIRST));
  // Once there, the field stays: it must not vanish under the fingers while the list shrinks and grows.
  const [hasSearch, setHasSearch] = useState(false);
  if (!hasSearch && (hasMore || views.length > IN_ONE_LOOK)) setHasSearch(true);
  return (
    <>
      {hasSearch ? <SearchField label={t('popup.search')} value={search} onChange={onSearch} /> : null}
      <output className={search === '' ? 'visually-hidden' : 'small soft'}>
        {search === '' ? '' : foundText(views.length, hasMore)}
      </output>
      <OrderGroups views={shown} {...rest} />
      {hasMore ? (
        <button type="button" className="button" onClick={onMore}>
          {t('popup.showMore')}
        </button>
      ) : null}
    </>
  );
}

function foundText(count: number, hasMore: boolean): string {
  return hasMore ? t('popup.foundAtLeast', [String(count)]) : t('popup.found', count);
}
