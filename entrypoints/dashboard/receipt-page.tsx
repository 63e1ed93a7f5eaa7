/** One receipt, checked against its digests and the order's chain each time it is opened. */
import { ChainNote } from '@/components/chain-note';
import { LoadingNote } from '@/components/loading-note';
import { ReceiptView } from '@/components/receipt-view';
import { hrefOf } from '@/components/use-hash-route';
import { isFileReceipt, type Receipt } from '@/utils/evidence/receipt';
import { receiptFile } from '@/utils/evidence/receipt-file';
import type { ReceiptVerdict } from '@/utils/evidence/verify-receipt';
import { t } from '@/utils/i18n/translate';
import type { LedgerEvent } from '@/utils/orders/event';
import { saveFile } from '@/utils/save-file';
import { checkReceipt } from '@/utils/storage/check-receipt';
import type { UnorderDatabase } from '@/utils/storage/database';
import { eventsOf, orderRow, receiptById } from '@/utils/storage/queries';
import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { NotFound } from './not-found';

export function ReceiptPage({ database, id }: { database: UnorderDatabase; id: string }) {
  const found = useLiveQuery(async () => {
    const receipt = await receiptById(database, id);
    if (receipt === undefined) return null;
    const row = await orderRow(database, receipt.order);
    const events = await eventsOf(database, receipt.order);
    return { receipt, events, storeName: row?.storeName ?? receipt.order };
  }, [database, id]);
  if (found === undefined) return <LoadingNote />;
  if (found === null) return <NotFound text={t('dashboard.receiptNotFound')} />;
  return <CheckedReceipt database={database} {...found} />;
}

interface CheckedProps {
  database: UnorderDatabase;
  receipt: Receipt;
  events: LedgerEvent[];
  storeName: string;
}

function CheckedReceipt({ database, receipt, events, storeName }: CheckedProps) {
  const [verdict, setVerdict] = useState<ReceiptVerdict | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void checkReceipt(database, receipt, events).then((answer) => isCurrent && setVerdict(answer));
    return () => {
      isCurrent = false;
    };
  }, [database, receipt, events]);
  return (
    <>
      <p>
        <a href={hrefOf('order', receipt.order)}>{t('dashboard.toOrder')}</a>
      </p>
      <ReceiptView
        receipt={receipt}
        storeName={storeName}
        check={<ChainNote verdict={verdict} />}
        onDownload={() => void download(receipt, events, storeName)}
      />
    </>
  );
}

/** A page as one file that explains itself; a file as it was handed over, byte for byte. */
async function download(receipt: Receipt, events: readonly LedgerEvent[], storeName: string): Promise<void> {
  if (isFileReceipt(receipt)) saveFile(receipt.file, receipt.name);
  else saveFile(await receiptFile(receipt, events, storeName), nameOf(receipt));
}

/** `unorder-receipt-2026-11-23-amazon-de-303-1234567.html`: letters, digits and hyphens, safe on every system. */
function nameOf({ capturedAt, order }: Receipt): string {
  const about = order.replaceAll(/[^A-Za-z0-9]+/gu, '-').slice(0, 60);
  return `unorder-receipt-${capturedAt.slice(0, 10)}-${about}.html`;
}
