/** Where people would rather look than read: what is due on which day, and money out and back. */
import { LoadingNote } from '@/components/loading-note';
import { aboutOrder } from '@/components/order-view';
import { DeadlineStrip } from '@/components/overview/deadline-strip';
import { DueList } from '@/components/overview/due-list';
import { MoneyChart } from '@/components/overview/money-chart';
import { hrefOf } from '@/components/use-hash-route';
import { useNow } from '@/components/use-now';
import { formatNear } from '@/utils/i18n/format';
import { t } from '@/utils/i18n/translate';
import type { UnorderDatabase } from '@/utils/storage/database';
import { readOverview } from '@/utils/storage/overview';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';

export function OverviewPage({ database }: { database: UnorderDatabase }) {
  const now = useNow(60_000);
  const [timeZone] = useState(zone);
  const overview = useLiveQuery(
    () =>
      readOverview(database, (row) => aboutOrder({ order: row, storeName: row.storeName }), now, timeZone),
    [database, now, timeZone],
  );
  if (overview === undefined) return <LoadingNote />;
  return (
    <>
      <h1>{t('overview.title')}</h1>
      {overview.overdue.length === 0 ? null : (
        <section className="stack" aria-labelledby="late">
          <h2 id="late">{t('overview.late')}</h2>
          <p className="small soft">{t('overview.lateNote')}</p>
          <DueList
            due={overview.overdue}
            whenOf={({ at }) => t('overview.since', [formatNear(at, now)])}
            orderHref={(order) => hrefOf('order', order)}
          />
        </section>
      )}
      <section className="stack" aria-labelledby="ahead">
        <h2 id="ahead">{t('overview.ahead')}</h2>
        <DeadlineStrip days={overview.days} now={now} orderHref={(order) => hrefOf('order', order)} />
      </section>
      <section className="stack" aria-labelledby="money">
        <h2 id="money">{t('overview.money')}</h2>
        <p className="small soft">{t('overview.moneyNote')}</p>
        <MoneyChart money={overview.money} />
      </section>
    </>
  );
}

function zone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}
