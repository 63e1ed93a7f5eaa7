/** The whole record on a full page: orders, one order, one receipt, stores, mails, settings, a redacted copy. */
import { NoticeBar } from '@/components/notice-bar';
import { useFocusOnArrival } from '@/components/use-focus-on-arrival';
import { hrefOf, useHashRoute } from '@/components/use-hash-route';
import { useNotices } from '@/components/use-notices';
import { t } from '@/utils/i18n/translate';
import { sendCommand } from '@/utils/send-command';
import type { UnorderDatabase } from '@/utils/storage/database';
import { useRecordOpens } from '@/utils/storage/use-record-opens';
import type { ReactNode } from 'react';
import { BackupPage } from './backup-page';
import { EntryPage } from './entry-page';
import { ExchangePage } from './exchange-page';
import { MailsPage } from './mails-page';
import { ExportPage } from './export-page';
import { OrderPage } from './order-page';
import { OrdersPage } from './orders-page';
import { OverviewPage } from './overview-page';
import { ReceiptPage } from './receipt-page';
import { RedactedPage } from './redacted-page';
import { RefundsPage } from './refunds-page';
import { SettingsPage } from './settings-page';
import { StoresPage } from './stores-page';
import { TablePage } from './table-page';
import { useAutoBackup } from './use-auto-backup';
import { VerifyPage } from './verify-page';

export function Dashboard({ database }: { database: UnorderDatabase }) {
  useRecordOpens(database);
  const [page, subject] = useHashRoute();
  const notices = useNotices(sendCommand);
  useAutoBackup(database, notices);
  const main = useFocusOnArrival(`${page}/${subject}`);
  const shared = { database, notices };
  const content = (): ReactNode => {
    switch (page) {
      case '':
        return <OrdersPage {...shared} />;
      case 'order':
        return <OrderPage key={subject} {...shared} id={subject} />;
      case 'receipt':
        return <ReceiptPage key={subject} database={database} id={subject} />;
      case 'export':
        return <ExportPage key={subject} {...shared} id={subject} />;
      case 'verify':
        return <VerifyPage />;
      case 'stores':
        return <StoresPage {...shared} />;
      case 'table':
        return <TablePage database={database} />;
      case 'overview':
        return <OverviewPage database={database} />;
      case 'mails':
        return <MailsPage {...shared} handed={subject} />;
      case 'backup':
        return <BackupPage database={database} />;
      case 'exchange':
        return <ExchangePage {...shared} />;
      case 'refunds':
        return <RefundsPage key={subject} {...shared} order={subject} />;
      case 'redacted':
        return <RedactedPage key={subject} tab={Number(subject)} />;
      case 'settings':
        return <SettingsPage {...shared} />;
      case 'enter':
      case 'correct':
        return <EntryPage key={subject} {...shared} order={page === 'correct' ? subject : null} />;
      default:
        return <p>{t('dashboard.unknownPage')}</p>;
    }
  };
  return (
    <div className="dashboard">
      <DashboardHead page={page} onSkip={() => main.current?.focus()} />
      <main ref={main} tabIndex={-1} className="stack wide">
        {content()}
      </main>
      <NoticeBar
        notice={notices.notice}
        onUndo={(command) => void notices.carryOut(command, t('order.undone'))}
        onDismiss={notices.dismiss}
      />
    </div>
  );
}

function DashboardHead({ page, onSkip }: { page: string; onSkip: () => void }) {
  const links: [string, string][] = [
    ['', t('dashboard.orders')],
    ['overview', t('overview.title')],
    ['stores', t('dashboard.stores')],
    ['mails', t('mails.title')],
    ['refunds', t('refunds.title')],
    ['exchange', t('exchange.title')],
    ['enter', t('dashboard.enter')],
    ['backup', t('backup.title')],
    ['settings', t('settings.title')],
  ];
  return (
    <header className="dashboard-head">
      <button type="button" className="button skip" onClick={onSkip}>
        {t('dashboard.skip')}
      </button>
      <img src="/icons/48.png" alt="" width="32" height="32" />
      <strong>{t('popup.title')}</strong>
      <nav aria-label={t('dashboard.nav')}>
        {links.map(([name, text]) => (
          <a key={name} href={hrefOf(name)} aria-current={page === name ? 'page' : undefined}>
            {text}
          </a>
        ))}
      </nav>
    </header>
  );
}
