/** Has the money come? The shopper's bank or card list, beside the refunds that are awaited. The list is never kept. */
import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo, useState } from 'react';
import { ColumnPicker } from '@/components/exchange/column-picker';
import { DateOrderField } from '@/components/exchange/date-order-field';
import { FileDrop } from '@/components/file-drop';
import { LoadingNote } from '@/components/loading-note';
import { ProblemNote } from '@/components/problem-note';
import { AwaitedList } from '@/components/refunds/awaited-list';
import { RefundMatches } from '@/components/refunds/refund-matches';
import { SelectField } from '@/components/select-field';
import type { Notices } from '@/components/use-notices';
import { hrefOf } from '@/components/use-hash-route';
import { problemText } from '@/utils/i18n/explanation';
import { t } from '@/utils/i18n/translate';
import { bankFields } from '@/utils/refunds/bank-field';
import { matchRefunds, type Candidate, type RefundMatch } from '@/utils/refunds/match-refunds';
import type { UnorderDatabase } from '@/utils/storage/database';
import { awaitedRefunds } from '@/utils/storage/awaited-refunds';
import { useBankList } from './use-bank-list';

interface Props {
  database: UnorderDatabase;
  notices: Notices;
  /** The one order it is about; '' for all that await a refund. */
  order: string;
}

export function RefundsPage({ database, notices, order }: Props) {
  const awaited = useLiveQuery(
    () => awaitedRefunds(database, order === '' ? null : order),
    [database, order],
  );
  const { list, problem, read, choose, forget } = useBankList();
  const [isBusy, setBusy] = useState(false);
  const matches = useMemo(
    () => (awaited && list ? matchRefunds(awaited, list.reading.bookings) : []),
    [awaited, list],
  );
  if (!awaited) return <LoadingNote />;
  const record = async ({ awaited: { order: id } }: RefundMatch, { booking }: Candidate): Promise<void> => {
    if (!list) return;
    const { line, amount, day, quote } = booking;
    setBusy(true);
    await notices.carryOut(
      { type: 'record-refund', order: id, refund: { file: list.name, line, text: quote, ...amount, day } },
      t('refunds.recorded'),
    );
    setBusy(false);
  };
  return (
    <>
      <header className="stack tight">
        <p>
          <a href={order === '' ? hrefOf('') : hrefOf('order', order)}>
            {order === '' ? t('dashboard.toOrders') : t('refunds.toOrder')}
          </a>
        </p>
        <h1>{t('refunds.title')}</h1>
        <p className="soft">{t('refunds.intro')}</p>
      </header>
      {awaited.length === 0 ? <p className="note">{t('refunds.noneAwaited')}</p> : null}
      <FileDrop
        label={t('refunds.drop')}
        hint={t('refunds.dropHint')}
        accept=".csv,.tsv,.txt,text/csv"
        onFiles={([file]) => file && void read(file)}
      />
      {problem === null ? null : <ProblemNote>{problemText(problem)}</ProblemNote>}
      {list ? (
        <section className="stack" aria-labelledby="matches">
          <div className="row apart">
            <h2 id="matches">{t('refunds.found')}</h2>
            <button type="button" className="button small" onClick={forget}>
              {t('refunds.forget')}
            </button>
          </div>
          <p>
            {t('refunds.read', [list.name, String(list.reading.bookings.length)])}
            {list.reading.unread.length === 0
              ? ''
              : ` ${t('refunds.unread', [list.reading.unread.slice(0, 20).join(', ')])}`}
          </p>
          <details className="panel" open={matches.every(({ candidates }) => candidates.length === 0)}>
            <summary>{t('exchange.columns')}</summary>
            <div className="stack">
              <ColumnPicker
                fields={bankFields.map((field) => [field, t(`refunds.column.${field}`)])}
                names={list.table.columns}
                columns={list.reading.columns}
                onChange={(columns) => choose({ columns })}
              />
              <SelectField
                label={t('refunds.moneyIn')}
                value={list.reading.moneyIn}
                options={[
                  ['positive', t('refunds.sign.positive')],
                  ['negative', t('refunds.sign.negative')],
                ]}
                onChange={(sign) => choose({ moneyIn: sign === 'negative' ? 'negative' : 'positive' })}
              />
            </div>
          </details>
          {list.reading.needsDateOrder || list.choices.dateOrder ? (
            <DateOrderField
              value={list.choices.dateOrder ?? null}
              onChange={(dateOrder) => choose({ dateOrder })}
            />
          ) : null}
          <RefundMatches
            matches={matches}
            onRecord={isBusy ? null : (match, candidate) => void record(match, candidate)}
          />
        </section>
      ) : null}
      {list === null && awaited.length > 0 ? <AwaitedList awaited={awaited} /> : null}
    </>
  );
}
