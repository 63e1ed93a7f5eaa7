/** What the store answered and what follows, and the whole correspondence: with its files, linked to the day to ask again. */
import { MessageForm, type MessageStart } from '@/components/message-form';
import { MessageList } from '@/components/message-list';
import { ReplyHelper, type GivenReply } from '@/components/reply-helper';
import { hrefOf } from '@/components/use-hash-route';
import type { Notices } from '@/components/use-notices';
import type { MessageForm as LoggedMessage } from '@/utils/contact/check-message';
import { problemText } from '@/utils/i18n/explanation';
import { t } from '@/utils/i18n/translate';
import type { LetterPurpose } from '@/utils/letters/letter-words';
import { letterPurposeFor } from '@/utils/letters/letter-purpose-for';
import { messagesOf } from '@/utils/orders/messages-of';
import { nextAfterReply } from '@/utils/replies/next-after-reply';
import type { ReplyCase } from '@/utils/replies/reply-case';
import { sameMeans } from '@/store-profiles/same-means';
import type { UnorderDatabase } from '@/utils/storage/database';
import type { OrderRecord } from '@/utils/storage/use-order';
import { addDays, formatISO, parseISO } from 'date-fns';
import { saveMessage } from './save-message';

/** Days after which one asks again, where nothing says otherwise. */
const ASK_AGAIN_DAYS = 2;

interface Props {
  database: UnorderDatabase;
  record: OrderRecord;
  /** Milliseconds since 1970. */
  now: number;
  notices: Notices;
  /** What is being put on record; null: nothing. */
  logging: MessageStart | null;
  onLog: (start: MessageStart | null) => void;
  onWrite: (letter: LetterPurpose) => void;
}

export function MessagesSection({ database, record, now, notices, logging, onLog, onWrite }: Props) {
  const { order, events } = record;
  const messages = messagesOf(events);
  const instant = new Date(now).toISOString();
  const receipts = new Set(
    events.flatMap(({ body }) => (body.type === 'receipt-saved' ? [body.receipt] : [])),
  );
  const save = async (message: LoggedMessage, files: readonly File[], done: string): Promise<boolean> => {
    const outcome = await saveMessage(database, order.id, message, files);
    if (outcome.done) notices.say(done);
    else notices.warn(problemText(outcome.problem));
    return outcome.done;
  };
  const nextAfter = (reply: ReplyCase) =>
    nextAfterReply(reply, order.deadlines, messages, sameMeans, instant);
  const dayIn = (days: number): string => formatISO(addDays(now, days), { representation: 'date' });
  const recordReply = ({ reply, day, text, files }: GivenReply): Promise<boolean> => {
    const { askAgainDays } = nextAfter(reply);
    const message: LoggedMessage = {
      channel: 'other',
      direction: 'received',
      purpose: 'other',
      person: '',
      reference: '',
      text,
      // Of an earlier day the hour isn't known: its beginning is the safe one.
      at: day === dayIn(0) ? new Date().toISOString() : parseISO(day).toISOString(),
      followUpOn: askAgainDays === null ? null : dayIn(askAgainDays),
      language: '',
      reply,
    };
    return save(message, files, t('reply.recorded'));
  };
  return (
    <>
      {order.deleted ? null : (
        <section className="panel stack" aria-labelledby="reply">
          <h2 id="reply">{t('reply.title')}</h2>
          <ReplyHelper
            now={now}
            today={dayIn(0)}
            recognise={recognise}
            nextAfter={nextAfter}
            onRecord={recordReply}
            onWrite={onWrite}
          />
        </section>
      )}
      <section className="stack" aria-labelledby="messages">
        <h2 id="messages">{t('message.listTitle')}</h2>
        {logging === null ? (
          <p>
            <button
              type="button"
              className="button"
              onClick={() => onLog({ purpose: letterPurposeFor(order), language: '', text: '' })}
            >
              {t('message.add')}
            </button>
          </p>
        ) : (
          <MessageForm
            key={logging.text}
            start={logging}
            now={now}
            followUpOn={dayIn(ASK_AGAIN_DAYS)}
            onSave={(message, files) => save(message, files, t('message.saved'))}
            onClose={() => onLog(null)}
          />
        )}
        <MessageList messages={messages} receipts={receipts} receiptHref={(id) => hrefOf('receipt', id)} />
      </section>
    </>
  );
}

async function recognise(text: string) {
  const { suggestionsFor } = await import('./read-reply');
  return suggestionsFor(text);
}
