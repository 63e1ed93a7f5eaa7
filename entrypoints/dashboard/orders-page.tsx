/** Every order on record, most urgent first. */
import { LoadingNote } from '@/components/loading-note';
import { OrderBrowser } from '@/components/order-browser';
import { receiptsRoute } from '@/components/receipts-route';
import { hrefOf } from '@/components/use-hash-route';
import { type Notices, orderWishes } from '@/components/use-notices';
import { t } from '@/utils/i18n/translate';
import type { UnorderDatabase } from '@/utils/storage/database';
import { useOrderList } from '@/utils/storage/use-order-list';
import { useDeferredValue, useState } from 'react';
import { CalendarButton } from './calendar-button';
import { wholeCalendar } from './save-calendar';

const PAGE = 50;

export function OrdersPage({ database, notices }: { database: UnorderDatabase; notices: Notices }) {
  const [search, setSearch] = useState('');
  const [count, setCount] = useState(PAGE);
  const list = useOrderList(database, useDeferredValue(search), count);
  if (list === undefined) return <LoadingNote />;
  if (list.orders.length === 0 && search === '') {
    return (
      <section className="stack">
        <h1>{t('popup.empty.title')}</h1>
        <p>{t('popup.empty.text')}</p>
        <p>
          <a href={hrefOf('stores')}>{t('popup.firstRun.choose')}</a>
        </p>
      </section>
    );
  }
  return (
    <>
      <h1>{t('dashboard.orders')}</h1>
      <OrderBrowser
        views={list.orders}
        hasMore={list.hasMore}
        search={search}
        onSearch={setSearch}
        onMore={() => setCount(count + PAGE)}
        orderHref={({ id }) => hrefOf('order', id)}
        receiptsHref={({ order }) => receiptsRoute(order)}
        reachHref={({ id }) => hrefOf('order', id)}
        correctHref={({ id }) => hrefOf('correct', id)}
        {...orderWishes(notices)}
      />
      <CalendarButton find={(now) => wholeCalendar(database, now)} notices={notices} />
    </>
  );
}
