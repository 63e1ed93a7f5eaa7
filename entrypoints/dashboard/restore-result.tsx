/** What became of each order of a backup, and which ones were left as they are. */
import { t } from '@/utils/i18n/translate';
import type { RestoreReport } from '@/utils/storage/restore-backup';

export function RestoreResult({ report: { orders, receipts, refused } }: { report: RestoreReport }) {
  const lines = [
    t('backup.result.added', [String(orders.added)]),
    t('backup.result.continued', [String(orders.continued)]),
    t('backup.result.known', [String(orders.known)]),
    t('backup.result.receipts', [String(receipts.added)]),
    ...(orders.differs > 0 ? [t('backup.result.differs', [String(orders.differs)])] : []),
    ...(orders.deleted > 0 ? [t('backup.result.deleted', [String(orders.deleted)])] : []),
    ...(orders.broken > 0 ? [t('backup.result.broken', [String(orders.broken)])] : []),
    ...(receipts.unfit > 0 ? [t('backup.result.unfit', [String(receipts.unfit)])] : []),
  ];
  return (
    <>
      <ul className="bullets small">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {refused.length === 0 ? null : (
        <details className="small">
          <summary>{t('backup.result.which')}</summary>
          <ul className="bullets">
            {refused.map((order) => (
              <li key={order}>{order}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
