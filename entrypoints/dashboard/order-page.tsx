/** One order: where it stands, its deadlines, its receipts, and everything on record about it. */
import { ControlNote } from '@/components/control-note';
import { DeadlineLine } from '@/components/deadline-line';
import { LoadingNote } from '@/components/loading-note';
import { NextStepPanel } from '@/components/next-step-panel';
import { OrderActions } from '@/components/order-actions';
import { OrderDetails } from '@/components/order-details';
import { aboutOrder } from '@/components/order-view';
import { RegimeNote } from '@/components/regime-note';
import { PartNote } from '@/components/part-note';
import { ReceiptList } from '@/components/receipt-list';
import { ReminderList } from '@/components/reminder-list';
import { StateLine } from '@/components/state-line';
import { Timeline } from '@/components/timeline';
import { WatchdogLine } from '@/components/watchdog-line';
import { hrefOf } from '@/components/use-hash-route';
import { type Notices, orderWishes } from '@/components/use-notices';
import { useNow } from '@/components/use-now';
import { t } from '@/utils/i18n/translate';
import type { LetterPurpose } from '@/utils/letters/letter-words';
import { nextStep } from '@/utils/next-step/next-step';
import { mayBeCancelled } from '@/utils/orders/cancellable';
import { messagesOf } from '@/utils/orders/messages-of';
import { awaitsRefund } from '@/utils/refunds/awaited';
import type { UnorderDatabase } from '@/utils/storage/database';
import { type OrderRecord, useOrder } from '@/utils/storage/use-order';
import { stagesOf } from '@/utils/watchdog/stages';
import { useState } from 'react';
import { CalendarButton } from './calendar-button';
import { NotFound } from './not-found';
import { ReachSection } from './reach-section';
import { QuestionSection } from './question-section';
import { orderCalendar } from './save-calendar';
import { ReturnSection } from './return-section';
import { TermsSection } from './terms-section';

interface Props {
  database: UnorderDatabase;
  notices: Notices;
  id: string;
}

export function OrderPage({ database, notices, id }: Props) {
  const record = useOrder(database, id);
  if (record === undefined) return <LoadingNote />;
  if (record === null) return <NotFound text={t('dashboard.notFound')} />;
  return <OrderRecordView database={database} record={record} notices={notices} />;
}

interface ViewProps extends Omit<Props, 'id'> {
  record: OrderRecord;
}

function OrderRecordView({ database, record, notices }: ViewProps) {
  const { order, events, reminders } = record;
  const { storeName, deadlines, standing, questions } = order;
  const stateEvent = events.find(({ sequence }) => sequence === order.stateEvent);
  const view = { id: order.id, order, storeName, deadlines, standing, stateEvent };
  const about = aboutOrder(view);
  const now = useNow(60_000);
  const [wanted, setWanted] = useState<LetterPurpose | null>(null);
  const write = (letter: LetterPurpose): void => {
    setWanted(letter);
    document.getElementById('letter')?.scrollIntoView();
    document.getElementById('letter')?.focus();
  };
  const wishes = orderWishes(notices);
  const stages = stagesOf(order, events);
  const next = nextStep(order, messagesOf(events), new Date(now).toISOString());
  return (
    <>
      <header className="stack tight">
        <p>
          <a href={hrefOf('')}>{t('dashboard.toOrders')}</a>
        </p>
        <h1>{about}</h1>
        <StateLine order={order} event={stateEvent} />
      </header>
      {order.deleted ? (
        <div className="note row apart">
          <p>{t('dashboard.deleted')}</p>
          <button
            type="button"
            className="button"
            onClick={() =>
              void notices.carryOut({ type: 'restore-order', order: order.id }, t('order.undone'))
            }
          >
            {t('dashboard.restore')}
          </button>
        </div>
      ) : (
        <OrderActions
          view={view}
          orderHref={next.go === 'control' ? null : hrefOf('order', order.id)}
          receiptsHref={() => null}
          reachHref={() => null}
          correctHref={() => hrefOf('correct', order.id)}
          {...wishes}
        />
      )}
      <PartNote order={order} />
      {stages === null || order.deleted ? null : <WatchdogLine stages={stages} now={now} />}
      {order.deleted ? null : (
        <NextStepPanel
          next={next}
          now={now}
          onWrite={write}
          onShowControl={() => wishes.onShowControl(view)}
          refundsHref={hrefOf('refunds', order.id)}
          exportHref={hrefOf('export', order.id)}
        />
      )}
      <div className="order-columns">
        <div className="stack wide">
          <section className="stack" aria-labelledby="deadlines">
            <h2 id="deadlines">{t('dashboard.deadlines')}</h2>
            {deadlines.length === 0 ? <p className="soft">{t('dashboard.noDeadlines')}</p> : null}
            {deadlines.map((deadline) => (
              <DeadlineLine key={deadline.rule + deadline.kind} deadline={deadline} about={about} />
            ))}
            {order.regime ? <RegimeNote regime={order.regime} /> : null}
            <ReminderList
              reminders={reminders}
              onSnooze={({ id }) =>
                void notices.carryOut({ type: 'snooze-reminder', reminder: id }, t('reminder.putOff'))
              }
              onFinish={({ id }) =>
                void notices.carryOut({ type: 'finish-reminder', reminder: id }, t('reminder.ended'))
              }
            />
            {mayBeCancelled(order.state) ? <ControlNote control={order.control} /> : null}
            {deadlines.some(({ at }) => at !== null) ? (
              <CalendarButton find={(now) => orderCalendar(database, order, now)} notices={notices} />
            ) : null}
            {order.deleted || next.go === 'refunds' || !awaitsRefund(order) ? null : (
              <p>
                <a href={hrefOf('refunds', order.id)}>{t('refunds.check')}</a>
              </p>
            )}
          </section>
          {order.deleted || questions.length === 0 ? null : (
            <QuestionSection order={order} notices={notices} />
          )}
          <ReturnSection {...{ database, record, notices }} onWrite={write} />
          <section className="panel stack" aria-labelledby="details">
            <h2 id="details">{t('dashboard.details')}</h2>
            <OrderDetails order={order} storeName={storeName} />
          </section>
          <TermsSection database={database} store={order.store} events={events} />
          <section className="stack" aria-labelledby="receipts">
            <h2 id="receipts">{t('dashboard.receipts')}</h2>
            <ReceiptList events={events} receiptHref={(id) => hrefOf('receipt', id)} />
            <p>
              <a href={hrefOf('export', order.id)}>{t('caseExport.link')}</a>
            </p>
          </section>
          <ReachSection {...{ database, record, about, notices, wanted }} onWrite={write} />
        </div>
        <section className="stack" aria-labelledby="timeline">
          <h2 id="timeline">{t('dashboard.timeline')}</h2>
          <p className="small soft">{t('dashboard.timelineNote')}</p>
          <Timeline events={events} receiptHref={(id) => hrefOf('receipt', id)} />
        </section>
      </div>
    </>
  );
}
