/** The return of an order, from telling the store to the money, with its files sealed in the order's chain. */
import { ReturnSteps } from '@/components/return-steps';
import { hrefOf } from '@/components/use-hash-route';
import type { Notices } from '@/components/use-notices';
import { useNow } from '@/components/use-now';
import { isFileReceipt, type FileRole } from '@/utils/evidence/receipt';
import { problemText } from '@/utils/i18n/explanation';
import { t } from '@/utils/i18n/translate';
import type { LetterPurpose } from '@/utils/letters/letter-words';
import { returnProgress, type ReturnFile } from '@/utils/returns/return-progress';
import { sendCommand } from '@/utils/send-command';
import type { UnorderDatabase } from '@/utils/storage/database';
import { receiptsOf } from '@/utils/storage/queries';
import { uploadFile } from '@/utils/storage/upload-file';
import type { OrderRecord } from '@/utils/storage/use-order';
import { formatISO } from 'date-fns';
import { useLiveQuery } from 'dexie-react-hooks';

interface Props {
  database: UnorderDatabase;
  record: OrderRecord;
  notices: Notices;
  onWrite: (letter: LetterPurpose) => void;
}

export function ReturnSection({ database, record: { order, events }, notices, onWrite }: Props) {
  const now = useNow(60_000);
  const files = useLiveQuery(() => filesOf(database, order.id), [database, order.id]) ?? [];
  const progress = returnProgress(order, events, files);
  if (progress === null || order.deleted) return null;
  const keep = async (role: FileRole, handed: readonly File[]): Promise<void> => {
    for (const file of handed) {
      const uploaded = await uploadFile(database, file, crypto.randomUUID());
      if (!uploaded.ok) return notices.warn(problemText(uploaded.problem));
      const { id: upload } = uploaded;
      const saved = await sendCommand({ type: 'save-file', order: order.id, upload, role, about: null });
      if (!saved.done) return notices.warn(problemText(saved.problem));
    }
    notices.say(t('returns.kept'));
  };
  const canWithdraw = order.deadlines.some(({ kind }) => kind === 'withdrawal');
  return (
    <section className="panel stack" aria-labelledby="return">
      <h2 id="return">{t('returns.title')}</h2>
      <ReturnSteps
        key={progress.next}
        progress={progress}
        now={now}
        today={formatISO(now, { representation: 'date' })}
        receiptHref={(id) => hrefOf('receipt', id)}
        refundsHref={hrefOf('refunds', order.id)}
        onNote={(note) =>
          void notices.carryOut({ type: 'note-return', order: order.id, note }, t('returns.noted'))
        }
        onFiles={(role, handed) => void keep(role, handed)}
        onWrite={() => onWrite(canWithdraw ? 'withdraw' : 'return')}
      />
    </section>
  );
}

async function filesOf(database: UnorderDatabase, order: string): Promise<ReturnFile[]> {
  const receipts = await receiptsOf(database, order);
  return receipts.filter(isFileReceipt).map(({ id, role, name }) => ({ id, role, name }));
}
