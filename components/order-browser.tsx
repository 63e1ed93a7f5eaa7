/** The list of orders with its search and filters: the first fifty, and more on request. */
import { t } from '@/utils/i18n/translate';
import { everyOrder } from '@/utils/orders/order-filter';
import { useDeferredValue, useRef, useState } from 'react';
import { type Filtering, FoundLine, OrderFilters } from './order-filters';
import { OrderGroups } from './order-groups';
import type { OrderWishes } from './order-actions';
import type { OrderView } from './order-view';

/** A list no longer than this needs no search. */
const IN_ONE_LOOK = 5;
/** More than a window shows; these are drawn first, the others right after. */
const AT_FIRST = 8;

interface Props extends OrderWishes {
  views: OrderView[];
  hasMore: boolean;
  /** How many orders match; null for the whole list. */
  total: number | null;
  filtering: Filtering;
  orderHref: (view: OrderView) => string;
  onMore: () => void;
}

export function OrderBrowser({ views, hasMore, total, filtering, onMore, ...rest }: Props) {
  const shown = useDeferredValue(views, views.slice(0, AT_FIRST));
  // Once there, the field stays: it must not vanish under the fingers while the list shrinks and grows.
  const [hasSearch, setHasSearch] = useState(false);
  if (!hasSearch && (hasMore || views.length > IN_ONE_LOOK)) setHasSearch(true);
  const controls = useRef<HTMLDivElement>(null);
  const clear = (): void => {
    filtering.onFilter(everyOrder);
    // The button goes with what it cleared: the keyboard stays where the next search begins.
    controls.current?.querySelector('input')?.focus();
  };
  return (
    <>
      {hasSearch ? (
        <div ref={controls} className="stack">
          <OrderFilters {...filtering} />
          <FoundLine total={total} onClear={clear} />
        </div>
      ) : null}
      <OrderGroups views={shown} {...rest} />
      {hasMore ? (
        <button type="button" className="button" onClick={onMore}>
          {t('popup.showMore')}
        </button>
      ) : null}
    </>
  );
}
