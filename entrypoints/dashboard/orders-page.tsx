/** Every order on record, most urgent first. */
import { EmptyList } from '@/components/empty-list';
import { LoadingNote } from '@/components/loading-note';
import { OrderBrowser } from '@/components/order-browser';
import { receiptsRoute } from '@/components/receipts-route';
import { hrefOf } from '@/components/use-hash-route';
import { type Notices, orderWishes } from '@/components/use-notices';
import { t } from '@/utils/i18n/translate';
import type { UnorderDatabase } from '@/utils/storage/database';
import { isBackupDue } from '@/utils/storage/last-backup';
import { useNarrowedList } from '@/utils/storage/use-narrowed-list';
import { useLiveQuery } from 'dexie-react-hooks';
import { CalendarButton } from './calendar-button';
import { wholeCalendar } from './save-calendar';

export function OrdersPage({ database, notices }: { database: UnorderDatabase; notices: Notices }) {
  const { list, filtering, onMore } = useNarrowedList(database);
  const isDue = useLiveQuery(() => isBackupDue(database, Date.now()), [database]);
  if (list === undefined) return <LoadingNote />;
  if (list.orders.length === 0 && list.total === null) {
    return <EmptyList storesHref={hrefOf('stores')} enterHref={hrefOf('enter')} />;
  }
  return (
    <>
      <h1>{t('dashboard.orders')}</h1>
      <p>
        <a href={hrefOf('table')}>{t('table.all')}</a>
      </p>
      {isDue === true ? (
        <p className="note row apart">
          {t('backup.due')} <a href={hrefOf('backup')}>{t('backup.saveNow')}</a>
        </p>
      ) : null}
      <OrderBrowser
        views={list.orders}
        hasMore={list.hasMore}
        total={list.total}
        filtering={filtering}
        onMore={onMore}
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
