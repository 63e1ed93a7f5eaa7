/** Every order in one table: searched, filtered, sorted by any column. */
import { FoundLine, OrderFilters } from '@/components/order-filters';
import { LoadingNote } from '@/components/loading-note';
import { OrderTable } from '@/components/order-table';
import { hrefOf } from '@/components/use-hash-route';
import type { RowsInView } from '@/components/use-rows-in-view';
import { useNow } from '@/components/use-now';
import { t } from '@/utils/i18n/translate';
import { everyOrder, isNarrowed } from '@/utils/orders/order-filter';
import type { TableSort } from '@/utils/orders/table-sort';
import type { UnorderDatabase } from '@/utils/storage/database';
import { filterChoices } from '@/utils/storage/narrowed-orders';
import { tableIds } from '@/utils/storage/order-table';
import { useLiveQuery } from 'dexie-react-hooks';
import { useDeferredValue, useState } from 'react';

export function TablePage({ database }: { database: UnorderDatabase }) {
  const now = useNow(60_000);
  const [filter, setFilter] = useState(everyOrder);
  const [sort, setSort] = useState<TableSort>({ column: 'urgency', isDescending: false });
  const [isChoosing, setChoosing] = useState(false);
  const [{ from, to }, setInView] = useState<RowsInView>({ from: 0, to: 0 });
  const asked = useDeferredValue(filter);
  const ids = useLiveQuery(() => tableIds(database, asked, sort), [database, asked, sort]);
  const choices = useLiveQuery(
    () => (isChoosing ? filterChoices(database) : undefined),
    [database, isChoosing],
  );
  const wanted = ids?.slice(from, to).join('\n') ?? '';
  const rows = useLiveQuery(async () => {
    const found = await database.orders.bulkGet(wanted === '' ? [] : wanted.split('\n'));
    return new Map(found.flatMap((row) => (row ? [[row.id, { ...row, order: row }] as const] : [])));
  }, [database, wanted]);
  if (ids === undefined) return <LoadingNote />;
  return (
    <>
      <h1>{t('table.title')}</h1>
      <p>
        <a href={hrefOf('')}>{t('table.toCards')}</a>
      </p>
      <OrderFilters {...{ filter, choices, isChoosing }} onChoosing={setChoosing} onFilter={setFilter} />
      <FoundLine total={isNarrowed(asked) ? ids.length : null} onClear={() => setFilter(everyOrder)} />
      <OrderTable
        ids={ids}
        rows={rows ?? new Map()}
        sort={sort}
        now={now}
        orderHref={(id) => hrefOf('order', id)}
        onSort={setSort}
        onView={setInView}
      />
    </>
  );
}
