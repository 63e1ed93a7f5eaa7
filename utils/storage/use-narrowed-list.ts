/** The list as the shopper narrows and lengthens it: one for popup and dashboard. */
import { useLiveQuery } from 'dexie-react-hooks';
import { useDeferredValue, useState } from 'react';
import { everyOrder, type OrderFilter } from '@/utils/orders/order-filter';
import type { UnorderDatabase } from './database';
import { filterChoices } from './narrowed-orders';
import { useOrderList } from './use-order-list';

/** Enough for the first look; the rest comes on request or by search. */
const PAGE = 50;

export function useNarrowedList(database: UnorderDatabase) {
  const [filter, setFilter] = useState(everyOrder);
  const [count, setCount] = useState(PAGE);
  const [isChoosing, setIsChoosing] = useState(false);
  const list = useOrderList(database, useDeferredValue(filter), count);
  // Read only for who chooses: the first list doesn't wait for it.
  const choices = useLiveQuery(
    () => (isChoosing ? filterChoices(database) : undefined),
    [database, isChoosing],
  );
  return {
    list,
    filtering: {
      filter,
      choices,
      isChoosing,
      onChoosing: setIsChoosing,
      onFilter: (next: OrderFilter) => {
        setFilter(next);
        setCount(PAGE);
      },
    },
    onMore: () => setCount(count + PAGE),
  };
}
