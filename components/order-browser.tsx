/** The list of orders with its search: the first fifty, and more on request. */
import { t } from '@/utils/i18n/translate';
import { OrderGroups } from './order-groups';
import type { OrderWishes } from './order-actions';
import type { OrderView } from './order-view';
import { SearchField } from './search-field';

/** A list no longer than this needs no search. */
const IN_ONE_LOOK = 5;

interface Props extends OrderWishes {
  views: OrderView[];
  hasMore: boolean;
  search: string;
  orderHref: (view: OrderView) => string;
  onSearch: (search: string) => void;
  onMore: () => void;
}

export function OrderBrowser({ views, hasMore, search, onSearch, onMore, ...rest }: Props) {
  const isLong = hasMore || search !== '' || views.length > IN_ONE_LOOK;
  return (
    <>
      {isLong ? <SearchField label={t('popup.search')} value={search} onChange={onSearch} /> : null}
      <output className={search === '' ? 'visually-hidden' : 'small soft'}>
        {search === '' ? '' : foundText(views.length, hasMore)}
      </output>
      <OrderGroups views={views} {...rest} />
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
