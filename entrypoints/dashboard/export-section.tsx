/** The orders as a table, as data, and their deadlines as a calendar. */
import type { Notices } from '@/components/use-notices';
import { t } from '@/utils/i18n/translate';
import { saveFile } from '@/utils/save-file';
import type { UnorderDatabase } from '@/utils/storage/database';
import { everyOrder } from '@/utils/storage/queries';
import { CalendarButton } from './calendar-button';
import { wholeCalendar } from './save-calendar';

interface Props {
  database: UnorderDatabase;
  notices: Notices;
}

export function ExportSection({ database, notices }: Props) {
  const save = async (kind: 'csv' | 'json'): Promise<void> => {
    const orders = await everyOrder(database);
    if (orders.length === 0) {
      notices.say(t('exchange.nothingToExport'));
      return;
    }
    const now = Date.now();
    const name = `unorder-${new Date(now).toISOString().slice(0, 10)}.${kind}`;
    if (kind === 'csv') {
      const { writeOrderCsv } = await import('@/utils/exchange/write-csv');
      saveFile(new Blob([writeOrderCsv(orders)], { type: 'text/csv' }), name);
    } else {
      const { writeOrderJson } = await import('@/utils/exchange/order-json');
      saveFile(new Blob([writeOrderJson(orders, now)], { type: 'application/json' }), name);
    }
    notices.say(t('exchange.exported', orders.length));
  };
  return (
    <section className="panel stack" aria-labelledby="export">
      <h2 id="export">{t('exchange.export')}</h2>
      <p className="soft">{t('exchange.exportHint')}</p>
      <div className="row">
        <button type="button" className="button small" onClick={() => void save('csv')}>
          {t('exchange.csv')}
        </button>
        <button type="button" className="button small" onClick={() => void save('json')}>
          {t('exchange.json')}
        </button>
        <CalendarButton find={(now) => wholeCalendar(database, now)} notices={notices} />
      </div>
    </section>
  );
}
